import { tableNames, type TableName } from '../../document/flat-table.js';
import type { Report } from '../../document/report.js';
import { actionPointColumns, actionPointRows, activityColumns } from './activity-columns.js';
import { changeColumns } from './change-columns.js';
import { evidenceColumns } from './evidence-columns.js';
import { gapColumns } from './gap-columns.js';
import { requestColumns } from './request-columns.js';
import { sourcesColumns } from './source-columns.js';
import { flatTable, type Column, type FlatTable } from './table-column.js';
import { targetColumns } from './target-columns.js';

/** The table of a name, without rows where the report has nothing of it. */
export function reportTable(name: TableName, report: Report): FlatTable {
  return TABLES[name](report);
}

/** The tables that a report has, in their order: those of activities, and that of changes, only where it tells of any. */
export function reportTables(report: Report): readonly FlatTable[] {
  return tableNames.filter((name) => isThere(name, report)).map((name) => reportTable(name, report));
}

function isThere(name: TableName, { activities, changes }: Report): boolean {
  if (name === 'activities' || name === 'action-points') return activities !== undefined;
  return name !== 'changes' || changes !== undefined;
}

const TABLES: Readonly<Record<TableName, (report: Report) => FlatTable>> = {
  targets: (report) => table('targets', targetColumns, report.findings, report),
  evidence: (report) => table('evidence', evidenceColumns, report.evidence, report),
  activities: (report) => table('activities', activityColumns, report.activities ?? [], report),
  'action-points': (report) => table('action-points', actionPointColumns, actionPointRows(report.activities ?? []), report),
  gaps: (report) => table('gaps', gapColumns, report.gaps, report),
  requests: (report) => table('requests', requestColumns, report.requests, report),
  changes: (report) => table('changes', changeColumns(report), report.changes ?? [], report),
  sources: (report) => table('sources', sourcesColumns, report.sources, report),
};

/** A table with the dates of the report at the end of each row, so that files of two reports can be put together. */
function table<Row>(name: TableName, columns: readonly Column<Row>[], rows: readonly Row[], report: Report): FlatTable {
  const { asOf, knownAt, minimumConfidence } = report;
  const dates: readonly Column<Row>[] = [
    { key: 'as_of', type: 'date', cell: () => asOf, machine: true },
    { key: 'known_at', type: 'date', cell: () => knownAt, machine: true },
    { key: 'minimum_confidence', type: { codes: 'confidence' }, cell: () => minimumConfidence, machine: true },
  ];
  return flatTable(name, [...columns, ...dates], rows, report);
}
