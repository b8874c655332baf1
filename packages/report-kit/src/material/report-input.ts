import type {
  Activity,
  Assessment,
  Confidence,
  Framework,
  FrameworkEvaluation,
  IndicatorCatalogue,
  IsoDate,
  Observation,
} from '@actionline/core';
import type { FacetVocabularies } from '@actionline/taxonomy';

import type { TemplateName } from '../document/report.js';
import type { Messages } from '../messages/messages.js';

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

/** What a report is assembled from. */
export interface ReportInput {
  /** What was promised. */
  readonly framework: Framework;
  /** What is reported; observations marked `N` or `C`, and those that one of them supersedes, are withheld and counted. */
  readonly observations: readonly Observation[];
  /**
   * What is recorded as done: a layer of its own, which changes no status. Those marked `N` or `C`, and those that one of them
   * supersedes, are withheld and counted. Where it is left out, the report says nothing of activities.
   */
  readonly activities?: readonly Activity[];
  /** The names of instruments and actors that activities carry; those of the two official frameworks where absent, and an id that has none stands for itself. */
  readonly vocabularies?: Pick<FacetVocabularies, 'instruments' | 'actors'>;
  /** What the authors add; what is dated later is left out and counted likewise. */
  readonly narratives?: readonly Narrative[];
  /** What people judged; a judgement of a later day than the report, or than its knowledge, is left out and counted. */
  readonly assessments?: readonly Assessment[];
  /**
   * Indicators that Actionline proposes, such as `proposedIndicators`: listed under each commitment, with where their figures are found and
   * that they are proposed, never official. None is listed where absent. Their figures are not read here: `indicatorTrends` does.
   */
  readonly indicators?: IndicatorCatalogue;
  /** The date of the report: nothing later counts. */
  readonly asOf: IsoDate;
  /** The date of knowledge: nothing recorded later counts. */
  readonly knownAt?: IsoDate;
  /** How sure a figure has to be to count; less sure ones are shown and left out, those that say nothing of it count. */
  readonly minimumConfidence?: Confidence;
  /** The template. */
  readonly template: TemplateName;
  /** The words: those of a locale (`en`, `fr`, `fr-BE`), or messages of one's own. */
  readonly messages: Messages | string;
  /**
   * An evaluation already at hand, from an accumulator or a database, of the same framework, dates, confidence and observations;
   * computed here where absent.
   */
  readonly evaluation?: FrameworkEvaluation;
}
