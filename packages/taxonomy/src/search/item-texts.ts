import type { Concept, ConceptScheme, Framework, Item, LocalizedText } from '@actionline/core';

/** A part of an item that can be searched. */
export type SearchField = 'notation' | 'heading' | 'label' | 'summary' | 'entries' | 'facets';

/** The fields that hold text in several languages. */
export const textFields = ['heading', 'label', 'summary', 'entries', 'facets'] as const satisfies readonly SearchField[];

/** A field of the index: a text, or the part of the facets that an item is mainly about. */
export type TextField = (typeof textFields)[number] | 'subject';

/** The fields of the index that hold text in several languages. */
export const indexedFields = [...textFields, 'subject'] as const satisfies readonly TextField[];

/** One item as it is indexed. */
export interface SearchableItem {
  /** The framework it belongs to. */
  readonly framework: Framework;
  /** The item. */
  readonly item: Item;
  /** What it is mainly about, its first theme; as far as the vocabularies know it. */
  readonly subject: readonly Concept[];
  /** What else its facets name, as far as the vocabularies know it. */
  readonly concepts: readonly Concept[];
  /** Whether it is a promise: neither what holds promises together nor a means that serves them. */
  readonly isCommitment: boolean;
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
  const named = (ids: readonly string[]): readonly Concept[] => ids.flatMap((id) => known.get(id) ?? []);
  return frameworks.flatMap((framework) => {
    const promised = new Set(framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
    return framework.items.map((item) => {
      const main = item.facets?.themes?.slice(0, 1) ?? [];
      const others = conceptIdsOf(item).filter((id) => !main.includes(id));
      return { framework, item, subject: named(main), concepts: named(others), isCommitment: promised.has(item.kind) };
    });
  });
}

/** The texts of an item itself in a language. */
export function textsOf(item: Item, field: Exclude<TextField, 'facets' | 'subject'>, language: string): readonly string[] {
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
