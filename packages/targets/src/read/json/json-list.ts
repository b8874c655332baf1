import { SCHEMA_VERSION, type Issue, type Result } from '@actionline/core';
import {
  accepted,
  errorAt,
  issueValue,
  issuesWithin,
  kindOf,
  missingKey,
  refused,
  schemaVersionFit,
  show,
  unknownKey,
  warningAt,
  wrongType,
  type Path,
} from '@actionline/core/internal';

/** The key of a list, where it does not stand alone: what its rows are. */
export type ListKey = 'observations' | 'activities';

/** The rows that were read, and what is wrong. */
export interface ReadList<T> {
  /** The rows that were accepted. */
  readonly rows: readonly T[];
  /** What is wrong, in the order of the rows. */
  readonly issues: readonly Issue[];
  /** How many rows there were. */
  readonly read: number;
}

/**
 * Reads a list from JSON, as text or already parsed: alone, or under its key in an object, with `schemaVersion` beside it or not. Of two rows with one id the first is kept. What is no JSON, or holds no list, is one issue.
 *
 * @param rowOf - The value that a row is, or what is wrong with it.
 */
export function readJsonList<T extends { readonly id: string }>(
  given: unknown,
  key: ListKey,
  rowOf: (row: unknown) => Result<T>,
): ReadList<T> {
  const parsed = typeof given === 'string' ? parseText(given, key) : accepted(given);
  const found = parsed.ok ? rowsOf(parsed.value, key) : parsed;
  if (!found.ok) return { rows: [], issues: found.issues, read: 0 };
  const { rows, path } = found.value;
  const issues = [...found.issues];
  const kept: T[] = [];
  const places = new Map<string, Path>();
  rows.forEach((row, at) => {
    const here = [...path, at];
    // a long list of what is no object is told of sooner than a schema would
    const checked: Result<T> = typeof row === 'object' ? rowOf(row) : refused([wrongType([], row, 'object')]);
    for (const issue of issuesWithin(checked.issues, here)) issues.push(issue);
    if (!checked.ok) return;
    const earlier = places.get(checked.value.id);
    if (earlier !== undefined) {
      issues.push(duplicate(checked.value.id, here, earlier));
      return;
    }
    places.set(checked.value.id, here);
    kept.push(checked.value);
  });
  return { rows: kept, issues, read: rows.length };
}

/** Longer lists have no members in most places. */
const LONGEST = 50_000_000;

function parseText(text: string, key: ListKey): Result<unknown> {
  try {
    // the byte order mark of some editors
    return accepted(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return refused([
      {
        code: 'bad-json',
        severity: 'error',
        message: `The text is no JSON (${said}); expected a list of ${key}; mend it there.`,
        values: { given: issueValue(said) },
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
function rowsOf(value: unknown, key: ListKey): Result<Rows> {
  try {
    if (kindOf(value) !== 'object') return listOf(value, [], key);
    const keys = Object.keys(value as object);
    const { [key]: rows, [VERSION]: version } = value as Readonly<Record<string, unknown>>;
    const strangers = keys.filter((other) => other !== key && other !== VERSION);
    const beside = [
      ...(keys.includes(VERSION) ? versionIssues(version, key) : []),
      ...strangers.map((other) => unknownKey([other], [key, VERSION], 'warning')),
    ];
    if (beside.some(({ severity }) => severity === 'error')) return refused(beside);
    if (!keys.includes(key)) return refused([missingKey([key], 'list'), ...beside]);
    const list = listOf(rows, [key], key);
    return { ...list, issues: [...beside, ...list.issues] };
  } catch {
    return refused([unreadable(key)]);
  }
}

/** The key that says by which shapes a list was written. */
const VERSION = 'schemaVersion';

/** What is wrong with the version of a list: another is not read, and of a later one the rows that say more are rejected as they are met. */
function versionIssues(version: unknown, key: ListKey): readonly Issue[] {
  const fit = schemaVersionFit(version, SCHEMA_VERSION);
  if (fit === 'same') return [];
  const values = { given: issueValue(version), expected: SCHEMA_VERSION };
  const given = `Given ${key} of the version ${show(version)}; expected ${SCHEMA_VERSION}`;
  if (fit === 'other')
    return [
      errorAt(
        'other-version',
        [VERSION],
        `${given}, or one with the same first number; read them with the release that wrote them.`,
        values,
      ),
    ];
  if (fit === 'later')
    return [
      warningAt(
        'later-version',
        [VERSION],
        `${given} or earlier; rows that say more are rejected; read them with a later release.`,
        values,
      ),
    ];
  return [
    errorAt('bad-version', [VERSION], `${given}, three numbers with full stops; write the version that they were written in.`, values),
  ];
}

function listOf(value: unknown, path: Path, key: ListKey): Result<Rows> {
  if (kindOf(value) !== 'list') return refused([wrongType(path, value, 'list')]);
  const list = value as readonly unknown[];
  if (list.length > LONGEST) return refused([unreadable(key)]);
  // a hole of a list is a row too
  return accepted({ rows: Array.from(list), path });
}

function unreadable(key: ListKey): Issue {
  return {
    code: 'unreadable',
    severity: 'error',
    message: `Given a value that cannot be read as a list; expected a list of ${key}; give plain data, such as JSON holds.`,
  };
}

function duplicate(id: string, path: Path, earlier: Path): Issue {
  return {
    code: 'duplicate-id',
    severity: 'error',
    message: `The id ${show(id)} is also that of ${earlier.join('.')}, which is kept; expected an id of its own; change one, and name the other in supersedes where this one corrects it.`,
    path: [...path, 'id'],
    values: { given: issueValue(id), earlier, mend: 'own-id' },
  };
}
