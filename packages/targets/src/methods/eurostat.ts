import { accepted, issueValue, show } from '@actionline/core/internal';
import { categoryOf, type BandTable } from '../series/bands.js';
import { refuse, type Answer } from '../series/refusal.js';
import { withoutNoise } from '../series/rounding.js';
import {
  limitCoefficient,
  measureGrowth,
  nearestLaterFirst,
  openSdgDefaults,
  readLimit,
  readSettingYear,
  readThresholds,
  thresholdsShape,
  numberOrNull,
  withoutTarget,
  type GrowthThresholds,
  type StandIns,
} from './growth-rule.js';
import { readInput, statusAfterEnd, type Reading, type SeriesInput } from './input.js';
import { unassessed, type Findings, type Method, type MethodStatus } from './method.js';

/** Input of the Eurostat method. */
export interface EurostatInput extends SeriesInput {
  /** Settings; all have defaults. */
  readonly params?: EurostatParams | undefined;
}

/** Settings of the Eurostat method. */
export interface EurostatParams {
  /** Which of the two tables; by default the one for targets where the input has a target value. */
  readonly variant?: 'with-target' | 'no-target' | undefined;
  /** Year to count from where the baseline names none; 2015 by default. */
  readonly baseYear?: number | undefined;
  /**
   * A natural limit of the value, such as 100 %; EUSTAT's addition, used without a target only. Near it the bounds 1 %, 0.1 %
   * and −1 % a year shrink by one factor, which is 1 far from the limit and 0 at it; the bound −0.1 % stays.
   */
  readonly limit?: number | null | undefined;
  /** Other thresholds; earlier editions without target have `med` and `low` at 0. */
  readonly thresholds?: Partial<GrowthThresholds> | undefined;
}

/** Category codes of the Eurostat method, as EUSTAT publishes them. */
export type EurostatCategory =
  'significant_progress' | 'moderate_progress' | 'no_progress' | 'moderate_deterioration' | 'significant_deterioration' | 'not_available';

/** Eurostat's own words for a category; with a target the deteriorations are named by progress. */
type EurostatTerm =
  | 'significant progress'
  | 'moderate progress'
  | 'no progress'
  | 'insufficient progress'
  | 'movement away'
  | 'moderate movement away'
  | 'significant movement away'
  | 'not assessed';

/** Findings of the Eurostat method. */
export interface EurostatFindings extends Findings, StandIns {
  /** Year that growth is counted from; `null` where the input cannot be read. */
  readonly baseYear: number | null;
  /** With target: observed over required growth. Without: growth a year. Positive is the desired way; `null` where undefined. */
  readonly progressValue: number | null;
  /** Indicator score, −5 to 5. */
  readonly score: number | null;
  /** The category, as a code. */
  readonly category: EurostatCategory;
  /** The category in Eurostat's words. */
  readonly eurostatTerm: EurostatTerm;
}

type Assessed = Exclude<EurostatCategory, 'not_available'>;

interface Rule {
  readonly thresholds: GrowthThresholds;
  readonly table: (thresholds: GrowthThresholds, coefficient: number) => BandTable<Assessed>;
  readonly score: (rate: number, coefficient: number) => number;
  readonly words: Readonly<Record<Assessed, readonly [EurostatTerm, MethodStatus]>>;
}

const progress = {
  significant_progress: ['significant progress', 'on-track'],
  moderate_progress: ['moderate progress', 'at-risk'],
  no_progress: ['no progress', 'off-track'],
} as const;

const rules: Readonly<Record<'with-target' | 'no-target', Rule>> = {
  'with-target': {
    thresholds: { high: 0.95, med: 0.6, low: 0 },
    table: ({ high, med, low }) => ({
      bands: [
        { from: high, category: 'significant_progress' },
        { from: med, category: 'moderate_progress' },
        { from: low, category: 'moderate_deterioration' },
      ],
      otherwise: 'significant_deterioration',
    }),
    score: (rate) => clamp(rate >= 0.6 ? (5 / 0.7) * (rate - 0.6) : (5 / 1.2) * (rate - 0.6)),
    words: {
      ...progress,
      moderate_deterioration: ['insufficient progress', 'off-track'],
      significant_deterioration: ['movement away', 'moving-away'],
    },
  },
  'no-target': {
    thresholds: { high: 0.01, med: 0.001, low: -0.001 },
    table: ({ high, med, low }, coefficient) => ({
      bands: [
        { from: high * coefficient, category: 'significant_progress' },
        { from: med * coefficient, category: 'moderate_progress' },
        { from: low, category: 'no_progress' },
        { from: -high * coefficient, category: 'moderate_deterioration' },
      ],
      otherwise: 'significant_deterioration',
    }),
    score: scoreWithoutTarget,
    words: {
      ...progress,
      moderate_deterioration: ['moderate movement away', 'moving-away'],
      significant_deterioration: ['significant movement away', 'moving-away'],
    },
  },
};

/**
 * The method of Eurostat's monitoring report on the sustainable development goals: compound annual
 * growth against the growth that the target requires or, without a target, growth by itself.
 *
 * Source: Eurostat, "Sustainable development in the European Union", editions 2017 to 2024, annex on
 * the assessment of trends; thresholds and scores as EUSTAT runs and publishes them (components of 2025).
 *
 * - Bounds belong to the better category (≥ 95 %, ≥ 60 %, ≥ 0 with a target; ≥ 1 %, ≥ 0.1 %,
 *   ≥ −0.1 %, ≥ −1 % a year without). Values are rounded to ten decimals before they are compared.
 * - A target met now is significant progress with score 5, whatever the trend.
 * - A baseline or target of 0 is replaced by 0.001, as EUSTAT does; the result names the stand-in.
 * - Base year: the one of the baseline, else `baseYear`; if it has no value, the nearest year, of two the later.
 * - Near a limit EUSTAT shrinks the thresholds but −0.1 %. At the limit itself it scores any change down to
 *   −2 % a year as 5, even where the category is a deterioration; this contradiction is published and kept.
 * - A target year that has passed changes nothing in the publication: the newest value counts. The unified label alone then says
 *   whether the last value up to that year met the target: achieved or missed.
 */
