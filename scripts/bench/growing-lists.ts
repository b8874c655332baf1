import { unitId, type AcrossRule, type Measure, type Observation, type ScopedId } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import { dice, FIRST_DAY, reported, type Said } from './reports.js';

/** What all observations of a list are of. */
export interface Subject extends Pick<Measure, 'id' | 'unit'> {
  readonly commitment?: ScopedId;
  /** What their ids begin with. */
  readonly prefix?: string;
}

/** Observations of one measure, as many as wanted, in one of the ways that they lie to each other. */
export type ListOf = (size: number, subject: Subject) => readonly Observation[];

type Saying = Omit<Said, 'measure' | 'unit'>;

function listOf(size: number, { id, unit, commitment, prefix = 'o' }: Subject, saying: (at: number) => Saying): readonly Observation[] {
  return Array.from({ length: size }, (_, at) => {
    const said = saying(at);
    return reported(at, {
      measure: id,
      unit: unitId(unit),
      id: `${prefix}${String(at)}`,
      ...(commitment === undefined ? {} : { commitment }),
      ...said,
    });
  });
}

const COUNTRIES = (
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK KE UG TZ RW BI ET SO SS DJ ER NG GH SN ML BR AR CL PE CO IN ' +
  'PK BD LK'
).split(' ');
const countryAt = (at: number): string => COUNTRIES[at % COUNTRIES.length] ?? 'AT';

/** One figure a day, of one series. */
export const days: ListOf = (size, measure) =>
  listOf(size, measure, (at) => ({ value: 1 + (at % 7), start: FIRST_DAY + at, end: FIRST_DAY + at }));

/** The same with two decimals. */
export const decimalDays: ListOf = (size, measure) =>
  listOf(size, measure, (at) => ({ value: ((at * 37) % 1000) / 100, start: FIRST_DAY + at, end: FIRST_DAY + at }));

/** Fifty countries, each with a figure a day. */
export const countries: ListOf = (size, measure) =>
  listOf(size, measure, (at) => {
    const day = FIRST_DAY + Math.floor(at / COUNTRIES.length);
    return { value: 1 + (at % 7), start: day, end: day, place: countryAt(at) };
  });

/** Running totals of fifty countries, or of one. */
export const runningCountries: ListOf = (size, measure) =>
  listOf(size, measure, (at) => {
    const day = Math.floor(at / COUNTRIES.length);
    return { value: day * 3 + (at % 3), start: FIRST_DAY, end: FIRST_DAY + day, place: countryAt(at) };
  });

export const runningDays: ListOf = (size, measure) =>
  listOf(size, measure, (at) => ({ value: at * 3, start: FIRST_DAY, end: FIRST_DAY + at }));

/** Places counted once each: fifty countries that come again. */
export const placesAgain: ListOf = (size, measure) =>
  listOf(size, measure, (at) => {
    const day = FIRST_DAY + Math.floor(at / COUNTRIES.length);
    return { value: 1, start: day, end: day, place: countryAt(at) };
  });

/** The same as running totals: a country that counts goes on counting. */
export const placesKept: ListOf = (size, measure) =>
  listOf(size, measure, (at) => {
    const day = FIRST_DAY + Math.floor(at / COUNTRIES.length);
    return { value: 1, start: FIRST_DAY, end: day, place: countryAt(at) };
  });

/** Weeks that begin every day: each shares days with twelve others. */
export const weeksEachDay: ListOf = (size, measure) =>
  listOf(size, measure, (at) => ({ value: 70 + (at % 7), start: FIRST_DAY + at, end: FIRST_DAY + at + 6 }));

/** Three days each, the last of which is the first of the next: one unbroken chain. */
export const chained: ListOf = (size, measure) =>
  listOf(size, measure, (at) => ({ value: 30 + (at % 7), start: FIRST_DAY + at * 2, end: FIRST_DAY + at * 2 + 2 }));

/** Spans of 100, 30, 10 and single days, each level whole: totals beside their parts. */
export const nested: ListOf = (size, measure) => {
  const lengths = [100, 10, 1];
  const block = 111;
  return listOf(size, measure, (at) => {
    const from = FIRST_DAY + Math.floor(at / block) * 100;
    let rest = at % block;
    for (const length of lengths) {
      const count = 100 / length;
      if (rest < count) return { value: 2 * length, start: from + rest * length, end: from + (rest + 1) * length - 1 };
      rest -= count;
    }
    return { value: 2, start: from, end: from };
  });
};

