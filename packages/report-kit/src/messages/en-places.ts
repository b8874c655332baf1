import type { PlaceCode } from '@actionline/core';

const WITH_ARTICLE: ReadonlySet<PlaceCode> = new Set('AE BS CF DO EU EZ GB GM KM MV NL PH UN US VA 001 019 029 057 199 432 722'.split(' '));

/** The name of a place as it stands in a sentence: "Kenya", "the Netherlands", "the world". */
export function englishPlace(code: PlaceCode, name: string): string {
  if (!WITH_ARTICLE.has(code) && !/(?:Islands|Territor(?:y|ies)|Isle of Man)$/.test(name)) return name;
  const common = /^(?:World|Least|Landlocked|Small)/.test(name);
  return `the ${common ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
}
