import type { Citation } from './citation.js';
import type { IsoDate } from './date.js';
import type { FrameworkId, ScopedId } from './id.js';
import type { Measure } from './measure.js';
import type { Period } from './period.js';
import type { Target } from './target.js';
import type { LocalizedText } from './text.js';
import type { MeasureUnit } from './unit.js';

/** Where an item stands in its life: nothing is ever deleted. */
export type ItemStatus = 'active' | 'withdrawn' | 'replaced';

/** What ties an item to the official text: its place, and the digest of the unit's own words. */
export interface SourceAnchor {
  /** The place in the document, in the order of the text, from 1. */
  readonly position: number;
  /** SHA-256 of the normalised source unit, lower-case hexadecimal; absent where the framework has no official text to check. */
  readonly sha256?: string;
}

/** The part an actor has in a commitment. */
export type ActorRole = 'lead' | 'supports' | 'partner' | 'addressee';

/** Where an actor acts. */
export type ActorLevel = 'national' | 'regional' | 'multilateral';

/** An actor, its part, and where it acts. */
export interface ActorInvolvement<Actor extends string = string> {
  /** A concept of the actor vocabulary. */
  readonly actor: Actor;
  /** Its part. */
  readonly role: ActorRole;
  /** Where it acts, where the text tells. */
  readonly level?: ActorLevel;
}

/** A standard an item stands on: named by the text, or implied by its subject. */
export interface StandardUse<Standard extends string = string> {
  /** A concept of the standards vocabulary. */
  readonly standard: Standard;
  /** Whether the text names it. */
  readonly cited: 'named' | 'implied';
}

/**
 * How one could tell that a commitment is kept: by a figure (required, or recommended), by a document,
 * or not by any end state (`standing`).
 */
export type VerificationMode = 'indicator-required' | 'indicator-recommended' | 'document' | 'standing';

/** How a commitment can be verified, and why so. */
export interface Verification {
  /** The means. */
  readonly mode: VerificationMode;
  /** One line of reason. */
  readonly reason: LocalizedText;
}

/** The vocabularies that facets draw on; each is a type parameter so that a wrong id does not compile. */
export interface FacetIds {
  /** Concepts of the theme vocabulary. */
  readonly theme: string;
  /** Concepts of the rights-holder group vocabulary. */
  readonly group: string;
  /** Concepts of the actor vocabulary. */
  readonly actor: string;
  /** Concepts of the instrument vocabulary. */
  readonly instrument: string;
  /** Concepts of the standards vocabulary. */
  readonly standard: string;
}

/** What a commitment is about, for whom, by whom, by which means and on which standards. */
export interface Facets<F extends FacetIds = FacetIds> {
  /** What it is about, the most telling first. */
  readonly themes: readonly F['theme'][];
  /** Whose rights. */
  readonly groups: readonly F['group'][];
  /** Who acts, and how. */
  readonly actors: readonly ActorInvolvement<F['actor']>[];
  /** By which means of implementation. */
  readonly instruments: readonly F['instrument'][];
  /** On which standards. */
  readonly standards: readonly StandardUse<F['standard']>[];
  /** SDG goals, targets or indicators that it is itself linked to, by notation; not those of the items above. The reasons stand in the crosswalk. */
  readonly sdgs: readonly string[];
  /** How it can be verified. */
  readonly verification?: Verification;
}

/** One entry of a framework: a line, objective, action, pledge, means, instrument or what the framework calls it. */
export interface Item<Id extends ScopedId = ScopedId, F extends FacetIds = FacetIds> {
  /** The id. */
  readonly id: Id;
  /** The number a reader would use: the id's part after the slash. */
  readonly notation: string;
  /** The `kind` of one of the framework's levels. */
  readonly kind: string;
  /** The item above. */
  readonly parent?: Id;
  /** The official heading, as it is, where the item is a heading. */
  readonly heading?: LocalizedText;
  /** `false` for the languages whose official heading was not confirmed. */
  readonly headingVerified?: Readonly<Record<string, boolean>>;
  /** Our own short wording, up to about 12 words. */
  readonly label: LocalizedText;
  /** Our own sentence of what it says. */
  readonly summary?: LocalizedText;
  /** What ties it to the official text. */
  readonly source: SourceAnchor;
  /** Where it stands in its life; `active` where absent. */
  readonly status?: ItemStatus;
  /** What replaced it: one id when it moved, several when it was split. */
  readonly replacedBy?: readonly ScopedId[];
  /** The numbers of the framework's references attached to it. */
  readonly references?: readonly number[];
  /** What it is about; on every commitment. */
  readonly facets?: Facets<F>;
  /** The entries of a list of means. */
  readonly entries?: readonly MeansEntry<F>[];
}

