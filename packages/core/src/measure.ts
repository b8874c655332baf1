import type { IsoDate } from './date.js';
import type { ScopedId } from './id.js';
import type { PlaceCode } from './place-code.js';
import type { Selection } from './selection.js';
import type { LocalizedText } from './text.js';
import type { MeasureUnit, Unit } from './unit.js';

/**
 * How successive values of one measure and place relate: `increment` values add up, a `running-total`
 * counts all since its origin, a `snapshot` is a state at the end of its period.
 */
export type TimeRule = 'increment' | 'running-total' | 'snapshot';

/**
 * How values of several places combine: added, counted once each (`distinct`), the greatest, the latest,
 * or not at all.
 */
export type AcrossRule = 'sum' | 'distinct' | 'max' | 'latest' | 'none';

/** How values combine; required on every measure, since mixing the rules is the most repeated fault in the field. */
export interface CombinationRule {
  /** Across time. */
  readonly time: TimeRule;
  /** Across places. */
  readonly across: AcrossRule;
  /**
   * With `distinct`: what is counted once each. `place` of a unit that counts places; otherwise the unit itself, such as `officer`: who was
   * trained in two months, in two countries or as one of two groups is one.
   */
  readonly of?: 'place' | Unit;
  /**
   * With `running-total`: the first day that is counted. Where it is absent, the periods tell: they begin on that day. Where those
   * of one place and breakdown begin on different days, they are the periods of reports, and counting began at some time before
   * all that is asked about.
   */
  readonly origin?: IsoDate;
}

/**
 * The places that are to report, everything else being nought: a list, or the assumption, with its reason, that those which
 * report are all.
 */
export type Reporters =
  | readonly PlaceCode[]
  | {
      /** What is assumed. */
      readonly assumed: 'those-that-report';
      /** Why it may be. */
      readonly reason: LocalizedText;
    };

/** The codes of a breakdown: they share nothing with each other. Codes that no list declares may overlap any other. */
export interface CodeList {
  /** The codes, each with its parts where it has any. */
  readonly codes: readonly (string | Code)[];
  /** Whether the codes leave nothing out; they may where absent. */
  readonly exhaustive?: boolean;
}

/** A code that has parts. */
export interface Code {
  /** The code. */
  readonly code: string;
  /** What it is made of. */
  readonly parts: CodeList;
}

/**
 * How low and how high a value can be by its nature, such as 0 and 100 per cent: the value of any figure, of a part as of all.
 * What adds up over time is held to them figure by figure, and its sums are not.
 */
export interface Limits {
  /** The least that a value can be. */
  readonly lower?: number;
  /** The greatest that a value can be. */
  readonly upper?: number;
}

/**
 * A share: what one measure counts over what another counts, of the same days, places and breakdowns. Its range is worked out from
 * the two; shares of parts are never added, nor is their mean taken. Its unit says what the whole is: 100 (`percent`), 1 (`ratio`),
 * 1,000 (`per-1000`), and so on to `per-million`.
 */
export interface Share {
  /** What is counted above the line. */
  readonly numerator: CountedMeasure;
  /** The part of the numerator that is meant: "of them women"; all of it where absent. */
  readonly select?: Selection;
  /** What is counted below the line; or a number that is stated, such as the 193 Member States. */
  readonly denominator: CountedMeasure | number;
  /** Set where all that the numerator counts is counted in the denominator too: the share is then not above the whole. */
  readonly part?: true;
}

/** What is counted: its unit, and how its values combine. */
export interface Measure<U extends MeasureUnit = MeasureUnit, Id extends ScopedId = ScopedId> extends CountedMeasure<U, Id> {
  /**
   * Set where it is the share of one measure in another. Figures of the two are put together then; a share that is published itself
   * counts for the very days that are asked about.
   */
  readonly share?: Share;
}

/** What is counted by itself, and is no share of others. */
export interface CountedMeasure<U extends MeasureUnit = MeasureUnit, Id extends ScopedId = ScopedId> {
  /** The id, for example `unodc-hr75/m.officers-trained`. */
  readonly id: Id;
  /** A short name. */
  readonly label: LocalizedText;
  /** The unit of every value: one that is known, or one of one's own with its words. */
  readonly unit: U;
  /** How values combine across time and places. */
  readonly combine: CombinationRule;
  /** Who is to report; places that are silent are unknown where absent. */
  readonly reporters?: Reporters;
  /** The codes of each breakdown, by dimension. `sex` and `age` are known without. */
  readonly dimensions?: Readonly<Record<string, CodeList>>;
  /** Set where values may be negative, as of a net change: they are then combined without what holds of counts only. */
  readonly signed?: true;
  /** How low and how high a value can be; nothing is assumed where absent, but that what is counted is not negative. */
  readonly limits?: Limits;
  /** Why they combine so. */
  readonly note?: LocalizedText;
}
