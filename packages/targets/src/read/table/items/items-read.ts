import type { ActorInvolvement, ConceptScheme, LocalizedText, ScopedId } from '@actionline/core';

import type { ReadCounts, ReadingOutcome } from '../../reading/reading-outcome.js';

import type { ItemResponse } from './item-response.js';

/** The vocabularies that the words of a table are looked up in. */
export interface ItemVocabularies {
  /** What items are about. */
  readonly themes?: ConceptScheme;
  /** Whose rights they speak of. */
  readonly groups?: ConceptScheme;
  /** Who acts. */
  readonly actors?: ConceptScheme;
}

/** An item that a table gives, as `defineFramework` of the taxonomy takes it. */
export interface ReadItem {
  /** The framework’s id, a slash, and the reference in small letters. */
  readonly id: ScopedId;
  /** Its level. */
  readonly kind: string;
  /** The item above. */
  readonly parent?: ScopedId;
  /** Its short wording; the text where no column has one, cut after 200 characters with an ellipsis. */
  readonly label: LocalizedText;
  /** The whole text, where the label is not it. */
  readonly summary?: LocalizedText;
  /** What it is about, for whom, and by whom. */
  readonly facets?: {
    readonly themes?: readonly string[];
    readonly groups?: readonly string[];
    readonly actors?: readonly ActorInvolvement[];
    readonly sdgs?: readonly string[];
  };
}

/** What the table says of an item that a framework does not hold. */
export interface ItemDetail {
  /** The item. */
  readonly item: ScopedId;
  /** The rows that it was read from. */
  readonly rows: readonly number[];
  /** Its reference, as written. */
  readonly reference?: string;
  /** Its whole text, as written. */
  readonly text: string;
  /** Who recommends it. */
  readonly from?: readonly string[];
  /** To whom. */
  readonly to?: string;
  /** What was answered. */
  readonly response?: ItemResponse;
  /** When, as written. */
  readonly date?: string;
  /** A remark. */
  readonly note?: string;
  /** The cells of the columns that the description does not name, by the name in the header. */
  readonly more: Readonly<Record<string, readonly string[]>>;
}

/** What a table of recommendations or actions gives. */
export interface ItemsRead extends ReadingOutcome {
  /** The framework, for `defineFramework` or `frameworkFromJson` of the taxonomy. */
  readonly framework: {
    readonly id: string;
    readonly title: LocalizedText;
    readonly issuer: { readonly actor: string; readonly name: LocalizedText };
    readonly validity: { readonly start: string; readonly end: string };
    readonly languages: readonly string[];
    readonly document?: {
      readonly title: string;
      readonly language: string;
      readonly url?: string;
      readonly reference?: string;
      readonly publisher?: string;
    };
    readonly levels: readonly { readonly kind: string; readonly label: LocalizedText; readonly commitment: boolean }[];
    readonly items: readonly ReadItem[];
  };
  /** The vocabularies that its facets draw on, for the options of `defineFramework`. */
  readonly vocabularies: ItemVocabularies;
  /** What the table says beside, item by item. */
  readonly details: readonly ItemDetail[];
  /** The rows read, and what became of them; `leftOut` are those that `only` does not choose, `headings` those that name a line: neither is among the read. */
  readonly counts: ReadCounts & {
    readonly leftOut: number;
    readonly headings: number;
  };
}
