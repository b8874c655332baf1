import type { Indicator, IndicatorCatalogue, LocalizedText, ScopedId } from '@actionline/core';

/** What is proposed for a commitment: its indicators, or why there is none. */
export interface ProposedFor {
  /** The indicators, in the order of the catalogue. */
  readonly indicators: readonly Indicator[];
  /** Why none is proposed. */
  readonly without?: LocalizedText;
}

/** What a catalogue proposes, by commitment. */
export function proposedByItem({ indicators, proposals, without }: IndicatorCatalogue): ReadonlyMap<ScopedId, ProposedFor> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const byItem = new Map<ScopedId, ProposedFor>();
  for (const { item, indicator: id } of proposals) {
    const indicator = byId.get(id);
    if (indicator !== undefined) byItem.set(item, { indicators: [...(byItem.get(item)?.indicators ?? []), indicator] });
  }
  for (const { item, why } of without) if (!byItem.has(item)) byItem.set(item, { indicators: [], without: why });
  return byItem;
}
