import type { ChangeMessages } from './change-messages.js';
import { inWords } from './en-grammar.js';

const few = (count: number, one: string, many: string): string => `${inWords(count)} ${count === 1 ? one : many}`;
const promises = (count: number): string => few(count, 'promise', 'promises');

/** The words on what changed, in English. */
export const enChanges: ChangeMessages = {
  title: (date) => `What changed since ${date}`,
  summary: ({ date, entries }) =>
    entries.length === 0 ? `Nothing that this report counts has changed since ${date}.` : `Since ${date}: ${entries.join('; ')}.`,
  moved: {
    better: (count) => `${promises(count)} moved for the better`,
    worse: (count) => `${promises(count)} moved for the worse`,
    other: (count) => `${promises(count)} ${count === 1 ? 'has' : 'have'} another status, neither better nor worse`,
    new: (count) => few(count, 'new promise', 'new promises'),
    gone: (count) => `${promises(count)} ${count === 1 ? 'is' : 'are'} no longer there`,
  },
  fellDue: (count) => `${promises(count)} fell due with nothing reported`,
  newFigures: (count) => few(count, 'new figure', 'new figures'),
  newActivities: (count) => few(count, 'new activity', 'new activities'),
  firstEvidence: (count) => `evidence for the first time on ${few(count, 'commitment', 'commitments')}`,
  noEarlier: 'This report is compared with no earlier one.',
  from: {
    report: (date) => `This report is compared with the report on the same text as of ${date}, promise by promise.`,
    date: (date) =>
      `The figures of this report were evaluated once more as of ${date}, with what was known on that day. A figure without a day of record is taken as known from the end of its period; it may have been published later.`,
  },
  note: 'A change is for the better or for the worse only where the same was asked in the same way and both times there was enough to judge by. The last column says what is known to be different; it does not say that nothing else played a part.',
  caption: (date) => `Promises of which something changed since ${date}`,
  column: { before: 'Then', after: 'Now', because: 'What is different' },
  move: {
    better: 'better',
    worse: 'worse',
    other: 'changed',
    new: 'new',
    gone: 'no longer there',
    same: 'status unchanged',
  },
  cause: {
    'new-figures': (count) => `${few(count, 'figure counts', 'figures count')} now that did not then`,
    'figures-dropped': (count) => `${few(count, 'figure counted', 'figures counted')} then and ${count === 1 ? 'does' : 'do'} not now`,
    'deadline-passed': () => 'its deadline went by',
    'day-passed': () => 'its start or a milestone went by',
    'period-ended': () => 'a period ended',
    'text-revised': () => 'the text was revised',
    withdrawn: () => 'the promise was withdrawn',
    'other-reading': () => 'the text is read in another way',
    'other-method': () => 'it is worked out by another method',
    'other-confidence': () => 'figures of another confidence count',
    time: () => 'nothing but the date',
  },
  commitmentsCaption: 'New evidence, figures and activities, by commitment',
  whatIsNew: 'What is new',
  first: 'evidence for the first time',
};
