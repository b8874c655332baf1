import { keepList, listOf, type Reading } from './decode-data.js';
import { iri, list, type Property } from './description.js';
import { keyOf, valuesOf } from './graph.js';

/**
 * Links to several resources, as a set that queries find, and as an ordered list as well where a set would lose
 * something: another order than that of the IRIs, a repetition, or an empty list that is not the same as none.
 */
export function encodeLinks(predicate: string, orderPredicate: string, iris: readonly string[], emptyIsNone: boolean): readonly Property[] {
  const set = [...new Set(iris)].sort();
  const plain = isPlainSet(iris) && (iris.length > 0 || emptyIsNone);
  return [{ predicate, values: set.map(iri) }, ...(plain ? [] : [{ predicate: orderPredicate, values: [list(iris.map(iri))] }])];
}

/** Whether links are in the order of their IRIs and without repetitions, so that a set says all of them. */
export function isPlainSet(iris: readonly string[]): boolean {
  return iris.every((each, at) => at === 0 || (iris[at - 1] ?? '') < each);
}

/**
 * The links of a property in their order: that of the ordered list where it names the same resources as the set, else that
 * of the IRIs. A link that was added to or taken from the set by hand therefore counts. `undefined` where there are none.
 */
export function linksOf(reading: Reading, subject: string, predicate: string, orderPredicate?: string): readonly string[] | undefined {
  const { graph, account } = reading;
  const links = valuesOf(graph, subject, predicate).filter(({ kind }) => kind === 'iri');
  account.keep(subject, predicate, links);
  const iris = links.map(({ value }) => value).sort();
  return ordered(reading, subject, orderPredicate, iris) ?? (links.length === 0 ? undefined : iris);
}

/** The order that a document of ours states for links that it states as a set; `undefined` where it states none, or one of others. */
export function ordered(
  reading: Reading,
  subject: string,
  orderPredicate: string | undefined,
  iris: readonly string[],
): readonly string[] | undefined {
  const head = orderPredicate === undefined ? undefined : valuesOf(reading.graph, subject, orderPredicate)[0];
  const found = head === undefined ? undefined : listOf(head, reading);
  if (orderPredicate === undefined || head === undefined || found === undefined) return undefined;
  const listed = found.members.map(keyOf);
  const set = new Set(listed);
  if (set.size !== iris.length || !iris.every((each) => set.has(each))) return undefined;
  reading.account.keep(subject, orderPredicate, [head]);
  keepList(found.cells, reading);
  return listed;
}
