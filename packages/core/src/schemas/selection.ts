import * as z from 'zod';

import { placeCodeSchema } from './place.js';

/** The zod schema of {@link Selection}. */
export const selectionSchema = z
  .strictObject({
    places: z.array(placeCodeSchema).min(1).exactOptional(),
    dimensions: z.record(z.string().min(1), z.string().min(1)).exactOptional(),
  })
  .meta({ id: 'Selection', description: 'The part of a measure that is asked about.' });
