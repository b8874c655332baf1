import { SKOS } from '../vocabulary.js';
import { named, type Breach } from './breach.js';
import { circles, clusters, reachAlong } from './reach.js';
import { mappings, resources, semanticRelations, symmetric, type Links, type SkosFacts } from './skos-facts.js';

/** The properties that must be stated both ways, each with its inverse. */
const INVERSES = [
  ['broader', 'narrower'],
  ['narrower', 'broader'],
  ['broaderTransitive', 'narrowerTransitive'],
  ['narrowerTransitive', 'broaderTransitive'],
  ['topConceptOf', 'hasTopConcept'],
  ['hasTopConcept', 'topConceptOf'],
  ['broadMatch', 'narrowMatch'],
  ['narrowMatch', 'broadMatch'],
  ['related', 'related'],
  ['relatedMatch', 'relatedMatch'],
  ['exactMatch', 'exactMatch'],
  ['closeMatch', 'closeMatch'],
] as const;

/** S27: no two concepts are related and one above the other; mappings count, as they are special cases of both. */
export function relatedAndAbove({ related, relatedMatch, aboveByMatch }: SkosFacts): readonly Breach[] {
  const reach = reachAlong(aboveByMatch);
  const found = new Map<string, Breach>();
  for (const links of [related, relatedMatch]) {
    for (const [one, others] of links) {
      for (const other of others) {
        const answer = reach.from(one, other);
        if (answer === undefined) return [...found.values(), unfinished];
        if (answer)
          found.set(`${one} ${other}`, {
            message: `${named(one)} is related to ${named(other)} and below it; keep one of the two relations.`,
            subjects: [one, other],
          });
      }
    }
  }
  return [...found.values()];
}

/** S46: no exact match, carried over from one to the next, is a broad, narrow or related match as well. */
export function exactAndOther({ graph, relatedMatch }: SkosFacts): readonly Breach[] {
  const exact = symmetric(graph, 'exactMatch');
  if (exact.size === 0) return [];
  const find = clusters(exact.keys(), pairs(exact));
  const others = [relatedMatch, ...['broadMatch', 'narrowMatch'].map((term) => symmetric(graph, term))];
  const found = new Map<string, Breach>();
  for (const [one, other] of others.flatMap((links) => [...pairs(links)])) {
    if (!exact.has(one) || !exact.has(other) || find(one) !== find(other)) continue;
    const subjects = [one, other].sort();
    found.set(subjects.join(' '), {
      message: `${subjects.map(named).join(' and ')} are an exact match and a broad, narrow or related one; keep one kind.`,
      subjects,
    });
  }
  return [...found.values()];
}

/** rr: no concept is related to or mapped to itself, and no collection its own member. */
export function selfRelations({ graph }: SkosFacts): readonly Breach[] {
  const found: Breach[] = [];
  for (const [subject, statements] of graph.subjects)
    for (const term of [...semanticRelations, ...mappings, 'member'])
      if (resources(statements.get(SKOS + term)).includes(subject))
        found.push({ message: `${named(subject)} has ${term} itself; take the relation out.`, subjects: [subject] });
  return found;
}

/** hr: no broader concept is above another broader concept of the same one. */
export function redundantBroader({ broader }: SkosFacts): readonly Breach[] {
  const reach = reachAlong(broader);
  const found: Breach[] = [];
  for (const [concept, above] of broader) {
    for (const far of above.size < 2 ? [] : above) {
      for (const near of above) {
        // a circle through the concept itself is left to chr
        if (near === far || near === concept || far === concept) continue;
        const answer = reach.from(near, far);
        if (answer === undefined) return [...found, unfinished];
        if (!answer || reach.from(far, near) === true) continue;
        found.push({
          message: `${named(concept)} is below ${named(near)} and below ${named(far)}, which is above that anyway; keep the nearer one.`,
          subjects: [concept, near, far],
        });
      }
    }
  }
  return found;
}

