import { accepted, issueValue, show } from '@actionline/core/internal';
import { annualGrowth } from '../series/growth.js';
import { refuse, type Answer, type Refused } from '../series/refusal.js';
import { readYearlyPoints, type Point, type Points } from '../series/points.js';
import { readSign, type SeriesInput } from './input.js';
import { unassessed, type Findings, type Method } from './method.js';
import { MAX_STEPS, type ProjectedPoint } from './projection.js';

/** Input of the WHO scenarios. */
export interface Gpw13Input extends SeriesInput {
  /** Which scenario, and its settings. */
  readonly params: Gpw13Params;
}

/** The scenarios: by a rate of change (`aroc-…`) or along a straight line. */
type Gpw13Kind =
  'aroc-latest' | 'aroc-target' | 'aroc-percent-change' | 'linear-change' | 'percent-baseline' | 'fixed-target' | 'halt-rise';

/** Settings of the WHO scenarios. */
export interface Gpw13Params {
  /** Which scenario. */
  readonly kind: Gpw13Kind;
  /** Year it starts from; 2018 by default. */
  readonly baselineYear?: number | undefined;
  /** Year the change is to be complete; 2025 by default. The scenario ends there. */
  readonly targetYear?: number | undefined;
  /** Value to be reached, for `aroc-target` and `fixed-target`. */
  readonly targetValue?: number | undefined;
  /** Change of the baseline value in percent, for `aroc-percent-change` and `percent-baseline`: −3 is 3 % less. */
  readonly percentChange?: number | undefined;
  /** Change a year in the unit of the values, for `linear-change`. */
  readonly linearValue?: number | undefined;
  /** Highest value; 100 by default, which is for percentages and indices only. `Infinity` for none. */
  readonly upperLimit?: number | undefined;
  /** Lowest value; 0 by default. `-Infinity` for none. */
  readonly lowerLimit?: number | undefined;
  /** Whether a reported value that is better than the scenario is kept; by default for the scenarios by a rate only. */
  readonly keepBetterValues?: boolean | undefined;
}

/** Findings of the WHO scenarios. */
export interface Gpw13Findings extends Findings {
  /** The scenario's values from the baseline year to the target year; empty where undefined. */
  readonly projection: readonly ProjectedPoint[];
}

/**
 * The scenarios of the measurement of WHO's Thirteenth General Programme of Work: values from a
 * baseline year on, by an annual rate of change or along a straight line, kept within 0 and 100. These limits are the
 * publication's, which speaks of percentages and indices: a value or target outside a limit that was not given is refused.
 *
 * Source: World Health Organization, "Thirteenth General Programme of Work 2019–2023: methods for impact
 * measurement" (2020), with the scenarios of its program billionaiRe. Several kinds:
 *
 * - `aroc-latest`: the rate between the year before the baseline year and the baseline year goes on.
 * - `aroc-target`, `aroc-percent-change`: the constant rate that leads to the value, or to the baseline value so changed.
 * - `linear-change`: the same amount every year. `percent-baseline`, `fixed-target`: the straight line to the value. `halt-rise`: the baseline value.
 */
export const whoGpw13Scenario: Method<'who-gpw13-scenario', Gpw13Input, Gpw13Findings> = {
  about: {
    id: 'who-gpw13-scenario',
    version: '1.0.0',
    title: 'Scenarios to a year (WHO, Thirteenth General Programme of Work)',
    publication: 'WHO, Thirteenth General Programme of Work 2019–2023: methods for impact measurement',
    year: 2020,
    section: 'Scenarios',
    url: 'https://github.com/gpw13/billionaiRe',
    suits: 'Percentages and indices between 0 and 100 with a value in the baseline year.',
    undefinedWhen: [
      'empty-series',
      'no-base-year',
      'duplicate-year',
      'no-direction',
      'not-positive',
      'out-of-limits',
      'deadline-not-after-start',
      'bad-parameter',
      'bad-point',
      'bad-year',
      'not-finite',
      'overflow',
    ],
    thresholds: [],
  },
  settings: {
    kind: 'anything',
    baselineYear: 'number',
    targetYear: 'number',
    targetValue: 'number',
    percentChange: 'number',
    linearValue: 'number',
    upperLimit: 'number',
    lowerLimit: 'number',
    keepBetterValues: 'flag',
  },
  needsParams: true,
  assess: (input) => {
    const projection = runScenario(input);
    return projection.ok ? { projection: projection.value } : unassessed(projection, { projection: [] });
  },
};

