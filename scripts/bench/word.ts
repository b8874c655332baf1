import type { Block, Inline, Report } from '@actionline/report-kit';
import { renderDocx } from '@actionline/report-kit/docx';

import { documentOf } from '../../packages/report-kit/src/render/docx/document.js';
import { loadDocx, loadPainter } from '../../packages/report-kit/src/render/docx/library.js';
import { picturesFor } from '../../packages/report-kit/src/render/docx/pictures.js';
import { writerOf } from '../../packages/report-kit/src/render/docx/writer.js';
import { collectGarbage, cpuTimeOf } from './clock.js';
import { median, type Figure } from './figure.js';
import { reportOf } from './office-report.js';

const BLOCKS = 2_000;
const ROUNDS = 5;

/** Paragraphs, lists and small tables in turn, as a report has them. */
function block(at: number): Block {
  const id = `b${String(at)}`;
  const said: readonly Inline[] = [
    { kind: 'text', text: `In year ${String(at)} the office trained ` },
    { kind: 'strong', children: [{ kind: 'number', value: at, text: String(at) }] },
    { kind: 'text', text: ' officers & judges, as the annual report says.' },
  ];
  if (at % 4 === 1) return { kind: 'list', id, ordered: false, items: [{ children: said }, { children: said }, { children: said }] };
  if (at % 4 === 3) {
    return {
      kind: 'table',
      id,
      caption: `Figures of year ${String(at)}`,
      columns: ['what', 'figure', 'place'].map((key) => ({ key, label: key })),
      rows: Array.from({ length: 3 }, () => ({ cells: [said, [{ kind: 'text', text: '1,200' }], []] })),
    };
  }
  return { kind: 'paragraph', id, children: said };
}

/** Writing a document of Word over the library alone on the same document ready made. */
export async function measureWord(): Promise<readonly Figure[]> {
  const report: Report = reportOf(Array.from({ length: BLOCKS }, (_, at) => block(at)));
  const [library, painter] = [await loadDocx(), await loadPainter()];
  const times: { readonly own: number; readonly alone: number }[] = [];
  let bytes = 0;
  for (let round = -1; round < ROUNDS; round += 1) {
    // the library writes a document once
    const ready = documentOf(writerOf(report, library, picturesFor(library, 'svg-and-png', painter, undefined)), false);
    collectGarbage();
    const alone = await cpuTimeOf(() => library.Packer.toArrayBuffer(ready));
    collectGarbage();
    const own = await cpuTimeOf(async () => {
      bytes = (await renderDocx(report)).length;
    });
    if (round >= 0) times.push({ own, alone });
  }
  return [
    {
      name: `DOCX, ${BLOCKS.toLocaleString('en-GB')} blocks`,
      value: median(times.map(({ own, alone }) => own / alone)),
      unit: 'times',
      limit: 1.5,
      note: `docx alone on the ready document, ${median(times.map(({ alone }) => alone)).toFixed(0)} ms; ${(bytes / 1e6).toFixed(1)} MB`,
    },
  ];
}
