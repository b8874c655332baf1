import type { ChartMessages } from './chart-messages.js';
import type { ParameterMessages } from './parameter-messages.js';
import type { RevisionMessages } from './revision-messages.js';

/** The words of the parts of a report. */
export interface PartMessages {
  /** The name of the part that goes through the commitments. */
  readonly commitments: string;
  /** The name of the part for statements whose subject is unknown. */
  readonly otherStatements: string;
  /** The name of the part on coverage. */
  readonly coverage: string;
  /** The name of the part on methods. */
  readonly methods: string;
  /** The name of the list of sources. */
  readonly sources: string;
  /** What "target" means here, where the framework calls a level of its own so. */
  readonly targetWord: (level: string) => string;
  /** One entry of that list. */
  readonly count: (count: number, label: string) => string;
  /** Such entries, or others that may hold commas, as a list. */
  readonly countList: (entries: readonly string[]) => string;
  /** How many commitments have results on record, and for how many others only activities are. */
  readonly evidenceShare: (values: { withEvidence: number; activitiesOnly: number; total: number }) => string;
  /** What the report does not conclude. */
  readonly caution: string;
  /** What the mark means that stands at official headings not confirmed in the language. */
  readonly headingUnconfirmed: (mark: string) => string;
  /** What stands beside the levels that hold commitments. */
  readonly otherItems: string;
  /** The items that are no longer in force. */
  readonly itemStatus: Readonly<Record<'withdrawn' | 'replaced', string>>;
  /** Why a figure does not count. */
  readonly notCounted: (reason: string) => string;
  /** The charts. */
  readonly chart: ChartMessages;
  /** The headings of columns. */
  readonly column: Readonly<Record<ColumnName, string>>;
  /** The indicators that Actionline proposes for a commitment. */
  readonly indicators: IndicatorMessages;
  /** The table of the periods of a recurring promise. */
  readonly periodsCaption: (label: string) => string;
  /** The table of the milestones of a promise. */
  readonly milestonesCaption: (label: string) => string;
  /** A period without a figure. */
  readonly noFigure: string;
  /** Whether a period was reported by its day, and by which day it is to be. */
  readonly reportedBy: { readonly met: string; readonly unmet: string; readonly due: (date: string) => string };
  /** A period that the time of the promise cuts. */
  readonly cutPeriod: string;
  /** Figures of a commitment that none of its targets counts, in a table. */
  readonly toDecide: (count: number) => string;
  /** The mark of such a figure. */
  readonly unmatchedMark: string;
  /** The mark of a figure that counts at one end only, or is taken off. */
  readonly countsMark: Readonly<Record<'lower' | 'upper' | 'off', string>>;
  /** The mark of a target that is withdrawn, or whose commitment is not in force any more. */
  readonly notInForce: string;
  /** How a target was changed. */
  readonly revision: RevisionMessages;
  /** A thing that is done. */
  readonly thingDone: string;
  /** A thing that is not done. */
  readonly thingNotDone: string;
  /** A period that is a reader's reading. */
  readonly periodAssumed: string;
  /** A figure added to ask "what if". */
  readonly hypothetical: string;
  /** A figure as its source writes it, beside the number that it comes to. */
  readonly asReported: (figure: string) => string;
  /** A promise without an end. */
  readonly noDeadline: string;
  /** What a deliverable asks, in a table. */
  readonly deliverable: string;
  /** What a continuing promise asks, in a table. */
  readonly standing: string;
  /** What a promise of a direction asks, in a table. */
  readonly direction: Readonly<Record<'increase' | 'decrease', string>>;
  /** What a promise of a level asks, in a table. */
  readonly levelTo: Readonly<Record<'increase' | 'decrease' | 'maintain', (goal: string) => string>>;
  /** What a promise of a change from the baseline asks, in a table. */
  readonly levelChange: Readonly<Record<'increase' | 'decrease' | 'maintain', (goal: string) => string>>;
  /** The same with milestones on the way. */
  readonly withMilestones: (goal: string, milestones: string) => string;
  /** A share beside a status: of what was asked, or of the way from a baseline. */
  readonly shareOf: Readonly<Record<'asked' | 'way', (share: string) => string>>;
  /** What a compound promise asks, in a table. */
  readonly allParts: string;
  /** So many of several parts. */
  readonly someParts: (number: string, of: number) => string;
  /** So many periods in which a figure holds; `every` where the number recurs. */
  readonly somePeriods: (values: { number: string; figure: string; every: string | undefined }) => string;
  /** How many parts or periods count, at least and at most, of how many. */
  readonly counted: (values: { least: number; most: number | undefined; of: number | undefined }) => string;
  /** Whether a period counts among those whose number is promised. */
  readonly periodCounts: Readonly<Record<'met' | 'unmet', string>>;
  /** The method of a computed result. */
  readonly byMethod: (id: string, version: string) => string;
  /** Who judged or told, and when. */
  readonly assessedBy: (author: string, date: string) => string;
  /** Whether who judged is independent of delivery. */
  readonly independenceOf: Readonly<Record<'self' | 'independent', string>>;
  /** Before the status that a person gives. */
  readonly judgedStatus: string;
  /** Before the sources of a judgement. */
  readonly restsOn: string;
  /** Where people and computation differ. */
  readonly differ: DifferMessages;
  /** Why statements of unknown subjects are given. */
  readonly otherStatementsNote: string;
  /** The part on gaps. */
  readonly gap: GapMessages;
  /** The part on coverage. */
  readonly coverageOf: CoverageMessages;
  /** The part on methods. */
  readonly method: MethodMessages;
  /** The list of sources. */
  readonly source: {
    /** How to come here. */
    readonly intro: string;
    /** A source that was not confirmed. */
    readonly unverified: string;
    /** How many sources there are, where the text cites none of them. */
    readonly uncited: (count: number) => string;
    /** That a copy was read. */
    readonly copy: string;
    /** The words that lead to the original of a copy. */
    readonly original: string;
    /** A source without a date. */
    readonly noDate: string;
  };
}

