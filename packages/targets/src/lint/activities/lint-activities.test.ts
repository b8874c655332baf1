import type { Activity, Framework, Item, ScopedId } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { activityLintRules, lintActivities, type LintActivitiesOptions } from './lint-activities.js';
import { personNamesIn } from './person-names.js';

const text = (en: string): { readonly en: string } => ({ en });
const item = (id: ScopedId, kind: string, rest: Partial<Item> = {}): Item => ({
  id,
  notation: id.slice(id.indexOf('/') + 1),
  kind,
  label: text(id),
  source: { position: 1 },
  ...rest,
});
const framework: Pick<Framework, 'id' | 'levels' | 'items' | 'validity'> = {
  id: 'plan',
  levels: [
    { kind: 'line', label: text('Line'), commitment: false },
    { kind: 'action', label: text('Action'), commitment: true },
    { kind: 'means', label: text('Means'), commitment: false },
  ],
  items: [
    item('plan/1', 'line'),
    item('plan/m.1', 'means', { parent: 'plan/1', entries: [{ label: text('Dialogues'), instruments: ['dialogues'] }] }),
    item('plan/1.1', 'action', { parent: 'plan/1' }),
    item('plan/1.2', 'action', { parent: 'plan/1', status: 'replaced', replacedBy: ['plan/1.1'] }),
  ],
  validity: {
    start: '2020-01-01',
    end: '2024-12-31',
    extensions: [{ title: 'Decision', until: '2027-12-31', decided: '2024-05-27' }],
  },
};
const options: LintActivitiesOptions = { framework, asOf: '2022-06-30' };
const good: Activity = {
  id: 'a',
  commitments: ['plan/1.1'],
  instrument: 'dialogues',
  places: ['KZ'],
  period: { start: '2021-05-14' },
  what: text('Yearly dialogue'),
  source: { title: 'Press release', url: 'https://example.org' },
};
const found = (activities: readonly unknown[], more: Partial<LintActivitiesOptions> = {}) =>
  lintActivities(activities as readonly Activity[], { ...options, ...more }).map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`);

describe('lintActivities', () => {
  it('finds nothing in what is right', () => {
    expect(found([good])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  const vocabularies = { instruments: [{ id: 'dialogues' }], actors: [{ id: 'eu-eeas' }] };

  it.each<[string, unknown, readonly string[]]>([
    // shape
    ['a circle', Object.assign({ ...good }, { note: undefined, story: circle() }), ['unreadable 0.story.self']],
    ['another kind of value', { ...good, places: 'KZ' }, ['wrong-type 0.places']],
    ['no source', { ...good, source: undefined }, ['missing-key 0.source']],
    ['the name of a person under a key of its own', { ...good, person: 'Somebody' }, ['unknown-key 0.person']],
    // dates
    ['a month that does not exist', { ...good, period: { start: '2021-13' } }, ['bad-date 0.period.start']],
    ['a day of record that is only a year', { ...good, recordedAt: '2021' }, ['bad-date 0.recordedAt']],
    [
      'a due date that does not exist',
      { ...good, actionPoints: [{ what: text('Visit'), due: '2021-02-30' }] },
      ['bad-date 0.actionPoints.0.due'],
    ],
    ['an end before the start', { ...good, period: { start: '2021-05', end: '2021-04-30' } }, ['reversed-period 0.period.end']],
    ['a start and an end of which one holds the other', { ...good, period: { start: '2021-05-14', end: '2021' } }, []],
    ['days to come', { ...good, period: { start: '2022-07' } }, ['future-date 0.period.start']],
    ['days that may have come', { ...good, period: { start: '2022' } }, []],
    ['days to come that are planned', { ...good, period: { start: '2022-07' }, status: 'planned' }, []],
    ['a day of record to come', { ...good, recordedAt: '2022-07-01' }, ['future-date 0.recordedAt']],
    ['a plan for days that are over', { ...good, status: 'planned' }, ['planned-in-the-past 0.status']],
    ['days before the framework', { ...good, period: { start: '2019' } }, ['outside-validity 0.period']],
    ['days of an extension', { ...good, period: { start: '2026' }, status: 'planned' }, []],
    ['days after all extensions', { ...good, period: { start: '2028' }, status: 'planned' }, ['outside-validity 0.period']],
    ['a day of record before it began', { ...good, recordedAt: '2021-05-13' }, ['recorded-before-start 0.recordedAt']],
    ['a day of record while it went on', { ...good, period: { start: '2021', end: '2023' }, recordedAt: '2021-06-01' }, []],
    // words and names
    ['a status that there is none of', { ...good, status: 'held' }, ['unknown-word 0.status']],
    ['no item', { ...good, commitments: [] }, ['unknown-word 0.commitments']],
    ['an item that is not there', { ...good, commitments: ['plan/1.1', 'plan/1.9'] }, ['unknown-commitment 0.commitments.1']],
    ['an item of nearly this framework', { ...good, commitments: ['paln/1.1'] }, ['unknown-commitment 0.commitments.0']],
    ['an item of another framework', { ...good, commitments: ['other/1.1'], period: { start: '2019' } }, ['other-framework 0.commitments']],
    ['an item that was replaced', { ...good, commitments: ['plan/1.2'] }, ['commitment-out-of-force 0.commitments.0']],
    ['a heading alone', { ...good, commitments: ['plan/1'] }, ['no-commitment 0.commitments']],
    ['a heading beside a commitment', { ...good, commitments: ['plan/1', 'plan/1.1'] }, []],
    ['a misspelt instrument', { ...good, instrument: 'dialogue' }, ['unknown-name 0.instrument', 'instrument-not-named 0.instrument']],
    ['an actor that there is none of', { ...good, actors: ['eu-eeas', 'eeas'] }, ['unknown-name 0.actors.1']],
    ['an alias of a place', { ...good, places: ['UK'] }, ['unknown-place 0.places.0']],
    ['a code of no place', { ...good, places: ['KZ', 'XX'] }, ['unknown-place 0.places.1']],
    // texts and rights
    ['a name behind a function', { ...good, result: text('Talks with Minister Example') }, ['possible-person-name 0.result.en']],
    ['a source without an address', { ...good, source: { title: 'Press release' } }, ['missing-source-address 0.source.url']],
    ['what is confidential', { ...good, confidentiality: 'C' }, ['confidential-activity 0.confidentiality']],
    ['what is free', { ...good, confidentiality: 'F' }, []],
    // action points
    [
      'an action point that is overdue',
      { ...good, actionPoints: [{ what: text('Visit'), due: '2022-05' }] },
      ['action-point-overdue 0.actionPoints.0.due'],
    ],
    ['one that is due this month', { ...good, actionPoints: [{ what: text('Visit'), due: '2022-06' }] }, []],
    ['one that was done', { ...good, actionPoints: [{ what: text('Visit'), due: '2022-05', done: '2022' }] }, []],
    [
      'one due before it was agreed',
      { ...good, actionPoints: [{ what: text('Visit'), due: '2021-04', done: '2021-06' }] },
      ['action-point-dates 0.actionPoints.0.due'],
    ],
    ['one done in days to come', { ...good, actionPoints: [{ what: text('Visit'), done: '2023' }] }, ['future-date 0.actionPoints.0.done']],
  ])('finds %s', (_, given, expected) => {
    expect(found([given], vocabularies)).toEqual(expected);
  });

  it('finds a state that came into being later', () => {
    const early = { ...framework, validity: { start: '2005-01-01', end: '2024-12-31' } };
    const given = [
      { ...good, places: ['SS'], period: { start: '2010' } },
      { ...good, id: 'b', places: ['SS'], period: { start: '2011' } },
    ];
    expect(found(given, { framework: early })).toEqual(['place-before-its-time 0.places.0']);
  });

  it('finds what is there twice', () => {
    expect(found([good, good])).toEqual(['duplicate-id 1.id', 'duplicate 1.id']);
    const other = { ...good, id: 'b', what: text('Dialogue, twelfth round') };
    // the same day, place, instrument and item: told differently
    expect(found([good, other])).toEqual(['duplicate 1.id']);
    expect(found([good, { ...other, supersedes: 'a' }])).toEqual([]);
    expect(found([good, { ...other, places: ['KG'] }, { ...other, id: 'c', period: { start: '2021-05-15' } }])).toEqual([]);
    // only the year is known: the words tell whether it is one
    const vague = { ...good, period: { start: '2021' } };
    expect(found([vague, { ...vague, id: 'b', what: text('Another') }, { ...vague, id: 'c' }])).toEqual(['duplicate 2.id']);
  });

  it('finds corrections of nothing, and in a circle', () => {
    expect(found([{ ...good, supersedes: 'b' }])).toEqual(['supersedes-unknown 0.supersedes']);
    const circle_ = [
      { ...good, supersedes: 'b' },
      { ...good, id: 'b', supersedes: 'a' },
    ];
    expect(found(circle_)).toEqual(['correction-cycle 0.supersedes']);
  });

  it('names the nearest, and says what to do', () => {
    const [issue] = lintActivities([{ ...good, commitments: ['plan/1.11'] }], options);
    expect(issue).toMatchObject({
      code: 'unknown-commitment',
      severity: 'error',
      message: 'The item is "plan/1.11"; the nearest is "plan/1.1". Write the id of an item of the framework.',
      values: { given: 'plan/1.11', nearest: 'plan/1.1' },
    });
  });

  it('has rules with ids that differ, each with a title and advice', () => {
    expect(new Set(activityLintRules.map(({ id }) => id)).size).toBe(activityLintRules.length);
    for (const { title, advice } of activityLintRules) expect([title, advice].every((words) => words.length > 10)).toBe(true);
  });

  it('refuses misuse', () => {
    expect(() => lintActivities([], { framework, asOf: '2022' })).toThrow('asOf was "2022"');
    expect(() => lintActivities({} as never, options)).toThrow('activities was');
    expect(() => lintActivities([], { ...options, framwork: framework } as never)).toThrow('did you mean "framework"');
    expect(() => lintActivities([], { asOf: '2022-06-30' } as never)).toThrow('options');
  });
});

describe('names of persons', () => {
  it.each([
    ['Talks with Ms Example', ['Ms Example']],
    ['Entretien avec Mme Exemple et M. d’Exemple', ['Mme Exemple', 'M. d’Exemple']],
    ['visit of EUSR Example-Other', ['EUSR Example-Other']],
    ['Commissioner van der Example spoke', ['Commissioner van der Example']],
    ['the journalist Example was freed', ['journalist Example']],
    ['observation du procès de l’avocate Exemple', ['avocate Exemple']],
  ])('are asked about in “%s”', (given, names) => {
    expect(personNamesIn(given)).toEqual(names);
  });

  it.each([
    'EU Special Representative for Human Rights visits Uzbekistan',
    'High Representative on behalf of the EU',
    'The Commissioner for Human Rights and the President of the Court',
    'Dialogue with the Minister of Justice',
    'Training of judges and prosecutors in Freetown',
    'the Secretary-General and the Director General',
    'Déclaration de la haute représentante au nom de l’UE',
    'Human Rights Defenders Forum in Dublin',
    'Special Rapporteur on torture',
    'Model United Nations for Students',
    'the lawyers Network of the Maghreb',
    'PM-led talks; M23 in Goma',
  ])('are none in “%s”', (given) => {
    expect(personNamesIn(given)).toEqual([]);
  });

  it('that stand alone are not seen: a person has to read the texts', () => {
    expect(personNamesIn('sentencing of Example Other')).toEqual([]);
  });
});

function circle(): Record<string, unknown> {
  const self: Record<string, unknown> = {};
  self['self'] = self;
  return self;
}
