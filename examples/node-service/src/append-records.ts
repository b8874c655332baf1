import { groupIssues, type Activity, type Issue, type IssueGroup, type Observation } from '@actionline/core';

import { Refusal } from './problem.js';
import type { ReadBatch } from './record-kind.js';
import type { RecordStore } from './record-store.js';
import { requestTable, wholeText } from './request-text.js';

/** What became of the rows of a batch: `read` is `accepted` and `rejected` together. */
interface AppendCounts {
  /** The rows that were read. */
  readonly read: number;
  /** Those that are stored: `added` and `unchanged` together. */
  readonly accepted: number;
  /** Those that were put in. */
  readonly added: number;
  /** Those that were there already. */
  readonly unchanged: number;
  /** Those that are refused, with others of their batch or alone. */
  readonly rejected: number;
}

/** The outcome of a batch. */
export interface AppendOutcome {
  /** What became of the rows. */
  readonly counts: AppendCounts;
  /** The ids that were put in. */
  readonly added: readonly string[];
  /** What is wrong, and remarks. */
  readonly issues: readonly Issue[];
  /** The same by cause. */
  readonly groups: readonly IssueGroup[];
  /** Whether nothing is accepted because something is wrong with a row. */
  readonly refused: boolean;
}

/**
 * Reads a batch and puts it in: whole, or with `lenient` every row that can stand. A batch that was put in already changes nothing, so that
 * who had no answer may send it again.
 */
export async function appendRecords<T extends Observation | Activity>(
  request: Request,
  store: RecordStore<T>,
  { at, lenient }: { readonly at: Date; readonly lenient: boolean },
): Promise<AppendOutcome> {
  const { records, read, issues, groups } = await readBatch(request, store);
  const faulty = records.length < read || issues.some(({ severity }) => severity === 'error');
  if (faulty && !lenient) return { counts: countsOf(read, 0, 0), added: [], issues, groups, refused: true };
  const appended = await store.append(records, { at, whole: !lenient });
  const nothing = !lenient && appended.issues.length > 0;
  const counts = nothing ? countsOf(read, 0, 0) : countsOf(read, appended.added.length, appended.unchanged.length);
  return {
    counts,
    added: appended.added,
    issues: [...issues, ...appended.issues],
    groups: [...groups, ...groupIssues(appended.issues)],
    refused: counts.accepted === 0 && (faulty || appended.issues.length > 0),
  };
}

async function readBatch<T extends Observation | Activity>(request: Request, { kind }: RecordStore<T>): Promise<ReadBatch<T>> {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return kind.fromJson(await wholeText(request));
  if (type === 'text/csv') return kind.fromCsv(await requestTable(request));
  throw new Refusal('other-media-type');
}

function countsOf(read: number, added: number, unchanged: number): AppendCounts {
  return { read, accepted: added + unchanged, added, unchanged, rejected: read - added - unchanged };
}
