import type { Bound, Currency, MissingReason, ObservationStatus, Unit } from '@actionline/core';

/** What is known of the figures of a column, as data; whatever may be read in two ways is asked about where nothing is said. */
export interface FigureSettings {
  /** The mark before the decimals. */
  readonly decimal?: '.' | ',';
  /** The mark between thousands; spaces and apostrophes are taken for nothing else, whatever is said. */
  readonly grouping?: ',' | '.' | ' ' | "'";
  /** Set where whole things are counted: `1.234` may then be meant for 1234, and is asked about. */
  readonly counted?: boolean;
  /** Set where the other cells of the column show that `decimal` is the mark before the decimals. */
  readonly settled?: boolean;
  /** What a mark or word in the place of a figure means, beside those that all offices agree on; `nought` for the value 0. */
  readonly missing?: Readonly<Record<string, MissingReason | 'nought'>>;
  /** What a letter or sign behind a figure means, beside those that all offices agree on; `null` where it says nothing of the status. */
  readonly flags?: Readonly<Record<string, ObservationStatus | null>>;
  /** Set where numbers in brackets and raised digits behind a figure are those of footnotes: they are then left out of it. */
  readonly footnotes?: 'leave-out';
  /** What brackets around a figure mean: that it is negative, as in accounts, or of low reliability. */
  readonly parentheses?: 'negative' | 'low-reliability';
  /** Set where noughts in front of a number are no sign of a code. */
  readonly leadingNoughts?: 'number';
  /** The currency that a sign such as `$` stands for. */
  readonly currencies?: Readonly<Record<string, Currency>>;
}

/** What a cell says in the place of a figure. */
export interface Figure {
  /** The number as it stands there, its multiplier not yet applied. */
  readonly value?: number;
  /** How it is qualified; exact where absent. */
  readonly bound?: Bound;
  /** Two ends, both included, where a range stands there: one figure at least the one and at most the other. */
  readonly range?: { readonly low: number; readonly high: number };
  /** Why there is no value. */
  readonly missing?: MissingReason;
  /** The status that a flag stands for. */
  readonly status?: ObservationStatus;
  /** The flags and marks of footnotes as they stand there. */
  readonly flags?: string;
  /** Set where a percent sign stands with the number. */
  readonly percent?: true;
  /** The unit or currency that stands with it. */
  readonly unit?: Unit;
  /** The power of ten that a word stands for: 3 for thousands. */
  readonly unitMultiplier?: number;
}
