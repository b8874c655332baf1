import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { plainText } from '../../document/inline.js';
import type { Report } from '../../document/report.js';
import { messagesFor } from '../../messages/messages-for.js';
import { everyBlock, everyReport as every, everySection, SQUARE } from '../../testing/every-kind.js';
import { malformed, openedDocx, paragraphsOf, unescaped, wordsOf, type OpenedDocx } from '../../testing/opened-docx.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderDocx, type DocxOptions } from './docx.js';
import { loadDocx, loadPainter } from './library.js';
import { wholeDate } from './word-text.js';

const drawn: DocxOptions = { pictures: 'svg' };

async function opened(report: Report, options: DocxOptions = drawn): Promise<OpenedDocx> {
  return openedDocx(await renderDocx(report, options));
}

/** A report of one paragraph of runs. */
function saying(text: string): Report {
  const block = { kind: 'paragraph', id: 'p', children: [{ kind: 'data', text }] } as const;
  const heading = [{ kind: 'text', text: 'Heading' }] as const;
  return { ...tinyReport(), sections: [{ kind: 'section', id: 's', heading, listed: true, blocks: [block] }] };
}

describe('the file of a report', () => {
  it('is the same bytes twice, and dated by the report', async () => {
    const [once, again] = [await renderDocx(every(), drawn), await renderDocx(every(), drawn)];
    expect(Buffer.compare(once, again)).toBe(0);
    const { part } = openedDocx(once);
    const core = part('docProps/core.xml');
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(['2025-03-31T00:00:00Z', '2025-03-31T00:00:00Z']);
    expect(core).toContain('<dc:creator>Human Rights Desk</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Human Rights Desk</cp:lastModifiedBy>');
    expect(core).toContain('<cp:contentStatus>Draft</cp:contentStatus>');
  });

  it('is well-formed in every part, opens with its table of contents and has no folders', async () => {
    const { paths, part } = await opened(every());
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(paths.filter((path) => path.endsWith('/'))).toEqual([]);
    for (const path of paths.filter((one) => /\.(xml|rels|svg)$/.test(one))) expect(malformed(part(path)), path).toBeUndefined();
  });

  it('holds every relation that it uses', async () => {
    const { document, part, paths } = await opened(every(), { pictures: 'svg-and-png' });
    const relations = new Map(
      [...part('word/_rels/document.xml.rels').matchAll(/ Id="([^"]*)"[^>]* Target="([^"]*)"/g)].map(([, id = '', to = '']) => [id, to]),
    );
    const used = [...document.matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id = '']) => id);
    expect(used.length).toBeGreaterThan(4);
    for (const id of used) expect(relations.has(id), id).toBe(true);
    for (const target of relations.values()) if (target.startsWith('media/')) expect(paths).toContain(`word/${target}`);
  });

  it('has every word of the report, in order', async () => {
    const report = tinyReport();
    const { paragraphs } = await opened(report);
    const texts = paragraphs.map(({ text }) => text);
    const headings = (sections: readonly Report['sections'][number][]): readonly string[] =>
      sections.flatMap(({ heading, blocks }) => [plainText(heading), ...headings(blocks.filter((block) => block.kind === 'section'))]);
    const written = paragraphs.filter(({ style }) => /Heading\d/.test(style)).map(({ text }) => text);
    const wanted = headings(report.sections);
    expect(written).toHaveLength(wanted.length);
    wanted.forEach((heading, at) => {
      expect(written[at]).toContain(heading);
    });
    expect(texts).toContain(report.title);
    expect(texts).toContain(report.page.subtitle);
  });
});

