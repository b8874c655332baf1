import { canonicalJson, type Activity, type Observation } from '@actionline/core';
import { checkFramework } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import type { Decisions } from './decisions.js';
import { readDecisions } from './decisions.js';
import { fatesBetween } from './id-fate.js';
import { after, before } from './later-release.js';
import { migrate } from './migrate.js';
import { activityIds, observationIds } from './record-ids.js';

const fateOf = fatesBetween(before, after);

function figure(id: string, measure: string, commitment: string, more: Partial<Observation> = {}): Observation {
  return {
    id,
    measure: `unodc-hr75/${measure}`,
    commitment: `unodc-hr75/${commitment}`,
    value: 5,
    unit: 'country',
    role: 'result',
    period: { start: '2024-01-01', end: '2024-12-31' },
    source: { title: 'Illustrative figures' },
    ...more,
  };
}

const decisions = (ids: Decisions['ids'], records?: Decisions['records']): Decisions => ({
  by: 'The desk',
  on: '2027-01-15',
  ids,
  ...(records === undefined ? {} : { records }),
});

/** What pledge 8 counted is that of pledge 21 now. */
const SPLIT_TO_21 = {
  'unodc-hr75/8': 'unodc-hr75/21',
  'unodc-hr75/m.anti-corruption-countries': 'unodc-hr75/m.anti-corruption-countries-21',
};

describe('the later release that is made up', () => {
  it('is a sound framework', () => {
    expect(checkFramework(JSON.parse(JSON.stringify(after)))).toEqual([]);
  });
});

describe('what became of an id', () => {
  it.each([
    ['unodc-hr75/7', { kind: 'kept' }],
    ['unodc-hr75/m.crime-data-countries', { kind: 'kept' }],
    // 3 moved with its target, which counts by the same measure
    ['unodc-hr75/m.controlled-medicines-countries', { kind: 'kept' }],
    [
      'unodc-hr75/m.anti-corruption-countries',
      {
        kind: 'asked',
        question: 'measure-out-of-force',
        candidates: ['unodc-hr75/m.anti-corruption-countries-21', 'unodc-hr75/m.anti-corruption-countries-22'],
      },
    ],
    ['eu-hrdap-2020/1.1.1', { kind: 'kept' }],
    ['unodc-hr75/3', { kind: 'moved', to: 'unodc-hr75/20' }],
    ['unodc-hr75/8', { kind: 'asked', question: 'split', candidates: ['unodc-hr75/21', 'unodc-hr75/22'] }],
    ['unodc-hr75/17', { kind: 'asked', question: 'withdrawn', candidates: [] }],
    ['unodc-hr75/18.a', { kind: 'asked', question: 'target-out-of-force', candidates: ['unodc-hr75/23.a'] }],
    ['unodc-hr75/m.officers-trained', { kind: 'asked', question: 'measure-changed', candidates: ['unodc-hr75/m.officers-trained'] }],
    ['unodc-hr75/m.never', { kind: 'asked', question: 'unknown', candidates: [] }],
  ] as const)('%s', (id, fate) => {
    expect(fateOf(id)).toEqual(fate);
  });

  it('is asked about a measure that is gone', () => {
    const without = { ...after, measures: after.measures.filter(({ id }) => id !== 'unodc-hr75/m.crime-data-countries') };
    expect(fatesBetween(before, without)('unodc-hr75/m.crime-data-countries')).toMatchObject({ question: 'measure-removed' });
  });
});

