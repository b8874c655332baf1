import * as z from 'zod';

import { observationRoles, type Observation } from '../observation.js';
import { missingReasons, observationStatuses } from '../observation-status.js';

import { multipliedOut } from '../unit-multiplier.js';

import { citationSchema } from './citation.js';
import { confidenceSchema } from './confidence.js';
import { isoDateSchema } from './date.js';
import { scopedIdSchema } from './id.js';
import { boundSchema } from './interval.js';
import { periodSchema } from './period.js';
import { placeCodeSchema } from './place.js';
import { localizedTextSchema } from './text.js';
import { unitSchema } from './unit.js';

/** The zod schema of {@link Reported}. */
const reportedSchema = z.strictObject({
  value: z.number(),
  unitMultiplier: z.int().min(0).max(15),
});

/** The object behind {@link observationSchema}. */
export const observationObject = z
  .strictObject({
    id: z.string().min(1),
    measure: scopedIdSchema,
    commitment: scopedIdSchema.exactOptional(),
    value: z.number().exactOptional(),
    reported: reportedSchema.exactOptional(),
    missing: z.enum(missingReasons).exactOptional(),
    unit: unitSchema,
    bound: boundSchema.exactOptional(),
    period: periodSchema,
    place: placeCodeSchema.exactOptional(),
    places: z.array(placeCodeSchema).exactOptional(),
    dimensions: z.record(z.string(), z.string()).exactOptional(),
    role: z.enum(observationRoles),
    status: z.enum(observationStatuses).exactOptional(),
    periodAssumed: z.boolean().exactOptional(),
    confidence: confidenceSchema.exactOptional(),
    confidentiality: z.enum(['F', 'N', 'C']).exactOptional(),
    recordedAt: isoDateSchema.exactOptional(),
    supersedes: z.string().exactOptional(),
    hypothetical: z.boolean().exactOptional(),
    source: citationSchema,
    label: localizedTextSchema.exactOptional(),
    note: z.string().exactOptional(),
  })
  .refine(({ value, missing }) => (value === undefined) !== (missing === undefined), {
    message: 'expected either a value or the reason it is missing, not both and not neither',
    path: ['value'],
  })
  .refine(({ value, reported }) => reported === undefined || value === multipliedOut(reported.value, reported.unitMultiplier), {
    message: 'expected the value that the reported figure comes to when it is multiplied out',
    path: ['reported'],
  })
  .meta({
    id: 'Observation',
    description: 'A reported value of a measure for a period and place, with its source; or the reason it is missing.',
  });

/** The zod schema of {@link Observation}: a value, or the reason it is missing. */
export const observationSchema: z.ZodType<Observation> = observationObject;
