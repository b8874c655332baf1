import type { IssueWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const nearestOr =
  (otherwise: string) =>
  (said: SaidValues): string =>
    said.has('nearest') ? `Write ${said.quoted('nearest')}.` : otherwise;
const word = (
  what: string,
  mend: string,
): { readonly said: (said: SaidValues) => string; readonly mend: (said: SaidValues) => string } => ({
  said: (said) => `${said.has('given') ? `${said.given} is not ${what}` : 'Nothing is said'}; ${oneOf(said)} is expected.`,
  mend: (said) =>
    said.has('nearest') ? `Write ${said.quoted('nearest')}, or ${mend}.` : `${mend.charAt(0).toUpperCase()}${mend.slice(1)}.`,
});
const oneOf = (said: SaidValues): string => `${said.raw('expected').includes(', ') ? 'one of ' : ''}${said.either('expected')}`;
const earlier = (said: SaidValues): string => {
  const at = said.raw('earlier');
  const place = said.place('earlier');
  if (!said.has('earlier')) return 'an earlier one';
  if (place !== undefined) return `the entry ${place}`;
  return /^\d+$/.test(at) ? `${said.has('activity') ? 'line' : 'row'} ${at}` : at;
};

/** The words for the cells of the observations and activities tables, in English. */
export const enCells = {
  codes: {
    'empty-cell': {
      said: ({ column }) =>
        column === '' ? 'A cell that must say something is empty.' : `The cell of ${column} is empty, and it must say something.`,
      mend: (said) => (said.has('expected') ? `Fill in ${said.coded('expected')}.` : 'Fill it in.'),
    },
    'duplicate-id': {
      said: (said) =>
        said.has('expected')
          ? `A figure for the same measure, period, place, breakdown and role is given in ${earlier(said)}, which is kept and says something else.`
          : ['own-id', 'change-one'].includes(said.raw('mend'))
            ? `The id ${said.given} is also that of ${earlier(said)}, which is kept.`
            : `The id ${said.given} is also that of ${earlier(said)}, which is kept and says something else.`,
      mend: 'Take out the one that is wrong; or give each an id of its own and name the other in `supersedes` where one corrects it; or say in a column what tells them apart.',
    },
    'said-twice': {
      said: (said) => `The figure ${said.given} is said in ${earlier(said)} too, which is kept; each figure is expected once.`,
      mend: 'Take one of the two out.',
    },
    'figure-differs': {
      said: (said) =>
        `The figure ${said.given} says ${said.quoted('incoming')}, and what is known as ${said.quoted('earlier')} says ${said.quoted('known')}; it is not added.`,
    },
    'unknown-measure': {
      said: (said) =>
        said.raw('mend') === 'give-code'
          ? `Nothing says which measure ${said.given} is.`
          : `${said.given} is not the id of a known measure or deliverable.`,
      mend: nearestOr('Look the id up in the framework.'),
    },
    'unknown-commitment': {
      said: ({ given }) => `${given} is not the id of a known item.`,
      mend: nearestOr('Look the id up in the framework.'),
    },
    'unknown-instrument': {
      said: ({ given }) => `${given} is not the id of a known instrument, such as “human-rights-dialogues”.`,
      mend: nearestOr('Write the id, not the name; look it up in the vocabulary.'),
    },
    'unknown-actor': {
      said: ({ given }) => `${given} is not the id of a known actor, such as “eu-eeas”.`,
      mend: nearestOr('Write the id, not the name; look it up in the vocabulary.'),
    },
    'unknown-activity': {
      said: (said) =>
        said.has('rejected')
          ? `${said.given} is the activity of row ${said.raw('rejected')}, which is rejected; one that is kept is expected.`
          : `${said.given} is not the id of an activity of this file.`,
      mend: (said) =>
        said.has('rejected') ? 'Mend that row.' : nearestOr('Write that of the activity at which the point was agreed.')(said),
    },
    'not-of-point': {
      said: (said) => `The row is a further action point, and fills in ${said.coded('given')} too, which belongs to an activity.`,
      mend: 'Empty the cell, or empty `point_of` where the row is an activity of its own.',
    },
    'not-a-number': {
      said: ({ given }) => `${given} is not a number such as 12000 or 0.5.`,
      mend: 'Write one number in digits, with its sign.',
    },
    'rounded-number': {
      said: (said) =>
        `A computer number holds only about 16 digits, and ${said.given} has more${said.has('read') ? `; it is read as ${said.raw('read')}` : ''}.`,
      mend: 'Check the last digits against the source.',
    },
    'no-value': {
      said: 'There is neither a value nor a reason why there is none.',
      mend: 'Give the value, or the reason in `missing`; never write 0 for it.',
    },
    'value-and-missing': {
      said: 'The row gives a value and says that it is missing.',
      mend: 'Empty the cell that is wrong.',
    },
    'unknown-missing-reason': word('a reason why a figure is missing', 'use “unknown” where the source gives no reason'),
    'unknown-bound': word('a qualifier of a figure', 'leave the cell empty for an exact figure'),
    'unknown-role': word('a role', 'choose the role: only “result” and “milestone” speak about delivery'),
    'unknown-status': word('a status', 'leave the cell empty for the usual one (a normal value, an activity that was done)'),
    'unknown-confidence': word(
      'a degree of confidence',
      'take the least sure word where there are two, and leave the cell empty where nothing is said',
    ),
    'unknown-confidentiality': {
      said: (said) =>
        `${said.given} is not a confidentiality; one of ${said.either('expected')} is expected${said.has('read') ? `; it is read as ${said.quoted('read')}, confidential` : ''}.`,
      mend: (said) =>
        said.has('nearest')
          ? `Write ${said.quoted('nearest')}, or leave the cell empty for a free value.`
          : 'Leave the cell empty for a free value.',
    },
    'unknown-multiplier': {
      said: ({ given }) => `${given} is not a power of ten from 0 to 15.`,
      mend: 'Write 3 for thousands, 6 for millions, 9 for thousand millions.',
    },
    'multiplier-twice': {
      said: (said) =>
        said.has('inUnit')
          ? `The unit says 10 to the power of ${said.raw('inUnit')}, and the multiplier beside it ${said.given}.`
          : 'The row has a multiplier, and a reported figure beside the value.',
      mend: 'Take one of the two out.',
    },
    'unknown-unit': {
      said: ({ given }) =>
        `${given} is not a known unit, such as “person”, “percent” or “million EUR”, nor one that the framework declares.`,
      mend: nearestOr('Write the unit of the measure.'),
    },
    'unit-mismatch': {
      said: (said) =>
        `The unit is ${said.given}, and that of the measure is ${said.quoted('expected')}; the figure is kept but not counted.`,
      mend: 'Convert the value; or, if the measure counts in that unit, say so in the framework, which may declare units of its own.',
    },
    'bad-date': {
      said: (said) =>
        !said.has('given')
          ? 'A date such as 2024-12-31 is missing.'
          : said.raw('expected').includes(', ')
            ? `${said.given} is not a year, month or day such as 2024, 2024-12 or 2024-12-31.`
            : `${said.given} is not a date such as 2024-12-31.`,
      mend: 'Write year, month and day in digits, the year first.',
    },
    'reversed-period': {
      said: (said) =>
        said.has('start')
          ? `The period begins on ${said.raw('start')} and ends on ${said.raw('given')}, before it begins.`
          : `The period ${said.given} ends before it begins.`,
      mend: 'Exchange the two.',
    },
    'bad-dimensions': {
      said: (said) =>
        said.raw('mend') === 'give-each-once'
          ? `The breakdown ${said.quoted('name')} is given twice.`
          : said.raw('mend') === 'give-both'
            ? `The dimension ${said.given} lacks a name or a value.`
            : `${said.given} is not a breakdown such as sex=F;age=0-17.`,
      mend: 'Give each name once, with a value.',
    },
    'bad-language': {
      said: ({ given }) => `${given} is not a language tag such as fr or pt-BR.`,
      mend: 'Write the tag, or leave the cell empty where the language is not known.',
    },
    'bad-flag': {
      said: ({ given }) => `${given} is neither “true” nor “false”.`,
      mend: 'Write one of the two, or leave the cell empty for false.',
    },
    'bad-url': {
      said: ({ given }) => `${given} is not an address beginning with https:// or http://.`,
      mend: 'Correct it, or leave the cell empty where there is none.',
    },
  },
  mends: {
    supersede: 'Give it an id of its own, with the known one under `supersedes`, where it corrects that; or take it out.',
    'own-id': 'Give each an id of its own, and name the other in `supersedes` where this one corrects it.',
    'add-the-reason': 'Leave the cell empty and give the reason in `missing`.',
    'minus-sign': 'Write the minus sign as a hyphen in front of the digits, as in -5.',
    'minus-in-front': 'Put the minus sign in front of the digits, as in -5.',
    'brackets-as-minus':
      'Write a minus sign in front of the digits if that is what the brackets mean; if not, write the number alone and say in `note` what they mean.',
    'nought-or-missing':
      'Write 0 if the source means nought by it; if it means that there is no figure, leave the cell empty and give the reason in `missing`.',
    'take-grouping-out': 'Take the spaces or marks between the thousands out.',
    'take-commas-out': 'Take the commas between the thousands out; if the comma stands before decimals, write it as a point.',
    'take-points-out': 'Take the points between the thousands out, and write the decimal comma as a point.',
    'comma-as-point': 'Write the decimal comma as a point.',
    'unit-percent': 'Write the number alone, with the unit “percent”.',
    'qualifier-in-bound': 'Write the number alone, with its qualifier in `bound`.',
    'multiplier-in-column': 'Write the number alone, with its multiplier in `unit_multiplier`: 6 for millions.',
    'two-rows': 'Write two rows: the first end with the bound “at-least”, the second with “at-most”.',
    'at-least-in-bound': 'Write the number alone, with “at-least” in `bound`.',
    'letter-in-status': 'Write the number alone, with what the letter says in `status`.',
    'our-digits': 'Write it with the digits 0 to 9.',
    'correct-the-two': 'With its multiplier the value is larger than a computer can hold: correct the two.',
    'write-the-day': 'Write the day too: the first of the year or month for a start, the last for an end.',
    'leave-time-out': 'Leave the time out.',
    'serial-date': 'This looks like the serial number of a spreadsheet: format the column as YYYY-MM-DD before saving.',
    'year-month-day': 'Put the year first, then the month, then the day.',
    'no-such-day-or-month': 'The calendar has no such day or month: correct it.',
    'known-part': 'Write in digits as much of the date as is known, the year first; leave the cell empty where nothing is.',
    'quote-value': 'Put a value that has “=” or “;” in it into quotation marks: series="(1 = YES; 0 = NO)".',
    'write-id': 'Write the framework, a slash and the number, such as unodc-hr75/7.',
    'write-what-is-counted': (said) => `This is a commitment: write what is counted for it, ${said.either('expected')}.`,
    'give-in-currency': (said) =>
      `Currencies are not converted: give the figure in ${said.quoted('expected')}, or make it a measure of its own.`,
  },
} as const satisfies IssueWords;
