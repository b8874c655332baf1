import { assembleReport, renderHtml } from '@actionline/report-kit';
import { evaluateTarget } from '@actionline/targets';
import { readObservationsCsv } from '@actionline/targets/csv';
import { getTarget, unodcPledges } from '@actionline/taxonomy';

import figures from './figures.csv?raw';

const { measures, targets } = unodcPledges;
const { observations } = await readObservationsCsv([figures], { measures, targets });
const { status } = evaluateTarget(getTarget(unodcPledges, 'unodc-hr75/7.a'), observations, { asOf: '2024-12-31' });
const report = assembleReport({
  framework: unodcPledges,
  observations,
  asOf: '2024-12-31',
  template: 'pledge-progress',
  locale: 'en',
  preparedBy: 'The desk',
  contact: 'desk@example.org',
  status: 'draft',
});

const frame = document.getElementById('report');
frame.addEventListener('load', () => {
  document.title = status;
});
frame.srcdoc = renderHtml(report);
