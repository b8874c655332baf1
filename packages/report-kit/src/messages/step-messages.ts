import type { TrajectoryFact } from '@actionline/core';

/** A revision in words: when it was decided, from when it holds where that is another day, and the act where it is at hand. */
interface RevisionSaid {
  /** The day it was decided. */
  readonly decided: string;
  /** The first day it holds. */
  readonly since: string | undefined;
  /** The title of the act, as it is quoted. */
  readonly act: string | undefined;
}

/** How a period that is over stands: met or not, reported without an answer, or without any figure. */
type PeriodState = 'met' | 'unmet' | 'open' | 'silent';

/** The sentences that explain an evaluation, each ending with a full stop. */
export interface StepMessages {
  /** What was promised, by kind of requirement. */
  readonly promise: {
    /** A cumulative count within a window. */
    readonly totalBy: (values: { figure: string; measure: string; span: string }) => string;
    /** A share of what is counted within a window. */
    readonly shareBy: (values: { figure: string; measure: string; span: string }) => string;
    /** A floor or ceiling that recurs. */
    readonly everyPeriod: (values: { figure: string; measure: string; every: string; span: string }) => string;
    /** A thing done by a date. */
    readonly deliverable: (values: { what: string; due: string }) => string;
    /** An indicator moved to a value. */
    readonly levelBy: (values: { measure: string; direction: 'increase' | 'decrease' | 'maintain'; goal: string; due: string }) => string;
    /** From one value to another. */
    readonly range: (from: string, to: string) => string;
    /** A level by how far it lies from the baseline: on which side, or at it; `kept` where it is to stay there. */
    readonly change: (values: { amount: string; side: 'above' | 'below'; kept: boolean }) => string;
    /** A level that is the baseline, qualified. */
    readonly atBaseline: string;
    /** An indicator moved by a change from its baseline, or kept there. */
    readonly levelChange: (values: {
      measure: string;
      direction: 'increase' | 'decrease' | 'maintain';
      goal: string;
      due: string;
      baseline: string;
    }) => string;
    /** What that baseline is: a figure of a day, what is reported of a day, or the one that is reported. */
    readonly baselineIs: (values: { figure: string | undefined; date: string | undefined }) => string;
    /** What is to be reached on the way; a list of milestones. */
    readonly milestones: (list: string) => string;
    /** One milestone. */
    readonly milestone: (values: { goal: string; due: string }) => string;
    /** That nothing is expected between the milestones, or before the deadline. */
    readonly stepped: Readonly<Record<'milestones' | 'deadline', string>>;
    /** An indicator moved up or down. */
    readonly direction: (values: { measure: string; direction: 'increase' | 'decrease' }) => string;
    /** Several things at once. */
    readonly allOf: (count: number) => string;
    /** So many of several things. */
    readonly someParts: (number: string, of: number) => string;
    /** So many periods in which a figure holds. */
    readonly somePeriods: (values: { what: string; measure: string; span: string }) => string;
    /** A qualitative or continuing promise. */
    readonly standing: string;
    /** The reading taken of an ambiguous text. */
    readonly reading: (label: string) => string;
    /** By when each period is to be reported: so many days after it, by a day of the year, or by the end of February. */
    readonly due: (by: { days: number } | { day: string } | 'end-of-february') => string;
  };
  /** The text that was evaluated, where it is not the first one; `since` where it holds from another day than it was decided. */
  readonly revised: (values: RevisionSaid) => string;
  /** The target is withdrawn, and is evaluated as of its last day. */
  readonly withdrawn: (values: RevisionSaid & { lastDay: string }) => string;
  /** Parts that are withdrawn. */
  readonly partsWithdrawn: (count: number) => string;
  /** Who is to report, everything else being nought. */
  readonly reporters: {
    /** These places. */
    readonly listed: (places: string) => string;
    /** More of them than are worth naming. */
    readonly counted: (count: number) => string;
    /** Those that report, as is assumed, and why. */
    readonly assumed: (reason: string) => string;
  };
  /** One figure as its source reports it; `what` it is of, empty where that is not known, and `during` which days, set behind other words. */
  readonly reported: (values: { figure: string; what: string; during: string; place: string | undefined }) => string;
  /** A thing done, as its source reports it; `when` where the source says it. */
  readonly reportedDone: (values: { what: string; when: string | undefined }) => string;
  /** A thing not done, as its source reports it. */
  readonly reportedNotDone: (values: { what: string; when: string | undefined }) => string;
  /** Who reports what was just said. */
  readonly source: (source: string) => string;
  /** More figures than are worth naming one by one. */
  readonly reportedMore: (count: number) => string;
  /** Nothing was reported. */
  readonly reportedNothing: string;
  /** The figures taken together. */
  readonly combined: (figure: string) => string;
  /** A share that is worked out: what is counted above the line, below it, and what it comes to where that is known. */
  readonly share: (values: {
    numerator: string;
    denominator: string;
    figure: string | undefined;
    above: string | undefined;
    below: string | undefined;
  }) => string;
  /** A number that nothing is known of. */
  readonly unknownNumber: string;
  /** A share of nothing, which is none. */
  readonly shareOfNothing: string;
  /** The figures of one period taken together. */
  readonly combinedIn: (values: { figure: string; span: string }) => string;
  /** A moving average or a rolling sum, of which days; that it cannot be given where no figure is. */
  readonly rolled: (values: { by: 'mean' | 'sum'; what: string; span: string; figure: string | undefined }) => string;
  /** The newest of several figures, where it takes the place of the others. */
  readonly latest: (figure: string) => string;
  /** The same, where the newest are several. */
  readonly latestTogether: (figure: string) => string;
  /** A figure by its source; `aside` where it stands between brackets already. */
  readonly named: (values: { source: string; figure: string; span: string; place: string | undefined; aside: boolean }) => string;
  /** A report of which only the id is known, between brackets or in a list. */
  readonly namedById: (id: string) => string;
  /** Figures left out for a reason. */
  readonly leftOut: (count: number, reason: string) => string;
  /** How a figure counts, where it does so at one end only, or is taken off. */
  readonly counts: Readonly<Record<'lower' | 'upper' | 'off', string>>;
  /** A figure, or a report of a deed, that is not very sure. */
  readonly lowConfidence: string;
  /** What is reported on the commitment, and counted by none of its targets; the figures follow. */
  readonly unmatched: (count: number) => string;
  /** What a change from the baseline comes to; `from` the baseline, where it is one figure. */
  readonly levelAsked: (values: { from: string | undefined; date: string; figure: string }) => string;
  /** Where a straight path, or the one through the milestones, would stand, and where it starts if not from nothing. */
  readonly expected: (values: { figure: string; date: string; from: string | undefined; milestones: boolean }) => string;
  /** A share that lies between two. */
  readonly shareBetween: (least: string, most: string) => string;
  /**
   * How much of the expected was reached on the day the evidence ends: of a sum, of a way from a baseline, or of the room under a limit;
   * without a day where the sentence before has named what was expected, and on the same day.
   */
  readonly pace: Readonly<
    Record<'total' | 'way' | 'limit', (values: { share: string; on: string | undefined; milestones: boolean }) => string>
  >;
  /** The same where it is so much that the share says nothing more. */
  readonly paceFar: Readonly<Record<'total' | 'way' | 'limit', (values: { on: string; milestones: boolean }) => string>>;
  /** The change of a series: the only one told, the whole, or the last; `stands` where there is none. */
  readonly change: (values: {
    which: 'only' | 'whole' | 'last';
    stands: boolean;
    from: string;
    to: string;
    since: string | undefined;
    until: string | undefined;
  }) => string;
  /** What is still needed of a sum; and what that is a year, where that helps. */
  readonly stillNeeded: (values: { figure: string; until: string; rate: string | undefined }) => string;
  /** The way that a level still has to move each year. */
  readonly requiredMove: (values: { direction: 'increase' | 'decrease'; figure: string; until: string }) => string;
  /** The last day on which the pace would still have succeeded, which is past. */
  readonly latestStart: (date: string) => string;
  /** The verdict on the level. */
  readonly level: {
    /** Reached. */
    readonly met: (required: string) => string;
    /** Not reached. */
    readonly unmet: (required: string) => string;
    /** Not to be told; what the figures show, where they show something. */
    readonly unknown: (required: string, shown: string | undefined) => string;
    /** Reached, where no figure is asked. */
    readonly metPlain: string;
    /** Not reached, where no figure is asked. */
    readonly unmetPlain: string;
    /** Not to be told, where no figure is asked. */
    readonly unknownPlain: string;
  };
  /** The verdicts on the periods that are over: how many there are, in words, and how many of them have which. */
  readonly periods: (past: string, list: string) => string;
  /** How many periods have which verdict; and which they are, where they are few. */
  readonly periodCount: Readonly<Record<PeriodState, (count: number, which: string | undefined) => string>>;
  /** The verdict that all of them have. */
  readonly allPeriods: Readonly<Record<PeriodState, (past: string) => string>>;
  /** How many of the reports that were due by now came on time, late, or not with a date. */
  readonly onTime: (due: number, list: string) => string;
  /** How many reports came so. */
  readonly onTimeCount: Readonly<Record<'onTime' | 'late' | 'unknown', (count: number) => string>>;
  /** No period is over yet. */
  readonly noPeriodOver: string;
  /** The verdict on a milestone that is over; what it stood at, where that is known. */
  readonly milestone: Readonly<
    Record<'met' | 'unmet' | 'unknown', (values: { due: string; goal: string; figure: string | undefined }) => string>
  >;
  /** The next milestone. */
  readonly nextMilestone: (values: { due: string; goal: string }) => string;
  /** The last milestone that is over is not reached yet. */
  readonly milestoneBehind: string;
  /** Where the values head, by what they are to do. */
  readonly trajectory: {
    /** To arrive at a figure by a date. */
    readonly arriving: Readonly<Record<TrajectoryFact, string>>;
    /** To keep a level that is reached. */
    readonly held: Readonly<Record<TrajectoryFact, string>>;
    /** To go up or down, with no figure. */
    readonly direction: Readonly<Record<TrajectoryFact, string>>;
    /** To be met in every period. */
    readonly recurring: Readonly<Record<TrajectoryFact, string>>;
    /** To hold in so many periods. */
    readonly number: Readonly<Record<TrajectoryFact, string>>;
    /** To stay under a limit. */
    readonly limit: Readonly<Record<TrajectoryFact, string>>;
  };
  /** The status that follows, and that it rests on little evidence where it does. */
  readonly status: (status: string, thin: boolean) => string;
  /** That there is no finding, and why. */
  readonly noFinding: Readonly<Record<'no-data' | 'overdue' | 'part' | 'unmatched' | 'inconclusive' | 'pending', string>>;
  /** The part that decides a compound promise. */
  readonly weakest: (values: { label: string; status: string }) => string;
  /** The part that decides where so many of several are promised: the weakest of the best so many. */
  readonly deciding: (values: { label: string; status: string; ofBest: number }) => string;
  /** How many count: `least` certainly, `most` at most, without an end where absent. */
  readonly counted: {
    /** Parts that are kept. */
    readonly parts: (values: { least: number; most: number | undefined; of: number | undefined }) => string;
    /** Periods in which it was so, and whether their number is the one promised. */
    readonly periods: (values: {
      least: number;
      most: number | undefined;
      of: number | undefined;
      span: string;
      level: 'met' | 'unmet' | 'unknown';
    }) => string;
  };
  /** Parts of a compound promise that are still to come. */
  readonly partsToCome: (count: number) => string;
  /** A level that was reached after the deadline; `days` late where the day is known. */
  readonly metLate: (values: { when: string; days: number | undefined; due: string }) => string;
  /** A level that had been reached, and is not any more. */
  readonly wasMet: (values: { figure: string; when: string }) => string;
  /** At the value beyond which nothing can be gained. */
  readonly atLimit: (limit: string) => string;
  /** The deadline, when it is to come. */
  readonly dueOn: (date: string) => string;
  /** The deadline, when it has passed. */
  readonly wasDueOn: (date: string) => string;
  /** Done after the deadline, by as many days at least and at most. */
  readonly doneLate: (values: { when: string; leastDays: number; days: number }) => string;
  /** Done in time. */
  readonly doneInTime: (when: string) => string;
  /** A source says that it is not done. */
  readonly notDone: (on: string) => string;
  /** Done once, and not any more. */
  readonly undone: (values: { done: string; on: string }) => string;
  /** Done within days that the deadline is one of. */
  readonly doneAround: (values: { when: string; due: string }) => string;
  /** Done, on a day that no source gives. */
  readonly doneDateUnknown: string;
  /** The deadline has passed and nothing shows that it was done. */
  readonly overdue: (due: string) => string;
  /** Why no straight path can be drawn from the starting value, or why per cent of it say nothing. */
  readonly baseline: Readonly<
    Record<'missing' | 'equals-target' | 'already-meets' | 'not-before-due' | 'before-break' | 'not-positive', string>
  >;
  /** What was asked is a change from a baseline that is not known; of a day, where one is named. */
  readonly baselineNeeded: (date: string | undefined) => string;
  /** What is missing. */
  readonly missing: {
    /** Any evidence of a thing to be done. */
    readonly deed: string;
    /** Any figure of what is counted. */
    readonly figures: (measure: string) => string;
    /** Any evidence of a qualitative or continuing promise, or of a compound one. */
    readonly evidence: string;
    /** Any evidence of some parts of a compound promise. */
    readonly evidenceOf: (parts: string, count: number) => string;
    /** A recent report. */
    readonly stale: string;
    /** How many of the days gone by the figures cover. */
    readonly days: (covered: string, of: string) => string;
    /** The last day up to which nothing is missing. */
    readonly closed: (until: string) => string;
    /** The pace is not judged yet. */
    readonly early: (elapsed: string, total: string) => string;
    /** Periods without a figure. */
    readonly periods: (list: string) => string;
    /** Enough points for a trend. */
    readonly trend: string;
    /** The parts of a compound promise. */
    readonly parts: string;
    /** A figure that would settle what is not known. */
    readonly figure: (values: MissingSaid) => string;
    /** What is known of it: how many figures tell a part, which they are where they are few, and the days that none speaks about. */
    readonly part: (values: { count: number; figures: string | undefined; silent: readonly string[] }) => string;
    /** More places than are worth naming, of which something is known. */
    readonly places: (count: number) => string;
    /** More of them than are worth naming. */
    readonly more: (count: number) => string;
    /** That more may be missing than can be listed. */
    readonly cut: string;
    /** Figures that are not exact enough. */
    readonly loose: (figures: string, count: number) => string;
    /** Figures that cannot be, by the reason why they were not counted. */
    readonly impossible: Readonly<Record<'negative' | 'beyond-limit' | 'not-a-number', (figures: string, count: number) => string>>;
    /** A figure that reaches beyond the days in question. */
    readonly straddling: (figure: string, span: string) => string;
    /** Figures of which one is wrong. */
    readonly contradicting: (figures: string) => string;
    /** Reports of which nobody can say which is the later. */
    readonly unclear: (reports: string) => string;
  };
  /** A what-if figure was used. */
  readonly hypothetical: string;
}

/** A figure that is missing, in words. */
export interface MissingSaid {
  /** Whether something is known of it all the same, such as how much there was at least. */
  readonly partly: boolean;
  /** The place or places, as they stand in a sentence; all where absent. */
  readonly place: string | undefined;
  /** The places that are known, where all others are meant. */
  readonly except: string | undefined;
  /** The breakdown; all of it where empty. */
  readonly parts: string;
  /** One span of days, set behind the place. */
  readonly during: string;
  /** The spans of days, as the object of "for". */
  readonly spans: string;
  /** How many spans there are. */
  readonly periods: number;
  /** What a value, "at least 51 officers", would prove: of the whole, or of one period of a recurring promise. */
  readonly decides:
    | {
        readonly figure: string;
        readonly level: 'met' | 'unmet';
        readonly recurring: boolean;
      }
    | undefined;
}
