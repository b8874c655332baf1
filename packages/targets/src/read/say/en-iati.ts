import type { IssueWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const lost = (said: SaidValues): string =>
  said.count('rejected') === 0
    ? ''
    : said.count('rejected') === 1
      ? ', and its one value is not read'
      : `, and its ${said.number('rejected')} values are not read`;

/** The words for the reader of IATI, in English. */
export const enIati = {
  codes: {
    'unknown-version': {
      said: (said) =>
        `The file says ${said.has('given') ? `version ${said.given}` : 'no version'}; 1.01 to 2.03 are known, and it is read as 2.03.`,
    },
    'too-many-elements': { said: (said) => `The activity has more than ${said.number('expected')} elements${lost(said)}.` },
    'unfinished-xml': { said: 'The text ends within the file; whole activities before are kept.' },
    'not-iati': { said: (said) => `The file begins with the element ${said.coded('given')}, and \`iati-activities\` is expected.` },
    'text-too-long': { said: (said) => `A text has more than ${said.number('expected')} characters.` },
    'no-identifier': {
      said: (said) => `The activity has no \`iati-identifier\`, without which its values cannot be told from those of others${lost(said)}.`,
    },
    'duplicate-activity': {
      said: (said) =>
        `The identifier ${said.given} is also that of the activity in line ${said.raw('earlier')}, which is kept${lost(said)}.`,
    },
    'no-activity-date': {
      said: (said) =>
        `The activity has no ${said.raw('expected') === 'end' ? 'end' : 'start'} date, planned or actual, without which nobody can say when it took place.`,
    },
    'no-instrument': { said: 'Nothing says by which means the activity was done.' },
    'unmapped-organisation': {
      said: ({ given }) => `The organisation ${given} is none of the actors that the reader was told, and is left out.`,
    },
    'unknown-location': {
      said: (said) =>
        `The location ${said.given} is none of the activity${said.has('expected') ? `, which has ${said.all('expected')}` : ''}.`,
    },
    'reference-twice': { said: 'A reference stands at the indicator and at its result.' },
    'unknown-measure-code': {
      said: (said) => `The measure of the indicator is ${said.has('given') ? said.given : 'not given'}; a code from 1 to 5 is expected.`,
    },
    'target-not-made': {
      said: (said) =>
        said.has('cause')
          ? 'No target could be made of it; it is read as a figure.'
          : `The targets of the indicator are read as figures only: ${said.all('expected')} must be known to make a target, and the format does not say whether values add up from period to period.`,
    },
    'unmapped-indicator': { said: (said) => `The indicator ${said.given} is none of the measures given${lost(said)}.` },
    'qualitative-indicator': {
      said: (said) => `The indicator is qualitative, and its ${said.number('rejected')} values are words, which are no observations.`,
    },
    'bad-year': {
      said: (said) =>
        `The baseline has ${said.has('given') ? `the year ${said.given}` : 'no year'}; four digits such as 2015 are expected.`,
    },
    'baseline-year-differs': {
      said: (said) =>
        `The baseline is of the year ${said.given} and of the day ${said.quoted('expected')}, which is not of that year; it is read as of the day.`,
    },
  },
  mends: {
    'give-the-code': 'Give the code.',
    'give-the-date': 'Give the date.',
    'give-the-instrument': 'Give it as the option `activities.instrument`.',
    'add-the-organisation': 'Add it to `activities.actors` where it is one.',
    'give-the-number': 'Give the number, or leave the element out.',
    'check-the-digits': 'Check the last digits against the source.',
    'give-each-once': 'Give each breakdown once.',
    'give-both': 'Give a name and a value, or take the dimension out.',
    'add-the-location': 'Add the location to the activity, or correct the reference.',
    'correct-the-address': 'The link is left out: correct it.',
    'give-the-identifier': 'Give the identifier.',
    'put-together': 'Put the two activities together, or change one identifier.',
    'raise-the-limit': 'Cut it in two; or, where the size is meant, raise `maxElements`, `maxDepth` or `maxTextLength`.',
    'give-the-version': 'Give the version.',
    'mend-the-line': 'Mend the line.',
    'give-the-whole-file': 'Give the whole file.',
    'take-the-doctype-out': 'Take the declaration out.',
    'give-an-activity-file': 'Give a file of IATI activities.',
    'take-one-out': 'Take one of the two out.',
    'say-how-values-combine': 'Give what is not known in an entry of `indicators`.',
    'add-the-indicator': 'Add an entry for it to `indicators`, or a reference to a measure.',
    'record-elsewhere': 'Record them as the result of an activity, or as an assessment.',
    'give-the-unit': 'Give it in an entry of `indicators`, or as the option `unit`.',
    'say-what-differs': 'Say in a dimension or location what differs, or take one out.',
    'give-an-activity-dimension': 'Take one out, or give `activityDimension` where the two are parts of a whole.',
    'change-one': 'Give each an identifier of its own.',
    'give-the-year': 'Give the year, or its day as `iso-date`.',
    'correct-one': 'Correct the one that is wrong.',
    'give-the-day': 'Give the day.',
    'exchange-the-two': 'Exchange the two.',
  },
} as const satisfies IssueWords;
