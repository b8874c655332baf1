import { constants, inflateSync } from 'node:zlib';

import type { ActionlineError } from '@actionline/core';
import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import type { Block } from '../../document/block.js';
import type { Report } from '../../document/report.js';
import { everyReport } from '../../testing/every-kind.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderPdf, type PdfOptions } from './pdf.js';

/** A report of one section, so that what a test counts is its own. */
function reportOf(...blocks: readonly Block[]): Report {
  return { ...tinyReport(), sections: [{ kind: 'section', id: 'own', heading: [{ kind: 'text', text: 'Own' }], listed: true, blocks }] };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', id: 'words', children: [{ kind: 'data', text }] };
}

/** The file as text, a character a byte: what is no page content stands there uncompressed. */
async function bytesAsText(report: Report, options?: PdfOptions): Promise<string> {
  return Buffer.from(await renderPdf(report, options)).toString('latin1');
}

/** What is drawn on the pages, as text. */
function contentOf(pdf: string): string {
  return pdf
    .split('stream\n')
    .map((part) => {
      try {
        return inflateSync(Buffer.from(part, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

async function errorOf(report: Report, options?: PdfOptions): Promise<ActionlineError> {
  try {
    await renderPdf(report, options);
  } catch (error) {
    if (isActionlineError(error)) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('a report as PDF', () => {
  it('is tagged, claims the export PDF/UA-1, and carries title, author, language and date', async () => {
    const pdf = await bytesAsText(tinyReport({ locale: 'fr' }));
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf.includes('/Marked true')).toBe(true);
    expect(pdf.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
    expect(pdf.includes('/Lang (fr)')).toBe(true);
    expect(pdf.includes('/Author (Human Rights Desk)')).toBe(true);
    // tinyReport is of 31 March 2025
    expect(pdf.includes('/CreationDate (D:20250331000000Z)')).toBe(true);
    expect(pdf.includes('/DisplayDocTitle true')).toBe(true);
  });

  it('gives the same bytes twice', async () => {
    for (const report of [tinyReport(), everyReport()])
      expect(Buffer.compare(Buffer.from(await renderPdf(report)), Buffer.from(await renderPdf(report)))).toBe(0);
  });

  it('sets a block and a run of every kind, each by its tag', async () => {
    const pdf = await bytesAsText(everyReport());
    // three lists, one of them inside another, the key, and the sources
    expect(count(pdf, '/S /L\n')).toBe(5);
    expect(count(pdf, '/S /Note\n')).toBe(1);
    // the chart, two images and the sparkline
    expect(count(pdf, '/S /Figure\n')).toBe(4);
    expect(pdf.includes('/Alt (Two of nineteen pledges have evidence. Pledges: 2 of 19.)')).toBe(true);
    expect(pdf.includes('/Alt (1 in 2022, 3 in 2024)')).toBe(true);
    expect(pdf.includes('/Alt (A square of the office)')).toBe(true);
    expect(pdf.includes('/Alt (A pixel of the office)')).toBe(true);
    expect(pdf.includes('/URI (https://example.org/a?b=1&c=2)')).toBe(true);
    // of a run in another language than the report's; it stands in the content of the page
    expect(contentOf(pdf).includes('/Lang (fr)')).toBe(true);
  });

  it('marks the first cell of each row as the head of its row, and the heads of columns as theirs', async () => {
    const pdf = await bytesAsText(everyReport());
    // one table of three rows and two columns; the chart says what its table says, so that this one is not set
    expect(count(pdf, '/Scope /Row')).toBe(3);
    expect(count(pdf, '/Scope /Column')).toBe(2);
    expect(count(pdf, '/S /TH\n')).toBe(5);
    expect(count(pdf, '/S /TD\n')).toBe(3);
  });

  it('keeps a table of offsets that points at every object', async () => {
    const pdf = await bytesAsText(tinyReport());
    const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(pdf)?.[1]);
    const entries = [...pdf.slice(start).matchAll(/^(\d{10}) (\d{5}) ([nf])/gm)];
    expect(entries.length).toBeGreaterThan(100);
    entries.forEach(([, offset, , use], id) => {
      if (use === 'n') expect(pdf.slice(Number(offset), Number(offset) + 12)).toMatch(new RegExp(`^${String(id)} 0 obj\\n`));
    });
  });

  it('lists every section in the bookmarks by its whole name', async () => {
    const heading = [{ kind: 'text' as const, text: 'A name of its own' }];
    const sections = ['a', 'b'].map((id) => ({ kind: 'section' as const, id, heading, listed: true, blocks: [] }));
    expect(count(await bytesAsText({ ...tinyReport(), sections }), '/Title (A name of its own)')).toBe(2);
  });

  it('holds a report without a section, and one without a target', async () => {
    await expect(bytesAsText({ ...tinyReport(), sections: [] })).resolves.toMatch(/^%PDF/);
    await expect(bytesAsText(tinyReport({ observations: [] }))).resolves.toMatch(/^%PDF/);
  });

  it('breaks a table of many rows over pages and repeats its head', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({ cells: [[{ kind: 'text' as const, text: `Row ${String(at)}` }], []] }));
    const columns = [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ];
    const pdf = await bytesAsText(reportOf({ kind: 'table', id: 't', caption: 'Rows', columns, rows }));
    // about 50 rows of 8.5 points stand on a page of A4
    expect(Number(/\/Type \/Pages\n\s*\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThanOrEqual(4);
    expect(count(pdf, '/Scope /Row')).toBe(200);
    // heads that are repeated are no second heads to who hears the table
    expect(count(pdf, '/Scope /Column')).toBe(2);
  });
});

describe('text that comes from data', () => {
  it.each([
    '#read("/etc/passwd") *b* _i_ $x$ @ref <label> // no comment',
    '#panic("x") \\u{41} = Heading `raw` ~ --- [a](b)',
    '#import "@preview/cetz:0.3.0"',
  ])('arrives as text: %s', async (words) => {
    const report = { ...reportOf(), title: words };
    const written = words.replaceAll('\\', '\\\\');
    expect((await bytesAsText(report)).includes(`/Title (${written})`)).toBe(true);
  });

  it('never breaks the file: controls, halves of pairs, marks of direction, a word of a million letters', async () => {
    const words = ['a\u0000b', '\ud800', '\u202Eabc', '\u2066', 'x'.repeat(1_000_000), ']]>', '</svg>', '\t=cmd()'];
    await expect(bytesAsText(reportOf(...words.map((text, at) => ({ ...paragraph(text), id: `p${String(at)}` }))))).resolves.toMatch(
      /^%PDF/,
    );
  });

  it('leads nowhere by an address that is not allowed', async () => {
    const children = [{ kind: 'link' as const, url: 'javascript:alert(1)', children: [{ kind: 'text' as const, text: 'here' }] }];
    expect((await errorOf(reportOf({ kind: 'paragraph', id: 'p', children }))).issues?.map(({ code }) => code)).toEqual(['unsafe-address']);
  });
});

describe('what stands in the way of a PDF', () => {
  it('is a picture without an alternative text, by its place', async () => {
    const picture = { format: 'svg', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 4, height: 4 } as const;
    const error = await errorOf(reportOf({ kind: 'image', id: 'map', alt: ' ', picture }));
    expect(error.code).toBe('missing-text');
    expect(error.message).toContain('sections.0.blocks.0.alt');
  });

  it('is a report without a title, and a logo or sparkline without its words', async () => {
    expect((await errorOf({ ...reportOf(), title: '' })).code).toBe('missing-text');
    const children = [{ kind: 'sparkline' as const, values: [1], label: '' }];
    expect((await errorOf(reportOf({ kind: 'paragraph', id: 'p', children }))).code).toBe('missing-text');
  });

  it('is a character that no font has, by its number; as an option the number is printed', async () => {
    const report = reportOf(paragraph('人 and \u{1F600}'));
    const error = await errorOf(report, {});
    expect(error.code).toBe('bad-argument');
    expect(error.message).toContain('U+4EBA');
    expect(error.message).toContain('fontFiles');
    await expect(bytesAsText({ ...report, title: '人' }, { missingGlyphs: 'code-point' })).resolves.toContain('/Title ([U+4EBA])');
  });

  it('is a family of fonts that is not there', async () => {
    const error = await errorOf(reportOf(), { fonts: ['No Such Family'] });
    expect(error.code).toBe('bad-argument');
    expect(error.message).toContain('no such family');
  });

  it('is a picture that is none', async () => {
    const picture = { format: 'png', base64: 'AAAA', width: 4, height: 4 } as const;
    const error = await errorOf(reportOf({ kind: 'image', id: 'map', alt: 'A map', picture }));
    expect(error.issues?.map(({ code }) => code)).toEqual(['bad-png']);
  });

  it('is a reference or a citation that leads nowhere', async () => {
    const children = [{ kind: 'reference' as const, to: 'no-such-block', children: [] }];
    expect((await errorOf(reportOf({ kind: 'paragraph', id: 'p', children }))).code).toBe('dangling-reference');
  });

  it('is a report of so many pages that all of them at once would take the memory of a machine', async () => {
    const words = 'word '.repeat(1_000);
    const error = await errorOf(reportOf(...Array.from({ length: 1_000 }, (_, at) => ({ ...paragraph(words), id: `p${String(at)}` }))));
    expect(error.code).toBe('bad-argument');
    expect(error.message).toContain('too long for one PDF');
  });

  it('is a block of no known kind', async () => {
    expect((await errorOf(reportOf({ kind: 'video', id: 'v' } as unknown as Block))).code).toBe('unknown-block');
  });

  it.each([
    [{ fonts: 'Times' }, 'fonts'],
    [{ fontFiles: ['/fonts/a.ttf'] }, 'fontFiles'],
    [{ missingGlyphs: 'drop' }, 'missingGlyphs'],
    [null, 'options'],
  ])('is an option that is none: %j', async (options, name) => {
    const error = await errorOf(reportOf(), options as unknown as PdfOptions);
    expect(error.code).toBe('bad-argument');
    expect(error.message.startsWith(`${name} was`)).toBe(true);
  });
});
