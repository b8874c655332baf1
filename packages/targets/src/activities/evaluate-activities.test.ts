import type { Activity, Framework, Item, ItemActivities, ScopedId } from '@actionline/core';
import { activitiesEvaluationSchema, parseWith } from '@actionline/core/schemas';
import { describe, expect, it } from 'vitest';

import { evaluateActivities, type EvaluateActivitiesOptions } from './evaluate-activities.js';

const text = (en: string): { readonly en: string } => ({ en });

const item = (id: ScopedId, kind: string, rest: Partial<Item> = {}): Item => ({
  id,
  notation: id.slice(id.indexOf('/') + 1),
  kind,
  label: text(id),
  source: { position: 1 },
  ...rest,
});
const naming = (...instruments: readonly string[]): Pick<Item, 'facets'> => ({
  facets: { themes: [], groups: [], actors: [], instruments, standards: [], sdgs: [] },
});
const entry = (...instruments: readonly string[]) => ({ label: text(instruments.join()), instruments });

/** Two lines, the first with a list of means and two actions, one of which was withdrawn beside a third; one general instrument. */
const plan: Pick<Framework, 'id' | 'levels' | 'items' | 'validity'> = {
  id: 'plan',
  levels: [
    { kind: 'line', label: text('Line'), commitment: false },
    { kind: 'action', label: text('Action'), commitment: true },
    { kind: 'instrument', label: text('General instrument'), commitment: false },
    { kind: 'means', label: text('Means'), commitment: false },
  ],
  items: [
    item('plan/i.1', 'instrument', naming('statements')),
    item('plan/1', 'line'),
    item('plan/m.1', 'means', { parent: 'plan/1', entries: [entry('dialogues'), entry('trials', 'training')] }),
    item('plan/1.1', 'action', { parent: 'plan/1', ...naming('resolutions') }),
    item('plan/1.2', 'action', { parent: 'plan/1', ...naming() }),
    item('plan/1.3', 'action', { parent: 'plan/1', status: 'withdrawn', ...naming('funding') }),
    item('plan/2', 'line'),
    item('plan/2.1', 'action', { parent: 'plan/2', ...naming('training') }),
  ],
  validity: { start: '2020-01-01', end: '2024-12-31' },
};

const activity = (id: string, rest: Partial<Activity> = {}): Activity => ({
  id,
  commitments: ['plan/1.1'],
  instrument: 'dialogues',
  period: { start: '2021-05-14' },
  what: text('Talks'),
  source: { title: 'Press release' },
  ...rest,
});

const options: EvaluateActivitiesOptions = { asOf: '2022-06-30' };
const evaluated = (activities: readonly Activity[], more: Partial<EvaluateActivitiesOptions> = {}) =>
  evaluateActivities(plan, activities, { ...options, ...more });
const at = (result: { readonly items: readonly ItemActivities[] }, id: ScopedId): ItemActivities => {
  const found = result.items.find((one) => one.item === id);
  if (found === undefined) throw new Error(`nothing of ${id}`);
  return found;
};

