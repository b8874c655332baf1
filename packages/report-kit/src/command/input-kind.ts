import { observationColumns } from '@actionline/targets/csv';

import type { InputKind } from './input-kinds.js';
import { textOf } from './read-file.js';

/** What tells the table of observations from another with a column of its name. */
const TELLING = ['measure', 'value', 'period_start'];

/** What a file is, by how it begins; a table where nothing tells that it is something else. */
export function inputKind(head: Uint8Array): InputKind {
  const text = textOf(head).trimStart();
  if (text.startsWith('<')) return markupKind(text);
  if (/^[[{]/.test(text)) return jsonKind(text);
  const [line = ''] = text.split(/[\r\n]/, 1);
  if (/^"?(?:STRUCTURE|DATAFLOW)"?[,;\t]/.test(line)) return 'sdmx-csv';
  const delimiter = delimiterIn(line);
  const names = new Set(cellsOf(line, delimiter));
  return TELLING.every((name) => names.has(name)) ? 'observations-csv' : 'table';
}

/** By the name of the first element. */
function markupKind(text: string): InputKind {
  // a declaration, comments and instructions come before it
  const [, name = ''] = /<(?:[\w.-]{1,100}:)?([A-Za-z][\w.-]{0,100})[\s/>]/.exec(text) ?? [];
  if (/^iati-activit(?:y|ies)$/.test(name)) return 'iati';
  return /^(?:StructureSpecific|Generic|Compact|Utility|CrossSectional)\w*Data$/.test(name) ? 'sdmx-ml' : 'table';
}

function jsonKind(text: string): InputKind {
  if (/sdmx-json|"dataSets"\s*:/.test(text)) return 'sdmx-json';
  return /"measure"\s*:/.test(text) && /"period"\s*:\s*\{/.test(text) ? 'observations-json' : 'table';
}

const delimiters = [',', ';', '\t'] as const;

/** The mark between the cells: the one by which the header has the most columns of the table of observations. */
export function delimiterIn(header: string): (typeof delimiters)[number] {
  const known = new Set<string>(observationColumns.map(({ name }) => name));
  const found = (delimiter: string): number => cellsOf(header, delimiter).filter((name) => known.has(name)).length;
  return delimiters.reduce((best, one) => (found(one) > found(best) ? one : best));
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
}