/** The columns that tables have. */
type ColumnName =
  | 'target'
  | 'status'
  | 'promised'
  | 'reported'
  | 'progress'
  | 'expected'
  | 'due'
  | 'count'
  | 'share'
  | 'what'
  | 'figure'
  | 'period'
  | 'place'
  | 'source'
  | 'verdict'
  | 'level'
  | 'total'
  | 'withEvidence'
  | 'without'
  | 'reason'
  | 'item'
  | 'parameter'
  | 'value'
  | 'reading'
  | 'why'
  | 'judgedBy';

/** The words about indicators that Actionline proposes; they say who does. */
interface IndicatorMessages {
  /** The heading. */
  readonly title: string;
  /** What they are not, and that each is given with where its figures are found. */
  readonly note: string;
  /** That nobody publishes any. */
  readonly noFigures: string;
  /** Before the reason why none is proposed. */
  readonly none: string;
}

/** The words of the part on gaps. */
interface GapMessages {
  /** The name of the part. */
  readonly title: string;
  /** What a gap is. */
  readonly intro: string;
  /** There is none. */
  readonly nothing: string;
  /** Commitments without evidence. */
  readonly commitments: (without: number, total: number) => string;
  /** Promises without evidence; `byPart` where one of several parts is counted by them. */
  readonly targets: (without: number, total: number, byPart: boolean) => string;
  /** Figures that no target counts. */
  readonly unmatched: string;
  /** What is asked about them. */
  readonly unmatchedNote: string;
  /** The table of the commitments without a result or an activity on record. */
  readonly silentCaption: string;
  /** Targets with thin evidence. */
  readonly thin: string;
  /** Targets whose evidence is too old. */
  readonly stale: string;
  /** Periods that are over without a figure. */
  readonly periods: string;
  /** Values that a source names as missing. */
  readonly missing: string;
  /** One such period. */
  readonly periodOf: (label: string, period: string) => string;
  /** One such value; `where` is its place and breakdown. */
  readonly missingOf: (values: { label: string; where: string | undefined; period: string; reason: string }) => string;
  /** Figures that were not counted. */
  readonly leftOut: string;
  /** What became of them. */
  readonly leftOutNote: string;
  /** Figures that speak about nothing in the framework. */
  readonly unplaced: (count: number) => string;
  /** Faults of the evidence. */
  readonly issues: string;
}

/** The words on judgements that differ from what is computed. */
interface DifferMessages {
  /** The name of the part. */
  readonly title: string;
  /** What stands in it, and what does not. */
  readonly note: string;
  /** Its table. */
  readonly caption: string;
  /** The line under such a judgement; the computed status is the weakest where there are several targets. */
  readonly line: (values: { status: string; targets: number; agreement: 'better' | 'worse' }) => string;
  /** Which way a judgement goes, in the table. */
  readonly than: Readonly<Record<'better' | 'worse', string>>;
  /** The computed status of several targets, in the table. */
  readonly weakestOf: (targets: number) => string;
}

/** The words of the part on coverage. */
interface CoverageMessages {
  /** What is counted. */
  readonly intro: string;
  /** The row of commitments. */
  readonly commitments: string;
  /** The row of promises that can be checked; `byPart` where one of several parts is counted by them. */
  readonly targets: (byPart: boolean) => string;
  /** The row of years. */
  readonly years: string;
  /** The row of groups. */
  readonly groups: string;
  /** The places that evidence names. */
  readonly places: (count: number, list: string) => string;
  /** It names none. */
  readonly noPlaces: string;
  /** How regularly recurring promises are reported on. */
  readonly reporting: (values: { expected: number; received: number; onTime: number }) => string;
  /** When a level counts as having evidence. */
  readonly levelNote: (levels: string) => string;
  /** Which targets are counted, and how. */
  readonly targetNote: string;
}

/** The words of the part on methods. */
interface MethodMessages {
  /** The one rule behind all. */
  readonly intro: string;
  /** The table of the parameters of a method. */
  readonly caption: (id: string, version: string) => string;
  /** What each of them decides. */
  readonly parameter: ParameterMessages;
  /** The readings of ambiguous texts. */
  readonly readings: string;
  /** What was done with them. */
  readonly readingsNote: string;
  /** The readings not taken. */
  readonly otherReading: string;
  /** The name of the list of rules. */
  readonly rules: string;
  /** The rules; the name of a recurring promise that is met so far stands in one. */
  readonly rule: (keptSoFar: string) => readonly string[];
  /** The name of the part on production. */
  readonly production: string;
  /** Its table. */
  readonly productionCaption: string;
  /** The packages. */
  readonly packages: string;
  /** The digest of the input. */
  readonly hash: string;
  /** The Unicode data. */
  readonly icu: string;
  /** What depends on them. */
  readonly icuNote: string;
  /** How many observations were withheld. */
  readonly withheld: (count: number, corrected: number) => string;
  /** How many judgements and narratives are of a later day. */
  readonly later: (values: { assessments: number; narratives: number; date: string }) => string;
  /** The data release. */
  readonly release: (id: string, date: string) => string;
  /** The digest of the framework. */
  readonly contentHash: string;
  /** The template, as the name of a field. */
  readonly template: string;
  /** How many observations went in. */
  readonly observations: string;
}
