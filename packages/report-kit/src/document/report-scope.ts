import type { PlaceCode, ScopedId } from '@actionline/core';

/** What a report is limited to by what was asked, before it is named in words. */
export type AskedScope = Omit<ReportScope, 'name' | 'itemNames' | 'themeNames'>;

/** What a report is limited to, with its name and how much lies outside. */
export interface ReportScope {
  /** The place. */
  readonly place?: PlaceCode;
  /** The items named, as they were given. */
  readonly items?: readonly ScopedId[];
  /** The themes, as they were given. */
  readonly themes?: readonly string[];
  /** The items by number and name. */
  readonly itemNames?: readonly string[];
  /** The themes by name. */
  readonly themeNames?: readonly string[];
  /** The same in words, as it stands behind the title. */
  readonly name: string;
  /** How much of what was given lies outside; nothing of it is counted in the report. */
  readonly outside: {
    /** Figures that name the place together with others, or a larger place that holds it: no part of them is cut out. */
    readonly severalPlaces: number;
    /** All other figures: of other places, of no place, or about other items. */
    readonly figures: number;
    /** Activities; absent where none were given. */
    readonly activities?: number;
    /** Judgements and narratives about what lies outside. */
    readonly statements: number;
  };
  /** The targets that stand in the scope and cannot be judged from figures of the place alone, by id; empty without a place. */
  readonly notJudged: readonly ScopedId[];
}
