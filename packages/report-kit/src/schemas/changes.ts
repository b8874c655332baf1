import * as z from 'zod';

import { bounds } from '@actionline/core';
import { isoDateSchema, placeCodeSchema, scopedIdSchema, unitSchema } from '@actionline/core/schemas';

import { changeCauses, moves } from '../document/change.js';
import { countSchema, shownStatusSchema } from './words.js';

const text = z.string();
const ids = z.array(text);

/** The object behind the schema of a change. */
export const changeObject = z
  .strictObject({
    about: scopedIdSchema,
    target: scopedIdSchema.exactOptional(),
    commitment: scopedIdSchema,
    label: text,
    move: z.enum(moves),
    statusBefore: shownStatusSchema.exactOptional(),
    statusBeforeLabel: text.exactOptional(),
    statusAfter: shownStatusSchema.exactOptional(),
    statusAfterLabel: text.exactOptional(),
    valueBefore: z.number().exactOptional(),
    boundBefore: z.enum(bounds).exactOptional(),
    valueAfter: z.number().exactOptional(),
    boundAfter: z.enum(bounds).exactOptional(),
    unit: unitSchema.exactOptional(),
    newFigures: ids.exactOptional(),
    droppedFigures: ids.exactOptional(),
    firstEvidence: z.literal(true).exactOptional(),
    newActivities: ids.exactOptional(),
    because: z.array(z.enum(changeCauses)),
  })
  .meta({ id: 'Change', description: 'What changed about one target or commitment.' });

/** What a report is compared with. */
export const sinceObject = z.strictObject({ asOf: isoDateSchema, from: z.enum(['report', 'date']) });

/** The object behind the schema of a scope. */
export const scopeObject = z
  .strictObject({
    place: placeCodeSchema.exactOptional(),
    items: z.array(scopedIdSchema).exactOptional(),
    themes: ids.exactOptional(),
    itemNames: ids.exactOptional(),
    themeNames: ids.exactOptional(),
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
