import type { FrameworkDiff } from '@actionline/taxonomy';

import type { Decisions } from './decisions.js';
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
  'measure-out-of-force': 'is counted by no target in force; to which of the measures that took its place do the figures belong?',
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
  const { renamed, kept, waiting } = migration;
  const left = waiting.length + rejected;
  const why = left === 0 ? '' : ` (${String(waiting.length)} waiting for a decision, ${String(rejected)} rejected)`;
  return `${name}: ${String(read)} read = ${String(renamed.length)} renamed + ${String(kept.length)} kept + ${String(left)} left${why}`;
}

/** What was changed and why, a line for each id, with how many records it was changed in. */
export function changeLines(changes: readonly IdChange[]): readonly string[] {
  const records = new Map<string, Set<string>>();
  for (const { record, from, to, because } of changes) {
    const line = `  ${from} ${from === to ? 'is kept' : `becomes ${to}`}, by ${because === 'release' ? 'the release' : 'decision'}`;
    records.set(line, (records.get(line) ?? new Set()).add(record));
  }
  return [...records].map(([line, { size }]) => `${line}, in ${String(size)} ${size === 1 ? 'record' : 'records'}`);
}

/** The decisions that nothing was done by, a line each: for another store, or misspelt. */
export function unfollowedLines({ ids, records = {} }: Decisions, changes: readonly IdChange[]): readonly string[] {
  const followed = changes.filter(({ because }) => because === 'decision');
  const lines = [
    ...Object.keys(ids).filter((id) => !followed.some(({ from }) => from === id)),
    ...Object.keys(records)
      .filter((id) => !followed.some(({ record }) => record === id))
      .map((id) => `record ${id}`),
  ];
  return lines.length === 0 ? [] : ['Decisions that no record followed:', ...lines.map((line) => `  ${line}`)];
}

/** What a person is asked, a line for each id. */
export function questionLines(questions: readonly OpenQuestion[]): readonly string[] {
  return questions.map(({ id, question, candidates, records }) => {
    const among = candidates.length === 0 ? '' : ` Among ${candidates.join(', ')}.`;
    return `  ${id} ${ASKED[question]}${among} Waiting: ${records.join(', ')}.`;
  });
}
