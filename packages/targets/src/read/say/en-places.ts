import type { IssueWords } from './issue-words.js';

/** The words for places, in English. */
export const enPlaces = {
  codes: {
    'unknown-place': {
      said: (said) =>
        said.raw('mend') === 'code-for-name'
          ? `${said.given} is the name of a place, and its code is expected.`
          : `${said.given} is not a known place of ISO 3166-1 or UN M49, neither by its code nor by its name.`,
      mend: (said) =>
        said.has('nearest')
          ? `Write ${said.quoted('nearest')} if that is meant.`
          : said.has('expected')
            ? `Write the code of the place that is meant, such as ${said.either('expected')}.`
            : 'Write an ISO 3166-1 code such as “KE”, “EU”, or a UN M49 number such as “001” for the world.',
    },
    'former-place': {
      said: (said) =>
        `${said.given} is the code or the name of a country or territory that is no more${said.has('name') ? ` (${said.raw('name')})` : ''}.`,
      mend: (said) => (said.has('expected') ? `Use the place of today: ${said.either('expected')}.` : 'Use a code in force.'),
    },
    'place-alias': {
      said: (said) => `${said.given} is read as ${said.quoted('expected')}, which is the code in force.`,
      mend: (said) => `Write ${said.quoted('expected')}.`,
    },
    'ambiguous-place': {
      said: (said) => `${said.given} may stand for several places: ${said.either('expected')}.`,
      mend: 'Write the code of the one that is meant.',
    },
    'na-or-namibia': {
      said: ({ given }) => `${given} is the code of Namibia, and some programs write it for an empty cell; it is read as Namibia.`,
    },
    'empty-place': {
      said: 'The place is empty, and it is not said that this means a total over places.',
    },
    'unsaid-total': {
      said: ({ given }) => `${given} looks like a total over places, and nothing says that it is one.`,
    },
    'own-grouping': {
      said: ({ given }) => `${given} is a group of countries that neither ISO 3166-1 nor UN M49 has.`,
    },
  },
  mends: {
    'write-code': (said) =>
      said.has('nearest')
        ? `Write the code, such as ${said.quoted('nearest')}, or say under \`places\` which is meant.`
        : said.has('expected')
          ? `Write the code of the place, such as ${said.either('expected')}, or say under \`places\` which is meant.`
          : 'Write the code of the place, or say under `places` which is meant.',
    'code-for-name': (said) => `Write the code of each place, such as ${said.quoted('nearest')} for this one.`,
    'place-in-force': (said) => (said.has('expected') ? `Use the place of today: ${said.either('expected')}.` : 'Use a code in force.'),
    'correct-table': 'Correct the code in `places` of the description.',
    'm49-noughts':
      'Set `scheme` to `"un"` if the numbers are those of UN M49 without their noughts, and say under `places` what they mean if not.',
    'union-of-other-days':
      'It is the EU with the members of one time, which it has not had throughout the period: set `groupings` to `"leave-out"` to leave such rows out, or to `"own"` to keep it as a place of your own.',
    grouping:
      'Set `groupings` to `"leave-out"` to leave such rows out, or to `"own"` to keep it as a place of your own; or give the figures of its members.',
    'region-code':
      'It looks like the code of a region: name it under `places`, or set `unlisted` to `"own"`, to keep it as a place of your own.',
    'say-na': 'Say under `places` what it means: `"NA"` for Namibia; or leave such rows out with `except: ["NA"]`.',
    'say-total': (said) =>
      `Name it under \`totals\` if it is one over all places, or leave such rows out with ${said.asSetting((given) => `except: [${given}]`)}.`,
  },
} as const satisfies IssueWords;
