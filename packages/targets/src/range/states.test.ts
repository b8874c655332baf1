import type { Measure, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { countOf, figureOf, shown, sumOf } from '../testing/figures.js';
import type { Figure } from './figure.js';
import { stateOn } from './states.js';

const of = (place: string): Partial<Observation> => ({ place });
const sums: Measure = countOf({ unit: 'person', combine: { time: 'snapshot', across: 'sum' } });
const rates: Measure = countOf({ unit: 'percent', combine: { time: 'snapshot', across: 'none' } });
const latest: Measure = countOf({ unit: 'percent', combine: { time: 'snapshot', across: 'latest' } });

function stateOf(figures: readonly Figure[], measure: Measure, day = 100, staleAfterDays = 50) {
  const state = stateOn(figures, [], measure, { day, today: day, staleAfterDays });
  if (state === undefined) return undefined;
  return {
    day: state.day,
    range: shown(state.range),
    used: state.used.map(({ observation }) => observation.id),
    lower: sumOf(state.proof.uses, 'lower'),
    upper: sumOf(state.proof.uses, 'upper'),
    leftOut: state.leftOut.map(({ observation, reason, by }) => `${observation} ${reason}${by === undefined ? '' : ` ${by}`}`),
    clashes: state.clashes.map(({ suspects }) => suspects.map(({ observation }) => observation.id).sort()),
    apart: state.apart.map(({ observation }) => observation.id),
  };
}

describe('the state on a day', () => {
  it('is the newest figure by then', () => {
    const figures = [figureOf('b', 7, 0, 60), figureOf('a', 5, 0, 30), figureOf('c', 9, 0, 120)];
    expect(stateOf(figures, sums)).toMatchObject({
      day: 60,
      range: '[7, 7]',
      used: ['b'],
      lower: '+b',
      upper: '+b',
      leftOut: ['a older-value b'],
    });
    expect(stateOf([...figures].reverse(), sums)).toMatchObject({ used: ['b'], leftOut: ['a older-value b'] });
    expect(stateOf(figures, sums, 20)).toBeUndefined();
    expect(stateOf(figures, sums, 120)).toMatchObject({ range: '[9, 9]' });
  });

  it('may be old where there is one series alone', () => {
    expect(stateOf([figureOf('a', 5, 0, 30)], sums)).toMatchObject({ day: 30, range: '[5, 5]' });
  });

  it('adds the newest of each place up, unless that is too old', () => {
    const both = { ...sums, reporters: ['KE', 'UG'] };
    const figures = [figureOf('k', 5, 0, 90, of('KE')), figureOf('u', 7, 0, 50, of('UG'))];
    // 50 days are not more than 50.
    expect(stateOf(figures, both)).toMatchObject({ day: 90, range: '[12, 12]', lower: '+k +u', leftOut: [] });
    expect(stateOf(figures, both, 101)).toMatchObject({ day: 90, range: '[5, Infinity]', used: ['k'], leftOut: ['u stale-part'] });
    // Where all are too old, nothing is known, and why is still said.
    expect(stateOf(figures, both, 200)).toMatchObject({
      range: '[-Infinity, Infinity]',
      used: [],
      leftOut: ['k stale-part', 'u stale-part'],
    });
    expect(stateOf(figures, sums)).toMatchObject({ range: '[12, Infinity]' });
  });

  it('does not rest on an older total that newer parts contradict', () => {
    const figures = [figureOf('t', 10, 0, 80), figureOf('k', 7, 0, 90, of('KE')), figureOf('u', 5, 0, 95, of('UG'))];
    const found = stateOf(figures, { ...sums, reporters: ['KE', 'UG'] });
    expect(found).toMatchObject({ day: 95, range: '[12, 12]', used: ['k', 'u'], clashes: [], leftOut: ['t older-value k'] });
    // Where it may still be so, it holds.
    expect(stateOf([figureOf('t', 13, 0, 80), ...figures.slice(1)], sums)).toMatchObject({ range: '[13, 13]', leftOut: [] });
  });

  it('is doubtful where figures of one day contradict each other', () => {
    const figures = [figureOf('t', 10, 0, 90), figureOf('k', 7, 0, 90, of('KE')), figureOf('u', 5, 0, 90, of('UG'))];
    // Without the total 12, without one of the parts 10.
    expect(stateOf(figures, { ...sums, reporters: ['KE', 'UG'] })).toMatchObject({ range: '[10, 12]', clashes: [['k', 't', 'u']] });
  });

  it('may lie below nothing where one of them does, said or not', () => {
    const greatest = { ...sums, unit: 'EUR', reporters: ['KE', 'UG'], combine: { time: 'snapshot', across: 'max' } } as const;
    const figures = [figureOf('k', -5, 0, 90, of('KE')), figureOf('u', -3, 0, 90, of('UG'))];
    expect(stateOf(figures, greatest)).toMatchObject({ range: '[-3, -3]' });
    // Of Uganda alone nothing is known of Kenya: the greatest is no less than its own.
    expect(stateOf(figures.slice(1), greatest)).toMatchObject({ range: '[-3, Infinity]' });
    const sum = { ...greatest, combine: { time: 'snapshot', across: 'sum' } } as const;
    expect(stateOf(figures, sum)).toMatchObject({ range: '[-8, -8]' });
  });

  it('counts places once each, or takes the greatest', () => {
    const figures = [figureOf('k', 5, 0, 90, of('KE')), figureOf('u', 7, 0, 90, of('UG'))];
    const reporters = ['KE', 'UG'];
    expect(stateOf(figures, { ...sums, reporters, combine: { time: 'snapshot', across: 'max' } })).toMatchObject({ range: '[7, 7]' });
    expect(stateOf(figures, { ...sums, reporters, unit: 'country', combine: { time: 'snapshot', across: 'distinct' } })).toMatchObject({
      range: '[2, 2]',
    });
  });
});

describe('a state that is not put together', () => {
  it('is that of all places, or of the only one', () => {
    const figures = [figureOf('w', 40, 0, 80), figureOf('k', 50, 0, 90, of('KE'))];
    expect(stateOf(figures, rates)).toMatchObject({ day: 80, range: '[40, 40]', used: ['w'], lower: '+w', leftOut: ['k contained w'] });
    expect(stateOf(figures.slice(1), rates)).toMatchObject({ range: '[50, 50]', used: ['k'] });
  });

  it('is none where there are several places', () => {
    const figures = [figureOf('k', 50, 0, 90, of('KE')), figureOf('u', 60, 0, 80, of('UG'))];
    expect(stateOf(figures, rates)).toMatchObject({ day: 90, range: '[-Infinity, Infinity]', used: [], apart: ['k', 'u'] });
  });

  it('is that of the latest day where the latest counts', () => {
    const figures = [figureOf('k', 50, 0, 90, of('KE')), figureOf('u', 60, 0, 80, of('UG'))];
    expect(stateOf(figures, latest)).toMatchObject({ day: 90, range: '[50, 50]', used: ['k'], leftOut: ['u older-value k'] });
    const tie = [figureOf('k', 50, 0, 90, of('KE')), figureOf('u', 60, 0, 90, of('UG'))];
    expect(stateOf(tie, latest)).toMatchObject({ apart: ['k', 'u'] });
    // The total of the day is before its parts.
    expect(stateOf([...tie, figureOf('w', 55, 0, 90)], latest)).toMatchObject({
      range: '[55, 55]',
      leftOut: ['k contained w', 'u contained w'],
    });
  });

  it('says nothing about the whole where it is of a breakdown', () => {
    expect(stateOf([figureOf('f', 50, 0, 90, { dimensions: { sex: 'F' } })], rates)).toMatchObject({
      day: 90,
      range: '[-Infinity, Infinity]',
      used: ['f'],
      lower: '',
      upper: '',
    });
    expect(stateOf([figureOf('t', 50, 0, 90, { dimensions: { sex: '_T' } })], rates)).toMatchObject({ range: '[50, 50]' });
  });

  it('is what all figures of its day allow', () => {
    const more = figureOf('a', { lower: 40, upper: Infinity, lowerOpen: true }, 0, 90);
    const least = figureOf('b', [40, 70], 0, 90);
    const less = figureOf('c', { lower: -Infinity, upper: 70, upperOpen: true }, 0, 90);
    expect(stateOf([more, least, less], rates)).toMatchObject({ range: '(40, 70)', used: ['a', 'b', 'c'] });
    expect(stateOf([less, least, more], rates)).toMatchObject({ range: '(40, 70)' });
    expect(stateOf([figureOf('d', [50, 60], 0, 90), more, less], rates)).toMatchObject({ range: '[50, 60]' });
  });
});
