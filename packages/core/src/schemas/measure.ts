import * as z from 'zod';

import type { CodeList, Measure } from '../measure.js';
import { isoDateSchema } from './date.js';
import { scopedIdSchema } from './id.js';
import { placeCodeSchema } from './place.js';
import { selectionSchema } from './selection.js';
import { localizedTextSchema } from './text.js';
import { measureUnitSchema, unitSchema } from './unit.js';

/** The zod schema of {@link CombinationRule}. */
export const combinationRuleSchema = z
  .strictObject({
    time: z.enum(['increment', 'running-total', 'snapshot']),
    across: z.enum(['sum', 'distinct', 'max', 'latest', 'none']),
    of: z.union([z.literal('place'), unitSchema]).exactOptional(),
    origin: isoDateSchema.exactOptional(),
  })
  .refine(({ across, of }) => (across === 'distinct') === (of !== undefined), {
    message: 'expected "of" with across "distinct", and only then',
    path: ['of'],
  })
  .meta({ id: 'CombinationRule', description: 'How values combine across time and places.' });

/** The zod schema of {@link CodeList}. */
const codeListSchema: z.ZodType<CodeList> = z
  .strictObject({
    get codes(): z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{ code: z.ZodString; parts: z.ZodType<CodeList> }>]>> {
      return z.array(z.union([z.string().min(1), z.strictObject({ code: z.string().min(1), parts: codeListSchema })]));
    },
    exhaustive: z.boolean().exactOptional(),
  })
  .meta({ id: 'CodeList', description: 'The codes of a breakdown: they share nothing with each other.' });

/** The zod schema of {@link Reporters}. */
const reportersSchema = z
  .union([z.array(placeCodeSchema).min(1), z.strictObject({ assumed: z.literal('those-that-report'), reason: localizedTextSchema })])
  .meta({ id: 'Reporters', description: 'The places that are to report.' });

/** The zod schema of {@link Limits}. */
const limitsSchema = z.strictObject({ lower: z.number().exactOptional(), upper: z.number().exactOptional() });

const COUNTED = {
  id: scopedIdSchema,
  label: localizedTextSchema,
  unit: measureUnitSchema,
  combine: combinationRuleSchema,
  reporters: reportersSchema.exactOptional(),
  dimensions: z.record(z.string(), codeListSchema).exactOptional(),
  signed: z.literal(true).exactOptional(),
  limits: limitsSchema.exactOptional(),
  note: localizedTextSchema.exactOptional(),
};

/** The zod schema of {@link CountedMeasure}. */
export const countedMeasureSchema = z
  .strictObject(COUNTED)
  .meta({ id: 'CountedMeasure', description: 'What is counted, and is no share.' });

/** The zod schema of {@link Share}. */
const shareSchema = z
  .strictObject({
    numerator: countedMeasureSchema,
    select: selectionSchema.exactOptional(),
    denominator: z.union([countedMeasureSchema, z.number().positive()]),
    part: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Share', description: 'What one measure counts over what another counts.' });

/** The zod schema of {@link Measure}. */
export const measureSchema: z.ZodType<Measure> = z
  .strictObject({ ...COUNTED, share: shareSchema.exactOptional() })
  .meta({ id: 'Measure', description: 'What is counted: its unit, and how its values combine.' });
