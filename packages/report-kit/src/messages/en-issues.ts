import type { IssueMessages, IssueSaid } from './issue-messages.js';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : `; “${nearest}” may be meant`);
const unknown =
  (what: string) =>
  ({ list, given, nearest }: IssueSaid): string =>
    `${list} names “${given}” as its ${what}, which is not known${meant(nearest)}; it is not counted.`;

/** What is wrong with the evidence, in English. */
export const enIssues: IssueMessages = {
  'unknown-key': ({ list, given, nearest }) => `${list} carries a field “${given}”, which is not known${meant(nearest)}.`,
  'unknown-role': unknown('role'),
  'unknown-bound': unknown('qualifier'),
  'unknown-status': unknown('status'),
  'unknown-missing': unknown('reason for a missing value'),
  'unknown-confidence': unknown('confidence'),
  'unknown-measure': ({ list, given, nearest }) =>
    `${list} names the measure “${given}”, which is none of this framework${meant(nearest)}.`,
  'bad-type': ({ list }) => `${list} has a field that is not of the kind expected; it is not counted.`,
  'bad-period': ({ list }) => `The dates of ${list} do not form a period; it is not counted.`,
  'unit-mismatch': ({ list, given, expected }) => `${list} is given in “${given}”, where “${expected}” is counted; it is not counted.`,
  'not-a-number': ({ list }) => `The value of ${list} is not a usable number; it is not counted.`,
  'negative-count': ({ list, given }) => `The value of ${list} is ${given}, where nothing below zero can be; it is not counted.`,
  'beyond-limit': ({ list, given }) => `The value of ${list} is ${given}, which is lower or higher than it can be; it is not counted.`,
  duplicate: ({ list, times }) => `${list} is given ${times === 2 ? 'twice' : `${String(times)} times`} and counted once.`,
  'conflicting-figures': ({ list }) =>
    `${list} give different figures for the same days, place and breakdown; each is taken to be possible until it is known which holds.`,
  'parts-above-total': ({ list }) =>
    `${list} do not add up: parts of a total come to more, or to less, than the total. One of these figures has to be corrected.`,
  contradiction: ({ list }) => `${list} contradict each other; one of these figures has to be corrected.`,
  'sum-beyond-limit': ({ list }) => `${list} come together to less or to more than there can be; one of these figures has to be corrected.`,
  'falling-total': ({ figures: [before = '', after = ''] }) =>
    `The running total of ${before} is higher than the later one of ${after}, though a total cannot fall; one of the two has to be corrected.`,
  'cannot-combine': ({ list }) => `${list} stand for different places or breakdowns, which may not be combined; the total is needed.`,
  'correction-cycle': ({ list }) =>
    `${list} correct each other, so that neither correction holds; it has to be said which figure is right.`,
  'unclear-order': ({ list }) =>
    `${list} say that it is done and that it is not, and their dates do not tell which is the later; it has to be said which holds.`,
};
