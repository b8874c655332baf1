import type { Issue, Period, Result } from '@actionline/core';
import { accepted } from '@actionline/core/internal';

import { dimensionsIn } from '../record/cells.js';
import type { ObservationColumnName } from '../record/observation-columns.js';
import { ownValue, refusedCell } from './cells/cell-issue.js';
import { periodIn } from './cells/period.js';
import { multiplierText } from './cells/multiplier-words.js';
import { isUnion } from './cells/place-groupings.js';
import { placeIn } from './cells/place.js';
import { breakdownIn, breakdownName, confidentialityIn, meaningOf, missingReasonIn, roleIn, statusIn, unitIn } from './cells/words.js';
import type { ColumnDescription, ColumnRole } from './description.js';

/** What a cell says in the words of the observations table. */
export interface CellReading {
  /** Cells of the observations table. */
  readonly fields: readonly (readonly [column: ObservationColumnName, text: string])[];
  /** Breakdowns and their codes. */
  readonly breakdowns?: readonly (readonly [name: string, code: string])[];
  /** Days, or a part of them that another cell completes. */
  readonly days?: string;
  /** Set where the row is not one of those that are read. */
  readonly leftOut?: true;
  /** What is wrong; an error rejects the row. */
  readonly issues: readonly Issue[];
}

const NOTHING: CellReading = { fields: [], issues: [] };
const LEFT_OUT: CellReading = { fields: [], leftOut: true, issues: [] };

/** Texts of a column whose readings are kept. */
const MOST_KEPT = 5_000;

/** Reads the cells of a column, each text once. */
export function cellReader(column: ColumnDescription): (text: string, within?: Period) => CellReading {
  const kept = new Map<string, CellReading>();
  const read = readerOf(column);
  return (text, within) => {
    // the union of so many members is one only within its days
    const key = within !== undefined && namesUnion(column, text) ? `${text} ${within.start} ${within.end}` : text;
    let reading = kept.get(key);
    if (reading === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, (reading = read(text, within)));
    }
    return reading;
  };
}

/** Whether a cell names the union of so many members, alone or as a part of a key. */
export function namesUnion({ is, by = ',' }: ColumnDescription, text: string): boolean {
  if (is === 'place') return isUnion(text.trim());
  return is === 'key' && text.split(by).some((part) => isUnion(part.trim()));
}

function readerOf(column: ColumnDescription): (text: string, within?: Period) => CellReading {
  const { only, except } = column;
  const read = meaning(column);
  if (only === undefined && except === undefined) return read;
  return (text, within) => {
    const cell = text.trim();
    if (only?.includes(cell) === false || except?.includes(cell) === true) return LEFT_OUT;
    return read(text, within);
  };
}

type CellTaker = (text: string, within?: Period) => CellReading;

const nothing = (): CellTaker => () => NOTHING;
const day =
  (is: ObservationColumnName, isEnd: boolean) =>
  (column: ColumnDescription): CellTaker =>
  (text) =>
    taken(text, is, dayOf(text, column, isEnd));

/** How the cells of a column are read, by what it holds; as they are where nothing is said. */
const MEANINGS: Readonly<Partial<Record<ColumnRole, (column: ColumnDescription) => CellTaker>>> = {
  'leave-out': nothing,
  value: nothing,
  period: () => (text) => (text.trim() === '' ? NOTHING : { fields: [], days: text.trim(), issues: [] }),
  period_start: day('period_start', false),
  period_end: day('period_end', true),
  recorded_at: day('recorded_at', false),
  place: (column) => (text, within) => placeReading(text, column, within),
  breakdown: (column) => {
    const name = breakdownName(column.breakdown ?? column.name);
    return (text) => breakdownReading(text, column, name);
  },
  measure: (column) => (text) => taken(text, 'measure', measureOf(text, column)),
  unit: (column) => (text) => taken(text, 'unit', unitText(text, column)),
  role: (column) => (text) => taken(text, 'role', roleIn(text, column.roles)),
  status: (column) => (text) => taken(text, 'status', statusIn(text, column.statuses)),
  confidentiality: (column) => (text) => taken(text, 'confidentiality', confidentialityIn(text, column.confidentialities)),
  missing: (column) => (text) => taken(text, 'missing', missingText(text, column)),
  dimensions: () => dimensionsReading,
  unit_multiplier: () => (text) => taken(text, 'unit_multiplier', accepted(multiplierText(text))),
  key: (column) => keyReader(column),
};

function meaning(column: ColumnDescription): CellTaker {
  const own = MEANINGS[column.is];
  if (own !== undefined) return own(column);
  const is = column.is as ObservationColumnName;
  return (text) => (text.trim() === '' ? NOTHING : { fields: [[is, text]], issues: [] });
}

