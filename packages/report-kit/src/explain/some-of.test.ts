import type { Comparison, Every, EveryPeriod, Measure, Observation, Requirement } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figure, hundredIn2024, officers, oneTarget, quarter, spaced, year } from '../testing/one-target.js';
import { explain } from './explain.js';

const since2024 = { start: '2024-01-01' };

function someQuarters(comparison: Comparison, count: number, rest: Partial<EveryPeriod> = {}, within?: Every): Requirement {
  const periods: EveryPeriod = {
    kind: 'every-period',
    comparison: 'at-least',
    value: 50,
    measure: officers,
    every: 'quarter',
    window: year(2024),
    ...rest,
  };
  return { kind: 'some-of', comparison, count, periods, ...(within === undefined ? {} : { within }) };
}

const quarters = (...values: readonly number[]): readonly Observation[] =>
  values.map((value, at) => figure(`q${String(at)}`, value, quarter((at + 1) as 1)));

describe('so many periods, explained', () => {
  it('say what is promised, of how many, in both languages', () => {
    const three = oneTarget(someQuarters('at-least', 3), quarters(60, 60));
    expect(three.told('en', 'required')).toEqual([
      'Promised: at least 3 of 4 quarters with at least 50 officers, 2024 (Officers trained).',
    ]);
    expect(three.told('fr', 'required')).toEqual(['Promis : au moins 3 trimestres sur 4 avec au moins 50 agents, 2024 (Agents formés).']);
    const ceiling = oneTarget(someQuarters('at-most', 1, { comparison: 'more-than', window: since2024 }, 'year'), quarters(60));
    expect(ceiling.told('en', 'required')).toEqual([
      'Promised: at most 1 of 4 quarters with more than 50 officers, every year, from 1 January 2024 (Officers trained).',
    ]);
    expect(ceiling.told('fr', 'required')).toEqual([
      'Promis : au plus 1 trimestre sur 4 avec plus de 50 agents, chaque année, à partir du 1er janvier 2024 (Agents formés).',
    ]);
    const days = oneTarget(someQuarters('at-most', 35, { comparison: 'more-than', every: 'day', window: since2024 }, 'year'), []);
    // a year has 365 days or 366: no number of them is told
    expect(days.told('en', 'required')).toEqual([
      'Promised: at most 35 days with more than 50 officers, every year, from 1 January 2024 (Officers trained).',
    ]);
    expect(days.told('fr', 'required')).toEqual([
      'Promis : au plus 35 jours avec plus de 50 agents, chaque année, à partir du 1er janvier 2024 (Agents formés).',
    ]);
    const week = oneTarget(someQuarters('at-most', 2, { comparison: 'more-than', every: 'day', window: since2024 }, 'week'), []);
    expect(week.told('en', 'required')).toEqual([
      'Promised: at most 2 of 7 days with more than 50 officers, every week, from 1 January 2024 (Officers trained).',
    ]);
    const women = oneTarget(someQuarters('at-least', 3, { select: { places: ['KE'], dimensions: { sex: 'F' } } }), []);
    expect(women.told('en', 'required')).toEqual([
      'Promised: at least 3 of 4 quarters with at least 50 officers, 2024 (Officers trained, Kenya, female).',
    ]);
    const long = oneTarget(someQuarters('at-least', 1, { every: 'month', times: 2, window: since2024 }), []);
    expect(long.told('en', 'required')).toEqual([
      'Promised: at least 1 period of two months with at least 50 officers, from 1 January 2024 (Officers trained).',
    ]);
    expect(long.told('fr', 'required')).toEqual([
      'Promis : au moins 1 période de deux mois avec au moins 50 agents, à partir du 1er janvier 2024 (Agents formés).',
    ]);
  });

  it('say how many it was so in, and how many it can be so in', () => {
    const open = oneTarget(someQuarters('at-least', 3), quarters(60, 60), '2024-06-30');
    expect(open.told('en', 'counted')).toEqual(['This was certainly the case in 2 of 4 periods (2024), and may have been in up to 4.']);
    expect(open.told('fr', 'counted')).toEqual(['C’est établi pour 2 périodes sur 4 (2024), et possible pour 4 au plus.']);
    expect(open.told('en', 'trajectory')).toEqual(['If it goes on so, the number is reached.']);
    const kept = oneTarget(someQuarters('at-least', 3), quarters(60, 60, 60, 10));
    expect(kept.told('en', 'counted')).toEqual(['This was the case in 3 of 4 periods (2024); the promise is kept.']);
    expect(kept.told('fr', 'counted')).toEqual(['C’est le cas pour 3 périodes sur 4 (2024) ; la promesse est tenue.']);
    const broken = oneTarget(someQuarters('at-least', 3), quarters(10, 10), '2024-06-30');
    expect(broken.told('en', 'counted')).toEqual([
      'This was certainly the case in none of 4 periods (2024), and may have been in up to 2; the promise is broken.',
    ]);
    expect(broken.told('fr', 'counted')).toEqual([
      'Ce n’est établi pour aucune période sur 4 (2024), mais possible pour 2 au plus ; la promesse n’est pas tenue.',
    ]);
    expect(broken.told('en', 'trajectory')).toEqual(['The number is far off, or can no longer be reached.']);
  });

  it('say so of each longer period that broke it, and of the last', () => {
    const figures = [...quarters(60, 60, 10, 10), figure('n', 60, { start: '2025-01-01', end: '2025-03-31' })];
    const requirement = someQuarters('at-most', 1, { comparison: 'more-than', window: { start: '2024-01-01', end: '2025-12-31' } }, 'year');
    const told = oneTarget(requirement, figures, '2025-03-31');
    expect(told.told('en', 'counted')).toEqual([
      'This was the case in 2 of 4 periods (2024); the promise is broken.',
      'This was certainly the case in 1 of 4 periods (2025), and may have been in up to 4; so far the promise is kept.',
    ]);
    const open = oneTarget(someQuarters('at-least', 2, { window: since2024 }), quarters(60), '2024-03-31');
    expect(open.told('en', 'counted')).toEqual([
      'This was certainly the case in 1 period (from 1 January 2024), and may have been in more.',
    ]);
  });

  it('name a figure by its unit where the source is not at hand', () => {
    const { evaluation } = oneTarget(someQuarters('at-least', 3), quarters(60), '2024-03-31');
    expect(evaluation.required).toBeUndefined();
    const told = explain(evaluation, 'en').filter(({ code }) => code === 'reported');
    expect(told.map(({ text }) => spaced(text))).toEqual(['60 officers, January to March 2024. Source: report “q0”.']);
  });
});

