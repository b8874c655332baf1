import { groupBy } from '../group.js';
import { named, type Breach } from './breach.js';
import { clusters } from './reach.js';
import type { SkosFacts } from './skos-facts.js';

/** oc: every concept has a relation to another one, or is a top concept. */
export function orphans({ described, joined, topsOf }: SkosFacts): readonly Breach[] {
  const tops = new Set([...topsOf.values()].flatMap((each) => [...each]));
  return [...described]
    .filter((concept) => !tops.has(concept) && ![...(joined.get(concept) ?? [])].some((other) => other !== concept))
    .map((concept) => ({
      message: `${named(concept)} stands alone: no relation, and no top concept; give it a place.`,
      subjects: [concept],
    }));
}

/** wcc: the concepts of a scheme hang together, by relations or as its top concepts. */
export function disconnected({ described, joined, schemes, schemesOf, topsOf }: SkosFacts): readonly Breach[] {
  const links = [...joined, ...topsOf].flatMap(([one, others]) => [...others].map((other): readonly [string, string] => [one, other]));
  const find = clusters(new Set([...described, ...schemes, ...links.flat()]), links);
  const members = [...described].flatMap((concept) => [...(schemesOf.get(concept) ?? [])].map((scheme) => ({ scheme, concept })));
  return [...groupBy(members, ({ scheme }) => scheme)].flatMap(([scheme, inScheme]) => {
    const parts = [...groupBy(inScheme, ({ concept }) => find(concept)).values()].filter((part) => part.length > 1);
    return parts.length < 2
      ? []
      : [
          {
            message: `The concepts of ${named(scheme)} fall into ${String(parts.length)} parts that nothing joins; one concept of each is listed.`,
            subjects: parts.map((part) => part[0]?.concept ?? ''),
          },
        ];
  });
}

/** otc: every concept scheme has a top concept. */
export function withoutTop({ graph, schemes, topsOf }: SkosFacts): readonly Breach[] {
  return [...schemes]
    .filter((scheme) => graph.subjects.has(scheme) && (topsOf.get(scheme)?.size ?? 0) === 0)
    .map((scheme) => ({ message: `${named(scheme)} has no top concept; say where its hierarchy begins.`, subjects: [scheme] }));
}

/** tchbc: no top concept has a broader one. */
export function topsWithBroader({ topsOf, broader }: SkosFacts): readonly Breach[] {
  const tops = new Set([...topsOf.values()].flatMap((each) => [...each]));
  return [...tops]
    .filter((top) => (broader.get(top)?.size ?? 0) > 0)
    .map((top) => ({ message: `${named(top)} is a top concept and has a broader one; it can be only one of the two.`, subjects: [top] }));
}
