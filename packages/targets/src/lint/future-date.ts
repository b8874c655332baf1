import { eachObservation, type CheckedRule } from './rule.js';

/** A figure for days to come, or recorded in days to come; a forecast (status F) may be. */
export const futureDate: CheckedRule = {
  id: 'future-date',
  severity: 'warning',
  title: 'A date lies in the future',
  advice: 'Correct the date, or set the status F for a forecast.',
  check: eachObservation(({ period: { end }, recordedAt, status }, { asOf }) => [
    ...(end > asOf && status !== 'F'
      ? [{ field: ['period', 'end'] as const, detail: `The period ends on ${end}, after ${asOf}.`, values: { given: end, asOf } }]
      : []),
    ...(recordedAt !== undefined && recordedAt > asOf
      ? [
          {
            field: ['recordedAt'] as const,
            detail: `It was recorded on ${recordedAt}, after ${asOf}.`,
            values: { given: recordedAt, asOf },
          },
        ]
      : []),
  ]),
};
