import type { Framework, Measure, Observation, Target } from '@actionline/core';

const officers: Measure = {
  id: 'tiny/m.officers',
  label: { en: 'Officers trained', fr: 'Agents formés' },
  unit: 'officer',
  combine: { time: 'increment', across: 'sum' },
};

const countries: Measure = {
  id: 'tiny/m.countries',
  label: { en: 'Countries assisted', fr: 'Pays aidés' },
  unit: 'country',
  combine: { time: 'increment', across: 'distinct', of: 'place' },
};

const targets: readonly Target[] = [
  {
    id: 'tiny/1.1.a',
    commitment: 'tiny/1.1',
    label: { en: 'Train more than 3,000 officers', fr: 'Former plus de 3 000 agents' },
    requirement: {
      kind: 'total-by',
      comparison: 'more-than',
      value: 3000,
      measure: officers,
      window: { start: '2024-01-01', end: '2025-12-31' },
    },
  },
  {
    id: 'tiny/1.2.a',
    commitment: 'tiny/1.2',
    label: { en: 'Assist two countries every year', fr: 'Aider deux pays chaque année' },
    requirement: {
      kind: 'every-period',
      comparison: 'at-least',
      value: 2,
      measure: countries,
      every: 'year',
      window: { start: '2024-01-01' },
    },
  },
  {
    id: 'tiny/1.3.a',
    commitment: 'tiny/1.3',
    label: { en: 'Publish a guidance note', fr: 'Publier une note d’orientation' },
    requirement: {
      kind: 'deliverable',
      deliverable: { en: 'A guidance note', fr: 'Une note d’orientation' },
      window: { start: '2024-01-01', end: '2024-06-30' },
    },
  },
];

/** A framework of one line and four actions, small enough to be read at a glance. */
export const tinyFramework: Framework = {
  id: 'tiny',
  title: { en: 'Tiny action plan', fr: 'Petit plan d’action' },
  shortTitle: { en: 'Tiny plan', fr: 'Petit plan' },
  issuer: { actor: 'city', name: { en: 'City of Example', fr: 'Ville d’Exemple' } },
  document: { title: 'Tiny action plan, final text', url: 'https://example.org/plan', language: 'en' },
  edition: { id: 'first', label: { en: 'First edition', fr: 'Première édition' } },
  validity: { start: '2024-01-01', end: '2025-12-31' },
  languages: ['en', 'fr'],
  levels: [
    { kind: 'line', label: { en: 'Line', fr: 'Ligne' }, commitment: false },
    { kind: 'action', label: { en: 'Action', fr: 'Action' }, commitment: true },
  ],
  items: [
    { id: 'tiny/1', notation: '1', kind: 'line', label: { en: 'Protect people', fr: 'Protéger les personnes' }, source: { position: 1 } },
    action('1.1', 2, 'Train officers', 'Former des agents'),
    action('1.2', 3, 'Assist countries', 'Aider des pays'),
    action('1.3', 4, 'Publish guidance', 'Publier des orientations'),
    action('1.4', 5, 'Keep listening', 'Rester à l’écoute'),
  ],
  measures: [officers, countries],
  targets,
  release: { id: 'tiny-1', date: '2024-01-15', contentHash: '0'.repeat(64) },
};

function action(notation: string, position: number, en: string, fr: string): Framework['items'][number] {
  return {
    id: `tiny/${notation}`,
    notation,
    kind: 'action',
    parent: 'tiny/1',
    label: { en, fr },
    summary: { en: `${en}, as the plan says.`, fr: `${fr}, comme le dit le plan.` },
    source: { position },
    facets: { themes: [], groups: [], actors: [], instruments: [], standards: [], sdgs: [] },
  };
}

/** Figures about {@link tinyFramework}: a result, a milestone late, a context figure and a confidential one. */
export const tinyObservations: readonly Observation[] = [
  {
    id: 'o1',
    measure: 'tiny/m.officers',
    commitment: 'tiny/1.1',
    value: 1200,
    unit: 'officer',
    bound: 'at-least',
    period: { start: '2024-01-01', end: '2024-12-31' },
    role: 'result',
    source: {
      title: 'Annual report 2024',
      publisher: 'City of Example',
      published: '2025-02',
      url: 'https://example.org/2024',
      locator: 'p. 4',
    },
    label: { en: 'Officers trained', fr: 'Agents formés' },
  },
  {
    id: 'o2',
    measure: 'tiny/1.3.a',
    commitment: 'tiny/1.3',
    value: 1,
    unit: 'document',
    period: { start: '2024-07-10', end: '2024-07-10' },
    role: 'milestone',
    source: { title: 'Press release', publisher: 'City of Example', published: '2024-07-10', url: 'https://example.org/note' },
    label: { en: 'Guidance note published', fr: 'Note d’orientation publiée' },
  },
  {
    id: 'o3',
    measure: 'tiny/m.prisons',
    commitment: 'tiny/1.4',
    value: 40,
    unit: 'person',
    bound: 'about',
    period: { start: '2024-01-01', end: '2024-12-31' },
    role: 'context',
    source: {
      title: 'Annual report 2024',
      publisher: 'City of Example',
      published: '2025-02',
      url: 'https://example.org/2024',
      locator: 'p. 9',
    },
    label: { en: 'Letters received', fr: 'Lettres reçues' },
  },
  {
    id: 'o4',
    measure: 'tiny/m.officers',
    commitment: 'tiny/1.1',
    value: 777,
    unit: 'officer',
    period: { start: '2025-01-01', end: '2025-03-31' },
    role: 'result',
    confidentiality: 'C',
    source: { title: 'Secret memorandum', publisher: 'City of Example' },
  },
];
