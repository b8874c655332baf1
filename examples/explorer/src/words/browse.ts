import type { VerificationMode } from '@actionline/core';
import type { SearchField } from '@actionline/taxonomy';
import type { FacetName, Lang } from '../address/address.js';
import { inFrench } from './in-french.js';

/** The words of searching and choosing. */
export interface BrowseWords {
  readonly search: string;
  readonly searchHint: (notation: string) => string;
  readonly filters: (chosen: number) => string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly modes: Readonly<Record<VerificationMode, string>>;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  /** The number beside a value, for who hears the page. */
  readonly items: (count: number) => string;
  readonly commitments: (shown: number, all: number) => string;
  readonly hits: (count: number, query: string) => string;
  /** What the other framework has for the same words. */
  readonly alsoIn: (count: number, framework: string) => string;
  readonly chosen: string;
  readonly remove: (facet: string, value: string) => string;
  readonly clear: string;
  readonly nothing: string;
  readonly nothingSearched: string;
  readonly nothingChosen: string;
  readonly matchedIn: (fields: string) => string;
  readonly fields: Readonly<Record<SearchField, string>>;
  readonly targets: (count: number) => string;
  readonly about: string;
  readonly document: string;
  readonly edition: string;
  readonly validity: string;
  readonly span: (start: string, end: string) => string;
  readonly until: (date: string, title: string) => string;
  readonly release: string;
  readonly relatedActs: string;
  readonly onDay: (date: string) => string;
}

export const browse: Readonly<Record<Lang, BrowseWords>> = {
  en: {
    search: 'Search',
    searchHint: (notation) => `Words, a number such as ${notation}, or an acronym`,
    filters: (chosen) => (chosen === 0 ? 'Filters' : `Filters (${String(chosen)} chosen)`),
    facets: {
      under: 'Under',
      level: 'Level',
      theme: 'Theme',
      group: 'Group of people',
      actor: 'Who acts',
      instrument: 'Instrument',
      standard: 'Standard',
      sdg: 'SDG',
      verification: 'How it can be verified',
    },
    modes: {
      'indicator-required': 'By a figure that it sets',
      'indicator-recommended': 'By a figure, where one is chosen',
      document: 'By a document',
      standing: 'Continuing, without an end state',
    },
    showAll: (count) => `Show all ${String(count)}`,
    showFewer: 'Show fewer',
    items: (count) => (count === 1 ? '1 item' : `${String(count)} items`),
    commitments: (shown, all) => (shown === all ? `${String(all)} commitments` : `${String(shown)} of ${String(all)}`),
    hits: (count, query) => (count === 1 ? `1 item found for “${query}”` : `${String(count)} items found for “${query}”`),
    alsoIn: (count, framework) => `${count === 1 ? '1 item' : `${String(count)} items`} in the other framework (${framework})`,
    chosen: 'Chosen',
    remove: (facet, value) => `Remove ${facet}: ${value}`,
    clear: 'Clear all filters',
    nothing: 'Nothing found',
    nothingSearched: 'Try fewer words, another word, or the other language: a search reads the texts of one language.',
    nothingChosen: 'No item has all of what is chosen. Take one of the filters away.',
    matchedIn: (fields) => `Found in: ${fields}`,
    fields: {
      notation: 'number',
      heading: 'heading',
      label: 'label',
      summary: 'summary',
      entries: 'list of means',
      facets: 'subject',
    },
    targets: (count) => (count === 1 ? '1 target' : `${String(count)} targets`),
    about: 'About this framework',
    document: 'Document',
    edition: 'Edition',
    validity: 'Period',
    span: (start, end) => `from ${start} to ${end}`,
    until: (date, title) => `; extended to ${date} (${title})`,
    release: 'Data release',
    relatedActs: 'Related acts',
    onDay: (date) => `${date}:`,
  },
  fr: inFrench({
    search: 'Rechercher',
    searchHint: (notation) => `Des mots, un numéro comme ${notation} ou un sigle`,
    filters: (chosen) => (chosen === 0 ? 'Filtres' : chosen === 1 ? 'Filtres (1 choisi)' : `Filtres (${String(chosen)} choisis)`),
    facets: {
      under: 'Sous',
      level: 'Niveau',
      theme: 'Thème',
      group: 'Groupe de personnes',
      actor: 'Qui agit',
      instrument: 'Instrument',
      standard: 'Norme',
      sdg: 'ODD',
      verification: 'Mode de vérification',
    },
    modes: {
      'indicator-required': 'Par un chiffre qu’il fixe',
      'indicator-recommended': 'Par un chiffre, s’il en est choisi un',
      document: 'Par un document',
      standing: 'Continu, sans état final',
    },
    showAll: (count) => `Tout afficher (${String(count)})`,
    showFewer: 'Afficher moins',
    items: (count) => (count < 2 ? `${String(count)} élément` : `${String(count)} éléments`),
    commitments: (shown, all) => (shown === all ? `${String(all)} engagements` : `${String(shown)} sur ${String(all)}`),
    hits: (count, query) =>
      count < 2 ? `${String(count)} élément trouvé pour « ${query} »` : `${String(count)} éléments trouvés pour « ${query} »`,
    alsoIn: (count, framework) => `${String(count)} ${count < 2 ? 'élément' : 'éléments'} dans l’autre cadre (${framework})`,
    chosen: 'Choix',
    remove: (facet, value) => `Retirer ${facet} : ${value}`,
    clear: 'Retirer tous les filtres',
    nothing: 'Aucun résultat',
    nothingSearched: 'Essayez moins de mots, un autre mot ou l’autre langue : une recherche lit les textes d’une seule langue.',
    nothingChosen: 'Aucun élément ne réunit tout ce qui est choisi. Retirez l’un des filtres.',
    matchedIn: (fields) => `Trouvé dans : ${fields}`,
    fields: {
      notation: 'numéro',
      heading: 'intitulé',
      label: 'libellé',
      summary: 'résumé',
      entries: 'liste de moyens',
      facets: 'sujet',
    },
    targets: (count) => (count < 2 ? `${String(count)} cible` : `${String(count)} cibles`),
    about: 'À propos de ce cadre',
    document: 'Document',
    edition: 'Édition',
    validity: 'Période',
    span: (start, end) => `du ${start} au ${end}`,
    until: (date, title) => ` ; prolongé jusqu’au ${date} (${title})`,
    release: 'Version des données',
    relatedActs: 'Actes liés',
    onDay: (date) => `${date} :`,
  }),
};
