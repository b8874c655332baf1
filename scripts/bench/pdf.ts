import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { assembleReport } from '@actionline/report-kit';
import { renderPdf } from '@actionline/report-kit/pdf';
import { euActionPlan } from '@actionline/taxonomy';

import { BUILT_IN } from '../../packages/report-kit/src/render/pdf/faces.js';
import { paperOf } from '../../packages/report-kit/src/render/pdf/paper-of.js';
import { PAPER_FILE, PAPER_TEMPLATE } from '../../packages/report-kit/src/render/pdf/paper-template.js';
import { cpuTime, cpuTimeOf } from './clock.js';
import { median, timeText, type Figure } from './figure.js';
import { reported } from './reports.js';

/** So many that the report has some ninety pages. */
const FIGURES = 1_900;
const ROUNDS = 5;
const FIRST_DAY = 18_628;

/** A report as PDF beside its compiler alone, given the same template and data ready made. */
export async function measurePdf(): Promise<readonly Figure[]> {
  const { measures } = euActionPlan;
  const commitments = euActionPlan.items.map(({ id }) => id);
  const observations = Array.from({ length: FIGURES }, (_, at) => {
    const { id, unit } = measures[at % measures.length] ?? { id: 'eu-hrdap-2020/m.none', unit: 'number' as const };
    const day = FIRST_DAY + Math.floor(at / measures.length);
    const commitment = commitments[at % commitments.length];
    return reported(at, {
      measure: id,
      unit,
      value: 1 + (at % 9),
      start: day,
      end: day,
      ...(commitment === undefined ? {} : { commitment }),
    });
  });
  const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
  const report = assembleReport({ framework: euActionPlan, observations, asOf: '2025-12-31', template: 'annual', locale: 'en', ...by });
  const data = Buffer.from(JSON.stringify(paperOf(report, BUILT_IN, new Map()).paper));
  let pages = 0;
  const alone = (): void => {
    const compiler = NodeCompiler.create({ workspace: '/bench' });
    compiler.mapShadow(`/bench/${PAPER_FILE}`, data);
    const { result } = compiler.compile({ mainFileContent: PAPER_TEMPLATE, resetRead: true });
    if (result === null) throw new Error('The compiler gave no document.');
    pages = result.numOfPages;
    compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    compiler.evictCache(0);
  };
  const before = process.memoryUsage.rss() / 1e6;
  await renderPdf(report);
  const most = process.resourceUsage().maxRSS / 1000;
  const times = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const peer = round % 2 === 0 ? cpuTime(alone) : undefined;
    const ours = await cpuTimeOf(() => renderPdf(report));
    if (round >= 0) times.push({ ours, peer: peer ?? cpuTime(alone) });
  }
  const ratio = median(times.map(({ ours, peer }) => ours / peer));
  const ours = median(times.map(({ ours: one }) => one));
  return [
    {
      name: `report as PDF, ${String(pages)} pages`,
      value: ratio,
      unit: 'times',
      limit: 1.5,
      against: 'Typst alone, given the template and the data ready made',
      shown: timeText(ours),
    },
    {
      name: 'report as PDF, memory a page',
      value: (most - before) / pages,
      unit: 'MB',
      against: 'nothing: it is why a report has no more than some 400 pages',
    },
  ];
}
