import type { Confidence, IndicatorProposal, WithoutIndicator } from '@actionline/core';

import type { IndicatorData } from '../src/indicators/from-data.js';
import type { AuthoredIndicator, AuthoredIndicators, Bilingual } from './read-data.js';

/**
 * The catalogue of indicators as it is shipped: what many of them share stands once, and `src/indicators/from-data.ts` puts it back.
 */
export function buildIndicators(authored: AuthoredIndicators): IndicatorData {
  const breakdowns = authored.disaggregation.map(({ en }) => en);
  return {
    units: authored.units as unknown as IndicatorData['units'],
    disaggregation: authored.disaggregation,
    terms: authored.terms,
    publishers: Object.fromEntries(authored.publishers.map(({ id, name }) => [id, name])),
    indicators: authored.indicators.map((indicator) => shared(indicator, authored, breakdowns)),
    proposals: authored.proposals.map(({ item, indicator, why, confidence }): IndicatorProposal => ({
      item,
      indicator,
      why,
      confidence: confidence as Confidence,
    })),
    without: authored.without.map(({ item, why }): WithoutIndicator => ({ item, why })),
  };
}

function shared(
  written: AuthoredIndicator,
  { publishers }: AuthoredIndicators,
  breakdowns: readonly string[],
): IndicatorData['indicators'][number] {
  const { publicData, basis, disaggregation, ...rest } = written;
  const use = publicData === 'no' ? 'no-figures' : publishers.find(({ id }) => id === basis.publisher)?.use;
  if (use === undefined) throw new Error(`${written.id}: the publisher ${basis.publisher} is not in publishers.yaml`);
  return {
    ...rest,
    basis,
    disaggregation: disaggregation.map((name) => breakdowns.indexOf(name)),
    publicData,
    use,
  } as unknown as IndicatorData['indicators'][number];
}

/** Every text of the catalogue as written, with where it stands. */
export function indicatorTexts(authored: AuthoredIndicators): readonly (readonly [where: string, text: Bilingual])[] {
  return [
    ...authored.indicators.flatMap(({ id, label, numerator, denominator, note, basis }) =>
      [label, numerator, denominator, note, basis.source].flatMap((text) => (text === undefined ? [] : [[id, text] as const])),
    ),
    ...authored.units.flatMap(({ id, label, plural }) => [[id, label] as const, [id, plural] as const]),
    ...authored.disaggregation.map((text) => [`breakdown ${text.en}`, text] as const),
    ...Object.entries(authored.terms).map(([use, text]) => [`terms ${use}`, text] as const),
    ...authored.publishers.map(({ id, name }) => [`publisher ${id}`, name] as const),
    ...[...authored.proposals, ...authored.without].map(({ item, why }) => [`${item} why`, why] as const),
  ];
}
