import type { YearState } from '../document/year-grid-chart.js';

/** The words of the charts of evaluations and of series of one's own. */
export interface FigureMessages {
  /** The bullets: what was reported and asked, target by target. */
  readonly bullets: {
    /** The title. */
    readonly title: string;
    /** How to read what is drawn; each sentence stands only where its mark does. */
    readonly note: {
      /** The bar, the line, and that every row has a scale of its own. */
      readonly bar: string;
      /** The triangle. */
      readonly expected: (date: string) => string;
      /** The outline. */
      readonly range: string;
      /** The arrow. */
      readonly open: string;
      /** The band. */
      readonly band: string;
      /** The short marks. */
      readonly milestones: string;
    };
    /** The picture in one sentence. */
    readonly alt: (count: number) => string;
    /** What was reported beside what was asked. */
    readonly reportedAsked: (reported: string, asked: string) => string;
    /** One row in words. */
    readonly row: (values: { label: string; reported: string; asked: string; expected: string | undefined; status: string }) => string;
  };
  /** The grid of recurring promises by year. */
  readonly years: {
    /** The title. */
    readonly title: string;
    /** How to read it. */
    readonly note: string;
    /** The picture in one sentence. */
    readonly alt: (values: { count: number; first: string; last: string }) => string;
    /** The states of a year. */
    readonly state: Readonly<Record<YearState, string>>;
    /** A state with what was reported. */
    readonly reported: (state: string, figure: string) => string;
    /** A year of which several periods are told together. */
    readonly several: (state: string, met: number, of: number) => string;
    /** One year in words. */
    readonly cell: (year: string, words: string) => string;
    /** One row in words. */
    readonly row: (label: string, cells: readonly string[]) => string;
  };
  /** What a method makes of values for a later day. */
  readonly projected: (values: { figure: string; range: string | undefined; date: string; method: string }) => string;
  /** Lines over time. */
  readonly series: {
    /** The picture in one sentence; `first` and `last` are the ends of the time. */
    readonly alt: (values: { lines: number; first: string; last: string }) => string;
    /** One line in words. */
    readonly row: (label: string, points: readonly string[]) => string;
    /** One point in words. */
    readonly point: (period: string, figure: string) => string;
    /** How to read a break in a line. */
    readonly gap: string;
  };
  /** Bars. */
  readonly bars: {
    /** The picture in one sentence. */
    readonly alt: (count: number) => string;
    /** One bar in words. */
    readonly row: (label: string, figure: string) => string;
    /** The head of the column of what the bars are of. */
    readonly what: string;
  };
  /** Targets by part of the framework and by status. */
  readonly byPart: {
    /** The title; with the name of the parts. */
    readonly title: (level: string) => string;
    /** How to read it. */
    readonly note: string;
    /** The picture in one sentence. */
    readonly alt: (count: number, level: string) => string;
    /** One row in words; `list` as `countList` writes it. */
    readonly row: (label: string, list: string) => string;
  };
}
