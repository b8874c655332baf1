import type { ColumnDescription, TableDescription } from '@actionline/targets/table';

import { unsaid } from './read-described.js';
import { tableLines, wrapped } from './table-lines.js';
import type { CommandWords } from './words/command-words.js';

/** A description of a table in words: what it stands in, its columns, what nobody says yet, and what to do with it. */
export function descriptionLines(
  file: string,
  description: TableDescription,
  { described }: CommandWords,
  width?: number,
): readonly string[] {
  const { header, columns, periodsAcross, constants = {}, remarks = [] } = description;
  const rest = unsaid(description);
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
    ...Object.entries(constants).flatMap(([name, value]) => text(described.constant(name, value))),
    ...(rest.length === 0 ? [] : ['', ...text(described.unsaid(rest.map((one) => described.needs[one])))]),
    ...(remarks.length === 0
      ? []
      : [
          '',
          described.remarks,
          ...remarks.flatMap(({ code, column, message }) => text(`- ${[code, column].filter(Boolean).join(', ')}: ${message}`)),
        ]),
    '',
    ...text(described.keep(file)),
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
