import { missingReasonOf, type Citation, type Issue, type Observation, type Period, type Result } from '@actionline/core';
import { accepted, issueValue, refused, show } from '@actionline/core/internal';

import { citationCells } from '../citation-cells.js';
import { unitIn } from '../known-ids.js';
import type { ObservationColumnName } from '../observation-columns.js';
import { observationReader } from '../observation-row.js';
import { confidentialityOfCode, placeOfCode, statusOfCode, unitWords, unknownCode, type FoundPlace, type FoundStatus } from './codes.js';
import type { SdmxField } from './concepts.js';
import type { Layout } from './layout.js';
import type { SdmxMeasure, SdmxSettings } from './options.js';
import { timePeriodIn } from './time-period.js';

/** A figure of a data message: the values of its components, in their order. */
export type FigureValues = readonly (string | undefined)[];

/** What stands around the figures of a file. */
export interface FigureContext {
  /** Where they come from, as far as the file tells. */
  readonly source: Citation | undefined;
  /** Takes what is wrong with one figure, and the concept that it stands in. */
  readonly report: (issue: Issue, concept?: string) => void;
  /** Takes what is wrong with every figure; told once. */
  readonly reportOnce: (issue: Issue) => void;
}

/** Reads figures, one by one; what it found for a code is kept for the next. */
export interface FigureReader {
  /** The observation that a figure is; nothing where it is refused, after what is wrong was reported. */
  readonly read: (layout: Layout, values: FigureValues, context: FigureContext) => Observation | undefined;
}

/** More codes than any list has; a hostile file has no end of them. */
const MOST_KEPT = 50_000;

