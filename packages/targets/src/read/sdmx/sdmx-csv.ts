import type { Citation, Issue } from '@actionline/core';
import { issueValue, refuseArgument, show } from '@actionline/core/internal';

import { readRows, MAX_FIELD_LENGTH, type TextRow } from '../csv/csv-rows.js';
import type { Pieces } from '../reading/pieces.js';
import type { ReadObservations } from '../reading/read-observations.js';
import { begin, checkChunks } from './chunks.js';
import { idOfLabel, sdmxCsvHeader, type SdmxCsvHeader } from './csv-header.js';
import type { Layout } from './layout.js';
import { dataMessage, deletion, type DataMessage, type Where } from './message.js';
import { sdmxSettings, type ReadSdmxOptions, type SdmxSettings } from './options.js';
import { emptyText, wrongFormat } from './wrong-format.js';

/** What {@link readSdmxCsv} is told. */
export interface ReadSdmxCsvOptions extends ReadSdmxOptions {
  /** The character between cells; found in the header where left out. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** The decimal mark of the values; a point where left out. Some services write a comma for some languages. */
  readonly decimal?: '.' | ',';
}

/** More columns than any data structure has. */
const MOST_COLUMNS = 2_000;

/**
 * Reads observations from SDMX-CSV 1.0, 2.0 and 2.1: the header begins with `DATAFLOW` or with `STRUCTURE`; labels and keys may stand beside the codes. A row that
 * asks to delete is rejected with a word; those that append, merge or replace are figures.
 *
 * A file does not say which of its columns are the breakdown. Those before the value are read as one unless their name is known to be none, those behind it
 * not; an issue names each that was guessed.
 *
 * @throws {@link ActionlineError} `bad-argument` when the chunks are no texts, and when an option is not known or of the wrong type.
 *
 * @example
 * ```ts
 * import { readSdmxCsv } from '@actionline/targets/sdmx';
 *
 * const text = 'DATAFLOW,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\nOFFICE:DF(1.0),A,KEN,F,2024,1.2,PS,3\n';
 * const { observations } = await readSdmxCsv([text], { constants: { role: 'outcome', measure: 'demo/m.judges' } });
 * observations[0]?.value; // => 1200
 * observations[0]?.id; // => 'demo/m.judges;person;2024-01-01/2024-12-31;KE;sex=F;outcome'
 * ```
 */
export async function readSdmxCsv(chunks: Pieces<string>, options: ReadSdmxCsvOptions = {}): Promise<ReadObservations> {
  checkChunks(chunks);
  const settings = sdmxSettings(options, ['delimiter', 'decimal']);
  const { delimiter, decimal = '.' } = options;
  if (delimiter !== undefined && ![',', ';', '\t', '|'].includes(delimiter)) {
    refuseArgument('delimiter', delimiter, '",", ";", "|" or "\\t"', 'leave it out to have it found');
  }
  if (decimal !== '.' && decimal !== ',') refuseArgument('decimal', decimal, '"." or ","', 'leave it out for a point');
  const message = dataMessage(settings);
  const { beginning, chunks: texts } = await begin(chunks, options);
  const wrong = beginning.trim() === '' ? emptyText('SDMX-CSV') : wrongFormat(beginning, 'SDMX-CSV');
  if (wrong !== undefined) {
    message.tell(wrong);
    return message.finish();
  }
  const reader = rowReader(message, settings, decimal);
  await readRows(texts, { delimiter: delimiter ?? delimiterOf(beginning), maxRowLength: MAX_FIELD_LENGTH * 64 }, reader);
  return message.finish();
}

/** The character that stands most often in the header, of those that may part cells. */
function delimiterOf(beginning: string): string {
  const [header = ''] = beginning.replace(/^[\uFEFF\s]+/, '').split(/[\r\n]/);
  const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, times: header.replace(/\[.\]/g, '').split(mark).length }));
  return counted.reduce((most, one) => (one.times > most.times ? one : most)).mark;
}

