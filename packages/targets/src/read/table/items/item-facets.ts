import { issueValue, show } from '@actionline/core/internal';

import { knownConcepts, madeConcepts, type ConceptIds } from './item-concepts.js';
import type { ListFieldName } from './item-fields.js';
import type { ReportItem } from './item-row.js';
import { sdgIn } from './item-values.js';
import type { ItemsDescription } from './items-description.js';
import type { ItemVocabularies, ReadItem } from './items-read.js';
import type { ItemRecord } from './same-item.js';

/** The ids of the words of each facet. */
export type FacetWords = Readonly<Record<'theme' | 'group' | 'actor', ConceptIds>>;

const SCHEMES = { theme: 'themes', group: 'groups', actor: 'actors' } as const;
const NOUNS = ['theme', 'group', 'actor'] as const;

/** Where the words of a table get their ids from. */
export function facetWords({ language }: ItemsDescription, given: ItemVocabularies): FacetWords {
  const of = (noun: keyof FacetWords): ConceptIds => {
    const scheme = given[SCHEMES[noun]];
    return scheme === undefined ? madeConcepts(noun, language) : knownConcepts(scheme);
  };
  return { theme: of('theme'), group: of('group'), actor: of('actor') };
}

/** The vocabularies given, and those made of the words. */
export function schemesOf({ id, title, language, issuer }: ItemsDescription, words: FacetWords, given: ItemVocabularies): ItemVocabularies {
  const nouns = language.startsWith('fr') ? FRENCH_NOUNS : ENGLISH_NOUNS;
  const schemes = NOUNS.flatMap((noun) => {
    const name = SCHEMES[noun];
    if (given[name] !== undefined) return [[name, given[name]] as const];
    const made = words[noun].made();
    if (made.length === 0) return [];
    // the issuer of a framework is one of its actors
    const own =
      noun === 'actor' && !made.some((one) => one.id === issuer.actor) ? [{ id: issuer.actor, label: { [language]: issuer.name } }] : [];
    return [[name, { id: `${id}-${name}`, title: { [language]: `${title}: ${nouns[noun]}` }, concepts: [...own, ...made] }] as const];
  });
  return Object.fromEntries(schemes);
}

const ENGLISH_NOUNS = { theme: 'themes', group: 'groups', actor: 'actors' } as const;
const FRENCH_NOUNS = { theme: 'thèmes', group: 'groupes', actor: 'acteurs' } as const;

/** The facets of an item; a word that no vocabulary has is reported and left out. */
export function facetsOf({ lists }: ItemRecord, concepts: FacetWords, report: ReportItem): Pick<ReadItem, 'facets'> {
  const idsOf = (field: keyof FacetWords): readonly string[] => [
    ...new Set(
      lists[field].flatMap((words) => {
        const found = concepts[field].idOf(words);
        if ('id' in found) return [found.id];
        reportWord(field, words, found.nearest, report);
        return [];
      }),
    ),
  ];
  const sdgs = lists.sdg.flatMap((words) => {
    const whole = sdgIn(words);
    const parts = whole === undefined ? words.split(',').map(sdgIn) : [whole];
    if (parts.every((part) => part !== undefined)) return parts;
    reportWord('sdg', words, undefined, report);
    return [];
  });
  const themes = idsOf('theme');
  const groups = idsOf('group');
  const actors = idsOf('actor').map((actor) => ({ actor, role: 'lead' as const }));
  if (themes.length + groups.length + actors.length + sdgs.length === 0) return {};
  return {
    facets: {
      ...(themes.length === 0 ? {} : { themes }),
      ...(groups.length === 0 ? {} : { groups }),
      ...(actors.length === 0 ? {} : { actors }),
      ...(sdgs.length === 0 ? {} : { sdgs: [...new Set(sdgs)] }),
    },
  };
}

function reportWord(field: ListFieldName, words: string, nearest: string | undefined, report: ReportItem): void {
  const expected = field === 'sdg' ? 'a goal, target or indicator from 1 to 17, such as 16.3' : 'a concept of the vocabulary given';
  report(
    `unknown-${field}`,
    'warning',
    `The ${field} was ${show(words)}; expected ${expected}; it is left out of the item${nearest === undefined ? '' : `; did you mean ${show(nearest)}`}${nearest === undefined ? '.' : '?'}`,
    {
      given: issueValue(words),
      expected,
      mend: field === 'sdg' ? 'write-sdg' : 'write-concept',
      ...(nearest === undefined ? {} : { nearest }),
    },
  );
}
