import type { FrameworkDiff } from '@actionline/taxonomy';

import type { Question } from './id-fate.js';
import type { IdChange, Migration, OpenQuestion } from './migrate.js';
import type { StoredRecord } from './record-ids.js';
import type { StoredFile } from './stored-file.js';

/** What each question asks of a person. */
const ASKED: Readonly<Record<Question, string>> = {
  split: 'was split; to which of its successors do the records belong?',
  withdrawn: 'was withdrawn, and nothing took its place; keep the id, which still resolves, or name another?',
  'target-out-of-force': 'hangs on an item that was withdrawn or replaced; for which target do the records count now?',
  'measure-changed': 'counts otherwise than it did; do the figures hold under it as they are (keep the id), or belong to another?',
  'measure-removed': 'is gone from the measures; to which one do the figures belong?',
  unknown: 'is in neither release; which id was meant?',
};

/** The kinds of change that leave every id what it was. */
const OF_WORDS: readonly string[] = ['label-changed', 'summary-changed', 'source-changed', 'facet-changed', 'metadata-changed'];

/** The changes between two releases that matter to who keeps ids, a line each. */
export function releaseLines({ changes, bump }: FrameworkDiff): readonly string[] {
  // one id may have changed in several places
  const told = new Set(changes.flatMap(({ kind, id }) => (OF_WORDS.includes(kind) ? [] : [`  ${id}: ${kind}`])));
  return [`${String(told.size)} changes that matter to ids, least bump ${bump}:`, ...told];
}

/** What became of the rows of a file, a line; the parts add up to what was read. */
export function countLine<T extends StoredRecord>(name: string, { read, rejected }: StoredFile<T>, migration: Migration<T>): string {
  const { unchanged, moved, waiting } = migration;
  return `${name}: ${String(read)} read = ${String(unchanged.length)} unchanged + ${String(moved.length)} moved + ${String(waiting.length)} waiting + ${String(rejected)} rejected`;
}

/** What was changed and why, a line for each id, with how many records it was changed in. */
export function changeLines(changes: readonly IdChange[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { from, to, because } of changes) {
    const line = `  ${from} ${from === to ? 'is kept' : `becomes ${to}`}, by ${because === 'release' ? 'the release' : 'decision'}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${line} (${String(count)})`);
}

/** What a person is asked, a line for each id. */
export function questionLines(questions: readonly OpenQuestion[]): readonly string[] {
  return questions.map(({ id, question, candidates, records }) => {
    const among = candidates.length === 0 ? '' : ` Among ${candidates.join(', ')}.`;
    return `  ${id} ${ASKED[question]}${among} Waiting: ${records.join(', ')}.`;
  });
}
