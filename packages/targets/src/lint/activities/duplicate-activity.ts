import type { Activity, LocalizedText } from '@actionline/core';
import { show } from '@actionline/core/internal';

import type { Finding } from '../rule.js';
import type { ActivityRule } from './activity-rule.js';

/** Two activities that may be one: the same in instrument, period, place and item, and neither corrects the other. */
export const duplicateActivity: ActivityRule = {
  id: 'duplicate',
  severity: 'warning',
  title: 'Two activities may be one',
  advice: 'Keep one, or name the other in supersedes where one corrects it; leave both where they are two.',
  check: (activities) => {
    const superseded = new Set(activities.map(({ supersedes }) => supersedes));
    const first = new Map<string, Activity>();
    return activities.flatMap((activity, at): readonly Finding[] => {
      if (superseded.has(activity.id)) return [];
      const key = keyOf(activity);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, activity);
        return [];
      }
      const detail = `It is like ${show(earlier.id)}: instrument, period, places and items are the same.`;
      return [{ at, field: ['id'], detail, values: { earlier: earlier.id } }];
    });
  },
};

/** What two tellings of one activity have in common. Where only the month or year is known, or no place, the words have to be the same too. */
function keyOf({ commitments, instrument, places = [], venue, period: { start, end = start }, what }: Activity): string {
  const vague = start.length < 10 || (places.length === 0 && venue === undefined);
  return JSON.stringify([
    [...new Set(commitments)].sort(),
    instrument,
    [...new Set(places)].sort(),
    places.length === 0 ? inOrder(venue) : '',
    start,
    end,
    vague ? inOrder(what) : '',
  ]);
}

/** The words by language, in an order of their own. */
function inOrder(texts: LocalizedText = {}): readonly unknown[] {
  return Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
}
