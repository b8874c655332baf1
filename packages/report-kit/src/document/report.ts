import type { Citation, Confidence, DataRelease, FrameworkId, IsoDate, MethodUse, Period, ScopedId } from '@actionline/core';

import type { Section } from './block.js';
import type { Finding } from './finding.js';
import type { ActivityRow } from './activity-row.js';
import type { EvidenceRow } from './evidence-row.js';
import type { TableWords } from './flat-table.js';
import type { Change } from './change.js';
import type { FileOutcome } from './file-outcome.js';
import type { Picture } from './picture.js';
import type { Request } from './request.js';
import type { ReportScope } from './report-scope.js';

/** The templates there are; each serves any framework. */
export const templateNames = ['annual', 'pledge-progress', 'mid-term-review', 'country', 'brief', 'consultation', 'data-quality'] as const;

/** The templates a report can be assembled by. */
export type TemplateName = (typeof templateNames)[number];

/** Whether a report may still change: `draft` is for comment. */
export const reportStatuses = ['draft', 'final'] as const;

/** Whether a report may still change. */
export type ReportStatus = (typeof reportStatuses)[number];

/** The version of the shape of {@link Report}. */
export const REPORT_SCHEMA_VERSION = '3.1.0';

/** Whether the data of a framework have a release to name: `0` is what `defineFramework` gives where none was stated. */
export function isReleased({ id }: DataRelease): boolean {
  return id !== '0' && id !== '';
}

/** A source with its number in the report. */
export interface NumberedSource {
  /** The number, from 1. */
  readonly number: number;
  /** The source; its locator stands where it is cited. */
  readonly citation: Citation;
}

/** Something that is not known, by what it is about. */
export interface Gap {
  /** What is missing. */
  readonly kind:
    | 'commitment-without-evidence'
    | 'target-without-evidence'
    | 'unmatched-evidence'
    | 'inconclusive'
    | 'missing-figure'
    | 'thin-evidence'
    | 'stale-evidence'
    | 'period-without-figure'
    | 'missing-value'
    | 'commitment-without-activity';
  /** The item or target. */
  readonly about: ScopedId;
  /** The same in words. */
  readonly text: string;
}

/** How a report came about. */
export interface Production {
  /** The version of each of the four packages, by its name. */
  readonly packages: Readonly<Record<string, string>>;
  /** The methods used, each once. */
  readonly methods: readonly MethodUse[];
  /** SHA-256 of everything that went in but the words, as canonical JSON: reports of one input in two languages share it. */
  readonly inputHash: string;
  /** The version of the Unicode data that numbers, dates and names of places were written with. */
  readonly icu: string;
  /** How many observations were given. */
  readonly observations: number;
  /** How many of them were withheld: as confidential, or as corrected by one that is. */
  readonly withheld: number;
  /** How many of the withheld are public themselves and corrected by a confidential one; absent where none is. */
  readonly corrected?: number;
  /** The activities given; absent where none were asked about. */
  readonly activities?: {
    /** How many were given. */
    readonly given: number;
    /** How many of them were withheld: as confidential, or as corrected by one that is. */
    readonly withheld: number;
    /** How many of the withheld are public themselves and corrected by a confidential one; absent where none is. */
    readonly corrected?: number;
  };
  /** What became of the records of the files that were read, in the order in which they were given; absent where nothing was said of files. */
  readonly files?: readonly FileOutcome[];
  /** How many judgements and narratives are dated after the report, or after what it knows, and left out; absent where none is. */
  readonly later?: {
    /** Judgements. */
    readonly assessments: number;
    /** Narratives. */
    readonly narratives: number;
  };
}

/** The words by which a reader finds the way in a page. */
export interface PageControls {
  /** The heading over the citation. */
  readonly cite: string;
  /** What stands before the licence. */
  readonly licence: string;
  /** The name of the list of other languages and forms. */
  readonly versions: string;
  /** The names of forms, by their file endings: `html`, `pdf`, `docx`, `xlsx`, `csv`, `json`, `md`, `zip`. */
  readonly forms: Readonly<Record<string, string>>;
  /** What a permalink does; the heading is read after it. */
  readonly permalink: string;
  /** The heading over the notes. */
  readonly notes: string;
  /** What stands before the number of a note, for who cannot see that it is one. */
  readonly note: string;
  /** What leads from a note to where it is called. */
  readonly back: string;
  /** What stands before the columns that the cards of a table can be sorted by. */
  readonly sortBy: string;
  /** The field that shows only some rows of a table. */
  readonly filter: string;
  /** How many rows are shown; `{shown}` and `{all}` stand for the numbers. */
  readonly shown: string;
}

