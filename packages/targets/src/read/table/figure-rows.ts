import { unitKind, units, type Issue, type Observation, type Period } from '@actionline/core';
import type { IssueLog } from '@actionline/core/internal';

import { issueInCell } from '../csv/csv-table.js';
import type { TextRow } from '../csv/csv-rows.js';
import type { KnownIds } from '../record/known-ids.js';
import { observationColumns, type ObservationColumnName } from '../record/observation-columns.js';
import { observationReader } from '../record/observation-row.js';
import type { TakenObservations } from '../reading/taken-observations.js';
import { cellReader, namesUnion, type CellReading } from './cell-readings.js';
import { refusedCell } from './cells/cell-issue.js';
import { figureIn, type Figure } from './cells/figure.js';
import { periodIn } from './cells/period.js';
import type { TableDescription } from './description.js';
import { fillDown } from './fill-down.js';
import type { PlacedColumn, TableHeader } from './table-header.js';

/** Where figures and issues of a table go. */
export interface FigureTaking {
  /** Takes the observations. */
  readonly taken: TakenObservations;
  /** Takes what is wrong. */
  readonly log: IssueLog;
  /** The ids that a row may name. */
  readonly known: KnownIds;
  /** The BCP 47 tag of the column `label`. */
  readonly language: string;
}

/** How many figures the rows of a table held. */
export interface FigureCounts {
  /** Cells that state a figure, or why there is none. */
  read: number;
  /** Cells of values that are empty where figures run across, or where the description says that nothing is stated there. */
  blank: number;
  /** Rows that the description leaves out, whole or for some of their periods; of those that its header sets aside, the ones that state a figure. */
  leftOut: number;
}

/** Takes the rows of a table, each with as many figures as it has cells of values. */
export interface FigureTaker {
  /** Takes a row. */
  readonly take: (row: TextRow) => void;
  /** Passes over a row that is set aside; whether it states a figure, and so is counted as left out. */
  readonly passOver: (row: TextRow) => boolean;
  /** How many figures there were. */
  readonly counts: FigureCounts;
  /** The columns whose empty cells mean what stands above them, by their places from 0. */
  readonly filledColumns: ReadonlySet<number>;
}

/** A column of values, with what its header says. */
interface ValueColumn {
  readonly column: PlacedColumn;
  readonly fields: readonly (readonly [ObservationColumnName, string])[];
  readonly breakdowns: readonly (readonly [string, string])[];
  readonly days: string | undefined;
  readonly figureOf: (text: string) => ReturnType<typeof figureIn>;
}

const NAMES: ReadonlySet<string> = new Set(observationColumns.map(({ name }) => name));

