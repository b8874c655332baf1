import { indexedFields, type TextField } from './item-texts.js';

/** What an item says counts by how much it says in how few words; what it is about, by whether it is mainly about it. */
const BOOSTS: Readonly<Record<TextField, number>> = { heading: 2, label: 4, subject: 4, facets: 1.5, entries: 1.5, summary: 1 };
const NOTATION = 30;
/** For words that are the whole name of what the item is about. */
const WHOLE_NAME = 20;
const WHOLE = 'whole-name';

/** The index's name of a text field in a language. */
export function fieldName(field: TextField, language: string): string {
  return `${field}:${language}`;
}

/** The index's name of the field that holds the names of facets, each as one term. */
export function wholeNameField(language: string): string {
  return `${WHOLE}:${language}`;
}

/** The index's names of all text fields in a language. */
export function fieldNames(language: string): string[] {
  return indexedFields.map((field) => fieldName(field, language));
}

/** How much each field counts. */
export function boostsFor(languages: readonly string[]): Record<string, number> {
  const boosts = languages.flatMap((language): [string, number][] => [
    ...indexedFields.map((field): [string, number] => [fieldName(field, language), BOOSTS[field]]),
    [wholeNameField(language), WHOLE_NAME],
  ]);
  return { ...Object.fromEntries(boosts), notation: NOTATION, above: NOTATION / 3 };
}
