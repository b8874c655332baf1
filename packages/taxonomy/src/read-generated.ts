import { notationOf, type Framework, type Item } from '@actionline/core';

/** Generated data that is complete as it stands. */
export function readGenerated<T>(json: string): T {
  return JSON.parse(json) as T;
}

/** Where a text belongs in a generated structure. */
const PLACE = '{"$":0}';

/** A generated structure in one language: every `{"$":0}` becomes the next text of the table. */
export function readInLanguage<T>(structure: string, language: string, table: string): T {
  const texts = readGenerated<readonly string[]>(table);
  const [first = '', ...rest] = structure.split(PLACE);
  const filled = rest.map((after, at) => `{"${language}":${JSON.stringify(texts[at] ?? '')}}${after}`);
  return readGenerated<T>(first + filled.join(''));
}

/**
 * A generated framework, with the notation and place of each item, and the digests of the official units where they
 * are given.
 */
export function completeFramework<F extends Framework>(framework: F, languages: readonly string[], digests?: readonly string[]): F {
  const items = framework.items.map((item, at): Item => {
    const sha256 = digests?.[at];
    return { ...item, notation: notationOf(item.id), source: { position: at + 1, ...(sha256 === undefined ? {} : { sha256 }) } };
  });
  return { ...framework, languages, items };
}
