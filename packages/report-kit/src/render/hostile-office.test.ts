import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../assemble/assemble-report.js';
import { templateNames, type Report } from '../document/report.js';
import { hostileInput, hostileWords } from '../testing/hostile-input.js';
import { openedDocx } from '../testing/opened-docx.js';
import { tinyReport } from '../testing/tiny-report.js';
import { renderDocx } from './docx/docx.js';
import { renderPdf } from './pdf/pdf.js';
import { renderXlsx } from './xlsx/xlsx.js';
import { renderZip } from './zip/zip.js';

/** A report whose every text is these words. */
function reportOf(words: string): Report {
  return assembleReport({ ...hostileInput(words), template: 'annual', locale: 'en' });
}

const inWord = (report: Report): Promise<Uint8Array> => renderDocx(report, { pictures: 'svg' });
const onPaper = (report: Report): Promise<Uint8Array> => renderPdf(report, { missingGlyphs: 'code-point' });

/** The names of the elements of a part, as a reader of XML finds them; it throws where the part is none. */
function elementsOf(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(xml).close();
  return names;
}

/** What would run or load something: fields that reach out, objects, formulas, entities. */
const RUNS = /<w:instrText[^>]*>(?! ?(?:TOC|PAGEREF|STYLEREF|PAGE|NUMPAGES)\b)|<(?:w:object|o:OLEObject|f)\b|<!ENTITY|<!DOCTYPE/;

/** The words without white space, marks of direction and what no format can carry. */
const bare = (text: string): string => text.replaceAll(/\[U\+[0-9A-F]+\]|[^\p{L}\p{N}]/gu, '');

/** The parts of a zip that are XML. */
function xmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels|svg)$/.test(name));
  return new Map(parts.map(([name, part]) => [name, strFromU8(part)]));
}

describe.each(Object.entries(hostileWords))('%s in every field', (_what, words) => {
  const report = reportOf(words);

  it('stays text in a document of Word', async () => {
    const file = await inWord(report);
    for (const [name, xml] of xmlParts(file)) {
      expect(() => elementsOf(xml), name).not.toThrow();
      expect(xml, name).not.toMatch(RUNS);
    }
    const opened = openedDocx(file);
    expect(opened.part('word/_rels/document.xml.rels')).not.toMatch(/Target="(?!https:|mailto:|media\/|[\w.]+\.xml")/);
    expect(opened.paragraphs.some(({ text }) => bare(text).includes(bare(words)))).toBe(true);
  });

  it('stays text in a workbook', async () => {
    const file = await renderXlsx(report);
    for (const [name, xml] of xmlParts(file)) {
      expect(() => elementsOf(xml), name).not.toThrow();
      expect(xml, name).not.toMatch(RUNS);
    }
    const cells = (await readXlsx(file)).sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.some((cell) => typeof cell === 'string' && bare(cell).includes(bare(words)))).toBe(true);
  });

  it('stays text in a PDF', async () => {
    const pdf = Buffer.from(await onPaper(report)).toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(pdf).not.toMatch(/\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b/);
    expect(pdf).not.toMatch(/\/URI \((?!https:|mailto:)/);
  });

  it('stays text in a zip of tables', () => {
    const parts = unzipSync(renderZip(report));
    expect(Object.keys(parts).filter((name) => !/^[a-z-]+\.(?:csv|json)$/.test(name))).toEqual([]);
    expect(() => JSON.parse(strFromU8(parts['datapackage.json'] ?? new Uint8Array())) as unknown).not.toThrow();
  });
});

describe('a report of little', () => {
  const { framework } = hostileInput('word');
  const none = { observations: [], activities: [], narratives: [], assessments: [] };
  const cases = {
    'no figure and no narrative': none,
    'no target': { ...none, framework: { ...framework, targets: [] } },
    'one commitment': { ...none, framework: { ...framework, items: framework.items.slice(0, 2), targets: [] } },
    'nothing at all': { ...none, framework: { ...framework, items: [], targets: [] } },
  };

  it.each(Object.entries(cases))('of %s is a file in every office format, by every template', async (_what, changes) => {
    for (const template of templateNames) {
      const report = tinyReport({ ...changes, template, ...(template === 'country' ? { scope: { place: 'KE' } } : {}) });
      for (const [, xml] of xmlParts(await inWord(report))) expect(() => elementsOf(xml)).not.toThrow();
      expect((await readXlsx(await renderXlsx(report))).sheets.length).toBeGreaterThan(3);
      expect(Buffer.from((await onPaper(report)).subarray(0, 4)).toString()).toBe('%PDF');
      expect(unzipSync(renderZip(report))['targets.csv']).toBeDefined();
    }
  });

  it('of charts without data is a file in every office format', async () => {
    const table = { kind: 'table', id: 't', caption: 'Nothing', columns: [{ key: 'a', label: 'A' }], rows: [] } as const;
    const charts = [
      { kind: 'bars', rows: [] },
      { kind: 'coverage', rows: [] },
      { kind: 'bullets', rows: [] },
      { kind: 'status-overview', segments: [] },
      { kind: 'year-grid', columns: [], rows: [], key: [] },
      { kind: 'heat', across: 'Lines', columns: [], totalLabel: 'All', rows: [] },
    ] as const;
    const blocks = charts.map((chart) => ({
      kind: 'figure' as const,
      id: `f-${chart.kind}`,
      title: 'Nothing',
      alt: 'Nothing is drawn.',
      description: 'No numbers.',
      chart,
      table: { ...table, id: `t-${chart.kind}` },
    }));
    const report = {
      ...tinyReport(),
      sections: [{ kind: 'section' as const, id: 's', heading: [], listed: true, blocks }],
    };
    const file = await renderDocx(report, { pictures: 'svg-and-png' });
    for (const [name, xml] of xmlParts(file)) expect(() => elementsOf(xml), name).not.toThrow();
    expect(Buffer.from((await onPaper(report)).subarray(0, 4)).toString()).toBe('%PDF');
  });
});
