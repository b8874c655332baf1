import type { IssueWords } from './issue-words.js';

/** The words for figures and words of other people's tables, in English. */
export const enFigures = {
  codes: {
    'ambiguous-number': {
      said: (said) =>
        said.raw('readings').includes(', ')
          ? `${said.given} can be read as ${said.either('readings')}.`
          : `It is not sure what ${said.given} means.`,
      mend: (said) => `Say with ${said.coded('setting')} of the column which is meant.`,
    },
    'mark-unknown': {
      said: ({ given }) => `${given} is a mark that offices use in different ways: for nought, or for a figure that is not there.`,
    },
    'flag-unknown': {
      said: ({ given }) => `${given} holds a mark beside the number, and nothing says what it means.`,
    },
    'said-otherwise': {
      said: (said) =>
        `${said.given} says ${said.quoted('inCell')} for ${said.coded('name')}, and the row or the description says ${said.quoted('beside')}.`,
    },
    'unsaid-measure': {
      said: ({ given }) => `The description does not say which measure ${given} is.`,
    },
    'empty-breakdown': {
      said: ({ column }) =>
        `A cell ${column === '' ? 'of a breakdown' : `of ${column}`} is empty: it may mean all of them, or that nothing was said.`,
      mend: (said) =>
        `Set \`empty\` of ${said.column === '' ? 'the column' : said.column} to \`"total"\` if an empty cell means all of them, or to \`"as-above"\` if it means what stands above it; such rows are rejected as long as nothing is said.`,
    },
  },
  mends: {
    'number-alone': 'Write one number, and whatever else there is to say in another column.',
    'no-number':
      'No number stands there: write one, or say under `missing` what the words mean, such as `"unknown"` for no figure and `"nought"` for 0.',
    'one-number': 'Two numbers stand in the cell: put each into a column of its own.',
    tolerance: 'Write the number alone, or both ends of the range, such as 3-5.',
    infinite: 'There is no such figure: empty the cell, and give the reason in the column for missing figures.',
    'spreadsheet-error': 'The formula of the cell has failed in the spreadsheet: mend it there, or say under `missing` what it means.',
    date: 'It is a date, or a range such as 3-5 that a spreadsheet has taken for one: write it as text.',
    'reversed-range': 'The first end is above the second: exchange the two, or write the period into a column of its own.',
    'long-scale':
      'A thousand million or a million million may be meant: write the number in digits, or its power of ten as the unit multiplier.',
    'small-m': 'Millions may be meant, or something else: write “million”.',
    'b-or-billion': 'A flag or thousand millions may be meant: write “bn”, or say under `flags` what the letter means.',
    'decimal-comma': 'The column is said not to have decimal commas: set `decimal` to `","` if this is one.',
    'decimal-point': 'The column is said not to have decimal points: set `decimal` to `"."` if this is one.',
    'grouping-comma': 'The column is said not to have commas between thousands: set `grouping` to `","` if these are.',
    'grouping-point': 'The column is said not to have points between thousands: set `grouping` to `"."` if these are.',
    'malformed-number': 'Its marks stand neither between thousands nor before decimals: correct them.',
    'three-decimals':
      'The mark may stand before decimals or between thousands: set `decimal`, or set `grouping` to the mark; set `settled` as well if decimals of a count are meant.',
    'leading-noughts': 'It may be a code and no number: set `leadingNoughts` to `"number"` if it is a number.',
    parentheses: 'Brackets may stand for a minus sign or for low reliability: set `parentheses` to `"negative"` or `"low-reliability"`.',
    'say-currency': 'Several currencies have this sign: say under `currencies` which is meant, such as `"USD"`.',
    footnote: 'A footnote may be meant: set `footnotes` to `"leave-out"` if so, or put the mark into a column of its own.',
    'say-flag': 'Say under `flags` what it means: a status such as `"E"`, or `null` where it says nothing of one.',
    'too-large': 'A computer cannot hold it: write it in thousands or millions, with the unit multiplier.',
    'too-small': 'A computer cannot hold it: write it in a smaller unit.',
    rounded: 'Check the last digits against the source.',
    'say-mark': (said) =>
      `Say under \`missing\` what it means here: ${said.asSetting((given) => `{ ${given}: "nought" }`)} for 0, ${said.asSetting((given) => `{ ${given}: "unknown" }`)} for no figure.`,
    'say-word': (said) =>
      `${said.has('nearest') ? `Write ${said.quoted('nearest')}, or say` : 'Say'} under ${said.coded('setting')} what the word means.`,
    'say-unit': (said) => `Say under \`units\` what it means${said.has('nearest') ? `, such as ${said.quoted('nearest')}` : ''}.`,
    'say-measure': 'Say under `measures` what it counts, or leave such rows out with `only` or `except`.',
    'say-empty': (said) =>
      said.code === 'empty-place'
        ? 'Write the place; or say what the empty cell means: `totals: [""]` for a total over places, `empty: "as-above"` for the place above it; or leave such rows out with `except: [""]`.'
        : `Set \`empty\` of ${said.column === '' ? 'the column' : said.column} to \`"total"\` if an empty cell means all of them, or to \`"as-above"\` if it means what stands above it; or leave such rows out with \`except: [""]\`.`,
    'mend-one-of-two': 'Correct the one that is wrong.',
    'count-parts': 'Correct the cell, or the `parts` of the description.',
  },
} as const satisfies IssueWords;