/** Starts to take the rows of a table. */
export function figureTaker(
  { columns }: TableHeader,
  { constants = {} }: TableDescription,
  { taken, log, known, language }: FigureTaking,
): FigureTaker {
  const counts: FigureCounts = { read: 0, blank: 0, leftOut: 0 };
  const values = columns.filter(({ is }) => is === 'value').map((column) => valueColumn(column, constants));
  // what is wrong alike in many columns of figures is said of them together
  const across = new Set(values.length > 1 ? values.map(({ column }) => column.called) : []);
  const others = columns
    .filter(({ is, only, except }) => is !== 'value' && (is !== 'leave-out' || only !== undefined || except !== undefined))
    .map((column) => ({ column, read: cellReader(column) }));
  const constantCells = Object.entries(constants) as [ObservationColumnName, string][];
  const periodColumn = others.find(({ column }) => column.is === 'period')?.column.called;
  const periodSettings = columns.find(({ is }) => is === 'period' || is === 'key') ?? values[0]?.column ?? {};
  const periods = new Map<string, ReturnType<typeof periodIn>>();
  const filling = fillDown(columns);

  // the figure in hand, in the words of the observations table
  let tidy = new Map<ObservationColumnName, string>();
  let breakdowns: Record<string, string> | undefined;
  let cameFrom = new Map<ObservationColumnName, string | number>();
  let current: TextRow = { row: 0, line: 0, cells: [] };
  let said = new Set<Issue>();

  /** Says once for a row what is wrong with one of its cells. */
  const say = (issue: Issue, column: string | number): void => {
    if (said.has(issue)) return;
    said.add(issue);
    log.add({ ...issueInCell(issue, current.row, String(column)), column }, across.has(column) ? 'values' : undefined);
  };
  const observationOf = observationReader({
    cell: (column) => tidy.get(column) ?? '',
    report: (column, issue) => {
      say(issue, cameFrom.get(column) ?? column);
    },
    known,
    language,
    dimensions: () => breakdowns,
  });

  const periodOf = (days: string): ReturnType<typeof periodIn> => {
    let period = periods.get(days);
    if (period === undefined) {
      if (periods.size > 5_000) periods.clear();
      periods.set(days, (period = periodIn(days, periodSettings)));
    }
    return period;
  };

  /** What the row says beside its figures, for the figure of one column; nothing where it is rejected or left out. */
  const begin = (value: ValueColumn, days: string): 'taken' | 'rejected' | 'left-out' => {
    tidy = new Map(constantCells);
    cameFrom = new Map();
    breakdowns = undefined;
    let sound = true;
    let within: Period | undefined;
    const put = (reading: CellReading, column: PlacedColumn): boolean => {
      if (reading.leftOut === true) return false;
      for (const issue of reading.issues) {
        say(issue, column.called);
        if (issue.severity === 'error') sound = false;
      }
      for (const [name, text] of reading.fields) {
        tidy.set(name, text);
        cameFrom.set(name, column.called);
      }
      for (const [name, code] of reading.breakdowns ?? []) breakdowns = withCode(breakdowns, name, code);
      return true;
    };
    if (days !== '') {
      const period = periodOf(days);
      for (const issue of period.issues) say(issue, periodColumn ?? value.column.called);
      if (period.ok) {
        within = period.value;
        tidy.set('period_start', within.start).set('period_end', within.end);
      } else sound = false;
    }
    for (const { column, read } of others) if (!put(read(current.cells[column.position] ?? '', within), column)) return 'left-out';
    if (days === '' && periodColumn !== undefined && (tidy.get('period_start') ?? '') === '') {
      say(EMPTY_PERIOD, periodColumn);
      sound = false;
    }
    for (const [name, text] of value.fields) tidy.set(name, text);
    for (const [name, code] of value.breakdowns) breakdowns = withCode(breakdowns, name, code);
    cameFrom.set('value', value.column.called);
    return sound ? 'taken' : 'rejected';
  };

  /** Takes the figure of one column; gives whether the description leaves the row out. */
  const takeFigure = (value: ValueColumn, text: string, rowDays: string): boolean => {
    const begun = begin(value, [rowDays, value.days ?? ''].filter((part) => part !== '').join(' '));
    if (begun === 'left-out') return true;
    counts.read += 1;
    const figure = value.figureOf(text);
    for (const issue of figure.issues) say(issue, value.column.called);
    if (figure.ok && begun === 'taken') takeSound(figure.value, text, value.column.called);
    return false;
  };

  /** Takes a figure that is sound, in a row that is; what the two say against each other is an issue. */
  const takeSound = (figure: Figure, text: string, column: string | number): void => {
    const conflict = putFigure(tidy, figure, text);
    if (conflict !== undefined) say(conflict, column);
    else if (figure.range !== undefined) takeRange(figure.range);
    else {
      const observation = observationOf();
      if (observation !== undefined) taken.take(observation, { row: current.row });
    }
  };

  /** A range is two figures: at least the one end, at most the other; it is accepted as one. */
  const takeRange = ({ low, high }: NonNullable<Figure['range']>): void => {
    tidy.set('value', String(low)).set('bound', 'at-least');
    const least = observationOf();
    tidy.set('value', String(high)).set('bound', 'at-most');
    const most = observationOf();
    if (least === undefined || most === undefined) return;
    const ends: readonly Observation[] = [
      { ...least, id: `${least.id};at-least` },
      { ...most, id: `${most.id};at-most` },
    ];
    taken.takeTogether(ends, { row: current.row });
  };

  return {
    counts,
    filledColumns: filling.columns,
    passOver: (row) => {
      filling.passOver(row);
      const states = values.some(({ column, figureOf }) => statesFigure(figureOf(row.cells[column.position] ?? '')));
      if (states) counts.leftOut += 1;
      return states;
    },
    take: (given) => {
      const row = filling.fill(given);
      current = row;
      said = new Set();
      const days = others
        .map(({ column, read }) =>
          column.is === 'period' || column.is === 'key' ? read(row.cells[column.position] ?? '').days : undefined,
        )
        .filter((part) => part !== undefined)
        .join(' ');
      let blanks = 0;
      let out = false;
      for (const value of values) {
        const text = row.cells[value.column.position] ?? '';
        const blank = text.trim() === '' && value.column.missing?.[''] === undefined;
        if (blank && (values.length > 1 || value.column.empty === 'no-figure')) {
          blanks += 1;
          continue;
        }
        if (takeFigure(value, text, days)) {
          out = true;
          // a place may be left out in one period and not in another
          if (!others.some(({ column }) => namesUnion(column, row.cells[column.position] ?? ''))) break;
        }
      }
      if (!out) counts.blank += blanks;
      if (out) counts.leftOut += 1;
    },
  };
}

