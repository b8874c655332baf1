import { isActionlineError, type Measure } from '@actionline/core';
import { observationSchema } from '@actionline/core/schemas';
import { describe, expect, it } from 'vitest';

import { observationColumns, readObservationsCsv } from './csv.js';

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
      confidentiality: 'N',
      recorded_at: '2025-02-01',
      supersedes: 'z',
      label: 'Grants',
      note: '"Said, ""twice"""',
      source_title: 'Report',
      source_publisher: 'Office',
      source_published: '2025-02',
      source_url: 'https://example.org/r',
      source_locator: 'p. 3',
      source_reference: 'A/1',
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
        confidentiality: 'N',
        recordedAt: '2025-02-01',
        supersedes: 'z',
        source: { title: 'Report', publisher: 'Office', published: '2025-02', reference: 'A/1', url: 'https://example.org/r', locator: 'p. 3' },
        label: 'Grants',
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
    const [straight, shuffled] = await Promise.all([readObservationsCsv(csv(good('a'))), readObservationsCsv([`${turned(HEADER)}\n${turned(good('a'))}\n`])]);
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

  it('calls a row without an id by its number, the header and blank rows counting', async () => {
    const { observations } = await readObservationsCsv(csv(good(''), '', good('')));
    expect(observations.map(({ id }) => id)).toEqual(['row-2', 'row-4']);
    const other = await readObservationsCsv(csv(good('')), { idPrefix: 'kenya-' });
    expect(other.observations[0]?.id).toBe('kenya-2');
  });

  it('takes a missing reason in place of a value, and 0 as a value', async () => {
    const { observations, issues } = await readObservationsCsv([
      `${HEADER},missing\n${good('a', '')},not-published\n${good('b', '0')},\n`,
    ]);
    expect(issues).toEqual([]);
    expect(observations.map(({ value, missing }) => [value, missing])).toEqual([
      [undefined, 'not-published'],
      [0, undefined],
    ]);
    expect(Object.keys(observations[0] ?? {})).not.toContain('value');
  });

  it('reads another delimiter when told', async () => {
    const { counts } = await readObservationsCsv([`${HEADER}\n${good('a')}\n`.replaceAll(',', ';')], { delimiter: ';' });
    expect(counts.accepted).toBe(1);
  });
});

