import type { SheetRemarks } from './sheet-remarks.js';
import type { NumberFormat } from './number-format.js';
import { isDated, shownNumber } from './shown-number.js';
import type { SheetRow } from './table-rows.js';
import { brokenWorkbook, largeWorkbook } from './workbook-fault.js';
import { isTrue, RunText, unescaped } from './workbook-parts.js';
import { walkXml, type XmlTaker } from './xml-part.js';
import type { Part } from './zip-parts.js';

/** A row of a sheet. Its cells end with the last that holds anything; a row without any is left out. */
export interface WorkbookRow extends SheetRow {
  /** The columns, from 0, whose cells are dates or times. */
  readonly dates?: readonly number[];
  /** Whether the row is hidden from who opens the workbook. */
  readonly hidden?: true;
}

/** Cells that are joined into one: first and last row from 1, first and last column from 0. Its value stands in the first. */
export interface Merge {
  /** From 1. */
  readonly firstRow: number;
  /** From 1, itself among them. */
  readonly lastRow: number;
  /** From 0. */
  readonly firstColumn: number;
  /** From 0, itself among them. */
  readonly lastColumn: number;
}

/** What the cells of a sheet are read with. */
export interface SheetSource {
  /** The part with the cells. */
  readonly part: Part;
  /** The texts that cells share. */
  readonly texts: readonly string[];
  /** How the numbers of each style are shown. */
  readonly formats: readonly NumberFormat[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** Where remarks are counted. */
  readonly remarks: SheetRemarks;
  /** Where what is merged is put. */
  readonly merges: Merge[];
  /** The most cells that are read, empty ones before a full one counted. */
  readonly mostCells: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_MERGES = 1_000_000;
const MOST_DATE_TEXTS = 10_000;

/** The rows of a sheet that hold anything, some at a time, as they are unpacked. */
export async function* sheetRows(source: SheetSource): AsyncGenerator<readonly WorkbookRow[]> {
  const taker = new SheetTaker(source);
  const pieces = walkXml(source.part, taker);
  while ((await pieces.next()).done !== true) {
    const rows = taker.taken();
    if (rows.length > 0) yield rows;
  }
  if (!taker.closed) throw brokenWorkbook('its sheet is cut short');
}

/** Takes a sheet mark by mark. */
class SheetTaker implements XmlTaker {
  readonly #source: SheetSource;
  readonly #inline = new RunText();
  /** The texts of the dates met, by style and number: a column of dates has few. */
  readonly #dateTexts = new Map<NumberFormat, Map<string, string>>();
  #rows: WorkbookRow[] = [];
  #inData = false;
  closed = false;
  #cellCount = 0;

  #row = 0;
  #hidden = false;
  #cells: string[] = [];
  #dates: number[] | undefined;
  #column = -1;

  #type = '';
  #style = 0;
  #value = '';
  #hasValue = false;
  #inValue = false;
  #hasFormula = false;
  #inInline = false;

  constructor(source: SheetSource) {
    this.#source = source;
  }

  /** The rows since it was last asked. */
  taken(): readonly WorkbookRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  readonly open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (!this.#inData) {
      this.#openOutside(tag, attributes);
      return;
    }
    if (this.#inInline) this.#inline.open(tag);
    else if (tag === 'c') this.#openCell(attributes);
    else if (tag === 'v') {
      this.#inValue = true;
      this.#hasValue = true;
    } else if (tag === 'row') this.#openRow(attributes);
    else if (tag === 'f') this.#hasFormula = true;
    else if (tag === 'is') {
      this.#inInline = true;
      this.#inline.begin();
    }
  };

  readonly close = (tag: string): void => {
    if (tag === 'v') this.#inValue = false;
    else if (tag === 'c') this.#closeCell();
    else if (tag === 'is') this.#inInline = false;
    else if (this.#inInline) this.#inline.close(tag);
    else if (tag === 'row' && this.#inData) this.#closeRow();
    else if (tag === 'sheetData') {
      this.#inData = false;
      this.closed = true;
    }
  };

  readonly text = (text: string): void => {
    if (this.#inValue) this.#value = this.#value === '' ? text : this.#value + text;
    else if (this.#inInline) this.#inline.add(text);
  };

  #openOutside(tag: string, attributes: Readonly<Record<string, string>>): void {
    const { merges, remarks } = this.#source;
    if (tag === 'sheetData') this.#inData = true;
    else if (tag === 'mergeCell') {
      const merge = mergeOf(attributes['ref'] ?? '');
      if (merge === undefined) return;
      if (merges.length >= MOST_MERGES) throw largeWorkbook('The sheet has too many merged cells', MOST_MERGES, '');
      merges.push(merge);
    } else if (tag === 'col' && isTrue(attributes['hidden'])) {
      const first = Number(attributes['min']);
      const last = Math.min(Number(attributes['max']), MOST_COLUMNS);
      // all columns after the last in use are often hidden together
      if (last === MOST_COLUMNS || !(first >= 1)) return;
      for (let column = first; column <= last; column += 1) remarks.add('hidden-columns', undefined, column - 1);
    }
  }

  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? this.#row + 1 : Number(r);
    if (!(Number.isInteger(row) && row > this.#row && row <= MOST_ROWS)) {
      throw brokenWorkbook(`row ${(r ?? String(row)).slice(0, 20)} follows row ${String(this.#row)}`);
    }
    this.#row = row;
    this.#hidden = isTrue(hidden);
    this.#cells = [];
    this.#dates = undefined;
    this.#column = -1;
  }

  #openCell({ r, t, s }: Readonly<Record<string, string>>): void {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    if (!(this.#column >= 0 && this.#column < MOST_COLUMNS))
      throw brokenWorkbook(`row ${String(this.#row)} has a cell ${(r ?? 'beyond the last column').slice(0, 20)}`);
    this.#type = t ?? 'n';
    this.#style = s === undefined ? 0 : Number(s);
    this.#value = '';
    this.#hasValue = false;
    this.#hasFormula = false;
    if (t === 'inlineStr') this.#inline.begin();
  }

  #closeCell(): void {
    const text = this.#cellText();
    if (text === '') return;
    const cells = this.#cells;
    const column = this.#column;
    if (column < cells.length && cells[column] !== '') {
      this.#source.remarks.add('repeated-cell', this.#row, column);
      return;
    }
    if (column >= cells.length) {
      this.#cellCount += column + 1 - cells.length;
      if (this.#cellCount > this.#source.mostCells) {
        throw largeWorkbook(`The sheet has more cells than are read, up to row ${String(this.#row)}`, this.#source.mostCells, 'maxCells');
      }
      while (cells.length < column) cells.push('');
    }
    cells[column] = text;
  }

  #cellText(): string {
    const { texts, remarks } = this.#source;
    const value = this.#value;
    switch (this.#type) {
      case 's': {
        const text = value === '' ? undefined : texts[Number(value)];
        if (text === undefined) remarks.add('missing-text', this.#row, this.#column);
        return text ?? '';
      }
      case 'inlineStr':
        return this.#inline.end();
      case 'str':
        if (this.#hasFormula && !this.#hasValue) this.#remarkFormula();
        return unescaped(value);
      case 'b':
        return value === '' ? '' : isTrue(value) ? 'TRUE' : 'FALSE';
      case 'e':
        return value;
      case 'd':
        return this.#dated(value.replace(/T00:00:00(?:\.0+)?Z?$/, ''));
      default:
        return this.#numberText(value);
    }
  }

  #numberText(value: string): string {
    if (value === '' || value.trim() === '') {
      if (this.#hasFormula) this.#remarkFormula();
      return '';
    }
    const number = Number(value);
    // what else JavaScript takes for a number is a text here
    if (!Number.isFinite(number) || NOT_DECIMAL.test(value)) return value;
    const { formats, from1904, remarks } = this.#source;
    const format = formats[this.#style] ?? PLAIN;
    if (format === PLAIN || format.kind === 'number') {
      if (format.scaled !== undefined) remarks.add('scaled-cells', this.#row, this.#column);
      return shownNumber(value, format, from1904);
    }
    if (isDated(format)) return this.#dated(this.#dateText(value, format));
    const text = shownNumber(value, format, from1904);
    remarks.add('percent-cells', this.#row, this.#column);
    return text;
  }

  #dateText(value: string, format: NumberFormat): string {
    let texts = this.#dateTexts.get(format);
    if (texts === undefined) this.#dateTexts.set(format, (texts = new Map<string, string>()));
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = shownNumber(value, format, this.#source.from1904);
    if (texts.size < MOST_DATE_TEXTS) texts.set(value, text);
    return text;
  }

  #dated(text: string): string {
    this.#source.remarks.add('date-cells', this.#row, this.#column);
    (this.#dates ??= []).push(this.#column);
    return text;
  }

  #remarkFormula(): void {
    this.#source.remarks.add('formula-without-value', this.#row, this.#column);
  }

  #closeRow(): void {
    if (this.#hidden) this.#source.remarks.add('hidden-rows', this.#row, undefined);
    if (this.#cells.length === 0) return;
    this.#rows.push(rowOf(this.#row, this.#cells, this.#dates, this.#hidden));
  }
}

const PLAIN: NumberFormat = { kind: 'number' };
const NOT_DECIMAL = /[xob]/i;

/** A row, made without passing objects: a sheet has a million. */
function rowOf(row: number, cells: readonly string[], dates: readonly number[] | undefined, hidden: boolean): WorkbookRow {
  if (hidden) return dates === undefined ? { row, cells, hidden: true } : { row, cells, dates, hidden: true };
  return dates === undefined ? { row, cells } : { row, cells, dates };
}

/** The column of a cell's name, from 0; -1 where it names none. */
function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length && at < 4; at += 1) {
    const letter = name.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  return column - 1;
}

/** The cells that a range such as A1:C2 joins; `undefined` where it is none. */
export function mergeOf(range: string): Merge | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(range);
  if (match === null) return undefined;
  const [, left = '', top, right = '', bottom] = match;
  const columns = [columnOf(left), columnOf(right)] as const;
  const rows = [Number(top), Number(bottom)] as const;
  return { firstRow: Math.min(...rows), lastRow: Math.max(...rows), firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}
