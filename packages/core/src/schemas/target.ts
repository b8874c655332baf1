import * as z from 'zod';

import { everies } from '../period.js';
import { someOfIssues } from '../some-of-fit.js';
import type { Requirement, SomeOf, Target } from '../target.js';
import { isoDateSchema } from './date.js';
import { scopedIdSchema } from './id.js';
import { comparisonSchema } from './interval.js';
import { measureSchema } from './measure.js';
import { openWindowSchema, periodSchema } from './period.js';
import { selectionSchema } from './selection.js';
import { localizedTextSchema } from './text.js';

/** The zod schema of {@link Baseline}. */
export const baselineSchema = z.strictObject({ value: z.number(), date: isoDateSchema });
const directionSchema = z.enum(['increase', 'decrease']);

const periodAnchorSchema = z
  .union([
    z.enum(['calendar', 'window']),
    z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'expected "calendar", "window" or a day such as "07-01"'),
  ])
  .meta({ id: 'PeriodAnchor', description: 'Where the periods of a recurring promise begin.' });

const everyPeriodSchema = z.strictObject({
  kind: z.literal('every-period'),
  comparison: comparisonSchema,
  value: z.number(),
  measure: measureSchema,
  select: selectionSchema.exactOptional(),
  every: z.enum(everies),
  times: z.int().min(1).exactOptional(),
  anchor: periodAnchorSchema.exactOptional(),
  window: openWindowSchema,
});

/** Of parts, or of periods: one of the two is there, and `within` with periods only. */
const someOfSchema = z
  .strictObject({
    kind: z.literal('some-of'),
    comparison: comparisonSchema,
    count: z.int().min(0),
    get parts(): z.ZodExactOptional<z.ZodArray<z.ZodType<Target>>> {
      return z.array(targetSchema).min(1).exactOptional();
    },
    periods: everyPeriodSchema.exactOptional(),
    within: z.enum(everies).exactOptional(),
  })
  .refine(({ parts, periods }) => (parts === undefined) !== (periods === undefined), {
    message: 'expected either parts or periods',
    path: ['parts'],
  })
  .refine(({ parts, within }) => parts === undefined || within === undefined, {
    message: 'expected it with periods only',
    path: ['within'],
  })
  .superRefine((given, context) => {
    // what has an issue already is not told of twice
    if ((given.parts === undefined) === (given.periods === undefined) || given.parts?.length === 0 || !(given.count >= 0)) return;
    for (const { message, path = [] } of someOfIssues(given as SomeOf)) context.addIssue({ code: 'custom', message, path: [...path] });
  })
  .meta({
    oneOf: [{ required: ['parts'] }, { required: ['periods'] }],
    dependentRequired: { within: ['periods'] },
  }) as unknown as z.ZodType<SomeOf> & z.core.$ZodTypeDiscriminable;

/** The zod schema of {@link Requirement}, discriminated by `kind`. */
export const requirementSchema: z.ZodType<Requirement> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('total-by'),
      comparison: comparisonSchema,
      value: z.number(),
      measure: measureSchema,
      select: selectionSchema.exactOptional(),
      window: periodSchema,
    }),
    everyPeriodSchema,
    z.strictObject({ kind: z.literal('deliverable'), deliverable: localizedTextSchema, window: periodSchema }),
    z.strictObject({
      kind: z.literal('level-by'),
      direction: z.enum(['increase', 'decrease', 'maintain']),
      comparison: comparisonSchema,
      level: z.union([z.strictObject({ value: z.number() }), z.strictObject({ from: z.number(), to: z.number() })]),
      measure: measureSchema,
      select: selectionSchema.exactOptional(),
      baseline: baselineSchema.exactOptional(),
      due: isoDateSchema,
    }),
    z.strictObject({
      kind: z.literal('direction'),
      direction: directionSchema,
      measure: measureSchema,
      select: selectionSchema.exactOptional(),
      window: openWindowSchema,
      baseline: baselineSchema.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('all-of'),
      get parts(): z.ZodArray<z.ZodType<Target>> {
        return z.array(targetSchema).min(1);
      },
    }),
    someOfSchema,
    z.strictObject({ kind: z.literal('standing') }),
  ])
  .meta({ id: 'Requirement', description: 'What a target asks for.' });

const readingSchema = z.strictObject({ id: z.string().min(1), label: localizedTextSchema, reason: localizedTextSchema });

/** The zod schema of {@link Interpretation}. */
export const interpretationSchema = z
  .strictObject({ taken: readingSchema, others: z.array(readingSchema.extend({ requirement: requirementSchema })) })
  .meta({ id: 'Interpretation', description: 'The reading taken of an ambiguous text, and the others.' });

/** The zod schema of {@link Target}. */
export const targetSchema: z.ZodType<Target> = z
  .strictObject({
    id: scopedIdSchema,
    commitment: scopedIdSchema,
    label: localizedTextSchema,
    wording: localizedTextSchema.exactOptional(),
    requirement: requirementSchema,
    interpretation: interpretationSchema.exactOptional(),
    partOf: scopedIdSchema.exactOptional(),
  })
  .meta({ id: 'Target', description: 'One requirement, attached to a commitment.' });
