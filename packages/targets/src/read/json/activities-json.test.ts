import { describe, expect, it } from 'vitest';

import { activitiesFromJson } from '../json.js';

const row = {
  id: 'a',
  commitments: ['plan/1.1'],
  instrument: 'dialogues',
  period: { start: '2024-05' },
  what: { en: 'Talks' },
  source: { title: 'Press release' },
};
const options = {
  commitments: ['plan/1.1'],
  instruments: [{ id: 'dialogues', label: { en: 'Dialogues' } }],
  actors: [{ id: 'eu-eeas', altLabels: { en: ['EEAS'] } }],
};
const issuesOf = (given: unknown) =>
  activitiesFromJson(given, options).issues.map(({ code, severity, path }) => [code, severity, path?.join('.')]);

describe('activities from JSON', () => {
  it('are taken as text or parsed, alone or under their key', () => {
    const all = { activities: [row], issues: [], groups: [], counts: { read: 1, accepted: 1, rejected: 0 } };
    for (const given of [[row], { activities: [row] }, JSON.stringify([row]), `\uFEFF${JSON.stringify({ activities: [row] })}`])
      expect(activitiesFromJson(given, options)).toEqual(all);
  });

  it.each<[string, unknown, readonly unknown[][]]>([
    ['of another kind', 5, [['wrong-type', 'error', '0']]],
    ['with a misspelt key', { ...row, confidentialty: 'C' }, [['unknown-key', 'error', '0.confidentialty']]],
    ['with the name of a person', { ...row, person: 'Somebody' }, [['unknown-key', 'error', '0.person']]],
    ['under a misspelt item', { ...row, commitments: ['plan/1.1', 'plan/1.11'] }, [['unknown-commitment', 'error', '0.commitments.1']]],
    ['by a misspelt instrument', { ...row, instrument: 'dialogue' }, [['unknown-instrument', 'error', '0.instrument']]],
    [
      'by actors that there are none of',
      { ...row, actors: ['EEAS'], partners: ['au'], actionPoints: [{ what: { en: 'Visit' }, by: ['eu-eeas', 'eeas'] }] },
      [
        ['unknown-actor', 'error', '0.actors.0'],
        ['unknown-actor', 'error', '0.partners.0'],
        ['unknown-actor', 'error', '0.actionPoints.0.by.1'],
      ],
    ],
    ['of a month that does not exist', { ...row, period: { start: '2024-13' } }, [['bad-value', 'error', '0.period.start']]],
  ])('%s are refused, and where', (_, given, issues) => {
    expect(issuesOf([given])).toEqual(issues);
    expect(activitiesFromJson([given, row], options).counts).toEqual({ read: 2, accepted: 1, rejected: 1 });
  });

  it('are each known by one id; the first is kept', () => {
    expect(issuesOf({ activities: [row, { ...row, instrument: 'dialogues' }], note: '' })).toEqual([
      ['unknown-key', 'warning', 'note'],
      ['duplicate-id', 'error', 'activities.1.id'],
    ]);
  });

  it('name the nearest', () => {
    const { issues } = activitiesFromJson([{ ...row, actors: ['EEAS'], instrument: 'dialogue' }], options);
    expect(issues.map(({ values }) => values?.nearest)).toEqual(['dialogues', 'eu-eeas']);
  });

  it('are not there in what is no list', () => {
    expect(issuesOf('{"activities": [')).toEqual([['bad-json', 'error', undefined]]);
    expect(issuesOf({ observations: [] })).toEqual([
      ['missing-key', 'error', 'activities'],
      ['unknown-key', 'warning', 'observations'],
    ]);
    expect(() => activitiesFromJson([], { comitments: [] } as never)).toThrow('did you mean "commitments"');
  });
});
