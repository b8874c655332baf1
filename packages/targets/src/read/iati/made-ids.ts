import { sha256Hex, type ScopedId } from '@actionline/core';

/** What of an identifier can stand in an id as it is, but for its capitals. */
const PLAIN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
/** The end of an id that was made of an identifier that cannot. */
const DIGESTED = /\.h[0-9a-f]{12}$/;

/**
 * The id of a measure that has no other: of the activity, the result and the indicator in it, both counted from 1. Identifiers are the same where they
 * differ in capitals only. One with other characters than letters, digits, points and hyphens has them as hyphens, and a digest after it, so that no two
 * identifiers come to one id.
 */
export function madeMeasureId(identifier: string, result: number, indicator: number): ScopedId {
  return `iati/${notationPart(identifier)}.r${String(result)}.i${String(indicator)}`;
}

/** An identifier as part of a notation. */
export function notationPart(identifier: string): string {
  const small = identifier.toLowerCase();
  if (PLAIN.test(small) && !DIGESTED.test(small)) return small;
  const words = small
    .normalize('NFD')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, 20);
  return `${words.length === 0 ? 'x' : words.join('-').slice(0, 80).replace(/-$/, '')}.h${sha256Hex(small).slice(0, 12)}`;
}
