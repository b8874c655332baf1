import type {
  Activity,
  Assessment,
  Confidence,
  Framework,
  FrameworkEvaluation,
  FrameworkId,
  IndicatorCatalogue,
  IsoDate,
  Observation,
  PlaceCode,
  ScopedId,
} from '@actionline/core';
import type { FacetVocabularies, Strategy } from '@actionline/taxonomy';

import type { Picture } from '../document/picture.js';
import type { Report, ReportStatus, TemplateName } from '../document/report.js';
import type { Messages } from '../messages/messages.js';
import type { Profile } from '../messages/profile.js';
import type { FileRead } from './file-read.js';
import type { Narrative } from './narrative.js';
import type { Owner } from './owner.js';
import type { SectionList } from './template.js';

/** What a report is limited to; where several are given, what lies in all of them. */
export interface Scope {
  /**
   * A place, in any form that `parsePlace` takes. Figures count that are of it, or of a place within it; one that covers it together with other
   * places is left out whole, and counted as left out. Activities count that name it. Targets are judged where its strategy sets them or
   * where no other place is to report; the others are listed as not judged.
   */
  readonly place?: PlaceCode;
  /** These items, and all below them. */
  readonly items?: readonly ScopedId[];
  /** Commitments on one of these themes, or on one below it in its vocabulary. */
  readonly themes?: readonly string[];
}

/** The mark of an office. */
export interface Logo {
  /** The picture. */
  readonly picture: Picture;
  /** What it shows, for who cannot see it: most often the name of the office. */
  readonly alt: string;
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
  /**
   * The files that the figures and activities were read from: their names, and the `counts` and `groups` of each reading. The report then says how
   * many records were kept and why others were not; what stood in those it does not repeat. Where it is left out, the report says nothing of files.
   */
  readonly files?: readonly FileRead[];
  /** The names of instruments and actors that activities carry, and of themes; those of the two official frameworks where absent, and an id that has none stands for itself. */
  readonly vocabularies?: Pick<FacetVocabularies, 'instruments' | 'actors' | 'themes'>;
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
  /** The office that answers for the report: what stands behind "Report by". */
  readonly preparedBy: string;
  /** Whom to ask or to correct: a name, an e-mail address, or both. */
  readonly contact: string;
  /** Whether it may still change: `draft` is for comment, and every format says so. */
  readonly status: ReportStatus;
  /** The template: one of those there are by its name, or one that was made from it. */
  readonly template: TemplateName | SectionList;
  /** The language, as a BCP 47 tag: `en`, `fr`, `fr-BE` are built in; for another, `messages` are given whole. */
  readonly locale: string;
  /**
   * Words of one's own over the built-in ones: a profile of a house, a few words, several one after the other; or messages whole, for a
   * language that is not built in.
   */
  readonly messages?: Messages | Profile | readonly Profile[];
  /**
   * Who is to be asked about a target or an item, by its id, or about the whole framework, by its own; what has no entry is asked of whoever
   * answers for what stands above it. Where nobody is named, of the leading actors that the framework names, or of its issuer.
   */
  readonly owners?: Readonly<Record<FrameworkId, Owner>>;
  /**
   * What the report is compared with: an earlier report on the same framework and scope, or a date as of which all that is given is evaluated
   * again, with what was known on that day. Neither may be later than this report.
   */
  readonly since?: IsoDate | Report;
  /** What the report is limited to; all of the framework where absent. An `evaluation` may not be given beside it. */
  readonly scope?: Scope;
  /** The strategy of a country: the report is limited to its place, and the targets that it sets are evaluated. */
  readonly strategy?: Strategy;
  /** The mark of the office, at the head of the report. */
  readonly logo?: Logo;
  /**
   * An evaluation already at hand, from an accumulator or a database, of the same framework, dates, confidence and observations;
   * computed here where absent.
   */
  readonly evaluation?: FrameworkEvaluation;
}
