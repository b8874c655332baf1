import type { ShownStatus } from '../document/shown-status.js';
import type { Request } from '../document/request.js';

/** The words of the first pages: what is found, what is due, and what is asked of whom. */
export interface FrontMessages {
  /** The heading of the first part. */
  readonly title: string;
  /** How many of the promises that can be checked are kept. */
  readonly lead: (kept: number, total: number) => string;
  /** How many of those kept still run, or were kept late. */
  readonly kept: Readonly<Record<'soFar' | 'late', (count: number, kept: number) => string>>;
  /** How many of them stand in another way; none where there is none. */
  readonly also: Readonly<Record<Exclude<ShownStatus, 'achieved' | 'not-quantified'>, (count: number) => string>>;
  /** Of how many of several parts nothing is reported on a part. */
  readonly partSilent: (count: number) => string;
  /** How many are promises that go on without a figure. */
  readonly continuing: (count: number) => string;
  /** How many commitments name nothing that can be checked; `others` where some do. */
  readonly uncheckable: (count: number, others: boolean) => string;
  /** How much is on record under the commitments that name nothing that can be checked, or under all. */
  readonly onRecord: (values: { withFigures: number; activitiesOnly: number | undefined; nothing: number; total: number }) => string;
  /** The bar of the promises that can be checked. */
  readonly barTitle: string;
  /** What it counts. */
  readonly barNote: string;
  /** That a silence is neither. */
  readonly silence: string;
  /** The table of the promises. */
  readonly answers: {
    /** The heading. */
    readonly title: string;
    /** What the table shows. */
    readonly caption: (date: string) => string;
    /** The promises without a figure. */
    readonly continuing: string;
    /** The headings of its columns. */
    readonly column: Readonly<Record<'promise' | 'answer' | 'asked' | 'due', string>>;
  };
  /** What is overdue and what falls due. */
  readonly due: {
    /** The heading. */
    readonly title: string;
    /** The table of what is overdue. */
    readonly overdue: string;
    /** The table of what falls due up to a day. */
    readonly soon: (until: string) => string;
    /** Nothing falls due up to a day, and nothing is overdue. */
    readonly nothing: (until: string) => string;
    /** The heading of a column. */
    readonly since: string;
  };
  /** What is asked of whom. */
  readonly request: {
    /** The heading. */
    readonly title: string;
    /** What to do with it. */
    readonly intro: string;
    /** Nothing is asked. */
    readonly nothing: string;
    /** The table. */
    readonly caption: string;
    /** What is asked, without its period; of a decision, how many figures. */
    readonly what: (kind: Request['kind'], values: { subject: string; figures: number }) => string;
    /** Any day to answer by. */
    readonly anyDay: string;
    /** The headings of its columns. */
    readonly column: Readonly<Record<'what' | 'unit' | 'period' | 'from' | 'by', string>>;
  };
  /** What is on record under a commitment, in short. */
  readonly record: {
    /** What stands between what a figure counts and the figure. */
    readonly figure: string;
    /** What parts a figure from the days behind it: where a comma marks decimals, “4, 10 October” would read as one number. */
    readonly behind: (figure: string) => string;
    /** What leads to all figures of one. */
    readonly allFigures: (count: number) => string;
    /** What leads to all of its activities. */
    readonly allActivities: (count: number) => string;
    /** The newest of its activities, before its name. */
    readonly latest: string;
    /** A table of so many commitments; with the name of their level where it is not plain. */
    readonly caption: (count: number, level: string | undefined) => string;
    /** Activities there, the days of the last absent where they are not known. */
    readonly activities: (number: string, last: string | undefined) => string;
    /** Figures there that speak of the world, and not of delivery. */
    readonly background: (count: number) => string;
    /** Nothing is. */
    readonly nothing: string;
  };
  /** The annexes: everything that is on record, by commitment. */
  readonly annex: {
    /** What was promised. */
    readonly promises: string;
    /** The table of that under an item. */
    readonly promisesCaption: (subject: string) => string;
    /** An item of which nothing more is said than its name. */
    readonly asNamed: string;
    /** The figures. */
    readonly figures: string;
    /** The table of the figures under an item. */
    readonly figuresCaption: (subject: string) => string;
    /** The table of those that speak of the world. */
    readonly backgroundCaption: (subject: string) => string;
    /** What background figures are, and are not. */
    readonly backgroundNote: string;
    /** The activities. */
    readonly activities: string;
    /** The table of those under an item. */
    readonly activitiesCaption: (subject: string) => string;
    /** The commitments that stand above nothing, as the subject of a table. */
    readonly all: string;
    /** One value of a series. */
    readonly point: (period: string, figure: string) => string;
    /** A series in words, for who cannot see its line. */
    readonly series: (values: { count: number; first: string; last: string }) => string;
  };
  /** The charts of how far each promise has come. */
  readonly progress: string;
  /** The annex of definitions. */
  readonly definitions: string;
  /** What a commitment, a promise and “reported” are in a report. */
  readonly promiseWord: string;
  /** What the short remarks beside figures mean, in the words that they have there. */
  readonly remarkWords: (words: { assumed: string; medium: string; low: string; toDecide: string }) => string;
}
