import type { ReportStatus } from '../document/report.js';

/** The forms that a report is handed on in. */
type FormName = 'html' | 'pdf' | 'docx' | 'xlsx' | 'csv' | 'json' | 'md' | 'zip';

/** What stands around a report: in whose name it stands, and how a reader finds the way in it. */
export interface FrameMessages {
  /** The day that a report describes, in the line above its title. */
  readonly position: (date: string) => string;
  /** Whether it may still change, in the same line. */
  readonly status: Readonly<Record<ReportStatus, string>>;
  /** The office that answers for the report, as the name of a field. */
  readonly preparedBy: string;
  /** Whom to ask or to correct, as the name of a field. */
  readonly contact: string;
  /** Whose plan or pledges the report is about, as the name of a field. */
  readonly planOf: string;
  /** The days that the plan or the pledges are for, as the name of a field. */
  readonly validity: string;
  /** The days as issued, and the last day of an extension. */
  readonly extended: (values: { period: string; until: string }) => string;
  /** Which text was measured, as the name of a field. */
  readonly measured: string;
  /** How to cite the report; `what` is the kind of report with its day and status. */
  readonly citation: (values: { by: string; title: string; what: string }) => string;
  /** The heading over that. */
  readonly cite: string;
  /** The name of the licence, as the name of a field. */
  readonly licence: string;
  /** The name of the list of other languages and forms. */
  readonly versions: string;
  /** The forms, by their names. */
  readonly form: Readonly<Record<FormName, string>>;
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
  /** How many rows are shown. */
  readonly shown: (shown: string, all: string) => string;
}