/** Spans of any length up to 60 days, anywhere in as many days as there are figures. */
export const anywhere: ListOf = (size, measure) => {
  const next = dice(7);
  return listOf(size, measure, () => {
    const start = FIRST_DAY + Math.floor(next() * size);
    const length = 1 + Math.floor(next() * 60);
    return { value: length * 2, start, end: Math.min(start + length - 1, FIRST_DAY + size) };
  });
};

/** Spans of any length anywhere in ten years, however many: the same spans again and again, with other figures. */
export const crowded: ListOf = (size, measure) => {
  const next = dice(11);
  return listOf(size, measure, () => {
    const start = FIRST_DAY + Math.floor(next() * 3_600);
    const length = 1 + Math.floor(next() * 400);
    return { value: Math.floor(length * (1.9 + next() * 0.2)), start, end: Math.min(start + length - 1, FIRST_DAY + 3_660) };
  });
};

const PLACES = [undefined, '150', '002', ...COUNTRIES];

/** The world, Europe, Africa and fifty countries for every day: regions hold their members. */
export const regions: ListOf = (size, measure) =>
  listOf(size, measure, (at) => {
    const day = FIRST_DAY + Math.floor(at / PLACES.length);
    const place = PLACES[at % PLACES.length];
    const value = place === undefined ? 200 : place.length === 3 ? 90 : 1 + (at % 3);
    return { value, start: day, end: day, ...(place === undefined ? {} : { place }) };
  });

const BREAKDOWNS: readonly (Readonly<Record<string, string>> | undefined)[] = [
  undefined,
  { sex: 'F' },
  { sex: 'M' },
  { age: '0-17' },
  { age: '18+' },
  { sex: 'F', age: '0-17' },
  { age: '18+', sex: 'F' },
  { cause: 'a' },
];

/** Totals, sexes, ages, both crossed, and a code that no list declares, for every day. */
export const breakdowns: ListOf = (size, measure) =>
  listOf(size, measure, (at) => {
    const day = FIRST_DAY + Math.floor(at / BREAKDOWNS.length);
    const dimensions = BREAKDOWNS[at % BREAKDOWNS.length];
    const keys = Object.keys(dimensions ?? {}).length;
    return { value: 40 >> keys, start: day, end: day, ...(dimensions === undefined ? {} : { dimensions }) };
  });

/** A tenth as many figures, each given ten times under one id. */
export const tenTimes: ListOf = (size, measure) => {
  const own = Math.ceil(size / 10);
  return listOf(size, measure, (at) => ({
    id: `o${String(at % own)}`,
    value: 1 + ((at % own) % 7),
    start: FIRST_DAY + (at % own),
    end: FIRST_DAY + (at % own),
  }));
};

/** One figure, given again and again under other ids. */
export const oneAgain: ListOf = (size, measure) => listOf(size, measure, () => ({ value: 7, start: FIRST_DAY, end: FIRST_DAY + 6 }));

/** Two figures for every day that contradict each other. */
export const contradicting: ListOf = (size, measure) =>
  listOf(size, measure, (at) => ({ value: 1 + (at % 7), start: FIRST_DAY + (at >> 1), end: FIRST_DAY + (at >> 1) }));

/** As many figures for one week, all different. */
export const oneWeek: ListOf = (size, measure) => listOf(size, measure, (at) => ({ value: at, start: FIRST_DAY, end: FIRST_DAY + 6 }));

/** Figures of which each corrects the one before. */
export const corrections: ListOf = (size, measure) =>
  listOf(size, measure, (at) => ({
    value: at,
    start: FIRST_DAY,
    end: FIRST_DAY + 6,
    ...(at === 0 ? {} : { supersedes: `o${String(at - 1)}` }),
  }));

/** One id again and again, each correcting one other. */
export const oneIdCorrects: ListOf = (size, measure) =>
  listOf(size, measure, (at) =>
    at % 2 === 0
      ? { id: 'again', value: 3, start: FIRST_DAY + at, end: FIRST_DAY + at, supersedes: 'other' }
      : { id: 'other', value: 3, start: FIRST_DAY + at, end: FIRST_DAY + at, supersedes: 'again' },
  );

/** The last day of a list, which it is evaluated on. */
export function lastDayOf(observations: readonly Observation[]): string {
  let last = dateOfDay(FIRST_DAY);
  for (const { period } of observations) if (period.end > last) last = period.end;
  return last;
}

/** The list that suits a rule across places, and a unit that does. */
export function ruleUnit(across: AcrossRule): 'country' | 'person' {
  return across === 'distinct' ? 'country' : 'person';
}

/** The id of the measure of the benchmark. */
export const MEASURE: ScopedId = 'bench/m.people';
