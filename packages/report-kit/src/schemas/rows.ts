import { bounds, leftOutReasons, missingReasons, observationRoles, observationStatuses } from '@actionline/core';
import { isoDateSchema, placeCodeSchema, scopedIdSchema, unitSchema } from '@actionline/core/schemas';
import * as z from 'zod';

import { countings } from '../document/evidence-row.js';
import { confidenceSchema, countSchema, shownStatusSchema } from './words.js';

const text = z.string();

/** The object behind the schema of a reported figure. */
export const evidenceRowObject = z
  .strictObject({
    observation: text,
    about: scopedIdSchema.exactOptional(),
    targets: z.array(scopedIdSchema),
    measure: scopedIdSchema,
    what: text,
    role: z.enum(observationRoles),
    value: z.number().exactOptional(),
    lower: z.number().exactOptional(),
    upper: z.number().exactOptional(),
    bound: z.enum(bounds).exactOptional(),
    missing: z.enum(missingReasons).exactOptional(),
    unit: unitSchema,
    reported: z.number().exactOptional(),
    unitMultiplier: z.number().exactOptional(),
    start: isoDateSchema,
    end: isoDateSchema,
    periodAssumed: z.literal(true).exactOptional(),
    place: placeCodeSchema.exactOptional(),
    places: z.array(placeCodeSchema),
    breakdown: text.exactOptional(),
    counted: z.enum(countings),
    leftOut: z.enum(leftOutReasons).exactOptional(),
    leftOutBy: text.exactOptional(),
    status: z.enum(observationStatuses).exactOptional(),
    confidence: confidenceSchema.exactOptional(),
    hypothetical: z.literal(true).exactOptional(),
    recordedAt: isoDateSchema.exactOptional(),
    corrects: text.exactOptional(),
    source: z.int().nonnegative(),
    locator: text.exactOptional(),
    note: text.exactOptional(),
  })
  .meta({ id: 'EvidenceRow', description: 'One reported figure as a report tells it.' });

/** The object behind the schema of a change. */
export const changeObject = z
  .strictObject({
    about: scopedIdSchema,
    target: scopedIdSchema.exactOptional(),
    commitment: scopedIdSchema,
    label: text,
    move: z.enum(['better', 'worse', 'other', 'new', 'gone', 'same']),
    statusBefore: shownStatusSchema.exactOptional(),
    statusBeforeLabel: text.exactOptional(),
    statusAfter: shownStatusSchema.exactOptional(),
    statusAfterLabel: text.exactOptional(),
    valueBefore: z.number().exactOptional(),
    boundBefore: z.enum(bounds).exactOptional(),
    valueAfter: z.number().exactOptional(),
    boundAfter: z.enum(bounds).exactOptional(),
    unit: unitSchema.exactOptional(),
    newFigures: z.array(text).exactOptional(),
    droppedFigures: z.array(text).exactOptional(),
    firstEvidence: z.literal(true).exactOptional(),
    newActivities: z.array(text).exactOptional(),
    because: z.array(
      z.enum([
        'new-figures',
        'figures-dropped',
        'deadline-passed',
        'day-passed',
        'period-ended',
        'text-revised',
        'withdrawn',
        'other-reading',
        'other-method',
        'other-confidence',
        'time',
      ]),
    ),
  })
  .meta({ id: 'Change', description: 'What changed of one target or commitment since.' });

/** The object behind the schema of what a report is limited to. */
export const scopeObject = z
  .strictObject({
    place: placeCodeSchema.exactOptional(),
    items: z.array(scopedIdSchema).exactOptional(),
    themes: z.array(text).exactOptional(),
    itemNames: z.array(text).exactOptional(),
    themeNames: z.array(text).exactOptional(),
    name: text,
    outside: z.strictObject({
      severalPlaces: countSchema,
      figures: countSchema,
      activities: countSchema.exactOptional(),
      statements: countSchema,
    }),
    notJudged: z.array(scopedIdSchema),
  })
  .meta({ id: 'ReportScope', description: 'What a report is limited to.' });
