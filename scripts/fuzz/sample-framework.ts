import type { Framework } from '@actionline/core';
import { defineFramework } from '@actionline/taxonomy';
import type { SkosScheme } from '@actionline/taxonomy/skos';

import { label, targets } from './sample-targets.js';

/** A plan of one promise. */
export const plan = {
  id: 'city-2030',
  title: { en: 'City plan', fr: 'Plan de la ville' },
  issuer: { actor: 'city', name: { en: 'The city', fr: 'La ville' } },
  validity: { start: '2026-01-01', end: '2030-12-31' },
  levels: [{ kind: 'promise', label, commitment: true }],
  items: [{ id: 'city-2030/1', kind: 'promise', label, facets: { themes: ['housing'], sdgs: ['16.3'] } }],
  targets,
};

/** The same as a framework. */
export function city(): Framework {
  return defineFramework(plan as never);
}

/** A vocabulary with everything that one may have. */
export const letters: SkosScheme = {
  id: 'letters',
  title: label,
  concepts: [
    { id: 'a', label, definition: label, notation: '1', matches: { closeMatch: ['https://example.org/a'] } },
    { id: 'b', label, altLabels: { en: ['B'] }, broader: ['a'], related: ['c'] },
    { id: 'c', label, status: 'replaced', replacedBy: ['a'] },
  ],
  topConcepts: ['a'],
  collections: [{ id: 'group', label, ordered: true, members: ['b', 'c'] }],
};