describe('every kind of block and run', () => {
  it('arrives with its words and its style', async () => {
    const { document, paragraphs } = await opened(every());
    const styleOf = (text: string): string | undefined => paragraphs.find((one) => one.text.includes(text))?.style;
    const styles = {
      'a lead': 'Lead',
      'a note': 'Note',
      'an absence': 'Absence',
      'a first item': 'ListBullet',
      'an inner item': 'ListNumber',
      'Visits by place': 'Caption',
      Kenya: 'TableText',
      'Commitments with evidence': 'Caption',
      'How to read the bars': 'Note',
      'what stands under it': 'PictureCaption',
      '47': 'KeyFigure',
      'What silence means': 'CalloutTitle',
      'not much': 'CalloutText',
      'said as observation': 'ObservationLabel',
      'words of the observation': 'ObservationText',
      'label of observation. ': 'ObservationText',
      'label of missed. ': 'Legend',
      'un párrafo': 'BodyText',
    };
    for (const [text, style] of Object.entries(styles)) expect(styleOf(text), text).toBe(style);
    expect(document).toContain('<w:br w:type="page"/>');
    const [runs] = paragraphs.filter(({ text }) => text.startsWith('own words'));
    expect(runs?.text).toBe(
      'own words mots des données1,450March\u00a02024stressedslantedof less weightan addresseu-hrdap-2020/1.1[1, p. 3]the table▲\u00a0At riskafter the break',
    );
  });

  it('uses no style that is not defined', async () => {
    const { document, part } = await opened(every());
    const defined = new Set([...part('word/styles.xml').matchAll(/ w:styleId="([^"]*)"/g)].map(([, id]) => id));
    const used = [...`${document}${part('word/footnotes.xml')}`.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect([...new Set(used)].filter((id) => !defined.has(id))).toEqual([]);
  });

  it('numbers each list for itself, from where it begins', async () => {
    const { paragraphs, part } = await opened(every());
    const numbering = part('word/numbering.xml');
    const startOf = (text: string): string | undefined => {
      const xml = paragraphs.find((one) => one.text === text)?.xml ?? '';
      const number = /<w:numId w:val="(\d+)"/.exec(xml)?.[1] ?? '';
      const [num = ''] = new RegExp(`<w:num w:numId="${number}".*?</w:num>`, 's').exec(numbering) ?? [];
      return /<w:startOverride w:val="(\d+)"/.exec(num)?.[1];
    };
    expect(startOf('an inner item')).toBe('4');
    expect(startOf('a numbered item')).toBe('1');
  });
});

describe('headings and contents', () => {
  it('are of the level of their depth, and listed to the second', async () => {
    const heading = (text: string): readonly [{ readonly kind: 'text'; readonly text: string }] => [{ kind: 'text', text }];
    const nested = (depth: number): Report['sections'][number] => ({
      kind: 'section',
      id: `s${String(depth)}`,
      heading: heading(`Depth ${String(depth)}`),
      listed: true,
      blocks: depth === 8 ? [] : [nested(depth + 1)],
    });
    const { paragraphs, document } = await opened({ ...tinyReport(), sections: [nested(1)] });
    expect(paragraphs.filter(({ style }) => style.startsWith('Heading')).map(({ style, text }) => `${style} ${text}`)).toEqual([
      'Heading1 Depth 1',
      'Heading2 Depth 2',
      'Heading3 Depth 3',
      'Heading4 Depth 4',
      'Heading5 Depth 5',
      'Heading6 Depth 6',
      'Heading6 Depth 7',
      'Heading6 Depth 8',
    ]);
    expect(paragraphs.filter(({ style }) => /^TOC\d/.test(style)).map(({ style, text }) => `${style} ${text}`)).toEqual([
      'TOC1 Depth 1',
      'TOC2 Depth 2',
    ]);
    expect(document).toContain('<w:instrText> TOC \\o &quot;1-2&quot; \\h \\z </w:instrText>');
  });

  it('leave out what is not listed, under a style that Word leaves out too', async () => {
    const { paragraphs } = await opened(every());
    expect(paragraphs.filter(({ text }) => text === 'Not in the contents').map(({ style }) => style)).toEqual(['UnlistedHeading2']);
  });

  it('lead to bookmarks that are there, each named once and as Word wants', async () => {
    const { document } = await opened(tinyReport());
    const names = [...document.matchAll(/<w:bookmarkStart[^>]* w:name="([^"]*)"/g)].map(([, name = '']) => name);
    const ids = [...document.matchAll(/<w:bookmarkStart[^>]* w:id="([^"]*)"/g)].map(([, id]) => id);
    const ends = [...document.matchAll(/<w:bookmarkEnd w:id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ends).toEqual(ids);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/);
    const wanted = [...document.matchAll(/ w:anchor="([^"]*)"/g)].map(([, name = '']) => name);
    expect(wanted.length).toBeGreaterThan(5);
    for (const name of wanted) expect(names).toContain(name);
  });
});

describe('tables', () => {
  it('repeat their first row, have a name and columns no wider than the page', async () => {
    const { document } = await opened(tinyReport());
    const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([xml]) => xml);
    expect(tables.length).toBeGreaterThan(3);
    for (const xml of tables) {
      expect(xml).toMatch(/^<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"\/>/);
      expect(xml).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>/);
      expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(xml.slice(0, xml.indexOf('</w:tr>'))).toContain('<w:tblHeader/>');
      // A4 less margins of 2 cm, in twentieths of a point
      const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9_638);
    }
  });

  it('leave no first or last row on a page alone, and are not broken where they are short', async () => {
    const kept = async (count: number, words = 'x'): Promise<readonly boolean[]> => {
      const rows = Array.from({ length: count }, () => ({ cells: [[{ kind: 'data' as const, text: words }]] }));
      const table = { kind: 'table' as const, id: 't', caption: 'Rows', columns: [{ key: 'a', label: 'A' }], rows };
      const section = { kind: 'section' as const, id: 's', heading: [], listed: true, blocks: [table] };
      const { document } = await opened({ ...tinyReport(), sections: [section] });
      const [, ...body] = [...document.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([xml]) => xml.includes('<w:keepNext/>'));
      return body;
    };
    expect(await kept(1)).toEqual([false]);
    expect(await kept(4)).toEqual([true, true, true, false]);
    expect(await kept(8)).toEqual([true, false, false, false, false, false, true, false]);
    // four rows of half a thousand letters each leave a page half empty when they are kept together
    expect(await kept(4, 'word '.repeat(100))).toEqual([false, false, true, false]);
  });

  it('are named by their own caption', async () => {
    const { document } = await opened(every());
    const captions = [...document.matchAll(/<w:tblCaption w:val="([^"]*)"/g)].map(([, words]) => words);
    expect(captions).toEqual(['Visits by place', 'The numbers']);
    expect(document).toContain('<w:tblDescription w:val="Place · Visits"/>');
  });
});

