import { show } from '@actionline/core/internal';

import type { CheckedRule, Finding } from './rule.js';

const MOST_NAMED = 5;

/** Observations that correct each other in a circle: each would take the place of the other, and none would be left. */
export const correctionCycle: CheckedRule = {
  id: 'correction-cycle',
  severity: 'error',
  title: 'Corrections run in a circle',
  advice: 'Take supersedes out of the figure that stands.',
  check: (observations) => {
    const indexes = new Map<string, number>();
    observations.forEach(({ id }, at) => {
      if (!indexes.has(id)) indexes.set(id, at);
    });
    const next = (at: number): number | undefined => indexes.get(observations[at]?.supersedes ?? '');
    const seen = new Map<number, number>();
    const found: Finding[] = [];
    for (const start of indexes.values()) {
      let at: number | undefined = start;
      while (at !== undefined && !seen.has(at)) {
        seen.set(at, start);
        at = next(at);
      }
      // what was met on an earlier way ends in a circle that was told then
      if (at === undefined || seen.get(at) !== start) continue;
      const circle = [at];
      for (let on = next(at); on !== undefined && on !== at; on = next(on)) circle.push(on);
      const ids = circle.map((each) => observations[each]?.id ?? '');
      found.push({
        at,
        field: ['supersedes'],
        detail:
          ids.length === 1
            ? `${show(ids[0])} supersedes itself.`
            : `In a circle supersede each other: ${ids.slice(0, MOST_NAMED).map(show).join(', ')}${ids.length > MOST_NAMED ? ', …' : ''}.`,
        values: { ids: ids.slice(0, MOST_NAMED), given: ids.length },
      });
    }
    return found;
  },
};