describe('what is recorded', () => {
  it('counts under each item named and all above it, once', () => {
    const result = evaluated([
      activity('a', { commitments: ['plan/1.1', 'plan/1.2'] }),
      activity('b', { commitments: ['plan/1.2', 'plan/1.2'], period: { start: '2022-02-01', end: '2022-02-03' } }),
      activity('c', { commitments: ['plan/2.1'] }),
    ]);
    expect(result.items.map(({ item: id, count }) => [id, count.least, count.most])).toEqual([
      ['plan/i.1', 0, 0],
      ['plan/1', 2, 2],
      ['plan/m.1', 0, 0],
      ['plan/1.1', 1, 1],
      ['plan/1.2', 2, 2],
      ['plan/2', 1, 1],
      ['plan/2.1', 1, 1],
    ]);
    expect(result.whole.count).toEqual({ least: 3, most: 3 });
    expect(at(result, 'plan/1.2')).toMatchObject({ activities: ['a', 'b'], last: { least: '2022-02-03', most: '2022-02-03' } });
    expect(result.nothingRecorded).toEqual([]);
  });

  it('names the commitments in force under which nothing is recorded, and no headings', () => {
    expect(evaluated([]).nothingRecorded).toEqual(['plan/1.1', 'plan/1.2', 'plan/2.1']);
    expect(evaluated([activity('a', { commitments: ['plan/1'] })]).nothingRecorded).toEqual(['plan/1.1', 'plan/1.2', 'plan/2.1']);
  });

  it('is told under a withdrawn item too, where there is something', () => {
    const result = evaluated([activity('a', { commitments: ['plan/1.3'] })]);
    expect(at(result, 'plan/1.3').count.least).toBe(1);
    expect(at(result, 'plan/1').count.least).toBe(1);
  });

  it('counts at each place once', () => {
    const result = evaluated([activity('a', { places: ['KZ', 'KZ', 'KG'] }), activity('b', { places: ['KZ'], period: { start: '2022' } })]);
    expect(result.whole.places).toEqual([
      { place: 'KG', count: { least: 1, most: 1 }, last: { least: '2021-05-14', most: '2021-05-14' } },
      { place: 'KZ', count: { least: 1, most: 2 }, last: { least: '2021-05-14', most: '2022-06-30' } },
    ]);
  });

  it('is JSON of the schema', () => {
    const result = evaluated([
      activity('a', { places: ['KZ'], actionPoints: [{ what: text('A visit'), due: '2021', done: '2022' }] }),
      activity('b', { status: 'planned' }),
      activity('c', { commitments: ['plan/9.9'] }),
    ]);
    expect(parseWith(activitiesEvaluationSchema, JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, value: result, issues: [] });
  });
});

describe('dates that are not known to the day', () => {
  it.each([
    // the date of the evaluation is 30 June 2022
    ['a year that is over', { start: '2021' }, [1, 1], { least: '2021-01-01', most: '2021-12-31' }],
    ['the year of the date: it may be still to come', { start: '2022' }, [0, 1], { most: '2022-06-30' }],
    ['the month of the date, of which it is the last day', { start: '2022-06' }, [1, 1], { least: '2022-06-01', most: '2022-06-30' }],
    ['a year to come', { start: '2023' }, [0, 0], undefined],
    ['what goes on beyond the date', { start: '2021-03', end: '2027' }, [1, 1], { least: '2022-06-30', most: '2022-06-30' }],
    [
      'what began at an unknown time and is over',
      { start: '2022', end: '2022-04-01' },
      [1, 1],
      { least: '2022-04-01', most: '2022-04-01' },
    ],
    [
      'what began on a day of a year and ended in it',
      { start: '2021-11-20', end: '2021' },
      [1, 1],
      { least: '2021-11-20', most: '2021-12-31' },
    ],
  ])('%s', (_, period, [least, most], last) => {
    const { whole, leftOut } = evaluated([activity('a', { period })]);
    expect([whole.count.least, whole.count.most]).toEqual([least, most]);
    expect(whole.last).toEqual(last);
    expect(leftOut).toEqual(most === 0 ? [{ activity: 'a', reason: 'after-as-of' }] : []);
  });

  it('are some of the days, where the period is assumed', () => {
    const period = { start: '2022-06-01', end: '2022-07-31' };
    // as it stands it had begun; if only the months are known, it may be held in July
    expect(evaluated([activity('a', { period })]).whole.count).toEqual({ least: 1, most: 1 });
    expect(evaluated([activity('a', { period, periodAssumed: true })]).whole.count).toEqual({ least: 0, most: 1 });
    const over = { start: '2021-01-01', end: '2022-05-31' };
    expect(evaluated([activity('a', { period: over, periodAssumed: true })]).whole).toMatchObject({
      count: { least: 1, most: 1 },
      last: { least: '2021-01-01', most: '2022-05-31' },
    });
  });

  it('are possible where only some of the days count', () => {
    const result = evaluated([activity('a', { period: { start: '2022' } })]);
    expect(at(result, 'plan/1.1')).toMatchObject({ activities: [], possibly: ['a'], namedNotUsed: ['resolutions'] });
    // what may have been done is not nothing
    expect(result.nothingRecorded).toEqual(['plan/1.2', 'plan/2.1']);
  });

  it('count from a day on, where one is asked for', () => {
    const since = '2021-07-01';
    const result = evaluated(
      [
        activity('before', { period: { start: '2021-06-30' } }),
        activity('into', { period: { start: '2021-06-30', end: '2021-07-01' } }),
        activity('that-year', { period: { start: '2021' } }),
        activity('after', { period: { start: '2021-07' } }),
      ],
      { since },
    );
    expect(result.since).toBe(since);
    expect(result.whole.activities).toEqual(['after', 'into']);
    expect(result.whole.possibly).toEqual(['that-year']);
    expect(result.leftOut).toEqual([{ activity: 'before', reason: 'before-since' }]);
  });

  it('do not count where all of it was over before the framework began', () => {
    const result = evaluated([activity('a', { period: { start: '2019' } }), activity('b', { period: { start: '2019', end: '2020' } })]);
    expect(result.leftOut).toEqual([{ activity: 'a', reason: 'before-framework' }]);
    // whatever day of 2020 it ended on, the framework had begun
    expect(result.whole.activities).toEqual(['b']);
    expect(evaluated([activity('a', { period: { start: '2018', end: '2021' } })], { asOf: '2019-06-30' }).leftOut).toEqual([
      { activity: 'a', reason: 'before-framework' },
    ]);
  });
});

