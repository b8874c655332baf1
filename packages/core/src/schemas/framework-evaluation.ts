import * as z from 'zod';

import type { FrameworkEvaluation } from '../framework-evaluation.js';
import { confidenceSchema } from './confidence.js';
import { isoDateSchema } from './date.js';
import { evaluationSchema, statusSchema } from './evaluation.js';
import { frameworkIdSchema, scopedIdSchema } from './id.js';
import { issueSchema } from './issue.js';

const countSchema = z.strictObject({ total: z.int(), withEvidence: z.array(z.string()), without: z.array(z.string()) });

/** The object behind {@link frameworkEvaluationSchema}. */
export const frameworkEvaluationObject = z
  .strictObject({
    framework: frameworkIdSchema,
    asOf: isoDateSchema,
    knownAt: isoDateSchema.exactOptional(),
    minimumConfidence: confidenceSchema.exactOptional(),
    evaluations: z.array(evaluationSchema),
    rollUps: z.array(
      z.strictObject({
        item: z.string(),
        counts: z.record(statusSchema, z.int()),
        worst: statusSchema.exactOptional(),
        shareWithEvidence: z.number().exactOptional(),
      }),
    ),
    coverage: z.strictObject({
      commitments: countSchema,
      targets: countSchema,
      levels: z.record(z.string(), countSchema),
      years: countSchema,
      places: z.array(z.string()),
      groups: countSchema,
      reporting: z.strictObject({ expected: z.int(), received: z.int(), onTime: z.int() }),
    }),
    unmatched: z.array(z.strictObject({ commitment: scopedIdSchema, observations: z.array(z.string()) })),
    withdrawn: z.array(scopedIdSchema),
    unplaced: z.array(z.string()),
    issues: z.array(issueSchema),
  })
  .meta({ id: 'FrameworkEvaluation', description: 'The evaluation of a whole framework, as of a date.' });

/** The zod schema of {@link FrameworkEvaluation}. */
export const frameworkEvaluationSchema: z.ZodType<FrameworkEvaluation> = frameworkEvaluationObject;
