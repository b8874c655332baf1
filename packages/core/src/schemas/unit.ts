import * as z from 'zod';

import { builtInUnits, unitKinds, type BuiltInUnit, type MeasureUnit, type OwnUnitId, type Unit, type UnitKind } from '../unit.js';
import { scopedIdSchema } from './id.js';
import { localizedTextSchema } from './text.js';

const builtInUnitSchema = z
  .enum(builtInUnits as [BuiltInUnit, ...BuiltInUnit[]])
  .meta({ id: 'BuiltInUnit', description: 'A unit that is known without being declared, or the ISO 4217 code of a currency.' });

// the shape of an id says that there is a slash
const ownUnitIdSchema = scopedIdSchema as unknown as z.ZodType<OwnUnitId>;

/** The zod schema of {@link Unit}. */
export const unitSchema: z.ZodType<Unit> = z
  .union([builtInUnitSchema, ownUnitIdSchema])
  .meta({ id: 'Unit', description: 'A unit by its id: one that is known, or one of one’s own.' });

/** The zod schema of {@link OwnUnit}. */
const ownUnitSchema = z
  .strictObject({
    id: ownUnitIdSchema,
    kind: z.enum(unitKinds as [UnitKind, ...UnitKind[]]),
    label: localizedTextSchema,
    plural: localizedTextSchema.exactOptional(),
  })
  .meta({ id: 'OwnUnit', description: 'A unit of one’s own, with what it is of and its words.' });

/** The zod schema of {@link MeasureUnit}. */
export const measureUnitSchema: z.ZodType<MeasureUnit> = z
  .union([builtInUnitSchema, ownUnitSchema])
  .meta({ id: 'MeasureUnit', description: 'The unit that a measure counts in.' });
