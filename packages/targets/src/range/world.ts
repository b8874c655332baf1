import { unitKind, type Measure, type Observation } from '@actionline/core';

import { WHOLE, type Axis } from './axis.js';
import { breakdownAxis, TOTAL, type BreakdownAxis } from './breakdown-axis.js';
import { leastOf, mostOf, type Constraint, type Figure } from './figure.js';
import { isPart, placeAxis, type PlaceAxis } from './place-axis.js';
import { scaledDown, scaledUp, scaleOf, type Scale } from './scale.js';

/** What is counted, as far as figures about it can bound each other. */
export type Counted = Pick<Measure, 'unit' | 'combine' | 'reporters' | 'dimensions' | 'signed' | 'limits'>;

/** All that is known of what is counted. */
export interface World {
  /** The axes: the places first, then the breakdowns by name; none where no figure is of a part. */
  readonly axes: readonly Axis[];
  /** What each figure says. */
  readonly constraints: readonly Constraint[];
  /** What the ends of the constraints are multiplied by. */
  readonly scale: Scale;
  /** Whether amounts are never negative. */
  readonly rising: boolean;
  /** Whether whole things are counted: an end that is left out is then the next whole number. */
  readonly whole: boolean;
}

/** Whether an observation is of a part of some breakdown. */
export function isBrokenDown({ dimensions }: Observation): boolean {
  for (const key in dimensions) if (dimensions[key] !== TOTAL) return true;
  return false;
}

/** Whether an observation is of all places and of every breakdown. */
export function isOfAll(observation: Observation): boolean {
  return !isPart(observation.place) && !isBrokenDown(observation);
}

/**
 * The world that some figures speak about.
 *
 * @param silent - Observations without a value: their places are among those that report.
 * @param origins - The first day that a running total counts, where it is not the first of its period, or the name of its series where it is not known.
 */
export function worldOf(
  figures: readonly Figure[],
  silent: readonly Observation[],
  measure: Counted,
  origins?: (figure: Figure) => number | string,
): World {
  const scale = scaleOf(endsOf(figures));
  const whole = unitKind(measure.unit) === 'count';
  const rising = measure.signed !== true;
  const codes = figures.every(({ observation }) => isOfAll(observation)) ? undefined : axesOf(figures, silent, measure);
  const constraints: Constraint[] = [];
  for (const figure of figures) {
    const { start, end, range } = figure;
    const origin = origins === undefined ? start : origins(figure);
    const lower = scaledDown(leastOf(range, whole), scale);
    const upper = scaledUp(mostOf(range, whole), scale);
    const block = typeof origin === 'string' ? { figure, from: -Infinity, origin, to: end + 1 } : { figure, from: origin, to: end + 1 };
    if (codes === undefined) constraints.push({ ...block, codes: NO_CODES, lower, upper });
    else {
      const [always, ever] = codes.of(figure);
      if (always === ever) constraints.push({ ...block, codes: always, lower, upper });
      else {
        // A union that changed within the period holds at least those who were in it throughout, and at most those who ever were.
        constraints.push(
          { ...block, codes: ever, lower, upper: Infinity },
          { ...block, codes: always, lower: rising ? 0 : -Infinity, upper },
        );
      }
    }
  }
  return { axes: codes?.axes ?? [], constraints, scale, rising, whole };
}

const NO_CODES: readonly number[] = [];

function endsOf(figures: readonly Figure[]): readonly number[] {
  const ends: number[] = [];
  for (const { range } of figures) ends.push(range.lower, range.upper);
  return ends;
}

interface Codes {
  readonly axes: readonly Axis[];
  readonly of: (figure: Figure) => readonly [readonly number[], readonly number[]];
}

function axesOf(figures: readonly Figure[], silent: readonly Observation[], { reporters, dimensions = {}, combine }: Counted): Codes {
  const observations = [...figures.map(({ observation }) => observation), ...silent];
  const places: PlaceAxis = placeAxis(observations, reporters, combine.across === 'distinct' && (combine.of ?? 'place') === 'place');
  const used = new Map<string, Set<string>>();
  for (const { dimensions: own } of observations) {
    for (const key in own) {
      const code = own[key]!;
      const codes = used.get(key);
      if (codes !== undefined) codes.add(code);
      else used.set(key, new Set([code]));
    }
  }
  const names = [...used.keys()].sort();
  const breakdowns: readonly BreakdownAxis[] = names.map((name) => {
    const codes = new Set([...(used.get(name) ?? [])].filter((code) => code !== TOTAL).sort());
    return breakdownAxis(name, codes, Object.hasOwn(dimensions, name) ? dimensions[name] : undefined);
  });
  const axes = [places.axis, ...breakdowns.map(({ axis }) => axis)];
  const interned = new Map<string, readonly number[]>();
  const intern = (codes: readonly number[]): readonly number[] => {
    const plain = codes.map((code, at) => asWhole(axes[at]!, code));
    const key = plain.join();
    const known = interned.get(key);
    if (known !== undefined) return known;
    interned.set(key, plain);
    return plain;
  };
  return {
    axes,
    of({ observation: { place, period, dimensions: own } }) {
      const { always, ever } = places.codesOf(place, period);
      const rest = names.map((name, at) => breakdowns[at]!.codeOf(own?.[name]));
      const codes = intern([ever, ...rest]);
      return [always === ever ? codes : intern([always, ...rest]), codes];
    },
  };
}

/** A code that holds everything is the whole. */
function asWhole({ codes }: Axis, code: number): number {
  const own = codes[code];
  return own?.sure === true && own.pieces === codes[WHOLE]?.pieces ? WHOLE : code;
}
