import type { IssueWords } from './issue-words.js';

/** The words for the readers of SDMX and of XML, in English. */
export const enSdmx = {
  codes: {
    'several-statuses': {
      said: (said) =>
        `${said.given} gives several statuses of one figure; it is read as ${said.quoted('read')}, the one that says most against counting it.`,
    },
    'several-measures': { said: (said) => `${said.given} stands behind figures of ${said.quoted('earlier')}, and one series is expected.` },
    'no-measure': { said: 'Nothing says what the figures count, and every one is rejected.' },
    'no-unit': {
      said: (said) =>
        said.has('title')
          ? `Nothing says in which unit the values of the indicator ${said.quoted('title')} are, and they are not read.`
          : 'Figures have no unit, and are rejected.',
    },
    'no-role': {
      said: 'Nothing says what the figures speak about, and every one is rejected; only `"result"` and `"milestone"` speak about delivery.',
    },
    'no-source': { said: 'Nothing says where the figures come from, and every one is rejected.' },
    'no-concept': {
      said: (said) =>
        `No concept holds ${said.raw('given') === 'value' ? 'the values' : 'the time periods'}: ${said.raw('expected').includes(', ') ? 'one of ' : ''}${said.coded('expected')} is expected, and every figure is rejected.`,
    },
    'guessed-concept': {
      said: (said) =>
        said.raw('read') === 'dimension'
          ? `The concept ${said.coded('given')} is read as a breakdown; the file does not say whether it is one.`
          : `The concept ${said.coded('given')} is not read as a breakdown; the file does not say whether it is one.`,
    },
    'delete-action': { said: 'The file asks to delete figures that were sent before; nothing is deleted.' },
    'empty-code': { said: (said) => `There is no code of ${said.coded('concept')}, and one is expected.` },
    'attributes-alone': { said: 'The row has neither a value nor a time period, but attributes of many figures.' },
    'attribute-apart': {
      said: 'The unit, multiplier, status or confidentiality of many figures is given apart from them, and is not read; the figures that do not give it themselves are rejected.',
    },
    'no-structure': {
      said: (said) => `The data name the structure ${said.given}, which is not in the file; every figure of it is rejected.`,
    },
    'service-error': { said: (said) => `The service that was asked answered with an error: ${said.given}.` },
    'service-message': { said: (said) => `The service says beside the data: ${said.given}.` },
    'wrong-format': {
      said: (said) => `The text is ${said.has('given') ? said.raw('given') : 'something else'}, and ${said.raw('expected')} is expected.`,
    },
    'bad-xml': {
      said: (said) =>
        `The text is no XML (${said.raw('given').replace(/\.$/, '')}); what came before is kept, and nothing after it is read.`,
    },
    doctype: {
      said: 'The text declares a document type, which is never read, since its entities could hold anything; what came before is kept.',
    },
    'too-wide': { said: 'An element has too many attributes; what came before is kept, and nothing after it is read.' },
  },
  mends: {
    'give-code': (said) => {
      const option = said.coded('option');
      switch (said.code) {
        case 'empty-code':
          return `Say in the option ${option} that an empty code is a total, or name the concept in the option \`leaveOut\` where it is no breakdown.`;
        case 'empty-place':
          return `Say in the option ${option} what an empty code means, such as \`{ "": null }\` for a total.`;
        case 'several-measures':
          return `Give the measure of each in the option ${option}.`;
        case 'several-statuses':
          return `Say in the option ${option} what they mean together where another holds.`;
        default:
          return `Say what it means in the option ${option}.`;
      }
    },
    'correct-code': 'Correct it where the figure is free.',
    'one-multiplier': 'Give the unit without its multiplier in the option `unitCodes`.',
    'give-option': (said) => `Give it in the option ${said.coded('option')}.`,
    'name-concept': (said) =>
      said.code === 'duplicate-id'
        ? 'Name what parts them in the option `dimensions`, or read corrections as a file of their own.'
        : 'Name it in the option `dimensions` where it is a breakdown, and in `leaveOut` where it is none.',
    'take-out': 'Take one of the two out.',
    'delete-yourself': 'Take out yourself what was read from the earlier file.',
    'other-file': 'Look whether the file is the right one and whole, and ask for the data again.',
    'one-column': 'The first is read: take one out.',
    'repeat-attribute': 'Ask for the data with their attributes at each series, or write them into the row of each figure.',
    'close-quote': 'Close the quotation mark, and write a mark inside a cell twice ("").',
    shorten: 'Shorten it.',
    'other-query': ({ code }) =>
      code === 'service-message' ? '' : code === 'service-error' ? 'Mend the query.' : 'Ask for the data, not for their structure.',
    'other-format': 'Ask for the format application/vnd.sdmx.data+json.',
  },
} as const satisfies IssueWords;
