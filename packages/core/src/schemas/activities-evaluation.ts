import * as z from 'zod';

import { actionPointStates, activityLeftOutReasons, type ActivitiesEvaluation } from '../activities-evaluation.js';

import { confidenceSchema } from './confidence.js';
import { isoDateSchema } from './date.js';
import { frameworkIdSchema, scopedIdSchema } from './id.js';
import { issueSchema } from './issue.js';
import { periodSchema } from './period.js';
import { localizedTextSchema } from './text.js';

const recorded = {
  count: z.strictObject({ least: z.int(), most: z.int() }),
  last: z.strictObject({ least: isoDateSchema.exactOptional(), most: isoDateSchema }).exactOptional(),
};

const stateSchema = z.enum(actionPointStates);
const stateOrUnclearSchema = z.enum([...actionPointStates, 'unclear']);

const below = {
  ...recorded,
  activities: z.array(z.string()),
  possibly: z.array(z.string()),
  instruments: z.array(z.strictObject({ instrument: z.string(), namedBy: z.array(scopedIdSchema), ...recorded })),
  namedNotUsed: z.array(z.string()),
  usedNotNamed: z.array(z.string()),
  places: z.array(z.strictObject({ place: z.string(), ...recorded })),
  actionPoints: z.record(stateOrUnclearSchema, z.int()),
};

/** The object behind {@link activitiesEvaluationSchema}. */
export const activitiesEvaluationObject = z
  .strictObject({
    framework: frameworkIdSchema,
    asOf: isoDateSchema,
    knownAt: isoDateSchema.exactOptional(),
    minimumConfidence: confidenceSchema.exactOptional(),
    since: isoDateSchema.exactOptional(),
    whole: z.strictObject(below),
    items: z.array(z.strictObject({ item: scopedIdSchema, ...below })),
    nothingRecorded: z.array(scopedIdSchema),
    actionPoints: z.array(
      z.strictObject({
        activity: z.string(),
        number: z.int().min(1),
        commitments: z.array(scopedIdSchema),
        what: localizedTextSchema,
        by: z.array(z.string()),
        due: isoDateSchema.exactOptional(),
        done: periodSchema.exactOptional(),
        state: stateOrUnclearSchema,
        possible: z.array(stateSchema),
      }),
    ),
    leftOut: z.array(z.strictObject({ activity: z.string(), reason: z.enum(activityLeftOutReasons), by: z.string().exactOptional() })),
    unplaced: z.array(z.string()),
    issues: z.array(issueSchema),
  })
  .meta({ id: 'ActivitiesEvaluation', description: 'What is recorded as done under a framework, as of a date.' });

/** The zod schema of {@link ActivitiesEvaluation}. */
export const activitiesEvaluationSchema: z.ZodType<ActivitiesEvaluation> = activitiesEvaluationObject;
