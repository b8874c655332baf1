import type { Citation, ObservationRole, ObservationStatus, Period, PlaceCode, ScopedId } from '@actionline/core';
import { isIsoDate, observationRoles, observationStatuses } from '@actionline/core';
import { checkKeys, kindOf, readArgument, refuseArgument } from '@actionline/core/internal';

import { knownIds, type KnownIds, type ReadOptions } from '../record/known-ids.js';
import { checkReadingOptions, type ReadingOptions } from '../reading/watched.js';
import { FIELD_CONCEPTS, type SdmxField } from './concepts.js';

/** What a code of a series or indicator counts. */
export interface SdmxMeasure {
  /** The id of the measure. */
  readonly measure: ScopedId;
  /** The item that its figures speak about. */
  readonly commitment?: ScopedId;
  /** What its figures speak about, where that is another role than that of the file. */
  readonly role?: ObservationRole;
  /** Its unit, where a row tells none. */
  readonly unit?: string;
  /** Units by their codes, for this measure alone: `{ NUMBER: 'victim' }`. */
  readonly unitCodes?: Readonly<Record<string, string>>;
}

/** What holds for every figure of a file. */
export interface SdmxConstants {
  /** What the figures speak about; no data message says it. Only `result` and `milestone` speak about delivery. */
  readonly role?: ObservationRole;
  /** The measure, where all figures are of one. */
  readonly measure?: ScopedId;
  /** The item that they speak about. */
  readonly commitment?: ScopedId;
  /** The unit, where a row tells none: its id, or its words. */
  readonly unit?: string;
  /** The place, where the file has no concept for it. */
  readonly place?: PlaceCode;
  /** The days that all figures stand for, where the file has no concept for them. */
  readonly period?: Period;
  /** Where the figures come from; the name of the data and of who sent them, as far as the file tells, where left out. */
  readonly source?: Citation;
  /** The day that the figures became known. */
  readonly recordedAt?: string;
}

/** What a reader of SDMX is told: how the codes of a file are those of a framework. */
export interface ReadSdmxOptions extends ReadOptions, ReadingOptions {
  /** What holds for every figure. */
  readonly constants?: SdmxConstants;
  /** Measures by the codes of the series or indicator: `{ SI_POV_DAY1: 'demo/m.poor' }`. A code that is not among them is an issue. */
  readonly measureCodes?: Readonly<Record<string, ScopedId | SdmxMeasure>>;
  /** Units by their codes: a unit’s id or its words, such as `'thousand persons'`. They go before those that are known. */
  readonly unitCodes?: Readonly<Record<string, string>>;
  /** Places by their codes; `null` for a total over places. They go before those that are known. */
  readonly placeCodes?: Readonly<Record<string, PlaceCode | null>>;
  /** Statuses by their codes, for lists that are not SDMX’s: `{ x: 'A' }`. */
  readonly statusCodes?: Readonly<Record<string, ObservationStatus>>;
  /** The concepts that say what is read, where they have another name than those that are looked for: `{ value: 'OBS_VALUE1' }`. */
  readonly concepts?: Readonly<Partial<Record<SdmxField, string>>>;
  /** Concepts that are a breakdown, where that cannot be told. */
  readonly dimensions?: readonly string[];
  /** Concepts that are no part of what is counted, although they are dimensions: `['REPORTING_TYPE']`. */
  readonly leaveOut?: readonly string[];
  /** Codes that mean a total over a breakdown, by concept, beside `_T`, `_Z` and `TOTAL`: `{ CITIZEN: ['ALL'] }`. */
  readonly totals?: Readonly<Record<string, readonly string[]>>;
  /** Other codes for those of a breakdown, by concept: `{ SEX: { '1': 'M', '2': 'F' } }`. */
  readonly breakdownCodes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a day or month under a longer frequency stands for: those days alone, or the period of that frequency. Asked about where left out. */
  readonly periods?: 'as-stated' | 'by-frequency';
}

/** What a reader was told, checked and ready to be looked up. */
export interface SdmxSettings {
  /** What holds for every figure. */
  readonly constants: SdmxConstants;
  /** Measures by the codes of the series. */
  readonly measureCodes: ReadonlyMap<string, SdmxMeasure> | undefined;
  /** Units by their codes. */
  readonly unitCodes: ReadonlyMap<string, string>;
  /** Places by their codes. */
  readonly placeCodes: ReadonlyMap<string, PlaceCode | null>;
  /** Statuses by their codes. */
  readonly statusCodes: ReadonlyMap<string, ObservationStatus>;
  /** The ids of the concepts of each field, in capitals, the first that is there being taken. */
  readonly concepts: Readonly<Record<SdmxField, readonly string[]>>;
  /** Concepts that are a breakdown, in capitals. */
  readonly dimensions: ReadonlySet<string>;
  /** Concepts that are none, in capitals. */
  readonly leaveOut: ReadonlySet<string>;
  /** Codes of a total, by concept in capitals. */
  readonly totals: ReadonlyMap<string, ReadonlySet<string>>;
  /** Other codes for those of a breakdown, by concept in capitals. */
  readonly breakdownCodes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What a day under a longer frequency stands for. */
  readonly periods: ReadSdmxOptions['periods'];
  /** Whether only issues and counts are wanted. */
  readonly dryRun: boolean;
  /** The ids that figures may name. */
  readonly known: KnownIds;
}

