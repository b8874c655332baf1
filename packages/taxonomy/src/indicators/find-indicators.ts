import {
  indicatorBasisKinds,
  indicatorDirections,
  indicatorTypes,
  type IndicatorBasisKind,
  type IndicatorDirection,
  type IndicatorType,
  type PublicData,
} from '@actionline/core';
import { checkKeys, kindOf, nearestNames, refuseArgument, show } from '@actionline/core/internal';

import { proposedIndicators, type ProposedIndicator } from './catalogue.js';

/** What is looked for among the indicators; criteria combine with "and", and one left out asks nothing. */
export interface IndicatorCriteria {
  /** What it shows. */
  readonly type?: IndicatorType | undefined;
  /** What it is taken from. */
  readonly basis?: IndicatorBasisKind | undefined;
  /** Which way it goes where it goes well. */
  readonly direction?: IndicatorDirection | undefined;
  /** Whether figures are public. */
  readonly publicData?: PublicData | undefined;
  /** An SDG goal, target or indicator, by notation; a goal and a target find what is below them: `16.10` finds `16.10.1`. */
  readonly sdg?: string | undefined;
}

const WORDS = {
  type: indicatorTypes,
  basis: indicatorBasisKinds,
  direction: indicatorDirections,
  publicData: ['yes', 'partly', 'no'],
} as const satisfies Partial<Record<keyof IndicatorCriteria, readonly string[]>>;
const CRITERIA = ['type', 'basis', 'direction', 'publicData', 'sdg'] as const satisfies readonly (keyof IndicatorCriteria)[];

/**
 * The proposed indicators that meet every criterion, in the order of the catalogue.
 *
 * @throws {@link ActionlineError} `bad-argument` for a criterion that is not known, such as `kind`, and for a value that it cannot have.
 *
 * @example
 * ```ts
 * import { findIndicators } from '@actionline/taxonomy/indicators';
 *
 * findIndicators({ basis: 'treaty-list' }).length; // => 17
 * findIndicators({ sdg: '16.10' }).map(({ basis }) => basis.code); // => ['16.10.1', '16.10.2']
 * ```
 */
export function findIndicators(criteria: IndicatorCriteria): readonly ProposedIndicator[] {
  checkKeys('criteria', criteria, CRITERIA);
  for (const name of ['type', 'basis', 'direction', 'publicData'] as const) checkWord(name, criteria[name]);
  const { type, basis, direction, publicData, sdg } = criteria;
  if (sdg !== undefined && kindOf(sdg) !== 'text')
    refuseArgument('criteria.sdg', sdg, 'the notation of a goal, target or indicator such as "16.10.1"', 'write it as a text');
  return proposedIndicators.indicators.filter(
    (one) =>
      (type === undefined || one.type === type) &&
      (basis === undefined || one.basis.kind === basis) &&
      (direction === undefined || one.direction === direction) &&
      (publicData === undefined || one.publicData === publicData) &&
      (sdg === undefined || isOfSdg(one, sdg)),
  );
}

/** Whether an indicator is that of the global list, or lies below that goal or target. */
function isOfSdg({ basis: { kind, code } }: ProposedIndicator, sdg: string): boolean {
  return kind === 'sdg' && code !== undefined && (code === sdg || code.startsWith(`${sdg}.`));
}

function checkWord(name: keyof typeof WORDS, given: string | undefined): void {
  const words: readonly string[] = WORDS[name];
  if (given === undefined || words.includes(given)) return;
  const [near] = typeof given === 'string' ? nearestNames(given, words, 1) : [];
  refuseArgument(
    `criteria.${name}`,
    given,
    `one of ${words.map(show).join(', ')}`,
    near === undefined ? 'write one of them' : `did you mean ${show(near)}?`,
  );
}
