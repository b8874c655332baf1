import { describe, expect, it } from 'vitest';
import type { Observation } from '@actionline/core';

import {
  days,
  figure,
  figuresOf,
  found,
  issueCodes,
  judge,
  leftOutOf,
  measureOf,
  quarter,
  rise,
  total,
  usesOf,
  year,
} from '../testing/cases.js';
import { children, countries, rate } from '../testing/samples.js';

describe('two figures for one thing', () => {
  const provisional = figure('2024-a-provisional', 100, year(2024), { status: 'P', recordedAt: '2025-01-15' });
  const final = figure('2024-final', 120, year(2024), { recordedAt: '2025-06-30' });

  it('are decided for the final one, whatever they are called', () => {
    for (const id of [provisional.id, 'z']) {
      const evaluation = judge(total(110, year(2024)), [{ ...provisional, id }, final], '2025-12-31');
      expect(found(evaluation)).toEqual(['achieved', 120, 120]);
      expect(leftOutOf(evaluation)).toEqual([[id, 'provisional', '2024-final']]);
      expect(evaluation.issues).toEqual([]);
    }
    // A final figure holds against a provisional one that was recorded later.
    const late = { ...provisional, recordedAt: '2025-11-01' };
    expect(found(judge(total(110, year(2024)), [late, final], '2025-12-31'))).toEqual(['achieved', 120, 120]);
  });

  it('are decided by what was known on the date of knowledge', () => {
    const evaluation = judge(total(110, year(2024)), [provisional, final], '2025-12-31', { knownAt: '2025-03-31' });
    expect(found(evaluation)).toEqual(['missed', 100, 100]);
    expect(leftOutOf(evaluation)).toEqual([['2024-final', 'not-yet-known', undefined]]);
  });

  it('are decided for the one recorded later, in a quarter and a place too', () => {
    const one = figure('b', 80, quarter(2023, 2), { place: 'FJ', recordedAt: '2023-08-01' });
    const other = figure('a', 95, quarter(2023, 2), { place: 'FJ', recordedAt: '2023-10-01' });
    const target = total(90, quarter(2023, 2), { measure: measureOf({ reporters: ['FJ'] }) });
    const evaluation = judge(target, [one, other], '2024-01-01');
    expect(found(evaluation)).toEqual(['achieved', 95, 95]);
    expect(leftOutOf(evaluation)).toEqual([['b', 'older-record', 'a']]);
  });

  it('are both possible where nothing decides, and an issue names them', () => {
    const { status: _, recordedAt: __, ...one } = provisional;
    const { recordedAt: ___, ...other } = final;
    const evaluation = judge(total(110, year(2024)), [one, other], '2025-12-31');
    expect(found(evaluation)).toEqual(['inconclusive', 100, 120]);
    expect(issueCodes(evaluation)).toEqual(['conflicting-figures']);
    expect(evaluation.issues[0]?.values).toEqual({ observations: ['2024-a-provisional', '2024-final'] });
    // Where they do not disagree about what is asked, it is known.
    expect(judge(total(100, year(2024)), [one, other], '2025-12-31').status).toBe('achieved');
    expect(judge(total(121, year(2024)), [one, other], '2025-12-31').status).toBe('missed');
  });

  it('are no conflict where they can both be right', () => {
    const least = figure('least', 100, year(2024), { bound: 'at-least' });
    const about = figure('about', 125, year(2024), { bound: 'about' });
    // 112.5 to 137.5, and 120.
    const evaluation = judge(total(120, year(2024)), [least, about, final], '2025-12-31');
    expect(found(evaluation)).toEqual(['achieved', 120, 120]);
    expect(leftOutOf(evaluation).map(([id, reason]) => [id, reason])).toEqual([
      ['about', 'looser'],
      ['least', 'looser'],
    ]);
    // Two that each say one end.
    const most = figure('most', 130, year(2024), { bound: 'at-most' });
    expect(found(judge(total(120, year(2024)), [least, most], '2025-12-31'))).toEqual(['inconclusive', 100, 130]);
  });

  it('that say the same are told by what else they say: the names of places, and that it is final', () => {
    const reached = figuresOf(countries);
    const named = reached('named', 2, year(2024), { places: ['KE', 'UG'] });
    const plain = reached('plain', 2, year(2024));
    for (const observations of [
      [named, plain],
      [plain, named],
    ]) {
      const evaluation = judge(total(2, year(2024), { measure: countries }), observations, '2025-12-31');
      expect(leftOutOf(evaluation)).toEqual([['plain', 'looser', 'named']]);
    }
    const early = figure('early', 120, year(2024), { status: 'P' });
    for (const observations of [
      [final, early],
      [early, final],
    ]) {
      expect(leftOutOf(judge(total(110, year(2024)), observations, '2025-12-31'))).toEqual([['early', 'looser', '2024-final']]);
    }
  });

  it('are one where the same is given twice, the world and no place being the same', () => {
    const again = { ...final, id: 'again', place: '001', dimensions: { sex: '_T' } };
    const evaluation = judge(total(110, year(2024)), [final, again], '2025-12-31');
    expect(found(evaluation)).toEqual(['achieved', 120, 120]);
    expect(issueCodes(evaluation)).toEqual(['duplicate']);
  });
});

