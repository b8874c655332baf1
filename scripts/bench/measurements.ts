import type { Circumstances } from './circumstances.js';
import type { Figure } from './figure.js';

/** What was measured last of a part, and when and where. */
export interface Measurement extends Circumstances {
  readonly figures: readonly Figure[];
}

/** What was measured last of each part, by its name. */
export type Measurements = Readonly<Record<string, Measurement>>;

/** The same with parts measured anew: the others keep theirs; in the order of the names, and without parts that are no more. */
export function updated(known: Measurements, measured: Measurements, names: readonly string[]): Measurements {
  return Object.fromEntries(
    names.flatMap((name) => {
      const measurement = measured[name] ?? known[name];
      return measurement === undefined ? [] : [[name, measurement] as const];
    }),
  );
}
