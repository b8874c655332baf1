import { annualGrowth } from '../series/growth.js';
import { isRefusal, print, refuse, type Refusal } from '../series/refusal.js';
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
    return isRefusal(projection) ? unassessed(projection, { projection: [] }) : { projection };
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

const paths: Readonly<Record<Gpw13Kind, (scenario: Scenario) => Path | Refusal>> = {
  'aroc-latest': latestRate,
  'aroc-target': (scenario) => rateTo(scenario, scenario.params.targetValue),
  'aroc-percent-change': (scenario) => rateTo(scenario, percentOf(scenario)),
  'linear-change': ({ base, params: { linearValue } }) =>
    linearValue === undefined ? missing('linearValue') : (years) => base.value + linearValue * years,
  'percent-baseline': (scenario) => lineTo(scenario, percentOf(scenario)),
  'fixed-target': (scenario) => lineTo(scenario, scenario.params.targetValue),
  'halt-rise': (scenario) => lineTo(scenario, scenario.base.value),
};

function runScenario({ series, direction, params }: Gpw13Input): readonly ProjectedPoint[] | Refusal {
  const { kind, baselineYear = 2018, targetYear = 2025, upperLimit = 100, lowerLimit = 0 } = params;
  const unusable = checkNumbers(params);
  const points = readYearlyPoints(series);
  const sign = readSign(direction);
  if (isRefusal(points)) return points;
  if (isRefusal(sign)) return sign;
  if (!Object.hasOwn(paths, kind))
    return refuse('bad-parameter', `Given the scenario ${print(kind)}; expected one of ${Object.keys(paths).join(', ')}.`);
  if (unusable !== undefined) return unusable;
  const base = points.find(({ year }) => year === baselineYear);
  if (base === undefined) return refuse('no-base-year', `There is no value in the baseline year ${print(baselineYear)}.`);
  if (!(targetYear > baselineYear))
    return refuse(
      'deadline-not-after-start',
      `The target year ${print(targetYear)} is not after the baseline year ${String(baselineYear)}.`,
    );
  if (!(Number.isInteger(targetYear) && targetYear - baselineYear <= MAX_STEPS))
    return refuse(
      'bad-parameter',
      `Given the target year ${print(targetYear)}; expected a whole year at most ${String(MAX_STEPS)} years ahead.`,
    );
  const outside = checkDefaultLimits(points, params);
  if (outside !== undefined) return outside;
  const path = paths[kind]({ points, base, targetYear, params });
  if (isRefusal(path)) return path;
  const keepBetter = params.keepBetterValues ?? kind.startsWith('aroc-');
  const reported = new Map(keepBetter ? points.map(({ year, value }) => [year, value]) : []);
  const values = Array.from({ length: targetYear - baselineYear + 1 }, (_, years) => {
    const year = baselineYear + years;
    const better = sign * Math.max(sign * path(years), sign * (reported.get(year) ?? -sign * Infinity));
    return { year, value: Math.min(upperLimit, Math.max(lowerLimit, better)) };
  });
  return values.every(({ value }) => Number.isFinite(value))
    ? values
    : refuse('overflow', 'A value of the scenario is not a finite number; check the settings.');
}

/** Callers without types: the settings that are given must be numbers, and the limits a range. */
function checkNumbers({ targetValue, percentChange, linearValue, upperLimit = 100, lowerLimit = 0 }: Gpw13Params): Refusal | undefined {
  const numbers = { targetValue, percentChange, linearValue };
  const wild = Object.entries(numbers).find(([, value]) => value !== undefined && !Number.isFinite(value));
  if (wild !== undefined) return refuse('bad-parameter', `Given ${print(wild[1])} as ${wild[0]}; expected a finite number.`);
  if (typeof upperLimit === 'number' && typeof lowerLimit === 'number' && lowerLimit < upperLimit) return undefined;
  return refuse(
    'bad-parameter',
    `Given the limits ${print(lowerLimit)} and ${print(upperLimit)}; expected two numbers, the lower one first.`,
  );
}

/** The default limits are those of percentages: what lies outside is another unit, and would be cut without a word. */
function checkDefaultLimits(points: Points, { targetValue, upperLimit, lowerLimit }: Gpw13Params): Refusal | undefined {
  const given = [...points.map(({ value }) => value), ...(targetValue === undefined ? [] : [targetValue])];
  const above = upperLimit === undefined ? given.find((value) => value > 100) : undefined;
  const outside = above ?? (lowerLimit === undefined ? given.find((value) => value < 0) : undefined);
  if (outside === undefined) return undefined;
  return refuse(
    'out-of-limits',
    `The value ${String(outside)} lies outside 0 to 100, the limits for percentages and indices; give upperLimit and lowerLimit for another unit.`,
  );
}

function latestRate({ points, base }: Scenario): Path | Refusal {
  const before = points.find(({ year }) => year === base.year - 1);
  if (before === undefined)
    return refuse('no-base-year', `There is no value in ${String(base.year - 1)}, the year before the baseline year.`);
  return compound(before, base, base);
}

function rateTo({ base, targetYear }: Scenario, value: number | undefined | Refusal): Path | Refusal {
  if (isRefusal(value)) return value;
  return value === undefined ? missing('targetValue') : compound(base, { year: targetYear, value }, base);
}

function lineTo({ base, targetYear }: Scenario, value: number | undefined | Refusal): Path | Refusal {
  if (isRefusal(value)) return value;
  if (value === undefined) return missing('targetValue');
  return (years) => base.value + ((value - base.value) * years) / (targetYear - base.year);
}

/** The path from the base at the constant rate that leads from one point to another. */
function compound(from: Point, to: Point, base: Point): Path | Refusal {
  if (from.value <= 0 || to.value < 0)
    return refuse('not-positive', 'A rate of change needs a positive value to start from and no negative one to lead to.');
  const rate = annualGrowth(from, to);
  return (years) => base.value * (1 + rate) ** years;
}

function percentOf({ base, params: { percentChange } }: Scenario): number | Refusal {
  return percentChange === undefined ? missing('percentChange') : (base.value * (100 + percentChange)) / 100;
}

function missing(parameter: keyof Gpw13Params): Refusal {
  return refuse('bad-parameter', `The scenario needs the parameter ${parameter}.`);
}
