import { categoryOf, type BandTable } from '../series/bands.js';
import { annualGrowth } from '../series/growth.js';
import { inOrder, lastOf, type Point, type Points } from '../series/points.js';
import { finiteOrRefusal, isRefusal, print, refuse, type Refusal } from '../series/refusal.js';
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
  if (isRefusal(reading)) return unassessed(reading, empty);
  const { target, sign, baseline } = reading;
  const points = target === undefined ? reading.points : upTo(reading.points, target);
  if (isRefusal(points)) return unassessed(points, empty);
  const base = nearestEarlierFirst(points, baseline.year ?? openSdgDefaults.baseYear);
  const current = lastOf(points);
  const known = { ...empty, baseYear: base.year };
  const unusable = checkYears(points, base, current);
  if (unusable !== undefined) return unassessed(unusable, known);
  const ended = statusAfterEnd(reading);
  if (target !== undefined && meets(current.value, target.value, sign))
    return reached(base, { rule: 'latest value meets target' }, 'achieved');
  if (target !== undefined && isNearEnd(current.value, target.value, input.params?.percentage))
    return reached(base, { rule: 'latest within 1 unit of a 0 or 100 target' }, ended ?? 'on-track');
  const derived = target === undefined ? growthAlone(base, current) : growthToTarget(base, current, target, sign);
  if (isRefusal(derived)) return unassessed(derived, known);
  const value = derived.ratio ?? sign * derived.cagr;
  const thresholds =
    target === undefined ? (input.params?.thresholdsNoTarget ?? [0.02, 0.005]) : (input.params?.thresholdsTarget ?? [0.95, 0.1]);
  if (!isPair(thresholds))
    return unassessed(refuse('bad-parameter', `Given the thresholds ${print(thresholds)}; expected two finite numbers, or none.`), known);
  const category = categoryOf(value, bandsOf(thresholds));
  return { baseYear: base.year, ...scores[category], category, derived, status: ended ?? statusOf(category, value) };
}

/** The values up to the target year, because a target is judged in its own time. */
function upTo(points: Points, { year = openSdgDefaults.targetYear }: Target): Points | Refusal {
  return (
    inOrder(points.filter((point) => point.year <= year)) ??
    refuse('deadline-not-after-start', `All values are younger than the target year ${String(year)}.`)
  );
}

function checkYears(points: Points, base: Point, current: Point): Refusal | undefined {
  if (points.length < 2) return refuse('one-point', `Only ${String(current.year)} has a value; the method needs two years.`);
  if (base.year === current.year)
    return refuse('equal-years', `The newest value is of ${String(current.year)}, the base year; the method needs a later one.`);
  return undefined;
}

/** "Close to 0 % or 100 %, that being the target" (by 1 % at most) is said of percentages alone. */
function isNearEnd(value: number, target: number, percentage = target === 100): boolean {
  return percentage && (target === 0 || target === 100) && Math.abs(value - target) <= 1;
}

function isPair(thresholds: readonly number[]): boolean {
  return thresholds.length === 2 && thresholds.every(Number.isFinite);
}

function reached({ year }: Point, derived: UnProgressChartNumbers, status: MethodStatus): UnProgressChartFindings {
  return { baseYear: year, ...scores.alcanzado, category: 'alcanzado', derived, status };
}

function growthAlone(base: Point, current: Point): { readonly cagr: number; readonly ratio?: number } | Refusal {
  if (base.value === 0) return refuse('zero-baseline', `The base value of ${String(base.year)} is 0; growth from 0 is not defined.`);
  if (base.value < 0 || current.value < 0)
    return refuse('not-positive', 'A value is negative; growth rates of negative values are not comparable.');
  const cagr = finiteOrRefusal(annualGrowth(base, current), 'growth rate');
  return isRefusal(cagr) ? cagr : { cagr };
}

function growthToTarget(base: Point, current: Point, { value, year = openSdgDefaults.targetYear }: Target, sign: 1 | -1) {
  const growth = growthAlone(base, current);
  if (isRefusal(growth)) return growth;
  if (value === base.value)
    return refuse('target-equals-baseline', 'The target equals the base value, so that no change is required to compare with.');
  if (meets(base.value, value, sign))
    return refuse(
      'target-behind-baseline',
      'The base value already met the target, which has since been lost; a share of the way to it is not defined.',
    );
  const expected = current.value * (1 + growth.cagr) ** (year - current.year);
  const ratio = finiteOrRefusal((expected - base.value) / (value - base.value) + 0, 'expected value');
  return isRefusal(ratio) ? ratio : { ...growth, expected, ratio };
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
