import { accepted, issueValue, show } from '@actionline/core/internal';
import { categoryOf, type BandTable } from '../series/bands.js';
import { annualChange } from '../series/growth.js';
import { inOrder, lastOf, type Point, type Points } from '../series/points.js';
import { checkFinite, refuse, type Answer } from '../series/refusal.js';
import { meets, readInput, statusInTime, type Reading, type SeriesInput, type Target } from './input.js';
import { unassessed, type Findings, type Method, type MethodStatus } from './method.js';

/** Input of the German weather symbols. */
export interface DestatisInput extends SeriesInput {
  /** Settings; all have defaults. */
  readonly params?: DestatisParams | undefined;
}

/** Kinds of target that have a rule of their own. */
type DestatisTargetKind = 'by-year' | 'every-year' | 'direction';

/** Settings of the German weather symbols. */
interface DestatisParams {
  /** Which rule; by default `by-year` for a target with a year, `every-year` for one without, `direction` without a target. */
  readonly targetKind?: DestatisTargetKind | undefined;
  /** Year the symbol is for: later values are left out; by default the newest year of the series. */
  readonly evaluationYear?: number | undefined;
  /**
   * Fewest values, 2 to 6; 4 by default, the exception that the publication allows: a series of fewer than six values is assessed by
   * so many of its last ones, if their years are consecutive. With 6 there is no symbol for fewer.
   */
  readonly minimumPoints?: number | undefined;
  /**
   * Reads the last five years as calendar years: the average change then rests on every value of so many years back, at least
   * `minimumPoints` of them, consecutive or not. Not the rule of the publication; absent by default.
   */
  readonly window?: number | undefined;
  /** Share of the remaining way below which a miss still is a sun; 0.05 by default. */
  readonly missSun?: number | undefined;
  /** Share of the remaining way up to which a miss is slightly cloudy; 0.2 by default. */
  readonly missSlight?: number | undefined;
  /** The target as worded in its source; not used. */
  readonly text?: string | undefined;
}

/** The weather symbols, with the two states in which there is none. */
export type DestatisCategory = 'sun' | 'slightly_cloudy' | 'cloud' | 'thunderstorm' | 'assessment_ended' | 'not_possible';

/** The numbers behind a symbol, as far as the rule needed them. */
interface DestatisNumbers {
  /** Average change a year over the values it rests on, in the unit of the values. */
  readonly averageAnnualChange?: number;
  /** Change a year between the last two values. */
  readonly lastAnnualChange?: number;
  /** Value in the target year if the average change goes on. */
  readonly projectedValueAtTargetYear?: number;
  /** Share of the remaining way that would be missed; 0 if the target would be met. */
  readonly missShareOfGap?: number;
}

/** Findings of the German weather symbols. */
export interface DestatisFindings extends Findings {
  /** The symbol, as a code. */
  readonly category: DestatisCategory;
  /** The numbers behind it. */
  readonly derived: DestatisNumbers;
}

/**
 * The weather symbols of the German Sustainable Development Strategy: the average change of the last
 * years, carried on to the target year, against the way that is left; rules of their own for targets
 * that hold every year and for targets that name a direction only.
 *
 * Source: Federal Statistical Office (Destatis), "Indicator status", German Sustainable Development
 * Strategy, indicator report 2022; rules checked against the symbols published with it. Edge rules:
 *
 * - The average change rests on the last six values, wherever their years lie: from the first of them to the last, divided by the
 *   years between. "The last five years … by means of the last six data points" are five years only where every year has a value.
 * - Fewer than six values have a symbol only by the last four, if their years are consecutive, which the publication lets do "in
 *   exceptional cases". Some symbols published with it were withheld from such series: `minimumPoints: 6` withholds them all.
 * - By year: a miss of less than 5 % of the remaining way is sun, of 5 to 20 % (both included) slightly cloudy, of more cloud;
 *   no movement, or movement the wrong way, thunderstorm. A target met already follows the every-year rule.
 * - Every year: met sun, met with the average change against it slightly cloudy; unmet and approaching cloud,
 *   unmet and not approaching thunderstorm.
 * - Direction: standing still is not the right direction, neither on average nor in the last change. How large a change is does not
 *   count: the publication gives sun to the smallest gain, if the last change is one too.
 * - A thunderstorm is read as moving away only where the average change goes the wrong way; a standstill is off track.
 * - After the target year there is no symbol: "assessment ended".
 *
 * For a target interval give the weaker bound; of several dated targets the next; of simultaneous ones
 * see {@link worstSymbol}.
 */
