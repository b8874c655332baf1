import { accepted, issueValue, show } from '@actionline/core/internal';
import { categoryOf, type BandTable } from '../series/bands.js';
import { annualGrowth } from '../series/growth.js';
import { inOrder, lastOf, type Point, type Points } from '../series/points.js';
import { checkFinite, refuse, type Answer } from '../series/refusal.js';
import { nearestEarlierFirst, openSdgDefaults } from './growth-rule.js';
import { meets, readInput, statusAfterEnd, type SeriesInput, type Target } from './input.js';
import { unassessed, type Findings, type Method, type MethodStatus } from './method.js';

/** Input of the UN progress chart method. */
export interface UnProgressChartInput extends SeriesInput {
  /** Settings; all have defaults. */
  readonly params?: UnProgressChartParams | undefined;
}

/** Settings of the UN progress chart method. */
interface UnProgressChartParams {
  /** Shares of the required change at which the scores 3 and 2 begin; [0.95, 0.1] by default. */
  readonly thresholdsTarget?: readonly [number, number] | undefined;
  /** Growth a year at which the scores 3 and 2 begin without a target; [0.02, 0.005] by default. */
  readonly thresholdsNoTarget?: readonly [number, number] | undefined;
  /**
   * Whether the values are percentages: only then does a value within 1 of a target of 0 or 100 count as reached. By default a target
   * of 100 is read as one of percent, and a target of 0 is not, because counts and rates per 100,000 have it too.
   */
  readonly percentage?: boolean | undefined;
}

/** Category codes as EUSTAT publishes them: reached or on track, progress, stagnation or regression, not assessed. */
type UnProgressChartCategory = 'alcanzado' | 'progreso' | 'retroceso' | 'noevaluado';

/** The categories in the words of the UN technical note. */
type UnProgressChartTerm =
  'target reached or on track' | 'fair progress but acceleration needed' | 'stagnation or regression' | 'not assessed';

/** The numbers behind a score, as far as the rule needed them. */
interface UnProgressChartNumbers {
  /** Which exception gave the score without a growth rate. */
  readonly rule?: 'latest value meets target' | 'latest within 1 unit of a 0 or 100 target';
  /** Observed growth a year, as a fraction. */
  readonly cagr?: number;
  /** Value expected in the target year if that growth goes on. */
  readonly expected?: number;
  /** Share of the change from baseline to target that is then made. */
  readonly ratio?: number;
}

/** Findings of the UN progress chart method. */
export interface UnProgressChartFindings extends Findings {
  /** Year that growth is counted from; `null` where the input cannot be read. */
  readonly baseYear: number | null;
  /** 3, 2 or 1; `null` where undefined. */
  readonly score: 1 | 2 | 3 | null;
  /** The category, as a code. */
  readonly category: UnProgressChartCategory;
  /** The category in English. */
  readonly categoryEn: UnProgressChartTerm;
  /** The numbers behind the score. */
  readonly derived: UnProgressChartNumbers;
}

type Assessed = Exclude<UnProgressChartCategory, 'noevaluado'>;

const scores = {
  alcanzado: { score: 3, categoryEn: 'target reached or on track' },
  progreso: { score: 2, categoryEn: 'fair progress but acceleration needed' },
  retroceso: { score: 1, categoryEn: 'stagnation or regression' },
} as const satisfies Record<Assessed, Pick<UnProgressChartFindings, 'score' | 'categoryEn'>>;

/**
 * The method of the United Nations' progress chart of the sustainable development goals: the value that
 * observed growth leads to in the target year, as a share of the change from baseline to target; without
 * a target, growth by itself.
 *
 * Source: UN Statistics Division, "SDG Progress Chart 2023: Technical Note"; restated with its
 * exceptions by EUSTAT. Edge rules, all of that publication:
 *
 * - A threshold's own value belongs to the better score (≥).
 * - A value that meets the target now scores 3; so does a percentage within 1 point of a target of 0 % or 100 %. Which series
 *   are percentages `percentage` says.
 * - No target year: 2030. A target year that has passed: only values up to it are used, and the unified label is achieved
 *   or missed; a percentage within 1 point of 0 % or 100 % then scores 3 and is missed all the same.
 * - No value in the base year (2015): the nearest year, of two the earlier, as the published scores show.
 * - Two years with values are needed, also where the newest meets the target.
 */