/** A cell with one meaning; an empty one says nothing. */
function taken(text: string, column: ObservationColumnName, read: Result<string>): CellReading {
  if (text.trim() === '') return NOTHING;
  return { fields: read.ok ? [[column, read.value]] : [], issues: read.issues };
}

function dayOf(text: string, column: ColumnDescription, isEnd: boolean): Result<string> {
  const read = periodIn(text.trim(), column);
  return read.ok ? accepted(isEnd ? read.value.end : read.value.start, read.issues) : read;
}

function placeReading(text: string, column: ColumnDescription, within: Period | undefined): CellReading {
  const read = placeIn(text, column, within);
  if (!read.ok) return { fields: [], issues: read.issues };
  const { place, own, leftOut } = read.value;
  if (leftOut === true) return LEFT_OUT;
  const { issues } = read;
  if (place !== undefined) return { fields: [['place', place]], issues };
  // a place that no code stands for is told from others as a breakdown is, and is never taken for the total
  return own === undefined ? { fields: [], issues } : { fields: [], breakdowns: [[column.breakdown ?? column.name, own]], issues };
}

function breakdownReading(text: string, column: ColumnDescription, name: string): CellReading {
  const cell = text.trim();
  if (cell === '') {
    if (column.empty === 'total') return NOTHING;
    const refusal = refusedCell({
      code: 'empty-breakdown',
      given: text,
      expected: `a code of ${name}`,
      mend: 'say-empty',
      advice:
        'set empty for the column to "total" if an empty cell means all of them, or to "as-above" if it means what stands above it, or leave such rows out with except: [""]',
    });
    return { fields: [], issues: refusal.issues };
  }
  const code = breakdownIn(name, cell, column.codes);
  return 'total' in code ? NOTHING : { fields: [], breakdowns: [[name, code.code]], issues: [] };
}

/** Breakdowns that a cell spells out, such as `sex=F;age=0-17`. */
function dimensionsReading(text: string): CellReading {
  if (text.trim() === '') return NOTHING;
  const read = dimensionsIn(text);
  return { fields: [], ...(read.ok ? { breakdowns: Object.entries(read.value) } : {}), issues: read.issues };
}

function measureOf(text: string, { measures }: ColumnDescription): Result<string> {
  const cell = text.trim();
  const own = ownValue(measures, cell);
  if (own !== undefined && own !== '') return accepted(own);
  if (cell.includes('/')) return accepted(cell);
  return refusedCell({
    code: 'unsaid-measure',
    given: text,
    expected: 'a code whose measure the description says',
    mend: 'say-measure',
    advice: 'say under measures what it counts, or leave such rows out with only or except',
  });
}

function unitText(text: string, { units }: ColumnDescription): Result<string> {
  const meant = meaningOf(text, units) ?? '';
  const said = meant === '' ? text.trim() : meant;
  const read = unitIn(said);
  if (read.ok || meant !== '') return read.ok ? accepted(said, read.issues) : read;
  const nearest = read.issues[0]?.values?.nearest;
  return refusedCell({
    code: 'unknown-unit',
    given: text,
    expected: 'a unit such as "person", "percent" or "million EUR", or the id of one that the framework declares',
    mend: 'say-unit',
    advice: `say under units what it means${nearest === undefined ? '' : `, such as "${nearest}"`}`,
    ...(nearest === undefined ? {} : { nearest }),
  });
}

function missingText(text: string, { missing }: ColumnDescription): Result<string> {
  const said = ownValue(missing, text.trim());
  return said === undefined || said === 'nought' ? missingReasonIn(text) : accepted(said);
}

/** The parts of a key, each read as a column of its own. */
function keyReader({ by = ',', parts = [], name }: ColumnDescription): (text: string, within?: Period) => CellReading {
  const readers = parts.map(cellReader);
  return (text, within) => {
    const cells = text.split(by);
    if (cells.length !== parts.length) {
      const refusal = refusedCell({
        code: 'bad-key',
        given: text,
        expected: `${String(parts.length)} codes with ${by} between them, as in ${name}`,
        mend: 'count-parts',
        advice: `it has ${String(cells.length)}: correct the cell, or the parts of the description`,
      });
      return { fields: [], issues: refusal.issues };
    }
    const readings = readers.map((read, at) => read(cells[at] ?? '', within));
    return together(readings);
  };
}

/** Readings of several cells as one. */
function together(readings: readonly CellReading[]): CellReading {
  const days = readings.flatMap((reading) => reading.days ?? []);
  return {
    fields: readings.flatMap(({ fields }) => fields),
    breakdowns: readings.flatMap(({ breakdowns = [] }) => breakdowns),
    ...(days.length === 0 ? {} : { days: days.join(' ') }),
    ...(readings.some(({ leftOut }) => leftOut === true) ? { leftOut: true as const } : {}),
    issues: readings.flatMap(({ issues }) => issues),
  };
}
