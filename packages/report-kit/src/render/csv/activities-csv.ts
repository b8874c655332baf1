import type { ActivityRow } from '../../document/activity-row.js';
import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { csvTable, sourceOf, type CsvColumn } from './csv-table.js';

const joined = (values: readonly string[]): string => values.join('; ');

const COLUMNS: readonly CsvColumn<ActivityRow>[] = [
  ['activity', ({ activity }) => activity],
  ['commitments', ({ commitments }) => joined(commitments)],
  ['instrument', ({ instrument }) => instrument],
  ['instrument_label', ({ instrumentLabel }) => instrumentLabel],
  ['what', ({ what }) => what],
  ['result', ({ result }) => result],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['period_assumed', ({ periodAssumed }) => (periodAssumed === true ? 'true' : 'false')],
  ['places', ({ places }) => joined(places)],
  ['venue', ({ venue }) => venue],
  ['actors', ({ actors }) => joined(actors)],
  ['partners', ({ partners }) => joined(partners)],
  ['status', ({ status }) => status],
  ['counts', ({ counts }) => counts],
  ['left_out', ({ leftOut }) => leftOut],
  ['action_points', ({ actionPoints }) => actionPoints.map(pointText).join(' | ')],
  ['action_point_count', ({ actionPoints }) => actionPoints.length],
  ['overdue_count', ({ actionPoints }) => actionPoints.filter(({ state }) => state === 'overdue').length],
  ['story', ({ story }) => story],
  ['story_url', ({ storyUrl }) => storyUrl],
  ['confidence', ({ confidence }) => confidence],
  ['source', ({ source }, report) => sourceOf(source, report)],
  ['locator', ({ locator }) => locator],
  ['note', ({ note }) => note],
  ['as_of', (_row, { asOf }) => asOf],
  ['known_at', (_row, { knownAt }) => knownAt],
];

/**
 * One row an activity as CSV after RFC 4180, written as {@link renderCsv} writes: what the page lists in part stands here in full. The header
 * alone where the report is of no activities. An action point is told with its state, its due date and the days that it was done on.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report; what {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport, renderActivitiesCsv } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * renderActivitiesCsv(report).split(',').slice(0, 3); // => ['activity', 'commitments', 'instrument']
 * ```
 */
export function renderActivitiesCsv(report: Report): string {
  return rendered(report, () => csvTable(COLUMNS, report.activities ?? [], report));
}

function pointText({ what, by, due, done, state }: ActivityRow['actionPoints'][number]): string {
  const details = [
    state,
    ...(by.length === 0 ? [] : [by.join(' ')]),
    ...(due === undefined ? [] : [`due ${due}`]),
    ...(done === undefined ? [] : [`done ${done.start === done.end ? done.start : `${done.start}/${done.end}`}`]),
  ];
  return `${what} [${details.join(', ')}]`;
}
