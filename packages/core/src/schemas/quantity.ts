import * as z from 'zod';

import { unitSchema } from './unit.js';

/** The zod schema of {@link Quantity}. */
export const quantitySchema = z
  .strictObject({ value: z.number(), unit: unitSchema })
  .meta({ id: 'Quantity', description: 'A number of a unit.' });
