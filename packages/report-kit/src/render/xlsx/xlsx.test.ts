import { readXlsx, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import type { Report } from '../../document/report.js';
import { namingFramework, tinyActivities } from '../../testing/tiny-activities.js';
import { tinyFramework, tinyObservations } from '../../testing/tiny-framework.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { cellText } from './cell-text.js';
import { dayIn } from './day.js';
import { loadHucre } from './hucre.js';
import { sheetNames } from './sheet-names.js';
import { printTitles } from './sheet.js';
import { renderXlsx, type XlsxOptions } from './xlsx.js';

/** The tables of which the sheets stand behind the first, by their English names. */
const ENGLISH = ['Targets', 'Reported figures', 'What is not known', 'What is asked of whom', 'Sources'];

async function opened(report: Report, options: XlsxOptions = {}): Promise<Workbook> {
  return readXlsx(await renderXlsx(report, options));
}

async function readStyled(report: Report): Promise<Workbook> {
  return readXlsx(await renderXlsx(report), { readStyles: true });
}

function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name} among ${sheets.map((one) => one.name).join(', ')}.`);
  return sheet;
}

/** The cells of a row by their headings. */
function rowOf(sheet: Sheet, first: string): Readonly<Record<string, CellValue>> {
  const [heads = [], ...rows] = sheet.rows;
  const row = rows.find(([cell]) => cell === first) ?? [];
  return Object.fromEntries(heads.map((head, at) => [String(head), row[at] ?? null]));
}

/** The files inside, as text. */
async function partsOf(report: Report): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await renderXlsx(report));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a workbook', () => {
  it('has a first sheet with the title, in whose name it stands, the answer and what the others hold', async () => {
    const book = await opened(tinyReport());
    expect(book.sheets.map(({ name }) => name)).toEqual(['About', ...ENGLISH]);
    const said = sheetOf(book, 'About').rows.map((row) => row.filter((cell) => cell !== null && cell !== ''));
    expect(said[0]).toEqual(['Tiny action plan']);
    expect(said).toContainEqual(['Prepared by', 'Human Rights Desk']);
    // one of three is done, late; the other two are reported on
    expect(said.flat().some((cell) => typeof cell === 'string' && cell.startsWith('One of the three promises'))).toBe(true);
    expect(said.find(([name]) => name === 'Targets')?.[2]).toBe(3);
  });

  it('has the sheets of activities where the report tells of any, and those that are asked for in their order', async () => {
    const report = tinyReport({ framework: namingFramework, activities: tinyActivities });
    const names = (book: Workbook): readonly string[] => book.sheets.map(({ name }) => name);
    expect(names(await opened(report))).toContain('Action points');
    expect(names(await opened(report, { tables: ['sources', 'targets'] }))).toEqual(['About', 'Sources', 'Targets']);
  });

  it('holds numbers and days as such, and codes in words', async () => {
    const book = await opened(tinyReport());
    const target = rowOf(sheetOf(book, 'Targets'), 'tiny/1.1.a');
    expect(target).toMatchObject({ Value: 1200, 'Value is': 'at least', Asked: 3000, 'Asked is': 'more than', Unit: 'officers' });
    expect(target['Due']).toEqual(new Date('2025-12-31T00:00:00Z'));
    const figure = rowOf(sheetOf(book, 'Reported figures'), 'o1');
    expect(figure).toMatchObject({ Value: 1200, 'How it counts': 'counted', 'Source no.': 2, 'State of the value': 'normal' });
    expect(figure['From']).toEqual(new Date('2024-01-01T00:00:00Z'));
  });

  it('speaks the language of the report', async () => {
    const book = await opened(tinyReport({ locale: 'fr' }));
    expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Présentation', 'Cibles', 'Chiffres publiés']);
    expect(rowOf(sheetOf(book, 'Cibles'), 'tiny/1.1.a')).toMatchObject({ Unité: 'agents', 'Portée de la demande': 'plus de' });
  });

  it('has a header that stays, filters, and no column in which nothing stands', async () => {
    const parts = await partsOf(tinyReport());
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toContain('ySplit="1" topLeftCell="B2" state="frozen"');
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+4"\/>/);
    expect(parts['xl/sharedStrings.xml']).not.toContain('Withdrawn from');
  });

  it('prints its headings and first column on every page, by the quoted name of the sheet', async () => {
    const parts = await partsOf(tinyReport());
    const titles = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(([, about, range]) => [
      about,
      range,
    ]);
    // the first sheet is no table
    expect(titles).toEqual(
      ENGLISH.map((name, at) => [`name="_xlnm.Print_Titles" localSheetId="${String(at + 1)}"`, `'${name}'!$A:$A,'${name}'!$1:$1`]),
    );
    expect(printTitles({ name: "L'avis" }).range).toBe("'L''avis'!$A:$A,'L''avis'!$1:$1");
  });

  it('sets numbers at the end of their column, apart from the next, under a heading that stands there too', async () => {
    const { rows, cells } = sheetOf(await readStyled(tinyReport()), 'Targets');
    const [heads = [], first = []] = rows;
    const at = heads.indexOf('Value');
    expect(typeof first[at]).toBe('number');
    expect(cells?.get(`1,${String(at)}`)?.style?.alignment).toMatchObject({ horizontal: 'right', indent: 1 });
    expect(cells?.get(`0,${String(at)}`)?.style?.alignment).toMatchObject({ horizontal: 'right' });
    expect(cells?.get(`0,${String(heads.indexOf('Unit'))}`)?.style?.alignment?.horizontal).toBeUndefined();
  });

  it('shows what comes of a division with the digits that say something, and what is reported with all', async () => {
    const observations = [1 / 3, 1000 / 7].map((value, at) => ({ ...tinyObservations[0]!, id: `a${String(at)}`, value }));
    const formatOf = async (report: Report): Promise<string | undefined> => {
      const { rows, cells } = sheetOf(await readStyled(report), 'Reported figures');
      return cells?.get(`1,${String(rows[0]?.indexOf('Value'))}`)?.style?.numFmt;
    };
    // of a third, two digits more than those before its first
    expect(await formatOf(tinyReport({ observations }))).toBe('#,##0.000');
    expect(await formatOf(tinyReport({ observations: [{ ...tinyObservations[0]!, value: 99.996 }] }))).toBeUndefined();
  });

  it('gives rows the height of their lines, those that are just full among them', async () => {
    const heightOf = async (label: string): Promise<number> => {
      const framework = { ...tinyFramework, targets: tinyFramework.targets.map((target) => ({ ...target, label: { en: label } })) };
      const sheet = (await partsOf(tinyReport({ framework, observations: [] })))['xl/worksheets/sheet2.xml'] ?? '';
      return Number(/<row r="2"[^>]* ht="([\d.]+)"/.exec(sheet)?.[1]);
    };
    const rest = await heightOf('short');
    // a column of texts is at most 52 letters and a bit wide; six lines of words of eight letters and a space hold 54 each at most
    expect(await heightOf('abcdefgh '.repeat(36).trim())).toBeGreaterThanOrEqual(6 * 15);
    expect(await heightOf('abcdefgh '.repeat(36).trim())).toBeGreaterThan(rest);
  });

  it('links sources by what a report may link to, and by nothing else', async () => {
    const addresses = [
      'https://example.org/2024',
      'javascript:alert(1)',
      'file:///etc/passwd',
      '\\\\host\\share',
      `https://example.org/${'a'.repeat(2100)}`,
    ];
    const observations = addresses.map((url, at) => ({
      ...tinyObservations[0]!,
      id: `a${String(at)}`,
      source: { title: String(at), url },
    }));
    const parts = await partsOf(tinyReport({ observations }));
    const targets = Object.entries(parts)
      .filter(([name]) => name.endsWith('.rels') && name.includes('sheet'))
      .flatMap(([, text]) => [...text.matchAll(/hyperlink" Target="([^"]*)"/g)].map(([, target]) => target));
    expect(new Set(targets)).toEqual(new Set(['https://example.org/plan', 'https://example.org/2024']));
  });

  it('gives the same bytes twice, wherever the clock stands', async () => {
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      const east = await renderXlsx(tinyReport());
      process.env['TZ'] = 'America/Los_Angeles';
      expect(await renderXlsx(tinyReport())).toEqual(east);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('tells of misuse, and of the package that it needs', async () => {
    await expect(renderXlsx(tinyReport(), { tables: ['target' as 'targets'] })).rejects.toThrow(
      /^tables\[0\] was "target"; .* did you mean targets\?$/,
    );
    await expect(renderXlsx(tinyReport(), { tables: ['gaps', 'gaps'] })).rejects.toThrow('tables[1] was "gaps"; expected one of');
    await expect(renderXlsx(undefined as never)).rejects.toThrow('report was undefined; expected a report');
    const absent = (): Promise<never> => Promise.reject(new Error('Cannot find package'));
    await expect(loadHucre(absent)).rejects.toMatchObject({ code: 'missing-package', given: 'hucre' });
  });
});

