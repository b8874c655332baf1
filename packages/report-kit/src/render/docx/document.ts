import type { Document, IPropertiesOptions, ILevelsOptions, Paragraph, ParagraphChild } from 'docx';

import type { Report } from '../../document/report.js';
import { BULLETS, numberedReference, wordSection, type Flow } from './blocks.js';
import { contents } from './contents.js';
import { PAGE } from './page.js';
import { paragraph } from './paragraph.js';
import { words } from './runs.js';
import type { Writer } from './writer.js';

/** The size of the mark of the office at the head of the first page, in CSS pixels. */
const LOGO = { width: 220, height: 72 } as const;

/** So many letters of a text stand on every page: a head or foot higher than its page cannot be laid out. */
const MOST_ON_EVERY_PAGE = 160;

/** The report as a document of the library. */
export function documentOf(writer: Writer, updateFields: boolean): Document {
  const { library, report } = writer;
  const children = body(writer);
  const { header, footer } = frameOf(writer);
  const properties = {
    titlePage: true,
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin, header: 567, footer: 567 },
    },
  };
  const options: IPropertiesOptions = {
    title: report.title,
    creator: report.preparedBy,
    numbering: { config: lists(writer) },
    footnotes: Object.fromEntries(writer.footnotes.map((note, at) => [String(at + 1), { children: [note] }])),
    sections: [
      {
        properties,
        headers: { default: new library.Header({ children: [header] }) },
        footers: { default: new library.Footer({ children: [footer()] }), first: new library.Footer({ children: [footer()] }) },
        children,
      },
    ],
    ...(updateFields ? { features: { updateFields } } : {}),
  };
  return new library.Document(options);
}

/** The title, the first part, the contents, and the other parts: what the report says stands before where it says it. */
function body(writer: Writer): readonly Flow[] {
  const { report } = writer;
  const [first, ...others] = report.sections.map((section) => wordSection(section, writer, 1, {}));
  return [...titleOf(writer), ...(first ?? []), ...contents(writer), ...others.flat(), ...colophon(writer)];
}

function titleOf(writer: Writer): readonly Paragraph[] {
  const { report } = writer;
  const { logo, page } = report;
  const line = (text: string, style: string): Paragraph => paragraph(words(text, writer, {}), writer, {}, { style });
  return [
    ...(logo === undefined ? [] : [paragraph([writer.pictures.image(logo.picture, logo.alt, LOGO)], writer, {}, { style: 'Picture' })]),
    line(page.subtitle, 'Subtitle'),
    line(report.title, 'Title'),
    line(page.facts.map((fact) => fact.line).join(' · '), 'Facts'),
  ];
}

/** How to cite the report, and what it was made with. */
function colophon(writer: Writer): readonly Paragraph[] {
  const { page, production } = writer.report;
  const line = (children: readonly ParagraphChild[], keepNext: boolean): Paragraph =>
    paragraph(children, writer, {}, { style: 'Colophon', keepNext });
  return [
    line([...words(`${page.controls.cite}\u2002`, writer, { bold: true }), ...words(page.citation, writer, {})], true),
    line(words(`${page.producedBy} · SHA-256 ${production.inputHash}`, writer, {}), false),
  ];
}

/** What stands at the head and the foot of pages; the first page has the title itself. */
function frameOf(writer: Writer): { readonly header: Paragraph; readonly footer: () => Paragraph } {
  const { library, report } = writer;
  const { draft } = report.page;
  const tab = (): InstanceType<typeof library.TextRun> => new library.TextRun({ children: [new library.Tab()] });
  const said = draft === undefined ? [] : [...words(' · ', writer, {}), ...words(draft, writer, { style: 'Draft' })];
  // the nearest heading of the first level; the number names it in every language of Word
  const section = new library.SimpleField('STYLEREF 1', '');
  return {
    header: paragraph([...words(beginning(report.title), writer, {}), ...said, tab(), section], writer, {}, { style: 'Header' }),
    footer: () =>
      paragraph(
        [
          ...words(beginning(report.preparedBy), writer, {}),
          new library.TextRun({ children: [new library.Tab(), library.PageNumber.CURRENT, ' / ', library.PageNumber.TOTAL_PAGES] }),
        ],
        writer,
        {},
        { style: 'Footer' },
      ),
  };
}

/** The beginning of a text that stands on every page; the first page has the whole of it. */
function beginning(text: string): string {
  if (text.length <= MOST_ON_EVERY_PAGE) return text;
  // a pair of halves is not torn
  return `${text.slice(0, MOST_ON_EVERY_PAGE).replace(/[\ud800-\udbff]$/u, '')}…`;
}

function lists({ starts }: Writer): readonly { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] {
  const marks = ['•', '–', '·'];
  return [
    {
      reference: BULLETS,
      levels: Array.from({ length: 9 }, (_, level) => ({ level, format: 'bullet' as const, text: marks[level % marks.length] ?? '•' })),
    },
    ...[...starts].map((start) => ({
      reference: numberedReference(start),
      levels: [{ level: 0, format: 'decimal' as const, text: '%1.', start }],
    })),
  ];
}

/** The properties of the file, as the part `docProps/core.xml`: the library dates them by the clock. */
export function coreProperties({ title, page, preparedBy, locale, asOf, status }: Report, text: (words: string) => string): string {
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const day = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}><dc:title>${text(title)}</dc:title><dc:subject>${text(page.subtitle)}</dc:subject><dc:creator>${text(preparedBy)}</dc:creator><cp:lastModifiedBy>${text(preparedBy)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dc:language>${text(locale)}</dc:language><cp:contentStatus>${status === 'draft' ? 'Draft' : 'Final'}</cp:contentStatus>${day('created')}${day('modified')}</cp:coreProperties>`;
}
