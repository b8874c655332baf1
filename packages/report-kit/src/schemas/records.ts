import * as z from 'zod';

import {
  actionPointStates,
  activityLeftOutReasons,
  activityStatuses,
  bounds,
  comparisons,
  requirementKinds,
  statuses,
} from '@actionline/core';
import {
  citationSchema,
  isoDateSchema,
  partialDateSchema,
  periodSchema,
  placeCodeSchema,
  scopedIdSchema,
  unitSchema,
} from '@actionline/core/schemas';

import { confidenceSchema, countSchema, shownStatusSchema } from './words.js';

const text = z.string();
const sourceNumber = z.int().positive();

/** The object behind the schema of a finding. */
export const findingObject = z
  .strictObject({
    target: scopedIdSchema,
    commitment: scopedIdSchema,
    partOf: scopedIdSchema.exactOptional(),
    label: text,
    commitmentLabel: text,
    kind: z.enum(requirementKinds),
    status: z.enum(statuses),
    shown: shownStatusSchema,
    statusLabel: text,
    level: z.enum(['met', 'unmet', 'unknown']),
    trajectory: z.enum(['sufficient', 'slow', 'stalled', 'wrong-way', 'unknown']),
    timing: z.enum(['upcoming', 'running', 'ended']),
    evidence: z.enum(['none', 'thin', 'stale', 'enough']),
    comparison: z.enum(comparisons).exactOptional(),
    required: z.number().exactOptional(),
    unit: unitSchema.exactOptional(),
    value: z.number().exactOptional(),
    bound: z.enum(bounds).exactOptional(),
    lower: z.number().exactOptional(),
    upper: z.number().exactOptional(),
    shareOfWay: z.number().exactOptional(),
    expected: z.number().exactOptional(),
    due: isoDateSchema.exactOptional(),
    done: periodSchema.exactOptional(),
    closedUntil: isoDateSchema.exactOptional(),
    interpretation: text,
    revision: isoDateSchema.exactOptional(),
    withdrawn: isoDateSchema.exactOptional(),
    used: countSchema,
    observations: z.array(text),
    leftOut: countSchema,
    unmatched: countSchema,
    activities: z.strictObject({ least: countSchema, most: countSchema }).exactOptional(),
    missing: z.array(text),
    sources: z.array(sourceNumber),
    method: text,
    hypothetical: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Finding', description: 'What the report finds about one target.' });

/** The object behind the schema of an activity. */
export const activityRowObject = z
  .strictObject({
    activity: text,
    commitments: z.array(scopedIdSchema),
    instrument: text,
    instrumentLabel: text,
    actors: z.array(text),
    partners: z.array(text),
    places: z.array(placeCodeSchema),
    venue: text.exactOptional(),
    start: partialDateSchema,
    end: partialDateSchema.exactOptional(),
    periodAssumed: z.literal(true).exactOptional(),
    what: text,
    result: text.exactOptional(),
    story: text.exactOptional(),
    storyUrl: text.exactOptional(),
    status: z.enum(activityStatuses),
    counts: z.enum(['certainly', 'possibly', 'no']),
    leftOut: z.enum([...activityLeftOutReasons, 'unplaced']).exactOptional(),
    actionPoints: z.array(
      z.strictObject({
        what: text,
        by: z.array(text),
        due: isoDateSchema.exactOptional(),
        done: periodSchema.exactOptional(),
        state: z.enum([...actionPointStates, 'unclear']),
      }),
    ),
    confidence: confidenceSchema.exactOptional(),
    source: sourceNumber,
    locator: text.exactOptional(),
    note: text.exactOptional(),
  })
  .meta({ id: 'ActivityRow', description: 'One activity as a report tells it.' });

/** The object behind the schema of a gap. */
export const gapObject = z
  .strictObject({
    kind: z.enum([
      'commitment-without-evidence',
      'target-without-evidence',
      'unmatched-evidence',
      'inconclusive',
      'missing-figure',
      'thin-evidence',
      'stale-evidence',
      'period-without-figure',
      'missing-value',
      'commitment-without-activity',
    ]),
    about: scopedIdSchema,
    text,
  })
  .meta({ id: 'Gap', description: 'Something that is not known.' });

/** The object behind the schema of a request. */
export const requestObject = z
  .strictObject({
    about: scopedIdSchema,
    kind: z.enum(['figure', 'delivery', 'decision']),
    what: text,
    label: text,
    commitment: scopedIdSchema,
    measure: scopedIdSchema.exactOptional(),
    unit: unitSchema.exactOptional(),
    period: periodSchema.exactOptional(),
    place: placeCodeSchema.exactOptional(),
    from: text,
    contact: text.exactOptional(),
    by: isoDateSchema.exactOptional(),
  })
  .meta({ id: 'Request', description: 'What is asked of somebody, so that a gap can be closed.' });

/** The object behind the schema of a source with its number. */
export const numberedSourceObject = z
  .strictObject({ number: sourceNumber, citation: citationSchema })
  .meta({ id: 'NumberedSource', description: 'A source with its number in the report.' });
