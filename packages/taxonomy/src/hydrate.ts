/** The place of a text in the tables of texts, one table a language. */
interface TextPlace {
  readonly $: number;
}

/**
 * A generated structure with its texts put in: every `{ $: n }` becomes the n-th text of each language given, so
 * that one structure serves one language or several, and a bundle holds only the languages it imports.
 */
export function hydrate<T>(structure: unknown, texts: Readonly<Record<string, readonly string[]>>): T {
  const languages = Object.keys(texts);
  const build = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return Object.freeze(node.map(build));
    if (isTextPlace(node)) return Object.freeze(Object.fromEntries(languages.map((language) => [language, texts[language]?.[node.$] ?? ''])));
    return Object.freeze(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, build(value)])));
  };
  return build(structure) as T;
}

function isTextPlace(node: object): node is TextPlace {
  return '$' in node;
}