/** Whether a cell states a figure, be it one that is asked about. */
function statesFigure(read: ReturnType<typeof figureIn>): boolean {
  if (read.ok) return read.value.value !== undefined || read.value.range !== undefined;
  return read.issues.some(({ code }) => code === 'ambiguous-number' || code === 'flag-unknown');
}

const EMPTY_PERIOD: Issue = {
  code: 'empty-cell',
  severity: 'error',
  message:
    'The cell is empty; expected a period; write it, or set empty for the column to "as-above" if it means what stands above, or leave such rows out with except: [""].',
  values: { mend: 'empty-period' },
};

function withCode(breakdowns: Record<string, string> | undefined, name: string, code: string): Record<string, string> {
  return { ...breakdowns, [name]: code };
}

function valueColumn(column: PlacedColumn, constants: TableDescription['constants']): ValueColumn {
  const given = Object.entries(column.gives ?? {}).filter(([, text]) => text !== '');
  const unit = column.gives?.['unit'] ?? constants?.unit ?? '';
  const counted = column.counted ?? (Object.hasOwn(units, unit) && unitKind(unit as keyof typeof units) === 'count');
  const settings = { ...column, counted };
  return {
    column,
    fields: given.filter((entry): entry is [ObservationColumnName, string] => NAMES.has(entry[0])),
    breakdowns: given.filter(([name]) => !NAMES.has(name) && name !== 'period'),
    days: column.gives?.['period'],
    figureOf: (text) => figureIn(text, settings),
  };
}

/** Puts what a cell says of its figure beside what the row says; the issue where the two say different things. */
function putFigure(tidy: Map<ObservationColumnName, string>, figure: Figure, text: string): Issue | undefined {
  const { value, bound, missing, status, percent, unit, unitMultiplier } = figure;
  const said: readonly (readonly [ObservationColumnName, string | undefined])[] = [
    ['bound', bound],
    ['missing', missing],
    ['status', status],
    ['unit', percent === true ? 'percent' : unit],
    ['unit_multiplier', unitMultiplier === undefined ? undefined : String(unitMultiplier)],
  ];
  for (const [name, own] of said) {
    if (own === undefined) continue;
    const beside = tidy.get(name)?.trim() ?? '';
    // a normal value with a flag is what the flag says
    if (beside !== '' && beside !== own && !(name === 'status' && beside === 'A')) return saidOtherwise(name, own, beside, text);
    tidy.set(name, own);
  }
  if (value !== undefined) tidy.set('value', String(value));
  return undefined;
}

function saidOtherwise(name: ObservationColumnName, own: string, beside: string, text: string): Issue | undefined {
  const [issue] = refusedCell({
    code: 'said-otherwise',
    given: text,
    expected: `a figure whose ${name} is ${beside}, as the row or the description says`,
    mend: 'mend-one-of-two',
    advice: `the cell says ${own}: correct the one that is wrong`,
    values: { name, inCell: own, beside },
  }).issues;
  return issue;
}
