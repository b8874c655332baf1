import { isActionlineError } from '@actionline/core';
import {
  describeTable,
  readTable,
  unsaidColumns,
  type ColumnRole,
  type TableDescription,
  type TableRemark,
  type TableSource,
} from '@actionline/targets/table';

import { exitCodes } from './exit-code.js';
import { bytesOf, readJson, type OpenFile } from './read-file.js';
import { refusedFile } from './library-error.js';
import type { Constants, KnownIds, ReadOne, Watched } from './reading.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

/** The columns of the observations table that constants stand for. */
const COLUMNS = { measure: 'measure', unit: 'unit', role: 'role', 'source-title': 'source_title' } as const satisfies Readonly<
  Record<keyof Constants, ColumnRole>
>;

/** The description of a table, with what was typed for what it does not say. */
function withConstants(description: TableDescription, constants: Constants, file: string, words: CommandWords): TableDescription {
  const columns = withMeasure(description.columns, constants.measure);
  const given = (Object.entries(constants) as readonly (readonly [keyof Constants, string])[]).filter(
    ([name]) => name !== 'measure' || columns === description.columns,
  );
  for (const [name] of given) {
    const column = COLUMNS[name];
    if (description.columns.some((one) => one.is === column || one.parts?.some((part) => part.is === column) === true))
      throw new Refusal(exitCodes.wrongUse, words.misuse.saidByFile(`--${name}`, file));
  }
  const typed = Object.fromEntries(given.map(([name, value]) => [COLUMNS[name], value]));
  const whole = { ...description, columns, constants: { ...description.constants, ...typed } };
  const remarks = description.remarks?.flatMap((remark) => remarkStillOpen(remark, unsaidColumns(whole)));
  return remarks === undefined ? whole : { ...whole, remarks };
}

/** A remark that asks for constants, about those that are not given yet: none where all of them are. Others as they are. */
function remarkStillOpen(remark: TableRemark, unsaid: readonly string[]): readonly TableRemark[] {
  const asked = remark.values?.expected;
  if (remark.code !== 'say-constants' || !Array.isArray(asked)) return [remark];
  const open = (asked as readonly string[]).filter((name) => unsaid.includes(name));
  const message = remark.message.replace(asked.join(', '), open.join(', '));
  return open.length === 0 ? [] : [{ ...remark, message, values: { ...remark.values, expected: open } }];
}

/** Where a column names one series, and nobody said yet what it counts, that is what was typed. */
function withMeasure(columns: TableDescription['columns'], measure: string | undefined): TableDescription['columns'] {
  if (measure === undefined) return columns;
  const at = columns.findIndex(
    ({ is, measures = {} }) => is === 'measure' && Object.values(measures).join() === '' && Object.keys(measures).length === 1,
  );
  const column = columns[at];
  if (column === undefined) return columns;
  const measures = Object.fromEntries(Object.keys(column.measures ?? {}).map((code) => [code, measure]));
  return columns.map((one) => (one === column ? { ...one, measures } : one));
}

/** The description in a file, as `describe` printed it. */
export async function readDescription(file: string, words: CommandWords): Promise<TableDescription> {
  // what is wrong with it the reader of tables says, with every issue
  return (await readJson(file, words)) as TableDescription;
}

/** Looks at a table and says how it is built. */
export async function describeFile(open: OpenFile, constants: Constants, words: CommandWords): Promise<TableDescription> {
  return withConstants(await found(open.name, await bytesOf(open), words), constants, open.name, words);
}

/** Reads a table as a description says; where there is none, as it looks. */
export async function readDescribed(
  open: OpenFile,
  given: TableDescription | undefined,
  constants: Constants,
  options: KnownIds & Watched,
  words: CommandWords,
): Promise<ReadOne> {
  const { name } = open;
  if (given !== undefined) return read(open.bytes, withConstants(given, constants, name, words), options);
  const bytes = await bytesOf(open);
  const description = withConstants(await found(name, bytes, words), constants, name, words);
  return { ...(await read(bytes, description, options)), isAsItLooks: true };
}

async function read(source: TableSource, description: TableDescription, options: KnownIds & Watched): Promise<ReadOne> {
  const { observations, issues, groups, counts } = await readTable(source, description, options);
  return { kind: 'table', observations, issues, groups, counts };
}

/** What a table looks like; a file in which there is none is refused with what it is. */
async function found(file: string, bytes: Uint8Array, words: CommandWords): Promise<TableDescription> {
  try {
    return await describeTable(bytes);
  } catch (error) {
    if (!isActionlineError(error) || error.code !== 'bad-argument') throw error;
    throw refusedFile(file, error, words);
  }
}
