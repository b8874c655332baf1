import type { Activity, Observation } from '@actionline/core';

import { countries, label, people, share, total } from './sample-targets.js';

export const reported = (id: string, changes: Partial<Observation>): Observation => ({
  id,
  measure: people.id,
  commitment: 'city-2030/1',
  value: 5,
  unit: 'person',
  period: { start: '2026-01-01', end: '2026-03-31' },
  place: 'KE',
  role: 'result',
  source: { title: 'Report', url: 'https://example.org/' },
  ...changes,
});
export const observations: readonly Observation[] = [
  reported('a', {}),
  reported('b', { place: 'UG', bound: 'at-least', dimensions: { sex: 'F', age: '0-17' } }),
  reported('c', { measure: share.id, unit: 'percent', value: 40, period: { start: '2026-03-31', end: '2026-03-31' } }),
  reported('d', { measure: countries.id, unit: 'country', value: 2, places: ['KE', 'UG'] }),
  reported('e', { measure: 'city-2030/1.e', role: 'milestone', value: 1, unit: 'document' }),
  reported('f', { measure: total.id, value: 12, supersedes: 'a', recordedAt: '2026-05-01' }),
];
export const activities: readonly Activity[] = [
  {
    id: 'a',
    commitments: ['city-2030/1'],
    instrument: 'training',
    actors: ['city'],
    places: ['KE'],
    venue: { en: 'Hall' },
    period: { start: '2026-01', end: '2026' },
    what: label,
    actionPoints: [{ what: label, by: ['city'], due: '2026-05', done: '2026' }, { what: label }],
    story: { text: label, url: 'https://example.org/story' },
    status: 'done',
    confidence: 'high',
    recordedAt: '2026-02-01',
    source: { title: 'Report', url: 'https://example.org/' },
  },
  {
    id: 'b',
    commitments: ['city-2030/1', 'other/1'],
    instrument: 'dialogues',
    period: { start: '2026' },
    periodAssumed: true,
    what: { en: 'Talks with Ms Example' },
    supersedes: 'a',
    source: { title: 'Report' },
  },
];
export const concepts = [{ id: 'training', label }, { id: 'dialogues' }, { id: 'city' }];
export const ACTIVITIES_CSV =
  'id,commitments,instrument,start,what_en,point_of,point_en,source_title\na,city-2030/1,training,2026-01,Course,,Visit,Report\n,,,,,a,Again,\n';
export const CSV =
  'id,measure,value,unit,period_start,period_end,role,source_title\na,city-2030/m.people,5,person,2026-01-01,2026-03-31,result,Report\n';