const OPTIONS = [
  'measures',
  'targets',
  'commitments',
  'constants',
  'measureCodes',
  'unitCodes',
  'placeCodes',
  'statusCodes',
  'concepts',
  'dimensions',
  'leaveOut',
  'totals',
  'breakdownCodes',
  'periods',
  'dryRun',
  'signal',
  'onProgress',
] as const satisfies readonly (keyof ReadSdmxOptions)[];
const CONSTANTS = [
  'role',
  'measure',
  'commitment',
  'unit',
  'place',
  'period',
  'source',
  'recordedAt',
] as const satisfies readonly (keyof SdmxConstants)[];
const MEASURE = ['measure', 'commitment', 'role', 'unit', 'unitCodes'] as const satisfies readonly (keyof SdmxMeasure)[];
const FIELDS = Object.keys(FIELD_CONCEPTS) as readonly SdmxField[];

/** What a reader was told; a misspelt option would be passed over in silence, so that it is refused. */
export function sdmxSettings(options: ReadSdmxOptions, own: readonly string[] = []): SdmxSettings {
  checkKeys('options', options, [...OPTIONS, ...own]);
  return readArgument('options', options, 'plain options', 'give an object of texts, lists and tables', () => settingsOf(options));
}

function settingsOf(options: ReadSdmxOptions): SdmxSettings {
  const { constants = {}, concepts = {}, periods, totals = {}, breakdownCodes = {} } = options;
  checkKeys('constants', constants, CONSTANTS);
  checkKeys('concepts', concepts, FIELDS);
  checkRole('constants.role', constants.role);
  for (const key of ['measure', 'commitment', 'unit', 'place', 'recordedAt'] as const)
    checkOptionalText(`constants.${key}`, constants[key]);
  const { source, period } = constants;
  if (
    period !== undefined &&
    !(kindOf(period) === 'object' && isIsoDate(period.start) && isIsoDate(period.end) && period.start <= period.end)
  ) {
    refuseArgument('constants.period', period, 'two calendar dates in order', 'give { start: "2024-01-01", end: "2024-12-31" }');
  }
  if (source !== undefined && (kindOf(source) !== 'object' || typeof source.title !== 'string' || source.title.trim() === '')) {
    refuseArgument('constants.source', source, 'a citation with a title', 'give { title: "…" }');
  }
  if (periods !== undefined && periods !== 'as-stated' && periods !== 'by-frequency') {
    refuseArgument('periods', periods, '"as-stated" or "by-frequency"', 'leave it out where no day stands for a longer period');
  }
  checkReadingOptions(options);
  const measureCodes = options.measureCodes === undefined ? undefined : table('measureCodes', options.measureCodes, measureOf);
  return {
    constants,
    measureCodes,
    unitCodes: table('unitCodes', options.unitCodes ?? {}, textOf),
    placeCodes: table('placeCodes', options.placeCodes ?? {}, (name, given) => (given === null ? null : textOf(name, given))),
    statusCodes: table('statusCodes', options.statusCodes ?? {}, statusOf),
    concepts: Object.fromEntries(
      FIELDS.map((field) => {
        const given = concepts[field];
        checkOptionalText(`concepts.${field}`, given);
        return [field, given === undefined ? FIELD_CONCEPTS[field] : [conceptId(given)]];
      }),
    ) as Record<SdmxField, readonly string[]>,
    dimensions: names('dimensions', options.dimensions),
    leaveOut: names('leaveOut', options.leaveOut),
    totals: byConcept(table('totals', totals, (name, given) => new Set(texts(name, given)))),
    breakdownCodes: byConcept(table('breakdownCodes', breakdownCodes, (name, given) => table(name, given, textOf))),
    periods,
    dryRun: options.dryRun ?? false,
    known: knownIds(options),
  };
}

function byConcept<T>(found: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map(Array.from(found, ([id, value]) => [conceptId(id), value]));
}

/** A concept by its id in capitals: files of one body write TIME_PERIOD beside geo. */
export function conceptId(id: string): string {
  return id.trim().toUpperCase();
}

function measureOf(name: string, given: unknown): SdmxMeasure {
  if (typeof given === 'string') return { measure: given };
  checkKeys(name, given, MEASURE);
  const { measure, commitment, role, unit, unitCodes = {} } = given as SdmxMeasure;
  textOf(`${name}.measure`, measure);
  for (const text of [commitment, unit]) checkOptionalText(name, text);
  checkRole(`${name}.role`, role);
  table(`${name}.unitCodes`, unitCodes, textOf);
  return given as SdmxMeasure;
}

function checkRole(name: string, role: unknown): void {
  if (role === undefined || observationRoles.some((known) => known === role)) return;
  refuseArgument(name, role, `one of ${observationRoles.join(', ')}`, 'only result and milestone speak about delivery');
}

function statusOf(name: string, given: unknown): ObservationStatus {
  return (
    observationStatuses.find((known) => known === given) ??
    refuseArgument(name, given, `one of ${observationStatuses.join(', ')}`, 'write A for a normal value')
  );
}

function textOf(name: string, given: unknown): string {
  return typeof given === 'string' ? given : refuseArgument(name, given, 'a text', 'write it in quotation marks');
}

function checkOptionalText(name: string, given: unknown): void {
  if (given !== undefined) textOf(name, given);
}

function texts(name: string, given: unknown): readonly string[] {
  if (kindOf(given) !== 'list') refuseArgument(name, given, 'a list of texts', 'put it into a list');
  return (given as readonly unknown[]).map((one) => textOf(name, one));
}

function names(name: string, given: unknown): ReadonlySet<string> {
  return new Set((given === undefined ? [] : texts(name, given)).map(conceptId));
}

function table<T>(name: string, given: unknown, valueOf: (name: string, given: unknown) => T): ReadonlyMap<string, T> {
  if (kindOf(given) !== 'object') refuseArgument(name, given, 'an object with what each code means', 'give {} for none');
  return new Map(Object.entries(given as object).map(([code, value]) => [code, valueOf(`${name}.${code}`, value)]));
}
