import type { Activity, Framework } from '@actionline/core';

import { tinyFramework } from './tiny-framework.js';

const INSTRUMENTS: Readonly<Record<string, readonly string[]>> = {
  'tiny/1.1': ['training', 'guidance-documents'],
  'tiny/1.2': ['technical-assistance'],
  'tiny/1.4': ['training'],
};

/** The tiny framework, which names instruments: training and guidance for 1.1, technical assistance for 1.2, training for 1.4. */
export const namingFramework: Framework = {
  ...tinyFramework,
  items: tinyFramework.items.map((item) =>
    item.facets === undefined ? item : { ...item, facets: { ...item.facets, instruments: INSTRUMENTS[item.id] ?? [] } },
  ),
};

/**
 * What is recorded as done under {@link namingFramework}, to be looked at as of 31 March 2025: five that certainly took place and one that may
 * have (of 2025), four action points of which each is in another state, one planned, one called off, one of no item, and one that a
 * confidential one corrects.
 */
export const tinyActivities: readonly Activity[] = [
  {
    ...course('course-1', '2024-02-12', 'KE'),
    period: { start: '2024-02-12', end: '2024-02-14' },
    result: { en: 'Thirty officers took part', fr: 'Trente agents ont participé' },
    actionPoints: [
      {
        what: { en: 'A visit to the barracks', fr: 'Une visite de la caserne' },
        by: ['civil-society'],
        due: '2024-12-31',
      },
      { what: { en: 'A list of cases', fr: 'Une liste de cas' }, due: '2024-06', done: '2024-05' },
      { what: { en: 'A manual', fr: 'Un manuel' }, due: '2024-06-30', done: '2024-07-02' },
      { what: { en: 'A second course', fr: 'Un second cours' }, due: '2025-12' },
    ],
  },
  course('course-2', '2024-05', 'UG'),
  { ...course('course-3', '2024-10-03', 'KE'), commitments: ['tiny/1.1', 'tiny/1.2'], confidence: 'low' },
  course('course-4', '2025'),
  { ...course('course-5', '2025-01-20'), actors: ['law-enforcement'], venue: { en: 'Town hall', fr: 'Hôtel de ville' } },
  {
    id: 'listening',
    commitments: ['tiny/1.4'],
    instrument: 'civil-society-dialogue',
    partners: ['civil-society'],
    venue: { en: 'online', fr: 'en ligne' },
    period: { start: '2024-11-05' },
    what: { en: 'Open evening', fr: 'Soirée ouverte' },
    story: { text: { en: 'They **came** back.', fr: 'Ils sont **revenus**.' }, url: 'https://example.org/story' },
    source: { title: 'City diary', publisher: 'City of Example', url: 'https://example.org/diary' },
  },
  { ...course('next', '2025-03'), commitments: ['tiny/1.2'], status: 'planned' },
  { ...course('off', '2024-06'), commitments: ['tiny/1.2'], status: 'cancelled' },
  { ...course('elsewhere', '2024-06-01'), commitments: ['tiny/1.9'] },
  { ...course('wrong', '2024-07-01'), commitments: ['tiny/1.3'], what: { en: 'Mistaken course', fr: 'Cours erroné' } },
  {
    ...course('secret', '2024-07-02'),
    commitments: ['tiny/1.3'],
    what: { en: 'Secret course' },
    confidentiality: 'C',
    supersedes: 'wrong',
  },
];

function course(id: string, start: string, place?: string): Activity {
  return {
    id,
    commitments: ['tiny/1.1'],
    instrument: 'training',
    ...(place === undefined ? {} : { places: [place] }),
    period: { start },
    what: { en: `Course (${id})`, fr: `Cours (${id})` },
    source: { title: 'City diary', publisher: 'City of Example', url: 'https://example.org/diary', locator: id },
  };
}
