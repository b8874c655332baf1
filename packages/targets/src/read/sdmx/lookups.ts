import type { Issue, Period, Result } from '@actionline/core';
import { accepted, issueValue, refused, show } from '@actionline/core/internal';

import { unitIn } from '../record/known-ids.js';
import { placeOfCode, statusOfCode, unitWords, unknownCode, type FoundPlace, type FoundStatus } from './codes.js';
import type { SdmxMeasure, SdmxSettings } from './options.js';
import { timePeriodIn } from './time-period.js';

/** The unit of a figure, and the power of ten that its words say. */
export interface FoundUnitWords {
  /** The unit, by its id. */
  readonly unit: string;
  /** The power of ten. */
  readonly multiplier: number;
}

/** What the codes of figures mean; what was found for one is kept for the next. */
export interface SdmxLookups {
  /** The measure of a code; `undefined` where the file has no concept for it. */
  readonly measure: (code: string | undefined) => Result<SdmxMeasure>;
  /** The unit of a code, for a measure. */
  readonly unit: (code: string, measure: SdmxMeasure) => Result<FoundUnitWords>;
  /** The period of a text, with the frequency, the time format and the start of the year beside it; `undefined` where the file has no concept for it. */
  readonly period: (text: string | undefined, frequency: string, timeFormat: string, yearStart: string) => Result<Period>;
  /** The place of a code; `undefined` where the file has no concept for it. */
  readonly place: (code: string | undefined, period: Period) => Result<FoundPlace>;
  /** The status of a code. */
  readonly status: (code: string, isFlag: boolean) => Result<FoundStatus>;
}

/** More codes than any list has; a hostile file has no end of them. */
const MOST_KEPT = 50_000;