describe('instruments', () => {
  it('are named by an action for itself, by a list of means for its line, by a general instrument for all', () => {
    const result = evaluated([
      activity('a', { instrument: 'dialogues' }),
      activity('b', { instrument: 'statements' }),
      activity('c', { instrument: 'visits' }),
    ]);
    const one = at(result, 'plan/1.1');
    expect(one.instruments.map(({ instrument, namedBy, count }) => [instrument, namedBy, count.most])).toEqual([
      // in the order in which the framework names them; what it does not name comes last
      ['statements', ['plan/i.1'], 1],
      ['dialogues', ['plan/m.1'], 1],
      ['resolutions', ['plan/1.1'], 0],
      ['visits', [], 1],
    ]);
    expect(one.namedNotUsed).toEqual(['resolutions']);
    expect(one.usedNotNamed).toEqual(['visits']);
  });

  it('named for a line are those of its means and its actions in force', () => {
    const result = evaluated([activity('a', { instrument: 'resolutions' })]);
    // the withdrawn action named funding; the means of line 1 name nothing for line 2
    expect(at(result, 'plan/1').namedNotUsed).toEqual(['dialogues', 'trials', 'training']);
    expect(at(result, 'plan/2').namedNotUsed).toEqual(['training']);
    expect(result.whole.namedNotUsed).toEqual(['statements', 'dialogues', 'trials', 'training']);
    expect(at(result, 'plan/m.1').namedNotUsed).toEqual(['dialogues', 'trials', 'training']);
  });

  it('are named once where a heading repeats its list of means', () => {
    const items = plan.items.map((one) => (one.id === 'plan/1' ? { ...one, ...naming('dialogues', 'missions') } : one));
    const { items: found } = evaluateActivities({ ...plan, items }, [activity('a')], options);
    expect(at({ items: found }, 'plan/1').instruments.map(({ instrument, namedBy }) => [instrument, namedBy])).toEqual([
      ['missions', ['plan/1']],
      ['dialogues', ['plan/m.1']],
      ['trials', ['plan/m.1']],
      ['training', ['plan/m.1']],
      ['resolutions', ['plan/1.1']],
    ]);
  });

  it('of another line are not named for this one', () => {
    const result = evaluated([activity('a', { commitments: ['plan/2.1'], instrument: 'dialogues' })]);
    expect(at(result, 'plan/2.1').usedNotNamed).toEqual(['dialogues']);
    expect(at(result, 'plan/2').usedNotNamed).toEqual(['dialogues']);
    expect(result.whole.usedNotNamed).toEqual([]);
  });
});