describe('two states of one day', () => {
  const percent = figuresOf(rate);
  const target = rise(60, rate, '2030-12-31', { baseline: { value: 20, date: '2020-12-31' } });

  it('are decided by the record, or leave both possible', () => {
    const on = days('2024-12-31');
    const recorded = [percent('a', 55, on, { recordedAt: '2025-02-01' }), percent('b', 62, on, { recordedAt: '2025-05-01' })];
    expect(judge(target, recorded, '2025-12-31')).toMatchObject({ level: 'met', value: { value: 62 } });
    const silent = [percent('a', 55, on), percent('b', 62, on)];
    const evaluation = judge(target, silent, '2025-12-31');
    expect(evaluation).toMatchObject({ level: 'unknown', value: { lower: 55, upper: 62 } });
    expect(issueCodes(evaluation)).toEqual(['conflicting-figures']);
  });

  it('have one day where their periods end on one, however long they are', () => {
    const states = [percent('year', 50, year(2024)), percent('point', 50, days('2024-12-31'))];
    const evaluation = judge(target, states, '2025-03-31');
    expect(evaluation.value).toMatchObject({ value: 50, bound: 'exact' });
    expect(evaluation.issues.map(({ code }) => code)).toEqual(['duplicate']);
  });
});

describe('two baselines of one day', () => {
  const number = { ...rate, unit: 'number' } as const;
  const of = figuresOf(number);
  const fall = rise(500, number, '2030-12-31', { direction: 'decrease' });
  const base = (id: string, value: number, rest: Partial<Observation> = {}) => of(id, value, year(2019), { role: 'baseline', ...rest });
  const now = of('now', 800, year(2024));

  it('are decided for the one recorded later', () => {
    const evaluation = judge(
      fall,
      [base('b1', 1000, { recordedAt: '2020-03-01' }), base('b2', 1100, { recordedAt: '2023-03-01' }), now],
      '2024-12-31',
    );
    // From 1,100 half of the way to 500 is done in 1,827 of 4,018 days.
    expect(evaluation).toMatchObject({ status: 'on-track', shareOfWay: 0.5 });
    expect(leftOutOf(evaluation)).toEqual([['b1', 'older-record', 'b2']]);
  });

  it('leave the pace open where it is enough from the one and not from the other', () => {
    const evaluation = judge(fall, [base('b1', 1000), base('b2', 1100), now], '2024-12-31');
    // 200 of 500 are 88 % of the line, 300 of 600 are 110 %.
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'unknown', status: 'inconclusive' });
    expect(issueCodes(evaluation)).toEqual(['conflicting-figures']);
    // With 700 it is 300 of 500 or 400 of 600: enough from both.
    expect(judge(fall, [base('b1', 1000), base('b2', 1100), { ...now, value: 700 }], '2024-12-31').trajectory).toBe('sufficient');
  });
});

