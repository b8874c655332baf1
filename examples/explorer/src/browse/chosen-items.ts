import type { Framework, Item } from '@actionline/core';
import { ancestorsOf, countFacets, findCommitments, type CommitmentCriteria, type FieldMatch } from '@actionline/taxonomy';
import type { ChosenFacets, FacetName, Lang } from '../address/address.js';
import { searchIn } from './search-in.js';

/** An item that was found, and where its words matched; nowhere where nothing was searched for. */
export interface FoundItem {
  readonly item: Item;
  readonly matched: readonly FieldMatch[];
}

/** A value of a facet, and how many items there are of it among those that all other facets leave. */
export interface CountedValue {
  readonly id: string;
  readonly count: number;
}

export interface ChosenItems {
  /** The best first where words were searched for, otherwise in the order of the document. */
  readonly found: readonly FoundItem[];
  /** For each facet its values, the most frequent first; those that are chosen are there also where nothing is left of them. */
  readonly counts: Readonly<Record<FacetName, readonly CountedValue[]>>;
}

/** What is asked of the items of a framework. */
export interface Question {
  readonly q: string | undefined;
  readonly facets: ChosenFacets;
  readonly lang: Lang;
}

/**
 * The items that meet a search and every facet, and the numbers beside the values of the facets. A value of a facet is counted as if that facet alone were
 * not chosen, so that the number says how many items there would be if it were added. Commitments are looked for where neither a
 * level is chosen nor words are searched for; otherwise every item, by what it carries itself.
 */
export function chosenItems(framework: Framework, { q, facets, lang }: Question): ChosenItems {
  const everything = allLevels(framework);
  const found: readonly FoundItem[] =
    q === undefined || q.trim() === ''
      ? framework.items.map((item) => ({ item, matched: [] }))
      : searchIn(framework, q, lang).map(({ item, matched }) => ({ item, matched }));
  const isSearch = q !== undefined && q.trim() !== '';
  const kinds = framework.levels.filter(({ commitment }) => isSearch || commitment).map(({ kind }) => kind);
  const without = (name: FacetName | undefined): readonly FoundItem[] => {
    const { level, ...criteria } = { ...facets, ...(name === undefined ? {} : { [name]: [] }) };
    const ids = new Set(findCommitments(everything, criteriaOf(criteria)).map(({ id }) => id));
    const wanted = new Set(
      level === undefined || level.length === 0 ? (name === 'level' ? framework.levels.map(({ kind }) => kind) : kinds) : level,
    );
    return found.filter(({ item }) => ids.has(item.id) && wanted.has(item.kind));
  };
  const met = without(undefined);
  const itemsWithout = (name: FacetName): readonly Item[] =>
    (name !== 'level' && (facets[name] ?? []).length === 0 ? met : without(name)).map(({ item }) => item);
  const counted = (name: Exclude<FacetName, 'under' | 'level'>): readonly CountedValue[] =>
    withChosen(countFacets(framework, itemsWithout(name))[name], facets[name]);
  return {
    found: met,
    counts: {
      under: withChosen(countUnder(framework, itemsWithout('under')), facets.under),
      level: withChosen(countLevels(framework, itemsWithout('level')), facets.level),
      theme: counted('theme'),
      group: counted('group'),
      actor: counted('actor'),
      instrument: counted('instrument'),
      standard: counted('standard'),
      sdg: counted('sdg'),
      verification: counted('verification'),
    },
  };
}

const everyLevel = new WeakMap<Framework, Framework>();

/** The framework with every level taken for one of commitments, so that `findCommitments` finds items of each. */
function allLevels(framework: Framework): Framework {
  const known = everyLevel.get(framework);
  if (known !== undefined) return known;
  const made = { ...framework, levels: framework.levels.map((level) => ({ ...level, commitment: true })) };
  everyLevel.set(framework, made);
  return made;
}

function criteriaOf(facets: ChosenFacets): CommitmentCriteria {
  const chosen = Object.entries(facets).filter(([, values]) => values.length > 0);
  // the address was settled: each value is one that the framework has
  return Object.fromEntries(chosen);
}

/** How many of the items stand under each item at the top that has any below it. */
function countUnder(framework: Framework, items: readonly Item[]): readonly CountedValue[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const top = ancestorsOf(framework, item.id).at(-1);
    if (top !== undefined) counts.set(top.id, (counts.get(top.id) ?? 0) + 1);
  }
  return framework.items.flatMap(({ id }) => (counts.has(id) ? [{ id, count: counts.get(id) ?? 0 }] : []));
}

function countLevels(framework: Framework, items: readonly Item[]): readonly CountedValue[] {
  return framework.levels.flatMap(({ kind }) => {
    const count = items.filter((item) => item.kind === kind).length;
    return count === 0 ? [] : [{ id: kind, count }];
  });
}

function withChosen(counts: readonly CountedValue[], chosen: readonly string[] = []): readonly CountedValue[] {
  const missing = chosen.filter((id) => !counts.some((one) => one.id === id));
  return [...counts, ...missing.map((id) => ({ id, count: 0 }))];
}

/** The facets with a value chosen, or no longer chosen. */
export function withValue(facets: ChosenFacets, name: FacetName, value: string, isChosen: boolean): ChosenFacets {
  const others = (facets[name] ?? []).filter((one) => one !== value);
  const { [name]: _changed, ...rest } = facets;
  const values = isChosen ? [...others, value] : others;
  return values.length === 0 ? rest : { ...rest, [name]: values };
}
