import { recentPlaces } from './recent-places.js';
import { eachObservation, type CheckedRule } from './rule.js';
import { placesOf } from './unknown-place.js';

/** A figure for a state that came into being after the period was over. */
export const placeBeforeItsTime: CheckedRule = {
  id: 'place-before-its-time',
  severity: 'warning',
  title: 'The state did not exist in the period',
  advice: 'Name the state or territory that the figure was counted in, or correct the period.',
  check: eachObservation((observation) =>
    placesOf(observation).flatMap(({ code, field }) => {
      const recent = recentPlaces.find(({ place }) => place === code);
      return recent === undefined || observation.period.end >= recent.since
        ? []
        : [
            {
              field,
              detail: `The period ends on ${observation.period.end}, before ${code} came into being on ${recent.since}.`,
              values: { given: code, end: observation.period.end, since: recent.since },
            },
          ];
    }),
  ),
};
