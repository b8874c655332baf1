import { notationOf, type Framework, type Item } from '@actionline/core';

/** Where a text belongs in a generated structure. */
const PLACE = '{"$":0}';

/**
 * A framework in one language, from its generated structure, in which every `{"$":0}` stands for the next text of a table. The
 * notation and the place of an item follow from its id and the order, and are put back.
 */
export function frameworkInLanguage<F extends Framework>(structure: string, language: string, table: string): F {
  const texts = JSON.parse(table) as readonly string[];
  const [first = '', ...rest] = structure.split(PLACE);
  const filled = rest.map((after, at) => `{"${language}":${JSON.stringify(texts[at] ?? '')}}${after}`);
  const framework = JSON.parse(first + filled.join('')) as F;
  const items = framework.items.map((item, at): Item => ({ ...item, notation: notationOf(item.id), source: { position: at + 1 } }));
  return { ...framework, languages: [language], items };
}
