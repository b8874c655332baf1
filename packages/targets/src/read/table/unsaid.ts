import type { Issue } from '@actionline/core';
import { readArgument, show } from '@actionline/core/internal';

import type { TableDescription } from './description.js';

/** What every figure of a table has to have, from a column, the header of one, or a constant: by the columns of the observations table, and its period in any form. */
export const neededColumns = ['measure', 'value', 'unit', 'period', 'role', 'source_title'] as const;

/** One of {@link neededColumns}. */
export type NeededColumn = (typeof neededColumns)[number];

/**
 * What a description leaves unsaid that every figure needs; where anything is, no figure can be read. A constant that is to be filled in,
 * and stands there empty, says nothing.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no description.
 *
 * @example
 * ```ts
 * import { describeTable, unsaidColumns } from '@actionline/targets/table';
 *
 * const description = await describeTable('Pays;2021;2022\nKenya;1,5;2,5\n');
 * unsaidColumns(description); // => ['measure', 'unit', 'role', 'source_title']
 * ```
 */
export function unsaidColumns(description: TableDescription): readonly NeededColumn[] {
  const said = readArgument(
    'description',
    description,
    'the description of a table',
    'give that of describeTable',
    () => new Set(saidIn(description)),
  );
  if (said.has('period_start') && said.has('period_end')) said.add('period');
  return neededColumns.filter((name) => !said.has(name));
}

function saidIn({ columns, constants = {}, periodsAcross }: TableDescription): readonly string[] {
  const parts = columns.flatMap((column) => [column, ...(column.parts ?? [])]);
  return [
    ...filledIn(constants),
    ...parts.flatMap(({ is, gives = {} }) => [is, ...filledIn(gives)]),
    ...(periodsAcross === undefined ? [] : ['period', 'value']),
  ];
}

function filledIn(texts: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.keys(texts).filter((name) => (texts[name] ?? '').trim() !== '');
}

/** An issue about each column that is left unsaid, at the row of the header. */
export function unsaidIssues(description: TableDescription, row: number): readonly Issue[] {
  return unsaidColumns(description).map((name) => nothingSays(name, row));
}

function nothingSays(name: NeededColumn, row: number): Issue {
  const where = name === 'value' ? 'say which column "is": "value"' : `say which column "is": ${show(name)}, or give it under constants`;
  return {
    code: 'nothing-says',
    severity: 'error',
    message: `Nothing says the ${name} of the figures; expected it of every one; every row is rejected; ${where}.`,
    // given too, so that a group of them names each
    values: { given: name, expected: name, mend: 'say-constant' },
    row,
  };
}