describe('text in a workbook', () => {
  const hostile = [
    '=1+1',
    "=cmd|' /C calc'!A0",
    '@SUM(1)',
    '<script>',
    ']]>',
    '&amp;',
    '_x0041_',
    '#REF!',
    'a\r\n=1',
    'x\ty',
    '＝1',
    '5',
    '2024-01-01',
    'TRUE',
  ];

  it.each(hostile)('stays text: %j', async (words) => {
    const framework = { ...tinyFramework, targets: tinyFramework.targets.map((target) => ({ ...target, label: { en: words } })) };
    const report = tinyReport({ framework, observations: tinyObservations.map((one) => ({ ...one, note: words, label: { en: words } })) });
    const sheet = sheetOf(await opened(report), 'Targets');
    // assembled texts are on one line
    expect(rowOf(sheet, 'tiny/1.1.a')['Target in words']).toBe(words.replaceAll(/\s+/g, ' '));
    const parts = await partsOf(report);
    for (const [name, text] of Object.entries(parts)) if (name.includes('worksheets/')) expect(text, name).not.toMatch(/<f[ >]|t="e"/);
  });

  it('is cut at what a cell holds, and says so', () => {
    const cut = ' (cut)';
    expect(cellText('a'.repeat(32_767), cut)).toBe('a'.repeat(32_767));
    const long = cellText(`${'a'.repeat(32_760)}😀${'b'.repeat(1_000_000)}`, cut);
    expect([long.length, long.endsWith(`a${cut}`)]).toEqual([32_766, true]);
  });

  it('keeps its lines, and loses what no format carries', () => {
    expect(cellText('a\r\nb\rc\nd\u0000\ud800', '')).toBe('a\nb\nc\nd\ufffd\ufffd');
    expect(cellText('_x0041_', '')).toBe('_x005F_x0041_');
  });

  it('is a day only where it is one that can be counted', () => {
    expect(['2024-02-30', '2024-02', '2024', '1899-12-31', '1900-02-28', '', 'a'].map(dayIn)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
    expect(dayIn('1900-03-01')).toEqual(new Date(Date.UTC(1900, 2, 1)));
  });
});

describe('names of sheets', () => {
  it('are such as a workbook takes, each once', () => {
    expect(sheetNames(["'a: b/c?'", 'A b c', 'x'.repeat(40), 'X'.repeat(40), 'History', '[]', ''])).toEqual([
      'a b c',
      'A b c (2)',
      'x'.repeat(31),
      `${'X'.repeat(27)} (2)`,
      'History (2)',
      '–',
      '– (2)',
    ]);
  });
});