/** A scenario's value so many years after the baseline. */
type Path = (years: number) => number;

interface Scenario {
  readonly points: Points;
  readonly base: Point;
  readonly targetYear: number;
  readonly params: Gpw13Params;
}

const paths: Readonly<Record<Gpw13Kind, (scenario: Scenario) => Answer<Path>>> = {
  'aroc-latest': latestRate,
  'aroc-target': (scenario) => rateTo(scenario, targetOf(scenario)),
  'aroc-percent-change': (scenario) => rateTo(scenario, percentOf(scenario)),
  'linear-change': ({ base, params: { linearValue } }) =>
    linearValue === undefined ? missing('linearValue') : accepted((years) => base.value + linearValue * years),
  'percent-baseline': (scenario) => lineTo(scenario, percentOf(scenario)),
  'fixed-target': (scenario) => lineTo(scenario, targetOf(scenario)),
  'halt-rise': (scenario) => lineTo(scenario, accepted(scenario.base.value)),
};

function runScenario({ series, direction, params }: Gpw13Input): Answer<readonly ProjectedPoint[]> {
  const { kind, baselineYear = 2018, targetYear = 2025, upperLimit = 100, lowerLimit = 0 } = params;
  const read = readYearlyPoints(series);
  if (!read.ok) return read;
  const points = read.value;
  const direct = readSign(direction);
  if (!direct.ok) return direct;
  const sign = direct.value;
  if (!Object.hasOwn(paths, kind))
    return refuse(
      'bad-parameter',
      ['params', 'kind'],
      `Given the scenario ${show(kind)}; expected one of ${Object.keys(paths).join(', ')}.`,
      { given: issueValue(kind), expected: Object.keys(paths) },
    );
  const numbers = checkNumbers(params);
  if (!numbers.ok) return numbers;
  const base = points.find(({ year }) => year === baselineYear);
  if (base === undefined)
    return refuse('no-base-year', ['params', 'baselineYear'], `There is no value in the baseline year ${show(baselineYear)}.`, {
      given: issueValue(baselineYear),
    });
  const atTargetYear = ['params', 'targetYear'];
  if (!(targetYear > baselineYear))
    return refuse(
      'deadline-not-after-start',
      atTargetYear,
      `The target year ${show(targetYear)} is not after the baseline year ${String(baselineYear)}.`,
      { given: issueValue(targetYear), after: baselineYear },
    );
  if (!(Number.isInteger(targetYear) && targetYear - baselineYear <= MAX_STEPS))
    return refuse(
      'bad-parameter',
      atTargetYear,
      `Given the target year ${show(targetYear)}; expected a whole year at most ${String(MAX_STEPS)} years ahead.`,
      { given: issueValue(targetYear), expected: 'YYYY', most: baselineYear + MAX_STEPS },
    );
  const within = checkDefaultLimits(points, params);
  if (!within.ok) return within;
  const chosen = paths[kind]({ points, base, targetYear, params });
  if (!chosen.ok) return chosen;
  const path = chosen.value;
  const keepBetter = params.keepBetterValues ?? kind.startsWith('aroc-');
  const reported = new Map(keepBetter ? points.map(({ year, value }) => [year, value]) : []);
  const values = Array.from({ length: targetYear - baselineYear + 1 }, (_, years) => {
    const year = baselineYear + years;
    const better = sign * Math.max(sign * path(years), sign * (reported.get(year) ?? -sign * Infinity));
    return { year, value: Math.min(upperLimit, Math.max(lowerLimit, better)) };
  });
  return values.every(({ value }) => Number.isFinite(value))
    ? accepted(values)
    : refuse('overflow', [], 'A value of the scenario is not a finite number; check the settings.');
}

