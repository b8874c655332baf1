/** The words of the sections that the further templates add to those of the annual report. */
export interface TemplateMessages {
  /** What is known to be behind. */
  readonly behind: BehindMessages;
  /** What has no evidence. */
  readonly silent: SilentMessages;
  /** One place and its strategy. */
  readonly country: CountryMessages;
  /** Questions to civil society. */
  readonly questions: QuestionMessages;
  /** The brief. */
  readonly brief: {
    /** Requests that the table leaves out. */
    readonly moreRequests: (count: number) => string;
    /** Promises that the table leaves out. */
    readonly morePromises: (count: number) => string;
    /** All of them are asked of one office. */
    readonly allFrom: (name: string) => string;
  };
  /** How good the data are. */
  readonly quality: QualityMessages;
}

/** The words on what is behind. */
interface BehindMessages {
  /** The name of the part. */
  readonly title: string;
  /** How many targets are behind, of how many. */
  readonly count: (count: number, total: number) => string;
  /** None is. */
  readonly none: string;
  /** What the count does not say. */
  readonly note: string;
  /** The table. */
  readonly caption: string;
}

/** The words on what has no evidence. */
interface SilentMessages {
  /** The name of the part. */
  readonly title: string;
  /** How many targets and commitments nothing is reported on. */
  readonly count: (values: {
    readonly targets: number;
    readonly ofTargets: number;
    readonly commitments: number;
    readonly ofCommitments: number;
  }) => string;
  /** There is evidence on all. */
  readonly none: string;
  /** What silence does not say. */
  readonly note: string;
  /** The table of targets. */
  readonly targetsCaption: string;
  /** The table of commitments, by what they stand under. */
  readonly commitmentsCaption: string;
  /** Its columns. */
  readonly column: Readonly<Record<'under' | 'without' | 'which', string>>;
  /** So many of so many. */
  readonly of: (count: number, total: number) => string;
}

/** The words on one place. */
interface CountryMessages {
  /** The priorities of its strategy, with the years that it holds. */
  readonly priorities: (period: string) => string;
  /** How many priorities and targets the strategy of a place sets, and for which time. */
  readonly intro: (values: {
    readonly place: string;
    readonly period: string;
    readonly priorities: number;
    readonly targets: number;
  }) => string;
  /** The table. */
  readonly caption: string;
  /** Its columns. */
  readonly column: Readonly<Record<'priority' | 'meaning' | 'targets' | 'reported', string>>;
  /** A priority for which the strategy sets no target. */
  readonly noTarget: string;
  /** So many figures on delivery. */
  readonly figures: (count: number) => string;
  /** Nothing is reported. */
  readonly nothing: string;
  /** The body. */
  readonly body: string;
  /** The commitments on which nothing is reported of the place; with how many there are in all. */
  readonly others: (count: number, total: number, place: string | undefined) => string;
}

/** The words of the questions. */
interface QuestionMessages {
  /** The name of the part. */
  readonly title: string;
  /** What is asked, and what an answer needs. */
  readonly intro: string;
  /** Where answers go. */
  readonly answerTo: (contact: string) => string;
  /** Nothing is left to ask. */
  readonly none: string;
  /** The table. */
  readonly caption: string;
  /** Its columns. */
  readonly column: Readonly<Record<'about' | 'question', string>>;
  /** Whether a thing was done. */
  readonly done: (what: string) => string;
  /** A figure of a measure, for a period and of places, where they are known; all as they stand in a sentence. */
  readonly figure: (values: { readonly measure: string; readonly period: string; readonly places: string | undefined }) => string;
  /** Figures that are too loose or contradict each other; with how many there are. */
  readonly firmer: (values: { readonly measure: string; readonly period: string; readonly count: number }) => string;
  /** More figures of the same measure are missing. */
  readonly more: (count: number) => string;
  /** Figures that wait to be matched. */
  readonly unmatched: (count: number) => string;
  /** What is not enough to tell, where no single figure would settle it. */
  readonly unclear: string;
  /** Commitments without a target on which nothing is reported, by number; with the name of what they stand under, where there is one. */
  readonly silent: (list: string) => string;
}

/** The words on how good the data are. */
interface QualityMessages {
  /** The name of the part that sums up. */
  readonly title: string;
  /** How many figures there are, how many speak about delivery, and how many of those count towards a target. */
  readonly count: (values: { readonly figures: number; readonly delivery: number; readonly used: number }) => string;
  /** What the part is for. */
  readonly intro: string;
  /** The table of confidence. */
  readonly confidence: string;
  /** Its row for figures that say nothing of it. */
  readonly unsaid: string;
  /** The table of qualifiers. */
  readonly bounds: string;
  /** The rows of that table. */
  readonly bound: Readonly<Record<'exact' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about' | 'none', string>>;
  /** What the qualifiers mean for the results. */
  readonly boundsNote: string;
  /** The columns. */
  readonly column: Readonly<Record<'delivery' | 'other' | 'sources' | 'figures', string>>;
  /** The part on thin and stale evidence, and what it says where there is none. */
  readonly thin: {
    readonly title: string;
    readonly none: string;
    readonly caption: string;
    readonly closed: string;
    readonly reason: Readonly<Record<'thin' | 'stale' | 'enough', string>>;
  };
  /** The part on contradictions, and what it says where there is none. */
  readonly issues: { readonly title: string; readonly none: string };
  /** The part on what was left out, and what it says where nothing was. */
  readonly leftOut: { readonly title: string; readonly none: string };
  /** The part on undated figures, and what it says where there is none. */
  readonly undated: { readonly title: string; readonly none: string; readonly note: (count: number) => string; readonly caption: string };
  /** The part on results that rest on one source, and what it says where there is none. */
  readonly single: { readonly title: string; readonly none: string; readonly note: string; readonly caption: string };
  /** The part on sources that were not confirmed, and what it says where there is none. */
  readonly unconfirmed: { readonly title: string; readonly none: string; readonly note: string };
}
