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

/** A file of results. */
export const IATI = `<iati-activities version="2.03"><iati-activity xml:lang="en"><iati-identifier>XM-EXAMPLE-1</iati-identifier>
<title><narrative>Legal aid</narrative></title><activity-status code="2"/><activity-date type="2" iso-date="2024-01-01"/>
<tag vocabulary="99" vocabulary-uri="https://data.example.org/id/city-2030" code="city-2030/1"/><result type="1">
<indicator measure="1"><title><narrative>People helped</narrative></title><baseline year="2023" value="5"/><period>
<period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><target value="9"/><actual value="7"><dimension name="sex" value="F"/></actual>
</period></indicator></result></iati-activity></iati-activities>`;

/** What the standard asks of an activity. */
export const iatiActivity = {
  identifier: 'XM-EXAMPLE-1',
  title: { en: 'Legal aid' },
  description: { en: 'Legal aid for those who cannot pay.' },
  reportingOrganisation: { ref: 'XM-EXAMPLE', type: '10', name: { en: 'Ministry' } },
  participants: [{ ref: 'XM-EXAMPLE', type: '10', name: { en: 'Ministry' }, role: '4' }],
  status: '2',
  dates: { actualStart: '2024-01-01' },
  countries: [{ code: 'KE' }],
  sectors: [{ code: '15160' }],
} as const;
