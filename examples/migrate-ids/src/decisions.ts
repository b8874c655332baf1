import type { Framework, Issue, Result, ScopedId } from '@actionline/core';
import { frameworkOf } from '@actionline/core';
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

/** Reads decisions, and holds every new id against the release that is moved to. */
export function readDecisions(text: string, after: Framework): Result<Decisions> {
  const parsed = parseWith(decisionsSchema, jsonOf(text));
  if (!parsed.ok) return parsed;
  const known = new Set<string>([...after.items, ...after.targets, ...after.measures].map(({ id }) => id));
  const { ids, records = {} } = parsed.value;
  const named = [ids, ...Object.values(records)].flatMap((entries) => Object.values(entries));
  const issues = [...new Set(named)].filter((id) => frameworkOf(id) === after.id && !known.has(id)).map(unknownId);
  return issues.length > 0 ? { ok: false, issues } : parsed;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function unknownId(given: ScopedId): Issue {
  return {
    code: 'unknown-id',
    severity: 'error',
    message: `A decision names "${given}"; expected an id of the release that is moved to; correct it.`,
    values: { given },
  };
}
