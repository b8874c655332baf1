import type { Finding } from '../../document/finding.js';
import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { csvTable, sourceOf, type CsvColumn } from './csv-table.js';

const COLUMNS: readonly CsvColumn<Finding>[] = [
  ['target', ({ target }) => target],
  ['commitment', ({ commitment }) => commitment],
  ['part_of', ({ partOf }) => partOf],
  ['commitment_label', ({ commitmentLabel }) => commitmentLabel],
  ['label', ({ label }) => label],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['shown', ({ shown }) => shown],
  ['status_label', ({ statusLabel }) => statusLabel],
  ['level', ({ level }) => level],
  ['trajectory', ({ trajectory }) => trajectory],
  ['timing', ({ timing }) => timing],
  ['evidence', ({ evidence }) => evidence],
  ['value', ({ value }) => value],
  ['bound', ({ bound }) => bound],
  ['lower', ({ lower }) => lower],
  ['upper', ({ upper }) => upper],
  ['comparison', ({ comparison }) => comparison],
  ['required', ({ required }) => required],
  ['unit', ({ unit }) => unit],
  ['share_of_way', ({ shareOfWay }) => shareOfWay],
  ['expected', ({ expected }) => expected],
  ['due', ({ due }) => due],
  ['done_from', ({ done }) => done?.start],
  ['done_until', ({ done }) => done?.end],
  ['closed_until', ({ closedUntil }) => closedUntil],
  ['as_of', (_finding, { asOf }) => asOf],
  ['known_at', (_finding, { knownAt }) => knownAt],
  ['minimum_confidence', (_finding, { minimumConfidence }) => minimumConfidence],
  ['interpretation', ({ interpretation }) => interpretation],
  ['revision', ({ revision }) => revision],
  ['withdrawn', ({ withdrawn }) => withdrawn],
  ['evidence_count', ({ used }) => used],
  ['left_out_count', ({ leftOut }) => leftOut],
  ['unmatched_count', ({ unmatched }) => unmatched],
  ['activities_least', ({ activities }) => activities?.least],
  ['activities_most', ({ activities }) => activities?.most],
  ['missing', ({ missing }) => missing.join(' | ')],
  ['sources', ({ sources }, report) => sources.map((number) => sourceOf(number, report)).join(' | ')],
  ['method', ({ method }) => method],
  ['hypothetical', ({ hypothetical }) => (hypothetical === true ? 'true' : 'false')],
];

/**
 * One row a target as CSV after RFC 4180: a header of machine names in English, commas, CR and LF, numbers with a full
 * stop. A text that a spreadsheet could take for a formula is preceded by an apostrophe; numbers never are.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report; what {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport, renderCsv } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * renderCsv(report).split(',').slice(0, 2); // => ['target', 'commitment']
 * ```
 */
export function renderCsv(report: Report): string {
  return rendered(report, () => csvTable(COLUMNS, report.findings, report));
}
