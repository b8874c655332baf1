import { iri, list, type Property } from './description.js';

/**
 * Links to several resources, as a set that queries find, and as an ordered list as well where a set would lose
 * something: another order than that of the IRIs, a repetition, or an empty list that is not the same as none.
 */
export function encodeLinks(predicate: string, orderPredicate: string, iris: readonly string[], emptyIsNone: boolean): readonly Property[] {
  const set = [...new Set(iris)].sort();
  const plain = set.length === iris.length && set.every((each, at) => each === iris[at]) && (iris.length > 0 || emptyIsNone);
  return [{ predicate, values: set.map(iri) }, ...(plain ? [] : [{ predicate: orderPredicate, values: [list(iris.map(iri))] }])];
}

/**
 * The links in their order: the ordered list where it names the same resources as the set, else the set. A link
 * that was added to or taken from the set by hand therefore counts.
 */
export function decodeLinks(set: readonly string[], ordered: readonly string[] | undefined): readonly string[] {
  const sorted = [...new Set(set)].sort();
  if (ordered === undefined) return sorted;
  const listed = new Set(ordered);
  return listed.size === sorted.length && sorted.every((each) => listed.has(each)) ? ordered : sorted;
}