/** What stands around the document, in the words of the report: a renderer needs no others. */
export interface ReportPage {
  /** The direction that the language is written in. */
  readonly direction: 'ltr' | 'rtl';
  /** The kind of report with its dates, and whether it may still change, to stand beside the title. */
  readonly subtitle: string;
  /** That the report may still change, for the head of a page; absent where it may not. */
  readonly draft?: string;
  /** The date of the report, for the head of a page. */
  readonly asOf: string;
  /** The link that leads past the table of contents. */
  readonly skip: string;
  /** The heading of the table of contents. */
  readonly contents: string;
  /** What stands before the number of a citation, for who cannot see that it is one. */
  readonly source: string;
  /** The dates, and how sure figures had to be; {@link ReportPage.subtitle} holds them too. */
  readonly dates: ReportPage['facts'];
  /** In whose name the report stands and what it is about: office, contact, whose plan, which text, data release. */
  readonly facts: readonly {
    /** Which fact: `prepared-by`, `contact`, `plan-of`, `measured` or `release`; of the dates `as-of`, `known-at` or `confidence`. */
    readonly key: string;
    /** What it is: “Plan of”. */
    readonly name: string;
    /** What it says. */
    readonly value: string;
    /** Both in one line of text. */
    readonly line: string;
  }[];
  /** The footer. */
  readonly producedBy: string;
  /** How to cite the report. */
  readonly citation: string;
  /** The words by which a reader finds the way in a page. */
  readonly controls: PageControls;
  /** The words of the flat tables. */
  readonly tables: TableWords;
}

/** A report as data: what every renderer works from. */
export interface Report {
  /** The version of this shape. */
  readonly schemaVersion: string;
  /** The template, by its name. */
  readonly template: TemplateName;
  /** The office that answers for the report. */
  readonly preparedBy: string;
  /** Whom to ask or to correct. */
  readonly contact: string;
  /** Whether it may still change. */
  readonly status: ReportStatus;
  /** The mark of the office. */
  readonly logo?: { readonly picture: Picture; readonly alt: string };
  /** The language, as a BCP 47 tag. */
  readonly locale: string;
  /** What stands around the document. */
  readonly page: ReportPage;
  /** The title. */
  readonly title: string;
  /** What kind of report it is, in words. */
  readonly subtitle: string;
  /** What it reports on. */
  readonly framework: {
    /** Its id. */
    readonly id: FrameworkId;
    /** Its title. */
    readonly title: string;
    /** Who issued it. */
    readonly issuer: string;
    /** Which text it is. */
    readonly edition: string;
    /** The days that it is for: as it was issued, and the last day of what had been decided since by the date of the report. */
    readonly validity: Period & { readonly extendedTo?: IsoDate };
    /** The state of the data. */
    readonly release: DataRelease;
  };
  /** The date of the report: nothing later counts. */
  readonly asOf: IsoDate;
  /** The date of knowledge: nothing recorded later counts. */
  readonly knownAt?: IsoDate;
  /** How sure a figure had to be to count; those that say nothing of it counted. */
  readonly minimumConfidence?: Confidence;
  /** What it is limited to; absent where it is of the whole framework. */
  readonly scope?: ReportScope;
  /** What it is compared with: an earlier report, or what was given looked at as of an earlier day. Absent where it is not. */
  readonly since?: {
    /** The date of the one it is compared with. */
    readonly asOf: IsoDate;
    /** What that is. */
    readonly from: 'report' | 'date';
  };
  /** What changed since, in the order of the framework: a row for each target and commitment of which anything did; absent where nothing is compared. */
  readonly changes?: readonly Change[];
  /** How it came about. */
  readonly production: Production;
  /** One row a target. */
  readonly findings: readonly Finding[];
  /** One row a reported figure, in the order of the framework, those about nothing in it last. */
  readonly evidence: readonly EvidenceRow[];
  /** One row an activity, by id; absent where no activities were given. */
  readonly activities?: readonly ActivityRow[];
  /** What is not known. */
  readonly gaps: readonly Gap[];
  /** What is asked of whom, so that it becomes known. */
  readonly requests: readonly Request[];
  /** The sources, by number. */
  readonly sources: readonly NumberedSource[];
  /** The document. */
  readonly sections: readonly Section[];
}
