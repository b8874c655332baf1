import type { Report } from '@actionline/report-kit';
import { messagesFor } from '@actionline/report-kit';

import { observations } from './sample-records.js';
import { window } from './sample-targets.js';

const issue = { code: 'unknown-place', severity: 'error', message: 'm', values: { given: 'XX' }, row: 3, column: 'place' } as const;
const validity = { start: '2026-01-01', end: '2030-12-31' };
const rows = [
  ['No', 'Recommendation', 'State', 'Position'],
  ['140.7', 'Ratify the protocol', 'Portugal', 'Supported'],
  ['140.8', 'Train officers', 'Kenya; France', 'Noted'],
];

/** Lists of arguments of functions that take a word, a list or a table, and of those that write a report in other ways. */
export function wordArguments(reports: readonly Report[]): Readonly<Record<string, readonly (readonly unknown[])[]>> {
  return {
    fallbackChain: [['fr-BE']],
    findUnit: [['people']],
    frameworkOf: [['unodc-hr75/7.a']],
    groupIssues: [[[issue, issue]]],
    lengthInDays: [[window]],
    membersOf: [['EU']],
    multipliedOut: [[5, 3]],
    notationOf: [['unodc-hr75/7.a']],
    regionsOf: [['KE']],
    sha256Hex: [['é']],
    unitKind: [['person']],
    yearPeriod: [[2024]],
    cleanText: [['a\u202Eb']],
    messagesFor: [['fr']],
    plainText: [['**a** [b](https://example.org)']],
    safeUrl: [['https://example.org/a']],
    withProfile: [[messagesFor('en'), { status: { 'on-track': 'Well on the way' } }]],
    renderReplyCsv: reports.map((one) => [one, { from: 'KE', separator: ';' }]),
    renderReplyXlsx: reports.map((one) => [one, { from: 'KE' }]),
    renderDocx: reports.map((one) => [one, {}]),
    mergeObservations: [[observations, observations]],
    meanOfPercentages: [[[10, null, 120]]],
    meanOfScores: [[[{ score: 1.5, achieved: false }, { score: null }]]],
    meanWithNeutralBand: [[[{ score: 0.01, achieved: false }, { score: -2 }]]],
    medianOf: [[[1, null, 3]]],
    twoWorst: [[['red', 'grey', 'green']]],
    worstSymbol: [[['sun', 'cloud']]],
    describeItems: [[rows]],
    readItems: [
      [
        rows,
        {
          id: 'review-2025',
          title: 'Review of 2025',
          language: 'en',
          issuer: { actor: 'working-group', name: 'Working Group' },
          validity,
          columns: { No: 'reference', Recommendation: 'text', State: 'from', Position: 'response' },
        },
      ],
    ],
    sayIssueGroup: [[{ ...issue, count: 2, rows: [3, 4], given: [{ value: 'XX', count: 2 }] }, 'fr']],
    normaliseSource: [['a  b[footnoteRef:1]']],
  };
}
