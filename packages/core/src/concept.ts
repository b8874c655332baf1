import type { Confidence } from './confidence.js';
import type { ItemStatus } from './framework.js';
import type { LocalizedText } from './text.js';

/** One concept of a controlled vocabulary, in the words of SKOS. */
export interface Concept<Id extends string = string> {
  /** The id, unique in its scheme. */
  readonly id: Id;
  /** SKOS preferred label. */
  readonly label: LocalizedText;
  /** SKOS alternative labels: acronyms and synonyms. */
  readonly altLabels?: Readonly<Record<string, readonly string[]>>;
  /** SKOS definition, one line. */
  readonly definition?: LocalizedText;
  /** SKOS broader: the concepts just above it in its scheme, of which it is a kind; none where absent. */
  readonly broader?: readonly string[];
  /** Where it stands in its life; `active` where absent. */
  readonly status?: ItemStatus;
  /** What replaced it. */
  readonly replacedBy?: readonly string[];
}

/** A controlled vocabulary: a SKOS concept scheme. */
export interface ConceptScheme<C extends Concept = Concept> {
  /** The id. */
  readonly id: string;
  /** Its title. */
  readonly title: LocalizedText;
  /** What it holds. */
  readonly definition?: LocalizedText;
  /** Its concepts, in a sensible order. */
  readonly concepts: readonly C[];
}

/** The kinds of mapping between concepts of two schemes (SKOS Reference, section 10). */
export type MatchKind = 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'relatedMatch';

/** One reasoned link between two items. */
export interface CrosswalkLink {
  /** The item linked from. */
  readonly from: string;
  /** The item or external notation linked to. */
  readonly to: string;
  /** The kind of mapping, read from `from` to `to`. */
  readonly match: MatchKind;
  /**
   * What the link rests on: an `official-source` that ties the very work of the item to the other; `target-text`, the words of the
   * other itself, which name the subject of the item; or `inference`, our own.
   */
  readonly basis: 'official-source' | 'target-text' | 'inference';
  /** The official source where the basis is one; otherwise the page that the inference draws on, where there is one. */
  readonly citation?: {
    /** Its title. */
    readonly title: string;
    /** Its address. */
    readonly url?: string;
  };
  /** Why. */
  readonly rationale: LocalizedText;
  /** How sure the link is. */
  readonly confidence: Confidence;
  /** The day it was judged. */
  readonly date: string;
}