/** Callers without types: the settings that are given must be numbers, and the limits a range. */
function checkNumbers(params: Gpw13Params): Answer<Gpw13Params> {
  const { targetValue, percentChange, linearValue, upperLimit = 100, lowerLimit = 0 } = params;
  const numbers = { targetValue, percentChange, linearValue };
  const wild = Object.entries(numbers).find(([, value]) => value !== undefined && !Number.isFinite(value));
  if (wild !== undefined)
    return refuse('bad-parameter', ['params', wild[0]], `Given ${show(wild[1])} as ${wild[0]}; expected a finite number.`, {
      given: issueValue(wild[1]),
      expected: 'number',
    });
  if (typeof upperLimit === 'number' && typeof lowerLimit === 'number' && lowerLimit < upperLimit) return accepted(params);
  return refuse(
    'bad-parameter',
    ['params', params.lowerLimit === undefined ? 'upperLimit' : 'lowerLimit'],
    `Given the limits ${show(lowerLimit)} and ${show(upperLimit)}; expected two numbers, the lower one first.`,
    { lowerLimit: issueValue(lowerLimit), upperLimit: issueValue(upperLimit) },
  );
}

/** The default limits are those of percentages: what lies outside is another unit, and would be cut without a word. */
function checkDefaultLimits(points: Points, { targetValue, upperLimit, lowerLimit }: Gpw13Params): Answer<Points> {
  const given = [...points.map(({ value }) => value), ...(targetValue === undefined ? [] : [targetValue])];
  const above = upperLimit === undefined ? given.find((value) => value > 100) : undefined;
  const outside = above ?? (lowerLimit === undefined ? given.find((value) => value < 0) : undefined);
  if (outside === undefined) return accepted(points);
  return refuse(
    'out-of-limits',
    outside === targetValue ? ['params', 'targetValue'] : ['series'],
    `The value ${String(outside)} lies outside 0 to 100, the limits for percentages and indices; give upperLimit and lowerLimit for another unit.`,
    { given: outside, least: 0, most: 100 },
  );
}

function latestRate({ points, base }: Scenario): Answer<Path> {
  const before = points.find(({ year }) => year === base.year - 1);
  if (before === undefined)
    return refuse('no-base-year', ['series'], `There is no value in ${String(base.year - 1)}, the year before the baseline year.`, {
      expected: base.year - 1,
    });
  return compound(before, base, base);
}

function rateTo({ base, targetYear }: Scenario, end: Answer<number>): Answer<Path> {
  return end.ok ? compound(base, { year: targetYear, value: end.value }, base) : end;
}

function lineTo({ base, targetYear }: Scenario, end: Answer<number>): Answer<Path> {
  if (!end.ok) return end;
  return accepted((years) => base.value + ((end.value - base.value) * years) / (targetYear - base.year));
}

/** The path from the base at the constant rate that leads from one point to another. */
function compound(from: Point, to: Point, base: Point): Answer<Path> {
  if (from.value <= 0 || to.value < 0)
    return refuse('not-positive', ['series'], 'A rate of change needs a positive value to start from and no negative one to lead to.');
  const rate = annualGrowth(from, to);
  return accepted((years) => base.value * (1 + rate) ** years);
}

function targetOf({ params: { targetValue } }: Scenario): Answer<number> {
  return targetValue === undefined ? missing('targetValue') : accepted(targetValue);
}

function percentOf({ base, params: { percentChange } }: Scenario): Answer<number> {
  return percentChange === undefined ? missing('percentChange') : accepted((base.value * (100 + percentChange)) / 100);
}

function missing(parameter: keyof Gpw13Params): Refused {
  return refuse('bad-parameter', ['params', parameter], `The scenario needs the parameter ${parameter}.`);
}
