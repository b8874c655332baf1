import type { CrosswalkLink, Framework, Issue } from '@actionline/core';

import { missingMembers } from './missing-members.js';
import { notKept, readingOf, type Reading } from './decode-data.js';
import { keyOf, valuesOf, type Graph } from './graph.js';
import { groupBy } from './group.js';
import { walkable } from './hierarchy.js';
import { tally, type Tally } from './not-kept.js';
import { readFramework, type FrameworkReading } from './read-framework.js';
import { readScheme } from './read-scheme.js';
import type { SkosScheme } from './skos-concept.js';
import type { SkosReading } from './skos-reading.js';
import { AL, DCT, SKOS, TYPE } from './vocabulary.js';

/** The id of the scheme that concepts without a scheme are put in. */
const NO_SCHEME = 'no-scheme';

const OF_A_CONCEPT = ['inScheme', 'topConceptOf', 'broader', 'narrower', 'related'].map((term) => SKOS + term);

/** Reads a graph into frameworks of ours, vocabularies of ours and foreign schemes, and counts what has no place in them. */
export function readGraph(graph: Graph): SkosReading {
  const counted = tally();
  const met = new Set<string>();
  const { schemes, concepts, narrower } = survey(graph, counted);
  const frameworks: Framework[] = [];
  const read: SkosScheme[] = [];
  const crosswalks: CrosswalkLink[] = [];
  const issues: Issue[] = [];
  for (const scheme of schemes) {
    const members = concepts.get(scheme) ?? [];
    [scheme, ...members].forEach((each) => met.add(each));
    const types = valuesOf(graph, scheme, TYPE).map(({ value }) => value);
    const own = types.includes(`${AL}Framework`) || types.includes(`${AL}Vocabulary`);
    const reading = readingOf(graph, own ? baseOf(scheme, graph) : '', counted, met);
    if (types.includes(`${AL}Framework`)) {
      const { framework, crosswalks: links } = tidy(readFramework(scheme, members, reading), counted);
      const lacks = missingMembers(framework, scheme);
      issues.push(...lacks);
      if (lacks.length === 0) {
        frameworks.push(framework as Framework);
        crosswalks.push(...links);
        continue;
      }
    }
    read.push(readScheme(scheme, members, narrower, reading, own));
  }
  const left = leftOver(graph, met, readingOf(graph, '', counted, met));
  duplicateNotations(read, frameworks, counted);
  return {
    frameworks,
    schemes: read,
    crosswalks,
    issues: [...issues, ...counted.issues()],
    counts: { statements: graph.size, leftOver: left },
  };
}

interface Survey {
  readonly schemes: readonly string[];
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  readonly narrower: ReadonlyMap<string, readonly string[]>;
}

/** Which resources are schemes, which are concepts, and which concept stands in which scheme. */
function survey(graph: Graph, counted: Tally): Survey {
  const schemes = new Set<string>();
  const memberships: { readonly scheme: string; readonly concept: string }[] = [];
  const below: { readonly above: string; readonly concept: string }[] = [];
  const concepts = new Set<string>();
  for (const [subject, statements] of graph.subjects) {
    const types = statements.get(TYPE) ?? [];
    if (types.some(({ value }) => value === `${SKOS}ConceptScheme`)) schemes.add(subject);
    if (types.some(({ value }) => value === `${SKOS}Concept`) || OF_A_CONCEPT.some((term) => statements.has(term))) concepts.add(subject);
    for (const term of ['inScheme', 'topConceptOf']) {
      for (const object of statements.get(SKOS + term) ?? []) memberships.push({ scheme: keyOf(object), concept: subject });
    }
    for (const object of statements.get(`${SKOS}hasTopConcept`) ?? []) {
      schemes.add(subject);
      if (graph.subjects.has(keyOf(object))) concepts.add(keyOf(object));
      memberships.push({ scheme: subject, concept: keyOf(object) });
    }
    for (const object of statements.get(`${SKOS}narrower`) ?? []) below.push({ above: subject, concept: keyOf(object) });
  }
  for (const { scheme } of memberships) schemes.add(scheme);
  for (const concept of concepts) {
    if (!concept.startsWith('_:')) continue;
    counted.add('blank-concept', 'error', 'A concept has no IRI; left out.', concept);
    concepts.delete(concept);
  }
  const grouped = new Map(
    [
      ...groupBy(
        memberships.filter(({ concept }) => concepts.has(concept)),
        ({ scheme }) => scheme,
      ),
    ].map(([scheme, members]) => [scheme, [...new Set(members.map(({ concept }) => concept))]]),
  );
  const placed = new Set([...grouped.values()].flat());
  const homeless = [...concepts].filter((concept) => !placed.has(concept) && !schemes.has(concept));
  if (homeless.length > 0) {
    // With one scheme in the document there is no doubt where they belong.
    const [only, ...others] = schemes;
    const home = only !== undefined && others.length === 0 ? only : NO_SCHEME;
    for (const concept of homeless) counted.add('no-scheme', 'warning', `A concept is in no scheme; put in ${home}.`, concept);
    grouped.set(home, [...(grouped.get(home) ?? []), ...homeless]);
    schemes.add(home);
  }
  const narrower = groupBy(below, ({ concept }) => concept);
  return {
    schemes: [...schemes],
    concepts: grouped,
    narrower: new Map([...narrower].map(([concept, links]) => [concept, links.map(({ above }) => above)])),
  };
}

/** The base of a document of ours: the scheme's IRI without the id that it states. */
function baseOf(scheme: string, graph: Graph): string {
  const id = valuesOf(graph, scheme, `${DCT}identifier`)[0]?.value;
  return id !== undefined && id !== scheme && scheme.endsWith(id) ? scheme.slice(0, -id.length) : '';
}

/** A framework whose parents can be walked: a parent that is not there, or that closes a circle, is left out. */
function tidy({ framework, crosswalks }: FrameworkReading, counted: Tally): FrameworkReading {
  const items = framework.items ?? [];
  const above = walkable(new Map(items.map(({ id, parent }) => [id, parent === undefined ? [] : [parent]])), counted);
  const kept = items.map((item) => {
    if (item.parent === undefined || above.get(item.id)?.[0] !== undefined) return item;
    const { parent: _, ...rest } = item;
    return rest;
  });
  return { framework: { ...framework, items: kept }, crosswalks };
}

function leftOver(graph: Graph, met: ReadonlySet<string>, reading: Reading): number {
  let count = 0;
  for (const [subject, statements] of graph.subjects) {
    if (met.has(subject)) continue;
    for (const [predicate, terms] of statements) {
      count += terms.length;
      notKept(reading, `${predicate} of a resource that is no concept or scheme`, subject, terms.length);
    }
  }
  return count;
}

function duplicateNotations(schemes: readonly SkosScheme[], frameworks: readonly Framework[], counted: Tally): void {
  for (const [id, numbered] of [
    ...schemes.map((scheme) => [scheme.id, scheme.concepts] as const),
    ...frameworks.map((framework) => [framework.id, framework.items] as const),
  ]) {
    for (const [notation, bearers] of groupBy(numbered, ({ notation: each }: { readonly notation?: string }) => each)) {
      if (bearers.length > 1)
        counted.add('duplicate-notation', 'warning', `Several concepts of one scheme share a notation (${id}).`, notation);
    }
  }
}
