import type { PlaceCode } from '@actionline/core';

import type { ColumnDescription, TableDescription } from '../description.js';
import { describedBy, constantsOf, placeConstant, type FigureFacts } from './figure-facts.js';

/** What a column in front of the figures of a GENESIS table holds: they have no names of their own. */
export interface GenesisColumn {
  /** Days, a place that is a country, a breakdown by its name, or nothing that is read. */
  readonly is: 'period' | 'place' | 'breakdown' | 'leave-out';
  /** What a breakdown is called, such as `land` or `kreis`. */
  readonly breakdown?: string;
  /** Codes for the words of the column; `_T` for the total, such as `{ Insgesamt: '_T' }`. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** What is said of a table of GENESIS. */
export interface GenesisFacts extends FigureFacts {
  /** What the table counts. */
  readonly measure: string;
  /** Its unit, which stands in a title line: `Gebietsfläche (qkm)`. */
  readonly unit: string;
  /** The number of the row with the names of the columns: the last before the figures, 6 in most tables. */
  readonly header?: number;
  /** The columns in front of the figures, from the left. */
  readonly leading: readonly GenesisColumn[];
  /** The columns of figures: `days` where each is of a day or year, or the codes of a breakdown by the words in the header. */
  readonly across: 'days' | { readonly breakdown: string; readonly codes: Readonly<Record<string, string>> };
  /** The place that all figures are of: Germany where left out; `undefined` where a column says it. */
  readonly place?: PlaceCode | undefined;
  /** The encoding; that of older downloads, Windows-1252, where left out. */
  readonly encoding?: 'windows-1252' | 'utf-8';
}

/**
 * What stands in the place of a figure in the tables of German official statistics.
 *
 * Source: Statistisches Bundesamt, „Zeichenerklärung“: nothing is there; unknown or secret; not certain enough; comes later; makes no sense.
 */
const MARKS = {
  '-': 'nought',
  '–': 'nought',
  '.': 'suppressed',
  '/': 'not-published',
  '...': 'not-collected',
  x: 'not-applicable',
  X: 'not-applicable',
} as const;

/**
 * A table downloaded from GENESIS-Online of the German statistical offices: title lines above the header, columns without names in front of the figures, decimal commas, marks in the place of figures, and
 * notes below a line of underscores. A figure in brackets is of low reliability.
 *
 * @example
 * ```ts
 * import { genesis, readTable } from '@actionline/targets/table';
 *
 * const text = `GENESIS-Tabelle: 12411-0010
 * Bevölkerung: Bundesländer, Stichtag;;
 * Fortschreibung des Bevölkerungsstandes;;
 * Bevölkerungsstand (Anzahl);;
 * ;Stichtag;Stichtag
 * ;31.12.1958;31.12.1959
 * Baden-Württemberg;7433007;7560698
 * Insgesamt;54292038;54876032
 * __________
 * Stand: 24.02.2020
 * `;
 * const { observations } = await readTable(
 *   text,
 *   genesis({
 *     measure: 'my/people',
 *     unit: 'person',
 *     leading: [{ is: 'breakdown', breakdown: 'land', codes: { Insgesamt: '_T' } }],
 *     across: 'days',
 *     encoding: 'utf-8',
 *     source: { title: '12411-0010', publisher: 'Statistisches Bundesamt' },
 *   }),
 * );
 * observations.map(({ period, value, dimensions }) => [period.end, value, dimensions?.['land']]).slice(0, 3);
 * // => [['1958-12-31', 7433007, 'Baden-Württemberg'], ['1959-12-31', 7560698, 'Baden-Württemberg'], ['1958-12-31', 54292038, undefined]]
 * ```
 */
export function genesis(facts: GenesisFacts): TableDescription {
  return describedBy(facts, genesisTable);
}

function genesisTable(facts: GenesisFacts): TableDescription {
  const { measure, unit, header = 6, leading, across, encoding = 'windows-1252' } = facts;
  const place = 'place' in facts ? facts.place : leading.some(({ is }) => is === 'place') ? undefined : 'DE';
  const figures =
    across === 'days'
      ? []
      : Object.entries(across.codes).map(([name, code]): ColumnDescription => ({
          name,
          is: 'value',
          ...(code === '_T' ? {} : { gives: { [across.breakdown]: code } }),
        }));
  return {
    container: { kind: 'text', encoding, delimiter: ';' },
    header: { rows: [header], footer: '____' },
    columns: [...leading.map((column, at): ColumnDescription => ({ name: '', at: at + 1, ...column })), ...figures],
    ...(across === 'days' ? { periodsAcross: {} } : { others: 'leave-out' }),
    settings: { decimal: ',', settled: true, order: 'day-month-year', parentheses: 'low-reliability', missing: MARKS },
    constants: constantsOf(facts, { measure, unit, ...placeConstant(place) }),
  };
}
