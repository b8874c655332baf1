import {
  actionPointStates,
  daysOfDate,
  type ActionPoint,
  type ActionPointCounts,
  type ActionPointFollowUp,
  type ActionPointState,
  type ScopedId,
} from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import { dayRange } from './activity-days.js';
import type { ActivityMoment, AdmittedActivity } from './admit-activities.js';

/**
 * What became of the action points of an activity. One is due by the last day of the day, month or year that it names. What is said to be done
 * after the date, or after the date of knowledge, was not done or not known yet. Where a date is a month or a year, every state that a day of it would give is
 * possible.
 */
export function followUp(
  { activity, begun }: AdmittedActivity,
  commitments: readonly ScopedId[],
  moment: ActivityMoment,
): readonly ActionPointFollowUp[] {
  return (activity.actionPoints ?? []).map((point, at) => {
    const { what, by = [], due, done } = point;
    const possible = possibleStates(point, begun, moment);
    const [only = 'unclear', ...others] = possible;
    const lastDue = due === undefined ? undefined : dayRange(due)?.last;
    const range = done === undefined ? undefined : dayRange(done);
    return {
      activity: activity.id,
      number: at + 1,
      commitments,
      what,
      by: [...by],
      ...(lastDue === undefined ? {} : { due: dateOfDay(lastDue) }),
      ...(done === undefined || range === undefined || range.first > cutOf(moment) ? {} : { done: daysOfDate(done) }),
      state: others.length === 0 ? only : 'unclear',
      possible,
    };
  });
}

/** The last day of which anything is known. */
function cutOf({ today, knownDay }: ActivityMoment): number {
  return Math.min(today, knownDay);
}

function possibleStates({ due, done }: ActionPoint, begun: boolean, moment: ActivityMoment): readonly ActionPointState[] {
  const cut = cutOf(moment);
  const lastDue = (due === undefined ? undefined : dayRange(due)?.last) ?? Infinity;
  const { first, last } = (done === undefined ? undefined : dayRange(done)) ?? { first: Infinity, last: Infinity };
  const possible = new Set<ActionPointState>();
  if (!begun) possible.add('not-agreed');
  if (last > cut) possible.add(lastDue < moment.today ? 'overdue' : 'open');
  if (first <= cut) {
    if (first <= lastDue) possible.add('done');
    if (Math.min(last, cut) > lastDue) possible.add('done-late');
  }
  return actionPointStates.filter((state) => possible.has(state));
}

/** How many are in each state. */
export function countStates(points: readonly Pick<ActionPointFollowUp, 'state'>[]): ActionPointCounts {
  const counts = { open: 0, overdue: 0, done: 0, 'done-late': 0, 'not-agreed': 0, unclear: 0 };
  for (const { state } of points) counts[state] += 1;
  return counts;
}
