/** Where a fact, a figure or a text comes from. */
export interface Citation {
  /** The title of the source, in its own language. */
  readonly title: string;
  /** The language of the title and of the place in it, as a BCP 47 tag: `fr`, `pt-BR`; not known where absent. */
  readonly language?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** When, as precisely as is known: `2024`, `2024-11` or `2024-11-17`. */
  readonly published?: string;
  /** A symbol or document number, for example `ST 9508/2024`. */
  readonly reference?: string;
  /** An `https:` or `http:` address: of what was read. */
  readonly url?: string;
  /** `true` where what was read is a copy that somebody else than the publisher keeps. */
  readonly copy?: boolean;
  /** The `https:` or `http:` address of the original of a copy, where it is known. */
  readonly original?: string;
  /** The place in the source: page, paragraph, article. */
  readonly locator?: string;
  /** `false` where the citation was not confirmed at its source. */
  readonly verified?: boolean;
  /** A remark for the reader. */
  readonly note?: string;
}
