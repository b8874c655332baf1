import type { IssueWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const KINDS: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  flag: 'true or false',
  list: 'a list',
  object: 'an object',
  nothing: 'nothing',
};
const kindOr = (said: SaidValues): string => KINDS[said.raw('expected')] ?? `one of ${said.either('expected')}`;
const NONE_GIVEN = 'No value is given';
/** What was given, and how it stands to what is expected; where nothing was given, that. */
const givenOr = (said: SaidValues, verdict: string): string => (said.has('given') ? `${said.given} ${verdict}` : NONE_GIVEN);
const ADVICE: Readonly<Record<string, string>> = {
  number: 'Write it in digits, without quotation marks.',
  'whole-number': 'Write a whole number, without quotation marks.',
  text: 'Write it in quotation marks.',
  flag: 'Write one of the two, without quotation marks.',
  list: 'Put it in square brackets.',
  object: 'Write keys with their values.',
  nothing: 'Take it out.',
};

/** The words for data of a wrong shape, such as JSON, in English. */
export const enShapes = {
  codes: {
    'bad-json': {
      said: (said) => `The text is no JSON${said.has('given') ? ` (${said.raw('given')})` : ''}.`,
      mend: 'Mend it there.',
    },
    'other-version': {
      said: (said) =>
        `The list is of the version ${said.coded('given')}; this release reads ${said.coded('expected')} and those with the same first number.`,
      mend: 'Read it with the release that wrote it.',
    },
    'later-version': {
      said: (said) =>
        `The list is of the version ${said.coded('given')}, later than ${said.coded('expected')}; rows that say more than that are rejected.`,
      mend: 'Read it with a later release.',
    },
    'bad-version': {
      said: (said) => `${said.given} is no version; three numbers with full stops are expected, such as ${said.coded('expected')}.`,
      mend: 'Write the version that the list was written in, or take the key out.',
    },
    unreadable: { said: 'The value cannot be read.', mend: 'Give plain data, such as JSON holds.' },
    'wrong-type': {
      said: (said) =>
        said.raw('expected') === 'nothing'
          ? `No value is expected here, and ${said.given} is given.`
          : said.has('given')
            ? `${said.given} is not ${kindOr(said)}.`
            : `${NONE_GIVEN}; ${kindOr(said)} is expected.`,
      mend: (said) => ADVICE[said.raw('expected')] ?? 'Correct it.',
    },
    'missing-key': {
      said: (said) => `The key ${said.coded('key')} is missing${said.has('expected') ? `; ${kindOr(said)} is expected` : ''}.`,
      mend: 'Add it.',
    },
    'unknown-key': {
      said: (said) => `The key ${said.coded('given')} is not known; one of ${said.coded('expected')} is expected.`,
      mend: (said) => (said.has('nearest') ? `Write ${said.coded('nearest')}.` : 'Take it out.'),
    },
    'unknown-value': {
      said: (said) => `${givenOr(said, 'is not known')}; one of ${said.either('expected')} is expected.`,
      mend: (said) => (said.has('nearest') ? `Write ${said.quoted('nearest')}.` : 'Write one of them.'),
    },
    'bad-value': { said: (said) => `${givenOr(said, 'does not fit')}; expected is ${said.raw('expected')}.` },
    'cyclic-data': { said: 'The data hold themselves.', mend: 'Give plain data, such as JSON holds.' },
    'too-deep': {
      said: (said) =>
        said.code === 'too-deep' && said.has('expected') && !Number.isNaN(Number(said.raw('expected')))
          ? `More than ${said.number('expected')} elements stand in one another.`
          : 'The data lie too deep in one another.',
      mend: 'Give data that lie less deep.',
    },
    'too-large': { said: 'There is more than is read.', mend: 'Give less at a time.' },
  },
  mends: {
    'own-unit': (said) =>
      `Write ${said.has('nearest') ? said.quoted('nearest') : 'one of them'}, or declare one of your own there: an object with \`id\`, \`kind\` and \`label\`.`,
  },
} as const satisfies IssueWords;
