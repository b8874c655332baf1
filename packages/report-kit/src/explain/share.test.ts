import type { CountedMeasure, Measure, Observation, Period, Requirement, Share } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figure, oneTarget, quarter, year } from '../testing/one-target.js';

const cases = { time: 'increment', across: 'sum' } as const;
const heard: CountedMeasure = { id: 'tiny/m.heard', label: { en: 'Cases heard', fr: 'Affaires examinées' }, unit: 'case', combine: cases };
const closed: CountedMeasure = { ...heard, id: 'tiny/m.closed', label: { en: 'Cases closed', fr: 'Affaires closes' } };

function closing(share: Partial<Share> = {}): Measure {
  return {
    id: 'tiny/m.closing',
    label: { en: 'Share of cases closed', fr: 'Part des affaires closes' },
    unit: 'percent',
    combine: { time: 'snapshot', across: 'none' },
    share: { numerator: closed, denominator: heard, part: true, ...share },
  };
}

const asked = (measure: Measure = closing()): Requirement => ({
  kind: 'total-by',
  comparison: 'at-least',
  value: 80,
  measure,
  window: year(2024),
});
const of =
  (measure: CountedMeasure) =>
  (id: string, value: number, period: Period = year(2024), rest: Partial<Observation> = {}): Observation =>
    figure(id, value, period, { measure: measure.id, unit: 'case', ...rest });
const c = of(closed);
const h = of(heard);

describe('a share, explained', () => {
  it('says what it is made of, in both languages', () => {
    const share = oneTarget(asked(), [c('c', 120), h('h', 150)]);
    expect(share.told('en', 'required')).toEqual(['Promised: at least 80%, 2024 (Share of cases closed).']);
    expect(share.told('fr', 'required')).toEqual(['Promis : au moins 80 %, 2024 (Part des affaires closes).']);
    expect(share.told('en', 'share')).toEqual(['The share is 80%: 120 of 150 (“Cases closed” over “Cases heard”).']);
    expect(share.told('fr', 'share')).toEqual(['La part est de 120 sur 150, soit 80 % (« Affaires closes » sur « Affaires examinées »).']);
    // What is taken together is said there, and not once more.
    expect(share.told('en', 'reported')).toEqual([
      'Cases closed: 120 cases in 2024. Source: the Ministry.',
      'Cases heard: 150 cases in 2024. Source: the Ministry.',
    ]);
  });

  it('says what is known of each side', () => {
    const loose = oneTarget(asked(), [c('c', 100, year(2024), { bound: 'about' }), h('h', 160, year(2024), { bound: 'at-most' })]);
    expect(loose.told('en', 'share')).toEqual([
      'The share is at least 56.25%: between 90 and 110 of at most 160 (“Cases closed” over “Cases heard”).',
    ]);
    const open = oneTarget(asked(), [c('c', 100)]);
    expect(open.told('en', 'share')).toEqual(['The share is 100 of an unknown number (“Cases closed” over “Cases heard”).']);
    const number = oneTarget(asked(closing({ denominator: 193 })), [c('c', 155)]);
    expect(number.told('en', 'share')).toEqual(['The share is 80.31%: 155 of 193 (“Cases closed”).']);
    expect(number.told('fr', 'share')).toEqual(['La part est de 155 sur 193, soit 80,31 % (« Affaires closes »).']);
  });

  it('says which side is missing', () => {
    const open = oneTarget(asked(), [c('c', 120), h('q1', 50, quarter(1)), h('q2', 50, quarter(2)), h('q3', 50, quarter(3))]);
    expect(open.told('en', 'missing-figure')).toEqual(['No figure (Cases heard) for October to December 2024.']);
    expect(open.told('fr', 'missing-figure')).toEqual(['Aucun chiffre (Affaires examinées) pour la période d’octobre à décembre 2024.']);
    const women = oneTarget(asked(closing({ numerator: heard, select: { dimensions: { sex: 'F' } } })), [h('h', 150)]);
    expect(women.told('en', 'missing-figure')).toEqual(['No complete figure (Cases heard, female) for 2024.']);
  });

  it('says that there is none of nothing', () => {
    const none = oneTarget(asked(), [c('c', 0), h('h', 0)]);
    expect(none.told('en', 'share-of-nothing')).toEqual(['The denominator is 0, so that there is no share to work out.']);
    expect(none.told('fr', 'share-of-nothing')).toEqual(['Le dénominateur est nul : aucune part ne peut être calculée.']);
  });

  it('says of a figure that it lacks the other side', () => {
    const state = { ...closed, combine: { time: 'snapshot', across: 'sum' } } as const;
    const measure = closing({ numerator: state, denominator: { ...state, id: heard.id } });
    const lone = oneTarget(asked(measure), [c('c23', 90, { start: '2024-03-31', end: '2024-03-31' }), c('c', 100), h('h', 150)]);
    expect(lone.told('en', 'left-out')).toEqual([
      'One figure is not counted: it is one side of a share, of days that the other side is not reported for.',
    ]);
    expect(lone.told('fr', 'left-out')).toEqual([
      'Un chiffre n’est pas compté : il n’est qu’un terme d’un rapport dont l’autre terme n’est pas publié pour ces dates.',
    ]);
  });
});
