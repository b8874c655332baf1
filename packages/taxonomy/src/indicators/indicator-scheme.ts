import {
  notationOf,
  type ConceptScheme,
  type CrosswalkLink,
  type Indicator,
  type IndicatorCatalogue,
  type LocalizedText,
} from '@actionline/core';

import type { SkosConcept } from '../skos/skos-concept.js';
import { proposedIndicators } from './catalogue.js';
import { walkCatalogue } from './indicator-index.js';

/** An indicator as a concept of a vocabulary. */
export interface IndicatorConcept extends SkosConcept {
  /** Who proposes it. */
  readonly proposedBy: 'Actionline';
  /** What it shows, which way it goes well, and its unit. */
  readonly indicator: {
    /** The type. */
    readonly type: Indicator['type'];
    /** The direction. */
    readonly direction: Indicator['direction'];
    /** The id of its unit. */
    readonly unit: string;
    /** Whether figures are public. */
    readonly publicData: Indicator['publicData'];
  };
  /** The commitments that it is proposed for; in RDF each `item` is a link to that item. */
  readonly proposedFor: readonly {
    /** The commitment. */
    readonly item: string;
    /** Why. */
    readonly reason: LocalizedText;
    /** How well it fits. */
    readonly confidence: string;
  }[];
  /** The indicator of the global SDG list that it is taken from, if any; in RDF `to` is a link to that notation. */
  readonly crosswalks: readonly CrosswalkLink[];
}

/**
 * A catalogue of indicators as a vocabulary, for `toTurtle` and `toJsonLd` of `@actionline/taxonomy/skos`: each indicator a concept, with
 * links to the items that it is proposed for and to the SDG indicator that it is taken from. Its concepts stand at the base and the id of
 * the indicator, such as `https://data.example.org/id/actionline/sdg-16-9-1`.
 *
 * @example
 * ```ts
 * import { indicatorScheme } from '@actionline/taxonomy/indicators';
 * import { toTurtle } from '@actionline/taxonomy/skos';
 *
 * const turtle = toTurtle(indicatorScheme(), { base: 'https://data.example.org/id/' });
 * turtle.includes('<https://data.example.org/id/actionline/sdg-16-9-1>'); // => true
 * turtle.includes('<https://data.example.org/id/eu-hrdap-2020/1.2.1>'); // => true
 * ```
 */
export function indicatorScheme(catalogue: IndicatorCatalogue = proposedIndicators): ConceptScheme<IndicatorConcept> {
  const links = indicatorSdgLinks(catalogue);
  return walkCatalogue(catalogue, () => schemeOf(catalogue, links));
}

function schemeOf(catalogue: IndicatorCatalogue, links: readonly CrosswalkLink[]): ConceptScheme<IndicatorConcept> {
  const { id, title, definition, indicators, proposals } = catalogue;
  return {
    id,
    title,
    definition,
    concepts: indicators.map((indicator): IndicatorConcept => {
      const { label, note, basis, type, direction, publicData, proposedBy, measure } = indicator;
      return {
        id: notationOf(indicator.id),
        ...(basis.code === undefined ? {} : { notation: basis.code }),
        label,
        definition: definitionOf(indicator),
        ...(note === undefined ? {} : { scopeNote: note }),
        proposedBy,
        indicator: { type, direction, unit: typeof measure.unit === 'string' ? measure.unit : measure.unit.id, publicData },
        proposedFor: proposals
          .filter((proposal) => proposal.indicator === indicator.id)
          .map(({ item, why, confidence }) => ({ item, reason: why, confidence })),
        crosswalks: links.filter(({ from }) => from === indicator.id),
      };
    }),
  };
}

/** What it is and where its figures are, as the definition that a vocabulary asks for. */
function definitionOf({ basis: { source } }: Indicator): LocalizedText {
  return {
    en: `An indicator proposed by Actionline; where its figures are found: ${source.en ?? ''}.`,
    fr: `Un indicateur proposé par Actionline ; où trouver ses chiffres : ${source.fr ?? source.en ?? ''}.`,
  };
}

/**
 * Links from indicators to those of the global list of the Sustainable Development Goals, by notation. They are close matches: the code is
 * that of the list, the name is ours, and some are only a part of the official one, such as the first half of 6.2.1.
 *
 * @example
 * ```ts
 * import { indicatorSdgLinks } from '@actionline/taxonomy/indicators';
 *
 * const links = indicatorSdgLinks();
 * links.length; // => 40
 * links.find(({ to }) => to === '16.9.1')?.from; // => 'actionline/sdg-16-9-1'
 * ```
 */
export function indicatorSdgLinks(catalogue: IndicatorCatalogue = proposedIndicators): readonly CrosswalkLink[] {
  return walkCatalogue(catalogue, () => catalogue.indicators.flatMap(linkOf));
}

function linkOf({ id, basis: { kind, code } }: Indicator): readonly CrosswalkLink[] {
  if (kind !== 'sdg' || code === undefined) return [];
  return [
    {
      from: id,
      to: code,
      match: 'closeMatch',
      basis: 'inference',
      rationale: {
        en: 'It is taken from that indicator of the global list, under a name of our own.',
        fr: 'Il est tiré de cet indicateur de la liste mondiale, sous un nom qui nous est propre.',
      },
      confidence: 'high',
      date: '2026-11-30',
    },
  ];
}
