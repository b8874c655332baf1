import type { Paragraph } from 'docx';

import type { Report } from '../../document/report.js';
import { anchorsOf, type Anchors } from './anchors.js';
import type { Library } from './library.js';
import { isLanguageRightToLeft } from './word-text.js';
import type { Pictures } from './pictures.js';

/** What a table is called, for who cannot see it. */
export interface TableName {
  /** Its caption. */
  readonly caption: string;
  /** The names of its columns, in one line. */
  readonly columns: string;
}

/** What the parts of a document are written with, and what they leave behind for parts elsewhere in the file. */
export interface Writer {
  /** The library. */
  readonly library: Library;
  /** The report. */
  readonly report: Report;
  /** Whether the report is written from right to left. */
  readonly isRightToLeft: boolean;
  /** The bookmarks. */
  readonly anchors: Anchors;
  /** The pictures. */
  readonly pictures: Pictures;
  /** The footnotes in order; the first has the number 1. */
  readonly footnotes: Paragraph[];
  /** The name of each table in the order in which they stand. */
  readonly tables: TableName[];
  /** How many numbered lists there are. */
  numberedLists: number;
  /** The first numbers of numbered lists. */
  readonly starts: Set<number>;
}

/** A writer of a report, with nothing written. */
export function writerOf(report: Report, library: Library, pictures: Pictures): Writer {
  return {
    library,
    report,
    isRightToLeft: report.page.direction === 'rtl' || isLanguageRightToLeft(report.locale),
    anchors: anchorsOf(report),
    pictures,
    footnotes: [],
    tables: [],
    numberedLists: 0,
    starts: new Set(),
  };
}
