import type { ChartSpec } from './chart.js';
import type { Inline } from './inline.js';
import type { Picture } from './picture.js';
import type { Provenance } from './provenance.js';
import type { ShownStatus } from './shown-status.js';

/** A block of a report. */
export type Block = Section | Paragraph | List | Table | Figure | Image | KeyFigures | Callout | Statement | Legend | PageBreak;

/** What every block may carry. */
export interface BlockBase {
  /** An id, unique in the report and derived from what the block is about. */
  readonly id: string;
  /** The language, where it differs from the report's. */
  readonly language?: string;
}

/** A part of the report under a heading; its depth in the tree is the level of the heading. */
export interface Section extends BlockBase {
  /** The kind of block. */
  readonly kind: 'section';
  /** The heading. */
  readonly heading: readonly Inline[];
  /** The number or letter before the heading. */
  readonly notation?: string;
  /** A word above the heading that says what it is: "Priority action". */
  readonly kicker?: string;
  /** Whether the table of contents lists it. */
  readonly listed: boolean;
  /** Set on an annex, where things are looked up: on paper its tables and lists are set in smaller type, and those of what stands in it. */
  readonly annex?: true;
  /** What stands in it. */
  readonly blocks: readonly Block[];
}

/** A paragraph. */
export interface Paragraph extends BlockBase {
  /** The kind of block. */
  readonly kind: 'paragraph';
  /** How it is set: `headline` is the answer of the whole report, `lead` opens a part, `note` is small, `absence` states that something is missing. */
  readonly tone?: 'headline' | 'lead' | 'note' | 'absence';
  /** Its runs. */
  readonly children: readonly Inline[];
}

/** A list. */
export interface List extends BlockBase {
  /** The kind of block. */
  readonly kind: 'list';
  /** Whether it is numbered. */
  readonly ordered: boolean;
  /** The first number, for a numbered list that does not begin with 1. */
  readonly start?: number;
  /** Its items. */
  readonly items: readonly ListItem[];
}

/** One item of a list. */
export interface ListItem {
  /** An id, where something leads to the item. */
  readonly id?: string;
  /** Its runs. */
  readonly children: readonly Inline[];
  /** Lists inside it. */
  readonly lists?: readonly List[];
}

/** A column of a table. */
export interface Column {
  /** A machine name, unique in the table. */
  readonly key: string;
  /** The heading. */
  readonly label: string;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end';
}

/** A table; the first column heads the rows. */
export interface Table extends BlockBase {
  /** The kind of block. */
  readonly kind: 'table';
  /** What it shows. */
  readonly caption: string;
  /** Its columns. */
  readonly columns: readonly Column[];
  /** Its rows, each with one cell a column. */
  readonly rows: readonly {
    /** An id, where something leads to the row. */
    readonly id?: string;
    /** The cells. */
    readonly cells: readonly (readonly Inline[])[];
  }[];
}

/** A chart with its words and its numbers. */
export interface Figure extends BlockBase {
  /** The kind of block. */
  readonly kind: 'figure';
  /** The title. */
  readonly title: string;
  /** How to read it. */
  readonly note?: string;
  /** One sentence that stands for the picture. */
  readonly alt: string;
  /** The picture in words, number by number. */
  readonly description: string;
  /** What it shows. */
  readonly chart: ChartSpec;
  /** The same numbers as a table. */
  readonly table: Table;
}

/** A picture of one's own: a logo, a photograph, a map. */
export interface Image extends BlockBase {
  /** The kind of block. */
  readonly kind: 'image';
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  /** What stands under it. */
  readonly caption?: readonly Inline[];
  /** The picture itself. */
  readonly picture: Picture;
}

/** A place where a new page begins, in formats that have pages. */
export interface PageBreak extends BlockBase {
  /** The kind of block. */
  readonly kind: 'page-break';
}

/** A few figures set large. */
export interface KeyFigures extends BlockBase {
  /** The kind of block. */
  readonly kind: 'key-figures';
  /** The figures. */
  readonly figures: readonly {
    /** The figure. */
    readonly value: string;
    /** What it counts. */
    readonly label: string;
    /** A remark. */
    readonly note?: string;
  }[];
}

/** A remark that the reader must not miss. */
export interface Callout extends BlockBase {
  /** The kind of block. */
  readonly kind: 'callout';
  /** The heading. */
  readonly title: string;
  /** What it says. */
  readonly blocks: readonly Block[];
}

/** What one kind of author says, marked as such. */
export interface Statement extends BlockBase {
  /** The kind of block. */
  readonly kind: 'statement';
  /** Who stands behind it. */
  readonly provenance: Provenance;
  /** The same in words. */
  readonly label: string;
  /** More about who: the method, the author and the date. */
  readonly attribution?: readonly Inline[];
  /** What is said. */
  readonly blocks: readonly Block[];
}

/** The key to statuses and to the marks of provenance. */
export interface Legend extends BlockBase {
  /** The kind of block. */
  readonly kind: 'legend';
  /** The name of the key. */
  readonly title: string;
  /** What the statuses mean. */
  readonly statuses: readonly {
    /** The status. */
    readonly status: ShownStatus;
    /** Its name. */
    readonly label: string;
    /** What it means. */
    readonly meaning: string;
  }[];
  /** What the marks of provenance mean. */
  readonly provenances: readonly {
    /** The provenance. */
    readonly provenance: Provenance;
    /** Its name. */
    readonly label: string;
    /** What it means. */
    readonly meaning: string;
  }[];
}
