import {
  confidences,
  bounds,
  isActionlineError,
  missingReasons,
  multipliedOut,
  observationRoles,
  missingReasonOf,
  observationStatuses,
  type Observation,
  type Unit,
} from '@actionline/core';
import { builtInUnits, unitMultipliers } from '@actionline/core/internal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { observationColumns, readObservationsCsv, writeObservationsCsv, type WriteCsvOptions } from '../read/csv.js';

const plain: Observation = {
  id: 'a',
  measure: 'demo/m.a',
  value: 5,
  unit: 'person',
  period: { start: '2024-01-01', end: '2024-12-31' },
  role: 'result',
  source: { title: 'Report' },
};
const full: Observation = {
  ...plain,
  commitment: 'demo/1',
  value: -1200.5,
  reported: { value: -1.2005, unitMultiplier: 3 },
  bound: 'more-than',
  place: 'KE',
  places: ['KE', '002'],
  dimensions: { sex: 'F', age: '0-17', 'series = all': 'Victims "known" (1 = YES; 0 = NO)', spaced: ' x ' },
  status: 'P',
  confidence: 'medium',
  periodAssumed: false,
  confidentiality: 'N',
  recordedAt: '2025-02-01',
  supersedes: 'z',
  label: { und: 'Grants', en: 'Grants', fr: 'Subventions' },
  note: ' "Said, ""twice""";\r\nand again\r',
  source: {
    title: 'Report',
    language: 'pt-BR',
    publisher: 'Office',
    published: '2025-02',
    reference: 'A/1',
    url: 'https://example.org/r',
    copy: true,
    original: 'https://example.org/original',
    locator: 'p. 3',
    verified: false,
    note: 'Draft',
  },
};
const textOf = (observations: readonly Observation[], options: WriteCsvOptions = {}): string => {
  const written = writeObservationsCsv(observations, options);
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  return written.value;
};
const issuesOf = (...observations: readonly unknown[]): readonly unknown[] =>
  writeObservationsCsv(observations as readonly Observation[]).issues;

