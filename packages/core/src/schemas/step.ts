import * as z from 'zod';

import { leftOutReasons } from '../left-out.js';
import { everies } from '../every.js';
import { statuses } from '../status.js';
import { stepCodes, type Step, type StepCode, type StepValues } from '../step.js';
import { isoDateSchema } from './date.js';
import { scopedIdSchema } from './id.js';
import { boundSchema } from './interval.js';
import { unitSchema } from './unit.js';

const countSchema = z.int().nonnegative();
const levelSchema = z.enum(['met', 'unmet', 'unknown']);
const statusSchema = z.enum(statuses);
const endSchema = z.number().nullable();
const endsSchema = z.strictObject({ lower: endSchema, upper: endSchema });

/** The zod schema of {@link RevisionDates}. */
export const revisionDatesSchema = z.strictObject({ decided: isoDateSchema, since: isoDateSchema });

const NOTHING = z.strictObject({});

/** The values of each step, by its code. */
const valuesByCode = {
  required: NOTHING,
  revised: revisionDatesSchema,
  withdrawn: revisionDatesSchema,
  reported: z.strictObject({
    count: countSchema,
    value: z.number().exactOptional(),
    bound: boundSchema.exactOptional(),
    unit: unitSchema.exactOptional(),
  }),
  rolled: z.strictObject({
    by: z.enum(['mean', 'sum']),
    times: z.int().min(2),
    every: z.enum(everies),
    from: isoDateSchema,
    until: isoDateSchema,
  }),
  'left-out': z.partialRecord(z.enum(leftOutReasons), countSchema),
  share: z.strictObject({ numerator: endsSchema, denominator: endsSchema }),
  'share-of-nothing': NOTHING,
  'level-asked': z.strictObject({
    from: z.number(),
    on: isoDateSchema,
    value: z.number(),
    lower: endSchema.exactOptional(),
    upper: endSchema.exactOptional(),
  }),
  expected: z.strictObject({ value: z.number(), on: isoDateSchema }),
  periods: z.strictObject({ due: countSchema, met: countSchema, missed: countSchema, withoutData: countSchema }),
  milestones: z.strictObject({ met: countSchema, missed: countSchema, unknown: countSchema, next: isoDateSchema.exactOptional() }),
  'milestone-behind': z.strictObject({ due: isoDateSchema }),
  'on-time': z.strictObject({ due: countSchema, onTime: countSchema, late: countSchema, unknown: countSchema }),
  pace: z.strictObject({
    ratio: endSchema,
    least: endSchema.exactOptional(),
    most: endSchema.exactOptional(),
    on: isoDateSchema,
    elapsedDays: z.int(),
    totalDays: z.int(),
  }),
  change: z.strictObject({ from: z.number(), to: z.number(), change: z.number(), since: isoDateSchema, until: isoDateSchema }),
  trend: z.strictObject({ from: z.number(), to: z.number(), since: isoDateSchema, until: isoDateSchema }),
  'weakest-part': z.strictObject({ target: scopedIdSchema, status: statusSchema }),
  'parts-to-come': z.strictObject({ count: countSchema }),
  'parts-withdrawn': z.strictObject({ count: countSchema }),
  'deciding-part': z.strictObject({ target: scopedIdSchema, status: statusSchema, ofBest: countSchema }),
  counted: z.strictObject({
    what: z.enum(['parts', 'periods']),
    least: countSchema,
    most: countSchema.nullable(),
    of: countSchema.nullable(),
    level: levelSchema,
    from: isoDateSchema.exactOptional(),
    until: isoDateSchema.exactOptional(),
  }),
  done: z.strictObject({ since: isoDateSchema, on: isoDateSchema, due: isoDateSchema }),
  'done-late': z.strictObject({ since: isoDateSchema, on: isoDateSchema, due: isoDateSchema, days: z.int(), leastDays: z.int() }),
  'done-date-unknown': z.strictObject({ since: isoDateSchema.exactOptional(), on: isoDateSchema.exactOptional(), due: isoDateSchema }),
  'not-done': z.strictObject({ on: isoDateSchema }),
  undone: z.strictObject({ on: isoDateSchema, done: isoDateSchema }),
  'met-late': z.strictObject({ on: isoDateSchema, due: isoDateSchema, days: z.int() }),
  'was-met': z.strictObject({ on: isoDateSchema, value: z.number() }),
  'at-limit': z.strictObject({ limit: z.number() }),
  'baseline-missing': NOTHING,
  'baseline-before-break': NOTHING,
  'baseline-equals-target': NOTHING,
  'baseline-already-meets': NOTHING,
  'baseline-not-before-due': NOTHING,
  'baseline-not-positive': NOTHING,
  'baseline-needed': z.strictObject({ on: isoDateSchema.exactOptional() }),
  level: z.strictObject({ level: levelSchema, lower: endSchema.exactOptional(), upper: endSchema.exactOptional() }),
  trajectory: z.strictObject({ trajectory: z.enum(['sufficient', 'slow', 'stalled', 'wrong-way', 'unknown']) }),
  status: z.strictObject({ status: statusSchema, rule: z.string().exactOptional() }),
  'missing-evidence': NOTHING,
  'missing-trend': NOTHING,
  'missing-days': z.strictObject({ days: countSchema, of: countSchema }),
  'missing-periods': z.strictObject({ count: countSchema }),
  'missing-parts': NOTHING,
  'overdue-without-proof': z.strictObject({ due: isoDateSchema, days: countSchema }),
} satisfies { readonly [Code in StepCode]: z.ZodType<StepValues[Code]> };

/** The zod schema of a {@link Step}. */
export const stepSchema = z.discriminatedUnion(
  'code',
  stepCodes.map((code) =>
    z.strictObject({ code: z.literal(code), values: valuesByCode[code], observations: z.array(z.string()).exactOptional() }),
  ) as never,
) as unknown as z.ZodType<Step>;
