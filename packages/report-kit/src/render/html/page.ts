import type { Column, Table } from '../../document/block.js';
import type { Provenance } from '../../document/provenance.js';
import type { Report, ReportPage } from '../../document/report.js';
import type { ShownStatus } from '../../document/shown-status.js';
import { htmlIds } from './html-ids.js';
import { longestWords } from './longest-words.js';
import { noNotes, type Notes } from './notes.js';

/** The symbols of statuses and of layers, by their names. */
export type SymbolName = `mark-${ShownStatus}` | `by-${Provenance}`;

/** A kind of table: tables of the same columns. */
export interface TableKind {
  /** The columns. */
  readonly columns: readonly Column[];
  /** How wide the longest word of each is in any of them, in the size of the type. */
  readonly words: readonly number[];
}

/** What every part of a page needs to know, and what the parts leave behind for its head and its end. */
export interface Page {
  /** The words around the document. */
  readonly words: ReportPage;
  /** The id in the page of every id that something can lead to. */
  readonly ids: ReadonlyMap<string, string>;
  /** The notes. */
  readonly notes: Notes;
  /** The kinds of table met, by the class that their cells are set by. */
  readonly tables: ReadonlyMap<string, TableKind>;
  /** The class of a table, the same for all of such columns. */
  readonly tableClass: (table: Table) => string;
  /** The symbols met. */
  readonly symbols: ReadonlySet<SymbolName>;
  /** The address of a symbol in the page. */
  readonly symbol: (name: SymbolName) => string;
}

/** The page of a report, with nothing on it yet. */
export function pageOf(report: Report): Page {
  const tables = new Map<string, TableKind>();
  const classes = new Map<string, string>();
  const symbols = new Set<SymbolName>();
  return {
    words: report.page,
    ids: htmlIds(report),
    notes: noNotes(),
    tables,
    tableClass: (table) => {
      const { columns } = table;
      const alike = JSON.stringify(columns.map(({ label, align }) => [label, align ?? 'start']));
      const name = classes.get(alike) ?? `t${String(classes.size + 1)}`;
      classes.set(alike, name);
      tables.set(name, { columns, words: longestWords(table, tables.get(name)?.words) });
      return name;
    },
    symbols,
    symbol: (name) => {
      symbols.add(name);
      return `#${name}`;
    },
  };
}

/** The id of a block in the page. */
export function idIn(page: Page, id: string): string {
  return page.ids.get(id) ?? id;
}
