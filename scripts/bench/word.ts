import type { Block, Inline, Report } from '@actionline/report-kit';
import { renderDocx } from '@actionline/report-kit/docx';

import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IRunOptions } from 'docx';

import { collectGarbage, cpuTimeOf } from './clock.js';
import { median, timeText, type Figure } from './figure.js';
import { reportOf } from './office-report.js';

const BLOCKS = 2_000;
const ROUNDS = 5;
const COLUMNS = ['what', 'figure', 'place'] as const;

/** What a paragraph says. */
const words = (at: number): readonly [before: string, figure: string, after: string] => [
  `In year ${String(at)} the office trained `,
  String(at),
  ' officers & judges, as the annual report says.',
];

/** Paragraphs, lists and small tables in turn, as a report has them. */
function block(at: number): Block {
  const id = `b${String(at)}`;
  const [before, figure, after] = words(at);
  const said: readonly Inline[] = [
    { kind: 'text', text: before },
    { kind: 'strong', children: [{ kind: 'text', text: figure }] },
    { kind: 'text', text: after },
  ];
  if (at % 4 === 1) return { kind: 'list', id, ordered: false, items: [{ children: said }, { children: said }, { children: said }] };
  if (at % 4 === 3) {
    return {
      kind: 'table',
      id,
      caption: `Figures of year ${String(at)}`,
      columns: COLUMNS.map((key) => ({ key, label: key })),
      rows: Array.from({ length: 3 }, () => ({ cells: [said, [{ kind: 'text', text: '1,200' }], []] })),
    };
  }
  return { kind: 'paragraph', id, children: said };
}

/** The same as one would write it with the library. */
function alone(at: number): readonly (Paragraph | Table)[] {
  const [before, figure, after] = words(at);
  const strong: IRunOptions = { text: figure, bold: true };
  const said = (style: string, bullet?: { readonly level: number }): Paragraph =>
    new Paragraph({
      style,
      ...(bullet === undefined ? {} : { bullet }),
      children: [new TextRun(before), new TextRun(strong), new TextRun(after)],
    });
  const cell = (child: Paragraph): TableCell => new TableCell({ children: [child], width: { size: 3_000, type: WidthType.DXA } });
  const line = (text: string, style: string): Paragraph => new Paragraph({ style, children: [new TextRun(text)] });
  if (at % 4 === 1) return Array.from({ length: 3 }, () => said('ListParagraph', { level: 0 }));
  if (at % 4 === 3) {
    const heads = COLUMNS.map((key) => cell(line(key, 'TableHead')));
    const rows = Array.from(
      { length: 3 },
      () => new TableRow({ children: [cell(said('TableText')), cell(line('1,200', 'TableText')), cell(line('', 'TableText'))] }),
    );
    return [
      line(`Figures of year ${String(at)}`, 'Caption'),
      new Table({ columnWidths: [3_000, 3_000, 3_000], rows: [new TableRow({ tableHeader: true, children: heads }), ...rows] }),
    ];
  }
  return [said('Normal')];
}

/** Writing a document of Word over the library alone, with the same words in the same kinds of block. */
export async function measureWord(): Promise<readonly Figure[]> {
  const report: Report = reportOf(Array.from({ length: BLOCKS }, (_, at) => block(at)));
  const written = (): Promise<ArrayBuffer> =>
    Packer.toArrayBuffer(new Document({ sections: [{ children: Array.from({ length: BLOCKS }, (_, at) => alone(at)).flat() }] }));
  const times: { readonly own: number; readonly theirs: number }[] = [];
  let bytes = 0;
  for (let round = -1; round < ROUNDS; round += 1) {
    collectGarbage();
    const theirs = await cpuTimeOf(written);
    collectGarbage();
    const own = await cpuTimeOf(async () => {
      bytes = (await renderDocx(report)).length;
    });
    if (round >= 0) times.push({ own, theirs });
  }
  return [
    {
      name: `DOCX, ${BLOCKS.toLocaleString('en-GB')} blocks`,
      value: median(times.map(({ own, theirs }) => own / theirs)),
      unit: 'times',
      limit: 1.5,
      against: 'docx alone on the same words',
      shown: `the peer ${timeText(median(times.map(({ theirs }) => theirs)))}; ${(bytes / 1e6).toFixed(1)} MB`,
    },
  ];
}
