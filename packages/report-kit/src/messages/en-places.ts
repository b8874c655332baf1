import type { PlaceCode } from '@actionline/core';

const WITH_ARTICLE: ReadonlySet<PlaceCode> = new Set('AE BS CF DO EU EZ GB GM KM MV NL PH UN US VA 001 019 029 057 199 432 722'.split(' '));

/** Names that take an article whatever their code. */
const LONG = /^(?:Democratic |Holy See|Lao |Republic of |Russian Fed|State of |Syrian |United Rep)/;

/** The name of a place as it stands in a sentence: "Kenya", "the Netherlands", "the world". */
export function englishPlace(code: PlaceCode, name: string): string {
  if (name.startsWith('The ')) return name;
  if (!WITH_ARTICLE.has(code) && !LONG.test(name) && !/(?:Islands|Territor(?:y|ies)|Isle of Man)$/.test(name)) return name;
  const common = /^(?:World|Least|Landlocked|Small)/.test(name);
  return `the ${common ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
}
