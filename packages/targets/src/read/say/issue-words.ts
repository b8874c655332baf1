import type { SaidValues } from './said-values.js';

/** A sentence, or two. */
export type Sentence = string | ((said: SaidValues) => string);

/** What an issue says, and how it is mended where it does not name an advice of its own. */
export interface CodeWords {
  /** What was given, and what was expected. */
  readonly said: Sentence;
  /** How to mend it; absent where there is nothing to do, or where each such issue names its advice. */
  readonly mend?: Sentence;
}

/** The words for the issues of one family of readers. */
export interface IssueWords {
  /** By the code of the issue. */
  readonly codes: Readonly<Record<string, CodeWords>>;
  /** By the value `mend` of the issue. */
  readonly mends: Readonly<Record<string, Sentence>>;
}

/** The same in another language: every code and every advice, and no others. */
export interface InOtherWords<W extends IssueWords> {
  /** By the code of the issue. */
  readonly codes: { readonly [Code in keyof W['codes']]: CodeWords };
  /** By the value `mend` of the issue. */
  readonly mends: { readonly [Mend in keyof W['mends']]: Sentence };
}
