/**
 * What the template of a page is given: the report with everything decided that needs no page, as plain data. The template reads it as JSON;
 * none of it is ever read as markup.
 */
export interface Paper {
  /** The language of the text. */
  readonly language: PaperLanguage;
  /** The direction that it is written in. */
  readonly direction: 'ltr' | 'rtl';
  /** The families of fonts, the first that has a character before the next. */
  readonly fonts: readonly string[];
  /** The title. */
  readonly title: string;
  /** The title as it stands at the head of each page. */
  readonly runningTitle: string;
  /** The kind of report with its date. */
  readonly subtitle: string;
  /** That it may still change. */
  readonly draft: string | null;
  /** In whose name it stands, and on what: short remarks. */
  readonly facts: readonly string[];
  /** The office that answers for it. */
  readonly author: string;
  /** The date of the report. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  /** What stands at the foot of each page. */
  readonly foot: string;
  /** The heading of the contents. */
  readonly contents: string;
  /** How many levels of headings the contents list; 0 for no contents. */
  readonly contentsDepth: number;
  /** How the report was produced. */
  readonly producedBy: string;
  /** The mark of the office. */
  readonly logo: PaperPicture | null;
  /** The name of each section of the first level, by its anchor, for the head of the pages. */
  readonly running: Readonly<Record<string, string>>;
  /** The sections of the first level. */
  readonly blocks: readonly PaperBlock[];
}

/** A language as the compiler takes it; what it cannot take is left out. */
export interface PaperLanguage {
  /** Two or three letters. */
  readonly lang: string;
  /** Two letters. */
  readonly region: string | null;
}

/** A picture: a drawing as text, or the path of a file that is given beside the data; measured in points. */
export interface PaperPicture {
  /** The text of a drawing. */
  readonly svg?: string;
  /** The path of a file. */
  readonly file?: string;
  /** The width. */
  readonly width: number;
  /** The height. */
  readonly height: number;
  /** What it shows. */
  readonly alt: string;
}

/** What every block may carry. */
interface Anchored {
  /** The anchor, where something leads to the block. */
  readonly anchor?: string;
  /** The language, where it differs. */
  readonly language?: PaperLanguage;
}

/** A block of the page. */
export type PaperBlock =
  | PaperSection
  | PaperParagraph
  | PaperList
  | PaperTable
  | PaperFigure
  | PaperImage
  | PaperKeyFigures
  | PaperBox
  | PaperLegend
  | { readonly kind: 'page-break' };

/** A section: its heading, then what stands in it. */
export interface PaperSection extends Anchored {
  /** The kind of block. */
  readonly kind: 'section';
  /** The level of the heading, 1 to 6. */
  readonly level: number;
  /** What it is, with its number. */
  readonly kicker: string | null;
  /** The heading. */
  readonly heading: readonly PaperRun[];
  /** Whether the contents list it. */
  readonly listed: boolean;
  /** What stands in it. */
  readonly blocks: readonly PaperBlock[];
}

/** A paragraph. */
interface PaperParagraph extends Anchored {
  /** The kind of block. */
  readonly kind: 'paragraph';
  /** How it is set. */
  readonly tone: 'headline' | 'lead' | 'note' | 'absence' | null;
  /** Whether it opens what follows and stands on one page with its beginning. */
  readonly sticks: boolean;
  /** Its runs. */
  readonly runs: readonly PaperRun[];
}

/** A list. */
export interface PaperList extends Anchored {
  /** The kind of block. */
  readonly kind: 'list';
  /** The first number; absent where nothing is numbered. */
  readonly start: number | null;
  /** The size of its type in points, where that is not the one around it. */
  readonly size: number | null;
  /** Whether it is short enough to stand on one page. */
  readonly together: boolean;
  /** Its items. */
  readonly items: readonly PaperItem[];
}

/** An item of a list. */
interface PaperItem {
  /** The anchor, where something leads to it. */
  readonly anchor?: string;
  /** Its runs. */
  readonly runs: readonly PaperRun[];
  /** Lists in it. */
  readonly lists: readonly PaperList[];
}