export const eurostat: Method<'eurostat', EurostatInput, EurostatFindings> = {
  about: {
    id: 'eurostat',
    version: '1.0.0',
    title: 'Growth against the growth required (Eurostat)',
    publication: 'Eurostat, Sustainable development in the European Union: monitoring report; run and published by EUSTAT',
    year: 2024,
    section: 'Annex: how trends are assessed',
    url: 'https://ec.europa.eu/eurostat/statistics-explained/index.php?title=SDG_-_Introduction',
    suits: 'Levels of one sign with a baseline and a target year; without a target, levels that should grow or shrink steadily.',
    undefinedWhen: [
      'empty-series',
      'bad-point',
      'bad-year',
      'one-point',
      'equal-years',
      'duplicate-year',
      'no-direction',
      'no-target',
      'sign-change',
      'target-equals-baseline',
      'deadline-not-after-start',
      'bad-parameter',
      'not-finite',
      'overflow',
    ],
    thresholds: [
      { when: 'with target: value meets it, or ratio ≥ 0.95', category: 'significant_progress' },
      { when: 'with target: ratio ≥ 0.60', category: 'moderate_progress' },
      { when: 'with target: ratio ≥ 0', category: 'moderate_deterioration (insufficient progress)' },
      { when: 'with target: ratio < 0', category: 'significant_deterioration (movement away)' },
      { when: 'without: ≥ 1 % a year', category: 'significant_progress' },
      { when: 'without: ≥ 0.1 % a year', category: 'moderate_progress' },
      { when: 'without: ≥ −0.1 % a year', category: 'no_progress' },
      { when: 'without: ≥ −1 % a year', category: 'moderate_deterioration' },
      { when: 'without: < −1 % a year', category: 'significant_deterioration' },
    ],
  },
  settings: { variant: 'anything', baseYear: 'number', limit: 'number', thresholds: thresholdsShape },
  needsParams: false,
  assess: assessEurostat,
};

const empty = { baseYear: null, progressValue: null, score: null, category: 'not_available', eurostatTerm: 'not assessed' } as const;

function assessEurostat(input: EurostatInput): EurostatFindings {
  const params = input.params ?? {};
  const reading = readInput(input);
  if (!reading.ok) return unassessed(reading, empty);
  const limit = readLimit(params.limit);
  if (!limit.ok) return unassessed(limit, empty);
  const baseYear = readSettingYear(params.baseYear, 'baseYear');
  if (!baseYear.ok) return unassessed(baseYear, empty);
  const variant = readVariant(reading.value, params);
  if (!variant.ok) return unassessed(variant, empty);
  const rule = rules[variant.value];
  const thresholds = readThresholds(rule.thresholds, params.thresholds);
  if (!thresholds.ok) return unassessed(thresholds, empty);
  const { points, baseline } = reading.value;
  const base = nearestLaterFirst(points, baseline.year ?? baseYear.value ?? openSdgDefaults.baseYear);
  const judged = variant.value === 'no-target' ? withoutTarget(reading.value) : reading.value;
  const { met, rate, standIns } = measureGrowth(judged, base);
  const ended = statusAfterEnd(judged);
  if (met)
    return {
      baseYear: base.year,
      progressValue: numberOrNull(rate),
      score: 5,
      category: 'significant_progress',
      eurostatTerm: 'significant progress',
      status: ended ?? 'achieved',
      ...standIns,
    };
  if (!rate.ok) return { ...unassessed(rate, { ...empty, baseYear: base.year }), ...standIns };
  const coefficient = limit.value === undefined ? 1 : limitCoefficient(base.value, limit.value);
  const category = categoryOf(withoutNoise(rate.value), rule.table(thresholds.value, coefficient));
  const [eurostatTerm, status] = rule.words[category];
  return {
    baseYear: base.year,
    progressValue: rate.value,
    score: rule.score(rate.value, coefficient),
    category,
    eurostatTerm,
    status: ended ?? status,
    ...standIns,
  };
}

/** Which of the two tables; that for targets needs one. */
function readVariant({ target }: Reading, params: EurostatParams): Answer<keyof typeof rules> {
  const variant = params.variant ?? (target === undefined ? 'no-target' : 'with-target');
  if (!Object.hasOwn(rules, variant))
    return refuse('bad-parameter', ['params', 'variant'], `Given the variant ${show(variant)}; expected "with-target" or "no-target".`, {
      given: issueValue(variant),
      expected: Object.keys(rules),
    });
  if (variant === 'with-target' && target === undefined)
    return refuse('no-target', ['target'], 'The variant "with-target" needs a target value; give one, or choose "no-target".');
  return accepted(variant);
}

function scoreWithoutTarget(rate: number, coefficient: number): number {
  if (rate < -0.02) return -5;
  if (coefficient === 0) return 5;
  return clamp(rate >= 0 ? (250 * rate) / coefficient : 250 * rate);
}

function clamp(score: number): number {
  return Math.min(5, Math.max(-5, score));
}
