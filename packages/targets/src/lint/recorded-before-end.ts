import { eachObservation, type CheckedRule } from './rule.js';

/** A figure recorded before its period was over; a forecast may be. */
export const recordedBeforeEnd: CheckedRule = {
  id: 'recorded-before-end',
  severity: 'warning',
  title: 'A figure was recorded before its period was over',
  advice: 'End the period on the last day that the figure counts, or set the status F for a forecast.',
  check: eachObservation(({ period: { end }, recordedAt, status }) =>
    recordedAt !== undefined && recordedAt < end && status !== 'F'
      ? {
          field: ['recordedAt'],
          detail: `It was recorded on ${recordedAt}, and its period ends on ${end}.`,
          values: { given: recordedAt, end },
        }
      : undefined,
  ),
};