/** A table. */
export interface PaperTable extends Anchored {
  /** The kind of block. */
  readonly kind: 'table';
  /** What stands beside it as its name. */
  readonly caption: readonly PaperRun[];
  /** The widths of its columns, as shares. */
  readonly widths: readonly number[];
  /** Whether it stands on one page with the remark that follows it. */
  readonly sticks: boolean;
  /** Whether each column holds numbers. */
  readonly ends: readonly boolean[];
  /** The heads of its columns. */
  readonly heads: readonly (readonly PaperRun[])[];
  /** The size of its letters, in points. */
  readonly size: number;
  /** Whether words have to be broken for it to fit. */
  readonly squeezed: boolean;
  /** Whether it is short enough to stand on one page. */
  readonly together: boolean;
  /** The place of the row that stands on one page with the last, from 0; -1 where none has to. */
  readonly tied: number;
  /** Whether it needs a page turned on its side. */
  readonly flipped: boolean;
  /** Its rows. */
  readonly rows: readonly PaperRow[];
}

/** A row of a table. */
interface PaperRow {
  /** The anchor, where something leads to it. */
  readonly anchor?: string;
  /** Whether it may need more than a page. */
  readonly long: boolean;
  /** Its cells, one a column. */
  readonly cells: readonly (readonly PaperRun[])[];
}

/** A chart with its title. */
export interface PaperFigure extends Anchored {
  /** The kind of block. */
  readonly kind: 'figure';
  /** The title. */
  readonly title: readonly PaperRun[];
  /** How to read it. */
  readonly note: readonly PaperRun[] | null;
  /** The picture. */
  readonly picture: PaperPicture;
  /** Its numbers, where the picture does not give all of them. */
  readonly table: PaperTable | null;
}

/** A picture of one's own. */
interface PaperImage extends Anchored {
  /** The kind of block. */
  readonly kind: 'image';
  /** What stands beside it as its name. */
  readonly caption: readonly PaperRun[] | null;
  /** The picture. */
  readonly picture: PaperPicture;
}

/** Figures set large. */
interface PaperKeyFigures extends Anchored {
  /** The kind of block. */
  readonly kind: 'key-figures';
  /** The figures: each with a remark and what it counts. */
  readonly figures: readonly {
    readonly value: readonly PaperRun[];
    readonly note: readonly PaperRun[] | null;
    readonly label: readonly PaperRun[];
  }[];
}

/** A remark in a frame, or what one kind of author says beside a bar that tells the kinds apart without colour. */
export interface PaperBox extends Anchored {
  /** The kind of block. */
  readonly kind: 'box';
  /** The title. */
  readonly title: readonly PaperRun[];
  /** More about who says it. */
  readonly attribution: readonly PaperRun[];
  /** The colour of its title and its bar. */
  readonly colour: string;
  /** The colour behind it. */
  readonly ground: string;
  /** The bar beside it, which tells the kinds apart without colour. */
  readonly bar: { readonly dash: string; readonly width: number };
  /** Whether a frame goes round it. */
  readonly isFramed: boolean;
  /** Whether it is short enough to stand on one page. */
  readonly together: boolean;
  /** What stands in it. */
  readonly blocks: readonly PaperBlock[];
}

/** Names and what they mean. */
interface PaperLegend extends Anchored {
  /** The kind of block. */
  readonly kind: 'legend';
  /** The title. */
  readonly title: readonly PaperRun[];
  /** The names, each with what it means. */
  readonly entries: readonly { readonly term: readonly PaperRun[]; readonly meaning: readonly PaperRun[] }[];
}

/** A run: its text, or an object where it is more than text. */
export type PaperRun =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'muted' | 'remark' | 'footnote' | 'small'; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'foreign'; readonly language: PaperLanguage; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'link'; readonly url: string; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'to'; readonly to: string; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'code'; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'pieces'; readonly pieces: readonly string[] }
  | { readonly kind: 'status'; readonly mark: string; readonly colour: string; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'sparkline'; readonly picture: PaperPicture }
  | { readonly kind: 'break' };
