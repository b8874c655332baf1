import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { formatIssue, SCHEMA_VERSION, type Framework, type Issue, type ScopedId } from '@actionline/core';
import { reportFromJson } from '@actionline/report-kit/json';
import { diffFrameworks } from '@actionline/taxonomy';

import { readDecisions, type Decisions } from './decisions.js';
import { fatesBetween, type Fate } from './id-fate.js';
import { migrate, type Migration } from './migrate.js';
import { changeLines, countLine, questionLines, releaseLines, unfollowedLines } from './migration-lines.js';
import type { StoredRecord } from './record-ids.js';
import { readText } from './read-text.js';
import { reportLines } from './report-lines.js';
import { RunFault, withFile } from './run-fault.js';
import { statusLines } from './status-lines.js';
import { storedActivities, storedObservations, type StoredFile, type StoredKind } from './stored-file.js';

/** What a run is asked. */
export interface MigrationOptions {
  /** The release that the records were written by. */
  readonly before: Framework;
  /** The release that they are brought to. */
  readonly after: Framework;
  /** Files of observations, CSV or JSON. */
  readonly observations: readonly string[];
  /** Files of activities. */
  readonly activities: readonly string[];
  /** A file of decisions. */
  readonly decisions?: string;
  /** A kept report, as JSON. */
  readonly report?: string;
  /** The day as of which the statuses of both releases are compared. */
  readonly asOf: string;
  /** The folder that is written to; nothing is written where absent. */
  readonly out?: string;
}

/**
 * Brings files of records to the ids of another release, and says all that it does, line by line.
 *
 * @throws {@link RunFault} for a file that cannot be read or written, decisions or a report that are none, and where a file would be written
 * over one that is read.
 */
export async function runMigration(options: MigrationOptions): Promise<readonly string[]> {
  const { before, after, asOf, out } = options;
  const fateOf = fatesBetween(before, after);
  const decisions = options.decisions === undefined ? undefined : decisionsIn(options.decisions, after);
  const observations = await brought(storedObservations, options.observations, fateOf, decisions);
  const activities = await brought(storedActivities, options.activities, fateOf, decisions);
  const lines = [
    `From release ${before.release.id} of ${before.id} to release ${after.release.id}`,
    ...releaseLines(diffFrameworks(before, after)),
    ...(decisions === undefined ? [] : ['', `Decided by ${decisions.by} on ${decisions.on}`]),
    ...observations.lines,
    ...activities.lines,
    ...(decisions === undefined ? [] : unfollowedLines(decisions, [...observations.changes, ...activities.changes])),
    '',
    `Statuses that differ between the releases, as of ${asOf}${observations.waiting === 0 ? '' : '; figures that wait count for nothing'}`,
    ...statusLines({ framework: before, observations: observations.read }, { framework: after, observations: observations.settled }, asOf),
    ...(options.report === undefined
      ? []
      : ['', 'Ids of the kept report that are others now', ...reportLines(reportIn(options.report), fateOf)]),
  ];
  if (out === undefined) return [...lines, '', 'A dry run: nothing was written.'];
  const files = new Map([
    ...observations.files,
    ...activities.files,
    ['migration.log.txt', `${lines.join('\n')}\n`],
    [
      'migration.json',
      json({ before: before.release, after: after.release, decisions, observations: observations.told, activities: activities.told }),
    ],
  ]);
  writeAll(out, files, [...options.observations, ...options.activities]);
  return [...lines, '', `Written to ${out}: ${[...files.keys()].join(', ')}`];
}

/** What became of the records of a kind. */
interface Brought<T> {
  /** The records as they were. */
  readonly read: readonly T[];
  /** Those that are settled, with their new ids. */
  readonly settled: readonly T[];
  /** How many wait for a decision. */
  readonly waiting: number;
  /** Every change. */
  readonly changes: Migration<StoredRecord>['changes'];
  /** What is to be said. */
  readonly lines: readonly string[];
  /** The same for programs. */
  readonly told: object;
  /** The files to write, by name. */
  readonly files: readonly (readonly [name: string, text: string])[];
}

async function brought<T extends StoredRecord>(
  { name, ids, read, csv }: StoredKind<T>,
  paths: readonly string[],
  fateOf: (id: ScopedId) => Fate,
  decisions: Decisions | undefined,
): Promise<Brought<T>> {
  const files = await Promise.all(paths.map(read));
  const file: StoredFile<T> = {
    records: files.flatMap(({ records }) => records),
    read: files.reduce((sum, one) => sum + one.read, 0),
    rejected: files.reduce((sum, one) => sum + one.rejected, 0),
    issues: files.flatMap(({ issues }) => issues),
  };
  const migration: Migration<T> = migrate(file.records, ids, fateOf, decisions);
  const { settled, waiting, changes, questions } = migration;
  const errors = file.issues.filter(({ severity }) => severity === 'error');
  const remarks = file.issues.filter(({ severity }) => severity !== 'error');
  return {
    read: file.records,
    settled,
    waiting: waiting.length,
    changes,
    lines: [
      '',
      countLine(name, file, migration),
      ...changeLines(changes),
      ...(questions.length === 0 ? [] : ['To be decided by a person:', ...questionLines(questions)]),
      ...issueLines('Rejected, and left where they are:', errors),
      ...issueLines('Remarks, which reject nothing:', remarks),
    ],
    told: {
      read: file.read,
      renamed: migration.renamed.length,
      kept: migration.kept.length,
      waiting: waiting.length,
      rejected: file.rejected,
      changes,
      questions,
      issues: file.issues,
    },
    files: [
      [`${name}.csv`, csv(settled)],
      [`${name}.json`, json({ schemaVersion: SCHEMA_VERSION, [name]: settled })],
      ...(waiting.length === 0
        ? []
        : ([
            [`${name}.waiting.csv`, csv(waiting)],
            [`${name}.waiting.json`, json({ schemaVersion: SCHEMA_VERSION, [name]: waiting })],
          ] as const)),
    ],
  };
}

function issueLines(heading: string, issues: readonly Issue[]): readonly string[] {
  return issues.length === 0 ? [] : [heading, ...issues.map((issue) => `  ${formatIssue(issue)}`)];
}

function decisionsIn(path: string, after: Framework): Decisions {
  const read = readDecisions(readText(path), after);
  if (read.ok) return read.value;
  throw new RunFault(`${path} holds no decisions that can be followed:\n${read.issues.map(formatIssue).join('\n')}`);
}

function reportIn(path: string): Parameters<typeof reportLines>[0] {
  const read = reportFromJson(readText(path));
  if (read.ok) return read.value;
  throw new RunFault(`${path} holds no report that can be read:\n${read.issues.map(formatIssue).join('\n')}`);
}

/** Writes all files, or none where one would be written over a file that was read. */
function writeAll(folder: string, files: ReadonlyMap<string, string>, inputs: readonly string[]): void {
  const kept = new Set(inputs.map((path) => resolve(path)));
  for (const name of files.keys()) {
    if (kept.has(resolve(folder, name)))
      throw new RunFault(`${join(folder, name)} is a file that is read; name another folder with --out.`);
  }
  withFile(`${folder} cannot be written to`, () => {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
