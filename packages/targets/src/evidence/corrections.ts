import { show, type Issue, type Observation } from '@actionline/core';

import { dayOf } from '../day.js';
import { issueOf } from './understand.js';

/** Which observations are corrected, and by which. */
export interface Corrections {
  /** The id of the correction, by the id of what it corrects. */
  readonly by: ReadonlyMap<string, string>;
  /** Observations that correct each other. */
  readonly issues: readonly Issue[];
}

const NO_CORRECTIONS: Corrections = { by: new Map(), issues: [] };

/** The day from which an observation was known. */
export function knownOn({ recordedAt, period }: Observation): number {
  return dayOf(recordedAt ?? period.end);
}

/**
 * The corrections that were known on a day. Observations that correct each other in a circle correct nothing: the data are wrong,
 * and an issue names them.
 */
export function correctionsIn(observations: readonly Observation[], knownAt: number): Corrections {
  let by: Map<string, string> | undefined;
  for (const observation of observations) {
    const { supersedes, id } = observation;
    if (supersedes === undefined || supersedes === id || (knownAt !== Infinity && knownOn(observation) > knownAt)) continue;
    by ??= new Map();
    // Of several corrections of one observation any will do: it is corrected.
    const before = by.get(supersedes);
    if (before === undefined || id < before) by.set(supersedes, id);
  }
  return by === undefined ? NO_CORRECTIONS : withoutCircles(by);
}

function withoutCircles(by: Map<string, string>): Corrections {
  const issues: Issue[] = [];
  const done = new Set<string>();
  for (const start of [...by.keys()].sort()) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      path.push(at);
      at = by.get(at);
    }
    const from = at === undefined ? -1 : path.indexOf(at);
    if (from < 0) continue;
    const circle = path.slice(from).sort();
    for (const id of circle) by.delete(id);
    const names = circle.map(show).join(' and ');
    issues.push(
      issueOf(
        'correction-cycle',
        'error',
        `The observations ${names} correct each other, so that neither does; say which holds, and take "supersedes" off that one’s predecessor.`,
        { id: circle[0] ?? '' },
        { observations: circle },
      ),
    );
  }
  return { by, issues };
}
