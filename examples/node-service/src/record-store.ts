import type { Activity, IsoDate, Observation } from '@actionline/core';

import type { Database } from './database.js';
import { openLedger, type Appended } from './ledger.js';
import { dayOf, endOf } from './moment.js';
import type { RecordKind } from './record-kind.js';

/** What may be shown of the records, and how many may not. */
interface Shown<T> {
  /** The records, each with the day on which it became known here. */
  readonly records: readonly T[];
  /** How many are withheld: marked as not for publication, or corrected by one that is. */
  readonly withheld: number;
}

/** The records of a kind, with their history. */
export interface RecordStore<T extends Observation | Activity> {
  /** The kind. */
  readonly kind: RecordKind<T>;
  /** Puts records in. */
  readonly append: (records: readonly T[], options: { readonly at: Date; readonly whole: boolean }) => Promise<Appended>;
  /** What was known at the end of a day, and may be shown. */
  readonly knownAt: (day: IsoDate, framework?: string) => Promise<Shown<T>>;
}

/** The store of a kind of records in a database. */
export function openStore<T extends Observation | Activity>(database: Database, kind: RecordKind<T>): RecordStore<T> {
  const ledger = openLedger<T>(database, kind.table, kind.frameworksOf);
  return {
    kind,
    append: ledger.append,
    knownAt: async (day, framework) => {
      const recorded = await ledger.read({ before: endOf(day), ...(framework === undefined ? {} : { framework }) });
      // whatever its sender says: what the service knew on a day is what it had taken in by then
      const records = recorded.map(({ entry, recordedAt }) => ({ ...entry, recordedAt: dayOf(recordedAt) }));
      const { published, withheld } = kind.withhold(records);
      return { records: published, withheld };
    },
  };
}
