import { eachActivity, type ActivityRule } from './activity-rule.js';

/** An activity that is not for publication, in data for a public report. */
export const confidentialActivity: ActivityRule = {
  id: 'confidential-activity',
  severity: 'error',
  title: 'An activity is confidential or not for publication',
  advice: 'Take it out of data for a public report.',
  check: eachActivity(({ confidentiality }) =>
    confidentiality === 'C' || confidentiality === 'N'
      ? [
          {
            field: ['confidentiality'],
            detail: `The confidentiality is ${confidentiality === 'C' ? 'C, confidential' : 'N, not for publication'}.`,
            values: { given: confidentiality },
          },
        ]
      : [],
  ),
};
