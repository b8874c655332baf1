import type { Issue, Result } from '@actionline/core';
import { accepted, refused } from '@actionline/core/internal';

import { fileIssue } from './file-issue.js';

/** A table found in JSON. */
export interface JsonTable {
  /** Where it stands, from the root. */
  readonly path: string;
  /** How it is written down. */
  readonly shape: 'objects' | 'lists' | 'columns';
  /** The names of its columns. */
  readonly header: readonly string[];
  /** What its rows are made from. */
  readonly items: readonly unknown[];
  /** The cells of an item; `undefined` where it is no row. */
  readonly cellsOf: (item: unknown) => readonly string[] | undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** How deep a table is looked for, and how many objects on the way. */
const DEEPEST = 4;
const MOST_LOOKED_AT = 10_000;
const MOST_COLUMNS = 16_384;

/** The table at a path, or the only one that there is. */
export function tableIn(value: unknown, path: string | undefined): Result<JsonTable> {
  if (isJsonStat(value)) return refused([JSON_STAT]);
  if (path !== undefined) {
    const at = valueAt(value, path);
    const table = at === undefined ? undefined : readAs(at, path);
    return table ?? refused([noTable(path, placesIn(value))]);
  }
  const whole = readAs(value, '');
  if (whole !== undefined) return whole;
  const places = placesIn(value);
  const [only] = places;
  if (only === undefined) return refused([noTable(undefined, [])]);
  if (places.length > 1) return refused([severalTables(places)]);
  const table = readAs(only.value, only.path);
  if (table?.ok !== true) return table ?? refused([noTable(undefined, [])]);
  return accepted(table.value, [...table.issues, tableFound(only.path)]);
}

function readAs(value: unknown, path: string): Result<JsonTable> | undefined {
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    const objects = items.filter(isObject).length;
    const lists = items.filter((item) => Array.isArray(item)).length;
    if (objects > lists && objects * 2 >= items.length) return objectsTable(items, path);
    if (lists > objects && lists * 2 >= items.length && isFlatList(items[0])) return listsTable(items, path);
    return undefined;
  }
  return isObject(value) ? columnsTable(value, path) : undefined;
}

function objectsTable(items: readonly unknown[], path: string): Result<JsonTable> {
  const columns = new Map<string, number>();
  const takenApart = new Set<string>();
  const nested = new Map<string, number>();
  let repeated: string | undefined;
  for (const item of items) {
    if (!isObject(item)) continue;
    for (const [name, value] of Object.entries(item)) {
      if (isObject(value)) {
        for (const [inner, innerValue] of Object.entries(value)) note(`${name}.${inner}`, innerValue, true);
      } else note(name, value, false);
      if (repeated !== undefined) return refused([repeatedName(repeated)]);
    }
    if (columns.size > MOST_COLUMNS) return refused([tooManyColumns(columns.size)]);
  }
  function note(name: string, value: unknown, apart: boolean): void {
    if (!columns.has(name)) {
      columns.set(name, columns.size);
      if (apart) takenApart.add(name);
    } else if (takenApart.has(name) !== apart) repeated = name;
    if (typeof value === 'object' && value !== null) nested.set(name, (nested.get(name) ?? 0) + 1);
  }
  const width = columns.size;
  const cellsOf = (item: unknown): readonly string[] | undefined => {
    if (!isObject(item)) return undefined;
    const cells = new Array<string>(width).fill('');
    for (const [name, value] of Object.entries(item)) {
      if (isObject(value)) {
        for (const [inner, innerValue] of Object.entries(value)) cells[columns.get(`${name}.${inner}`) ?? 0] = cellOf(innerValue);
      } else cells[columns.get(name) ?? 0] = cellOf(value);
    }
    return cells;
  };
  return accepted({ path, shape: 'objects', header: [...columns.keys()], items, cellsOf }, nestedIssues(nested));
}

function listsTable(items: readonly unknown[], path: string): Result<JsonTable> {
  const [first, ...rows] = items;
  const header = (first as readonly unknown[]).map(cellOf);
  if (header.length > MOST_COLUMNS) return refused([tooManyColumns(header.length)]);
  const nested = new Map<string, number>();
  for (const row of rows) {
    if (!Array.isArray(row)) continue;
    (row as readonly unknown[]).forEach((value, at) => {
      const name = header[at] ?? String(at + 1);
      if (typeof value === 'object' && value !== null) nested.set(name, (nested.get(name) ?? 0) + 1);
    });
  }
  const cellsOf = (item: unknown): readonly string[] | undefined =>
    Array.isArray(item) ? (item as readonly unknown[]).map(cellOf) : undefined;
  return accepted({ path, shape: 'lists', header, items: rows, cellsOf }, nestedIssues(nested));
}

/** An object whose members are all lists of values, equally long, is a table by columns. */
function columnsTable(value: JsonObject, path: string): Result<JsonTable> | undefined {
  const header = Object.keys(value);
  const columns = Object.values(value);
  const [first] = columns;
  if (header.length < 2 || !columns.every(isFlatList) || !isFlatList(first)) return undefined;
  if (header.length > MOST_COLUMNS) return refused([tooManyColumns(header.length)]);
  const lists = columns as readonly (readonly unknown[])[];
  const uneven = lists.findIndex((list) => list.length !== first.length);
  if (uneven >= 0) return refused([unevenColumns(header, lists, uneven)]);
  const items = Array.from(first, (_, at) => at);
  return accepted({ path, shape: 'columns', header, items, cellsOf: (at) => lists.map((list) => cellOf(list[at as number])) });
}

