import type { Confidence } from './confidence.js';
import type { ScopedId } from './id.js';
import type { CountedMeasure } from './measure.js';
import type { LocalizedText } from './text.js';
import type { MeasureUnit } from './unit.js';

/**
 * What an indicator shows, in the words of the United Nations guide to human rights indicators (OHCHR, HR/PUB/12/5, 2012): what is in place
 * (`structural`), what is done (`process`), or how people fare (`outcome`).
 */
export type IndicatorType = 'structural' | 'process' | 'outcome';

/** The types of indicator. */
export const indicatorTypes: readonly IndicatorType[] = ['structural', 'process', 'outcome'];

/**
 * Which way it goes where it goes well: up, down, staying where it is (`keep`), or neither, so that no arrow of it is good or bad: more
 * victims found may mean more crime or a better search.
 */
export type IndicatorDirection = 'increase' | 'decrease' | 'keep' | 'none';

/** The directions of an indicator. */
export const indicatorDirections: readonly IndicatorDirection[] = ['increase', 'decrease', 'keep', 'none'];

/**
 * What an indicator is taken from: the global list of the Sustainable Development Goals, the list of parties to a treaty, a series or a
 * list that somebody publishes, an index of experts' or people's judgements, the tables of OHCHR's guide; or a new proposal of our own.
 */
export type IndicatorBasisKind = 'sdg' | 'treaty-list' | 'published-series' | 'index' | 'ohchr-framework' | 'new-proposal';

/** The kinds of basis. */
export const indicatorBasisKinds: readonly IndicatorBasisKind[] = [
  'sdg',
  'treaty-list',
  'published-series',
  'index',
  'ohchr-framework',
  'new-proposal',
];

/** What an indicator is taken from, and who publishes it. */
export interface IndicatorBasis {
  /** The kind of basis. */
  readonly kind: IndicatorBasisKind;
  /** Its code there: `16.10.1` of the SDG list, `IV-12` of the UN Treaty Collection, `v2cltort` of V-Dem. */
  readonly code?: string;
  /** Who publishes the figures, or would have to. */
  readonly publisher: LocalizedText;
  /** Where the figures are found, by the names that their publishers use; where there are none yet, who would have to collect them. */
  readonly source: LocalizedText;
}

/** Whether figures are public: of most places and years, of some, or not at all. */
export type PublicData = 'yes' | 'partly' | 'no';

/**
 * What is known of the terms under which the figures of its source may be used: free to cite, with attribution, with permission or
 * registration only, not read by anybody here, or that there are no figures.
 */
export type TermsOfUse = 'citation' | 'attribution' | 'permission' | 'not-read' | 'no-figures';

/** What is known of the terms of use. */
export const termsOfUse: readonly TermsOfUse[] = ['citation', 'attribution', 'permission', 'not-read', 'no-figures'];

/** The terms under which the figures of a source may be used; read them at the source before you copy any. */
export interface IndicatorTerms {
  /** What is known. */
  readonly use: TermsOfUse;
  /** What is known, in a sentence. */
  readonly note: LocalizedText;
  /** Whether the terms themselves were read; what is known rests on general knowledge where they were not. */
  readonly verified: boolean;
}

/**
 * What could be looked at to see whether commitments are kept or had an effect. **Proposed by Actionline**: it is nobody's official
 * indicator, and it has no target, no baseline and no value that is asked for; its type allows none.
 */
export interface Indicator<Id extends ScopedId = ScopedId, U extends MeasureUnit = MeasureUnit> {
  /** The id, which is that of its measure too. */
  readonly id: Id;
  /** A short name, in our own words. */
  readonly label: LocalizedText;
  /** What is measured, in which unit, and how values combine: observations are reported under its id. */
  readonly measure: CountedMeasure<U, Id>;
  /** What it shows. */
  readonly type: IndicatorType;
  /** Which way it goes where it goes well. */
  readonly direction: IndicatorDirection;
  /** With `keep`: the value at which its scale is even by its nature, such as 1 for an index of parity; where it began is kept where absent. */
  readonly parity?: number;
  /** What it is taken from. */
  readonly basis: IndicatorBasis;
  /** What is counted above the line, where it is a share or a rate. */
  readonly numerator?: LocalizedText;
  /** What is counted below the line. */
  readonly denominator?: LocalizedText;
  /** What it can be broken down by. */
  readonly disaggregation: readonly LocalizedText[];
  /** Whether figures are public. */
  readonly publicData: PublicData;
  /** The terms under which they may be used. */
  readonly terms: IndicatorTerms;
  /** A measure of a framework that counts the very same: its observations serve as well. */
  readonly sameMeasure?: ScopedId;
  /** What its user should know of it: how it can mislead, where its series breaks. */
  readonly note?: LocalizedText;
  /** Whether its name, code and scale were seen in a copy of the source; `false` where they rest on general knowledge. */
  readonly verified: boolean;
  /** Who proposes it. */
  readonly proposedBy: 'Actionline';
  /** None: an indicator asks for nothing. */
  readonly target?: never;
  /** None. */
  readonly baseline?: never;
  /** None. */
  readonly requirement?: never;
}

/** That an indicator is proposed for a commitment, and why. **Proposed by Actionline**, never by whoever made the commitment. */
export interface IndicatorProposal<IndicatorId extends ScopedId = ScopedId, ItemId extends ScopedId = ScopedId> {
  /** The commitment. */
  readonly item: ItemId;
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** Why it fits, and what it leaves out. */
  readonly why: LocalizedText;
  /** How well it fits, and how good its source is. */
  readonly confidence: Confidence;
}

/** That no indicator is proposed for a commitment, since a number would only count meetings or mentions. */
export interface WithoutIndicator<ItemId extends ScopedId = ScopedId> {
  /** The commitment. */
  readonly item: ItemId;
  /** Why none. */
  readonly why: LocalizedText;
}

/** A catalogue of proposed indicators. */
export interface IndicatorCatalogue<IndicatorId extends ScopedId = ScopedId, ItemId extends ScopedId = ScopedId> {
  /** Its id, with which the id of each indicator begins. */
  readonly id: string;
  /** Its title, which says who proposes them. */
  readonly title: LocalizedText;
  /** What it holds, and what it does not. */
  readonly definition: LocalizedText;
  /** The indicators. */
  readonly indicators: readonly Indicator<IndicatorId>[];
  /** For which commitments they are proposed. */
  readonly proposals: readonly IndicatorProposal<IndicatorId, ItemId>[];
  /** The commitments that none is proposed for. */
  readonly without: readonly WithoutIndicator<ItemId>[];
}
