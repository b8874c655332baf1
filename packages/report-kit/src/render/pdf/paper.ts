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
  /** Whether there is anything that the contents would list. */
  readonly hasContents: boolean;
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
  readonly kind: 'section';
  readonly level: number;
  readonly kicker: string | null;
  readonly heading: readonly PaperRun[];
  readonly listed: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** A paragraph. */
export interface PaperParagraph extends Anchored {
  readonly kind: 'paragraph';
  readonly tone: 'lead' | 'note' | 'absence' | null;
  readonly runs: readonly PaperRun[];
}

/** A list; `together` where it is short enough to stand on one page. */
export interface PaperList extends Anchored {
  readonly kind: 'list';
  readonly start: number | null;
  readonly together: boolean;
  readonly items: readonly PaperItem[];
}

/** An item of a list. */
export interface PaperItem {
  readonly anchor?: string;
  readonly runs: readonly PaperRun[];
  readonly lists: readonly PaperList[];
}

/** A table with the widths of its columns as shares. */
export interface PaperTable extends Anchored {
  readonly kind: 'table';
  readonly caption: readonly PaperRun[];
  readonly widths: readonly number[];
  /** Whether each column holds numbers. */
  readonly ends: readonly boolean[];
  readonly heads: readonly (readonly PaperRun[])[];
  readonly size: number;
  /** Whether it is short enough to stand on one page. */
  readonly together: boolean;
  /** Whether it needs a page turned on its side. */
  readonly flipped: boolean;
  readonly rows: readonly PaperRow[];
}

/** A row of a table; `long` where it may need more than a page. */
export interface PaperRow {
  readonly anchor?: string;
  readonly long: boolean;
  readonly cells: readonly (readonly PaperRun[])[];
}

/** A chart with its title, and its numbers where the picture does not give all of them. */
export interface PaperFigure extends Anchored {
  readonly kind: 'figure';
  readonly title: readonly PaperRun[];
  readonly note: readonly PaperRun[] | null;
  readonly picture: PaperPicture;
  readonly table: PaperTable | null;
}

/** A picture of one's own. */
export interface PaperImage extends Anchored {
  readonly kind: 'image';
  readonly caption: readonly PaperRun[] | null;
  readonly picture: PaperPicture;
}

/** Figures set large. */
export interface PaperKeyFigures extends Anchored {
  readonly kind: 'key-figures';
  readonly figures: readonly { readonly value: readonly PaperRun[]; readonly note: readonly PaperRun[] | null; readonly label: readonly PaperRun[] }[];
}

/** A remark in a frame, or what one kind of author says beside a bar that tells the kinds apart without colour. */
export interface PaperBox extends Anchored {
  readonly kind: 'box';
  readonly title: readonly PaperRun[];
  readonly attribution: readonly PaperRun[];
  readonly colour: string;
  readonly ground: string;
  readonly bar: { readonly dash: string; readonly width: number };
  readonly isFramed: boolean;
  readonly together: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** Names and what they mean. */
export interface PaperLegend extends Anchored {
  readonly kind: 'legend';
  readonly title: readonly PaperRun[];
  readonly entries: readonly { readonly term: readonly PaperRun[]; readonly meaning: readonly PaperRun[] }[];
}

/** A run: its text, or an object where it is more than text. */
export type PaperRun =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'muted' | 'footnote' | 'small'; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'foreign'; readonly language: PaperLanguage; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'link'; readonly url: string; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'to'; readonly to: string; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'code'; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'pieces'; readonly pieces: readonly string[] }
  | { readonly kind: 'status'; readonly mark: string; readonly colour: string; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'sparkline'; readonly picture: PaperPicture }
  | { readonly kind: 'break' };
