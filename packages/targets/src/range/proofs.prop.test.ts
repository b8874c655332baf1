import { addDays, type Observation } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { evaluateTarget } from '../evaluate/evaluate-target.js';
import { targetOf } from '../testing/samples.js';
import { countOf } from '../testing/figures.js';

// A proof is checked without the engine: an end of the range is a signed sum of figures, and what that sum holds of each day, place
// and sex is added up. It is a lower end where that is 1 at most inside of what is asked, and 0 at most outside; an upper end where it
// is 1 at least inside, and 0 at least outside.

const DAYS = 12;
const FIRST = '2024-01-01';
const dateOf = (day: number): string => addDays(FIRST, day);

/** The smallest places: Kenya, Uganda, what else lies in Eastern Africa, France, and elsewhere. */
const PLACES = ['KE', 'UG', '014 but these', 'FR', 'elsewhere'] as const;
const IN_PLACE: Readonly<Record<string, readonly number[]>> = {
  '001': [0, 1, 2, 3, 4],
  '014': [0, 1, 2],
  '202': [0, 1, 2],
  KE: [0],
  UG: [1],
  FR: [3],
};
const SEXES = ['F', 'M', '_O', '_U'] as const;

/** A block of days, of a place and of a sex. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly sex: string;
}

interface Reported extends Block {
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
  readonly off: number;
}

/** The atoms of a block, each by its number. */
function atomsOf({ start, end, place, sex }: Block): readonly number[] {
  const atoms: number[] = [];
  for (let day = start; day <= end; day += 1)
    for (const at of IN_PLACE[place] ?? [])
      for (let one = 0; one < SEXES.length; one += 1) {
        if (sex === '_T' || SEXES[one] === sex) atoms.push((day * PLACES.length + at) * SEXES.length + one);
      }
  return atoms;
}

const span = fc.tuple(fc.integer({ min: 0, max: DAYS - 1 }), fc.integer({ min: 0, max: DAYS - 1 })).map(([a, b]) => ({
  start: Math.min(a, b),
  end: Math.max(a, b),
}));

const reported: fc.Arbitrary<Reported> = fc
  .tuple(
    span,
    fc.constantFrom('001', '001', '014', '202', 'KE', 'UG', 'FR'),
    fc.constantFrom('_T', '_T', '_T', 'F', 'M', '_O', '_U'),
    fc.constantFrom('exact', 'exact', 'exact', 'at-least', 'at-most', 'more-than', 'less-than'),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([days, place, sex, bound, off]) => ({ ...days, place, sex, bound: bound, off }));

/** What is truly reported of a block: with a bound, so much off. */
function observationOf(block: Reported, at: number, amounts: readonly number[]): Observation {
  const truth = atomsOf(block).reduce((sum, atom) => sum + (amounts[atom] ?? 0), 0);
  const value = {
    exact: truth,
    'at-least': Math.max(truth - block.off, 0),
    'at-most': truth + block.off,
    'more-than': Math.max(truth - 1 - block.off, 0),
    'less-than': truth + 1 + block.off,
  };
  const bound = block.bound === 'more-than' && truth === 0 ? 'at-least' : block.bound;
  return {
    id: `o${String(at)}`,
    measure: 'test/m',
    unit: 'officer',
    value: value[bound],
    bound,
    period: { start: dateOf(block.start), end: dateOf(block.end) },
    place: block.place,
    ...(block.sex === '_T' ? {} : { dimensions: { sex: block.sex } }),
    role: 'result',
    source: { title: 'Test' },
  };
}

describe('the proof of a range', () => {
  it('holds without the engine: a signed sum of figures that is at most, or at least, what is asked', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 4 }), {
      minLength: DAYS * PLACES.length * SEXES.length,
      maxLength: DAYS * PLACES.length * SEXES.length,
    });
    fc.assert(
      fc.property(amounts, fc.array(reported, { minLength: 1, maxLength: 9 }), span, (truths, blocks, window) => {
        const observations = blocks.map((block, at) => observationOf(block, at, truths));
        const blockOf = new Map(observations.map(({ id }, at) => [id, blocks[at]!]));
        const asked = { start: dateOf(window.start), end: dateOf(window.end) };
        const target = targetOf({ kind: 'total-by', comparison: 'at-least', value: 1, measure: countOf(), window: asked });
        const { value, used, issues } = evaluateTarget(target, observations, { asOf: dateOf(DAYS) });
        expect(issues.filter(({ code }) => code !== 'duplicate')).toEqual([]);
        const inside = new Set(atomsOf({ ...window, place: '001', sex: '_T' }));
        for (const end of ['lower', 'upper'] as const) {
          const held = new Map<number, number>();
          let sum = 0;
          for (const use of used) {
            const times = use[end] ?? 0;
            if (times === 0) continue;
            const { lower, upper, lowerOpen, upperOpen } = use.range;
            // Of whole things, "more than n" is n + 1 at least.
            const ends = { lower: lower + (lowerOpen === true ? 1 : 0), upper: upper - (upperOpen === true ? 1 : 0) };
            sum += times * (times > 0 === (end === 'lower') ? ends.lower : ends.upper);
            for (const atom of atomsOf(blockOf.get(use.observation)!)) held.set(atom, (held.get(atom) ?? 0) + times);
          }
          if (end === 'lower') {
            for (const [atom, times] of held) expect(times).toBeLessThanOrEqual(inside.has(atom) ? 1 : 0);
            const least = value === undefined ? 0 : value.lower + (value.lowerOpen === true ? 1 : 0);
            expect(Math.max(sum, 0)).toBe(Math.max(least, 0));
          } else if (value !== undefined && value.upper !== Infinity) {
            for (const atom of inside) expect(held.get(atom) ?? 0).toBeGreaterThanOrEqual(1);
            for (const times of held.values()) expect(times).toBeGreaterThanOrEqual(0);
            expect(sum).toBe(value.upper - (value.upperOpen === true ? 1 : 0));
          } else expect(held.size).toBe(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});
