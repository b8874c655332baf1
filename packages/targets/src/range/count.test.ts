import type { Measure, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import type { Evidence } from '../evidence/evidence.js';
import { countOf, figureOf, shown, sumOf } from '../testing/figures.js';
import { cannotCombine, clashIssue, countOver } from './count.js';
import type { Figure } from './figure.js';
import type { DayRange } from './day-range.js';

const TEN = { start: 0, end: 9 };
const of = (place: string): Partial<Observation> => ({ place });

function evidenceOf(figures: readonly Figure[], rest: Partial<Evidence> = {}): Evidence {
  const reporting = figures.map(({ observation }) => observation);
  return { figures, silent: [], reporting, faulty: [], conflicts: [], leftOut: [], issues: [], ...rest };
}

function counted(evidence: Evidence | readonly Figure[], measure: Measure, spans: readonly DayRange[] = [TEN]) {
  const count = countOver('figures' in evidence ? evidence : evidenceOf(evidence), measure, spans, 50);
  return {
    ranges: count.proofs.map(({ range }) => shown(range)),
    sums: count.proofs.map(({ uses }) => `${sumOf(uses, 'lower')} to ${sumOf(uses, 'upper')}`),
    figures: count.figures.map(({ observation }) => observation.id),
    clashes: count.clashes.map(({ suspects }) => suspects.map(({ observation }) => observation.id).sort()),
    gaps: spans.map((span) => count.gaps(span)),
    leftOut: count.leftOut.map(({ observation, reason, by }) => `${observation} ${reason}${by === undefined ? '' : ` ${by}`}`),
    issues: count.issues.map(({ code }) => code),
  };
}

describe('a count', () => {
  it('adds increments up, of each span of days', () => {
    const figures = [figureOf('a', 3, 0, 4), figureOf('b', 4, 5, 9)];
    expect(counted(figures, countOf(), [TEN, { start: 5, end: 9 }])).toEqual({
      ranges: ['[7, 7]', '[4, 4]'],
      sums: ['+a +b to +a +b', '+b to +b'],
      figures: ['a', 'b'],
      clashes: [],
      gaps: [[], []],
      leftOut: [],
      issues: [],
    });
  });

  it('takes running totals off each other, less those that others took the place of', () => {
    const totals = countOf({ combine: { time: 'running-total', across: 'sum' } });
    const figures = [figureOf('a', 3, 0, 4), figureOf('b', 9, 0, 9), figureOf('c', 8, 0, 14)];
    // c is recorded later than b, and less.
    expect(counted(figures, totals, [{ start: 5, end: 14 }])).toMatchObject({
      ranges: ['[5, 5]'],
      sums: ['-a +c to -a +c'],
      leftOut: ['b older-record c'],
      issues: ['falling-total'],
    });
  });

  it('counts places once each, and takes the greatest', () => {
    const figures = [figureOf('k', 5, 0, 9, of('KE')), figureOf('u', 7, 0, 9, of('UG'))];
    const reporters = ['KE', 'UG'];
    expect(counted(figures, countOf({ reporters, combine: { time: 'increment', across: 'max' } })).ranges).toEqual(['[7, 7]']);
    expect(counted(figures, countOf({ reporters, unit: 'country', combine: { time: 'increment', across: 'distinct' } })).ranges).toEqual([
      '[2, 2]',
    ]);
  });

  it('has a gap where nothing bounds it', () => {
    expect(counted([figureOf('a', 3, 0, 4)], countOf())).toMatchObject({ ranges: ['[3, Infinity]'], gaps: [[{ start: 5, end: 9 }]] });
  });

  it('names figures that contradict each other', () => {
    expect(counted([figureOf('a', 9, 0, 4), figureOf('t', 7, 0, 9)], countOf())).toMatchObject({
      ranges: ['[7, Infinity]'],
      clashes: [['a', 't']],
      issues: ['parts-above-total'],
    });
  });

  it('takes those that report for all where that is assumed, also where they report at other times or nothing', () => {
    const assumed = countOf({ reporters: { assumed: 'those-that-report', reason: { en: 'A census' } } });
    const figures = [figureOf('k', 5, 0, 9, of('KE'))];
    expect(counted(figures, assumed).ranges).toEqual(['[5, 5]']);
    const other = figureOf('u', 1, 50, 59, of('UG')).observation;
    expect(counted(evidenceOf(figures, { reporting: [...figures.map(({ observation }) => observation), other] }), assumed).ranges).toEqual([
      '[5, Infinity]',
    ]);
    // Where they are named, no other place has anything that does not report of these days.
    expect(counted(evidenceOf(figures, { reporting: [other] }), countOf({ reporters: ['KE'] })).ranges).toEqual(['[5, 5]']);
    // Where the reporters are not assumed, what is silent is among the places that are known.
    const silent = { observation: other, start: 0, end: 9 };
    expect(counted(evidenceOf(figures, { silent: [silent] }), countOf()).ranges).toEqual(['[5, Infinity]']);
  });
});

describe('how far days are closed', () => {
  const half = [figureOf('a', 3, 0, 4)];
  const closed = (figures: readonly Figure[], measure: Measure, faulty: readonly Figure[] = []) => {
    const found = countOver(evidenceOf(figures, { faulty }), measure, [TEN], 50).closed(TEN);
    return found === undefined ? undefined : `${String(found.until)} ${shown(found.range)}`;
  };

  it('is the day before the first gap', () => {
    expect(closed(half, countOf())).toBe('4 [3, 3]');
    expect(closed([figureOf('a', 3, 1, 4)], countOf())).toBeUndefined();
    const own = countOf({ combine: { time: 'increment', across: 'none' } });
    expect(closed([figureOf('k', 3, 0, 4, of('KE'))], own)).toBe('4 [3, 3]');
    expect(closed([figureOf('k', 3, 0, 4, { dimensions: { sex: 'F' } })], own)).toBeUndefined();
  });

  it('is none where a figure among them cannot be', () => {
    expect(closed(half, countOf(), [figureOf('x', -1, 4, 4)])).toBeUndefined();
    expect(closed(half, countOf(), [figureOf('x', -1, 4, 8)])).toBeUndefined();
    expect(closed(half, countOf(), [figureOf('x', -1, 5, 8)])).toBe('4 [3, 3]');
    expect(closed(half, countOf(), [figureOf('x', -1, -9, 0)])).toBeUndefined();
    expect(closed(half, countOf(), [figureOf('x', -1, -9, -1)])).toBe('4 [3, 3]');
  });
});

describe('a figure that cannot be', () => {
  it('makes the days that it lies in doubtful', () => {
    const faulty = [figureOf('x', -2, 3, 4)];
    const figures = [figureOf('a', 5, 0, 9), figureOf('b', 4, 10, 19)];
    // It may take 2 off, and how much there is at most is not known.
    expect(counted(evidenceOf(figures, { faulty }), countOf(), [TEN, { start: 10, end: 19 }])).toMatchObject({
      ranges: ['[3, Infinity]', '[4, 4]'],
      sums: ['+a to ', '+b to +b'],
    });
    expect(counted(evidenceOf(figures, { faulty: [figureOf('x', -9, 3, 4)] }), countOf()).ranges).toEqual(['[0, Infinity]']);
    // What is no number takes nothing off.
    expect(counted(evidenceOf(figures, { faulty: [figureOf('x', NaN, 3, 4)] }), countOf()).ranges).toEqual(['[5, Infinity]']);
    // It lies in the days with its last day, or its first.
    expect(counted(evidenceOf(figures, { faulty: [figureOf('x', -1, 9, 30)] }), countOf()).ranges).toEqual(['[4, Infinity]']);
    expect(counted(evidenceOf(figures, { faulty: [figureOf('x', -1, 10, 30)] }), countOf()).ranges).toEqual(['[5, 5]']);
  });

  it('keeps an open end open', () => {
    const more = figureOf('a', { lower: 5, upper: Infinity, lowerOpen: true }, 0, 9);
    expect(counted(evidenceOf([more], { faulty: [figureOf('x', -1, 0, 0)] }), countOf({ unit: 'EUR' })).ranges).toEqual(['(4, Infinity]']);
  });

  it('leaves nothing at the upper end to rest on', () => {
    const across = countOver(evidenceOf([figureOf('a', 5, -5, 4)], { faulty: [figureOf('x', -1, 0, 0)] }), countOf(), [TEN], 50);
    expect(across.proofs).toEqual([{ range: { lower: 0, upper: Infinity }, uses: [] }]);
  });

  it('is doubtful of one place too', () => {
    const own = countOf({ combine: { time: 'increment', across: 'none' } });
    expect(counted(evidenceOf([figureOf('a', 5, 0, 9)], { faulty: [figureOf('x', -1, 0, 0)] }), own).ranges).toEqual(['[4, Infinity]']);
  });
});

describe('figures that are not put together', () => {
  const none = countOf({ unit: 'EUR', combine: { time: 'increment', across: 'none' } });
  const latest = countOf({ unit: 'EUR', combine: { time: 'increment', across: 'latest' } });

  it('are those of one place and breakdown', () => {
    expect(counted([figureOf('a', 3, 0, 4, of('KE')), figureOf('b', 4, 5, 9, of('KE'))], none)).toMatchObject({
      ranges: ['[7, 7]'],
      sums: ['+a +b to +a +b'],
      figures: ['a', 'b'],
      gaps: [[]],
    });
  });

  it('are those of all places before those of some', () => {
    const figures = [figureOf('k', 3, 0, 9, of('KE')), figureOf('w', 8, 0, 9), figureOf('u', 4, 0, 9, of('UG'))];
    expect(counted(figures, none)).toMatchObject({ ranges: ['[8, 8]'], figures: ['w'], leftOut: ['k contained w', 'u contained w'] });
  });

  it('prove nothing where they are of several places', () => {
    const figures = [figureOf('k', 3, 0, 9, of('KE')), figureOf('u', 4, 0, 9, of('UG'))];
    expect(counted(figures, none)).toEqual({
      ranges: ['[-Infinity, Infinity]'],
      sums: [' to '],
      figures: [],
      clashes: [],
      gaps: [[TEN]],
      leftOut: ['k cannot-combine', 'u cannot-combine'],
      issues: ['cannot-combine'],
    });
  });

  it('are told as they were given', () => {
    const given = [figureOf('a', 9, 0, 4, of('KE')), figureOf('b', 3, 0, 9, of('KE'))];
    const { proofs, clashes } = countOver(evidenceOf(given), none, [TEN], 50);
    expect(proofs[0]?.uses.every(({ figure }) => given.includes(figure))).toBe(true);
    expect(clashes[0]?.suspects.every((figure) => given.includes(figure))).toBe(true);
    // The one that reports last is not before the other, where they may not be combined.
    const apart = [figureOf('k', 3, 0, 4, of('KE')), figureOf('u', 4, 0, 9, of('UG'))];
    expect(counted(apart, none).issues).toEqual(['cannot-combine']);
  });

  it('are those of the place that reports last, where the latest counts', () => {
    const figures = [figureOf('k1', 3, 0, 4, of('KE')), figureOf('k2', 3, 5, 9, of('KE')), figureOf('u', 4, 0, 8, of('UG'))];
    expect(counted(figures, latest)).toMatchObject({ ranges: ['[6, 6]'], figures: ['k1', 'k2'], leftOut: ['u contained k1'] });
    expect(counted([...figures.slice(0, 2), figureOf('u', 4, 0, 9, of('UG'))], latest)).toMatchObject({ issues: ['cannot-combine'] });
  });

  it('prove nothing of the whole where they are of a breakdown', () => {
    const figures = [figureOf('f', 3, 0, 9, { dimensions: { sex: 'F' } })];
    expect(counted(figures, none)).toMatchObject({ ranges: ['[-Infinity, Infinity]'], figures: ['f'] });
    expect(counted([figureOf('t', 3, 0, 9, { dimensions: { sex: '_T' } })], none).ranges).toEqual(['[3, 3]']);
    expect(counted([], none)).toMatchObject({ ranges: ['[0, Infinity]'], figures: [] });
  });

  it('may be running totals, and contradict each other', () => {
    const totals = countOf({ unit: 'EUR', combine: { time: 'running-total', across: 'none' } });
    expect(counted([figureOf('a', 3, 0, 4, of('KE')), figureOf('b', 9, 0, 9, of('KE'))], totals, [{ start: 5, end: 9 }])).toMatchObject({
      ranges: ['[6, 6]'],
      sums: ['-a +b to -a +b'],
    });
    const falling = [figureOf('a', 9, 0, 4, of('KE')), figureOf('b', 3, 0, 9, of('KE'))];
    expect(counted(falling, totals)).toMatchObject({ ranges: ['[3, 3]'], leftOut: ['a older-record b'], issues: ['falling-total'] });
    const clash = [figureOf('a', 9, 0, 4, of('KE')), figureOf('b', 3, 0, 9, of('KE'))];
    expect(counted(clash, none)).toMatchObject({ ranges: ['[3, Infinity]'], clashes: [['a', 'b']], issues: ['parts-above-total'] });
  });
});

describe('states', () => {
  const states = countOf({ unit: 'person', combine: { time: 'snapshot', across: 'sum' }, reporters: ['KE', 'UG'] });

  it('are those in force at the end of each span, reported within it', () => {
    const figures = [
      figureOf('k', 5, 0, 9, of('KE')),
      figureOf('u', 4, 0, 9, of('UG')),
      figureOf('v', 6, 10, 19, of('UG')),
      figureOf('l', 5, 10, 18, of('KE')),
    ];
    expect(counted(figures, states, [TEN, { start: 10, end: 19 }, { start: 30, end: 39 }])).toMatchObject({
      ranges: ['[9, 9]', '[11, 11]', '[-Infinity, Infinity]'],
      // in the order of their last days
      figures: ['k', 'u', 'l', 'v'],
      gaps: [[TEN], [{ start: 10, end: 19 }], [{ start: 30, end: 39 }]],
    });
  });

  it('may be of the first day of the span', () => {
    const figures = [figureOf('k', 5, 0, 10, of('KE')), figureOf('u', 4, 0, 10, of('UG'))];
    expect(counted(figures, states, [{ start: 10, end: 19 }]).ranges).toEqual(['[9, 9]']);
  });

  it('say what they leave out, and what may not be combined', () => {
    const rates = countOf({ unit: 'percent', combine: { time: 'snapshot', across: 'none' } });
    const figures = [figureOf('k', 5, 0, 9, of('KE')), figureOf('j', 3, 0, 5, of('KE')), figureOf('u', 4, 0, 9, of('UG'))];
    expect(counted(figures, rates)).toMatchObject({
      ranges: ['[-Infinity, Infinity]'],
      leftOut: ['j older-value k', 'k cannot-combine', 'u cannot-combine'],
      issues: ['cannot-combine'],
    });
  });

  it('of one day may contradict each other', () => {
    const figures = [figureOf('t', 8, 0, 9), figureOf('k', 5, 0, 9, of('KE')), figureOf('u', 4, 0, 9, of('UG'))];
    expect(counted(figures, states)).toMatchObject({ ranges: ['[8, 9]'], clashes: [['k', 't', 'u']], issues: ['parts-above-total'] });
  });
});

describe('the issue about figures', () => {
  it('that contradict each other names six of them', () => {
    const suspects = ['g', 'b', 'c', 'd', 'e', 'f', 'a'].map((id) => figureOf(id, 1, 0, 9));
    const issue = clashIssue({ suspects, parts: false });
    expect(issue).toMatchObject({
      code: 'contradiction',
      severity: 'warning',
      path: ['observations', 'a'],
      values: { observations: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
    });
    expect(issue.message).toMatch(/^The observations a, b, c, d, e, f and 1 more contradict each other/);
    expect(clashIssue({ suspects: suspects.slice(1), parts: true }).message).toMatch(
      /^The observations a, b, c, d, e, f come to more or less than the totals/,
    );
    expect(clashIssue({ suspects, parts: true }).code).toBe('parts-above-total');
  });

  it('that may not be combined names them all', () => {
    expect(cannotCombine([figureOf('b', 1, 0, 9), figureOf('a', 1, 0, 9)])).toMatchObject({
      code: 'cannot-combine',
      severity: 'warning',
      message: 'Values of several places or breakdowns that may not be combined; give the total.',
      path: ['observations', 'a'],
      values: { observations: ['a', 'b'] },
    });
  });
});
