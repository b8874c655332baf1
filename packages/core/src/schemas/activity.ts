import * as z from 'zod';

import { activityStatuses, type Activity } from '../activity.js';
import { daysOfDate, isPartialDate } from '../partial-date.js';

import { citationSchema, webAddressSchema } from './citation.js';
import { confidenceSchema } from './confidence.js';
import { isoDateSchema, partialDateSchema } from './date.js';
import { scopedIdSchema } from './id.js';
import { placeCodeSchema } from './place.js';
import { localizedTextSchema } from './text.js';

/** The zod schema of {@link PartialPeriod}. */
export const partialPeriodSchema = z
  .strictObject({ start: partialDateSchema, end: partialDateSchema.exactOptional() })
  .refine(({ start, end = start }) => !isPartialDate(start) || !isPartialDate(end) || daysOfDate(start).start <= daysOfDate(end).end, {
    message: 'expected an end that is not before the start',
    path: ['end'],
  })
  .meta({ id: 'PartialPeriod', description: 'When something was, each end a year, a month or a day.' });

/** The zod schema of {@link ActionPoint}. */
const actionPointSchema = z
  .strictObject({
    what: localizedTextSchema,
    by: z.array(z.string().min(1)).exactOptional(),
    due: partialDateSchema.exactOptional(),
    done: partialDateSchema.exactOptional(),
  })
  .meta({ id: 'ActionPoint', description: 'What was agreed in an activity, and what became of it.' });

/** The zod schema of {@link ActivityStory}. */
const activityStorySchema = z
  .strictObject({ text: localizedTextSchema.exactOptional(), url: webAddressSchema.exactOptional() })
  .refine(({ text, url }) => text !== undefined || url !== undefined, { message: 'expected a text, an address or both' })
  .meta({ id: 'ActivityStory', description: 'An activity told as a story: a text, its address, or both.' });

/** The object behind {@link activitySchema}. */
export const activityObject = z
  .strictObject({
    id: z.string().min(1),
    commitments: z.array(scopedIdSchema).min(1),
    instrument: z.string().min(1),
    actors: z.array(z.string().min(1)).exactOptional(),
    partners: z.array(z.string().min(1)).exactOptional(),
    places: z.array(placeCodeSchema).exactOptional(),
    venue: localizedTextSchema.exactOptional(),
    period: partialPeriodSchema,
    periodAssumed: z.boolean().exactOptional(),
    what: localizedTextSchema,
    result: localizedTextSchema.exactOptional(),
    actionPoints: z.array(actionPointSchema).exactOptional(),
    story: activityStorySchema.exactOptional(),
    status: z.enum(activityStatuses).exactOptional(),
    confidence: confidenceSchema.exactOptional(),
    confidentiality: z.enum(['F', 'N', 'C']).exactOptional(),
    recordedAt: isoDateSchema.exactOptional(),
    supersedes: z.string().min(1).exactOptional(),
    source: citationSchema,
    note: z.string().min(1).exactOptional(),
  })
  .meta({
    id: 'Activity',
    description: 'Something done under one or more commitments by one instrument, somewhere, some time, by someone, with its source.',
  });

/** The zod schema of {@link Activity}. */
export const activitySchema: z.ZodType<Activity> = activityObject;