describe('observations written as CSV', () => {
  it('have the required columns and those in use, and rows after RFC 4180', () => {
    expect(textOf([plain, { ...plain, id: 'b', note: 'x, "y"' }])).toBe(
      [
        'id,measure,value,unit,period_start,period_end,role,note,source_title',
        'a,demo/m.a,5,person,2024-01-01,2024-12-31,result,,Report',
        'b,demo/m.a,5,person,2024-01-01,2024-12-31,result,"x, ""y""",Report',
        '',
      ].join('\r\n'),
    );
  });

  it('use every column but that of a missing reason, where every member is given', () => {
    const [header = ''] = textOf([full]).split('\r\n');
    expect(header).toBe(
      observationColumns
        .map(({ name }) => name)
        .filter((name) => name !== 'missing')
        .join(','),
    );
  });

  it.each<[string, WriteCsvOptions]>([
    ['a comma', {}],
    ['a semicolon', { delimiter: ';' }],
    ['a tab', { delimiter: '\t' }],
    ['a spreadsheet to open it', { spreadsheet: true }],
  ])('are read back as they were, with %s', async (_, options) => {
    const missing: Observation = { ...plain, id: 'b', missing: 'not-published', status: 'M' };
    const { value: _none, ...without } = missing;
    const observations = [full, without];
    expect(await readObservationsCsv([textOf(observations, options)], options)).toEqual({
      observations,
      issues: [],
      groups: [],
      counts: { read: 2, accepted: 2, rejected: 0 },
    });
  });

  it('are none of none', async () => {
    expect((await readObservationsCsv([textOf([])])).counts).toEqual({ read: 0, accepted: 0, rejected: 0 });
  });

  it('carry one language beside English and French, which is told to both', async () => {
    const german: Observation = { ...plain, label: { de: 'Beamte', en: 'Officers' } };
    expect(issuesOf(german)).toMatchObject([{ code: 'not-carried', path: [0, 'label', 'de'], values: { given: 'Beamte' } }]);
    const { observations } = await readObservationsCsv([textOf([german], { language: 'de' })], { language: 'de' });
    expect(observations).toEqual([german]);
  });

  it('leave out empty texts, lists and breakdowns, which say nothing', async () => {
    const { observations } = await readObservationsCsv([textOf([{ ...plain, note: '', places: [], dimensions: {} }])]);
    expect(observations).toEqual([plain]);
  });

  // [what cannot be carried, the observation, code, path within it, column]
  it.each<[string, unknown, string, (string | number)[], string | undefined]>([
    ['a figure of “what if”', { ...plain, hypothetical: true }, 'not-carried', ['hypothetical'], undefined],
    ['an id with spaces around it', { ...plain, id: ' a ' }, 'not-carried', ['id'], undefined],
    ['a note of spaces alone', { ...plain, note: '  ' }, 'not-carried', ['note'], undefined],
    ['an alias of a place', { ...plain, place: 'UK' }, 'not-carried', ['place'], undefined],
    ['half of a character', { ...plain, note: 'x\uD83D' }, 'not-carried', [], 'note'],
    ['a text beyond what is read', { ...plain, note: 'x'.repeat(100_001) }, 'field-too-long', [], 'note'],
    ['a measure that is no id', { ...plain, measure: 'people' }, 'unknown-measure', [], 'measure'],
    ['a value and a reason for none', { ...plain, missing: 'unknown' }, 'value-and-missing', [], 'value'],
    ['a key that nobody knows', { ...plain, notes: 'x' }, 'unknown-key', ['notes'], undefined],
    ['a value that is none', { ...plain, value: Infinity }, 'wrong-type', ['value'], undefined],
    ['no object', 7, 'wrong-type', [], undefined],
  ])('are refused whole for %s', (_, bad, code, path, column) => {
    const written = writeObservationsCsv([{ ...plain, id: 'first' }, bad as Observation]);
    expect(written.ok).toBe(false);
    expect(written.issues).toMatchObject([{ code, severity: 'error', path: [1, ...path], ...(column === undefined ? {} : { column }) }]);
    expect(written.issues[0]?.message).toContain('expected');
  });

  it('are refused with every issue, and for an id that two have', () => {
    expect(issuesOf(plain, { ...plain, note: ' ' }, 7)).toMatchObject([
      { code: 'not-carried', path: [1, 'note'] },
      { code: 'duplicate-id', path: [1, 'id'], values: { earlier: 0 } },
      { code: 'wrong-type', path: [2] },
    ]);
  });

  it('keep what a spreadsheet would run, with a warning; for a spreadsheet it is made harmless', async () => {
    const attack: Observation = { ...plain, id: '@a', value: -5, note: '=HYPERLINK("https://example.org")', source: { title: '+1' } };
    const kept = writeObservationsCsv([attack]);
    expect(kept.ok).toBe(true);
    expect(kept.issues).toMatchObject(
      ['id', 'note', 'source_title'].map((column) => ({ code: 'formula', severity: 'warning', path: [0], column })),
    );

    const written = writeObservationsCsv([attack], { spreadsheet: true });
    expect(written.issues).toEqual([]);
    const text = written.ok ? written.value : '';
    expect(text.startsWith('\uFEFFid,')).toBe(true);
    // the number is no text: it stays one
    expect(text).toContain(`'@a,demo/m.a,-5,`);
    expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    expect((await readObservationsCsv([text], { spreadsheet: true })).observations).toEqual([attack]);
  });

  it.each<[string, unknown, unknown, string]>([
    ['no list', 'a', {}, 'observations was "a"'],
    ['no options', [], null, 'options was null'],
    ['a misspelt option', [], { delimeter: ';' }, 'did you mean "delimiter"?'],
    ['another delimiter', [], { delimiter: '|' }, 'delimiter was "|"'],
    ['a language that is no text', [], { language: 3 }, 'language was 3'],
    ['a spreadsheet that is none', [], { spreadsheet: 'Excel' }, 'spreadsheet was "Excel"'],
  ])('are refused as misuse for %s', (_, observations, options, message) => {
    let error: unknown;
    try {
      writeObservationsCsv(observations as Observation[], options as WriteCsvOptions);
    } catch (caught) {
      error = caught;
    }
    expect(isActionlineError(error) && [error.code, error.message]).toEqual(['bad-argument', expect.stringContaining(message)]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom("'", '"', ';', ',', '=', '\t', '\r', '\n', '\uFEFF', ' ', 'é', '😀', '\u0000', '__proto__'), { maxLength: 8 })
    .map((parts) => parts.join('')),
);
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
// 0 below zero is 0
const value = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);

/** Observations in which everything can be carried where the texts can. */
const observationOf = (words: fc.Arbitrary<string>, code: fc.Arbitrary<string>): fc.Arbitrary<Observation> =>
  fc
    .record(
      {
        id: code,
        measure: fc.constantFrom('demo/m.a', 'demo/1.a'),
        commitment: fc.constant('demo/1'),
        figure: fc.oneof(
          fc.record({ value }),
          fc
            .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(...unitMultipliers.slice(1)))
            .map(([number, unitMultiplier]) => ({
              value: multipliedOut(number + 0, unitMultiplier),
              reported: { value: number + 0, unitMultiplier },
            })),
          fc.record({ missing: fc.constantFrom(...missingReasons) }),
        ),
        unit: fc.constantFrom<Unit[]>(...builtInUnits, 'demo/u.bed'),
        bound: fc.constantFrom(...bounds),
        period: fc.tuple(day, day).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a })),
        place: fc.constantFrom('KE', 'EU', '001'),
        places: fc.array(fc.constantFrom('KE', 'UG', '002'), { minLength: 1 }),
        dimensions: fc.dictionary(code, code, { minKeys: 1, maxKeys: 3 }),
        role: fc.constantFrom(...observationRoles),
        status: fc.constantFrom(...observationStatuses.filter((status) => missingReasonOf(status) === undefined)),
        confidence: fc.constantFrom(...confidences),
        periodAssumed: fc.boolean(),
        confidentiality: fc.constantFrom('F', 'N', 'C'),
        recordedAt: day,
        supersedes: code,
        source: fc.record(
          {
            title: words,
            publisher: words,
            published: fc.constantFrom('2024', '2024-02', '2024-02-29'),
            reference: words,
            url: fc.constantFrom('https://example.org/a?b=1,2', 'http://example.org'),
            copy: fc.boolean(),
            original: fc.constantFrom('https://example.org/o', 'http://example.org/p'),
            locator: words,
            verified: fc.boolean(),
            note: words,
          },
          { requiredKeys: ['title'] },
        ),
        label: fc.record({ und: words, en: words, fr: words }, { requiredKeys: ['en'] }),
        note: words,
      },
      { requiredKeys: ['id', 'measure', 'figure', 'unit', 'period', 'role', 'source'] },
    )
    .map(({ figure, ...rest }) => ({ ...rest, ...figure }));

