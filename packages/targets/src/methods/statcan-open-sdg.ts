import { categoryOf, type BandTable } from '../series/bands.js';
import { refuse } from '../series/refusal.js';
import { lastOf } from '../series/points.js';
import {
  firstFrom,
  limitCoefficient,
  measureGrowth,
  numberOrNull,
  openSdgDefaults,
  readLimit,
  readSettingYear,
  readThresholds,
  thresholdsShape,
  type GrowthThresholds,
  type StandIns,
} from './growth-rule.js';
import { readInput, statusAfterEnd, type Reading, type SeriesInput } from './input.js';
import { unassessed, type Findings, type Method, type MethodStatus } from './method.js';

/** Input of the Statistics Canada and Open SDG method. */
export interface StatcanInput extends SeriesInput {
  /** Settings; all have defaults. */
  readonly params?: StatcanParams | undefined;
}

/** Settings of the Statistics Canada and Open SDG method. */
interface StatcanParams {
  /** Year to count from; the baseline's year or 2015 by default. Without a value there, the first later year is taken. */
  readonly requestedBaseYear?: number | undefined;
  /** Year of the target where the target names none; 2030 by default. */
  readonly targetYear?: number | undefined;
  /** A natural limit of the value, such as 100 %, near which less growth is asked; without target only. */
  readonly limit?: number | null | undefined;
  /** Other thresholds. */
  readonly thresholds?: Partial<GrowthThresholds> | undefined;
}

/** Category codes of the Statistics Canada and Open SDG method. */
export type StatcanCategory =
  'target_achieved' | 'substantial_progress' | 'moderate_progress' | 'limited_progress' | 'deterioration' | 'not_available';

/** Findings of the Statistics Canada and Open SDG method. */
export interface StatcanFindings extends Findings, StandIns {
  /** Year that growth is counted from; `null` where the series has none. */
  readonly baseYear: number | null;
  /** Year of the newest value; `null` where the series has none. */
  readonly currentYear: number | null;
  /** With target: observed over required growth. Without: growth a year. Positive is the desired way; `null` where undefined. */
  readonly progressValue: number | null;
  /** Progress score, −5 to 5. */
  readonly score: number | null;
  /** The category, as a code. */
  readonly category: StatcanCategory;
  /** Room left to the limit, 0 to 1; only with a limit and without a target. */
  readonly limitCoefficient?: number;
}

type Graded = Exclude<StatcanCategory, 'target_achieved' | 'not_available'>;

const statuses: Readonly<Record<StatcanCategory, MethodStatus>> = {
  target_achieved: 'achieved',
  substantial_progress: 'on-track',
  moderate_progress: 'at-risk',
  limited_progress: 'off-track',
  deterioration: 'moving-away',
  not_available: 'not-assessable',
};

const withTargetThresholds: GrowthThresholds = { high: 0.95, med: 0.6, low: 0 };
const noTargetThresholds: GrowthThresholds = { high: 0.015, med: 0.005, low: 0 };

/**
 * The method of Statistics Canada's goal hubs and of Open SDG: compound annual growth against the
 * growth that the target requires or, without a target, growth by itself.
 *
 * Source: Open SDG, "Progress calculation methodology" (2023, last changed 2025), as implemented in
 * sdg-build 2.4 and run by Statistics Canada. Edge rules, all of that publication:
 *
 * - A threshold's own value belongs to the better category (≥).
 * - A target met now is achieved with score 5, whatever the trend and even from a single value.
 * - The base year falls back to the first later year with a value, never to an earlier one.
 * - A baseline or target of 0 is replaced by 0.001; the result names the stand-in. The target counts as met at the stand-in.
 * - A target equal to the base value that is then lost is a deterioration with score −5; the program's value
 *   there is minus infinity, given here as `null`.
 * - The newest value counts, also after the target year. The unified label alone then says whether the last value up to that
 *   year met the target: achieved or missed.
 * - The program takes "decrease" where no direction is given; here that is refused.
 */
export const statcanOpenSdg: Method<'statcan-open-sdg', StatcanInput, StatcanFindings> = {
  about: {
    id: 'statcan-open-sdg',
    version: '1.0.0',
    title: 'Growth against the growth required (Statistics Canada, Open SDG)',
    publication: 'Open SDG, Progress calculation methodology; sdg-build 2.4; Statistics Canada goal hubs',
    year: 2023,
    section: 'Methodology 1 (no target) and 2 (target), with limits and scores',
    url: 'https://github.com/open-sdg/open-sdg/blob/master/docs/progress-methodology.md',
    suits: 'National indicator dashboards: levels of one sign with a baseline and a target year, or with a direction only.',
    undefinedWhen: [
      'empty-series',
      'bad-point',
      'bad-year',
      'one-point',
      'equal-years',
      'no-base-year',
      'duplicate-year',
      'no-direction',
      'sign-change',
      'deadline-not-after-start',
      'bad-parameter',
      'not-finite',
      'overflow',
    ],
    thresholds: [
      { when: 'value meets the target', category: 'target_achieved' },
      { when: 'with target: ratio ≥ 0.95; without: ≥ 1.5 % a year', category: 'substantial_progress' },
      { when: 'with target: ratio ≥ 0.60; without: ≥ 0.5 % a year', category: 'moderate_progress' },
      { when: 'with target: ratio ≥ 0; without: ≥ 0 % a year', category: 'limited_progress' },
      { when: 'below 0', category: 'deterioration' },
    ],
  },
  settings: { requestedBaseYear: 'number', targetYear: 'number', limit: 'number', thresholds: thresholdsShape },
  needsParams: false,
  assess: assessStatcan,
};

