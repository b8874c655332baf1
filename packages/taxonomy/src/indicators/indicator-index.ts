import type { Indicator, IndicatorCatalogue, IndicatorProposal } from '@actionline/core';
import { kindOf, readArgument, refuseArgument } from '@actionline/core/internal';

/** The tables behind the look-ups of one catalogue. */
interface IndicatorIndex {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly proposals: ReadonlyMap<string, readonly IndicatorProposal[]>;
}

const indexes = new WeakMap<object, IndicatorIndex>();

/** The tables of a catalogue, made at the first use and kept as long as it is. Throws `bad-argument` for what is none. */
export function indicatorIndex(catalogue: IndicatorCatalogue): IndicatorIndex {
  const known = kindOf(catalogue) === 'object' ? indexes.get(catalogue) : undefined;
  if (known !== undefined) return known;
  const made = walkCatalogue(catalogue, (): IndicatorIndex => {
    const proposals = new Map<string, IndicatorProposal[]>();
    for (const proposal of catalogue.proposals) {
      const own = proposals.get(proposal.item);
      if (own === undefined) proposals.set(proposal.item, [proposal]);
      else own.push(proposal);
    }
    return { indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])), proposals };
  });
  indexes.set(catalogue, made);
  return made;
}

/** Walks a catalogue that may be anything in spite of its type; what goes wrong meanwhile is told as misuse. */
export function walkCatalogue<T>(catalogue: IndicatorCatalogue, read: () => T): T {
  const [expected, mend] = ['a catalogue of indicators such as proposedIndicators', 'check it with indicatorCatalogueSchema'];
  if (kindOf(catalogue) !== 'object') refuseArgument('catalogue', catalogue, expected, mend);
  return readArgument('catalogue', catalogue, expected, mend, read);
}
