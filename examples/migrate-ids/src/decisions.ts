import { frameworkOf, isScopedId, type Framework, type Issue, type Result, type ScopedId } from '@actionline/core';
import { isoDateSchema, parseWith, scopedIdSchema } from '@actionline/core/schemas';
import * as z from 'zod';

/** What a person decided, once for all records or for one. */
export interface Decisions {
  /** Who decided. */
  readonly by: string;
  /** When. */
  readonly on: string;
  /** The new id, by the old one; the old one itself keeps it. */
  readonly ids: Readonly<Record<string, ScopedId>>;
  /** The same for single records, by their id; this goes before `ids`. */
  readonly records?: Readonly<Record<string, Readonly<Record<string, ScopedId>>>>;
}

const newIds = z.record(z.string(), scopedIdSchema);

const decisionsSchema: z.ZodType<Decisions> = z.strictObject({
  by: z.string().min(1),
  on: isoDateSchema,
  ids: newIds,
  records: z.record(z.string(), newIds).exactOptional(),
});

/** Reads decisions, and holds every new id against the release that is moved to: everything that is wrong is told at once. */
export function readDecisions(text: string, after: Framework): Result<Decisions> {
  let given: unknown;
  try {
    // the byte order mark of some editors
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, issues: [noJson(error)] };
  }
  const parsed = parseWith(decisionsSchema, given);
  const issues = newIdIssues(given, after);
  return issues.length === 0 ? parsed : { ok: false, issues: [...parsed.issues, ...issues] };
}

/** One decision, as it is written: where it stands, the id that it is about, and what it says. */
interface Written {
  readonly path: readonly string[];
  readonly old: string;
  readonly given: unknown;
}

/** What is wrong with the new ids, in whatever of the file has the right shape. */
function newIdIssues(decisions: unknown, { id: framework, items, targets, measures }: Framework): readonly Issue[] {
  const itemIds = new Set<string>(items.map(({ id }) => id));
  const countedIds = new Set<string>([...targets, ...measures].map(({ id }) => id));
  return writtenIn(decisions).flatMap(({ path, old, given }) => {
    if (typeof given !== 'string' || !isScopedId(given) || frameworkOf(given) !== framework) return [];
    if (!itemIds.has(given) && !countedIds.has(given)) return [unknownId(path, given)];
    // a record names an item in one field, and what its figure counts in another; some ids are those of an item and of its target
    if (!countedIds.has(old) && itemIds.has(old) && !itemIds.has(given)) return [otherKind(path, given, 'an item')];
    if (!itemIds.has(old) && countedIds.has(old) && !countedIds.has(given)) return [otherKind(path, given, 'a measure or a target')];
    return [];
  });
}

function writtenIn(decisions: unknown): readonly Written[] {
  const { ids, records } = entriesOf(decisions);
  const under = (path: readonly string[], decided: unknown): readonly Written[] =>
    Object.entries(entriesOf(decided)).map(([old, given]) => ({ path: [...path, old], old, given }));
  return [
    ...under(['ids'], ids),
    ...Object.entries(entriesOf(records)).flatMap(([record, decided]) => under(['records', record], decided)),
  ];
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function noJson(error: unknown): Issue {
  const said = error instanceof Error ? error.message : String(error);
  return { code: 'bad-json', severity: 'error', message: `The text is no JSON (${said}); mend it there.` };
}

function unknownId(path: readonly string[], given: ScopedId): Issue {
  return {
    code: 'unknown-id',
    severity: 'error',
    message: `Given "${given}"; expected an id of the release that is moved to; correct it.`,
    path,
    values: { given },
  };
}

function otherKind(path: readonly string[], given: ScopedId, expected: string): Issue {
  return {
    code: 'other-kind',
    severity: 'error',
    message: `Given "${given}"; expected the id of ${expected}, as the one that it takes the place of; correct it.`,
    path,
    values: { given, expected },
  };
}