function rowReader(message: DataMessage, { concepts }: SdmxSettings, decimal: string): (row: TextRow) => void {
  let header: SdmxCsvHeader | undefined;
  let width = 0;
  let described: string | undefined;
  let layout: Layout | undefined;
  let names: readonly string[] = [];

  const open = ({ cells, row }: TextRow): void => {
    width = cells.length;
    if (width > MOST_COLUMNS) {
      const text = `The header has ${String(width)} columns; expected at most ${String(MOST_COLUMNS)}; no row is read; look whether the file is SDMX-CSV.`;
      message.tell({
        code: 'too-many-columns',
        severity: 'error',
        message: text,
        values: { given: width, limit: MOST_COLUMNS, mend: 'other-file' },
        row,
      });
    }
    header = sdmxCsvHeader(width > MOST_COLUMNS ? [] : cells, concepts.value);
    names = header.components.map(({ id }) => id.toUpperCase());
    const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
    if (twice !== undefined) {
      const text = `The concept ${show(twice)} has two columns; the first is read; take one out.`;
      message.tell({
        code: 'duplicate-column',
        severity: 'error',
        message: text,
        values: { given: twice, mend: 'one-column' },
        row,
        column: twice,
      });
    }
  };

  const describe = (row: TextRow, of: SdmxCsvHeader): void => {
    const id = structureOf(row.cells[of.structure ?? -1] ?? '', of.labelled);
    const name = (row.cells[of.structureName ?? -1] ?? id.label).trim();
    const key = `${id.id}\n${name}`;
    if (key === described) return;
    described = key;
    layout = message.describe(of.components, citationOf(id.id, name));
  };

  return (row) => {
    if (row.fault === undefined && row.cells.every((cell) => cell.trim() === '')) return;
    if (header === undefined) {
      if (row.fault !== undefined) message.tell(faultOf(row));
      open(row);
      return;
    }
    const where = { row: row.row };
    if (row.fault !== undefined || width > MOST_COLUMNS) {
      if (width <= MOST_COLUMNS) message.reject(faultOf(row));
      else message.take([], where);
      return;
    }
    if (row.cells.length !== width) {
      const text = `The row has ${String(row.cells.length)} cells; expected ${String(width)}, as in the header; put quotes around a cell that has a delimiter in it.`;
      message.reject({
        code: 'ragged-row',
        severity: 'error',
        message: text,
        values: { given: row.cells.length, expected: width, mend: 'quote-cell' },
        row: row.row,
        line: row.line,
      });
      return;
    }
    const long = row.cells.findIndex((cell) => cell.length > MAX_FIELD_LENGTH);
    if (long >= 0) {
      message.reject(tooLong(long + 1, where));
      return;
    }
    describe(row, header);
    const action = (row.cells[header.action ?? -1] ?? '').trim().toUpperCase();
    if (action.startsWith('D')) {
      message.reject(deletion(where));
      return;
    }
    const { labelled, columns } = header;
    // a remark may hold the mark that parts a code from its label
    const isCode = (at: number): boolean => labelled && at !== layout?.at.note;
    const values = columns.map((column, at) => (isCode(at) ? idOfLabel(row.cells[column] ?? '') : (row.cells[column] ?? '')));
    const value = layout?.at.value;
    if (layout !== undefined && value !== undefined) {
      if (decimal === ',') values[value] = (values[value] ?? '').replace(/^([^.,]*),([^.,]*)$/, '$1.$2');
      const lacks = isBlank(values[value]) ? lackingKey(values, layout) : undefined;
      if (lacks !== undefined) {
        message.reject({ ...ATTRIBUTES_ALONE, ...where });
        // a status is one of a figure wherever a period stands
        const apart = lacks === 'period' ? names : names.filter((_, at) => at === layout?.at.unit || at === layout?.at.unitMultiplier);
        message.distrust(
          apart.filter((name) => !isBlank(values[names.indexOf(name)])),
          { ...APART, ...where },
        );
        return;
      }
    }
    message.take(values, where);
  };
}

function tooLong(column: number, where: Where): Issue {
  const limit = MAX_FIELD_LENGTH;
  const text = `The cell has more than ${String(limit)} characters; expected fewer; shorten it.`;
  return { code: 'field-too-long', severity: 'error', message: text, values: { limit, mend: 'shorten' }, column, ...where };
}

/** What a row without a value lacks of its key, so that it is no figure but has attributes for many. */
function lackingKey(values: readonly string[], { at, breakdown }: Layout): 'period' | 'code' | undefined {
  if (at.period !== undefined && isBlank(values[at.period])) return 'period';
  const lacksPlace = at.place !== undefined && isBlank(values[at.place]);
  const lacks = breakdown.some(({ at: column, totals, codes }) => isBlank(values[column]) && !totals.has('') && codes?.has('') !== true);
  return lacksPlace || lacks ? 'code' : undefined;
}

const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';

const ATTRIBUTES_ALONE = {
  code: 'attributes-alone',
  severity: 'error',
  message:
    'The row has no value, and no code for a part of its key: it has attributes of many figures; expected a figure; write what it says into the row of each.',
  values: { mend: 'repeat-attribute' },
} as const;

const APART = {
  code: 'attribute-apart',
  severity: 'error',
  message:
    'A row gives the unit, multiplier, status or confidentiality of many figures at once, which is not read; those that do not give it themselves are rejected; write it into the row of each.',
  values: { mend: 'repeat-attribute' },
} as const;

/** The id and the label of the data: `AGENCY:ID(1.0): Label`. */
function structureOf(cell: string, labelled: boolean): { readonly id: string; readonly label: string } {
  const at = labelled ? cell.indexOf(': ') : -1;
  return at < 0 ? { id: cell.trim(), label: '' } : { id: cell.slice(0, at).trim(), label: cell.slice(at + 2).trim() };
}

function citationOf(id: string, name: string): Citation | undefined {
  if (id === '' && name === '') return undefined;
  const agency = /^([^:()]+):/.exec(id)?.[1];
  return {
    title: name === '' ? id : name,
    ...(agency === undefined ? {} : { publisher: agency }),
    ...(name === '' || id === '' ? {} : { reference: id }),
  };
}

function faultOf({ row, line, fault }: TextRow): Issue {
  const kind = fault?.kind ?? 'broken-quote';
  const text =
    kind === 'broken-quote'
      ? 'A quotation mark stands inside a cell or text follows a closing one; expected quotes around the whole cell; write a mark inside it twice ("").'
      : 'A quotation mark is not closed, or the row is longer than any that is read; its first line was given up, and reading went on with the next; close the mark.';
  return { code: kind, severity: 'error', message: text, values: { given: issueValue(kind), mend: 'close-quote' }, row, line };
}
