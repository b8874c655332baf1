import { describe, expect, it } from 'vitest';

import { readObservationsCsv } from '../csv.js';

const HEADER = 'id,measure,value,unit,period_start,period_end,role,source_title';
const good = (id: string, value = '5'): string => `${id},demo/m.a,${value},person,2024-01-01,2024-12-31,result,Report`;
const csv = (...rows: readonly string[]): string[] => [[HEADER, ...rows, ''].join('\n')];

/** A file of the required columns and one more, with one row. */
const withColumn = (column: string, cell: string): string[] => [`${HEADER},${column}\n${good('a')},${cell}\n`];

describe('a malformed text', () => {
  // [case, rows between a good first and a good last one, code, row, column]: the good rows are always kept.
  it.each([
    ['text after a closing quote', ['b,"demo/m.a"x,5,person,2024-01-01,2024-12-31,result,Report'], 'broken-quote', 3, 'measure'],
    ['a quote inside a bare cell', ['b,demo/m.a,5,person,2024-01-01,2024-12-31,result,Re"port'], 'broken-quote', 3, 'source_title'],
    [
      'quotes that are not doubled',
      ['b,demo/m.a,5,person,2024-01-01,2024-12-31,result,"A "great" report"'],
      'broken-quote',
      3,
      'source_title',
    ],
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

  it('reads the lines that a stray quote would pull into its row by themselves', async () => {
    const { observations, issues, counts } = await readObservationsCsv(
      csv(
        good('a'),
        'b,demo/m.a,5,person,2024-01-01,2024-12-31,result,"Report',
        'c,"demo/m.a",5,person,2024-01-01,2024-12-31,result,Report',
        good('d'),
      ),
    );
    expect(observations.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(issues).toMatchObject([{ code: 'unclosed-quote', row: 3, line: 3, column: 'source_title' }]);
    expect(counts).toEqual({ read: 4, accepted: 3, rejected: 1 });
  });

  it('rejects the line of a quote that is never closed, and keeps those before and after it', async () => {
    const { observations, issues, counts } = await readObservationsCsv(
      csv(good('a'), good('b'), 'c,demo/m.a,5,person,2024-01-01,2024-12-31,result,"Rep', good('d')),
    );
    expect(observations.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(issues).toMatchObject([{ code: 'unclosed-quote', severity: 'error', row: 4, line: 4, column: 'source_title' }]);
    expect(counts).toEqual({ read: 4, accepted: 3, rejected: 1 });
  });

  it('gives up a line past any sensible length before it fills the memory, and reads on behind it', async () => {
    function* long(): Generator<string> {
      yield `${HEADER}\n${good('a')}\nb,demo/m.a,5,person,2024-01-01,2024-12-31,result,"`;
      for (let at = 0; at < 40; at += 1) yield 'x'.repeat(1_000_000);
      yield `\n${good('c')}\n`;
    }
    const { observations, issues, counts } = await readObservationsCsv(long());
    expect(observations.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(issues).toMatchObject([{ code: 'row-too-long', row: 3 }]);
    expect(counts).toEqual({ read: 3, accepted: 2, rejected: 1 });
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

  it.each(['__proto__', 'constructor', 'toString', '=1+1', '<b>x</b>'])(
    'with the unknown column %s ignores it with a warning',
    async (name) => {
      const { observations, issues } = await readObservationsCsv(withColumn(name, 'polluted'));
      expect(issues).toMatchObject([{ code: 'unknown-column', severity: 'warning', row: 1, column: name }]);
      expect(observations).toHaveLength(1);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it.each([
    ['nothing', []],
    ['an empty text', ['']],
    ['a byte order mark alone', ['\uFEFF']],
    ['blank rows alone', ['\n\n']],
  ])('that is missing, in %s, is an error', async (_, chunks) => {
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
    ['value', '2 million', 'not-a-number', 'column unit_multiplier'],
    ['value', '1e999', 'not-a-number', ''],
    ['value', 'Infinity', 'not-a-number', ''],
    ['value', '0x10', 'not-a-number', ''],
    ['unit', 'poeple', 'unknown-unit', 'such as "person"'],
    ['unit', 'thousands', 'unknown-unit', 'such as "million EUR"'],
    ['unit', '$', 'unknown-unit', 'the unit of the measure'],
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
    ['place', 'Kenya', 'unknown-place', 'write KE'],
    ['place', 'Narnia', 'unknown-place', 'ISO 3166-1'],
    ['place', 'YU', 'former-place', 'withdrawn'],
    ['places', 'KE;ZZ', 'unknown-place', 'ISO 3166-1'],
    ['dimensions', 'F', 'bad-dimensions', 'sex=F'],
    ['dimensions', 'sex=F;sex=M', 'bad-dimensions', 'once'],
    ['status', 'X', 'unknown-status', 'normal'],
    ['period_assumed', 'perhaps', 'bad-flag', 'true or false'],
    ['confidence', 'sure', 'unknown-confidence', 'least sure'],
    ['confidence', 'medum', 'unknown-confidence', 'write medium'],
    ['confidentiality', 'secret', 'unknown-confidentiality', 'free'],
    ['recorded_at', 'yesterday', 'bad-date', 'digits'],
    ['source_published', 'undated', 'bad-date', 'leave it empty'],
    ['source_language', 'English', 'bad-language', 'fr or pt-BR'],
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
    ['an id taken before', good('first', '6'), 'duplicate-id'],
  ])('rejects %s', async (_, row, code) => {
    const { issues } = await readObservationsCsv(csv(good('first'), row));
    expect(issues).toMatchObject([{ code, row: 3 }]);
  });

  it('rejects a value beside a missing reason, and beside the status M', async () => {
    for (const [column, cell] of [
      ['missing', 'unknown'],
      ['status', 'M'],
    ] as const) {
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
