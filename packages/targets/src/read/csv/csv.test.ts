import { isActionlineError, type Measure } from '@actionline/core';
import { observationSchema } from '@actionline/core/schemas';
import { describe, expect, it } from 'vitest';

import { observationColumns, readObservationsCsv } from '../csv.js';

const HEADER = 'id,measure,value,unit,period_start,period_end,role,source_title';
const good = (id: string, value = '5'): string => `${id},demo/m.a,${value},person,2024-01-01,2024-12-31,result,Report`;
const csv = (...rows: readonly string[]): string[] => [[HEADER, ...rows, ''].join('\n')];
const people: Pick<Measure, 'id' | 'unit'> = { id: 'demo/m.a', unit: 'person' };

/** A file of the required columns and one more, with one row. */
const withColumn = (column: string, cell: string): string[] => [`${HEADER},${column}\n${good('a')},${cell}\n`];

describe('a well-formed file', () => {
  it('gives each row as an observation with every column in its place', async () => {
    const cells: Readonly<Record<string, string>> = {
      id: 'a',
      measure: 'demo/m.a',
      commitment: 'demo/1',
      value: '1200.5',
      missing: '',
      unit: 'EUR',
      bound: 'more-than',
      period_start: '2024-01-01',
      period_end: '2024-12-31',
      place: 'KEN',
      places: 'KE; UG',
      dimensions: 'sex=F;age=0-17',
      role: 'result',
      status: 'P',
      period_assumed: 'true',
      confidence: 'medium',
      confidentiality: 'N',
      recorded_at: '2025-02-01',
      supersedes: 'z',
      label: 'Grants',
      label_en: '',
      label_fr: 'Subventions',
      note: '"Said, ""twice"""',
      source_title: 'Report',
      source_language: 'en',
      source_publisher: 'Office',
      source_published: '2025-02',
      source_url: 'https://example.net/copy-of-r',
      source_copy: 'true',
      source_original: 'https://example.org/r',
      source_locator: 'p. 3',
      source_reference: 'A/1',
      source_verified: 'false',
      source_note: 'Draft',
    };
    const names = observationColumns.map(({ name }) => name);
    const { observations, issues } = await readObservationsCsv([`${names.join(',')}\n${names.map((name) => cells[name]).join(',')}\n`]);
    expect(issues).toEqual([]);
    expect(observations).toEqual([
      {
        id: 'a',
        measure: 'demo/m.a',
        commitment: 'demo/1',
        value: 1200.5,
        unit: 'EUR',
        bound: 'more-than',
        period: { start: '2024-01-01', end: '2024-12-31' },
        place: 'KE',
        places: ['KE', 'UG'],
        dimensions: { sex: 'F', age: '0-17' },
        role: 'result',
        status: 'P',
        periodAssumed: true,
        confidence: 'medium',
        confidentiality: 'N',
        recordedAt: '2025-02-01',
        supersedes: 'z',
        source: {
          title: 'Report',
          language: 'en',
          publisher: 'Office',
          published: '2025-02',
          reference: 'A/1',
          url: 'https://example.net/copy-of-r',
          copy: true,
          original: 'https://example.org/r',
          locator: 'p. 3',
          verified: false,
          note: 'Draft',
        },
        label: { und: 'Grants', fr: 'Subventions' },
        note: 'Said, "twice"',
      },
    ]);
    expect(observationSchema.safeParse(observations[0]).error).toBeUndefined();
  });

  it.each([
    ['line feeds', `${HEADER}\n${good('a')}\n${good('b')}\n`],
    ['carriage returns and line feeds', `${HEADER}\r\n${good('a')}\r\n${good('b')}\r\n`],
    ['carriage returns', `${HEADER}\r${good('a')}\r${good('b')}\r`],
    ['a mixture, and no end of line at the end', `${HEADER}\r\n${good('a')}\n${good('b')}`],
    ['a byte order mark', `\uFEFF${HEADER}\n${good('a')}\n${good('b')}\n`],
    ['blank rows', `${HEADER}\n\n${good('a')}\n,,,,,,,\n${good('b')}\n\n`],
    ['a header in capitals and spaces', `${HEADER.toUpperCase().replace(/,/g, ' , ')}\n${good('a')}\n${good('b')}\n`],
  ])('reads %s', async (_, text) => {
    const { observations, issues, counts } = await readObservationsCsv([text]);
    expect(issues).toEqual([]);
    expect(observations.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(counts).toEqual({ read: 2, accepted: 2, rejected: 0 });
  });

  it('reads the columns in any order', async () => {
    const order = [7, 3, 0, 6, 1, 5, 4, 2];
    const turned = (row: string): string => order.map((at) => row.split(',')[at]).join(',');
    const [straight, shuffled] = await Promise.all([
      readObservationsCsv(csv(good('a'))),
      readObservationsCsv([`${turned(HEADER)}\n${turned(good('a'))}\n`]),
    ]);
    expect(shuffled).toEqual(straight);
  });

  it('takes chunks from an async source, cut anywhere, a character of two halves included', async () => {
    const text = `${HEADER},note\n${good('a')},"😀 a ""quote"", é"\n`;
    async function* byUnit(): AsyncGenerator<string> {
      for (const unit of text.split('')) yield await Promise.resolve(unit);
    }
    const { observations } = await readObservationsCsv(byUnit());
    expect(observations[0]?.note).toBe('😀 a "quote", é');
  });

  it('makes the id of a row without one from what it says: the same figure has the same id wherever it stands', async () => {
    const first = await readObservationsCsv(csv(good('')));
    expect(first.observations[0]?.id).toBe('demo/m.a;person;2024-01-01/2024-12-31');
    const again = await readObservationsCsv(csv('', good('')));
    expect(again.observations).toEqual(first.observations);
  });

  it('keeps a figure that is said twice once, and asks where two rows say different things of the same', async () => {
    const twice = await readObservationsCsv(csv(good(''), good('')));
    expect(twice.issues).toMatchObject([{ code: 'said-twice', row: 3 }]);
    expect(twice.counts).toEqual({ read: 2, accepted: 1, rejected: 1 });
    const other = await readObservationsCsv(csv(good(''), good('').replace(',5,', ',6,')));
    expect(other.issues).toMatchObject([{ code: 'duplicate-id', row: 3, values: { earlier: 2 } }]);
    expect(other.counts).toEqual({ read: 2, accepted: 1, rejected: 1 });
  });

  it('asks about two rows of one id that say the same number of different people', async () => {
    const rows = ['F', 'M'].map((sex) => `${good('a')},sex=${sex}`);
    const { issues, counts } = await readObservationsCsv([`${HEADER},dimensions\n${rows.join('\n')}\n`]);
    expect(issues).toMatchObject([{ code: 'duplicate-id', row: 3 }]);
    expect(counts).toEqual({ read: 2, accepted: 1, rejected: 1 });
  });

  it('takes a missing reason in place of a value, and 0 as a value', async () => {
    const { observations, issues } = await readObservationsCsv([`${HEADER},missing\n${good('a', '')},not-published\n${good('b', '0')},\n`]);
    expect(issues).toEqual([]);
    expect(observations.map(({ value, missing }) => [value, missing])).toEqual([
      [undefined, 'not-published'],
      [0, undefined],
    ]);
    expect(Object.keys(observations[0] ?? {})).not.toContain('value');
  });

  it('gives the label the language that it is told', async () => {
    const { observations } = await readObservationsCsv(withColumn('label', 'Beamte'), { language: 'de' });
    expect(observations[0]?.label).toEqual({ de: 'Beamte' });
  });

  it('reads another delimiter when told', async () => {
    const { counts } = await readObservationsCsv([`${HEADER}\n${good('a')}\n`.replaceAll(',', ';')], { delimiter: ';' });
    expect(counts.accepted).toBe(1);
  });
});

describe('known ids', () => {
  it('refuses a measure that is none of them, and names the one meant', async () => {
    const { issues } = await readObservationsCsv(csv('a,m.a,5,person,2024-01-01,2024-12-31,result,Report'), { measures: [people] });
    expect(issues).toMatchObject([{ code: 'unknown-measure', column: 'measure' }]);
    expect(issues[0]?.message).toContain('write demo/m.a');
  });

  it('takes the measures and the deliverables of targets', async () => {
    const label = { en: 'x' };
    const deliverable = { kind: 'deliverable', deliverable: label, window: { start: '2024-01-01', end: '2024-12-31' } } as const;
    const { counts } = await readObservationsCsv(csv('a,demo/9,1,document,2024-01-01,2024-01-01,milestone,Report'), {
      targets: [{ id: 'demo/9', commitment: 'demo/9', label, requirement: deliverable }],
    });
    expect(counts.accepted).toBe(1);
  });

  it('refuses an item that is none of them', async () => {
    const { issues } = await readObservationsCsv(withColumn('commitment', 'demo/8'), { commitments: ['demo/1'] });
    expect(issues).toMatchObject([{ code: 'unknown-commitment', column: 'commitment' }]);
  });

  it('keeps a unit other than that of the measure with a warning', async () => {
    const { counts, issues } = await readObservationsCsv(csv(good('a').replace('person', 'country')), { measures: [people] });
    expect(counts.accepted).toBe(1);
    expect(issues).toMatchObject([{ code: 'unit-mismatch', severity: 'warning', column: 'unit' }]);
  });
});

describe('misuse', () => {
  it('throws when the limit is no number above 0', async () => {
    const error: unknown = await readObservationsCsv([], { maxFieldLength: 0 }).catch((caught: unknown) => caught);
    expect(isActionlineError(error) && error.code).toBe('bad-argument');
  });

  it('hands a failure of the source on', async () => {
    function* broken(): Generator<string> {
      yield HEADER;
      throw new RangeError('disk');
    }
    await expect(readObservationsCsv(broken())).rejects.toThrow('disk');
  });
});