export const destatisDns: Method<'destatis-dns', DestatisInput, DestatisFindings> = {
  about: {
    id: 'destatis-dns',
    version: '2.0.0',
    title: 'Weather symbols (German Sustainable Development Strategy)',
    publication: 'Destatis, Sustainable Development in Germany: indicator report 2022; page "Indicator status"',
    year: 2022,
    section: 'Targets by a year, constant targets for each year, directional targets',
    url: 'https://dns-indikatoren.de/en/status/',
    suits: 'Yearly values of any sign: values by a year, floors and ceilings to be held every year, directions without a value.',
    undefinedWhen: [
      'empty-series',
      'bad-point',
      'bad-year',
      'too-few-points',
      'duplicate-year',
      'no-direction',
      'no-target',
      'bad-parameter',
      'not-finite',
      'overflow',
    ],
    thresholds: [
      {
        when: 'by year: target met on the trend, or missed by < 5 % of the remaining way; every year: met; direction: both changes right',
        category: 'sun',
      },
      { when: 'by year: missed by 5 to 20 %; every year: met but slipping; direction: average right only', category: 'slightly_cloudy' },
      { when: 'by year: missed by > 20 %; every year: unmet but approaching; direction: last change right only', category: 'cloud' },
      { when: 'not moving towards the target', category: 'thunderstorm' },
      { when: 'the target year has passed', category: 'assessment_ended' },
    ],
  },
  settings: {
    targetKind: 'anything',
    evaluationYear: 'number',
    minimumPoints: 'number',
    window: 'number',
    missSun: 'number',
    missSlight: 'number',
    text: 'anything',
  },
  needsParams: false,
  assess: assessDestatis,
};

const empty = { category: 'not_possible', derived: {} } as const;

function assessDestatis(input: DestatisInput): DestatisFindings {
  const reading = readInput(input);
  if (!reading.ok) return unassessed(reading, empty);
  const { sign } = reading.value;
  const chosen = readRule(reading.value, input.params ?? {});
  if (!chosen.ok) return unassessed(chosen, empty);
  const rule = chosen.value;
  if (rule.deadline !== undefined && rule.evaluationYear > rule.deadline.year)
    return { category: 'assessment_ended', derived: {}, status: statusInTime(rule.points, rule.deadline, sign) };
  const trend = measureTrend(rule);
  if (!trend.ok) return unassessed(trend, empty);
  if (rule.target === undefined) return judgeDirection(trend.value, sign);
  if (rule.deadline === undefined || meets(trend.value.current.value, rule.target.value, sign))
    return judgeEveryYear(trend.value, rule.target.value, sign);
  return judgeByYear(trend.value, rule, rule.deadline, sign);
}

type Dated = Required<Target>;

interface Rule {
  readonly points: Points;
  readonly evaluationYear: number;
  readonly window: number | undefined;
  readonly minimumPoints: number;
  readonly missSun: number;
  readonly missSlight: number;
  /** The target, unless only its direction counts. */
  readonly target?: Target;
  /** The target with its year, where it is one by a year. */
  readonly deadline?: Dated;
}

function readRule({ points, target }: Reading, params: DestatisParams): Answer<Rule> {
  const { evaluationYear = lastOf(points).year, window, missSun = 0.05, missSlight = 0.2 } = params;
  const { minimumPoints = FEWEST_POINTS } = params;
  const numbers = { evaluationYear, minimumPoints, missSun, missSlight, ...(window !== undefined && { window }) };
  const wild = Object.entries(numbers).find(([, value]) => !Number.isFinite(value));
  if (wild !== undefined)
    return refuse('bad-parameter', ['params', wild[0]], `Given ${show(numbers)}; expected finite numbers.`, {
      given: issueValue(wild[1]),
      expected: 'number',
    });
  if (!Number.isInteger(minimumPoints) || minimumPoints < 2 || (window === undefined && minimumPoints > DATA_POINTS))
    return refuse(
      'bad-parameter',
      ['params', 'minimumPoints'],
      `Given minimumPoints ${String(minimumPoints)}; expected a whole number from 2, because a change needs two values, to ${String(DATA_POINTS)}.`,
      { given: minimumPoints, least: 2, most: DATA_POINTS },
    );
  const known = inOrder(points.filter(({ year }) => year <= evaluationYear));
  if (known === undefined)
    return refuse('empty-series', ['series'], `The series has no value up to the evaluation year ${String(evaluationYear)}.`, {
      before: evaluationYear,
    });
  const kind = params.targetKind ?? defaultKind(target);
  if (!targetKinds.includes(kind))
    return refuse(
      'bad-parameter',
      ['params', 'targetKind'],
      `Given the kind of target ${show(kind)}; expected one of ${targetKinds.join(', ')}.`,
      { given: issueValue(kind), expected: targetKinds },
    );
  const base = { ...numbers, window, points: known };
  if (kind === 'direction') return accepted(base);
  if (target === undefined)
    return refuse('no-target', ['target'], `The rule "${kind}" needs a target value; give one, or choose "direction".`);
  if (kind === 'every-year') return accepted({ ...base, target });
  if (target.year === undefined)
    return refuse('no-target', ['target', 'year'], 'The rule "by-year" needs a target year; give one, or choose "every-year".');
  return accepted({ ...base, target, deadline: { value: target.value, year: target.year } });
}

const targetKinds: readonly DestatisTargetKind[] = ['by-year', 'every-year', 'direction'];

function defaultKind(target: Target | undefined): DestatisTargetKind {
  if (target === undefined) return 'direction';
  return target.year === undefined ? 'every-year' : 'by-year';
}