describe('records', () => {
  const records = [
    figure('kept', 'm.prison-reform-member-states', '14'),
    figure('moved', 'm.controlled-medicines-countries', '3'),
    figure('split', 'm.anti-corruption-countries', '8'),
    figure('withdrawn', 'm.crime-data-countries', '17'),
  ];

  it('are all renamed, kept or waiting, each in one, and are otherwise what they were', () => {
    const { renamed, kept, waiting, changes, questions } = migrate(records, observationIds, fateOf);
    expect([renamed, kept, waiting].map((list) => list.map(({ id }) => id))).toEqual([['moved'], ['kept'], ['split', 'withdrawn']]);
    expect(renamed).toEqual([{ ...records[1], commitment: 'unodc-hr75/20' }]);
    expect(waiting).toEqual(records.slice(2));
    expect(changes).toEqual([{ record: 'moved', field: 'commitment', from: 'unodc-hr75/3', to: 'unodc-hr75/20', because: 'release' }]);
    expect(questions.map(({ id, question, records: named }) => [id, question, named])).toEqual([
      ['unodc-hr75/m.anti-corruption-countries', 'measure-out-of-force', ['split']],
      ['unodc-hr75/8', 'split', ['split']],
      ['unodc-hr75/17', 'withdrawn', ['withdrawn']],
    ]);
  });

  it('follow a decision, and one about a single record before it', () => {
    const two = [figure('one', 'm.anti-corruption-countries', '8'), figure('two', 'm.anti-corruption-countries', '8')];
    const { settled, changes } = migrate(two, observationIds, fateOf, decisions(SPLIT_TO_21, { two: { 'unodc-hr75/8': 'unodc-hr75/22' } }));
    expect(settled.map(({ commitment }) => commitment)).toEqual(['unodc-hr75/21', 'unodc-hr75/22']);
    expect(changes.map(({ because }) => because)).toEqual(['decision', 'decision', 'decision', 'decision']);
  });

  it('may keep an id by decision, which is told', () => {
    const { settled, kept, changes } = migrate(records.slice(3), observationIds, fateOf, decisions({ 'unodc-hr75/17': 'unodc-hr75/17' }));
    expect([settled, kept]).toEqual([records.slice(3), records.slice(3)]);
    expect(changes).toMatchObject([{ from: 'unodc-hr75/17', to: 'unodc-hr75/17' }]);
  });

  it('wait together with those that they correct or are corrected by, however far', () => {
    const chain = [
      figure('first', 'm.prison-reform-member-states', '14'),
      figure('second', 'm.prison-reform-member-states', '14', { supersedes: 'first' }),
      figure('third', 'm.crime-data-countries', '17', { supersedes: 'second' }),
      figure('other', 'm.prison-reform-member-states', '14'),
    ];
    const { waiting, settled } = migrate(chain, observationIds, fateOf);
    expect([waiting, settled].map((list) => list.map(({ id }) => id))).toEqual([['first', 'second', 'third'], ['other']]);
  });

  it('that were brought over change no more', () => {
    const all = decisions({ ...SPLIT_TO_21, 'unodc-hr75/17': 'unodc-hr75/17' });
    const once = migrate(records, observationIds, fateOf, all).settled;
    expect(canonicalJson(migrate(once, observationIds, fateOf, all).settled)).toBe(canonicalJson(once));
  });

  it('of activities name an item once, though two became one', () => {
    const activity: Activity = {
      id: 'a',
      commitments: ['unodc-hr75/3', 'unodc-hr75/20', 'unodc-hr75/2'],
      instrument: 'technical-assistance',
      period: { start: '2024' },
      what: { en: 'Workshop' },
      source: { title: 'Illustrative figures' },
    };
    expect(migrate([activity], activityIds, fateOf).settled[0]?.commitments).toEqual(['unodc-hr75/20', 'unodc-hr75/2']);
  });
});

describe('decisions', () => {
  it('are taken as they are written', () => {
    const read = readDecisions(JSON.stringify(decisions({ 'unodc-hr75/8': 'unodc-hr75/21' })), after);
    expect(read.ok && read.value.ids).toEqual({ 'unodc-hr75/8': 'unodc-hr75/21' });
  });

  it.each([
    ['an id that the later release has not', JSON.stringify(decisions({ 'unodc-hr75/8': 'unodc-hr75/99' })), 'unknown-id'],
    ['nobody', JSON.stringify({ on: '2027-01-15', ids: {} }), 'missing-key'],
    ['a misspelt key', JSON.stringify({ ...decisions({}), recrods: {} }), 'unknown-key'],
    ['no JSON', '{', 'bad-json'],
    ['an item for a measure', JSON.stringify(decisions({ 'unodc-hr75/m.officers-trained': 'unodc-hr75/3' })), 'other-kind'],
    ['a target for an item', JSON.stringify(decisions({}, { one: { 'unodc-hr75/8': 'unodc-hr75/21.a' } })), 'other-kind'],
  ])('of %s are refused', (_, text, code) => {
    expect(readDecisions(text, after).issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('are told all that is wrong with them at once, each with its place', () => {
    const ids = { 'unodc-hr75/8': 'unodc-hr75/99', 'unodc-hr75/17': 17 };
    const { issues } = readDecisions(
      JSON.stringify({ on: '2027-13-01', ids, records: { one: { 'unodc-hr75/3': 'unodc-hr75/98' } } }),
      after,
    );
    expect(issues.map(({ path }) => path?.join(' ')).sort()).toEqual([
      'by',
      'ids unodc-hr75/17',
      'ids unodc-hr75/8',
      'on',
      'records one unodc-hr75/3',
    ]);
  });
});