/** Reads figures by what was told of a file. */
export function figureReader(settings: SdmxSettings): FigureReader {
  const { constants, known } = settings;
  const periods = new Map<string, Result<Period>>();
  const places = new Map<string, Result<FoundPlace>>();
  const units = new Map<string, Result<FoundUnitWords>>();
  let onlyMeasure: string | undefined;
  let row: CellRow | undefined;
  const observationOf = observationReader({
    cell: (column) => row?.cells[column] ?? '',
    dimensions: () => row?.dimensions,
    known,
    language: 'und',
    report: (column, issue) => {
      row?.report(issue, row.layout.nameOf(FIELD_OF[column] ?? 'value') ?? column);
    },
  });

  const measureOf = (code: string, hasConcept: boolean): Result<SdmxMeasure> => {
    if (settings.measureCodes !== undefined && hasConcept) {
      const found = settings.measureCodes.get(code);
      if (found !== undefined) return accepted(found);
      return refused([unknownCode('unknown-measure', code, 'a code of the option measureCodes', 'measureCodes', '"framework/m.what"')]);
    }
    const { measure } = constants;
    if (measure === undefined) return hasConcept && code !== '' ? accepted({ measure: code }) : refused([NO_MEASURE]);
    if (!hasConcept) return accepted({ measure });
    onlyMeasure ??= code;
    if (onlyMeasure === code) return accepted({ measure });
    const message = `Given ${show(code)} behind figures of ${show(onlyMeasure)}; expected one series, as the option constants.measure says; give the measure of each in the option measureCodes.`;
    const values = { given: issueValue(code), earlier: onlyMeasure, option: 'measureCodes', mend: 'give-code' };
    return refused([{ code: 'several-measures', severity: 'error', message, values }]);
  };

  const unitOf = (code: string, measure: SdmxMeasure): Result<FoundUnitWords> => {
    const told = Object.hasOwn(measure.unitCodes ?? {}, code) ? measure.unitCodes?.[code] : settings.unitCodes.get(code);
    const words = told ?? (code === '' ? (measure.unit ?? constants.unit) : unitWords(code));
    if (words === undefined) return refused([NO_UNIT]);
    return kept(units, `${words}\n${code}`, () => {
      const found = unitIn(words, known.measures);
      if (found.ok) return accepted({ unit: found.value.unit, multiplier: found.value.unitMultiplier });
      return refused([
        unknownCode('unknown-unit', code === '' ? words : code, 'the code of a unit that is known', 'unitCodes', '"person"'),
      ]);
    });
  };

  return {
    read: (layout, values, { source = NO_SOURCE, report, reportOnce }) => {
      const { at, nameOf } = layout;
      const valueOf = (field: SdmxField): string => (values[at[field] ?? -1] ?? '').trim();
      let refusedHere = false;
      const take = <T>(field: SdmxField, result: Result<T>): T | undefined => {
        for (const issue of result.issues) {
          if (issue === NO_MEASURE || issue === NO_UNIT) reportOnce(issue);
          else report(issue, nameOf(field));
        }
        refusedHere ||= !result.ok;
        return result.ok ? result.value : undefined;
      };
      const status = take('status', statusOfCode(valueOf('status'), layout.isFlag, settings.statusCodes));
      const measure = take('measure', measureOf(valueOf('measure'), at.measure !== undefined));
      const unit = measure === undefined ? undefined : take('unit', unitOf(valueOf('unit'), measure));
      const multiplier = unit === undefined ? undefined : take('unitMultiplier', multiplierOf(valueOf('unitMultiplier'), unit));
      const context = {
        frequency: valueOf('frequency'),
        timeFormat: valueOf('timeFormat'),
        yearStart: valueOf('yearStart'),
        periods: settings.periods,
      };
      const time = valueOf('period');
      const key = `${time}\n${context.frequency}\n${context.timeFormat}\n${context.yearStart}`;
      const period = take<Period>(
        'period',
        at.period === undefined && constants.period !== undefined
          ? accepted(constants.period)
          : time === ''
            ? refused([NO_PERIOD])
            : kept(periods, key, () => timePeriodIn(time, context)),
      );
      const place = period === undefined ? undefined : take('place', placeOf(valueOf('place'), at.place !== undefined, period));
      const dimensions = dimensionsOf(layout, values);
      if (!dimensions.ok) for (const issue of dimensions.issues) report(issue, String(issue.values?.['concept'] ?? ''));
      const conf = valueOf('confidentiality');
      const confidentiality =
        status?.confidential === true ? 'C' : conf === '' ? undefined : take('confidentiality', confidentialityOfCode(conf));
      const role = measure?.role ?? constants.role;
      if (role === undefined) reportOnce(NO_ROLE);
      if (source === NO_SOURCE && constants.source === undefined) reportOnce(NO_SOURCE_TOLD);
      if (refusedHere || !dimensions.ok || measure === undefined || unit === undefined || period === undefined || role === undefined)
        return undefined;
      if (source === NO_SOURCE && constants.source === undefined) return undefined;

      const value = numberText(valueOf('value'));
      const cells: Partial<Record<ObservationColumnName, string>> = {
        ...citationCells(constants.source ?? source),
        measure: measure.measure,
        commitment: measure.commitment ?? constants.commitment ?? '',
        value,
        missing: value === '' ? whyMissing(status) : '',
        unit: unit.unit,
        unit_multiplier: multiplier ?? '',
        period_start: period.start,
        period_end: period.end,
        place: place?.place ?? '',
        role,
        status: status?.status ?? '',
        confidentiality: confidentiality ?? '',
        recorded_at: constants.recordedAt ?? '',
        note: valueOf('note'),
      };
      row = { cells, dimensions: dimensions.value, layout, report };
      return observationOf();
    },
  };

  function placeOf(code: string, hasConcept: boolean, period: Period): Result<FoundPlace> {
    if (!hasConcept) {
      const { place } = constants;
      return place === undefined ? accepted({}) : placeOfCode(place, period, settings.placeCodes);
    }
    if (code === '' && !settings.placeCodes.has('')) return refused([NO_PLACE]);
    // what the EU is depends on the days
    const key = /^eu/i.test(code) ? `${code}\n${period.start}\n${period.end}` : code;
    return kept(places, key, () => placeOfCode(code, period, settings.placeCodes));
  }
}

/** The figure in hand, in the cells of an observation. */
interface CellRow {
  readonly cells: Readonly<Partial<Record<ObservationColumnName, string>>>;
  readonly dimensions: Observation['dimensions'];
  readonly layout: Layout;
  readonly report: FigureContext['report'];
}

interface FoundUnitWords {
  readonly unit: string;
  readonly multiplier: number;
}

