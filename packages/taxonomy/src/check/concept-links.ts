import type { Issue } from '@actionline/core';
import { errorAt, issueValue, nearestNames, show, type Path } from '@actionline/core/internal';

import { circleClosers } from '../skos/hierarchy.js';

/** The concepts of a vocabulary by id, each with its place in the list and what stands as its `broader`. */
export type ConceptLinks = ReadonlyMap<string, ConceptLink>;

/** Where a concept stands in its vocabulary, and what stands as the concepts above it. */
interface ConceptLink {
  /** Its place in the list. */
  readonly at: number;
  /** Its `broader`, whatever that is. */
  readonly broader: unknown;
}

/** Near ids are looked for this often; more would tell nothing new, and take long where a hierarchy is of another vocabulary. */
const MOST_LOOKED_UP = 20;

/** What is wrong with the links upwards of a vocabulary: each names a concept of it, and none closes a circle. */
export function conceptLinkIssues(links: ConceptLinks, vocabulary: Path): readonly Issue[] {
  const issues: Issue[] = [];
  const placeOf = (id: string): Path => [...vocabulary, 'concepts', links.get(id)?.at ?? 0, 'broader'];
  const sound = new Map<string, readonly string[]>();
  for (const [id, { broader = [] }] of links) {
    if (!isList(broader)) {
      const message = `Given ${show(broader)}; expected a list of concepts of the same vocabulary; put one into a list too.`;
      issues.push(errorAt('unknown-broader', placeOf(id), message, { given: issueValue(broader) }));
      continue;
    }
    sound.set(
      id,
      broader.filter((above) => typeof above === 'string').filter((above) => links.has(above)),
    );
    for (const [index, above] of broader.entries()) {
      if (typeof above === 'string' && links.has(above)) continue;
      const near = typeof above === 'string' && issues.length < MOST_LOOKED_UP ? nearestNames(above, links.keys(), 1)[0] : undefined;
      const mend = near === undefined ? 'add it there, or take it out.' : `did you mean ${show(near)}?`;
      issues.push(
        errorAt('unknown-broader', [...placeOf(id), index], `Given ${show(above)}; expected a concept of the same vocabulary; ${mend}`, {
          given: issueValue(above),
          ...(near === undefined ? {} : { nearest: near }),
        }),
      );
    }
  }
  for (const [id, above] of circleClosers(sound)) {
    const message = `The broader concept ${show(above)} leads back to ${show(id)}; expected a way up that ends; take it out.`;
    issues.push(errorAt('cyclic-broader', placeOf(id), message, { given: above }));
  }
  return issues;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
