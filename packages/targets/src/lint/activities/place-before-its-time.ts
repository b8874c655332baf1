import { dayOf } from '../../day.js';
import { recentPlaces } from '../recent-places.js';

import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An activity in a state that came into being after it was over. */
export const activityBeforeItsPlace: ActivityRule = {
  id: 'place-before-its-time',
  severity: 'warning',
  title: 'The state did not exist in the period',
  advice: 'Name the state or territory of that time, or correct the period.',
  check: eachActivity((activity, { daysOf }) =>
    (activity.places ?? []).flatMap((code, at) => {
      const recent = recentPlaces.find(({ place }) => place === code);
      const days = daysOf(activity);
      if (recent === undefined || days === undefined || days.latestEnd >= dayOf(recent.since)) return [];
      return [
        { field: ['places', at], detail: `${code} came into being on ${recent.since}.`, values: { given: code, since: recent.since } },
      ];
    }),
  ),
};
