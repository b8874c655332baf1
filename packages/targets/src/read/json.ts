import type { Issue, Observation, Result, ScopedId, Unit } from '@actionline/core';
import {
  accepted,
  checkKeys,
  issueValue,
  kindOf,
  missingKey,
  plainCopy,
  refused,
  show,
  unknownKey,
  wrongType,
  type Path,
  issuesWithin,
} from '@actionline/core/internal';
import { observationSchema, parseWith } from '@actionline/core/schemas';

import { multiplierIn } from './cells.js';
import { commitmentIn, knownIds, measureIn, unitIn, unitMismatch, type KnownIds, type ReadOptions } from './known-ids.js';
import { publishedValue } from './published-value.js';
import type { ReadObservations } from './read-observations.js';

export type { ReadOptions } from './known-ids.js';
export type { ReadObservations } from './read-observations.js';

/**
 * Reads observations from JSON, as text or already parsed: a list, or an object with the list under `observations`. Each row is
 * held against the schema of an observation, and against the measures, targets and commitments where they are given.
 *
 * A row with an error is rejected with every issue it has, each with its path from the root; the others are kept. A key that nothing is
 * known of is an error in a row, since a misspelt `confidentiality` would publish a secret, and a warning beside the list. Of two rows with
 * one id the first is kept. A row with the key `unitMultiplier` is multiplied out, and keeps what it said as `reported`. Text that is no JSON is one issue, `bad-json`, with line and column where the engine tells them.
 *
 * @throws {@link ActionlineError} `bad-argument` when an option is not known or of the wrong type; never for what is read.
 *
 * @example
 * ```ts
 * import { observationsFromJson } from '@actionline/targets/json';
 *
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const row = { measure: 'unodc-hr75/m.officers', unit: 'officer', role: 'result', period, source: { title: 'Annual report' } };
 * const { observations, issues, counts } = observationsFromJson([
 *   { ...row, id: 'a', value: 1200 },
 *   { ...row, id: 'b', value: '1900' },
 * ]);
 * counts; // => { read: 2, accepted: 1, rejected: 1 }
 * observations[0]?.id; // => 'a'
 * issues[0]?.path; // => [1, 'value']
 * ```
 */
export function observationsFromJson(given: unknown, options: ReadOptions = {}): ReadObservations {
  checkKeys('options', options, OPTIONS);
  const known = knownIds(options);
  const parsed = typeof given === 'string' ? parseText(given) : accepted(given);
  const found = parsed.ok ? rowsOf(parsed.value) : parsed;
  if (!found.ok) return { observations: [], issues: found.issues, counts: { read: 0, accepted: 0, rejected: 0 } };
  const { rows, path } = found.value;
  const issues = [...found.issues];
  const observations: Observation[] = [];
  const places = new Map<string, Path>();
  rows.forEach((row, at) => {
    const here = [...path, at];
    const checked = observationOf(row, known);
    for (const issue of issuesWithin(checked.issues, here)) issues.push(issue);
    if (!checked.ok) return;
    const earlier = places.get(checked.value.id);
    if (earlier !== undefined) {
      issues.push(duplicate(checked.value.id, here, earlier));
      return;
    }
    places.set(checked.value.id, here);
    observations.push(checked.value);
  });
  return {
    observations,
    issues,
    counts: { read: rows.length, accepted: observations.length, rejected: rows.length - observations.length },
  };
}

const OPTIONS = ['measures', 'targets', 'commitments'] as const satisfies readonly (keyof ReadOptions)[];

/** The key of the list, where it does not stand alone. */
const KEY = 'observations';

/** Longer lists have no members in most places. */
const LONGEST = 50_000_000;

