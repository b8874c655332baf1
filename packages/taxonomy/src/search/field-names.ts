import { textFields, type SearchField } from './item-texts.js';

const BOOSTS: Readonly<Record<SearchField, number>> = { notation: 30, heading: 2, label: 4, facets: 2, entries: 1.5, summary: 1 };
const OTHER_LANGUAGE = 0.5;
/** For a query of several words that is a whole name of what the item is about. */
const WHOLE_NAME = 10;
const WHOLE = 'whole-name';

/** The index's name of a text field in a language. */
export function fieldName(field: SearchField, language: string): string {
  return `${field}:${language}`;
}

/** The index's name of the field that holds the names of facets, each as one term. */
export function wholeNameField(language: string): string {
  return `${WHOLE}:${language}`;
}

/** The index's names of all text fields in some languages. */
export function fieldNames(languages: readonly string[]): string[] {
  return languages.flatMap((language) => textFields.map((field) => fieldName(field, language)));
}

/** How much each field counts when a language is asked for. */
export function boostsFor(languages: readonly string[], asked: string): Record<string, number> {
  const boosts = languages.flatMap((language): [string, number][] => {
    const share = language === asked ? 1 : OTHER_LANGUAGE;
    return [
      ...textFields.map((field): [string, number] => [fieldName(field, language), BOOSTS[field] * share]),
      [wholeNameField(language), WHOLE_NAME * share],
    ];
  });
  return { ...Object.fromEntries(boosts), notation: BOOSTS.notation, above: BOOSTS.notation / 3 };
}
