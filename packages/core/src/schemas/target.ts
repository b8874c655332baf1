import * as z from 'zod';

import { everies } from '../every.js';
import type { Issue } from '../issue.js';
import { MONTH_DAY } from '../month-day.js';
import { revisionIssues } from '../revision-fit.js';
import { someOfIssues } from '../some-of-fit.js';
import type { Requirement, Revision, SomeOf, Target } from '../target.js';
import { wayIssues } from '../way-fit.js';
import { citationSchema } from './citation.js';
import { isoDateSchema } from './date.js';
import { scopedIdSchema } from './id.js';
import { comparisonSchema } from './interval.js';
import { measureSchema } from './measure.js';
import { openWindowSchema, periodSchema } from './period.js';
import { selectionSchema } from './selection.js';
import { localizedTextSchema } from './text.js';

/** The zod schema of {@link Baseline}. */
export const baselineSchema = z.strictObject({ value: z.number(), date: isoDateSchema });
/** The zod schema of a {@link Baseline} or of the {@link BaselineDay} alone. */
const startSchema = z.union([baselineSchema, z.strictObject({ date: isoDateSchema })]);
/** The zod schema of {@link Level}. */
const levelSchema = z.union([
  z.strictObject({ value: z.number() }),
  z.strictObject({ from: z.number(), to: z.number() }),
  z.strictObject({ change: z.number(), in: z.enum(['percent', 'points']) }),
]);
const pathSchema = z.enum(['linear', 'stepped']);

/** Tells zod of the errors that a rule beside the shape finds. */
function tell(issues: readonly Issue[], context: z.core.$RefinementCtx): void {
  for (const { message, path = [], severity } of issues)
    if (severity === 'error') context.addIssue({ code: 'custom', message, path: [...path] });
}

/** Of a way, unless its shape has an issue already: nothing is told of twice. */
function wayFits(given: Parameters<typeof wayIssues>[0], context: z.core.$RefinementCtx): void {
  if (context.issues.length === 0) tell(wayIssues(given), context);
}
const directionSchema = z.enum(['increase', 'decrease']);
const monthDaySchema = z
  .string()
  .regex(MONTH_DAY, 'expected a month and a day such as "07-01"')
  .meta({ id: 'MonthDay', description: 'A day of the year MM-DD.' });

/** The zod schema of {@link Rolling}. */
export const rollingSchema = z
  .strictObject({
    by: z.enum(['mean', 'sum']),
    times: z.int().min(2),
    every: z.enum(everies),
    anchor: monthDaySchema.exactOptional(),
  })
  .meta({ id: 'Rolling', description: 'A moving average or a rolling sum of the last so many periods.' });

const periodDueSchema = z.union([z.strictObject({ days: z.int().min(0) }), z.strictObject({ day: monthDaySchema })]);

const periodAnchorSchema = z
  .union([z.enum(['calendar', 'window']), z.string().regex(MONTH_DAY, 'expected "calendar", "window" or a day such as "07-01"')])
  .meta({ id: 'PeriodAnchor', description: 'Where the periods of a recurring promise begin.' });

const everyPeriodSchema = z.strictObject({
  kind: z.literal('every-period'),
  comparison: comparisonSchema,
  value: z.number(),
  measure: measureSchema,
  select: selectionSchema.exactOptional(),
  rolling: rollingSchema.exactOptional(),
  every: z.enum(everies),
  times: z.int().min(1).exactOptional(),
  anchor: periodAnchorSchema.exactOptional(),
  due: periodDueSchema.exactOptional(),
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
    tell(someOfIssues(given as SomeOf), context);
  })
  .meta({
    oneOf: [{ required: ['parts'] }, { required: ['periods'] }],
    dependentRequired: { within: ['periods'] },
  }) as unknown as z.ZodType<SomeOf> & z.core.$ZodTypeDiscriminable;

/** The zod schema of {@link Requirement}, discriminated by `kind`. */
export const requirementSchema: z.ZodType<Requirement> = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('total-by'),
        comparison: comparisonSchema,
        value: z.number(),
        measure: measureSchema,
        select: selectionSchema.exactOptional(),
        window: periodSchema,
        milestones: z
          .array(z.strictObject({ due: isoDateSchema, value: z.number() }))
          .min(1)
          .exactOptional(),
        path: pathSchema.exactOptional(),
      })
      .superRefine(wayFits),
    everyPeriodSchema,
    z.strictObject({ kind: z.literal('deliverable'), deliverable: localizedTextSchema, window: periodSchema }),
    z
      .strictObject({
        kind: z.literal('level-by'),
        direction: z.enum(['increase', 'decrease', 'maintain']),
        comparison: comparisonSchema,
        level: levelSchema,
        measure: measureSchema,
        select: selectionSchema.exactOptional(),
        rolling: rollingSchema.exactOptional(),
        baseline: startSchema.exactOptional(),
        due: isoDateSchema,
        milestones: z
          .array(z.strictObject({ due: isoDateSchema, level: levelSchema }))
          .min(1)
          .exactOptional(),
        path: pathSchema.exactOptional(),
      })
      .superRefine(wayFits),
    z.strictObject({
      kind: z.literal('direction'),
      direction: directionSchema,
      measure: measureSchema,
      select: selectionSchema.exactOptional(),
      rolling: rollingSchema.exactOptional(),
      window: openWindowSchema,
      baseline: startSchema.exactOptional(),
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

/** The zod schema of {@link Revision}: a new text, or a withdrawal. */
export const revisionSchema = z
  .strictObject({
    decided: isoDateSchema,
    inForce: isoDateSchema.exactOptional(),
    source: citationSchema,
    reason: localizedTextSchema.exactOptional(),
    requirement: requirementSchema.exactOptional(),
    interpretation: interpretationSchema.exactOptional(),
    withdrawn: z.literal(true).exactOptional(),
  })
  .refine(({ requirement, withdrawn }) => (requirement === undefined) !== (withdrawn === undefined), {
    message: 'expected either a requirement or withdrawn: true',
    path: ['requirement'],
  })
  .refine(({ interpretation, withdrawn }) => interpretation === undefined || withdrawn === undefined, {
    message: 'expected it with a requirement only',
    path: ['interpretation'],
  })
  .meta({
    id: 'Revision',
    description: 'One change of a target: a new text, or its withdrawal.',
    oneOf: [{ required: ['requirement'] }, { required: ['withdrawn'] }],
    dependentRequired: { interpretation: ['requirement'] },
  }) as unknown as z.ZodType<Revision>;

/** The zod schema of {@link Target}. */
export const targetSchema: z.ZodType<Target> = z
  .strictObject({
    id: scopedIdSchema,
    commitment: scopedIdSchema,
    label: localizedTextSchema,
    wording: localizedTextSchema.exactOptional(),
    requirement: requirementSchema,
    interpretation: interpretationSchema.exactOptional(),
    revisions: z.array(revisionSchema).exactOptional(),
    partOf: scopedIdSchema.exactOptional(),
  })
  .superRefine((target, context) => {
    tell(revisionIssues(target), context);
  })
  .meta({ id: 'Target', description: 'One requirement, attached to a commitment.' });
