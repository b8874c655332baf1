import type {
  Bound,
  Comparison,
  EvidenceFact,
  LevelFact,
  LeftOutReason,
  Locale,
  MissingReason,
  ObservationRole,
  ObservationStatus,
  Status,
  TimingFact,
  TrajectoryFact,
} from '@actionline/core';

import type { Provenance } from '../document/provenance.js';
import type { TemplateName } from '../document/report.js';
import type { StepMessages } from './step-messages.js';
import type { UnitMessages } from './unit-messages.js';

/** A name and what it means. */
export interface Named {
  /** The name. */
  readonly label: string;
  /** What it means, in one sentence. */
  readonly meaning: string;
}

/** Every word of a report, as functions of what varies; complete in each language by type. */
export interface Messages {
  /** The language. */
  readonly locale: Locale;
  /** Sets marks and spaces as the language's printers do. */
  readonly typography: (text: string) => string;
  /** The names of templates: the kind of report. */
  readonly template: Readonly<Record<TemplateName, string>>;
  /** The frame of the page. */
  readonly page: PageMessages;
  /** The ten statuses. */
  readonly status: Readonly<Record<Status, Named>>;
  /** Statuses that are said in other words where a fact asks for it. */
  readonly statusWhen: {
    /** A recurring promise or a ceiling, met while it runs. */
    readonly keptSoFar: string;
    /** No status, although something is reported. */
    readonly tooLittleEvidence: string;
    /** A deliverable that exists. */
    readonly delivered: string;
  };
  /** Who stands behind a statement. */
  readonly provenance: Readonly<Record<Provenance, Named>>;
  /** A figure with its qualifier. */
  readonly bound: Readonly<Record<Bound, (figure: string) => string>>;
  /** A figure with what is asked of it. */
  readonly comparison: Readonly<Record<Comparison, (figure: string) => string>>;
  /** What a figure speaks about. */
  readonly role: Readonly<Record<ObservationRole, string>>;
  /** The state of a value; nothing for a normal one. */
  readonly observationStatus: Readonly<Record<ObservationStatus, string>>;
  /** Why a value is missing. */
  readonly missing: Readonly<Record<MissingReason, string>>;
  /** Why an observation was not used. */
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  /** The four facts. */
  readonly fact: {
    /** Whether it is met. */
    readonly level: Readonly<Record<LevelFact, string>>;
    /** Where it is heading. */
    readonly trajectory: Readonly<Record<TrajectoryFact, string>>;
    /** Where the deadline stands. */
    readonly timing: Readonly<Record<TimingFact, string>>;
    /** How much is known. */
    readonly evidence: Readonly<Record<EvidenceFact, string>>;
  };
  /** Units, dates and lists. */
  readonly unit: UnitMessages;
  /** The parts of a report. */
  readonly part: PartMessages;
  /** The sentences of an explanation. */
  readonly step: StepMessages;
}

/** The frame of a page. */
export interface PageMessages {
  /** The link that leads past the table of contents. */
  readonly skip: string;
  /** The table of contents. */
  readonly contents: string;
  /** The date of the report. */
  readonly asOf: (date: string) => string;
  /** The date of knowledge. */
  readonly knownAt: (date: string) => string;
  /** Who issued the framework. */
  readonly issuer: string;
  /** Which text. */
  readonly edition: string;
  /** The state of the data. */
  readonly release: string;
  /** The date, as the name of a field. */
  readonly asOfField: string;
  /** The date of knowledge, as the name of a field. */
  readonly knownAtField: string;
  /** The footer. */
  readonly producedBy: (version: string) => string;
  /** The name of a citation for who cannot see it. */
  readonly source: (number: string) => string;
  /** A table that scrolls. */
  readonly scrollable: (caption: string) => string;
  /** The numbers behind a chart. */
  readonly numbersBehind: (title: string) => string;
}

