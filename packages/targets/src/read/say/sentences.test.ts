import type { IssueValues } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { describeTable } from '../table/describe/describe-table.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { saidValues } from './said-values.js';
import { sayIssue, sentenceOf } from './say-issue.js';
import { sayRemark } from './say-remark.js';

/** Values such as issues have: few, one of each, and lists. */
const EVERY: IssueValues = {
  ...{ given: 5, expected: ['a', 'b', 'c'], nearest: 'b', readings: ['1', '2'], earlier: 12, read: 5, limit: 1000, count: 1, rejected: 7 },
  ...{ inUnit: 6, start: '2024-01-01', encoding: 'utf-8', concept: 'SEX', title: 'T', before: 'B', cause: 'c', missing: ['1', '2'] },
  ...{
    setting: 'decimal',
    option: 'unitCodes',
    key: 'k',
    name: 'unit',
    incoming: '8',
    known: '7',
    inCell: 'percent',
    beside: 'person',
    first: 2,
    last: 3,
  },
  ...{ measure: 'a/m', commitments: ['a/1', 'a/2'], dimension: 'sex', asOf: '2025-06-30', end: '2024-12-31', since: '2011-07-09' },
  ...{ value: 7, unitMultiplier: 3, different: 2, earlierValue: 9, parts: 8, inPart: true },
  ...{ delimiter: '";"', rows: [1, 2], above: 1, begins: 'Source', sheet: 'S', sheets: ['S', 'T'], firstCell: 'geo' },
};
const VALUES: readonly IssueValues[] = [
  EVERY,
  {
    ...EVERY,
    given: 'abc',
    expected: 'xyz',
    nearest: '',
    readings: [],
    read: '',
    rejected: 0,
    title: '',
    cause: '',
    sheets: [],
    firstCell: '',
  },
  { ...EVERY, given: ['A1', 'B2'], expected: ['a'], count: 12_345, earlier: ['observations', 0], rows: [4], above: 3, read: 'dimension' },
  { ...EVERY, given: 'abc', nearest: '', inUnit: null, start: null, delimiter: '', sheet: '', path: 'a.b' },
];

const ALL = (['en', 'fr'] as const).flatMap((locale) => {
  const { codes, mends, remarks, style } = locale === 'en' ? en : fr;
  const kinds = [
    ...Object.entries(codes).flatMap(([code, { said, mend }]) => [
      [code, said] as const,
      ...(mend === undefined ? [] : [[code, mend] as const]),
    ]),
    ...Object.entries(mends).map(([mend, sentence]) => [mend, sentence] as const),
    ...Object.entries(remarks).map(([remark, sentence]) => [remark, sentence] as const),
  ];
  return kinds.flatMap(([name, sentence]) =>
    VALUES.flatMap((values) =>
      [undefined, 'col', 4].map((column) => ({ locale, name, text: sentenceOf(sentence, saidValues(name, column, values, style)) })),
    ),
  );
});

/** The sentences in which a mark is found, or another is not. */
function faults(isFaulty: (text: string) => boolean, locale?: 'fr'): readonly string[] {
  return ALL.filter((one) => (locale === undefined || one.locale === locale) && isFaulty(one.text)).map(
    ({ name, text }) => `${name}: ${text}`,
  );
}

describe('every sentence', () => {
  it('has every value that it speaks of', () => {
    expect(faults((text) => /undefined|NaN|\[object|\$\{| {2}|\(\)|`` | [.,](?!xlsx)|\.\./.test(text))).toEqual([]);
  });

  it('begins and ends as a sentence does', () => {
    expect(faults((text) => !/[.…]$/.test(text))).toEqual([]);
    expect(faults((text) => !/^(?:[“«`]|[\p{Lu}\d])/u.test(text))).toEqual([]);
  });

  it('is set in French as French printers do', () => {
    const words = (text: string): string => text.replace(/`[^`]*`|https?:\/\/|sex=F;|\(""\)|; 0 = NO/g, '');
    expect(faults((text) => /\p{L}'\p{L}/u.test(words(text)), 'fr')).toEqual([]);
    expect(faults((text) => /[^\u00a0\u202f«][;:!?»%]/u.test(words(text)), 'fr')).toEqual([]);
    expect(faults((text) => /«[^\u00a0\u202f]|[“”]/u.test(words(text)), 'fr')).toEqual([]);
  });

  it('does not speak English in French', () => {
    const words = (text: string): string => text.replace(/`[^`]*`|«[^«»]*»/g, '');
    expect(faults((text) => /\b(?:the|is|are|of|write|give|which|expected|and|not|with|row|column)\b/i.test(words(text)), 'fr')).toEqual(
      [],
    );
  });
});

describe('a remark in words', () => {
  const TABLE = 'Persons reached\n\ngeo;year;sex;unit;wert;note\nDE;2020;F;THS_T;1.234;\nFR;2021;;Zorks;-;\n';

  it('is what was found and what is asked, in both languages', async () => {
    const { remarks = [] } = await describeTable(TABLE);
    const said = Object.fromEntries(remarks.map((remark) => [remark.code, [sayRemark(remark, 'en'), sayRemark(remark, 'fr')]]));
    expect(said['container']).toEqual(['The text has `";"` between its cells.', 'Les cellules du texte sont séparées par `";"`.']);
    expect(said['header']).toEqual([
      'The header is in row 3; one row above it is passed over.',
      'L’en-tête se trouve à la ligne 3\u202f; une ligne placée au-dessus n’est pas lue.',
    ]);
    expect(said['say-constants']).toEqual([
      'No column says `measure`, `role` or `source_title`. Fill in under `constants` what holds for every figure, or say which column it is.',
      'Aucune colonne n’indique `measure`, `role` ou `source_title`. Renseignez sous `constants` ce qui vaut pour tous les chiffres, ou dites quelle colonne l’indique.',
    ]);
  });

  it('asks of a column what its cells would ask', async () => {
    const { remarks = [] } = await describeTable(TABLE);
    const asked = remarks.filter(({ code }) => code === 'asked' || code === 'say-units');
    expect(asked.map((remark) => sayRemark(remark, 'fr'))).toEqual(
      expect.arrayContaining([
        'Dites sous `units` ce qu’il faut entendre par «\u00a0Zorks\u00a0», par exemple «\u00a0percent\u00a0» ou «\u00a0million EUR\u00a0».',
        expect.stringMatching(/^«\u00a0-\u00a0» est un signe que les services emploient diversement/),
      ]),
    );
    const dash = asked.find(({ values }) => values?.['issue'] === 'mark-unknown');
    expect(dash && sayRemark(dash, 'en')).toBe(dash && sayIssue({ ...dash, code: 'mark-unknown' }, 'en'));
  });

  it('is the English message where it brings no values', () => {
    expect(sayRemark({ code: 'container', message: 'The text has ";" between its cells.' }, 'fr')).toBe(
      '(En anglais\u00a0:) The text has ";" between its cells.',
    );
    expect(sayRemark({ code: 'own-remark', message: 'See the notes.' }, 'en')).toBe('See the notes.');
  });
});