const carried = observationOf(
  anyText.map((text) => `x${text.replace(/\p{Cs}/gu, '')}`),
  // ids, and the names and codes of a breakdown
  fc.string({ unit: 'binary' }).map((text) => `-${text.replace(/[\p{Cs}\s;=\uFEFF]/gu, '')}`),
);
const lists = (one: fc.Arbitrary<Observation>): fc.Arbitrary<Observation[]> =>
  fc.uniqueArray(one, { maxLength: 4, selector: ({ id }) => id });
const options = fc.record<WriteCsvOptions>({ delimiter: fc.constantFrom(',', ';', '\t'), spreadsheet: fc.boolean() }, { requiredKeys: [] });

describe('reading what was written', () => {
  it('gives every observation back whose texts a table can carry', async () => {
    await fc.assert(
      fc.asyncProperty(lists(carried), options, async (observations, told) => {
        const read = await readObservationsCsv([textOf(observations, told)], told);
        expect(read.observations).toEqual(observations);
        expect(read.counts.rejected).toBe(0);
      }),
    );
  });

  it('gives whatever was not refused back, but for what says nothing', async () => {
    const said = (observation: Observation): unknown =>
      JSON.parse(JSON.stringify(observation, (_key, member: unknown) => (member === '' ? undefined : member)));
    await fc.assert(
      fc.asyncProperty(lists(observationOf(anyText, anyText)), options, async (observations, told) => {
        const written = writeObservationsCsv(observations, told);
        if (!written.ok) {
          expect(written.issues.some(({ severity }) => severity === 'error')).toBe(true);
          return;
        }
        const read = await readObservationsCsv([written.value], told);
        expect(read.observations.map(said)).toEqual(observations.map(said));
      }),
      { numRuns: 1000 },
    );
  });
});
