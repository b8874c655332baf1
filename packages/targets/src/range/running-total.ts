import { type Issue, type LeftOutEvidence, type Measure } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { dayOf } from '../day.js';
import { knownOn } from '../evidence/corrections.js';
import { seriesKeyOf } from '../evidence/same-block.js';
import { issueOf } from '../evidence/understand.js';
import type { Figure } from './figure.js';

/** Running totals with the day that each counts from. */
export interface RunningTotals {
  /** The figures that hold. */
  readonly figures: readonly Figure[];
  /** The first day that a figure counts, or the name of its series where that is not known. */
  readonly originOf: (figure: Figure) => number | string;
  /** What is left out, and why. */
  readonly leftOut: readonly LeftOutEvidence[];
  /** Totals that fall. */
  readonly issues: readonly Issue[];
}

/**
 * Running totals with their origins. Of two of one series of which the later is less, though nothing is ever taken off, the one
 * recorded later holds; where that decides nothing, both stand and contradict each other.
 */
export function runningTotals(
  figures: readonly Figure[],
  { combine: { origin }, signed }: Pick<Measure, 'combine' | 'signed'>,
): RunningTotals {
  const series = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = seriesKeyOf(figure.observation);
    const list = series.get(key);
    if (list === undefined) series.set(key, [figure]);
    else list.push(figure);
  }
  const declared = origin === undefined ? undefined : dayOf(origin);
  // Periods that begin on different days are those of reports: none of them says where counting began.
  const told = [...series.values()].every((list) => list.every(({ start }) => start === list[0]?.start));
  const originOf = ({ start, observation }: Figure): number | string => declared ?? (told ? start : seriesKeyOf(observation));
  if (signed === true) return { figures, originOf, leftOut: [], issues: [] };
  const found = [...series.values()].map(withoutFalls);
  return {
    figures: found.flatMap((one) => one.figures),
    originOf,
    leftOut: found.flatMap((one) => one.leftOut),
    issues: found.flatMap((one) => one.issues),
  };
}

function withoutFalls(series: readonly Figure[]): Pick<RunningTotals, 'figures' | 'leftOut' | 'issues'> {
  const leftOut: LeftOutEvidence[] = [];
  const issues: Issue[] = [];
  const kept: Figure[] = [];
  for (const figure of [...series].sort((a, b) => a.end - b.end || a.range.upper - b.range.upper)) {
    let holds = true;
    for (let before = kept.at(-1); holds && before !== undefined && before.range.lower > figure.range.upper; before = kept.at(-1)) {
      const ids = [before.observation.id, figure.observation.id];
      const message = `The running total ${show(ids[0])} is more than the later one, ${show(ids[1])}, though a total cannot fall; the one recorded later holds; correct the other.`;
      issues.push(issueOf('falling-total', 'warning', message, figure.observation, { observations: ids }));
      const later = knownOn(figure.observation) - knownOn(before.observation);
      if (later === 0) break;
      const [gone, by] = later > 0 ? [before, figure] : [figure, before];
      leftOut.push({ observation: gone.observation.id, reason: 'older-record', by: by.observation.id });
      if (later > 0) kept.pop();
      else holds = false;
    }
    if (holds) kept.push(figure);
  }
  return { figures: kept, leftOut, issues };
}