describe('lines', () => {
  it('end at no hyphen between digits, and within no date', async () => {
    const { document } = await opened(saying('of 2020-2024, well-known'));
    expect(document).toContain('>of 2020</w:t><w:noBreakHyphen/><w:t');
    expect(document).toContain('>2024, well-known</w:t>');
    expect(wholeDate('1 Jan 2022\u2009–\u200924\u00a0Apr 2023')).toBe('1 Jan\u00a02022\u00a0– 24\u00a0Apr\u00a02023');
    expect(wholeDate('2019\u2009–\u20092020')).toBe('2019\u00a0– 2020');
  });

  it('that lead to a list or open a section before a table stay on its page', async () => {
    const paragraph = (id: string) => ({ kind: 'paragraph', id, children: [{ kind: 'text', text: id }] }) as const;
    const item = (text: string) => ({ children: [{ kind: 'text', text }] }) as const;
    const list = { kind: 'list', id: 'l', ordered: false, items: [item('i'), item('j'), item('k')] } as const;
    const table = { kind: 'table', id: 't', caption: 'T', columns: [{ key: 'a', label: 'A' }], rows: [] } as const;
    const blocks = [paragraph('opens'), table, paragraph('after'), paragraph('leads'), list, paragraph('ends')];
    const section = { kind: 'section', id: 's', heading: [], listed: true, blocks } as const;
    const { paragraphs } = await opened({ ...tinyReport(), sections: [section] });
    const kept = paragraphs.filter(({ xml }) => xml.includes('<w:keepNext/>')).map(({ text }) => text);
    // of the items the last but one, so that the last is on no page alone
    expect(kept).toEqual(expect.arrayContaining(['opens', 'leads', 'j']));
    for (const free of ['after', 'i', 'k', 'ends']) expect(kept).not.toContain(free);
  });

  it('that stand on every page are cut where they are long', async () => {
    const { part } = await opened({ ...tinyReport(), title: 't'.repeat(5_000), preparedBy: 'p'.repeat(5_000) });
    for (const path of ['word/header1.xml', 'word/footer1.xml', 'word/footer2.xml']) {
      const text = wordsOf(part(path));
      expect(text, path).toMatch(/^([tp])\1{159}…/);
    }
  });
});

