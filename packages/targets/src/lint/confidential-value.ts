import { eachObservation, type CheckedRule } from './rule.js';

/** A figure that is not for publication, in data for a public report. */
export const confidentialValue: CheckedRule = {
  id: 'confidential-value',
  severity: 'error',
  title: 'A figure is confidential or not for publication',
  advice: 'Take it out of data for a public report, or aggregate it with others until it may be shown.',
  check: eachObservation(({ confidentiality }) =>
    confidentiality === 'C' || confidentiality === 'N'
      ? {
          field: ['confidentiality'],
          detail: `The confidentiality is ${confidentiality === 'C' ? 'C, confidential' : 'N, not for publication'}.`,
          values: { given: confidentiality },
        }
      : undefined,
  ),
};
