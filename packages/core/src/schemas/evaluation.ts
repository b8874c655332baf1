import * as z from 'zod';

import type { Evaluation } from '../evaluation.js';
import { leftOutReasons } from '../left-out.js';
import { statuses } from '../status.js';
import { confidenceSchema } from './confidence.js';
import { isoDateSchema } from './date.js';
import { scopedIdSchema } from './id.js';
import { boundSchema, comparisonSchema } from './interval.js';
import { issueSchema } from './issue.js';
import { periodSchema } from './period.js';
import { placeCodeSchema } from './place.js';
import { revisionDatesSchema, stepSchema } from './step.js';
import { baselineSchema, requirementSchema } from './target.js';
import { unitSchema } from './unit.js';

const levelSchema = z.enum(['met', 'unmet', 'unknown']);
const timingSchema = z.enum(['upcoming', 'running', 'ended']);
const endSchema = z.union([z.number(), z.literal(Infinity), z.literal(-Infinity)]);
const intervalSchema = z.strictObject({
  lower: endSchema,
  upper: endSchema,
  lowerOpen: z.literal(true).exactOptional(),
  upperOpen: z.literal(true).exactOptional(),
});
const estimateSchema = intervalSchema.extend({ value: z.number(), bound: boundSchema, unit: unitSchema });

const requiredSchema = z.strictObject({
  comparison: comparisonSchema,
  value: z.number(),
  unit: unitSchema,
  range: intervalSchema.exactOptional(),
});

const missingFigureSchema = z.strictObject({
  measure: scopedIdSchema,
  period: periodSchema,
  place: placeCodeSchema.exactOptional(),
  exceptPlaces: z.array(placeCodeSchema).exactOptional(),
  dimensions: z.record(z.string(), z.string()).exactOptional(),
  insteadOf: z.array(z.string()).exactOptional(),
  decides: z
    .strictObject({ level: z.enum(['met', 'unmet']), comparison: z.enum(['at-least', 'at-most']), value: z.number() })
    .exactOptional(),
});

/** The zod schema of {@link Status}. */
export const statusSchema = z.enum(statuses).meta({ id: 'Status', description: 'The one label derived from the four facts.' });

/** The zod schema of {@link Evaluation}. */
export const evaluationSchema: z.ZodType<Evaluation> = z
  .strictObject({
    target: scopedIdSchema,
    commitment: scopedIdSchema,
    asOf: isoDateSchema,
    knownAt: isoDateSchema.exactOptional(),
    minimumConfidence: confidenceSchema.exactOptional(),
    interpretation: z.string(),
    revision: revisionDatesSchema.exactOptional(),
    withdrawn: revisionDatesSchema.exactOptional(),
    requirement: requirementSchema,
    level: levelSchema,
    trajectory: z.enum(['sufficient', 'slow', 'stalled', 'wrong-way', 'unknown']),
    timing: timingSchema,
    evidence: z.enum(['none', 'thin', 'stale', 'enough']),
    status: statusSchema,
    value: estimateSchema.exactOptional(),
    required: requiredSchema.exactOptional(),
    shareOfWay: z.number().exactOptional(),
    baseline: baselineSchema.exactOptional(),
    expected: z.number().exactOptional(),
    requiredRate: z.strictObject({ perYear: z.number(), from: isoDateSchema, until: isoDateSchema }).exactOptional(),
    latestStart: isoDateSchema.exactOptional(),
    due: isoDateSchema.exactOptional(),
    done: periodSchema.exactOptional(),
    closedUntil: isoDateSchema.exactOptional(),
    periods: z
      .array(
        z.strictObject({
          period: periodSchema,
          timing: timingSchema,
          level: levelSchema,
          value: estimateSchema.exactOptional(),
          cut: z.literal(true).exactOptional(),
          due: isoDateSchema.exactOptional(),
          onTime: levelSchema.exactOptional(),
        }),
      )
      .exactOptional(),
    milestones: z
      .array(
        z.strictObject({
          due: isoDateSchema,
          timing: timingSchema,
          level: levelSchema,
          required: requiredSchema.exactOptional(),
          value: estimateSchema.exactOptional(),
        }),
      )
      .exactOptional(),
    get parts(): z.ZodExactOptional<z.ZodArray<z.ZodType<Evaluation>>> {
      return z.array(evaluationSchema).exactOptional();
    },
    used: z.array(
      z.strictObject({
        observation: z.string(),
        range: intervalSchema,
        period: periodSchema,
        lower: z.number().exactOptional(),
        upper: z.number().exactOptional(),
      }),
    ),
    leftOut: z.array(
      z.strictObject({
        observation: z.string(),
        reason: z.enum(leftOutReasons),
        by: z.string().exactOptional(),
      }),
    ),
    missing: z.array(missingFigureSchema).exactOptional(),
    issues: z.array(issueSchema),
    method: z.strictObject({
      id: z.string(),
      version: z.string(),
      parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
    steps: z.array(stepSchema),
    hypothetical: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Evaluation', description: 'What a method computed from observations about one target, as of a date.' });
