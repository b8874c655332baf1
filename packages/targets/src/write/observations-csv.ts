import type { Issue, Observation, Result } from '@actionline/core';
import type { Path } from '@actionline/core/internal';

import { walk } from '../argument.js';
import { shapeOf } from '../lint/observation-shape.js';
import { citationCells } from '../read/record/citation-cells.js';
import { observationColumns, type ObservationColumnName } from '../read/record/observation-columns.js';
import { dimensionsText } from '../read/record/cells.js';
import { observationFrom } from '../read/record/observation-row.js';
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

/**
 * Observations as CSV text (RFC 4180, UTF-8) that {@link readObservationsCsv} reads back as the same observations, given the same
 * options. It has the required columns of {@link observationColumns}, and of the others those in use. An empty text, list or breakdown says
 * nothing, and is read back as absent.
 *
 * Whole or not at all: each row is read back before it is given, and where one observation cannot be carried the file is refused with every issue and its path.
 * Such are a figure added to ask “what if”, a label in a third language, an id with spaces around it, and two with one id. A
 * text that a spreadsheet would run as a formula is the warning `formula`, and written as it is, since it is data; with `spreadsheet`
 * it is made harmless.
 *
 * @throws {@link ActionlineError} `bad-argument` when the observations are no list, and when an option is not known or of the wrong type.
 *
 * @example
 * ```ts
 * import { readObservationsCsv, writeObservationsCsv } from '@actionline/targets/csv';
 *
 * const observation = {
 *   id: 'a',
 *   measure: 'unodc-hr75/m.officers',
 *   value: 1200,
 *   unit: 'officer',
 *   period: { start: '2024-01-01', end: '2024-12-31' },
 *   role: 'result',
 *   source: { title: 'Annual report, part 1' },
 * } as const;
 * const written = writeObservationsCsv([observation]);
 * written.ok && written.value.split('\r\n')[1];
 * // => 'a,unodc-hr75/m.officers,1200,officer,2024-01-01,2024-12-31,result,"Annual report, part 1"'
 * const read = await readObservationsCsv(written.ok ? [written.value] : []);
 * read.observations; // => [observation]
 * ```
 */
export function writeObservationsCsv(observations: readonly Observation[], options: WriteCsvOptions = {}): Result<string> {
  checkWriteOptions(options);
  const given: readonly unknown[] = walk('observations', observations, () => Array.from(observations));
  return tableText(given, WRITER, options);
}

type ObservationRow = Row<ObservationColumnName>;

function rowOf(observation: Observation, language: string): ObservationRow {
  const { period, source, label, places, dimensions } = observation;
  return {
    id: observation.id,
    measure: observation.measure,
    commitment: observation.commitment ?? '',
    value: text(observation.reported?.value ?? observation.value),
    missing: observation.missing ?? '',
    unit: observation.unit,
    unit_multiplier: text(observation.reported?.unitMultiplier),
    bound: observation.bound ?? '',
    period_start: period.start,
    period_end: period.end,
    place: observation.place ?? '',
    places: (places ?? []).join(';'),
    dimensions: dimensionsText(dimensions ?? {}),
    role: observation.role,
    status: observation.status ?? '',
    confidence: observation.confidence ?? '',
    period_assumed: text(observation.periodAssumed),
    confidentiality: observation.confidentiality ?? '',
    recorded_at: observation.recordedAt ?? '',
    supersedes: observation.supersedes ?? '',
    ...localizedCells('label', label, language),
    note: observation.note ?? '',
    ...citationCells(source),
  };
}

const text = (value: number | boolean | undefined): string => (value === undefined ? '' : String(value));

/** What a reader of the row would say or lose. */
function readBackIssues(observation: Observation, row: ObservationRow, language: string): readonly Issue[] {
  const broken = observationColumns.flatMap(({ name }) => cellIssues(name, row[name]));
  if (broken.length > 0) return broken;
  const issues: Issue[] = [];
  const read = observationFrom({
    cell: (column) => row[column],
    known: {},
    language,
    report: (column, issue) => {
      if (issue.severity === 'error') issues.push({ ...issue, column });
    },
  });
  return read === undefined ? issues : lost(observation, read, { whole: ['dimensions'], mendFor });
}

function mendFor([key]: Path): string {
  if (key === 'hypothetical') return 'leave such figures out, since the table is one of reported figures';
  if (key === 'label') return 'give its language as the option language, one a file';
  return 'write it without spaces around it';
}

const WRITER: TableWriter<Observation, ObservationColumnName> = {
  columns: observationColumns,
  numbers: ['value'],
  shapeOf,
  rowsOf: (observation, language) => [rowOf(observation, language)],
  readBackIssues: (observation, rows, language) => rows.flatMap((row) => readBackIssues(observation, row, language)),
};