export const unProgressChart: Method<'un-progress-chart', UnProgressChartInput, UnProgressChartFindings> = {
  about: {
    id: 'un-progress-chart',
    version: '2.0.0',
    title: 'Growth projected to the target year (UN progress chart)',
    publication: 'UN Statistics Division, SDG Progress Chart 2023: Technical Note',
    year: 2023,
    section: 'Indicators with and without numerical targets; exceptions',
    url: 'https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf',
    suits: 'Positive levels with a baseline; growth rates, counts from 0 and signed values do not suit.',
    undefinedWhen: [
      'empty-series',
      'bad-point',
      'bad-year',
      'one-point',
      'equal-years',
      'duplicate-year',
      'no-direction',
      'zero-baseline',
      'not-positive',
      'target-equals-baseline',
      'target-behind-baseline',
      'deadline-not-after-start',
      'bad-parameter',
      'not-finite',
      'overflow',
    ],
    thresholds: [
      { when: 'value meets the target; with target: share ≥ 0.95; without: ≥ 2 % a year', category: 'alcanzado' },
      { when: 'with target: share ≥ 0.10; without: ≥ 0.5 % a year', category: 'progreso' },
      { when: 'below', category: 'retroceso' },
    ],
  },
  settings: { thresholdsTarget: { list: 'number' }, thresholdsNoTarget: { list: 'number' }, percentage: 'flag' },
  needsParams: false,
  assess: assessUnProgressChart,
};

const empty = { baseYear: null, score: null, category: 'noevaluado', categoryEn: 'not assessed', derived: {} } as const;

function assessUnProgressChart(input: UnProgressChartInput): UnProgressChartFindings {
  const reading = readInput(input);
  if (!reading.ok) return unassessed(reading, empty);
  const { target, sign, baseline } = reading.value;
  const points = target === undefined ? accepted(reading.value.points) : upTo(reading.value.points, target);
  if (!points.ok) return unassessed(points, empty);
  const base = nearestEarlierFirst(points.value, baseline.year ?? openSdgDefaults.baseYear);
  const known = { ...empty, baseYear: base.year };
  const newest = newestAfter(base, points.value);
  if (!newest.ok) return unassessed(newest, known);
  const current = newest.value;
  const ended = statusAfterEnd(reading.value);
  if (target !== undefined && meets(current.value, target.value, sign))
    return reached(base, { rule: 'latest value meets target' }, 'achieved');
  if (target !== undefined && isNearEnd(current.value, target.value, input.params?.percentage))
    return reached(base, { rule: 'latest within 1 unit of a 0 or 100 target' }, ended ?? 'on-track');
  const growth = target === undefined ? growthAlone(base, current) : growthToTarget(base, current, target, sign);
  if (!growth.ok) return unassessed(growth, known);
  const derived = growth.value;
  const thresholds = readThresholds(target, input.params ?? {});
  if (!thresholds.ok) return unassessed(thresholds, known);
  const value = derived.ratio ?? sign * derived.cagr;
  const category = categoryOf(value, bandsOf(thresholds.value));
  return { baseYear: base.year, ...scores[category], category, derived, status: ended ?? statusOf(category, value) };
}

/** The values up to the target year, because a target is judged in its own time. */
function upTo(points: Points, { year = openSdgDefaults.targetYear }: Target): Answer<Points> {
  const inTime = inOrder(points.filter((point) => point.year <= year));
  if (inTime !== undefined) return accepted(inTime);
  return refuse('deadline-not-after-start', ['target', 'year'], `All values are younger than the target year ${String(year)}.`, {
    given: year,
    after: points[0].year,
  });
}