describe('pictures', () => {
  it('say what they show', async () => {
    const { document } = await opened(every());
    const words = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(words).toEqual([
      '1 in 2022, 3 in 2024',
      'Two of nineteen pledges have evidence.',
      'A square of the office',
      'A pixel of the office',
    ]);
    const ids = [...document.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('stand as drawings with pixels, as drawings, or as pixels', async () => {
    const kinds = async (options: DocxOptions): Promise<readonly [number, number]> => {
      const { paths } = await opened(every(), options);
      const count = (ending: string): number => paths.filter((path) => path.startsWith('word/media/') && path.endsWith(ending)).length;
      return [count('.svg'), count('.png')];
    };
    // a chart, a sparkline and an image as drawings, and one picture of pixels; the one pixel that stands behind drawings alone is that picture
    expect(await kinds({})).toEqual([3, 4]);
    expect(await kinds({ pictures: 'svg' })).toEqual([3, 1]);
    expect(await kinds({ pictures: 'png' })).toEqual([0, 4]);
  });

  it('are no wider than the text', async () => {
    const picture = { format: 'svg', svg: SQUARE, width: 2_000, height: 1_000 } as const;
    const { document } = await opened({ ...tinyReport(), sections: [], logo: { picture, alt: 'Mark' } });
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document) ?? [];
    // 72 pixels high, at 9,525 units a pixel; twice as wide as high
    expect([Number(width), Number(height)]).toEqual([144 * 9_525, 72 * 9_525]);
  });
});

describe('links and notes', () => {
  it('lead a citation to its source, without which there is no document', async () => {
    const { document } = await opened(every());
    const [, anchor = ''] = /w:anchor="([^"]*)"[^>]*>(?:(?!<\/w:hyperlink>).)*\[1, p\. 3\]/.exec(document) ?? [];
    const at = document.indexOf(`w:name="${anchor}"`);
    expect(document.slice(at, at + 400)).toContain('Annual report 2024');
    const [everything] = everySection;
    const without = { ...tinyReport(), sections: everything === undefined ? [] : [everything] };
    await expect(opened(without)).rejects.toMatchObject({ code: 'dangling-reference' });
  });

  it('are addresses that may be linked to, and no others', async () => {
    const { part } = await opened(every());
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://example.org/a?b=1&amp;c=2"');
    const forged = JSON.parse(JSON.stringify(every()).replaceAll('https://example.org', 'javascript:alert(1)//')) as Report;
    await expect(opened(forged)).rejects.toMatchObject({ code: 'bad-argument', issues: [{ code: 'unsafe-address' }] });
  });

  it('stand at the foot of the page, those within a note in brackets', async () => {
    const inner = { kind: 'footnote', children: [{ kind: 'text', text: 'inner' }] } as const;
    const block = {
      kind: 'paragraph',
      id: 'p',
      children: [
        { kind: 'text', text: 'Words' },
        { kind: 'footnote', children: [{ kind: 'text', text: 'outer' }, inner] },
      ],
    } as const;
    const { document, part } = await opened({
      ...tinyReport(),
      sections: [{ kind: 'section', id: 's', heading: [], listed: false, blocks: [block] }],
    });
    expect(document).toContain('<w:footnoteReference w:id="1"/>');
    expect(paragraphsOf(part('word/footnotes.xml')).map(({ text }) => text)).toContain(' outer (inner)');
  });
});

