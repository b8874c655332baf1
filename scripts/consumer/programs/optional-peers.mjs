// Calls everything that needs an optional peer, as an ES module or as CommonJS by the argument, and says how each went.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const load = process.argv[2] === 'cjs' ? (name) => require(name) : (name) => import(name);

const { isActionlineError } = await load('@actionline/core');
const { unodcPledges } = await load('@actionline/taxonomy');
const { assembleReport } = await load('@actionline/report-kit');

const report = assembleReport({
  framework: unodcPledges,
  observations: [
    {
      id: 'report-2024',
      measure: 'unodc-hr75/m.officers-trained',
      unit: 'officer',
      role: 'result',
      value: 1200,
      period: { start: '2024-01-01', end: '2024-12-31' },
      source: { title: 'Annual report 2024', publisher: 'The reporting body' },
    },
  ],
  asOf: '2024-12-31',
  template: 'annual',
  locale: 'en',
  preparedBy: 'The desk',
  contact: 'desk@example.org',
  status: 'draft',
});
const workbook = readFileSync('figures.xlsx');

/** Each call, and what begins what it gives. */
const calls = {
  'renderDocx with pictures as pixels': async () => begins((await load('@actionline/report-kit/docx')).renderDocx(report), 'PK'),
  'renderDocx with pictures as drawings': async () =>
    begins((await load('@actionline/report-kit/docx')).renderDocx(report, { pictures: 'svg' }), 'PK'),
  renderPdf: async () => begins((await load('@actionline/report-kit/pdf')).renderPdf(report), '%PDF-'),
  renderXlsx: async () => begins((await load('@actionline/report-kit/xlsx')).renderXlsx(report), 'PK'),
  renderReplyXlsx: async () => begins((await load('@actionline/report-kit/xlsx')).renderReplyXlsx(report), 'PK'),
  'fromJsonLd of what others wrote': async () => {
    const { fromJsonLd } = await load('@actionline/taxonomy/skos');
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    const { schemes } = await fromJsonLd({
      '@id': 'https://example.org/themes/1',
      [`${skos}inScheme`]: { '@id': 'https://example.org/themes' },
      [`${skos}prefLabel`]: { '@value': 'Peace', '@language': 'en' },
    });
    return `${schemes[0].concepts.length} concept`;
  },
  'describeTable of a workbook': async () => {
    const { columns } = await (await load('@actionline/targets/table')).describeTable(workbook);
    return `${columns.length} columns`;
  },
  'readTable of a workbook': async () => {
    const { describeTable, readTable } = await load('@actionline/targets/table');
    const constants = { measure: 'unodc-hr75/m.officers-trained', unit: 'officer', role: 'result', source_title: 'Annual tables' };
    // without a description of one's own, that of the same table as text: it is the reading of the workbook that is tried
    const description = { ...(await describeTable('Country,2023,2024\nKenya,1204,1310\n')), container: { kind: 'xlsx' }, constants };
    const { observations } = await readTable(workbook, description);
    return `${observations.length} figures`;
  },
};

async function begins(written, mark) {
  const bytes = await written;
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, mark.length));
  if (text !== mark) throw new Error(`it begins with ${text} instead of ${mark}`);
  return `${bytes.length} bytes`;
}

const answers = {};
for (const [name, call] of Object.entries(calls)) {
  try {
    answers[name] = { gave: await call() };
  } catch (error) {
    answers[name] = { code: isActionlineError(error) ? error.code : String(error.stack ?? error), message: String(error.message) };
  }
}
console.log(JSON.stringify(answers));
