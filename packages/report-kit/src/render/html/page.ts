import type { Column } from '../../document/block.js';
import type { Provenance } from '../../document/provenance.js';
import type { Report, ReportPage } from '../../document/report.js';
import type { ShownStatus } from '../../document/shown-status.js';
import { htmlIds } from './html-ids.js';
import { noNotes, type Notes } from './notes.js';

/** The symbols of statuses and of layers, by their names. */
export type SymbolName = `mark-${ShownStatus}` | `by-${Provenance}`;

/** What every part of a page needs to know, and what the parts leave behind for its head and its end. */
export interface Page {
  /** The words around the document. */
  readonly words: ReportPage;
  /** The id in the page of every id that something can lead to. */
  readonly ids: ReadonlyMap<string, string>;
  /** The notes. */
  readonly notes: Notes;
  /** The kinds of table met: the columns of each, by the class that their cells are set by. */
  readonly tables: ReadonlyMap<string, readonly Column[]>;
  /** The class of tables of such columns. */
  readonly tableClass: (columns: readonly Column[]) => string;
  /** The symbols met. */
  readonly symbols: ReadonlySet<SymbolName>;
  /** The address of a symbol in the page. */
  readonly symbol: (name: SymbolName) => string;
}

/** The page of a report, with nothing on it yet. */
export function pageOf(report: Report): Page {
  const tables = new Map<string, readonly Column[]>();
  const classes = new Map<string, string>();
  const symbols = new Set<SymbolName>();
  return {
    words: report.page,
    ids: htmlIds(report),
    notes: noNotes(),
    tables,
    tableClass: (columns) => {
      const alike = JSON.stringify(columns.map(({ label, align }) => [label, align ?? 'start']));
      const known = classes.get(alike);
      if (known !== undefined) return known;
      const name = `t${String(classes.size + 1)}`;
      classes.set(alike, name);
      tables.set(name, columns);
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
