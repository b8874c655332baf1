import { notationOf, type Framework, type Item } from '@actionline/core';

/** The texts of a generated structure, by language, each in the order of the structure. */
type Texts = Readonly<Record<string, readonly string[]>>;

/** Where a text belongs in a generated structure. */
const PLACE = '{"$":0}';

/**
 * A generated structure with its texts put in: every `{"$":0}` of the JSON becomes the next text of each language
 * given, so that one structure serves one language or several, and a bundle holds only the languages it imports.
 * JSON is several times faster to read than the same data as code.
 */
export function hydrate<T>(structure: string, texts: Texts): T {
  const languages = Object.entries(texts);
  const [first = '', ...rest] = structure.split(PLACE);
  const filled = rest.map((after, at) => {
    const members = languages.map(([language, table]) => `"${language}":${JSON.stringify(table[at] ?? '')}`);
    return `{${members.join(',')}}${after}`;
  });
  return JSON.parse(first + filled.join('')) as T;
}

/**
 * A generated framework with its texts, the notation and place of each item, and the digests of the official units
 * where they are given.
 */
export function hydrateFramework<F extends Framework>(structure: string, texts: Texts, digests?: readonly string[]): F {
  const framework = hydrate<F>(structure, texts);
  const items = framework.items.map((item, at): Item => {
    const sha256 = digests?.[at];
    return { ...item, notation: notationOf(item.id), source: { position: at + 1, ...(sha256 === undefined ? {} : { sha256 }) } };
  });
  return { ...framework, languages: Object.keys(texts), items };
}
