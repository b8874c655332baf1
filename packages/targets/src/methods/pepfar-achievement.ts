import { issueValue, show } from '@actionline/core/internal';
import { categoryOf, type BandTable } from '../series/bands.js';
import { checkFinite, refuse, type Answer } from '../series/refusal.js';
import { roundLikeR } from '../series/rounding.js';
import type { TargetInput } from './input.js';
import { unassessed, type Findings, type Method, type MethodStatus } from './method.js';

/** Input of the PEPFAR achievement. */
export interface PepfarInput {
  /** The target of the whole year. */
  readonly target?: TargetInput | null | undefined;
  /** The results so far and the quarter. */
  readonly params: PepfarParams;
}

/** Settings of the PEPFAR achievement. */
export interface PepfarParams {
  /** The year's result up to and with the quarter, not the quarter's alone; `null` where there is none. */
  readonly resultToDate: number | null;
  /** The quarter, 1 to `quartersPerYear`. */
  readonly quarter: number;
  /** Quarters in a year; 4 by default. */
  readonly quartersPerYear?: number | undefined;
  /** Whether the indicator is a state rather than a sum, so that the whole target is due in every quarter. */
  readonly snapshot?: boolean | undefined;
  /** Decimals of the achievement before it is classified; 2 by default. */
  readonly roundTo?: number | undefined;
}

/** Categories of the PEPFAR achievement, as worded by its publication. */
type PepfarCategory = 'Above Target' | 'On Target' | 'At Risk' | 'Concerned';

/** Findings of the PEPFAR achievement. */
export interface PepfarFindings extends Findings {
  /** Result over annual target, rounded. */
  readonly achievement: number | null;
  /** Share of the annual target that is due. */
  readonly expectedShare: number | null;
  /** The category; `null` where undefined. */
  readonly category: PepfarCategory | null;
}

/**
 * The target achievement of PEPFAR: the share of the annual target reached, against the share of the
 * year that has passed.
 *
 * Source: USAID Office of HIV/AIDS, gophr 4 (2024), achievement levels. Edge rules of that program:
 *
 * - The achievement is rounded first, so that 449 of 500 (0.898) counts as 0.90 and is On Target.
 * - More than 0.25 below what is due is Concerned, more than 0.10 below At Risk, up to 0.10 above (included)
 *   On Target. No result at all in the first quarter is At Risk, because 0 is not below 0.25 − 0.25.
 * - Above Target means ahead during the year. In the last quarter the year is over: the category stays, and the unified label
 *   is achieved where the result is at least the target, before any rounding, and missed where it is not.
 */
export const pepfarAchievement: Method<'pepfar-achievement', PepfarInput, PepfarFindings> = {
  about: {
    id: 'pepfar-achievement',
    version: '1.0.0',
    title: 'Share of the annual target by quarter (PEPFAR)',
    publication: 'USAID Office of HIV/AIDS, gophr: target achievement',
    year: 2024,
    section: 'Achievement levels',
    url: 'https://github.com/USAID-OHA-SI/gophr',
    suits: 'Annual targets of counts that add up over the quarters, and snapshots due in full at any time; rising targets only.',
    undefinedWhen: ['no-target', 'zero-target', 'not-positive', 'no-result', 'bad-parameter', 'not-finite', 'overflow'],
    thresholds: [
      { when: 'share > due + 0.10', category: 'Above Target' },
      { when: 'share ≥ due − 0.10', category: 'On Target' },
      { when: 'share ≥ due − 0.25', category: 'At Risk' },
      { when: 'share < due − 0.25', category: 'Concerned' },
    ],
  },
  settings: { resultToDate: 'number', quarter: 'number', quartersPerYear: 'number', snapshot: 'flag', roundTo: 'number' },
  needsParams: true,
  assess: assessPepfar,
};

function assessPepfar({ target, params }: PepfarInput): PepfarFindings {
  const { quarter, quartersPerYear = 4, snapshot = false, roundTo = 2 } = params;
  if (!isQuarter(quarter, quartersPerYear) || !isDecimals(roundTo)) {
    const settings = { quarter, quartersPerYear, roundTo };
    const wrong = isQuarter(quarter, quartersPerYear) ? 'roundTo' : Number.isInteger(quartersPerYear) ? 'quarter' : 'quartersPerYear';
    const refused = refuse(
      'bad-parameter',
      ['params', wrong],
      `Given quarter ${show(quarter)} of ${show(quartersPerYear)}, rounded to ${show(roundTo)} decimals; expected whole numbers, the quarter within the year, 0 to 10 decimals.`,
      { given: issueValue(settings[wrong]), expected: 'whole-number' },
    );
    return unassessed(refused, { achievement: null, expectedShare: null, category: null });
  }
  const expectedShare = snapshot ? 1 : quarter / quartersPerYear;
  const share = shareOfTarget(target?.value, params.resultToDate);
  if (!share.ok) return unassessed(share, { achievement: null, expectedShare, category: null });
  const achievement = roundLikeR(share.value, roundTo);
  const category = categoryOf(achievement, bandsAround(expectedShare));
  return { achievement, expectedShare, category, status: quarter === quartersPerYear ? statusAtEnd(share.value) : statuses[category] };
}

function isQuarter(quarter: number, quartersPerYear: number): boolean {
  return Number.isInteger(quartersPerYear) && Number.isInteger(quarter) && quarter >= 1 && quarter <= quartersPerYear;
}

function isDecimals(decimals: number): boolean {
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= 10;
}

function shareOfTarget(target: number | null | undefined, result: number | null | undefined): Answer<number> {
  const at = ['target', 'value'];
  if (target === null || target === undefined) return refuse('no-target', at, 'There is no annual target value.');
  if (result === null || result === undefined)
    return refuse('no-result', ['params', 'resultToDate'], 'There is no result to date; a missing result is not 0.');
  if (!Number.isFinite(target) || !Number.isFinite(result))
    return refuse(
      'not-finite',
      Number.isFinite(target) ? ['params', 'resultToDate'] : at,
      `Given ${show(result)} of ${show(target)}; expected finite numbers.`,
      { given: issueValue(Number.isFinite(target) ? result : target), expected: 'number' },
    );
  if (target === 0) return refuse('zero-target', at, 'The annual target is 0; no share of it is defined.', { given: target });
  if (target < 0)
    return refuse('not-positive', at, `The annual target is ${String(target)}; a share is counted of a positive target.`, {
      given: target,
    });
  return checkFinite(result / target, 'share of the target');
}

function bandsAround(due: number): BandTable<PepfarCategory> {
  return {
    bands: [
      { above: due + 0.1, category: 'Above Target' },
      { from: due - 0.1, category: 'On Target' },
      { from: due - 0.25, category: 'At Risk' },
    ],
    otherwise: 'Concerned',
  };
}

const statuses: Readonly<Record<PepfarCategory, MethodStatus>> = {
  'Above Target': 'on-track',
  'On Target': 'on-track',
  'At Risk': 'at-risk',
  Concerned: 'off-track',
};

function statusAtEnd(share: number): MethodStatus {
  return share >= 1 ? 'achieved' : 'missed';
}
