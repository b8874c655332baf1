import { unsaidColumns, type ColumnDescription, type TableDescription, type TableRemark } from '@actionline/targets/table';

import { saidRemark } from './said.js';
import { tableLines, wrapped } from './table-lines.js';
import type { CommandWords } from './words/command-words.js';

/** A description of a table in words: what it stands in, its columns, what nobody says yet, and what to do with it. */
export function descriptionLines(file: string, description: TableDescription, words: CommandWords, width?: number): readonly string[] {
  const { described } = words;
  const { header, columns, periodsAcross, constants = {}, remarks = [] } = description;
  const rest = unsaidColumns(description);
  const text = (line: string): readonly string[] => wrapped(line, width ?? Infinity);
  return [
    ...text(containerLine(description, described)),
    ...text(described.header(header.rows, header.without ?? [])),
    ...(header.footer === undefined ? [] : text(described.footer(header.footer))),
    '',
    ...tableLines(
      [{ title: described.column }, { title: described.holds }, { title: described.settings }],
      columns.map((column) => [column.name, described.is(column.is, column.breakdown ?? column.name), settingsOf(column)]),
      width,
    ),
    ...(periodsAcross === undefined ? [] : text(described.across(settingsText(periodsAcross)))),
    ...Object.entries(constants).flatMap(([name, value]) => (value === '' ? [] : text(described.constant(name, value)))),
    ...(rest.length === 0 ? [] : ['', ...text(described.unsaid(rest.map((one) => described.needs[one])))]),
    ...remarkLines(remarks, words, text),
    '',
    ...text(described.keep(file)),
  ];
}

/** What other lines say in the language that was asked for. */
const SAID = ['container', 'header', 'footer', 'say-constants'];

/** What was found and is to be looked at, the columns of one remark together. */
function remarkLines(
  remarks: readonly TableRemark[],
  { described, locale }: CommandWords,
  text: (line: string) => readonly string[],
): readonly string[] {
  const columns = new Map<string, string[]>();
  for (const remark of remarks) {
    const { code, column } = remark;
    if (SAID.includes(code)) continue;
    const key = JSON.stringify([code, saidRemark(remark, locale)]);
    columns.set(key, [...(columns.get(key) ?? []), ...(column === undefined ? [] : [column])]);
  }
  if (columns.size === 0) return [];
  return [
    '',
    described.remarks,
    ...[...columns].flatMap(([key, names]) => {
      const [code = '', message = ''] = JSON.parse(key) as readonly string[];
      return text(described.remark([code, ...names].join(', '), message));
    }),
  ];
}

function containerLine({ container }: TableDescription, described: CommandWords['described']): string {
  switch (container.kind) {
    case 'text':
      return described.text(container.encoding, container.delimiter === '\t' ? described.tab : container.delimiter);
    case 'xlsx':
      return described.workbook(container.sheet);
    case 'json':
      return described.json(container.path);
  }
}

/** How the cells of a column are read, as it stands in the description. */
function settingsOf({ name: _name, at: _at, is: _is, breakdown: _breakdown, ...settings }: ColumnDescription): string {
  return settingsText(settings);
}

function settingsText(settings: object): string {
  return (Object.entries(settings) as [string, unknown][]).map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(', ');
}
