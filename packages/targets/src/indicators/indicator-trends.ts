import type { Framework, Indicator, IndicatorCatalogue, IndicatorProposal, LocalizedText, Observation, ScopedId } from '@actionline/core';
import { kindOf, readArgument, refuseArgument } from '@actionline/core/internal';

import { walk } from '../argument.js';
import { checkObservations } from '../evaluate/evaluate-target.js';
import { indicatorTrend, readTrendOptions, type TrendOptions } from './indicator-trend.js';
import type { IndicatorTrend } from './trend.js';

/** An indicator that is proposed for a commitment, with where it goes. */
export interface ProposedTrend extends Omit<IndicatorProposal, 'item' | 'indicator'> {
  /** The indicator. */
  readonly indicator: Indicator;
  /** Where it goes. */
  readonly trend: IndicatorTrend;
}

/** What the indicators of one commitment show. It is no verdict about the commitment: an outcome never shows whose doing it is. */
export interface ItemTrends {
  /** The commitment. */
  readonly item: ScopedId;
  /** The indicators proposed for it, each with where it goes, in the order of the catalogue. */
  readonly trends: readonly ProposedTrend[];
  /** Why none is proposed, where the catalogue says so. */
  readonly without?: LocalizedText;
}

/**
 * What is known about every commitment of a framework from the figures of its proposed indicators: one entry a commitment, in the order of
 * the document, also where nothing is proposed or nothing reported. Give the figures of a country with `place`, or of all places.
 *
 * @throws {@link ActionlineError} as {@link indicatorTrend}; `bad-argument` for what is no framework and no catalogue.
 *
 * @example
 * ```ts
 * import { indicatorTrends } from '@actionline/targets';
 *
 * const plan = {
 *   levels: [{ kind: 'promise', label: { en: 'Promise' }, commitment: true }],
 *   items: [
 *     { id: 'city/1', notation: '1', kind: 'promise', label: { en: 'Register every birth' }, source: { position: 1 } },
 *     { id: 'city/2', notation: '2', kind: 'promise', label: { en: 'Keep watch' }, source: { position: 2 } },
 *   ],
 * };
 * const births = {
 *   id: 'own/births', label: { en: 'Births registered' }, type: 'outcome', direction: 'increase',
 *   measure: { id: 'own/births', label: { en: 'Births registered' }, unit: 'percent', combine: { time: 'snapshot', across: 'none' } },
 *   basis: { kind: 'new-proposal', publisher: { en: 'The city' }, source: { en: 'Register' } }, disaggregation: [], publicData: 'yes',
 *   terms: { use: 'not-read', note: { en: 'Not read.' }, verified: false }, verified: true, proposedBy: 'Actionline',
 * } as const;
 * const catalogue = {
 *   id: 'own', title: { en: 'Indicators' }, definition: { en: 'Ours.' }, indicators: [births],
 *   proposals: [{ item: 'city/1', indicator: 'own/births', why: { en: 'It is what is promised.' }, confidence: 'high' }],
 *   without: [{ item: 'city/2', why: { en: 'There is nothing to count.' } }],
 * } as const;
 * const figure = (year: number, value: number) => ({
 *   id: String(year), measure: 'own/births', unit: 'percent', role: 'outcome', value,
 *   period: { start: `${year}-01-01`, end: `${year}-12-31` }, source: { title: 'Register' },
 * } as const);
 *
 * const all = indicatorTrends(plan, catalogue, [figure(2023, 67), figure(2024, 76)], { asOf: '2024-12-31' });
 * all.map(({ item, trends, without }) => [item, trends[0]?.trend.trend ?? without?.en]);
 * // => [['city/1', 'improving'], ['city/2', 'There is nothing to count.']]
 * ```
 */
export function indicatorTrends(
  framework: Pick<Framework, 'items' | 'levels'>,
  catalogue: IndicatorCatalogue,
  observations: readonly Observation[],
  options: TrendOptions,
): readonly ItemTrends[] {
  checkObservations(observations);
  const asked = readTrendOptions(options);
  const [expected, mend] = ['a catalogue of indicators such as proposedIndicators', 'check it with indicatorCatalogueSchema'];
  if (kindOf(catalogue) !== 'object') refuseArgument('catalogue', catalogue, expected, mend);
  const { indicators, proposals, without } = readArgument('catalogue', catalogue, expected, mend, () => ({
    indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
    proposals: grouped(catalogue.proposals, ({ item }) => item),
    without: new Map(catalogue.without.map(({ item, why }) => [item, why])),
  }));
  const ownOf = walk('observations', observations, () => selector(observations));
  const known = new Map<ScopedId, IndicatorTrend>();
  const trendOf = (indicator: Indicator): IndicatorTrend => {
    const found = known.get(indicator.id) ?? indicatorTrend(indicator, ownOf(indicator), asked);
    known.set(indicator.id, found);
    return found;
  };
  const commitments = walk('framework', framework, () => {
    const kinds = new Set(framework.levels.flatMap(({ kind, commitment }) => (commitment ? [kind] : [])));
    return framework.items.filter(({ kind, status = 'active' }) => kinds.has(kind) && status === 'active').map(({ id }) => id);
  });
  return commitments.map((item): ItemTrends => {
    const why = without.get(item);
    const trends = (proposals.get(item) ?? []).map(({ indicator: id, item: _item, ...proposal }): ProposedTrend => {
      const indicator = indicators.get(id);
      if (indicator === undefined) refuseArgument('catalogue', id, 'the id of one of its indicators', 'add it, or take the proposal out');
      return { ...proposal, indicator, trend: trendOf(indicator) };
    });
    return { item, trends, ...(why === undefined ? {} : { without: why }) };
  });
}

/** The observations that can matter to an indicator: of its measure, and what corrects any. */
function selector(observations: readonly Observation[]): (indicator: Indicator) => readonly Observation[] {
  const byMeasure = grouped(observations, ({ measure }) => measure);
  const corrections = observations.filter(({ supersedes }) => supersedes !== undefined);
  return ({ id, sameMeasure }) => {
    const own = [id, ...(sameMeasure === undefined ? [] : [sameMeasure])].flatMap((measure) => byMeasure.get(measure) ?? []);
    const others = corrections.filter(({ measure }) => measure !== id && measure !== sameMeasure);
    return own.length === 0 ? own : [...own, ...others];
  };
}

function grouped<T, K>(entries: readonly T[], keyOf: (entry: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
