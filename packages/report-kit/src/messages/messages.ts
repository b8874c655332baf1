import type {
  Bound,
  Comparison,
  Confidence,
  LevelFact,
  LeftOutReason,
  MissingReason,
  ObservationRole,
  ObservationStatus,
  PlaceCode,
  TimingFact,
} from '@actionline/core';

import type { Provenance } from '../document/provenance.js';
import type { TemplateName } from '../document/report.js';
import type { ShownStatus } from '../document/shown-status.js';
import type { ActivityMessages } from './activity-messages.js';
import type { FigureMessages } from './figure-messages.js';
import type { FrontMessages } from './front-messages.js';
import type { FrameMessages } from './frame-messages.js';
import type { ChangeMessages } from './change-messages.js';
import type { IssueMessages } from './issue-messages.js';
import type { PartMessages } from './part-messages.js';
import type { RecordsReadMessages } from './records-read-messages.js';
import type { ScopeMessages } from './scope-messages.js';
import type { StepMessages } from './step-messages.js';
import type { TableMessages } from './table-messages.js';
import type { TemplateMessages } from './template-messages.js';
import type { UnitMessages } from './unit-messages.js';

/** A name and what it means. */
interface Named {
  /** The name. */
  readonly label: string;
  /** What it means, in one sentence. */
  readonly meaning: string;
}

/** Every word of a report, as functions of what varies; complete in each language by type. */
export interface Messages {
  /** The language, as a BCP 47 tag; texts of the data are taken in it where they have it. */
  readonly locale: string;
  /** The direction that the language is written in. */
  readonly direction: 'ltr' | 'rtl';
  /** Sets marks and spaces as the language's printers do. */
  readonly typography: (text: string) => string;
  /** A heading or label as it reads inside a sentence: most languages write its first letter small, unless it is a name. */
  readonly inside: (text: string) => string;
  /** Names of places that differ from those of the Unicode data, by code. */
  readonly placeNames: Readonly<Record<PlaceCode, string>>;
  /** Footnotes to names of places, by code: the mark that stands behind the name, such as `*`, and the text, without its mark. */
  readonly placeNotes: Readonly<Record<PlaceCode, { readonly mark: string; readonly text: string }>>;
  /** The names of templates: the kind of report. */
  readonly template: Readonly<Record<TemplateName, string>>;
  /** The frame of the page. */
  readonly page: PageMessages;
  /** In whose name a report stands, and how a reader finds the way in it. */
  readonly frame: FrameMessages;
  /** The statuses, and the state of what is reported and not matched. */
  readonly status: Readonly<Record<ShownStatus, Named>>;
  /** Statuses that are said in other words where a fact asks for it. */
  readonly statusWhen: {
    /** A recurring promise, a direction or a ceiling, met while it runs. */
    readonly keptSoFar: string;
    /** A compound promise of which nothing is reported on a part. */
    readonly partWithoutEvidence: string;
    /** A level that was met after its deadline. */
    readonly achievedLate: string;
    /** A deliverable that exists. */
    readonly delivered: string;
    /** A deliverable that came after its deadline. */
    readonly deliveredLate: string;
  };
  /** What those words mean. */
  readonly statusWhenMeaning: Readonly<Record<keyof Messages['statusWhen'], string>>;
  /** Who stands behind a statement. */
  readonly provenance: Readonly<Record<Provenance, Named>>;
  /** The title of a work inside a sentence. */
  readonly quoted: (title: string) => string;
  /** A figure with its qualifier; `counted` for things that are counted one by one. */
  readonly bound: Readonly<Record<Bound, (figure: string, counted?: boolean) => string>>;
  /** A figure with what is asked of it; `counted` as above. */
  readonly comparison: Readonly<Record<Comparison, (figure: string, counted?: boolean) => string>>;
  /** What a figure speaks about. */
  readonly role: Readonly<Record<ObservationRole, string>>;
  /** The state of a value; nothing for a normal one. */
  readonly observationStatus: Readonly<Record<ObservationStatus, string>>;
  /** How sure a figure is. */
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Why a value is missing. */
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** Why an observation was not used, said of it; with the figure that made it so, where one did. */
  readonly leftOut: Readonly<Record<LeftOutReason, (by?: string) => string>>;
  /** What is wrong with the evidence. */
  readonly issue: IssueMessages;
  /** The two facts that tables name. */
  readonly fact: {
    /** Whether it is met. */
    readonly level: Readonly<Record<LevelFact, string>>;
    /** Where the deadline stands. */
    readonly timing: Readonly<Record<TimingFact, string>>;
  };
  /** Units, dates and lists. */
  readonly unit: UnitMessages;
  /** The parts of a report. */
  readonly part: PartMessages;
  /** The charts of evaluations and of series of one's own. */
  readonly figure: FigureMessages;
  /** What is recorded as done. */
  readonly activity: ActivityMessages;
  /** The first pages: what is found, what is due, what is asked of whom. */
  readonly front: FrontMessages;
  /** What changed since an earlier report. */
  readonly change: ChangeMessages;
  /** What a report is limited to. */
  readonly scope: ScopeMessages;
  /** What became of the records of the files that were read. */
  readonly recordsRead: RecordsReadMessages;
  /** The sections of the further templates. */
  readonly section: TemplateMessages;
  /** The sentences of an explanation. */
  readonly step: StepMessages;
  /** The flat tables, for spreadsheets. */
  readonly table: TableMessages;
}

/** The frame of a page. */
interface PageMessages {
  /** The link that leads past the table of contents. */
  readonly skip: string;
  /** The table of contents. */
  readonly contents: string;
  /** The date of the report. */
  readonly asOf: (date: string) => string;
  /** The date of knowledge. */
  readonly knownAt: (date: string) => string;
  /** The state of the data. */
  readonly release: string;
  /** The date, as the name of a field. */
  readonly asOfField: string;
  /** The date of knowledge, as the name of a field. */
  readonly knownAtField: string;
  /** How sure figures have to be, as the name of a field. */
  readonly minimumConfidenceField: string;
  /** What is left out where figures have to be as sure as that. */
  readonly minimumConfidence: Readonly<Record<Confidence, string>>;
  /** The footer. */
  readonly producedBy: (version: string) => string;
  /** The name of a field with what stands in it. */
  readonly field: (name: string, value: string) => string;
  /** What stands before the number of a citation, for who cannot see that it is one. */
  readonly source: string;
  /** The numbers behind a chart. */
  readonly numbersBehind: (title: string) => string;
}
