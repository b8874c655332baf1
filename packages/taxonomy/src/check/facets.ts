import { type Issue, type Item } from '@actionline/core';
import { errorAt, issueValue, nearestNames, show, type Path } from '@actionline/core/internal';

import type { FacetVocabularies } from '../facet-vocabularies.js';
import { conceptLinkIssues, type ConceptLinks } from './concept-links.js';
import { isRecord, type Placed } from './entry.js';

const NAMES = ['themes', 'groups', 'actors', 'instruments', 'standards'] as const satisfies readonly (keyof FacetVocabularies)[];

/** Near ids are looked for this often; more would tell nothing new, and take long where a whole vocabulary is the wrong one. */
const MOST_LOOKED_UP = 20;

interface FacetValue {
  readonly name: (typeof NAMES)[number];
  readonly id: string;
  readonly path: Path;
}

/**
 * The facet values that the vocabularies do not have, and what is wrong with their hierarchies; values without a vocabulary, and facets
 * of the wrong shape, are left alone.
 */
export function facetValueIssues(
  issuer: { readonly actor: string } | undefined,
  items: readonly Placed<Item>[],
  vocabularies: FacetVocabularies,
): readonly Issue[] {
  const issues: Issue[] = [];
  const known = new Map<string, ConceptLinks>();
  for (const name of NAMES) {
    const { scheme, concepts } = conceptsIn(vocabularies, name);
    if (scheme === undefined) continue;
    if (concepts !== undefined) {
      known.set(name, concepts);
      issues.push(...conceptLinkIssues(concepts, ['vocabularies', name]));
    } else {
      const message = `Given ${show(scheme)}; expected a vocabulary with a list of concepts; give one such as themes, or leave it out.`;
      issues.push(errorAt('bad-vocabulary', ['vocabularies', name], message, { given: issueValue(scheme) }));
    }
  }
  const near = new Map<string, readonly string[]>();
  const nearOf = ({ name, id }: FacetValue, ids: ConceptLinks): readonly string[] => {
    const key = `${name} ${id}`;
    const found = near.get(key) ?? (near.size < MOST_LOOKED_UP ? nearestNames(id, ids.keys()) : []);
    if (near.size < MOST_LOOKED_UP) near.set(key, found);
    return found;
  };
  for (const value of [...issuerOf(issuer), ...items.flatMap(valuesOf)]) {
    const ids = known.get(value.name);
    if (ids === undefined || ids.has(value.id)) continue;
    const near = nearOf(value, ids);
    const instead = near.map(show);
    const mend = instead.length === 0 ? 'add it there, or name another' : `did you mean ${instead.join(' or ')}?`;
    issues.push(
      errorAt(
        'unknown-facet-value',
        value.path,
        `The value was ${show(value.id)}; expected one of the ${String(ids.size)} concepts of the vocabulary given for ${value.name}; ${mend}`,
        { given: issueValue(value.id), vocabulary: value.name, ...(near[0] === undefined ? {} : { nearest: near[0] }) },
      ),
    );
  }
  return issues;
}

/** A vocabulary, with its concepts where it can be read. */
function conceptsIn(
  vocabularies: FacetVocabularies,
  name: (typeof NAMES)[number],
): { readonly scheme: unknown; readonly concepts?: ConceptLinks } {
  let scheme: unknown = vocabularies;
  try {
    scheme = vocabularies[name];
    const concepts: unknown = isRecord(scheme) ? scheme['concepts'] : undefined;
    return Array.isArray(concepts) ? { scheme, concepts: linksOf(concepts) } : { scheme };
  } catch {
    // a member that throws when it is read is no vocabulary
    return { scheme };
  }
}

function linksOf(concepts: readonly unknown[]): ConceptLinks {
  const links = new Map<string, { readonly at: number; readonly broader: unknown }>();
  for (const [at, concept] of concepts.entries()) {
    if (!isRecord(concept) || typeof concept['id'] !== 'string') continue;
    const broader: unknown = concept['broader'];
    links.set(concept['id'], { at, broader: Array.isArray(broader) ? [...(broader as readonly unknown[])] : broader });
  }
  return links;
}

function issuerOf(issuer: { readonly actor: string } | undefined): readonly FacetValue[] {
  return issuer === undefined ? [] : [{ name: 'actors', id: issuer.actor, path: ['issuer', 'actor'] }];
}

function valuesOf({ value: { facets, entries }, path }: Placed<Item>): readonly FacetValue[] {
  const values: FacetValue[] = [];
  const add = (name: FacetValue['name'], ids: readonly string[] | undefined, at: Path): void => {
    for (const [index, id] of (ids ?? []).entries()) values.push({ name, id, path: [...at, index] });
  };
  if (facets !== undefined) {
    const at = [...path, 'facets'];
    add('themes', facets.themes, [...at, 'themes']);
    add('groups', facets.groups, [...at, 'groups']);
    for (const [index, { actor }] of facets.actors.entries())
      values.push({ name: 'actors', id: actor, path: [...at, 'actors', index, 'actor'] });
    add('instruments', facets.instruments, [...at, 'instruments']);
    for (const [index, { standard }] of facets.standards.entries()) {
      values.push({ name: 'standards', id: standard, path: [...at, 'standards', index, 'standard'] });
    }
  }
  for (const [index, { instruments, standards }] of (entries ?? []).entries()) {
    add('instruments', instruments, [...path, 'entries', index, 'instruments']);
    add('standards', standards, [...path, 'entries', index, 'standards']);
  }
  return values;
}
