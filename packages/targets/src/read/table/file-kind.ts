import { refuseArgument } from '@actionline/core/internal';

import { activityColumns } from '../record/activity-columns.js';
import { observationColumns } from '../record/observation-columns.js';

/** What a file may be, each kind with a reader of its own: `table` is any table, and whatever nothing tells to be something else. */
export const fileKinds = [
  'observations-csv',
  'observations-json',
  'activities-csv',
  'activities-json',
  'sdmx-csv',
  'sdmx-json',
  'sdmx-ml',
  'iati',
  'table',
] as const;

/** One of {@link fileKinds}. */
export type FileKind = (typeof fileKinds)[number];

/** What tells the table of observations, or of activities, from another with a column of its name. */
const TELLING = {
  'observations-csv': ['measure', 'value', 'period_start'],
  'activities-csv': ['commitments', 'instrument', 'start'],
} as const;

/**
 * What a file is, by how it begins, so that it is given to the reader that it is made for: our own tables, SDMX, IATI, or any other table.
 * Nothing is read of it; the first 64 kB are enough.
 *
 * @throws {@link ActionlineError} `bad-argument` for what are no bytes.
 *
 * @example
 * ```ts
 * import { fileKind } from '@actionline/targets/table';
 *
 * const bytes = (text: string) => new TextEncoder().encode(text);
 * fileKind(bytes('DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\n')); // => 'sdmx-csv'
 * fileKind(bytes('Country Name,Country Code,2019,2020\n')); // => 'table'
 * ```
 */
export function fileKind(head: Uint8Array): FileKind {
  if (!ArrayBuffer.isView(head)) refuseArgument('head', head, 'the first bytes of a file', 'read the file without an encoding');
  const text = textOf(head).trimStart();
  if (text.startsWith('<')) return markupKind(text);
  if (/^[[{]/.test(text)) return jsonKind(text);
  const line = headerLine(text);
  if (/^"?(?:STRUCTURE|DATAFLOW)"?[,;\t]/.test(line)) return 'sdmx-csv';
  const names = new Set(cellsOf(line, delimiterIn(line)));
  const own = (['observations-csv', 'activities-csv'] as const).find((kind) => TELLING[kind].every((name) => names.has(name)));
  return own ?? 'table';
}

/**
 * The character between the cells of one of our own tables, by its header: the one by which that has the most columns that are known.
 *
 * @throws {@link ActionlineError} `bad-argument` for what are no bytes.
 *
 * @example
 * ```ts
 * import { ownDelimiter } from '@actionline/targets/table';
 *
 * ownDelimiter(new TextEncoder().encode('measure;value;unit;period_start\n')); // => ';'
 * ```
 */
export function ownDelimiter(head: Uint8Array): ',' | ';' | '\t' {
  if (!ArrayBuffer.isView(head)) refuseArgument('head', head, 'the first bytes of a file', 'read the file without an encoding');
  return delimiterIn(headerLine(textOf(head).trimStart()));
}

/** By the name of the first element. */
function markupKind(text: string): FileKind {
  // a declaration, comments and instructions come before it
  const [, name = ''] = /<(?:[\w.-]{1,100}:)?([A-Za-z][\w.-]{0,100})[\s/>]/.exec(text) ?? [];
  if (/^iati-activit(?:y|ies)$/.test(name)) return 'iati';
  return /^(?:StructureSpecific|Generic|Compact|Utility|CrossSectional)\w*Data$/.test(name) ? 'sdmx-ml' : 'table';
}

function jsonKind(text: string): FileKind {
  if (/sdmx-json|"dataSets"\s*:/.test(text)) return 'sdmx-json';
  if (/"measure"\s*:/.test(text) && /"period"\s*:\s*\{/.test(text)) return 'observations-json';
  return /"commitments"\s*:\s*\[/.test(text) && /"instrument"\s*:/.test(text) ? 'activities-json' : 'table';
}

const delimiters = [',', ';', '\t'] as const;

function delimiterIn(header: string): (typeof delimiters)[number] {
  const known = new Set<string>([...observationColumns, ...activityColumns].map(({ name }) => name));
  const found = (delimiter: string): number => cellsOf(header, delimiter).filter((name) => known.has(name)).length;
  return delimiters.reduce((best, one) => (found(one) > found(best) ? one : best));
}

function headerLine(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return line;
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
}

/** The text of bytes, by their byte order mark; UTF-8 where they have none. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
}