/** Looks codes up by what was told of a file. */
export function sdmxLookups(settings: SdmxSettings): SdmxLookups {
  const { constants, known } = settings;
  const measures = new Map<string, Result<SdmxMeasure>>();
  const units = new Map<SdmxMeasure, Map<string, Result<FoundUnitWords>>>();
  const periods = new Map<string, Map<string, Result<Period>>>();
  const places = new Map<string, Result<FoundPlace>>();
  const statuses = new Map<string, Result<FoundStatus>>();
  const constant = constants.measure === undefined ? undefined : accepted<SdmxMeasure>({ measure: constants.measure });
  const nowhere = constants.place === undefined ? accepted<FoundPlace>({}) : undefined;
  const always = constants.period === undefined ? undefined : accepted(constants.period);
  let onlyMeasure: string | undefined;

  const measureOf = (code: string): Result<SdmxMeasure> => {
    const { measureCodes } = settings;
    if (measureCodes === undefined) return code === '' ? NO_MEASURE_TOLD : accepted({ measure: code });
    const found = measureCodes.get(code);
    if (found !== undefined) return accepted(found);
    return refused([unknownCode('unknown-measure', code, 'a code of the option measureCodes', 'measureCodes', '"framework/m.what"')]);
  };

  const unitOf = (code: string, measure: SdmxMeasure): Result<FoundUnitWords> => {
    const told = Object.hasOwn(measure.unitCodes ?? {}, code) ? measure.unitCodes?.[code] : settings.unitCodes.get(code);
    const words = told ?? (code === '' ? (measure.unit ?? constants.unit) : unitWords(code));
    if (words === undefined) return NO_UNIT_TOLD;
    const found = unitIn(words, known.measures);
    if (found.ok) return accepted({ unit: found.value.unit, multiplier: found.value.unitMultiplier });
    const given = code === '' ? words : code;
    return refused([unknownCode('unknown-unit', given, 'the code of a unit that is known', 'unitCodes', '"person"')]);
  };

  return {
    measure: (code) => {
      if (settings.measureCodes === undefined && constant !== undefined) {
        if (code === undefined) return constant;
        onlyMeasure ??= code;
        return onlyMeasure === code ? constant : refused([secondSeries(code, onlyMeasure)]);
      }
      if (code === undefined) return constant ?? NO_MEASURE_TOLD;
      return kept(measures, code, () => measureOf(code));
    },
    unit: (code, measure) => {
      let own = units.get(measure);
      if (own === undefined) {
        if (units.size >= MOST_KEPT) units.clear();
        units.set(measure, (own = new Map<string, Result<FoundUnitWords>>()));
      }
      return kept(own, code, () => unitOf(code, measure));
    },
    period: (text, frequency, timeFormat, yearStart) => {
      if (text === undefined) return always ?? NO_PERIOD_TOLD;
      if (text === '') return NO_PERIOD_TOLD;
      const around = frequency === '' && timeFormat === '' && yearStart === '' ? '' : `${frequency}\n${timeFormat}\n${yearStart}`;
      let own = periods.get(around);
      if (own === undefined) {
        if (periods.size >= MOST_KEPT) periods.clear();
        periods.set(around, (own = new Map<string, Result<Period>>()));
      }
      return kept(own, text, () => timePeriodIn(text, { frequency, timeFormat, yearStart, periods: settings.periods }));
    },
    place: (code, period) => {
      if (code === undefined)
        return nowhere ?? kept(places, constants.place ?? '', () => placeOfCode(constants.place ?? '', period, settings.placeCodes));
      if (code === '' && !settings.placeCodes.has('')) return NO_PLACE_TOLD;
      // what the EU is depends on the days
      const key = /^eu/i.test(code) ? `${code}\n${period.start}\n${period.end}` : code;
      return kept(places, key, () => placeOfCode(code, period, settings.placeCodes));
    },
    status: (code, isFlag) => (code === '' ? NO_STATUS : kept(statuses, code, () => statusOfCode(code, isFlag, settings.statusCodes))),
  };
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
export function multiplierOf(code: string, { multiplier }: FoundUnitWords): Result<string> {
  if (multiplier === 0) return accepted(code);
  if (code === '' || code === '0') return accepted(String(multiplier));
  const message = `The unit says 10 to the power of ${String(multiplier)}, and the multiplier ${show(code)} beside it; expected one of the two; give the unit without it in the option unitCodes.`;
  const values = { given: issueValue(code), inUnit: multiplier, option: 'unitCodes', mend: 'one-multiplier' };
  return refused([{ code: 'multiplier-twice', severity: 'error', message, values }]);
}

function secondSeries(code: string, earlier: string): Issue {
  const message = `Given ${show(code)} behind figures of ${show(earlier)}; expected one series, as the option constants.measure says; give the measure of each in the option measureCodes.`;
  const values = { given: issueValue(code), earlier, option: 'measureCodes', mend: 'give-code' };
  return { code: 'several-measures', severity: 'error', message, values };
}

/** The issue of what every figure lacks, with the option that gives it. */
export function optionIssue(code: string, message: string, option: string): Issue {
  return { code, severity: 'error', message, values: { option, mend: 'give-option' } };
}

/** That nothing says what figures count. */
export const NO_MEASURE = optionIssue(
  'no-measure',
  'Nothing says what the figures count; every one is rejected; give the option measureCodes with the codes of the series, or constants.measure.',
  'measureCodes',
);
/** That figures have no unit. */
export const NO_UNIT = optionIssue(
  'no-unit',
  'Figures have no unit; expected its code; those without are rejected; give it in the option constants.unit, or with the measure.',
  'constants.unit',
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

const NO_MEASURE_TOLD: Result<never> = refused([NO_MEASURE]);
const NO_UNIT_TOLD: Result<never> = refused([NO_UNIT]);
const NO_PERIOD_TOLD: Result<never> = refused([NO_PERIOD]);
const NO_PLACE_TOLD: Result<never> = refused([NO_PLACE]);
const NO_STATUS: Result<FoundStatus> = accepted({});
