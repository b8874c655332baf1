import { type Observation, type ScopedId, type Unit } from '@actionline/core';
import { dateOfDay, dayNumber } from '@actionline/core/internal';

/** What a figure of the benchmark says. */
export interface Said {
  readonly measure: ScopedId;
  readonly unit: Unit;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly id?: string;
  readonly commitment?: ScopedId;
  readonly place?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly supersedes?: string;
  readonly role?: Observation['role'];
}

/** The first day of long series: a million days on, the year still has four digits. */
export const FIRST_DAY = dayNumber('1000-01-01');

const source = { title: 'Annual report', url: 'https://example.org/report' };

/**
 * An observation as one of many sources would write it: the keys stand in different orders, and those that may be left out are
 * there or not. Code that has only met objects of one shape is faster than it will ever be again.
 */
export function reported(at: number, said: Said): Observation {
  const { measure, unit, value, id = `o${String(at)}`, role = 'result', place, dimensions, commitment, supersedes } = said;
  const period = { start: dateOfDay(said.start), end: dateOfDay(said.end) };
  const one: { -readonly [Key in keyof Observation]: Observation[Key] } = shape(at % 5, { id, measure, unit, value, role, period });
  if (place !== undefined) one.place = place;
  if (dimensions !== undefined) one.dimensions = dimensions;
  if (commitment !== undefined) one.commitment = commitment;
  if (supersedes !== undefined) one.supersedes = supersedes;
  return one;
}

type Core = Required<Pick<Observation, 'id' | 'measure' | 'unit' | 'value' | 'role' | 'period'>>;

function shape(kind: number, { id, measure, unit, value, role, period }: Core): Observation {
  switch (kind) {
    case 0:
      return { id, measure, value, unit, role, period, source };
    case 1:
      return { source, role, period, bound: 'exact', unit, value, measure, id };
    case 2:
      return { measure, id, period, status: 'A', value, unit, role, note: 'As published', source };
    case 3:
      return { id, role, confidentiality: 'F', measure, unit, period, value, source, recordedAt: period.end };
    default:
      return { period, id, value, measure, source, unit, label: { en: 'Figure' }, role };
  }
}

/** Numbers in [0, 1) that are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
