import type { enCells } from './en-cells.js';
import type { enFigures } from './en-figures.js';
import type { enFiles } from './en-files.js';
import type { enIati } from './en-iati.js';
import type { enItems } from './en-items.js';
import type { enPeriods } from './en-periods.js';
import type { enPlaces } from './en-places.js';
import type { RemarkCode } from './en-remarks.js';
import type { enSdmx } from './en-sdmx.js';
import type { enShapes } from './en-shapes.js';
import type { enTables } from './en-tables.js';
import type { CodeWords, Sentence } from './issue-words.js';
import type { ValueStyle } from './said-values.js';

type Families =
  | typeof enCells
  | typeof enFigures
  | typeof enFiles
  | typeof enIati
  | typeof enItems
  | typeof enPeriods
  | typeof enPlaces
  | typeof enSdmx
  | typeof enShapes
  | typeof enTables;
type KeysOfEach<T> = T extends unknown ? keyof T : never;

/** The codes of the issues that readers give. */
type ReadingIssueCode = KeysOfEach<Families['codes']>;
/** The advice that issues name in their value `mend`. */
type Mend = KeysOfEach<Families['mends']>;

/** Where and how often issues of one cause were met. */
export interface MetIssues {
  /** How often. */
  readonly count: number;
  /** The same as the language writes it. */
  readonly times: string;
  /** The first rows or lines. */
  readonly rows: readonly number[];
  /** Whether these are lines of a text. */
  readonly areLines: boolean;
  /** Whether it was met in more rows than those. */
  readonly isMore: boolean;
  /** The columns, in code quotes. */
  readonly columns: readonly string[];
  /** What was given, each with how often. */
  readonly given: readonly string[];
}

/** Every word on reading in a language. */
export interface ReadingWords {
  /** How it writes values. */
  readonly style: ValueStyle;
  /** What each code says. */
  readonly codes: Readonly<Record<ReadingIssueCode, CodeWords>>;
  /** What each advice says. */
  readonly mends: Readonly<Record<Mend, Sentence>>;
  /** What each remark of a description says. */
  readonly remarks: Readonly<Record<RemarkCode, Sentence>>;
  /** An English message where the language has no words of its own. */
  readonly inEnglish: (message: string) => string;
  /** How often, where, and what was given. */
  readonly met: (met: MetIssues) => string;
  /** Values that are not named. */
  readonly further: (count: string) => string;
}
