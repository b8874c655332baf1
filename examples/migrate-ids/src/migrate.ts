import type { ScopedId } from '@actionline/core';

import type { Decisions } from './decisions.js';
import type { Fate, Question } from './id-fate.js';
import type { RecordIds, StoredRecord } from './record-ids.js';

/** One id that was changed in one record. */
export interface IdChange {
  /** The id of the record. */
  readonly record: string;
  /** The field. */
  readonly field: string;
  /** What it was. */
  readonly from: ScopedId;
  /** What it is; the same where a person decided to keep it. */
  readonly to: ScopedId;
  /** `release`: the release says so; `decision`: a person does. */
  readonly because: 'release' | 'decision';
}

/** What a person is asked about an id, and which records wait for the answer. */
export interface OpenQuestion {
  /** The id. */
  readonly id: ScopedId;
  /** What is to be decided. */
  readonly question: Question;
  /** The ids that could take its place. */
  readonly candidates: readonly ScopedId[];
  /** The records that name it. */
  readonly records: readonly string[];
}

/** What became of records: those that were read are all in `renamed`, `kept` or `waiting`, and each in one of them. */
export interface Migration<T extends StoredRecord> {
  /** Those of which an id is another now. */
  readonly renamed: readonly T[];
  /** Those that are what they were: none of their ids changed, or a person decided to keep it. */
  readonly kept: readonly T[];
  /** Both together, in the order in which they were given. */
  readonly settled: readonly T[];
  /** Those that wait for a decision, as they were. */
  readonly waiting: readonly T[];
  /** Every change. */
  readonly changes: readonly IdChange[];
  /** What is to be decided. */
  readonly questions: readonly OpenQuestion[];
}

/**
 * Brings records to the ids of another release. What the release says alone is done; what a person has to say is asked, and the records
 * wait, together with those that they correct or are corrected by: a figure known to be wrong would count otherwise.
 */
export function migrate<T extends StoredRecord>(
  records: readonly T[],
  { idsOf, withIds }: RecordIds<T>,
  fateOf: (id: ScopedId) => Fate,
  decisions?: Decisions,
): Migration<T> {
  const decided = (record: T, id: ScopedId): ScopedId | undefined => own(own(decisions?.records, record.id), id) ?? own(decisions?.ids, id);
  const asked = new Map<ScopedId, { question: Question; candidates: readonly ScopedId[]; records: string[] }>();
  const undecided = new Set<string>();
  for (const record of records) {
    for (const [, id] of idsOf(record)) {
      const fate = fateOf(id);
      if (fate.kind !== 'asked' || decided(record, id) !== undefined) continue;
      undecided.add(record.id);
      const { question, candidates } = fate;
      if (!asked.has(id)) asked.set(id, { question, candidates, records: [] });
      asked.get(id)?.records.push(record.id);
    }
  }
  const waits = withLinked(undecided, records);
  const settling = records.filter(({ id }) => !waits.has(id));
  const newIdIn =
    (record: T) =>
    (id: ScopedId): ScopedId => {
      const fate = fateOf(id);
      if (fate.kind === 'asked') return decided(record, id) ?? id;
      return fate.kind === 'moved' ? fate.to : id;
    };
  const changes = settling.flatMap((record) =>
    idsOf(record).flatMap(([field, from]): readonly IdChange[] => {
      const { kind } = fateOf(from);
      if (kind === 'kept') return [];
      return [{ record: record.id, field, from, to: newIdIn(record)(from), because: kind === 'asked' ? 'decision' : 'release' }];
    }),
  );
  const changed = new Set(changes.flatMap(({ record, from, to }) => (from === to ? [] : [record])));
  const settled = settling.map((record) => (changed.has(record.id) ? withIds(record, newIdIn(record)) : record));
  return {
    renamed: settled.filter(({ id }) => changed.has(id)),
    kept: settled.filter(({ id }) => !changed.has(id)),
    settled,
    waiting: records.filter(({ id }) => waits.has(id)),
    changes,
    questions: [...asked].map(([id, question]) => ({ id, ...question })),
  };
}

/** These records, and those that they are linked with by corrections, however far. */
function withLinked(ids: ReadonlySet<string>, records: readonly StoredRecord[]): ReadonlySet<string> {
  const linked = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    if (linked.has(from)) linked.get(from)?.push(to);
    else linked.set(from, [to]);
  };
  for (const { id, supersedes } of records) {
    if (supersedes === undefined) continue;
    link(id, supersedes);
    link(supersedes, id);
  }
  const all = new Set(ids);
  // a set hands out what is added while it is walked
  for (const id of all) for (const other of linked.get(id) ?? []) all.add(other);
  return all;
}

function own<V>(entries: Readonly<Record<string, V>> | undefined, key: string): V | undefined {
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
