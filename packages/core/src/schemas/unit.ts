import * as z from 'zod';

import { isScopedId } from '../id.js';
import { builtInUnits, unitKinds, type BuiltInUnit, type MeasureUnit, type OwnUnitId, type Unit } from '../unit.js';
import { localizedTextSchema } from './text.js';

const builtInUnitSchema = z.enum(builtInUnits as [BuiltInUnit, ...BuiltInUnit[]]);

/** The zod schema of {@link OwnUnitId}. */
const ownUnitIdSchema: z.ZodType<OwnUnitId> = z
  .templateLiteral([z.string(), '/', z.string()])
  .refine(isScopedId, 'expected an id such as "city-2030/u.bed"');

/** The zod schema of {@link Unit}. */
export const unitSchema: z.ZodType<Unit> = z
  .union([builtInUnitSchema, ownUnitIdSchema])
  .meta({ id: 'Unit', description: 'A unit by its id: one that is known, the ISO 4217 code of a currency, or one of one’s own.' });

/** The zod schema of {@link OwnUnit}. */
const ownUnitSchema = z
  .strictObject({
    id: ownUnitIdSchema,
    kind: z.enum(unitKinds as [(typeof unitKinds)[number], ...typeof unitKinds]),
    label: localizedTextSchema,
    plural: localizedTextSchema.exactOptional(),
  })
  .meta({ id: 'OwnUnit', description: 'A unit of one’s own, with what it is of and its words.' });

/** The zod schema of {@link MeasureUnit}. */
export const measureUnitSchema: z.ZodType<MeasureUnit> = z
  .union([builtInUnitSchema, ownUnitSchema])
  .meta({ id: 'MeasureUnit', description: 'The unit that a measure counts in.' });
