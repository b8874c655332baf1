import type { IsoDate, Severity } from '@actionline/core';
import type { FileKind, NeededColumn, TableDescription } from '@actionline/targets/table';

/** What became of a file, as plain data that crosses from the worker to the page. */
export interface Reading {
  /** The name of the file; absent for the published figures that come with the page. */
  readonly name?: string;
  /** What the file was taken for. */
  readonly kind: FileKind;
  /** How large it is. */
  readonly bytes: number;
  /**
   * `read`: there are counts. `to-say`: something has to be said first, or no figure can be read. `refused`: nothing in it can be read, and
   * `issues` say why.
   */
  readonly state: 'read' | 'to-say' | 'refused';
  /** Of a table: how it is read. */
  readonly description?: TableDescription;
  /** Of a table: what nobody says yet and every figure needs. */
  readonly unsaid: readonly NeededColumn[];
  /** What was found in a table, in words. */
  readonly remarks: readonly SaidRemark[];
  /** What can be asked about a table, each with its choices. */
  readonly questions: readonly TableQuestion[];
  /** Of SDMX and IATI: series or indicators that nobody said the measure of. */
  readonly codes: readonly string[];
  /** How many rows or figures there were: `accepted` and `rejected` make up `read`. */
  readonly counts?: ReadingCounts;
  /** All that is wrong, by cause. */
  readonly groups: readonly SaidGroup[];
  /** What is wrong row by row, the first of them. */
  readonly issues: readonly SaidIssue[];
  /** What the figures are, in short. */
  readonly figures?: FiguresInShort;
}

/** How many there were. */
export interface ReadingCounts {
  /** Those that were read. */
  readonly read: number;
  /** Those that are kept. */
  readonly accepted: number;
  /** Those that are not. */
  readonly rejected: number;
  /** Rows that the description leaves out. */
  readonly leftOut?: number;
  /** Empty cells where figures run across. */
  readonly blank?: number;
}

/** A remark on a table, in words. */
export interface SaidRemark {
  /** Its code. */
  readonly code: string;
  /** The column that it is about. */
  readonly column?: string;
  /** The words. */
  readonly text: string;
}

/** Something in a table that can be read in several ways, and the setting that decides. */
export interface TableQuestion {
  /** The column that it is about. */
  readonly column?: string;
  /** The setting. */
  readonly setting: string;
  /** What stands in the cell. */
  readonly given: string;
  /** What the setting may be. */
  readonly choices: readonly string[];
  /** The question in words. */
  readonly text: string;
}

/** Issues of one cause, in words. */
export interface SaidGroup {
  /** The code. */
  readonly code: string;
  /** How much they matter. */
  readonly severity: Severity;
  /** What is wrong, how often, where, and how to mend it. */
  readonly text: string;
  /** How many there are. */
  readonly count: number;
}

/** One issue, in words. */
export interface SaidIssue {
  /** The code. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** The row, or the line where there are no rows. */
  readonly row?: number;
  /** The column. */
  readonly column?: string;
  /** What is wrong and how to mend it. */
  readonly text: string;
}

/** What figures are, in short. */
export interface FiguresInShort {
  /** How many there are, or how many activities. */
  readonly count: number;
  /** The first day that any of them stands for. */
  readonly from?: IsoDate;
  /** The last. */
  readonly until?: IsoDate;
  /** How many places they name. */
  readonly places: number;
  /** What they count, the most frequent first. */
  readonly measures: readonly MeasureInShort[];
}

/** A measure that figures name. */
export interface MeasureInShort {
  /** Its id. */
  readonly id: string;
  /** Its name, where the framework has one for it. */
  readonly label?: string;
  /** How many figures name it. */
  readonly count: number;
  /** Whether a target of the framework counts it. */
  readonly isCounted: boolean;
}

/** How far the work has come. */
export interface WorkProgress {
  /** What is being done. */
  readonly stage: 'looking' | 'reading';
  /** How much of it is done, from 0 to 1, where that is known. */
  readonly share?: number;
}