describe('running totals', () => {
  const of = figuresOf(children);
  const window = days('2023-01-01', '2024-12-31');
  const target = (value: number) => total(value, window, { measure: children });

  it('cannot fall: the one recorded later holds', () => {
    const evaluation = judge(
      target(115),
      [of('a', 90, year(2023)), of('b', 110, window), of('c', 120, year(2023), { supersedes: 'a', recordedAt: '2025-03-01' })],
      '2025-06-30',
    );
    // 120 by the end of 2023 was said last; 110 a year later is older knowledge.
    expect(found(evaluation)).toEqual(['achieved', 120, Infinity]);
    expect(issueCodes(evaluation)).toEqual(['falling-total']);
    expect(leftOutOf(evaluation)).toEqual([
      ['a', 'superseded', 'c'],
      ['b', 'older-record', 'c'],
    ]);
  });

  it('that fall leave both possible where nothing says which is the newer knowledge', () => {
    const one = (id: string, value: number, end: string) => of(id, value, days('2023-01-01', end), { recordedAt: '2025-01-31' });
    const evaluation = judge(target(115), [one('mid', 130, '2023-12-31'), one('end', 110, '2024-12-31')], '2025-06-30');
    // 110 where the first is wrong, and 130 or more where the last is.
    expect(evaluation.level).toBe('unknown');
    expect(evaluation.value?.lower).toBe(110);
    expect(issueCodes(evaluation)).toContain('falling-total');
    expect(judge(target(110), [one('mid', 130, '2023-12-31'), one('end', 110, '2024-12-31')], '2025-06-30').level).toBe('met');
  });

  it('count from their origin: before the window, they are taken off', () => {
    const since = { ...children, combine: { ...children.combine, origin: '2020-01-01' } };
    const point = figuresOf(since);
    const all = [point('before', 400, days('2023-12-31')), point('after', 1000, days('2025-12-31'))];
    const later = total(550, days('2024-01-01', '2025-12-31'), { measure: since });
    const evaluation = judge(later, all, '2026-01-31');
    expect(found(evaluation)).toEqual(['achieved', 600, 600]);
    expect(usesOf(evaluation)).toEqual([
      ['before', -1, -1],
      ['after', 1, 1],
    ]);
    // Without the first, all of the 1,000 may be older, and none.
    expect(found(judge(later, all.slice(1), '2026-01-31'))).toEqual(['inconclusive', 0, 1000]);
  });

  it('need no origin for what came between two of them', () => {
    // Points of two days say nothing of when counting began, and 600 of what was added in between.
    const all = [of('before', 400, days('2023-12-31')), of('after', 1000, days('2025-12-31'))];
    const between = total(550, days('2024-01-01', '2025-12-31'), { measure: children });
    expect(found(judge(between, all, '2026-01-31'))).toEqual(['achieved', 600, 600]);
    // Since 2023 began there were 600 at least, and 1,000 at most.
    expect(found(judge(total(700, days('2023-01-01', '2025-12-31'), { measure: children }), all, '2026-01-31'))).toEqual([
      'inconclusive',
      600,
      1000,
    ]);
  });

  it('of several places are added, each from its own newest', () => {
    const two = { ...children, reporters: ['KE', 'UG'] };
    const all = [
      of('ke', 300, window, { place: 'KE' }),
      of('ug1', 100, year(2023), { place: 'UG' }),
      of('ug2', 150, days('2023-01-01', '2024-06-30'), { place: 'UG' }),
    ];
    const evaluation = judge(total(460, window, { measure: two }), all, '2025-01-31');
    // Uganda has 150 by June, and nobody knows what came after.
    expect(found(evaluation)).toEqual(['inconclusive', 450, Infinity]);
    expect(evaluation.missing).toMatchObject([{ place: 'UG', period: days('2024-07-01', '2024-12-31') }]);
  });
});

describe('corrections', () => {
  it('of each other correct nothing, and an error names them', () => {
    const a = figure('a', 120, year(2024), { supersedes: 'b' });
    const b = figure('b', 130, year(2024), { supersedes: 'a' });
    const evaluation = judge(total(100, year(2024)), [a, b], '2025-03-31');
    expect(evaluation.issues.find(({ code }) => code === 'correction-cycle')).toMatchObject({
      severity: 'error',
      values: { observations: ['a', 'b'] },
    });
    // Neither is lost: 120 and 130 stand as two figures for one year.
    expect(evaluation.value).toMatchObject({ lower: 120, upper: 130 });
  });

  it('in a circle of three leave what comes from outside in force', () => {
    const circle = (['a', 'b', 'c'] as const).map((id, at) =>
      figure(id, 10 + at, quarter(2024, at + 1), { supersedes: ['b', 'c', 'a'][at] ?? '' }),
    );
    const outside = figure('d', 50, quarter(2024, 1), { supersedes: 'a', recordedAt: '2025-01-10' });
    for (const observations of [
      [...circle, outside],
      [outside, ...circle],
    ]) {
      const evaluation = judge(total(70, days('2024-01-01', '2024-09-30')), observations, '2025-03-31');
      // 50 for the first quarter, 11 and 12 for the others.
      expect(found(evaluation)).toEqual(['achieved', 73, 73]);
      expect(issueCodes(evaluation)).toEqual(['correction-cycle']);
      expect(leftOutOf(evaluation)).toEqual([['a', 'superseded', 'd']]);
    }
  });

  it('of corrections leave the last in force, and of themselves nothing', () => {
    const chain = [
      figure('one', 10, year(2024)),
      figure('two', 20, year(2024), { supersedes: 'one' }),
      figure('three', 30, year(2024), { supersedes: 'two' }),
    ];
    expect(found(judge(total(25, year(2024)), chain, '2025-03-31'))).toEqual(['achieved', 30, 30]);
    const itself = figure('self', 5, year(2024), { supersedes: 'self' });
    expect(found(judge(total(5, year(2024)), [itself], '2025-03-31'))).toEqual(['achieved', 5, 5]);
  });
});