/** One entry of a list of means of implementation. */
export interface MeansEntry<F extends FacetIds = FacetIds> {
  /** A short name. */
  readonly label: LocalizedText;
  /** The concepts of the instrument vocabulary that it stands for. */
  readonly instruments: readonly F['instrument'][];
  /** The standards it names. */
  readonly standards?: readonly F['standard'][];
}

/** A level of a framework's hierarchy. */
export interface FrameworkLevel {
  /** The `kind` its items carry. */
  readonly kind: string;
  /** What the framework calls it. */
  readonly label: LocalizedText;
  /** Whether targets and evidence attach to it. */
  readonly commitment: boolean;
}

/** A numbered reference of the official text: a footnote. */
export interface Reference {
  /** Its number in the text. */
  readonly number: number;
  /** What it refers to. */
  readonly text: LocalizedText;
  /** A symbol or document number. */
  readonly reference?: string;
  /** Its address. */
  readonly url?: string;
  /** The item it is attached to. */
  readonly item: ScopedId;
  /** The members that were not confirmed. */
  readonly unverified?: readonly string[];
  /** What a user should know of it. */
  readonly remark?: LocalizedText;
}

/** From when to when a framework holds, and how that was extended. */
export interface Validity extends Period {
  /** Extensions, in the order of decision. */
  readonly extensions?: readonly (Citation & {
    /** The new last day. */
    readonly until: IsoDate;
    /** The day of the decision. */
    readonly decided: IsoDate;
  })[];
}

/** Which text of a framework the data follows. */
export interface Edition {
  /** A short id. */
  readonly id: string;
  /** A name. */
  readonly label: LocalizedText;
  /** How it differs from other editions. */
  readonly note?: LocalizedText;
}

/** The state of the data itself, apart from the package version. */
export interface DataRelease {
  /** The id of the data release. */
  readonly id: string;
  /** The day of the data release. */
  readonly date: IsoDate;
  /** SHA-256 of the framework without its `release`, in every language that the data has, as canonical JSON. */
  readonly contentHash: string;
}

/** One edition of one plan or pledge set. */
export interface Framework<
  Id extends ScopedId = ScopedId,
  TargetId extends ScopedId = ScopedId,
  F extends FacetIds = FacetIds,
  MeasureId extends ScopedId = ScopedId,
  T extends Target<TargetId, Id> = Target<TargetId, Id>,
  U extends MeasureUnit = MeasureUnit,
> {
  /** The id. */
  readonly id: FrameworkId;
  /** The official title. */
  readonly title: LocalizedText;
  /** A title for tight places. */
  readonly shortTitle: LocalizedText;
  /** Who issued it. */
  readonly issuer: {
    /** A concept of the actor vocabulary. */
    readonly actor: string;
    /** Its name. */
    readonly name: LocalizedText;
  };
  /** The document that the data follows. */
  readonly document: Citation & {
    /** The language of the document that was read. */
    readonly language: string;
  };
  /** Which text it is. */
  readonly edition: Edition;
  /** From when to when it holds. */
  readonly validity: Validity;
  /** The languages of its texts. */
  readonly languages: readonly string[];
  /** Its levels, from the top. */
  readonly levels: readonly FrameworkLevel[];
  /** Every item, in the order of the document. */
  readonly items: readonly Item<Id, F>[];
  /** What is counted. */
  readonly measures: readonly Measure<U, MeasureId>[];
  /** Every target, parts included; a union of them where the compiler knows what each asks for. */
  readonly targets: readonly T[];
  /** The numbered references of the text. */
  readonly references?: readonly Reference[];
  /** The items that state how the framework itself is monitored. */
  readonly monitoring?: readonly {
    /** The item. */
    readonly item: Id;
    /** What it provides for. */
    readonly label: LocalizedText;
  }[];
  /** The acts that it belongs to, in order of date. */
  readonly relatedActs?: readonly (Omit<Citation, 'title'> & {
    /** The day of the act. */
    readonly date: string;
    /** What it is. */
    readonly title: LocalizedText;
    /** The members that were not confirmed. */
    readonly unverified?: readonly string[];
  })[];
  /** The state of the data. */
  readonly release: DataRelease;
}