function parseText(text: string): Result<unknown> {
  try {
    // the byte order mark of some editors
    return accepted(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return refused([
      {
        code: 'bad-json',
        severity: 'error',
        message: `The text is no JSON (${said}); expected a list of observations; mend it there.`,
        ...placeOf(said, text),
      },
    ]);
  }
}

/** Line and column in the words of an engine: “at position 12”, or “line 1 column 13”. */
function placeOf(said: string, text: string): Pick<Issue, 'line' | 'column'> {
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const [, position] = /position (\d+)/.exec(said) ?? [];
  // an end that came too early has no position in the words of some engines
  const at = position !== undefined ? Number(position) : said.includes('end of JSON') ? text.length : undefined;
  if (at === undefined) return {};
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Rows, and where they stand. */
interface Rows {
  readonly rows: readonly unknown[];
  readonly path: Path;
}

/** The rows of a value, with what is wrong beside them. */
function rowsOf(value: unknown): Result<Rows> {
  try {
    if (kindOf(value) !== 'object') return listOf(value, []);
    const keys = Object.keys(value as object);
    const beside = keys.filter((key) => key !== KEY).map((key) => unknownKey([key], [KEY], 'warning'));
    if (!keys.includes(KEY)) return refused([missingKey([KEY], 'list'), ...beside]);
    const list = listOf((value as Readonly<Record<string, unknown>>)[KEY], [KEY]);
    return { ...list, issues: [...beside, ...list.issues] };
  } catch {
    return refused([UNREADABLE]);
  }
}

function listOf(value: unknown, path: Path): Result<Rows> {
  if (kindOf(value) !== 'list') return refused([wrongType(path, value, 'list')]);
  const list = value as readonly unknown[];
  if (list.length > LONGEST) return refused([UNREADABLE]);
  // a hole of a list is a row too
  return accepted({ rows: Array.from(list), path });
}

const UNREADABLE: Issue = {
  code: 'unreadable',
  severity: 'error',
  message: 'Given a value that cannot be read as a list; expected a list of observations; give plain data, such as JSON holds.',
};

/** The observation that a row is, by its schema and by the ids that are known. */
function observationOf(row: unknown, known: KnownIds): Result<Observation> {
  // a long list of what is no object is told of sooner than the schema would
  if (typeof row !== 'object') return refused([wrongType([], row, 'object')]);
  const plain = plainCopy(row);
  if (!plain.ok) return plain;
  const published = asPublished(plain.value);
  if (!published.ok) return published;
  const parsed = parseWith(observationSchema, published.value);
  if (!parsed.ok) return parsed;
  const { measure, commitment, unit, value } = parsed.value;
  const issues = [
    ...issuesWithin(measureIn(measure, known.measures).issues, ['measure']),
    ...(commitment === undefined ? [] : issuesWithin(commitmentIn(commitment, known.commitments).issues, ['commitment'])),
    ...issuesWithin(unitIssues(measure, unit, known), ['unit']),
    ...(value !== undefined && Number.isInteger(value) && !Number.isSafeInteger(value) ? [rounded(value)] : []),
  ];
  return issues.some(({ severity }) => severity === 'error') ? refused(issues) : accepted(parsed.value, issues);
}

/** A row with its value multiplied out, where it says a multiplier; what is no row is left to the schema. */
function asPublished(row: unknown): Result<unknown> {
  if (kindOf(row) !== 'object' || !Object.hasOwn(row as object, 'unitMultiplier')) return accepted(row);
  const { unitMultiplier, ...rest } = row as Readonly<Record<string, unknown>>;
  if (typeof unitMultiplier !== 'number') return refused([wrongType(['unitMultiplier'], unitMultiplier, 'whole-number')]);
  const multiplier = multiplierIn(String(unitMultiplier));
  if (!multiplier.ok) return refused(issuesWithin(multiplier.issues, ['unitMultiplier']));
  if (rest['reported'] !== undefined) {
    const message = 'The row has a multiplier and a reported figure beside the value; expected one of the two; take the multiplier out.';
    return refused([{ code: 'multiplier-twice', severity: 'error', message, path: ['reported'] }]);
  }
  const published = publishedValue(typeof rest['value'] === 'number' ? rest['value'] : undefined, undefined, multiplier.value);
  return published.ok ? accepted({ ...rest, ...published.value }) : refused(issuesWithin(published.issues, ['unitMultiplier']));
}

/** What is wrong with a unit: that it is not known, or not that of the measure. */
function unitIssues(measure: ScopedId, unit: Unit, { measures }: KnownIds): readonly Issue[] {
  const found = unitIn(unit, measures);
  const mismatch = found.ok ? unitMismatch(measure, unit, measures) : undefined;
  return mismatch === undefined ? found.issues : [mismatch];
}

function rounded(value: number): Issue {
  return {
    code: 'rounded-number',
    severity: 'warning',
    message: `Given ${show(value)}, beyond the about 16 digits that a computer number holds; the last ones may not be those of the source; check them.`,
    path: ['value'],
    values: { given: value },
  };
}

function duplicate(id: string, path: Path, earlier: Path): Issue {
  return {
    code: 'duplicate-id',
    severity: 'error',
    message: `The id ${show(id)} is also that of ${earlier.join('.')}, which is kept; expected an id of its own; change one, and name the other in supersedes where this one corrects it.`,
    path: [...path, 'id'],
    values: { given: issueValue(id), earlier },
  };
}
