import { type Confidence, type Issue, type Observation } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { dayOf } from '../day.js';
import { confidenceOf, isSureEnough } from './confidence.js';

/** What was recorded of something: an observation, or an activity with the days that stand for it. */
export type Recorded = Pick<Observation, 'id' | 'confidence' | 'recordedAt' | 'supersedes' | 'period'> & { readonly status?: string };

/** What records are of, in the words of an issue. */
export type RecordedNoun = 'observations' | 'activities';

/** Which observations are corrected, and by which. */
export interface Corrections {
  /** The id of the correction, by the id of what it corrects. */
  readonly by: ReadonlyMap<string, string>;
  /** Observations that correct each other. */
  readonly issues: readonly Issue[];
}

const NO_CORRECTIONS: Corrections = { by: new Map(), issues: [] };

/** The day from which an observation was known. */
export function knownOn({ recordedAt, period }: Pick<Recorded, 'recordedAt' | 'period'>): number {
  return dayOf(recordedAt ?? (period as Observation['period'] | undefined)?.end);
}

/**
 * The corrections that were known on a day. Observations that correct each other in a circle correct nothing: the data are wrong,
 * and an issue names them.
 *
 * @param minimumConfidence - What a correction that is less sure says does not hold, unless one that holds corrects it in turn.
 * @param noun - What the records are called in an issue.
 */
export function correctionsIn(
  observations: readonly Recorded[],
  knownAt: number,
  minimumConfidence?: Confidence,
  noun: RecordedNoun = 'observations',
): Corrections {
  let corrected: Map<string, string> | undefined;
  const unsure = new Map<string, string>();
  for (const observation of observations) {
    const { supersedes, id } = observation;
    if (supersedes === undefined || supersedes === id || knownOn(observation) > knownAt) continue;
    if (isSureEnough(confidenceOf(observation), minimumConfidence)) {
      corrected ??= new Map();
      corrected.set(id, supersedes);
    } else unsure.set(id, supersedes);
  }
  // A map hands out what is added while it is walked: what corrects an unsure correction stands for all before it.
  for (const id of corrected?.values() ?? []) if (unsure.has(id)) corrected!.set(id, unsure.get(id)!);
  if (corrected === undefined) return NO_CORRECTIONS;
  const circles = circlesIn(corrected);
  const circling = new Set(circles.flat());
  const by = new Map<string, string>();
  for (const [id, supersedes] of corrected) {
    if (circling.has(id)) continue;
    // Of several corrections of one observation any will do: it is corrected.
    const before = by.get(supersedes);
    if (before === undefined || id < before) by.set(supersedes, id);
  }
  return { by, issues: circles.map((circle) => circleIssue(circle, noun)) };
}

/** The circles among corrections: each corrects one other at most, so that a way that comes back to itself is one. */
function circlesIn(corrected: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  for (const start of [...corrected.keys()].sort()) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      path.push(at);
      at = corrected.get(at);
    }
    const from = at === undefined ? -1 : path.indexOf(at);
    if (from >= 0) circles.push(path.slice(from).sort());
  }
  return circles;
}

function circleIssue(circle: readonly string[], noun: RecordedNoun): Issue {
  const names = circle.map(show).join(' and ');
  return {
    code: 'correction-cycle',
    severity: 'error',
    message: `The ${noun} ${names} correct each other, so that neither does; say which holds, and take "supersedes" off that one’s predecessor.`,
    path: typeof circle[0] === 'string' ? [noun, circle[0]] : [noun],
    values: { [noun]: circle },
  };
}
