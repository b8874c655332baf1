import { readArgument, refuseArgument } from './argument.js';
import { show } from './error.js';
import { currencyCodes } from './generated/currency-codes.js';
import { isScopedId } from './id.js';
import { nearestNames } from './nearest.js';
import type { LocalizedText } from './text.js';

/**
 * What a unit is of, which says what may be done with its values.
 *
 * - `count`: whole things, of which there are no fewer than none; “more than 3” is 4 at least.
 * - `amount`: what is measured and added up, such as tonnes; and `number`, which may be anything.
 * - `duration`: time, measured and added up.
 * - `money`: of one currency. Nothing is converted.
 * - `share`: so much of a hundred; never added.
 * - `rate`: so many to so many; never added.
 * - `index`: points of a scale; never added.
 */
export type UnitKind = 'count' | 'amount' | 'duration' | 'money' | 'share' | 'rate' | 'index';

/** The kinds of unit. */
export const unitKinds: readonly UnitKind[] = ['count', 'amount', 'duration', 'money', 'share', 'rate', 'index'];

/**
 * The units that are known without being declared, each with its kind. Beside them stand the currencies (`currencyCodes`) and units of
 * one's own ({@link OwnUnit}).
 *
 * @example
 * ```ts
 * import { units } from '@actionline/core';
 *
 * [units.officer, units.hour, units.percent]; // => ['count', 'duration', 'share']
 * ```
 */
export const units = {
  // people
  person: 'count',
  child: 'count',
  officer: 'count',
  actor: 'count',
  stakeholder: 'count',
  defender: 'count',
  observer: 'count',
  participant: 'count',
  victim: 'count',
  detainee: 'count',
  refugee: 'count',
  judge: 'count',
  teacher: 'count',
  student: 'count',
  household: 'count',
  // places and bodies
  country: 'count',
  'member-state': 'count',
  municipality: 'count',
  delegation: 'count',
  organisation: 'count',
  school: 'count',
  'shelter-place': 'count',
  dwelling: 'count',
  // things done
  activity: 'count',
  project: 'count',
  programme: 'count',
  training: 'count',
  report: 'count',
  consultation: 'count',
  event: 'count',
  mission: 'count',
  visit: 'count',
  dialogue: 'count',
  meeting: 'count',
  document: 'count',
  grant: 'count',
  resolution: 'count',
  law: 'count',
  vote: 'count',
  ratification: 'count',
  listing: 'count',
  convention: 'count',
  case: 'count',
  complaint: 'count',
  // what is measured
  number: 'amount',
  tonne: 'amount',
  hectare: 'amount',
  kilometre: 'amount',
  // time
  hour: 'duration',
  day: 'duration',
  month: 'duration',
  year: 'duration',
  // shares, rates and points
  percent: 'share',
  ratio: 'rate',
  'per-1000': 'rate',
  'per-10000': 'rate',
  'per-100000': 'rate',
  'per-million': 'rate',
  index: 'index',
} as const satisfies Readonly<Record<string, UnitKind>>;

/** The ISO 4217 code of a currency in use, or lately so. */
export type Currency = (typeof currencyCodes)[number];

/** A unit that is known without being declared. */
export type BuiltInUnit = keyof typeof units | Currency;

/** The id of a unit of one's own: that of the framework, a slash and a notation, such as `city-2030/u.bed`. */
export type OwnUnitId = `${string}/${string}`;

/** A unit by its id, as observations and evaluations name it; a wrong one does not compile. */
export type Unit = BuiltInUnit | OwnUnitId;

/** A unit of one's own, with its words: given as the `unit` of each measure that counts in it. */
export interface OwnUnit<Id extends OwnUnitId = OwnUnitId> {
  /** Its id, which observations give as their unit. */
  readonly id: Id;
  /** What it is of. */
  readonly kind: UnitKind;
  /** Its noun for one, as it stands behind a number: “bed”. */
  readonly label: LocalizedText;
  /** Its noun for several: “beds”; the same where absent. */
  readonly plural?: LocalizedText;
}

/** The unit of a measure: one that is known, by its id, or one of one's own. */
export type MeasureUnit = BuiltInUnit | OwnUnit;

/** Every unit that is known without being declared: those of {@link units}, then the currencies. */
export const builtInUnits: readonly BuiltInUnit[] = /* @__PURE__ */ listed();

function listed(): readonly BuiltInUnit[] {
  return [...(Object.keys(units) as (keyof typeof units)[]), ...currencyCodes];
}

let currencies: ReadonlySet<string> | undefined;

/**
 * Whether a text is a unit: one that is known, or shaped like the id of one's own. Which of one's own there are is said by the
 * measures.
 *
 * @example
 * ```ts
 * import { isUnit } from '@actionline/core';
 *
 * ['country', 'countries', 'CHF', 'chf', 'city-2030/u.bed'].map(isUnit); // => [true, false, true, false, true]
 * ```
 */
export function isUnit(text: string): text is Unit {
  return isBuiltInUnit(text) || isScopedId(text);
}

/**
 * What a unit is of: by the table, or as it is declared.
 *
 * @throws {@link ActionlineError} `bad-argument` where there is no such unit, with the nearest; and for the mere id of one of one's own.
 *
 * @example
 * ```ts
 * import { unitKind } from '@actionline/core';
 *
 * unitKind('CHF'); // => 'money'
 * unitKind({ id: 'city-2030/u.bed', kind: 'count', label: { en: 'bed' } }); // => 'count'
 * ```
 */
export function unitKind(unit: MeasureUnit): UnitKind {
  if (typeof unit === 'string' && Object.hasOwn(units, unit)) return units[unit as keyof typeof units];
  if (isCurrency(unit)) return 'money';
  const given: unknown = unit;
  const kind = readArgument('The unit', given, 'a unit', 'give that of a measure', () => (given as OwnUnit | null | undefined)?.kind);
  if (kind !== undefined && unitKinds.includes(kind)) return kind;
  const [nearest] = typeof given === 'string' ? nearestNames(given, builtInUnits, 1) : [];
  refuseArgument(
    'The unit',
    given,
    'one of units, a currency, or one of your own with id, kind and label',
    nearest === undefined ? 'declare it where it is none of them' : `write ${show(nearest)}`,
  );
}

/**
 * The id of the unit of a measure, which is the unit of its observations.
 *
 * @example
 * ```ts
 * import { unitId } from '@actionline/core';
 *
 * unitId('CHF'); // => 'CHF'
 * unitId({ id: 'city-2030/u.bed', kind: 'count', label: { en: 'bed' } }); // => 'city-2030/u.bed'
 * ```
 */
export function unitId(unit: MeasureUnit): Unit {
  if (typeof unit === 'string') return unit;
  const [expected, mend] = ['a unit, or one of your own with id, kind and label', 'give that of a measure'];
  const id = readArgument('The unit', unit, expected, mend, () => unit.id);
  if (typeof id !== 'string') refuseArgument('The unit', unit, expected, mend);
  return id;
}

/**
 * Whether a text is a unit that is known without being declared.
 *
 * @example
 * ```ts
 * import { isBuiltInUnit } from '@actionline/core/internal';
 *
 * ['country', 'CHF', 'city-2030/u.bed'].map(isBuiltInUnit); // => [true, true, false]
 * ```
 */
export function isBuiltInUnit(text: string): text is BuiltInUnit {
  return typeof text === 'string' && (Object.hasOwn(units, text) || isCurrency(text));
}

function isCurrency(text: unknown): text is Currency {
  return typeof text === 'string' && (currencies ??= new Set(currencyCodes)).has(text);
}
