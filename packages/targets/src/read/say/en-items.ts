import type { IssueWords } from './issue-words.js';
import type { SaidValues } from './said-values.js';

const concept = (what: string): { readonly said: (said: SaidValues) => string } => ({
  said: ({ given }) => `${given} is not ${what}, and is left out of the item.`,
});

/** The words for the reader of recommendations and action plans, in English. */
export const enItems = {
  codes: {
    'unknown-level': {
      said: (said) =>
        `${said.has('given') ? `${said.given} is not a level` : 'The row says no level'}; ${said.raw('expected').includes(', ') ? 'one of ' : ''}${said.either('expected')} is expected.`,
    },
    'missing-above': { said: (said) => `Nothing says below which ${said.raw('expected')} the row stands.` },
    'unknown-response': {
      said: ({ given }) => `${given} is not a response such as “supported”, “noted” or “rejected”; its word is kept beside the item.`,
    },
    'ids-by-position': { said: 'A row has no reference, and its id is made of its place in the file; it changes when rows are put in.' },
    'unknown-parent': { said: ({ given }) => `The row stands below ${given}, which no row that is kept has as its reference.` },
    'cyclic-parent': { said: ({ given }) => `The row stands below ${given}, which stands below itself or has no place.` },
    orphan: {
      said: (said) => `${said.given} stands below ${said.either('expected')}, for which there is no row before it; it is kept without.`,
    },
    'gap-in-references': { said: (said) => `The references pass over ${said.all('missing')}, ${said.number('given')} in all.` },
    'bad-reference': { said: ({ given }) => `The reference ${given} has neither letters a to z nor digits, of which an id can be made.` },
    'duplicate-text': { said: (said) => `The text is that of row ${said.raw('first')} too; both are kept.` },
    'duplicate-reference': { said: (said) => `The reference ${said.given} is that of row ${said.raw('first')} too.` },
    'conflicting-rows': {
      said: (said) => `The row has the reference of row ${said.raw('first')}, ${said.given}, and says something else.`,
    },
    'unknown-theme': concept('a known theme'),
    'unknown-group': concept('a known group'),
    'unknown-sdg': concept('a goal, target or indicator of the SDGs'),
  },
  mends: {
    'write-text': 'Write the words, or empty the row.',
    'add-level-word': (said) =>
      `Add the word to \`levels\` of the description${said.has('nearest') ? `, or write ${said.quoted('nearest')}` : ''}.`,
    'write-heading': 'Write what it stands below in a row of its own, with nothing but its first cell.',
    'empty-as-above': (said) =>
      said.has('before') ? `Write it, or set \`emptyAbove\` to \`"as-above"\` where it means ${said.quoted('before')}.` : 'Write it.',
    'add-response-word': (said) =>
      `Say under \`responses\` of the description what it means${said.has('nearest') ? `, or write ${said.quoted('nearest')}` : ''}.`,
    'add-reference': 'Add a reference to each row to keep the ids.',
    'add-parent': (said) =>
      said.has('nearest')
        ? `Write ${said.quoted('nearest')} if that is meant.`
        : 'Add that row, put the row in its place, or empty the cell.',
    'mend-parent': 'Mend the column that says below what the row stands.',
    'add-missing-rows': 'Add what is missing, or leave it where the source has none.',
    'write-reference': 'Write a number such as 140.7.',
    'same-item': 'Mend one of the two, or set `sameItem` where several recommend the same.',
    'mend-reference': 'Mend one of the two rows.',
    'write-sdg': 'Write a goal, target or indicator from 1 to 17, such as 16.3.',
    'write-concept': (said) =>
      said.has('nearest') ? `Write ${said.quoted('nearest')} if that is meant.` : 'Write a concept of the vocabulary that was given.',
  },
} as const satisfies IssueWords;
