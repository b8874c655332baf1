import { inForceOn, type IsoDate, type Rolling, type ScopedId, type Target } from '@actionline/core';
import { dateOfDay, dayNumber, periodLength } from '@actionline/core/internal';

import { askedIn, idsAsked, type SingleRequirement } from '../measures-of.js';
import type { CheckedRule } from './rule.js';

/**
 * A result whose days lie outside every window that counts its measure, by any text and reading; of a state only the last day counts.
 * The window of a target that is withdrawn ends with its last day.
 */
export const outsideEveryWindow: CheckedRule = {
  id: 'outside-every-window',
  severity: 'warning',
  title: 'A result lies outside every window of its measure',
  advice: 'Correct the period, give only the part of the figure that lies inside, or set the role baseline or context.',
  check: (observations, { targets, measures, asOf }) => {
    const windows = windowsByMeasure(targets, asOf);
    return observations.flatMap(({ measure, role, period, value }, at) => {
      const open = windows.get(measure);
      if (open === undefined || value === undefined || (role !== 'result' && role !== 'milestone')) return [];
      const state = measures.get(measure)?.combine.time === 'snapshot';
      if (latestEnd(open, state ? period.end : period.start) >= period.end) return [];
      const inPart = latestEnd(open, period.end) >= period.start;
      return [
        {
          at,
          field: ['period'] as const,
          detail: `The period ${period.start} to ${period.end} lies ${inPart ? 'partly ' : ''}outside every window in which it would count.`,
          values: { start: period.start, end: period.end, inPart },
        },
      ];
    });
  },
};

interface Open {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const EVER: Open = { start: '0000-01-01', end: '9999-12-31' };

/** The latest end of the windows that start on a day or before; the empty text where none does. */
function latestEnd(windows: readonly Open[], day: IsoDate): IsoDate {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((windows[middle]?.start ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return windows[low - 1]?.end ?? '';
}

/** The windows by their start, each with the latest end so far: a window with a start and an end to ask for is found by halves. */
function windowsByMeasure(targets: readonly Target[], asOf: IsoDate): ReadonlyMap<ScopedId, readonly Open[]> {
  const windows = new Map<ScopedId, Open[]>();
  for (const target of targets) {
    const { withdrawn, day } = inForceOn(target, asOf);
    for (const asked of askedIn(target, 'every-reading')) {
      const { start, end } = windowOf(asked.requirement);
      const window = { start, end: withdrawn === undefined || end < day ? end : day };
      for (const measure of idsAsked(asked)) {
        const known = windows.get(measure);
        if (known === undefined) windows.set(measure, [window]);
        else known.push(window);
      }
    }
  }
  return new Map([...windows].map(([measure, open]) => [measure, withLatestEnds(open)]));
}

function withLatestEnds(windows: readonly Open[]): readonly Open[] {
  let latest = '';
  return [...windows]
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(({ start, end }) => {
      if (end > latest) latest = end;
      return { start, end: latest };
    });
}

/** The first day that counts for a moving average or a rolling sum on a day: its other periods lie before. */
function beforeIt(day: IsoDate, { every, times }: Rolling): IsoDate {
  return dateOfDay(Math.max(dayNumber(day) - periodLength(every).mostDays * times, dayNumber(EVER.start)));
}

/** The days in which a result counts. A thing may be done late, and a level may have been reached early. */
function windowOf(requirement: SingleRequirement): Open {
  switch (requirement.kind) {
    case 'total-by':
      return requirement.window;
    case 'every-period':
    case 'direction': {
      const { window, rolling } = requirement;
      return { start: rolling === undefined ? window.start : beforeIt(window.start, rolling), end: window.end ?? EVER.end };
    }
    case 'some-of':
      return windowOf(requirement.periods);
    case 'deliverable':
    case 'level-by':
    case 'standing':
      return EVER;
  }
}
