import type * as z from 'zod';

import { show } from '../error.js';
import { accepted, refused, type Result } from '../issue.js';

/**
 * A value from outside checked against a schema: the value, or every issue with its path.
 *
 * @example
 * ```ts
 * import { parseWith, periodSchema } from '@actionline/core/schemas';
 *
 * const result = parseWith(periodSchema, { start: '2024-01-01', end: '2023-01-01' });
 * result.issues.map(({ path }) => path); // => [['end']]
 * ```
 */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return accepted(parsed.data);
  return refused(
    parsed.error.issues.map((issue) => {
      const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
      return { code: issue.code, severity: 'error' as const, message: `Given ${show(valueAt(value, path))}; ${issue.message}.`, path };
    }),
  );
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[key] : undefined),
    value,
  );
}