/** The newest value, which has to be of a later year than the base. */
function newestAfter(base: Point, points: Points): Answer<Point> {
  const newest = lastOf(points);
  if (points.length < 2) return refuse('one-point', ['series'], `Only ${String(newest.year)} has a value; the method needs two years.`);
  if (base.year === newest.year)
    return refuse(
      'equal-years',
      ['series'],
      `The newest value is of ${String(newest.year)}, the base year; the method needs a later one.`,
      { given: newest.year },
    );
  return accepted(newest);
}

/** "Close to 0 % or 100 %, that being the target" (by 1 % at most) is said of percentages alone. */
function isNearEnd(value: number, target: number, percentage = target === 100): boolean {
  return percentage && (target === 0 || target === 100) && Math.abs(value - target) <= 1;
}

function readThresholds(target: Target | undefined, params: UnProgressChartParams): Answer<readonly [number, number]> {
  const name = target === undefined ? 'thresholdsNoTarget' : 'thresholdsTarget';
  const thresholds = params[name] ?? defaultThresholds[name];
  // Callers without types: a list may be of any length.
  if ((thresholds as readonly number[]).length === 2 && thresholds.every(Number.isFinite)) return accepted(thresholds);
  return refuse('bad-parameter', ['params', name], `Given the thresholds ${show(thresholds)}; expected two finite numbers, or none.`, {
    given: issueValue(thresholds),
  });
}

const defaultThresholds = { thresholdsTarget: [0.95, 0.1], thresholdsNoTarget: [0.02, 0.005] } as const;

function reached({ year }: Point, derived: UnProgressChartNumbers, status: MethodStatus): UnProgressChartFindings {
  return { baseYear: year, ...scores.alcanzado, category: 'alcanzado', derived, status };
}

/** Growth by itself, or the share of the way to a target that it leads to. */
type Growth = UnProgressChartNumbers & { readonly cagr: number };

function growthAlone(base: Point, current: Point): Answer<Growth> {
  if (base.value === 0)
    return refuse('zero-baseline', ['series'], `The base value of ${String(base.year)} is 0; growth from 0 is not defined.`, {
      given: base.value,
      year: base.year,
    });
  if (base.value < 0 || current.value < 0) {
    const negative = base.value < 0 ? base : current;
    return refuse('not-positive', ['series'], 'A value is negative; growth rates of negative values are not comparable.', {
      given: negative.value,
      year: negative.year,
    });
  }
  const cagr = checkFinite(annualGrowth(base, current), 'growth rate');
  return cagr.ok ? accepted({ cagr: cagr.value }) : cagr;
}

function growthToTarget(base: Point, current: Point, { value, year = openSdgDefaults.targetYear }: Target, sign: 1 | -1): Answer<Growth> {
  const growth = growthAlone(base, current);
  if (!growth.ok) return growth;
  if (value === base.value)
    return refuse(
      'target-equals-baseline',
      ['target', 'value'],
      'The target equals the base value, so that no change is required to compare with.',
      { given: value },
    );
  if (meets(base.value, value, sign))
    return refuse(
      'target-behind-baseline',
      ['target', 'value'],
      'The base value already met the target, which has since been lost; a share of the way to it is not defined.',
      { given: value, base: base.value },
    );
  const { cagr } = growth.value;
  const expected = current.value * (1 + cagr) ** (year - current.year);
  const ratio = checkFinite((expected - base.value) / (value - base.value) + 0, 'expected value');
  return ratio.ok ? accepted({ cagr, expected, ratio: ratio.value }) : ratio;
}

function bandsOf([high, low]: readonly [number, number]): BandTable<Assessed> {
  return {
    bands: [
      { from: high, category: 'alcanzado' },
      { from: low, category: 'progreso' },
    ],
    otherwise: 'retroceso',
  };
}

function statusOf(category: Assessed, value: number): MethodStatus {
  if (category === 'alcanzado') return 'on-track';
  if (category === 'progreso') return 'at-risk';
  return value < 0 ? 'moving-away' : 'off-track';
}