/** mri: no mapping joins two concepts of one scheme. */
export function mappingsWithin({ graph, schemesOf }: SkosFacts): readonly Breach[] {
  const found: Breach[] = [];
  for (const [subject, statements] of graph.subjects) {
    for (const term of mappings) {
      for (const other of resources(statements.get(SKOS + term))) {
        const scheme = [...(schemesOf.get(subject) ?? [])].find((each) => schemesOf.get(other)?.has(each) === true);
        if (scheme === undefined || other === subject) continue;
        found.push({
          message: `${named(subject)} has ${term} ${named(other)} of the same scheme; use broader, narrower or related within ${named(scheme)}.`,
          subjects: [subject, other],
        });
      }
    }
  }
  return found;
}

/** chr: no concepts are above each other in a circle; one above itself is left to rr. */
export function hierarchicalCircles({ above }: SkosFacts): readonly Breach[] {
  const rings = circles(above).filter((members) => members.length > 1);
  return rings.map((members) => ({
    message: `${members.slice(0, 5).map(named).join(', ')}${members.length > 5 ? ', …' : ''} are above each other in a circle; take out one of the links.`,
    subjects: [...members].sort(),
  }));
}

/** var: concepts that share a broader or narrower one are not related on top of that. */
export function relatedSiblings({ related, relatedMatch, above }: SkosFacts): readonly Breach[] {
  const below = inverse(above);
  const share = (links: Links, one: string, other: string): boolean =>
    [...(links.get(one) ?? [])].some((each) => links.get(other)?.has(each));
  return [...pairs(related), ...pairs(relatedMatch)]
    .filter(([one, other]) => one < other && (share(above, one, other) || share(below, one, other)))
    .map(([one, other]) => ({
      message: `${named(one)} and ${named(other)} are neighbours in the hierarchy and related as well; the relation says nothing more.`,
      subjects: [one, other],
    }));
}

/** strc: concepts related by a transitive property are joined by single steps as well. */
export function onlyTransitively({ graph, broader }: SkosFacts): readonly Breach[] {
  const reach = reachAlong(broader);
  const found = new Map<string, Breach>();
  for (const [subject, statements] of graph.subjects) {
    const upward = resources(statements.get(`${SKOS}broaderTransitive`)).map((other) => [subject, other] as const);
    const downward = resources(statements.get(`${SKOS}narrowerTransitive`)).map((other) => [other, subject] as const);
    for (const [below, over] of [...upward, ...downward]) {
      const answer = reach.from(below, over);
      if (answer === undefined) return [...found.values(), unfinished];
      if (!answer)
        found.set(`${below} ${over}`, {
          message: `${named(below)} is below ${named(over)} by a transitive property alone; state the steps between them.`,
          subjects: [below, over],
        });
    }
  }
  return [...found.values()];
}

/** urc: relations between resources that the document describes are stated both ways. */
export function oneWayRelations({ graph, described, schemes }: SkosFacts): readonly Breach[] {
  const isHere = (each: string): boolean => described.has(each) || (schemes.has(each) && graph.subjects.has(each));
  const found: Breach[] = [];
  for (const [subject, statements] of graph.subjects) {
    for (const [term, back] of INVERSES) {
      for (const other of resources(statements.get(SKOS + term))) {
        if (!isHere(other) || resources(graph.subjects.get(other)?.get(SKOS + back)).includes(subject)) continue;
        found.push({
          message: `${named(subject)} has ${term} ${named(other)}, which has no ${back} back; add it.`,
          subjects: [subject, other],
        });
      }
    }
  }
  return found;
}

const unfinished: Breach = {
  severity: 'info',
  message: 'The hierarchy is too deep and too dense to follow every relation; the rest was not checked.',
  subjects: [],
};

function* pairs(links: Links): Generator<readonly [string, string]> {
  for (const [one, others] of links) for (const other of others) yield [one, other];
}

function inverse(links: Links): Links {
  const back = new Map<string, Set<string>>();
  for (const [one, other] of pairs(links)) back.set(other, (back.get(other) ?? new Set()).add(one));
  return back;
}