/** The words of the parts of a report. */
export interface PartMessages {
  readonly summary: string;
  readonly statusOverview: string;
  readonly commitments: string;
  readonly otherStatements: string;
  readonly coverage: string;
  readonly methods: string;
  readonly sources: string;
  readonly wholeFramework: string;
  readonly legend: string;
  /** The opening sentence of the summary. */
  readonly opening: (values: { commitments: number; targets: number; date: string; title: string }) => string;
  /** How many targets have which status. */
  readonly counts: (list: string) => string;
  /** One entry of that list. */
  readonly count: (count: number, label: string) => string;
  /** How much has evidence. */
  readonly evidenceShare: (values: { withEvidence: number; total: number }) => string;
  /** What the report does not do. */
  readonly caution: string;
  /** The heading of that remark. */
  readonly cautionTitle: string;
  /** A mark for official headings not confirmed in the language. */
  readonly headingUnconfirmed: string;
  /** What stands beside the levels that hold commitments. */
  readonly otherItems: string;
  /** The items that are no longer in force. */
  readonly itemStatus: Readonly<Record<'withdrawn' | 'replaced', string>>;
  /** The table of all targets. */
  readonly targetsCaption: (date: string) => string;
  /** Why a figure does not count. */
  readonly notCounted: (reason: string) => string;
  readonly key: {
    readonly commitments: string;
    readonly withEvidence: string;
    readonly targets: string;
    readonly targetsWithEvidence: string;
    readonly sources: string;
    readonly of: (total: string) => string;
  };
  readonly chart: {
    readonly statusTitle: string;
    readonly statusNote: string;
    readonly statusAlt: (total: number, list: string) => string;
    readonly progressTitle: string;
    readonly progressNote: (date: string) => string;
    readonly progressAlt: (count: number) => string;
    readonly progressRow: (values: { label: string; progress: string; expected: string | undefined; status: string }) => string;
    readonly coverageTitle: string;
    readonly coverageNote: string;
    readonly coverageAlt: (list: string) => string;
    readonly coverageRow: (values: { label: string; withEvidence: string; total: string }) => string;
    readonly ofTotal: (part: string, total: string) => string;
  };
  readonly column: {
    readonly target: string;
    readonly status: string;
    readonly promised: string;
    readonly reported: string;
    readonly progress: string;
    readonly expected: string;
    readonly due: string;
    readonly count: string;
    readonly share: string;
    readonly what: string;
    readonly figure: string;
    readonly period: string;
    readonly place: string;
    readonly source: string;
    readonly verdict: string;
    readonly level: string;
    readonly total: string;
    readonly withEvidence: string;
    readonly without: string;
    readonly reason: string;
    readonly item: string;
    readonly parameter: string;
    readonly value: string;
    readonly reading: string;
    readonly why: string;
  };
  readonly promise: string;
  readonly promisedTargets: string;
  readonly noTarget: string;
  readonly noEvidence: string;
  readonly noEvidenceHere: (count: number, kind: string) => string;
  readonly noneReportedOf: (kind: string) => string;
  readonly evidenceCaption: (notation: string) => string;
  readonly contextCaption: (notation: string) => string;
  readonly contextLabel: string;
  readonly contextNote: string;
  readonly periodsCaption: (label: string) => string;
  readonly noFigure: string;
  readonly thingDone: string;
  readonly thingNotDone: string;
  readonly periodAssumed: string;
  readonly hypothetical: string;
  readonly noDeadline: string;
  readonly everyPeriod: Readonly<Record<'year' | 'quarter' | 'month', string>>;
  readonly standing: string;
  readonly allParts: string;
  readonly byMethod: (id: string, version: string) => string;
  readonly assessedBy: (author: string, date: string) => string;
  readonly standingOf: Readonly<Record<'self' | 'independent', string>>;
  readonly judgedStatus: string;
  readonly writtenBy: (author: string) => string;
  readonly restsOn: string;
  readonly otherStatementsNote: string;
  readonly gap: {
    readonly title: string;
    readonly intro: string;
    readonly nothing: string;
    readonly commitments: (without: number, total: number) => string;
    readonly targets: (without: number, total: number) => string;
    readonly thin: string;
    readonly stale: string;
    readonly periods: string;
    readonly missing: string;
    readonly periodOf: (label: string, period: string) => string;
    readonly missingOf: (label: string, period: string, reason: string) => string;
    readonly leftOut: string;
    readonly leftOutNote: string;
    readonly unplaced: (count: number) => string;
    readonly issues: string;
  };
  readonly coverageOf: {
    readonly intro: string;
    readonly commitments: string;
    readonly targets: string;
    readonly years: string;
    readonly groups: string;
    readonly caption: string;
    readonly places: (count: number, list: string) => string;
    readonly noPlaces: string;
    readonly reporting: (values: { expected: number; received: number; onTime: number }) => string;
    readonly levelNote: string;
  };
  readonly method: {
    readonly intro: string;
    readonly caption: (id: string, version: string) => string;
    readonly readings: string;
    readonly readingsNote: string;
    readonly otherReading: string;
    readonly rules: string;
    readonly rule: readonly string[];
    readonly production: string;
    readonly productionCaption: string;
    readonly packages: string;
    readonly hash: string;
    readonly icu: string;
    readonly icuNote: string;
    readonly withheld: (count: number) => string;
    readonly release: (id: string, date: string) => string;
    readonly contentHash: string;
    readonly template: string;
    readonly observations: string;
  };
  readonly source: {
    readonly intro: string;
    readonly unverified: string;
    readonly accessedAt: (locator: string) => string;
    readonly noDate: string;
  };
}
