import { textIn, type Concept, type ConceptScheme, type Framework } from '@actionline/core';
import { ancestorsOf, getItem, hasItem, levelOf } from '@actionline/taxonomy';
import { sdgTargets } from '@actionline/taxonomy/crosswalks';
import { actors, groups, instruments, standards, themes } from '@actionline/taxonomy/vocabularies';
import type { FacetName, Lang } from '../address/address.js';
import { vocabulariesOf } from '../frameworks.js';
import { browse } from '../words/browse.js';

type VocabularyFacet = Extract<FacetName, 'theme' | 'group' | 'actor' | 'instrument' | 'standard'>;

const SCHEMES = { theme: themes, group: groups, actor: actors, instrument: instruments, standard: standards } as const satisfies Record<
  VocabularyFacet,
  ConceptScheme
>;

const byId = new Map<ConceptScheme, ReadonlyMap<string, Concept>>();

/** A concept of a vocabulary that a facet of a framework draws on: one of its own, or of the taxonomy. */
export function conceptOf(frameworkId: string, facet: VocabularyFacet, id: string): Concept | undefined {
  return conceptIn(vocabulariesOf(frameworkId)[`${facet}s`] ?? SCHEMES[facet], id);
}

/** A goal, target or indicator of the 2030 Agenda. */
export function sdgOf(notation: string): Concept | undefined {
  return conceptIn(sdgTargets, notation);
}

function conceptIn(scheme: ConceptScheme, id: string): Concept | undefined {
  const known = byId.get(scheme) ?? new Map(scheme.concepts.map((concept) => [concept.id, concept]));
  byId.set(scheme, known);
  return known.get(id);
}

/** What a facet is called; what stands at the top of a framework is called as the framework calls it. */
export function facetName(framework: Framework, facet: FacetName, lang: Lang): string {
  if (facet !== 'under') return browse[lang].facets[facet];
  const below = framework.items.find(({ parent }) => parent !== undefined);
  const top = below === undefined ? undefined : ancestorsOf(framework, below.id).at(-1);
  return top === undefined ? browse[lang].facets.under : textIn(levelOf(framework, top.id).label, lang);
}

/** What a value of a facet is called. */
export function facetLabel(framework: Framework, facet: FacetName, id: string, lang: Lang): string {
  switch (facet) {
    case 'under': {
      if (!hasItem(framework, id)) return id;
      const { notation, label } = getItem(framework, id);
      return `${notation} ${textIn(label, lang)}`;
    }
    case 'level': {
      const level = framework.levels.find(({ kind }) => kind === id);
      return level === undefined ? id : textIn(level.label, lang);
    }
    case 'sdg': {
      const concept = sdgOf(id);
      return concept === undefined ? id : `${id} ${textIn(concept.label, lang)}`;
    }
    case 'verification':
      return Object.hasOwn(browse[lang].modes, id) ? browse[lang].modes[id as keyof (typeof browse)[Lang]['modes']] : id;
    case 'theme':
    case 'group':
    case 'actor':
    case 'instrument':
    case 'standard': {
      const concept = conceptOf(framework.id, facet, id);
      return concept === undefined ? id : textIn(concept.label, lang);
    }
  }
}
