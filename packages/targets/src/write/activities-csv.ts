import type { ActionPoint, Activity, Issue, Result } from '@actionline/core';
import type { Path } from '@actionline/core/internal';

import { activityShape } from '../activities/activity-shape.js';
import { walk } from '../argument.js';
import { activityColumns, type ActivityColumnName } from '../read/record/activity-columns.js';
import { activityFrom, furtherPointFrom } from '../read/record/activity-row.js';
import { citationCells } from '../read/record/citation-cells.js';
import {
  cellIssues,
  checkWriteOptions,
  localizedCells,
  lost,
  tableText,
  type Row,
  type TableWriter,
  type WriteCsvOptions,
} from './csv-table.js';

type ActivityRow = Row<ActivityColumnName>;

/**
 * Activities as CSV text (RFC 4180, UTF-8) that `readActivitiesCsv` reads back as the same activities, given the same options. It has
 * the required columns of `activityColumns`, and of the others those in use. The first action point stands in the row of its activity, each
 * further one in a row of its own below. An empty text or list says nothing, and is read back as absent.
 *
 * Whole or not at all: each row is read back before it is given, and where one activity cannot be carried the file is refused with every
 * issue and its path. Such are a text in a third language, an id with spaces around it, and two with one id. A text that a spreadsheet would run as a
 * formula is the warning `formula`, and written as it is, since it is data; with `spreadsheet` it is made harmless.
 *
 * @throws {@link ActionlineError} `bad-argument` when the activities are no list, and when an option is not known or of the wrong type.
 *
 * @example
 * ```ts
 * import { readActivitiesCsv, writeActivitiesCsv } from '@actionline/targets/csv';
 *
 * const activity = {
 *   id: 'kz-1',
 *   commitments: ['plan/1.1'],
 *   instrument: 'dialogues',
 *   places: ['KZ'],
 *   period: { start: '2024-05' },
 *   what: { en: 'Yearly dialogue' },
 *   actionPoints: [{ what: { en: 'Visit a prison' }, due: '2024' }, { what: { en: 'Translate the conclusions' } }],
 *   source: { title: 'Press release' },
 * };
 * const written = writeActivitiesCsv([activity]);
 * written.ok && written.value.split('\r\n')[2]; // => ',,,,,,kz-1,Translate the conclusions,,'
 * const read = await readActivitiesCsv(written.ok ? [written.value] : []);
 * read.activities; // => [activity]
 * ```
 */
export function writeActivitiesCsv(activities: readonly Activity[], options: WriteCsvOptions = {}): Result<string> {
  checkWriteOptions(options);
  const given: readonly unknown[] = walk('activities', activities, () => Array.from(activities));
  return tableText(given, WRITER, options);
}

/** A row with nothing in it. */
const EMPTY = Object.fromEntries(activityColumns.map(({ name }) => [name, ''])) as ActivityRow;

/** The row of an activity, and those of its further action points. */
function rowsOf(activity: Activity, language: string): readonly ActivityRow[] {
  const { period, source, story, actionPoints = [] } = activity;
  const [first, ...further] = actionPoints;
  const own: ActivityRow = {
    ...EMPTY,
    id: activity.id,
    commitments: activity.commitments.join(';'),
    instrument: activity.instrument,
    actors: (activity.actors ?? []).join(';'),
    partners: (activity.partners ?? []).join(';'),
    places: (activity.places ?? []).join(';'),
    ...localizedCells('venue', activity.venue, language),
    start: period.start,
    end: period.end ?? '',
    period_assumed: activity.periodAssumed === undefined ? '' : String(activity.periodAssumed),
    ...localizedCells('what', activity.what, language),
    ...localizedCells('result', activity.result, language),
    ...(first === undefined ? {} : pointCells(first, language)),
    ...localizedCells('story', story?.text, language),
    story_url: story?.url ?? '',
    status: activity.status ?? '',
    confidence: activity.confidence ?? '',
    confidentiality: activity.confidentiality ?? '',
    recorded_at: activity.recordedAt ?? '',
    supersedes: activity.supersedes ?? '',
    note: activity.note ?? '',
    ...citationCells(source),
  };
  return [own, ...further.map((point) => ({ ...EMPTY, point_of: activity.id, ...pointCells(point, language) }))];
}

function pointCells({ what, by = [], due = '', done = '' }: ActionPoint, language: string): Partial<ActivityRow> {
  return { ...localizedCells('point', what, language), point_by: by.join(';'), point_due: due, point_done: done };
}

/** What a reader of the rows would say or lose. */
function readBackIssues(activity: Activity, rows: readonly ActivityRow[], language: string): readonly Issue[] {
  const broken = rows.flatMap((row) => activityColumns.flatMap(({ name }) => cellIssues(name, row[name])));
  if (broken.length > 0) return broken;
  const issues: Issue[] = [];
  const readingOf = (row: ActivityRow) => ({
    cell: (column: ActivityColumnName) => row[column],
    known: {},
    language,
    report: (column: ActivityColumnName, issue: Issue) => {
      if (issue.severity === 'error') issues.push({ ...issue, column });
    },
  });
  const [own = EMPTY, ...further] = rows;
  const read = activityFrom(readingOf(own));
  const points = further.map((row) => furtherPointFrom(readingOf(row)));
  if (read === undefined || issues.length > 0) return issues;
  const agreed = points.flatMap((one) => (one === undefined ? [] : [one.point]));
  const whole = { ...read, actionPoints: [...(read.actionPoints ?? []), ...agreed] };
  return lost(activity, whole, { whole: [], mendFor });
}

const LOCALIZED: readonly unknown[] = ['venue', 'what', 'result', 'text'];

function mendFor(path: Path): string {
  return LOCALIZED.includes(path.at(-2))
    ? 'give its language as the option language, one a file'
    : 'write it without spaces around it, and without ";" in an entry of a list';
}

const WRITER: TableWriter<Activity, ActivityColumnName> = {
  columns: activityColumns,
  numbers: [],
  shapeOf: activityShape,
  rowsOf,
  readBackIssues,
};
