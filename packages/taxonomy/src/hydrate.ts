import { notationOf, type Framework, type Item } from '@actionline/core';

/** The texts of a generated structure, by language, each in the order of the structure. */
type Texts = Readonly<Record<string, readonly string[]>>;

/**
 * A generated structure with its texts put in: every `{ $: 0 }` becomes the next text of each language given, so
 * that one structure serves one language or several, and a bundle holds only the languages it imports.
 */
export function hydrate<T>(structure: unknown, texts: Texts): T {
  const languages = Object.keys(texts);
  let next = 0;
  const build = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return Object.freeze(node.map(build));
    if ('$' in node) {
      const at = next++;
      return Object.freeze(Object.fromEntries(languages.map((language) => [language, texts[language]?.[at] ?? ''])));
    }
    return Object.freeze(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, build(value)])));
  };
  return build(structure) as T;
}

/**
 * A generated framework with its texts, the notation and place of each item, and the digests of the official units
 * where they are given.
 */
export function hydrateFramework<F extends Framework>(structure: unknown, texts: Texts, digests?: readonly string[]): F {
  const framework = hydrate<F>(structure, texts);
  const items = framework.items.map((item, at): Item =>
    Object.freeze({
      ...item,
      notation: notationOf(item.id),
      source: Object.freeze({ position: at + 1, ...(digests === undefined ? {} : { sha256: digests[at] ?? '' }) }),
    }),
  );
  return Object.freeze({ ...framework, languages: Object.freeze(Object.keys(texts)), items: Object.freeze(items) });
}