/** The category that a mean score is read back as: 2.5, 0 and −2.5 belong to the better one. */
export const statcanScoreBands: BandTable<Graded> = bandsOf({
  high: 2.5,
  med: 0,
  low: -2.5,
});

/** The unified label of a category of this method. */
export function statcanStatus(category: StatcanCategory): MethodStatus {
  return statuses[category];
}

const empty = { baseYear: null, currentYear: null, progressValue: null, score: null, category: 'not_available' } as const;

function assessStatcan(input: StatcanInput): StatcanFindings {
  const params = input.params ?? {};
  const reading = readInput(input);
  if (!reading.ok) return unassessed(reading, empty);
  const limit = readLimit(params.limit);
  if (!limit.ok) return unassessed(limit, empty);
  const { points, target, baseline } = reading.value;
  const hasTarget = target !== undefined;
  const thresholds = readThresholds(hasTarget ? withTargetThresholds : noTargetThresholds, params.thresholds);
  if (!thresholds.ok) return unassessed(thresholds, empty);
  const requestedBaseYear = readSettingYear(params.requestedBaseYear, 'requestedBaseYear');
  if (!requestedBaseYear.ok) return unassessed(requestedBaseYear, empty);
  const targetYear = readSettingYear(params.targetYear, 'targetYear');
  if (!targetYear.ok) return unassessed(targetYear, empty);
  const requested = requestedBaseYear.value ?? baseline.year ?? openSdgDefaults.baseYear;
  const base = firstFrom(points, requested);
  if (base === undefined) return noBaseYear(lastOf(points).year, requested);
  const dated = withTargetYear(reading.value, targetYear.value);
  const { met, rate, current, standIns } = measureGrowth(dated, base);
  const ended = statusAfterEnd(dated);
  const coefficient = hasTarget || limit.value === undefined ? undefined : limitCoefficient(base.value, limit.value);
  const found = {
    baseYear: base.year,
    currentYear: current.year,
    progressValue: numberOrNull(rate),
    ...standIns,
    ...(coefficient !== undefined && { limitCoefficient: coefficient }),
  };
  if (met) return { ...found, score: 5, category: 'target_achieved', status: ended ?? 'achieved' };
  if (!rate.ok && rate.issues[0].code === 'target-equals-baseline')
    return { ...found, score: -5, category: 'deterioration', status: ended ?? 'moving-away' };
  if (!rate.ok) return unassessed(rate, { ...found, score: null, category: 'not_available' });
  const scaled = scale(thresholds.value, coefficient ?? 1);
  const category = categoryOf(rate.value, bandsOf(scaled));
  const score = hasTarget ? scoreWithTarget(rate.value, scaled) : scoreWithoutTarget(rate.value, scaled, coefficient ?? 1);
  return { ...found, score, category, status: ended ?? statuses[category] };
}

function noBaseYear(current: number, requested: number): StatcanFindings {
  const refused = refuse(
    'no-base-year',
    ['series'],
    `All values are older than the base year ${String(requested)}; the newest is of ${String(current)}. Ask for an earlier base year.`,
    { given: current, requested },
  );
  return unassessed(refused, { ...empty, currentYear: current });
}

function withTargetYear(reading: Reading, year: number | undefined): Reading {
  if (reading.target === undefined || year === undefined) return reading;
  return { ...reading, target: { year, ...reading.target } };
}

function bandsOf({ high, med, low }: GrowthThresholds): BandTable<Graded> {
  return {
    bands: [
      { from: high, category: 'substantial_progress' },
      { from: med, category: 'moderate_progress' },
      { from: low, category: 'limited_progress' },
    ],
    otherwise: 'deterioration',
  };
}

function scale({ high, med, low }: GrowthThresholds, by: number): GrowthThresholds {
  return { high: high * by, med: med * by, low: low * by };
}

function scoreWithTarget(ratio: number, { med }: GrowthThresholds): number {
  return ratio >= med ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
}

/** Near a limit the rate counts in proportion to the room that is left; at the limit, holding it is enough. */
function scoreWithoutTarget(rate: number, { high, med, low }: GrowthThresholds, coefficient: number): number {
  if (rate < low) return Math.max(125 * rate - 2.5, -5);
  if (coefficient === 0) return 5;
  const scaled = rate / coefficient;
  if (rate >= high) return Math.min(500 * scaled - 5, 5);
  return rate >= med ? 250 * scaled - 1.25 : 500 * scaled - 2.5;
}
