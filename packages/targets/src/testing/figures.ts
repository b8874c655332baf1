import { type Interval, type Measure, type Observation } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import type { End, Figure } from '../range/figure.js';
import type { Use } from '../range/proof.js';

/** A figure of some days, counted from 1970-01-01: a number where it is exact, its two ends where it is not. */
export function figureOf(
  id: string,
  given: number | readonly [lower: number, upper: number] | Interval,
  start: number,
  end: number,
  rest: Partial<Observation> = {},
): Figure {
  const range =
    typeof given === 'number' ? { lower: given, upper: given } : 'lower' in given ? given : { lower: given[0], upper: given[1] };
  const value = Number.isFinite(range.lower) ? range.lower : range.upper;
  const observation: Observation = {
    id,
    measure: 'test/m',
    unit: 'officer',
    value,
    period: { start: dateOfDay(start), end: dateOfDay(end) },
    role: 'result',
    source: { title: 'Test' },
    ...rest,
  };
  return { observation, value, range, start, end };
}

/** A range as it is written in mathematics: a round bracket leaves its end out. */
export function shown({ lower, upper, lowerOpen, upperOpen }: Interval): string {
  return `${lowerOpen === true ? '(' : '['}${String(lower)}, ${String(upper)}${upperOpen === true ? ')' : ']'}`;
}

/** What one end of a range is made of: the figures by their ids, added or taken off. */
export function sumOf(uses: readonly Use[], end: End): string {
  return uses
    .filter((use) => use[end] !== 0)
    .map(
      ({ figure, [end]: times }) =>
        `${times > 0 ? '+' : '-'}${Math.abs(times) === 1 ? '' : String(Math.abs(times))}${figure.observation.id}`,
    )
    .sort((a, b) => (a.slice(1) < b.slice(1) ? -1 : 1))
    .join(' ');
}

/** A measure of officers that adds up, with what differs. */
export function countOf(rest: Partial<Measure> = {}): Measure {
  return { id: 'test/m', label: { en: 'Test' }, unit: 'officer', combine: { time: 'increment', across: 'sum' }, ...rest };
}