describe('some of several parts, explained', () => {
  const own = (letter: string): Measure => ({ ...officers, id: `tiny/m.${letter}` as const });
  const parts = (['a', 'b', 'c'] as const).map((letter) => ({
    id: `tiny/1.5.${letter}` as const,
    commitment: 'tiny/1.4' as const,
    label: { en: `Part ${letter}`, fr: `Partie ${letter}` },
    requirement: hundredIn2024(own(letter)),
  }));
  const reported = (letter: string, value: number): Observation => figure(letter, value, year(2024), { measure: `tiny/m.${letter}` });

  it('say how many, which decides, and leave the figures to the parts', () => {
    const two = oneTarget({ kind: 'some-of', comparison: 'at-least', count: 2, parts }, [
      reported('a', 100),
      reported('b', 99),
      reported('c', 100),
    ]);
    expect(two.told('en')).toEqual([
      'Of the three parts of this promise, at least 2 must be kept; which of them is left open.',
      'Two of the three parts are kept.',
      'Of the two best parts the weakest decides: Part a (Kept).',
      'The status is therefore “Kept”.',
    ]);
    expect(two.told('fr').slice(0, 3)).toEqual([
      'L’engagement a trois volets, dont au moins 2 à tenir ; le texte ne précise pas lesquels.',
      'Deux volets sur trois sont tenus.',
      'Des deux meilleurs volets, le plus faible décide : Partie a (Tenu).',
    ]);
    const one = oneTarget({ kind: 'some-of', comparison: 'stated', count: 1, parts }, [reported('b', 20)], '2024-12-31');
    expect(one.told('en').slice(0, 3)).toEqual([
      'Of the three parts of this promise, 1 must be kept; which of them is left open.',
      'None of the three parts is kept, though up to two can be.',
      'The best part decides: Part a (Overdue, not reported).',
    ]);
  });
});
