import { type Observation, type Target } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';
import { evaluateTarget } from '@actionline/targets';

import { compare } from './clock.js';
import { timeText, type Figure } from './figure.js';
import { reported } from './reports.js';

const ROUNDS = 15;
/** Lists of observations in a round: each is evaluated once, as most lists are. */
const LISTS = 1_500;

const measure = {
  id: 'bench/m.officers',
  label: { en: 'Officers' },
  unit: 'officer',
  combine: { time: 'increment', across: 'sum' },
} as const;

const window = { start: '2024-01-01', end: '2025-12-31' };
const asOf = '2025-09-30';

const total: Target = {
  id: 'bench/1.a',
  commitment: 'bench/1',
  label: { en: 'Officers trained' },
  requirement: { kind: 'total-by', comparison: 'more-than', value: 3000, window, measure },
};

/** The days of an observation, which the loop by hand is given. */
interface Days {
  readonly start: number;
  readonly end: number;
}

interface Work {
  readonly observations: readonly Observation[];
  readonly days: readonly Days[];
}

/** Disjoint observations of one series, some of them after the day of the evaluation. */
function work(count: number, decimals: boolean): Work {
  const first = dayNumber('2024-01-01');
  const step = Math.floor(730 / count);
  const days = Array.from({ length: count }, (_, at) => ({ start: first + at * step, end: first + at * step + step - 2 }));
  const observations = days.map(({ start, end }, at) =>
    reported(at, { measure: measure.id, unit: 'officer', value: 100 + at + (decimals ? ((at * 37) % 100) / 100 : 0), start, end }),
  );
  return { observations, days };
}

const from = dayNumber(window.start);
const until = dayNumber(window.end);
const today = dayNumber(asOf);

/** The same total by hand: chosen by measure, role, unit and days, added up, and compared. */
function byHand({ observations, days }: Work): { readonly total: number; readonly met: boolean; readonly used: readonly string[] } {
  const used: string[] = [];
  let sum = 0;
  for (let at = 0; at < observations.length; at += 1) {
    const { id, measure: of, role, unit, value } = observations[at]!;
    const { start, end } = days[at]!;
    if (of !== measure.id || role !== 'result' || unit !== 'officer' || value === undefined) continue;
    if (start < from || end > until || end > today) continue;
    sum += value;
    used.push(id);
  }
  return { total: sum, met: sum > 3000, used };
}

/** The same where values have two decimals: added as whole hundredths, since a sum of 0.1 and 0.2 is not 0.3. */
function byHandInHundredths({ observations, days }: Work): {
  readonly total: number;
  readonly met: boolean;
  readonly used: readonly string[];
} {
  const used: string[] = [];
  let sum = 0;
  for (let at = 0; at < observations.length; at += 1) {
    const { id, measure: of, role, unit, value } = observations[at]!;
    const { start, end } = days[at]!;
    if (of !== measure.id || role !== 'result' || unit !== 'officer' || value === undefined) continue;
    if (start < from || end > until || end > today) continue;
    sum += Math.round(value * 100);
    used.push(id);
  }
  return { total: sum / 100, met: sum > 300_000, used };
}

function evaluated(target: Target, { observations }: Work, on = asOf): unknown {
  return evaluateTarget(target, observations, { asOf: on }).value?.value;
}

/** A total of 20 observations over a loop by hand, and a recurring promise by the month over a total. */
export function measureEvaluation(): readonly Figure[] {
  return [...[false, true].flatMap((decimals) => overByHand(decimals)), everyMonthOverTotal(5, 10), everyMonthOverTotal(50)];
}

function overByHand(decimals: boolean): readonly Figure[] {
  const hand = decimals ? byHandInHundredths : byHand;
  const sample = work(20, decimals);
  const [theirs, ours] = [hand(sample).total, evaluated(total, sample)];
  if (theirs !== ours) throw new Error(`The loop by hand gives ${String(theirs)}, the evaluation ${String(ours)}.`);
  const name = `evaluateTarget, 20 observations, ${decimals ? 'decimals' : 'whole numbers'}`;
  const peer = `a loop by hand over objects of five shapes, given the days: chooses, adds ${decimals ? 'exactly (whole hundredths)' : 'up'}, compares, lists the ids`;
  const first = compare(ROUNDS, () => {
    const lists = Array.from({ length: LISTS }, () => work(20, decimals));
    return { ours: () => lists.map((list) => evaluated(total, list)), peer: () => lists.map((list) => hand(list)) };
  });
  const kept = Array.from({ length: LISTS / 10 }, () => work(20, decimals));
  const tenTimes = (call: (list: Work) => unknown) => (): void => {
    for (let time = 0; time < 10; time += 1) for (const list of kept) call(list);
  };
  const again = compare(ROUNDS, () => ({ ours: tenTimes((list) => evaluated(total, list)), peer: tenTimes(hand) }));
  return [
    { name, value: first.ratio, unit: 'times', limit: OVER_LOOP, against: peer, shown: timeText(first.ours / LISTS) },
    {
      name: `${name}, seen before`,
      value: again.ratio,
      unit: 'times',
      limit: OVER_LOOP,
      against: 'the same loop; both have met every observation',
      shown: timeText(again.ours / LISTS),
    },
  ];
}

/**
 * The aim is 8 times the loop; this is what an evaluation takes beside it. The loop adds twenty numbers up. An evaluation looks at every
 * key for a slip, judges each figure by role, unit, status, bound, days and knowledge, proves a range with both ends, and tells what
 * it used, how it counts, what is missing, the text in force, and the steps. A call of the loop takes half a microsecond, so that the
 * ratio moves by half from run to run on one machine.
 */
const OVER_LOOP = 64;

/** The limit is on five years; fifty, most of them silent, are shown. */
function everyMonthOverTotal(years: number, limit?: number): Figure {
  const end = `${String(2023 + years)}-12-31`;
  const monthly: Target = {
    ...total,
    requirement: {
      kind: 'every-period',
      comparison: 'at-least',
      value: 100,
      window: { start: '2024-01-01', end },
      measure,
      every: 'month',
    },
  };
  const long: Target = {
    ...total,
    requirement: { kind: 'total-by', comparison: 'at-least', value: 3000, window: { start: '2024-01-01', end }, measure },
  };
  const { ratio } = compare(ROUNDS, () => {
    const lists = Array.from({ length: 200 }, () => work(10, false));
    return {
      ours: () => lists.map((list) => evaluated(monthly, list, end)),
      peer: () => lists.map((list) => evaluated(long, list, end)),
    };
  });
  return {
    name: `every-period by month, ${String(years)} years, 10 observations`,
    value: ratio,
    unit: 'times',
    ...(limit === undefined ? {} : { limit }),
    against: 'a total-by of the same ten observations: ten times that is allowed, whatever the number of months without any',
  };
}