function kept<T>(found: Map<string, Result<T>>, key: string, find: () => Result<T>): Result<T> {
  const before = found.get(key);
  if (before !== undefined) return before;
  if (found.size >= MOST_KEPT) found.clear();
  const now = find();
  found.set(key, now);
  return now;
}

/** The multiplier of a figure: that of the message, or that in the words of its unit. Both are one too many. */
function multiplierOf(code: string, { multiplier }: FoundUnitWords): Result<string> {
  if (multiplier === 0) return accepted(code);
  if (code === '' || code === '0') return accepted(String(multiplier));
  const message = `The unit says 10 to the power of ${String(multiplier)}, and the multiplier ${show(code)} beside it; expected one of the two; give the unit without it in the option unitCodes.`;
  const values = { given: issueValue(code), inUnit: multiplier, option: 'unitCodes', mend: 'one-multiplier' };
  return refused([{ code: 'multiplier-twice', severity: 'error', message, values }]);
}

/** A number as SDMX may write it and we do not; the empty text for a value that is told to be none. */
function numberText(text: string): string {
  return /^(?:nan|#n\/a|null)$/i.test(text) ? '' : text.replace(/^([+-]?\d+)\.$/, '$1');
}

/** Why there is no value; left to the status where that says it. */
function whyMissing(status: FoundStatus | undefined): string {
  if (status?.confidential === true) return 'suppressed';
  return (status?.status === undefined ? undefined : missingReasonOf(status.status)) ?? 'unknown';
}

/** The breakdown that a figure is of; a total, and what does not apply, is none. */
function dimensionsOf({ breakdown }: Layout, values: FigureValues): Result<Observation['dimensions']> {
  const pairs: [string, string][] = [];
  for (const { at, name, totals, codes } of breakdown) {
    const given = (values[at] ?? '').trim();
    const code = codes?.get(given) ?? given;
    if (totals.has(code) || code === '~' || totals.has(code.toUpperCase())) continue;
    if (code === '') {
      const message = `There is no code of ${name}; expected one; give "" in the option totals where that is a total, or name the concept in leaveOut where it is no breakdown.`;
      return refused([{ code: 'empty-code', severity: 'error', message, values: { concept: name, option: 'totals', mend: 'give-code' } }]);
    }
    pairs.push([name, code]);
  }
  return accepted(pairs.length === 0 ? undefined : Object.fromEntries(pairs));
}

/** The concept that a cell of an observation is read from. */
const FIELD_OF: Partial<Record<ObservationColumnName, SdmxField>> = {
  measure: 'measure',
  unit: 'unit',
  unit_multiplier: 'unitMultiplier',
  status: 'status',
  period_start: 'period',
  period_end: 'period',
  place: 'place',
};

const NO_SOURCE: Citation = { title: '' };

function optionIssue(code: string, message: string, option: string): Issue {
  return { code, severity: 'error', message, values: { option, mend: 'give-option' } };
}

const NO_MEASURE = optionIssue(
  'no-measure',
  'Nothing says what the figures count; every one is rejected; give the option measureCodes with the codes of the series, or constants.measure.',
  'measureCodes',
);
const NO_UNIT = optionIssue(
  'no-unit',
  'Figures have no unit; expected its code; those without are rejected; give it in the option constants.unit, or with the measure.',
  'constants.unit',
);
const NO_ROLE = optionIssue(
  'no-role',
  'Nothing says what the figures speak about; every one is rejected; give the option constants.role, such as "outcome"; only result and milestone speak about delivery.',
  'constants.role',
);
const NO_SOURCE_TOLD = optionIssue(
  'no-source',
  'Nothing says where the figures come from; every one is rejected; give the option constants.source.',
  'constants.source',
);
const NO_PERIOD: Issue = {
  code: 'bad-period',
  severity: 'error',
  message: 'There is no time period; expected one such as 2014 or 2014-Q2; fill it in.',
  values: { mend: 'give-period' },
};
const NO_PLACE: Issue = {
  code: 'empty-place',
  severity: 'error',
  message:
    'There is no code of a place; expected one; give "" in the option placeCodes where none is needed, such as { "": null } for a total.',
  values: { option: 'placeCodes', mend: 'give-code' },
};