describe('what does not count', () => {
  const reasons = (activities: readonly Activity[], more: Partial<EvaluateActivitiesOptions> = {}) =>
    evaluated(activities, more).leftOut.map(({ activity: id, reason, by }) => [id, reason, ...(by === undefined ? [] : [by])]);

  it('is planned, called off, or corrected', () => {
    expect(
      reasons([
        activity('a', { status: 'planned' }),
        activity('b', { status: 'cancelled' }),
        activity('c'),
        activity('d', { supersedes: 'c', instrument: 'training' }),
        activity('e'),
        activity('f', { supersedes: 'e', status: 'cancelled' }),
      ]),
    ).toEqual([
      ['a', 'planned'],
      ['b', 'cancelled'],
      ['c', 'superseded', 'd'],
      ['e', 'superseded', 'f'],
      ['f', 'cancelled'],
    ]);
  });

  it('was not known on the date of knowledge', () => {
    const corrected = [activity('a', { recordedAt: '2021-06-01' }), activity('b', { supersedes: 'a', recordedAt: '2021-09-01' })];
    expect(reasons(corrected, { knownAt: '2021-05-31' })).toEqual([
      ['a', 'not-yet-known'],
      ['b', 'not-yet-known'],
    ]);
    expect(reasons(corrected, { knownAt: '2021-08-31' })).toEqual([['b', 'not-yet-known']]);
    expect(reasons(corrected, { knownAt: '2021-09-01' })).toEqual([['a', 'superseded', 'b']]);
    // without a day of record it is known from the last day that it can have begun on, not from its end on
    const lasting = activity('a', { period: { start: '2021-03', end: '2027' } });
    expect(reasons([lasting], { knownAt: '2021-03-30' })).toEqual([['a', 'not-yet-known']]);
    expect(reasons([lasting], { knownAt: '2021-03-31' })).toEqual([]);
  });

  it('is less sure than is asked; a correction that is less sure corrects nothing', () => {
    const corrected = [activity('a'), activity('b', { supersedes: 'a', confidence: 'low' })];
    expect(reasons(corrected, { minimumConfidence: 'medium' })).toEqual([['b', 'below-minimum-confidence']]);
    expect(reasons(corrected)).toEqual([['a', 'superseded', 'b']]);
  });

  it('is not superseded by what corrects it in turn', () => {
    const result = evaluated([activity('a', { supersedes: 'b' }), activity('b', { supersedes: 'a' })]);
    expect(result.whole.activities).toEqual(['a', 'b']);
    expect(result.issues.map(({ code, path }) => [code, path])).toEqual([['correction-cycle', ['activities', 'a']]]);
  });

  it('cannot be read, and says where', () => {
    const wrong = [
      { ...activity('a'), commitments: 'plan/1.1' },
      activity('b', { status: 'held' as 'done' }),
      activity('c', { period: { start: '2021-13' } }),
      activity('d', { period: { start: '2021-06', end: '2021-05' } }),
      activity('e', { commitments: [] }),
      { ...activity('f'), instrumnet: 'training' },
    ] as unknown as readonly Activity[];
    const result = evaluated(wrong);
    expect(result.leftOut.map(({ activity: id, reason }) => [id, reason])).toEqual([
      ['a', 'not-understood'],
      ['b', 'not-understood'],
      ['c', 'malformed-period'],
      ['d', 'malformed-period'],
      ['e', 'not-understood'],
    ]);
    expect(result.issues.map(({ code, severity, path }) => [code, severity, path?.join('.')])).toEqual([
      ['wrong-type', 'error', 'activities.a.commitments'],
      ['unknown-value', 'error', 'activities.b.status'],
      ['bad-period', 'error', 'activities.c'],
      ['bad-period', 'error', 'activities.d'],
      ['bad-value', 'error', 'activities.e.commitments'],
      ['unknown-key', 'warning', 'activities.f.instrumnet'],
    ]);
    expect(result.whole.activities).toEqual(['f']);
  });

  it('has an id that two different ones have; the same twice is once', () => {
    const result = evaluated([activity('a'), activity('a', { instrument: 'training' }), activity('b'), activity('b')]);
    expect(result.whole.activities).toEqual(['b']);
    expect(result.leftOut).toEqual([{ activity: 'a', reason: 'ambiguous-id' }]);
    expect(result.issues.map(({ code }) => code)).toEqual(['ambiguous-id']);
  });

  it('names no item of the framework; where that is nearly one, an issue says so', () => {
    const result = evaluated([
      // under another framework, and out of the question here, whenever it was
      activity('a', { commitments: ['other/1.1'], period: { start: '2019' } }),
      activity('b', { commitments: ['plan/1.9'] }),
      activity('c', { commitments: ['plan/1.1', 'plan/1.9'] }),
      activity('d', { commitments: ['paln/1.1'] }),
    ]);
    expect(result.unplaced).toEqual(['a', 'b', 'd']);
    expect(result.whole.activities).toEqual(['c']);
    expect(result.issues.map(({ code, path, values }) => [code, path?.[1], values?.given, values?.['count']])).toEqual([
      ['unknown-commitment', 'b', 'plan/1.9', 2],
      ['unknown-commitment', 'd', 'paln/1.1', 1],
    ]);
  });
});