interface Trend {
  readonly current: Point;
  readonly average: number;
  readonly last: number;
}

function measureTrend(rule: Rule): Answer<Trend> {
  const found = recentPoints(rule);
  if (!found.ok) return found;
  const recent = found.value;
  const current = lastOf(recent);
  const average = checkFinite(annualChange(recent[0], current), 'average change');
  if (!average.ok) return average;
  return accepted({ current, average: average.value, last: annualChange(recent.at(-2) ?? recent[0], current) });
}

/** How many of the last values the average change rests on. */
const DATA_POINTS = 6;

/** The values of consecutive years that do where there are fewer. */
const FEWEST_POINTS = 4;

/** The values that the average change rests on. */
function recentPoints({ points, window, minimumPoints }: Rule): Answer<Points> {
  if (window !== undefined) return pointsWithin(points, window, minimumPoints);
  const recent = inOrder(points.slice(-(points.length < DATA_POINTS ? minimumPoints : DATA_POINTS)));
  if (recent === undefined || recent.length < minimumPoints)
    return refuse(
      'too-few-points',
      ['series'],
      `The series has ${String(points.length)} values; the average change needs ${String(minimumPoints)}.`,
      { given: points.length, least: minimumPoints },
    );
  if (recent.length < DATA_POINTS && lastOf(recent).year - recent[0].year !== recent.length - 1)
    return refuse(
      'too-few-points',
      ['series'],
      `The series has ${String(points.length)} values; the last ${String(recent.length)} are enough only where their years are consecutive.`,
      { given: points.length, least: DATA_POINTS },
    );
  return accepted(recent);
}

function pointsWithin(points: Points, window: number, minimumPoints: number): Answer<Points> {
  const from = lastOf(points).year - window;
  const recent = inOrder(points.filter(({ year }) => year >= from));
  const count = recent?.length ?? 0;
  if (recent !== undefined && count >= minimumPoints) return accepted(recent);
  return refuse(
    'too-few-points',
    ['series'],
    `The last ${String(window)} years have ${String(count)} values; asked for were ${String(minimumPoints)}.`,
    { given: count, least: minimumPoints, window },
  );
}

function judgeDirection({ average, last }: Trend, sign: 1 | -1): DestatisFindings {
  const category = directionSymbols[`${rightWay(average, sign)}-${rightWay(last, sign)}`];
  return { category, derived: { averageAnnualChange: average, lastAnnualChange: last }, status: statusOf(category, average) };
}

function judgeEveryYear({ current, average }: Trend, target: number, sign: 1 | -1): DestatisFindings {
  const derived = { averageAnnualChange: average };
  if (meets(current.value, target, sign)) {
    return sign * average < 0
      ? { category: 'slightly_cloudy', derived, status: 'slipping' }
      : { category: 'sun', derived, status: 'achieved' };
  }
  const category = rightWay(average, sign) === 'right' ? 'cloud' : 'thunderstorm';
  return { category, derived, status: statusOf(category, average) };
}

function judgeByYear({ current, average }: Trend, rule: Rule, target: Dated, sign: 1 | -1): DestatisFindings {
  const carriedOn = checkFinite(current.value + average * (target.year - current.year), 'projected value');
  if (!carriedOn.ok) return unassessed(carriedOn, empty);
  const projected = carriedOn.value;
  const derived = { averageAnnualChange: average, projectedValueAtTargetYear: projected };
  if (rightWay(average, sign) === 'wrong') return { category: 'thunderstorm', derived, status: statusOf('thunderstorm', average) };
  const gap = Math.abs(target.value - current.value);
  const missShareOfGap = meets(projected, target.value, sign) ? 0 : Math.abs(target.value - projected) / gap;
  const category = categoryOf(missShareOfGap, missBands(rule));
  return { category, derived: { ...derived, missShareOfGap }, status: statusOf(category, average) };
}

function rightWay(change: number, sign: 1 | -1): 'right' | 'wrong' {
  return sign * change > 0 ? 'right' : 'wrong';
}

type WeatherSymbol = 'sun' | 'slightly_cloudy' | 'cloud' | 'thunderstorm';

/** By average change, then last change. */
const directionSymbols = {
  'right-right': 'sun',
  'right-wrong': 'slightly_cloudy',
  'wrong-right': 'cloud',
  'wrong-wrong': 'thunderstorm',
} as const;

function missBands({ missSun, missSlight }: Rule): BandTable<WeatherSymbol> {
  return {
    bands: [
      { above: missSlight, category: 'cloud' },
      { from: missSun, category: 'slightly_cloudy' },
    ],
    otherwise: 'sun',
  };
}

const trendStatuses: Readonly<Record<WeatherSymbol, MethodStatus>> = {
  sun: 'on-track',
  slightly_cloudy: 'at-risk',
  cloud: 'off-track',
  thunderstorm: 'moving-away',
};

/** What stands still does not move away, although its symbol is a thunderstorm; a better one than cloud it cannot have. */
function statusOf(symbol: WeatherSymbol, average: number): MethodStatus {
  return average === 0 ? 'off-track' : trendStatuses[symbol];
}