/** The text of a value; of an object or list none, which is told. */
function cellOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFlatList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every((member) => typeof member !== 'object' || member === null);
}

function isJsonStat(value: unknown): boolean {
  return isObject(value) && Array.isArray(value['id']) && Array.isArray(value['size']) && isObject(value['dimension']);
}

/** The value at a path of names and places; `undefined` where there is none. */
function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const step of path === '' ? [] : path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as JsonObject)[step];
  }
  return at;
}

/** A place where a table stands. */
interface Place {
  readonly path: string;
  readonly value: unknown;
  readonly length: number;
}

/** Where the tables of a value stand, nearest the root first. */
function placesIn(root: unknown): readonly Place[] {
  const places: Place[] = [];
  let level: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: root }];
  let seen = 0;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: { readonly path: string; readonly value: unknown }[] = [];
    for (const { path, value } of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const [name, member] of Object.entries(value)) {
        seen += 1;
        if (seen > MOST_LOOKED_AT) return places;
        const inner = path === '' ? name : `${path}.${name}`;
        if (isTable(member)) places.push({ path: inner, value: member, length: Array.isArray(member) ? member.length : 0 });
        else next.push({ path: inner, value: member });
      }
    }
    level = next;
  }
  return places;
}

function isTable(value: unknown): boolean {
  if (Array.isArray(value)) {
    const [first, second] = value as readonly unknown[];
    return isObject(first) || (isFlatList(first) && isFlatList(second));
  }
  if (!isObject(value)) return false;
  const members = Object.values(value);
  return members.length > 1 && members.every(isFlatList);
}

function nestedIssues(nested: ReadonlyMap<string, number>): readonly Issue[] {
  return [...nested].slice(0, 20).map(([name, count]) =>
    fileIssue({
      code: 'nested-value',
      severity: 'warning',
      message: `The column "${name.slice(0, 80)}" holds lists or objects in ${count === 1 ? 'one item' : `${String(count)} items`}, which no cell can show, so these are read as empty; expected texts and numbers; take them apart before, or leave the column out.`,
      mend: 'flatten',
      values: { given: name, count },
      column: name,
    }),
  );
}

function noTable(path: string | undefined, places: readonly Place[]): Issue {
  const where = path === undefined ? 'The JSON holds no table' : `There is no table at "${path.slice(0, 80)}"`;
  const there = places.length === 0 ? '' : ` The tables are at ${placesText(places)}.`;
  return fileIssue({
    code: 'no-table',
    severity: 'error',
    message: `${where}; expected a list of objects, a list of lists whose first is the header, or an object of columns; say where it is by its path.${there}`,
    mend: 'give-path',
    values: { ...(path === undefined ? {} : { given: path }), expected: places.slice(0, 20).map((place) => place.path) },
  });
}

function severalTables(places: readonly Place[]): Issue {
  return fileIssue({
    code: 'several-tables',
    severity: 'error',
    message: `The JSON holds ${String(places.length)} tables, at ${placesText(places)}; expected one; say which by its path.`,
    mend: 'give-path',
    values: { given: places.length, expected: places.slice(0, 20).map(({ path }) => path) },
  });
}

function placesText(places: readonly Place[]): string {
  const shown = places.slice(0, 8).map(({ path, length }) => `"${path.slice(0, 60)}"${length > 0 ? ` (${String(length)})` : ''}`);
  return `${shown.join(', ')}${places.length > 8 ? ' …' : ''}`;
}

function tableFound(path: string): Issue {
  return fileIssue({
    code: 'table-found',
    severity: 'info',
    message: `The table is read from "${path}", the only one in the JSON; give the path where another is meant.`,
    mend: 'give-path',
    values: { given: path },
  });
}

function repeatedName(name: string): Issue {
  return fileIssue({
    code: 'repeated-name',
    severity: 'error',
    message: `The column "${name.slice(0, 80)}" is in the items twice: under that name, and as a part of an object; expected each name once; rename one of them.`,
    mend: 'rename-column',
    values: { given: name },
    column: name,
  });
}

function tooManyColumns(count: number): Issue {
  return fileIssue({
    code: 'too-many-columns',
    severity: 'error',
    message: `The items have ${String(count)} names between them or more; expected at most ${String(MOST_COLUMNS)} columns; where the names are places or years, turn the items into rows first.`,
    mend: 'turn-into-rows',
    values: { given: count, limit: MOST_COLUMNS },
  });
}

function unevenColumns(header: readonly string[], lists: readonly (readonly unknown[])[], at: number): Issue {
  const given = lists[at]?.length ?? 0;
  const expected = lists[0]?.length ?? 0;
  return fileIssue({
    code: 'ragged-columns',
    severity: 'error',
    message: `The column "${(header[at] ?? '').slice(0, 80)}" has ${String(given)} values and "${(header[0] ?? '').slice(0, 80)}" ${String(expected)}; expected as many in each; write null for what is missing.`,
    mend: 'fill-with-null',
    values: { given, expected },
    ...(header[at] === undefined ? {} : { column: header[at] }),
  });
}

const JSON_STAT = fileIssue({
  code: 'not-a-table',
  severity: 'error',
  message: 'The JSON is JSON-stat, which holds a cube and no rows; expected a table; ask its publisher for CSV or SDMX.',
  mend: 'ask-for-csv',
  values: { given: 'json-stat' },
});
