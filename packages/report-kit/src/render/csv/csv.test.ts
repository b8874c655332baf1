import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import type { Report } from '../../document/report.js';
import { namingFramework, tinyActivities } from '../../testing/tiny-activities.js';
import { tinyFramework, tinyObservations } from '../../testing/tiny-framework.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { csvFiles, renderCsv, type CsvOptions } from './csv.js';

type Rows = readonly (readonly string[])[];

/** The cells as a reader of CSV has them that knows how the file is written. */
function cellsOf(csv: string, delimiter = ','): Rows {
  return parse(csv, { delimiter, bom: true, record_delimiter: '\r\n' });
}

/** The rows by their first cell, their cells by the name of the column. */
function rowsOf(csv: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [header = [], ...rows] = cellsOf(csv);
  return new Map(rows.map((cells) => [cells[0] ?? '', Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))]));
}

/** What begins a cell in a program that takes any separator for its own and knows of quotation marks no more than that they go. */
function beginnings(csv: string): readonly string[] {
  return csv.split(/[\r\n\t,;\u2028\u2029]/u).map((piece) => piece.replace(/^"?[\s\ufeff]*/u, ''));
}

const FORMULA = /^[=+\-@＝＋－＠]/u;

const withActivities = (): Report => tinyReport({ framework: namingFramework, activities: tinyActivities });

/** A report in which each text of the data is the one given. */
function saying(words: string): Report {
  const source = { title: words, publisher: words, reference: words, locator: words, note: words, url: `https://example.org/${words}` };
  const text = { en: words };
  return tinyReport({
    framework: {
      ...namingFramework,
      items: namingFramework.items.map((item) => ({ ...item, label: text })),
      targets: namingFramework.targets.map((target) => ({ ...target, label: text })),
    },
    observations: tinyObservations.map((one) => ({ ...one, label: text, note: words, source, dimensions: { [words]: words } })),
    activities: tinyActivities.map((one) => ({
      ...one,
      what: text,
      result: text,
      venue: text,
      actors: [words],
      partners: [words, words],
      note: words,
      story: { text, url: words },
      actionPoints: one.actionPoints?.map((point) => ({ ...point, what: text, by: [words] })) ?? [],
      source,
    })),
  });
}

describe('renderCsv', () => {
  it('has a header and one row a target', () => {
    const [header, ...targets] = cellsOf(renderCsv(tinyReport()));
    expect(header?.slice(0, 4)).toEqual(['target', 'commitment', 'part_of', 'commitment_label']);
    expect(targets.map(([target]) => target)).toEqual(['tiny/1.1.a', 'tiny/1.2.a', 'tiny/1.3.a']);
  });

  it('names its columns in English in every language', () => {
    expect(cellsOf(renderCsv(tinyReport({ locale: 'fr' })))[0]).toEqual(cellsOf(renderCsv(tinyReport()))[0]);
  });

  it('counts the activities of the commitment beside each target, and nothing where there are none', () => {
    const count = (csv: string): unknown => {
      const { activities_least: least, activities_most: most } = rowsOf(csv).get('tiny/1.2.a') ?? {};
      return [least, most];
    };
    expect(count(renderCsv(withActivities()))).toEqual(['1', '1']);
    expect(count(renderCsv(tinyReport()))).toEqual(['', '']);
  });

  it('gives each figure as its source does, and what became of it', () => {
    const rows = rowsOf(renderCsv(tinyReport(), { table: 'evidence' }));
    // the confidential o4 is in no report
    expect([...rows.keys()]).toEqual(['o1', 'o2', 'o3']);
    // "at least 1,200": no greatest value is said
    expect(rows.get('o1')).toMatchObject({
      about: 'tiny/1.1',
      targets: 'tiny/1.1.a',
      value: '1200',
      bound: 'at-least',
      lower: '1200',
      upper: '',
      counted: 'both-ends',
      source: '2',
      source_title: 'Annual report 2024',
      locator: 'p. 4',
    });
    // a context figure, said to be "about 40", counts for nothing
    expect(rows.get('o3')).toMatchObject({ value: '40', bound: 'about', lower: '', upper: '', targets: '', counted: 'background' });
  });

  it('has the header alone of what the report has nothing of', () => {
    expect(cellsOf(renderCsv(tinyReport(), { table: 'activities' }))).toHaveLength(1);
  });

  it('leaves negative numbers numbers', () => {
    const report = tinyReport();
    const findings = report.findings.map((finding) => ({ ...finding, value: -3, shareOfWay: -0.5 }));
    expect(rowsOf(renderCsv({ ...report, findings })).get('tiny/1.1.a')).toMatchObject({ value: '-3', share_of_way: '-0.5' });
  });

  it('quotes what holds a comma, a quotation mark or a line break', () => {
    const report = tinyReport();
    const findings = report.findings.map((finding) => ({ ...finding, label: 'a, "b"\nc\rd' }));
    expect(renderCsv({ ...report, findings })).toContain('"a, ""b""\nc\rd"');
  });

  it('writes no number where there is none', () => {
    const report = tinyReport();
    const findings = report.findings.map((finding) => ({ ...finding, value: NaN, lower: -Infinity }));
    expect(rowsOf(renderCsv({ ...report, findings })).get('tiny/1.1.a')).toMatchObject({ value: '', lower: '' });
  });

  it('tells of misuse', () => {
    const told = (options: unknown): unknown => {
      try {
        return renderCsv(tinyReport(), options as CsvOptions);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(told({ table: 'target' })).toMatch(/^table was "target"; expected one of targets, evidence, .*; did you mean targets\?$/);
    expect(told({ decimal: ',' })).toBe('decimal was ","; expected another mark than the separator; give separator: ";" with it.');
    expect(told({ separator: '|' })).toBe('separator was "|"; expected ",", ";" or "\\t"; leave it out for a comma.');
    expect(told({ bom: true })).toContain('byteOrderMark');
  });
});

describe('a CSV for a spreadsheet', () => {
  it('has a byte order mark, the separator and the decimal comma that a French Excel expects', () => {
    const report = tinyReport({ locale: 'fr' });
    const findings = report.findings.map((finding) => ({ ...finding, value: 1234.5, label: 'a; b' }));
    const csv = renderCsv({ ...report, findings }, { separator: ';', decimal: ',', byteOrderMark: true });
    expect(csv.startsWith('\uFEFFtarget;commitment;')).toBe(true);
    expect(csv).toContain(';1234,5;');
    expect(csv).toContain(';"a; b";');
    expect(csv.replace(/^\uFEFF/u, '')).not.toContain('\uFEFF');
  });
});

describe('the files of a report', () => {
  it('are one a table, those of activities only where there are any', () => {
    expect(Object.keys(csvFiles(tinyReport()))).toEqual(['targets.csv', 'evidence.csv', 'gaps.csv', 'requests.csv', 'sources.csv']);
    expect(Object.keys(csvFiles(withActivities()))).toEqual([
      'targets.csv',
      'evidence.csv',
      'activities.csv',
      'action-points.csv',
      'gaps.csv',
      'requests.csv',
      'sources.csv',
    ]);
  });
});

describe('the table of changes', () => {
  it('is there where the report is compared, with what was then, what is now, and why', () => {
    expect(csvFiles(tinyReport())['changes.csv']).toBeUndefined();
    const changed = rowsOf(csvFiles(tinyReport({ since: '2024-06-30' }))['changes.csv'] ?? '');
    // the note is due on 29 June 2024, and reported late; whoever had nothing to judge by then did not move for the better
    expect(changed.get('tiny/1.3.a')).toMatchObject({
      commitment: 'tiny/1.3',
      text: 'Publish a guidance note',
      since: '2024-06-30',
      move: 'other',
      because: 'new-figures',
      status_before: 'overdue',
      status_after: 'achieved',
      new_figures: 'o2',
      first_evidence: 'false',
      as_of: '2025-03-31',
    });
    expect(changed.get('tiny/1.1.a')).toMatchObject({ value_before: '', value_after: '1200', bound_after: 'at-least', unit: 'officer' });
  });
});

describe('the table of activities', () => {
  it('has one row for every activity that may be published, whether or not the page lists it and it counts', () => {
    const report = tinyReport({ framework: namingFramework, activities: tinyActivities.slice(1) });
    const rows = rowsOf(renderCsv(report, { table: 'activities' }));
    // of eleven the first is left out here; `wrong` and `secret` are withheld
    expect([...rows.keys()]).toEqual(['course-2', 'course-3', 'course-4', 'course-5', 'elsewhere', 'listening', 'next', 'off']);
    expect(rows.get('course-4')).toMatchObject({ start: '2025', counts: 'possibly', left_out: '' });
    expect(rows.get('next')).toMatchObject({ counts: 'no', left_out: 'planned' });
    expect(rows.get('elsewhere')).toMatchObject({ counts: 'no', left_out: 'unplaced' });
    expect(rows.get('course-3')).toMatchObject({ commitments: 'tiny/1.1; tiny/1.2', places: 'KE', confidence: 'low', locator: 'course-3' });
    expect(rows.get('listening')).toMatchObject({
      story_url: 'https://example.org/story',
      source_title: 'City diary',
      source_url: 'https://example.org/diary',
    });
  });

  it('has what became of action points beside it', () => {
    const rows = cellsOf(renderCsv(withActivities(), { table: 'action-points' }));
    expect(rows.map((cells) => [...cells.slice(0, 2), ...cells.slice(3, 9)])).toEqual([
      ['activity', 'action_point', 'what', 'by', 'due', 'state', 'done_from', 'done_until'],
      ['course-1', '1', 'A visit to the barracks', 'civil-society', '2024-12-31', 'overdue', '', ''],
      ['course-1', '2', 'A list of cases', '', '2024-06-30', 'done', '2024-05-01', '2024-05-31'],
      ['course-1', '3', 'A manual', '', '2024-06-30', 'done-late', '2024-07-02', '2024-07-02'],
      ['course-1', '4', 'A second course', '', '2025-12-31', 'open', '', ''],
    ]);
  });
});

describe('a text that a spreadsheet could run', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@x',
    ' =1',
    '\t=1',
    '\ufeff=1',
    '\uff1d1',
    'Annual report\n=1+1',
    'Annual report\r\n@x',
    'a\r=1',
    'a\u2028=1',
    "a;=cmd|' /C calc'!A0",
    'a\t=1',
    'a,=1',
    'a";=1',
    '"=1',
    "'=1",
  ];

  it.each(hostile)('runs in no table and behind no separator: %j', (words) => {
    for (const separator of [',', ';', '\t'] as const) {
      for (const csv of Object.values(csvFiles(saying(words), { separator }))) {
        // what stands there as a number is one
        const running = beginnings(csv).filter((piece) => FORMULA.test(piece) && Number.isNaN(Number(piece)));
        expect(running).toEqual([]);
      }
    }
  });

  it('makes no row and no column of its own', () => {
    const sizes = (words: string): unknown =>
      Object.values(csvFiles(saying(words))).map((csv) => cellsOf(csv).map((cells) => cells.length));
    const calm = sizes('calm');
    for (const words of hostile) expect(sizes(words), JSON.stringify(words)).toEqual(calm);
  });

  it('runs on no line of a cell that a report was given by hand', () => {
    const report = tinyReport();
    const findings = report.findings.map((finding) => ({ ...finding, label: 'Annual report\n=1+1' }));
    const csv = renderCsv({ ...report, findings });
    expect(cellsOf(csv)).toHaveLength(4);
    expect(csv).toContain('"Annual report\n\'=1+1"');
    expect(csv.split(/[\r\n]+/u).filter((line) => line.startsWith('='))).toEqual([]);
  });

  it('is left as it is where that is asked for', () => {
    const framework = { ...tinyFramework, targets: tinyFramework.targets.map((target) => ({ ...target, label: { en: '=1+1' } })) };
    expect(renderCsv(tinyReport({ framework }), { formulas: 'keep' })).toContain(',=1+1,');
    expect(renderCsv(tinyReport({ framework }))).toContain(",'=1+1,");
  });
});