describe('a malformed text', () => {
  // [case, rows between a good first and a good last one, code, row, column]: the good rows are always kept.
  it.each([
    ['text after a closing quote', ['b,"demo/m.a"x,5,person,2024-01-01,2024-12-31,result,Report'], 'broken-quote', 3, 'measure'],
    ['a quote inside a bare cell', ['b,demo/m.a,5,person,2024-01-01,2024-12-31,result,Re"port'], 'broken-quote', 3, 'source_title'],
    ['quotes that are not doubled', ['b,demo/m.a,5,person,2024-01-01,2024-12-31,result,"A "great" report"'], 'broken-quote', 3, 'source_title'],
    ['a space before a quote', ['b,demo/m.a,5,person,2024-01-01,2024-12-31,result, "Report"'], 'broken-quote', 3, 'source_title'],
    ['too few cells', ['b,demo/m.a,5'], 'ragged-row', 3, 'unit'],
    ['too many cells', [`${good('b')},more`], 'ragged-row', 3, 9],
    ['a comma between thousands', [good('b', '1,234')], 'ragged-row', 3, 9],
  ])('rejects a row with %s, and keeps the others', async (_, rows, code, row, column) => {
    const { observations, issues, counts } = await readObservationsCsv(csv(good('a'), ...rows, good('z')));
    expect(observations.map(({ id }) => id)).toEqual(['a', 'z']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, severity: 'error', row, column });
    expect(counts).toEqual({ read: 3, accepted: 2, rejected: 1 });
  });

  it('rejects the lines that a stray quote pulls into its row together with it, and says which', async () => {
    const { observations, issues, counts } = await readObservationsCsv(
      csv(good('a'), 'b,demo/m.a,5,person,2024-01-01,2024-12-31,result,"Report', 'c,"demo/m.a",5,person,2024-01-01,2024-12-31,result,Report', good('d')),
    );
    expect(observations.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(issues).toMatchObject([{ code: 'broken-quote', row: 3, line: 3, message: expect.stringContaining('lines 3 to 4') as string }]);
    expect(counts).toEqual({ read: 3, accepted: 2, rejected: 1 });
  });

  it('keeps what stands before a quote that is never closed, and says once that the rest was not read', async () => {
    const { observations, issues, counts } = await readObservationsCsv(csv(good('a'), good('b'), 'c,demo/m.a,5,person,2024-01-01,2024-12-31,result,"Rep', good('d')));
    expect(observations.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(issues).toMatchObject([{ code: 'unclosed-quote', severity: 'error', row: 4, line: 4, column: 'source_title' }]);
    expect(counts).toEqual({ read: 3, accepted: 2, rejected: 1 });
  });

  it('stops at a row past any sensible length before it fills the memory', async () => {
    function* endless(): Generator<string> {
      yield `${HEADER}\n${good('a')}\nb,demo/m.a,5,person,2024-01-01,2024-12-31,result,"`;
      for (;;) yield 'x'.repeat(1_000_000);
    }
    const { observations, issues, counts } = await readObservationsCsv(endless());
    expect(observations.map(({ id }) => id)).toEqual(['a']);
    expect(issues).toMatchObject([{ code: 'row-too-long', row: 3 }]);
    expect(counts).toEqual({ read: 2, accepted: 1, rejected: 1 });
  });

  it('counts lines inside quoted cells but not as rows', async () => {
    const { issues } = await readObservationsCsv([`${HEADER},note\r\n${good('a')},"one\r\ntwo"\r\n${good('b')},x"y\r\n`]);
    expect(issues).toMatchObject([{ row: 3, line: 4, column: 'note' }]);
  });

  it('takes quotes that are doubled as RFC 4180 has it', async () => {
    const { observations, issues } = await readObservationsCsv(withColumn('note', '"""x""y"'));
    expect(issues).toEqual([]);
    expect(observations[0]?.note).toBe('"x"y');
  });
});

describe('a header', () => {
  it('with a required column missing rejects every row with one issue', async () => {
    const { issues, counts } = await readObservationsCsv(['id,measure,value\na,demo/m.a,1\nb,demo/m.a,2\n']);
    expect(issues).toMatchObject([{ code: 'missing-column', severity: 'error', row: 1 }]);
    expect(issues[0]?.message).toContain('unit, period_start, period_end, role, source_title');
    expect(counts).toEqual({ read: 2, accepted: 0, rejected: 2 });
  });

  it('parted by another delimiter says which', async () => {
    const { issues } = await readObservationsCsv([HEADER.replaceAll(',', ';')]);
    expect(issues.at(-1)?.message).toContain('parted by ";"');
  });

  it('with a column twice rejects every row', async () => {
    const { issues, counts } = await readObservationsCsv(withColumn('value', '7'));
    expect(issues).toMatchObject([{ code: 'duplicate-column', column: 'value' }]);
    expect(counts).toEqual({ read: 1, accepted: 0, rejected: 1 });
  });

  it.each(['__proto__', 'constructor', 'toString', '=1+1', '<b>x</b>'])('with the unknown column %s ignores it with a warning', async (name) => {
    const { observations, issues } = await readObservationsCsv(withColumn(name, 'polluted'));
    expect(issues).toMatchObject([{ code: 'unknown-column', severity: 'warning', row: 1, column: name }]);
    expect(observations).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([['nothing', []], ['an empty text', ['']], ['a byte order mark alone', ['\uFEFF']], ['blank rows alone', ['\n\n']]])('that is missing, in %s, is an error', async (_, chunks) => {
    const { issues, counts } = await readObservationsCsv(chunks);
    expect(issues).toMatchObject([{ code: 'no-header', severity: 'error' }]);
    expect(counts).toEqual({ read: 0, accepted: 0, rejected: 0 });
  });

  it('with a broken quote rejects every row and says where', async () => {
    const { issues, counts } = await readObservationsCsv([`id,"mea"sure,value\n${good('a')}\n`]);
    expect(issues).toMatchObject([{ code: 'broken-quote', row: 1, column: 2 }]);
    expect(counts).toEqual({ read: 1, accepted: 0, rejected: 1 });
  });
});

describe('a cell', () => {
  it.each([
    ['value', '12 000', 'not-a-number', 'between the thousands'],
    ['value', '"1,234"', 'not-a-number', 'between the thousands'],
    ['value', '"1.234.567,8"', 'not-a-number', 'between the thousands'],
    ['value', '"12,5"', 'not-a-number', 'decimal comma'],
    ['value', '50%', 'not-a-number', 'percent'],
    ['value', 'n/a', 'not-a-number', 'missing'],
    ['value', '>3000', 'not-a-number', 'bound'],
    ['value', '2 million', 'not-a-number', 'every digit'],
    ['value', '1e999', 'not-a-number', ''],
    ['value', 'Infinity', 'not-a-number', ''],
    ['value', '0x10', 'not-a-number', ''],
    ['unit', 'people', 'unknown-unit', 'singular'],
    ['period_start', '2024', 'bad-date', 'the day too'],
    ['period_start', '2023-02-29', 'bad-date', 'no such day'],
    ['period_end', '31/12/2024', 'bad-date', 'year first'],
    ['period_end', '2024-12-31T00:00:00Z', 'bad-date', 'time out'],
    ['period_end', '45657', 'bad-date', 'serial number'],
    ['role', 'Result', 'unknown-role', 'milestone'],
    ['measure', 'people', 'unknown-measure', 'slash'],
    ['measure', '', 'empty-cell', 'fill in'],
    ['source_title', ' ', 'empty-cell', 'fill in'],
    ['value', '', 'no-value', 'never 0'],
  ])('%s of %s is %s', async (column, cell, code, advice) => {
    const at = HEADER.split(',').indexOf(column);
    const cells = good('a').split(',');
    cells[at] = cell;
    const { issues, counts } = await readObservationsCsv(csv(cells.join(',')));
    expect(issues).toMatchObject([{ code, severity: 'error', row: 2, column }]);
    expect(issues[0]?.message).toContain(advice);
    expect(counts.rejected).toBe(1);
  });

  it.each([
    ['bound', 'over', 'unknown-bound', 'write more-than'],
    ['bound', 'nearly', 'unknown-bound', 'write less-than'],
    ['place', 'Kenya', 'unknown-place', 'ISO 3166-1'],
    ['place', 'YU', 'former-place', 'withdrawn'],
    ['places', 'KE;ZZ', 'unknown-place', 'ISO 3166-1'],
    ['dimensions', 'F', 'bad-dimensions', 'sex=F'],
    ['dimensions', 'sex=F;sex=M', 'bad-dimensions', 'once'],
    ['status', 'X', 'unknown-status', 'normal'],
    ['period_assumed', 'perhaps', 'bad-flag', 'true or false'],
    ['confidentiality', 'secret', 'unknown-confidentiality', 'free'],
    ['recorded_at', 'yesterday', 'bad-date', 'digits'],
    ['source_published', 'undated', 'bad-date', 'leave it empty'],
    ['source_url', 'javascript:alert(1)', 'bad-url', 'https://'],
    ['commitment', 'pledge 7', 'unknown-commitment', 'slash'],
  ])('%s of %s is %s', async (column, cell, code, advice) => {
    const { issues, counts } = await readObservationsCsv(withColumn(column, cell));
    expect(issues).toMatchObject([{ code, severity: 'error', row: 2, column }]);
    expect(issues[0]?.message).toContain(advice);
    expect(counts.rejected).toBe(1);
  });

  it('with every fault of its row reported', async () => {
    const { issues } = await readObservationsCsv(csv('a,demo/m.a,x,y,2024-01-01,2024-13-01,z,Report'));
    expect(issues.map(({ column }) => column)).toEqual(['value', 'unit', 'period_end', 'role']);
  });

  it.each([
    ['a period that ends before it starts', 'a,demo/m.a,5,person,2024-12-31,2024-01-01,result,Report', 'reversed-period'],
    ['an id taken before', good('first'), 'duplicate-id'],
  ])('rejects %s', async (_, row, code) => {
    const { issues } = await readObservationsCsv(csv(good('first'), row));
    expect(issues).toMatchObject([{ code, row: 3 }]);
  });

  it('rejects a value beside a missing reason, and beside the status M', async () => {
    for (const [column, cell] of [['missing', 'unknown'], ['status', 'M']] as const) {
      const { issues } = await readObservationsCsv(withColumn(column, cell));
      expect(issues).toMatchObject([{ code: 'value-and-missing', column: 'value' }]);
    }
  });

  it('longer than the limit rejects its row; at the limit it is kept', async () => {
    const { issues } = await readObservationsCsv(withColumn('note', 'x'.repeat(1_000_000)));
    expect(issues).toMatchObject([{ code: 'field-too-long', row: 2, column: 'note' }]);
    const kept = await readObservationsCsv(withColumn('note', 'x'.repeat(1_000_000)), { maxFieldLength: 1_000_000 });
    expect(kept.observations[0]?.note).toHaveLength(1_000_000);
  });

  it.each(['<script>alert(1)</script>', '=HYPERLINK("http://x")', '\u202Egnp.exe', 'a\u0000b', "'; DROP TABLE x;--", '  spaces  '])(
    'keeps the text %j as it is',
    async (text) => {
      const { observations, issues } = await readObservationsCsv(withColumn('note', `"${text.replaceAll('"', '""')}"`));
      expect(issues).toEqual([]);
      expect(observations[0]?.note).toBe(text);
    },
  );

  it('keeps a breakdown called __proto__ as a key of its own', async () => {
    const { observations } = await readObservationsCsv(withColumn('dimensions', '__proto__=x;sex=F'));
    const dimensions = observations[0]?.dimensions ?? {};
    expect(Object.entries(dimensions)).toEqual([
      ['__proto__', 'x'],
      ['sex', 'F'],
    ]);
    expect(Object.getPrototypeOf(dimensions)).toBe(Object.prototype);
  });

  it('with a place alias is read with a warning', async () => {
    const { observations, issues } = await readObservationsCsv(withColumn('place', 'UK'));
    expect(observations[0]?.place).toBe('GB');
    expect(issues).toMatchObject([{ code: 'place-alias', severity: 'warning', row: 2, column: 'place' }]);
  });

  it('with more digits than a number holds is read with a warning', async () => {
    const { observations, issues } = await readObservationsCsv(csv(good('a', '9007199254740993')));
    expect(observations).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'rounded-number', severity: 'warning', column: 'value' }]);
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
