import * as z from 'zod';

import { ActionlineError, show } from '../error.js';
import { accepted, refused, type Issue, type Result } from '../issue.js';
import { issueValue, kindOf, missingKey, unknownKey, unknownValue, wrongType, type ValueKind } from '../not-understood.js';
import { plainCopy } from '../plain.js';
import type { Path } from '../issue-at.js';

/**
 * A value from outside checked against a schema: the value, or every issue with its path. Beside the codes for
 * data that cannot be walked: `wrong-type`, `missing-key`, `unknown-key` and `unknown-value`, the last two with the nearest known
 * name, and `bad-value` for what a schema says in its own words.
 *
 * Takes any value and never throws. Keys whose value is `undefined` are taken for absent.
 *
 * @throws {@link ActionlineError} `bad-argument` when the schema is none.
 *
 * @example
 * ```ts
 * import { observationSchema, parseWith, periodSchema } from '@actionline/core/schemas';
 *
 * parseWith(periodSchema, { start: '2024-01-01', end: '2023-01-01' }).issues.map(({ path }) => path); // => [['end']]
 * parseWith(observationSchema, { value: '5' }).issues.find(({ path }) => path?.[0] === 'value')?.message;
 * // => 'Given the text "5"; expected a number; write it without quotation marks.'
 * ```
 */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
  if (!isSchema(schema)) {
    throw new ActionlineError('bad-argument', `The schema was ${show(schema)}; expected one of zod, such as observationSchema.`, {
      given: schema,
    });
  }
  const plain = plainCopy(value);
  if (!plain.ok) return plain;
  const raised: z.core.$ZodRawIssue[] = [];
  const parsed = schema.safeParse(plain.value, {
    // what a schema has no words for is noted as it is raised, with the schema that raised it
    error: (issue) => `${NOTED}${String(raised.push(issue) - 1)}`,
  });
  if (parsed.success) return accepted(parsed.data);
  return refused(parsed.error.issues.flatMap((issue) => issuesOf(issue, [], plain.value, raised)));
}

function isSchema(value: unknown): boolean {
  try {
    return value instanceof z.ZodType;
  } catch {
    return false;
  }
}

/** Begins the message of a noted issue; no message of a schema begins so. */
const NOTED = '\u0000';

function issuesOf(issue: z.core.$ZodIssue, above: Path, root: unknown, raised: readonly z.core.$ZodRawIssue[]): readonly Issue[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  const given = valueAt(root, path);
  const noted = issue.message.startsWith(NOTED) ? raised[Number(issue.message.slice(NOTED.length))] : undefined;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], keysOf(noted?.inst)));
  if (issue.code === 'invalid_union') {
    return issue.discriminator === undefined || issue.errors.length > 0
      ? nearestBranch(issue.errors, path, root, raised)
      : [discriminated(path, given, noted?.inst, issue.discriminator)];
  }
  const absent = given === undefined && path.length > 0;
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return [absent ? missingKey(path, known) : unknownValue(path, given, known)];
  }
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected];
    if (absent) return [missingKey(path, kind)];
    if (kind !== undefined) return [wrongType(path, given, kind)];
  }
  const expected = noted === undefined ? issue.message : `expected ${limitOf(issue)}`;
  return [
    {
      code: 'bad-value',
      severity: 'error',
      message: `Given ${show(given)}; ${expected}.`,
      path,
      values: { given: issueValue(given), expected: expected.replace(/^expected /, '') },
    },
  ];
}

const KINDS: Readonly<Partial<Record<string, ValueKind>>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'flag',
  array: 'list',
  object: 'object',
  record: 'object',
  null: 'nothing',
};

/** What zod's own checks expect, in our words. */
function limitOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') {
    const things: Readonly<Partial<Record<string, string>>> = { string: ' character', array: ' entry' };
    return `at least ${String(issue.minimum)}${things[issue.origin] ?? ''}`;
  }
  if (issue.code === 'too_big') return `at most ${String(issue.maximum)}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'an address beginning with https:// or http://';
  return 'another form';
}

/** Of the branches of a union the one that the value was most likely meant for: of its kind of value, with the fewest faults. */
function nearestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
  path: Path,
  root: unknown,
  raised: readonly z.core.$ZodRawIssue[],
): readonly Issue[] {
  const given = valueAt(root, path);
  const told = branches.map((branch) => branch.flatMap((issue) => issuesOf(issue, path, root, raised)));
  const ofAnotherKind = (issues: readonly Issue[]): boolean =>
    issues.some(
      ({ code, path: at }) =>
        at?.length === path.length && (code === 'wrong-type' || (code === 'unknown-value' && kindOf(given) === 'object')),
    );
  const [nearest] = told.filter((issues) => !ofAnotherKind(issues)).sort((a, b) => a.length - b.length);
  return nearest ?? told[0] ?? [];
}

function discriminated(path: Path, given: unknown, union: unknown, key: string): Issue {
  const at = path.at(-1) === key ? path : [...path, key];
  const value = path.at(-1) === key ? given : (given as Readonly<Record<string, unknown>> | undefined)?.[key];
  const options = union instanceof z.ZodDiscriminatedUnion ? union.options : [];
  const known = options.flatMap((option) => {
    const values = option._zod.propValues?.[key];
    return values === undefined ? [] : [...values].map(String);
  });
  return value === undefined ? missingKey(at, known) : unknownValue(at, value, known);
}

function keysOf(schema: unknown): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}
