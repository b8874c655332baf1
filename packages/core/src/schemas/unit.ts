import * as z from 'zod';

import { units } from '../unit.js';

/** The zod schema of {@link Unit}. */
export const unitSchema = z.enum(units).meta({ id: 'Unit', description: 'The unit that a measure counts in.' });