describe('action points', () => {
  const points = (rest: Partial<Activity>, more: Partial<EvaluateActivitiesOptions> = {}) =>
    evaluated([activity('a', rest)], more).actionPoints.map(({ state, possible }) => (state === 'unclear' ? possible : state));
  const one = (due?: string, done?: string): Partial<Activity> => ({
    actionPoints: [{ what: text('A visit'), ...(due === undefined ? {} : { due }), ...(done === undefined ? {} : { done }) }],
  });

  it.each([
    // the date is 30 June 2022
    ['no due date', one(), 'open'],
    ['due on the date', one('2022-06-30'), 'open'],
    ['due the day before', one('2022-06-29'), 'overdue'],
    ['due within the month, which ends with the date', one('2022-06'), 'open'],
    ['due within the month before', one('2022-05'), 'overdue'],
    ['done, with no due date', one(undefined, '2022-02'), 'done'],
    ['done on the due date', one('2022-02-01', '2022-02-01'), 'done'],
    ['done the day after', one('2022-02-01', '2022-02-02'), 'done-late'],
    ['done in the month that it was due in', one('2022-02', '2022-02'), 'done'],
    ['done in a month of which only some days are in time', one('2022-02-15', '2022-02'), ['done', 'done-late']],
    ['done after the date: not done yet', one('2022-01', '2022-07-01'), 'overdue'],
    ['done this year: perhaps not yet, and late only after May', one('2022-05', '2022'), ['overdue', 'done', 'done-late']],
  ])('%s', (_, rest, expected) => {
    expect(points(rest)).toEqual([expected]);
  });

  it('of what may not have been held yet may not be agreed yet', () => {
    expect(points({ period: { start: '2022' }, ...one() })).toEqual([['open', 'not-agreed']]);
  });

  it('are not known to be done before that can be known', () => {
    const rest = { recordedAt: '2021-06-01', ...one('2021-12-31', '2022-03-01') };
    expect(points(rest, { knownAt: '2022-02-28' })).toEqual(['overdue']);
    expect(points(rest)).toEqual(['done-late']);
  });

  it('are those of the correction, and follow from before the first day that counts', () => {
    const first = activity('a', one('2022-01'));
    const mended = activity('b', { supersedes: 'a', ...one('2022-01', '2022-01-10') });
    const result = evaluated([first, mended], { since: '2022-01-01' });
    expect(result.actionPoints).toEqual([
      {
        activity: 'b',
        number: 1,
        commitments: ['plan/1.1'],
        what: text('A visit'),
        by: [],
        due: '2022-01-31',
        done: { start: '2022-01-10', end: '2022-01-10' },
        state: 'done',
        possible: ['done'],
      },
    ]);
    expect(at(result, 'plan/1').actionPoints).toEqual({ open: 0, overdue: 0, done: 1, 'done-late': 0, 'not-agreed': 0, unclear: 0 });
    expect(result.whole.count.most).toBe(0);
  });
});

describe('misuse', () => {
  it.each([
    ['no framework', () => evaluateActivities(null as never, [], options), /framework was null/],
    ['no list', () => evaluateActivities(plan, {} as never, options), /activities was/],
    ['an entry that is no object', () => evaluated([activity('a'), null as never]), /activities\[1\] was null/],
    ['no date', () => evaluateActivities(plan, [], { asOf: '2022-06-31' }), /asOf was "2022-06-31"/],
    ['a misspelt option', () => evaluateActivities(plan, [], { ...options, knowAt: '2022-01-01' } as never), /did you mean "knownAt"/],
    ['a first day after the last', () => evaluateActivities(plan, [], { ...options, since: '2022-07-01' }), /since was "2022-07-01"/],
    [
      'a confidence that there is none of',
      () => evaluateActivities(plan, [], { ...options, minimumConfidence: 'hihg' as 'high' }),
      /"high"/,
    ],
  ])('%s is refused', (_, run, message) => {
    expect(run).toThrow(message);
  });
});