describe('kinds of statement', () => {
  it('are told apart without colour: by a label and by a line of their own', async () => {
    const styles = (await opened(every())).part('word/styles.xml');
    const lines = ['Official', 'Activity', 'Observation', 'Evaluation', 'Assessment', 'Narrative'].map((name) => {
      const at = styles.indexOf(`w:styleId="${name}Text"`);
      return /<w:pBdr><w:left w:val="(\w+)"/.exec(styles.slice(at, styles.indexOf('</w:style>', at)))?.[1];
    });
    expect(new Set(lines).size).toBe(6);
    expect(lines).not.toContain(undefined);
  });

  it('keep their line beside lists and notes', async () => {
    const inner = everyBlock.filter(({ kind, id }) => kind === 'list' || id === 'note');
    const statement = { kind: 'statement', id: 'st', provenance: 'evaluation', label: 'Computed', blocks: inner } as const;
    const { paragraphs } = await opened({
      ...tinyReport(),
      sections: [{ kind: 'section', id: 's', heading: [], listed: false, blocks: [statement] }],
    });
    for (const text of ['a note', 'a first item', 'an inner item', 'a numbered item'])
      expect(paragraphs.find((one) => one.text === text)?.xml, text).toContain('<w:left w:val="double"');
  });
});

describe('the language', () => {
  it('is that of the report, and of each part that has another', async () => {
    const { document, part, paragraphs } = await opened({ ...every(), locale: 'fr' });
    expect(part('word/styles.xml')).toContain('<w:lang w:val="fr"/>');
    expect(part('docProps/core.xml')).toContain('<dc:language>fr</dc:language>');
    expect(document).toMatch(/<w:lang w:val="fr"\/><\/w:rPr><w:t [^>]*>mots des données/);
    expect(paragraphs.find(({ text }) => text.startsWith('un párrafo'))?.xml).toContain('<w:lang w:val="es"/>');
  });

  it('turns paragraphs, tables and lines where it is written from right to left', async () => {
    const arabic = { ...messagesFor('en'), locale: 'ar', direction: 'rtl' } as const;
    const { paragraphs, document, part } = await opened({ ...tinyReport({ messages: arabic }), sections: everySection });
    for (const { xml, text } of paragraphs.filter((one) => one.text !== '')) expect(xml, text).toContain('<w:bidi/>');
    expect(document).toContain('<w:bidiVisual/>');
    expect(part('word/styles.xml')).toContain('<w:lang w:bidi="ar"/>');
    expect(part('word/styles.xml')).not.toContain('<w:pBdr><w:left');
  });

  it('turns words of such a language alone in a report that is not', async () => {
    const { document } = await opened(saying('حقوق الإنسان'));
    expect(document).toMatch(/<w:rtl\/><\/w:rPr><w:t [^>]*>حقوق الإنسان/);
    expect(document).not.toContain('<w:bidi/>');
  });
});

describe('the head and foot of pages', () => {
  it('name the title, the part, the office and the page, and say that a report is a draft', async () => {
    const { part } = await opened(tinyReport());
    const [header, footer] = [part('word/header1.xml'), part('word/footer1.xml')];
    expect(wordsOf(header)).toBe(`${tinyReport().title} · draft for comment`);
    expect(header).toContain('w:instr="STYLEREF 1"');
    expect(wordsOf(footer)).toContain('Human Rights Desk');
    expect([...footer.matchAll(/<w:instrText[^>]*>(\w+)</g)].map(([, code]) => code)).toEqual(['PAGE', 'NUMPAGES']);
    const final = await opened(tinyReport({ status: 'final' }));
    expect(wordsOf(final.part('word/header1.xml'))).toBe(tinyReport().title);
    expect(final.part('docProps/core.xml')).toContain('<cp:contentStatus>Final</cp:contentStatus>');
  });
});

