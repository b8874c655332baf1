import { canonicalJson, type Issue } from '@actionline/core';

import { isTaken, type Database } from './database.js';
import { corrections } from './corrections.js';
import type { Table } from './tables.js';

/** What is put into a ledger: an observation or an activity, as it was sent. */
export interface Entry {
  /** Its id. */
  readonly id: string;
  /** The id of what it corrects. */
  readonly supersedes?: string;
}

/** An entry that is in a ledger, with the moment from which the service knew it. */
interface Recorded<T extends Entry> {
  /** The entry, as it was sent. */
  readonly entry: T;
  /** When it was put in. */
  readonly recordedAt: Date;
}

/** What became of entries. */
export interface Appended {
  /** The ids that were put in. */
  readonly added: readonly string[];
  /** The ids that were there already, with the same content. */
  readonly unchanged: readonly string[];
  /** Why each of the others was not put in. */
  readonly issues: readonly Issue[];
}

/** What is asked of a ledger. */
interface LedgerQuestion {
  /** Entries about this framework; about any where absent. */
  readonly framework?: string;
  /** Entries that were put in before this moment. */
  readonly before: Date;
}

/** Entries that are only ever added. */
export interface Ledger<T extends Entry> {
  /** Puts entries in: those that can stand, or with `whole` none unless all can. The same entries again change nothing. */
  readonly append: (entries: readonly T[], options: { readonly at: Date; readonly whole: boolean }) => Promise<Appended>;
  /** What was in it, in the order in which it was put in. */
  readonly read: (question: LedgerQuestion) => Promise<readonly Recorded<T>[]>;
}

/** So many others may put in the same ids at the same moment. */
const MOST_TRIES = 10;

/**
 * The ledger that a table holds.
 *
 * @param frameworksOf - The ids of the frameworks that an entry is about.
 */
export function openLedger<T extends Entry>(database: Database, table: Table, frameworksOf: (entry: T) => readonly string[]): Ledger<T> {
  const stored = async (entries: readonly T[]): Promise<ReadonlyMap<string, unknown>> => {
    const ids = entries.flatMap(({ id, supersedes }) => (supersedes === undefined ? [id] : [id, supersedes]));
    const rows = await database.query(`select id, body from ${table} where id = any ($1)`, [ids.filter(isStorable)]);
    return new Map(rows.map(({ id, body }) => [id as string, body]));
  };
  const put = async (entries: readonly T[], at: Date): Promise<void> => {
    await database.query(
      `insert into ${table} (id, frameworks, supersedes, recorded_at, body)
       select id, string_to_array(frameworks, ' '), supersedes, $5::timestamptz, body::json
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as given (id, frameworks, supersedes, body)`,
      [
        entries.map(({ id }) => id),
        entries.map((entry) => [...new Set(frameworksOf(entry))].join(' ')),
        entries.map(({ supersedes }) => supersedes ?? null),
        entries.map((entry) => JSON.stringify(entry)),
        at.toISOString(),
      ],
    );
  };
  return {
    append: async (entries, { at, whole }) => {
      for (let tries = 0; ; tries += 1) {
        const { fresh, unchanged, issues } = sorted(entries, await stored(entries));
        if (fresh.length === 0 || (whole && issues.length > 0)) return { added: [], unchanged, issues };
        try {
          await put(fresh, at);
          return { added: fresh.map(({ id }) => id), unchanged, issues };
        } catch (error) {
          // another request put in one of the ids between the look and the insertion: look again
          if (!isTaken(error) || tries === MOST_TRIES) throw error;
        }
      }
    },
    read: async ({ framework, before }) => {
      const rows = await database.query(
        `select body, recorded_at from ${table} where recorded_at < $1 and ($2::text is null or $2 = any (frameworks)) order by place`,
        [before.toISOString(), framework ?? null],
      );
      return rows.map(({ body, recorded_at }) => ({ entry: body as T, recordedAt: recorded_at as Date }));
    },
  };
}

/** Which entries are new, which are there with the same content, and what is wrong with the others. */
function sorted<T extends Entry>(
  entries: readonly T[],
  stored: ReadonlyMap<string, unknown>,
): { readonly fresh: readonly T[]; readonly unchanged: readonly string[]; readonly issues: readonly Issue[] } {
  const unchanged: string[] = [];
  const issues: Issue[] = [];
  const unknown: T[] = [];
  for (const entry of entries) {
    const { id, supersedes } = entry;
    const odd = [id, supersedes].find((text) => text !== undefined && !isStorable(text));
    if (odd !== undefined) issues.push(unstorable(odd));
    else if (!stored.has(id)) unknown.push(entry);
    else if (contentOf(stored.get(id)) === contentOf(entry)) unchanged.push(id);
    else issues.push(taken(id));
  }
  const { fresh, orphans } = corrections(unknown, (id) => stored.has(id));
  return { fresh, unchanged, issues: [...issues, ...orphans.map(({ id, supersedes = '' }) => nothingToCorrect(id, supersedes))] };
}

/** What an entry says, but for the day on which its sender knew it: that day is the service’s to say. */
function contentOf(entry: unknown): string {
  return canonicalJson({ ...(entry as Entry), recordedAt: undefined });
}

/** Whether a text can be a key: PostgreSQL holds neither the character NUL nor half a pair of surrogates. */
function isStorable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text);
}

function unstorable(given: string): Issue {
  return {
    code: 'unstorable-id',
    severity: 'error',
    message: `Given the id ${JSON.stringify(given)}; expected one without control characters; give it another id.`,
    values: { given },
  };
}

function taken(given: string): Issue {
  return {
    code: 'id-taken',
    severity: 'error',
    message: `Given ${JSON.stringify(given)} with other content than is stored under this id; nothing is changed; send the correction under an id of its own, with this id in supersedes.`,
    values: { given },
  };
}

function nothingToCorrect(id: string, given: string): Issue {
  return {
    code: 'supersedes-unknown',
    severity: 'error',
    message: `${JSON.stringify(id)} corrects ${JSON.stringify(given)}; expected an id that is stored, or stands in the same batch and can be stored; send that one first.`,
    values: { id, given },
  };
}
