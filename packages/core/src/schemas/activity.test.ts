import { describe, expect, it } from 'vitest';

import { activitySchema, jsonSchemaOf, parseWith } from './index.js';

const activity = {
  id: 'a',
  commitments: ['f/1.1', 'f/1.2'],
  instrument: 'human-rights-dialogues',
  actors: ['eu'],
  partners: ['au'],
  places: ['KZ'],
  venue: { en: 'Brussels', fr: 'Bruxelles' },
  period: { start: '2021-05', end: '2021' },
  periodAssumed: true,
  what: { en: 'Dialogue', fr: 'Dialogue' },
  result: { en: 'Joint communiqué' },
  actionPoints: [{ what: { en: 'A visit' }, by: ['eu'], due: '2022', done: '2022-03' }],
  story: { text: { en: 'Once' }, url: 'https://example.org/story' },
  status: 'done',
  confidence: 'high',
  confidentiality: 'F',
  recordedAt: '2021-06-01',
  supersedes: 'b',
  source: { title: 'Press release' },
  note: 'A remark',
};

describe('the schema of an activity', () => {
  it('takes one with everything, as it is', () => {
    expect(parseWith(activitySchema, activity)).toEqual({ ok: true, value: activity, issues: [] });
  });

  it('takes one with the least', () => {
    const { id, commitments, instrument, period, what, source } = activity;
    expect(parseWith(activitySchema, { id, commitments, instrument, period, what, source }).ok).toBe(true);
  });

  it.each([
    ['no commitment', { commitments: [] }, 'commitments'],
    ['an empty instrument', { instrument: '' }, 'instrument'],
    ['a month that does not exist', { period: { start: '2021-13' } }, 'period.start'],
    ['a day that does not exist', { period: { start: '2021-02-30' } }, 'period.start'],
    // May 2021 is over before June 2021 begins
    ['an end before the start', { period: { start: '2021-06', end: '2021-05' } }, 'period.end'],
    ['a place by its name', { places: ['Kazakhstan'] }, 'places.0'],
    ['a name of a person', { person: 'Somebody' }, 'person'],
    ['an action point without words', { actionPoints: [{ due: '2022' }] }, 'actionPoints.0.what'],
    ['a misspelt key of an action point', { actionPoints: [{ what: { en: 'A visit' }, duo: '2022' }] }, 'actionPoints.0.duo'],
    ['a story that tells nothing', { story: {} }, 'story'],
    ['an address that runs code', { story: { url: 'javascript:alert(1)' } }, 'story.url'],
    ['a status that there is none of', { status: 'held' }, 'status'],
    ['a day of record that is only a year', { recordedAt: '2021' }, 'recordedAt'],
  ])('refuses %s', (_, changed, path) => {
    const parsed = parseWith(activitySchema, { ...activity, ...changed });
    expect([...new Set(parsed.issues.map((issue) => issue.path?.join('.')))]).toEqual([path]);
  });

  it('takes a start and an end of which one holds the other: nobody knows which day is first', () => {
    expect(parseWith(activitySchema, { ...activity, period: { start: '2021', end: '2021-01-01' } }).ok).toBe(true);
  });

  it('is a JSON Schema too', () => {
    expect(jsonSchemaOf('activity')['required']).toEqual(['id', 'commitments', 'instrument', 'period', 'what', 'source']);
    expect(jsonSchemaOf('activities-evaluation')['required']).toContain('nothingRecorded');
  });
});
