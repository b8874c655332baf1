import type { IsoDate } from '@actionline/core';

/** What an author of the report adds in their own words. */
export interface Narrative {
  /** The framework, item or target that it is about, by id. */
  readonly about: string;
  /** The words, as Markdown; raw HTML is shown as text. */
  readonly text: string;
  /** The language of the words. */
  readonly language: string;
  /** Who wrote it. */
  readonly author?: string;
  /** The day it was written; a report of an earlier day leaves it out, and one without a day always stands. */
  readonly date?: IsoDate;
}
