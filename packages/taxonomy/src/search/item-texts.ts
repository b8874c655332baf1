import type { Concept, ConceptScheme, Framework, Item, LocalizedText } from '@actionline/core';

/** A part of an item that can be searched. */
export type SearchField = 'notation' | 'heading' | 'label' | 'summary' | 'entries' | 'facets';

/** The fields that hold text in several languages. */
export const textFields = ['heading', 'label', 'summary', 'entries', 'facets'] as const satisfies readonly SearchField[];

/** One item as it is indexed. */
export interface SearchableItem {
  /** Its number in the index. */
  readonly number: number;
  /** The framework it belongs to. */
  readonly framework: Framework;
  /** The item. */
  readonly item: Item;
  /** The texts of a field in a language, parted by line ends. */
  readonly textOf: (field: (typeof textFields)[number], language: string) => string;
}

/** The items of frameworks as they are indexed, numbered in the order given. */
export function searchableItems(frameworks: readonly Framework[], vocabularies: readonly ConceptScheme[]): readonly SearchableItem[] {
  const concepts = new Map<string, Concept[]>();
  for (const { concepts: ofScheme } of vocabularies) {
    for (const concept of ofScheme) concepts.set(concept.id, [...(concepts.get(concept.id) ?? []), concept]);
  }
  return frameworks
    .flatMap((framework) => framework.items.map((item) => ({ framework, item })))
    .map(({ framework, item }, number) => ({
      number,
      framework,
      item,
      textOf: (field, language) => {
        switch (field) {
          case 'heading':
          case 'label':
          case 'summary':
            return textIn(item[field], language);
          case 'entries':
            return (item.entries ?? []).map(({ label }) => textIn(label, language)).join('\n');
          case 'facets':
            return conceptIdsOf(item)
              .flatMap((id) => concepts.get(id) ?? [])
              .flatMap((concept) => namesOf(concept, language))
              .join('\n');
        }
      },
    }));
}

function textIn(text: LocalizedText | undefined, language: string): string {
  return (text !== undefined && Object.hasOwn(text, language) ? text[language] : undefined) ?? '';
}

function namesOf({ label, altLabels }: Concept, language: string): readonly string[] {
  const others = altLabels !== undefined && Object.hasOwn(altLabels, language) ? altLabels[language] : undefined;
  return [textIn(label, language), ...(others ?? [])];
}

function conceptIdsOf({ facets, entries }: Item): readonly string[] {
  const ids = [
    ...(facets?.themes ?? []),
    ...(facets?.groups ?? []),
    ...(facets?.actors ?? []).map(({ actor }) => actor),
    ...(facets?.instruments ?? []),
    ...(facets?.standards ?? []).map(({ standard }) => standard),
    ...(entries ?? []).flatMap(({ instruments, standards }) => [...instruments, ...(standards ?? [])]),
  ];
  return [...new Set(ids)];
}
