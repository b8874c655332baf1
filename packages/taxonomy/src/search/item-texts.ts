import type { Concept, ConceptScheme, Framework, Item, LocalizedText } from '@actionline/core';

/** A part of an item that can be searched. */
export type SearchField = 'notation' | 'heading' | 'label' | 'summary' | 'entries' | 'facets';

/** The fields that hold text in several languages. */
export const textFields = ['heading', 'label', 'summary', 'entries', 'facets'] as const satisfies readonly SearchField[];

/** One item as it is indexed. */
export interface SearchableItem {
  /** The framework it belongs to. */
  readonly framework: Framework;
  /** The item. */
  readonly item: Item;
  /** What its facets name, as far as the vocabularies know it. */
  readonly concepts: readonly Concept[];
}

/** The items of frameworks as they are indexed, in the order given. */
export function searchableItems(frameworks: readonly Framework[], vocabularies: readonly ConceptScheme[]): readonly SearchableItem[] {
  const known = new Map<string, Concept[]>();
  for (const { concepts } of vocabularies) {
    for (const concept of concepts) {
      const others = known.get(concept.id);
      if (others === undefined) known.set(concept.id, [concept]);
      else others.push(concept);
    }
  }
  return frameworks.flatMap((framework) =>
    framework.items.map((item) => ({ framework, item, concepts: conceptIdsOf(item).flatMap((id) => known.get(id) ?? []) })),
  );
}

/** The texts of an item itself in a language. */
export function textsOf(item: Item, field: Exclude<SearchField, 'notation' | 'facets'>, language: string): readonly string[] {
  return field === 'entries' ? (item.entries ?? []).flatMap(({ label }) => textIn(label, language)) : textIn(item[field], language);
}

/** The names of a concept in a language, the preferred one first. */
export function namesOf({ label, altLabels }: Concept, language: string): readonly string[] {
  const others = altLabels !== undefined && Object.hasOwn(altLabels, language) ? altLabels[language] : undefined;
  return [...textIn(label, language), ...(others ?? [])];
}

/** The text in a language, as a list of one or none. */
function textIn(text: LocalizedText | undefined, language: string): readonly string[] {
  const words = text !== undefined && Object.hasOwn(text, language) ? text[language] : undefined;
  return words === undefined ? [] : [words];
}

function conceptIdsOf({ facets, entries }: Item): readonly string[] {
  const ids = new Set<string>();
  const add = (list: readonly string[] | undefined): void => {
    for (const id of list ?? []) ids.add(id);
  };
  add(facets?.themes);
  add(facets?.groups);
  for (const { actor } of facets?.actors ?? []) ids.add(actor);
  add(facets?.instruments);
  for (const { standard } of facets?.standards ?? []) ids.add(standard);
  for (const { instruments, standards } of entries ?? []) {
    add(instruments);
    add(standards);
  }
  return [...ids];
}