describe('any text whatever in the data', () => {
  it.each([
    ['markup of Word', '<w:p><w:r><w:t>x</w:t></w:r></w:p>]]><!-- & "\''],
    ['names that the library replaces', '{bullets-0} {numbers1-1} {\u0001bullets-0} {x.png} $& $1'],
    ['formulas', '=cmd|"/c calc"!A1'],
  ])('arrives as text: %s', async (_name, text) => {
    const { paragraphs, part, paths } = await opened(saying(text));
    expect(paragraphs.map((one) => one.text)).toContain(text.replaceAll('\u0001', '\ufffd'));
    for (const path of paths.filter((one) => one.endsWith('.xml'))) expect(malformed(part(path)), path).toBeUndefined();
  });

  it('loses what no file can hold, and marks that turn what stands around', async () => {
    const { paragraphs } = await opened(saying('a\u0000b\u001bc\ud800d\uffffe\u202ef\ng\t\th'));
    expect(paragraphs.map((one) => one.text)).toContain('a\ufffdb\ufffdc\ufffdd\ufffde[U+202E]f g h');
  });

  it('may be one word of a million letters', async () => {
    const { paragraphs } = await opened(saying('x'.repeat(1_000_000)));
    expect(paragraphs.some(({ text }) => text.length === 1_000_000)).toBe(true);
  });

  it('stays out of what is no text: names of tables, of pictures and of the file', async () => {
    const hostile = '"/><w:p/>\u0000<!--';
    const report = JSON.parse(JSON.stringify(every()).replaceAll('Visits by place', JSON.stringify(hostile).slice(1, -1))) as Report;
    const { document, part } = await opened({ ...report, title: hostile, preparedBy: hostile });
    expect(unescaped(/<w:tblCaption w:val="([^"]*)"/.exec(document)?.[1] ?? '')).toBe('"/><w:p/>\ufffd<!--');
    for (const path of ['word/document.xml', 'docProps/core.xml', 'word/header1.xml']) expect(malformed(part(path)), path).toBeUndefined();
  });
});

describe('what is asked for wrongly', () => {
  const told = async (given: unknown, options: unknown = drawn): Promise<string> => {
    try {
      await renderDocx(given as Report, options as DocxOptions);
      return '';
    } catch (error) {
      return isActionlineError(error) ? `${error.code}: ${error.message}` : String(error);
    }
  };

  it('is told of by name', async () => {
    expect(await told(undefined)).toBe('bad-argument: report was undefined; expected a report; give one that assembleReport returned.');
    expect(await told({ ...tinyReport(), sections: [null] })).toMatch(/^bad-argument: report was /);
    expect(await told(tinyReport(), { picture: 'svg' })).toMatch(/did you mean "pictures"/);
    expect(await told(tinyReport(), { pictures: 'jpg' })).toMatch(
      /^bad-argument: pictures was "jpg"; expected "svg-and-png", "svg", "png"/,
    );
    expect(await told(tinyReport(), { accent: 'navy' })).toMatch(/^bad-argument: accent was "navy"/);
    expect(await told(tinyReport(), { font: '' })).toMatch(/^bad-argument: font was ""/);
    expect(await told(tinyReport(), { fonts: 'a.ttf' })).toMatch(/^bad-argument: fonts was "a.ttf"/);
    expect(await told(tinyReport(), { updateFields: 1 })).toMatch(/^bad-argument: updateFields was 1/);
  });

  it('is a package that is not installed, by its name and how to install it', async () => {
    const missing = (): Promise<never> => Promise.reject(new Error("Cannot find package 'docx'"));
    await expect(loadDocx(missing)).rejects.toMatchObject({
      code: 'missing-package',
      message: expect.stringMatching(/package docx.*npm install docx@9$/) as unknown,
    });
    await expect(loadPainter(missing)).rejects.toMatchObject({
      code: 'missing-package',
      message: expect.stringMatching(/pictures: "svg".*npm install @resvg\/resvg-js@2$/) as unknown,
    });
  });
});

describe('the styles', () => {
  it('take the face and the colour that are asked for', async () => {
    const { part } = await opened(tinyReport(), { ...drawn, font: 'Gentium & "Co"', accent: '#7a1b2c', updateFields: true });
    expect(part('word/styles.xml')).toContain('w:ascii="Gentium &amp; &quot;Co&quot;"');
    expect(part('word/styles.xml')).toContain('<w:color w:val="7A1B2C"/>');
    expect(part('word/settings.xml')).toContain('<w:updateFields/>');
  });
});
