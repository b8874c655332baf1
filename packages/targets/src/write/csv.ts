import { canonicalJson, escapeFormula, type Issue, type Observation, type Result } from '@actionline/core';
import { accepted, checkKeys, issueValue, refuseArgument, refused, show, wrongType, issuesWithin } from '@actionline/core/internal';
import { stringify } from 'csv-stringify/sync';

import { walk } from '../argument.js';
import { shapeOf } from '../lint/observation-shape.js';
import { MAX_FIELD_LENGTH } from '../read/csv-rows.js';
import { observationColumns, type ObservationColumnName } from '../read/observation-columns.js';
import { observationFrom } from '../read/observation-row.js';

/** What {@link writeObservationsCsv} may be told; give the reader the same. */
export interface WriteCsvOptions {
  /** The character between cells; a comma where left out. */
  readonly delimiter?: ',' | ';' | '\t';
  /** The BCP 47 tag of the language that goes into the column `label`; `und`, not determined, where left out. English and French have columns of their own. */
  readonly language?: string;
  /**
   * Whether a spreadsheet is to open the file: a byte order mark stands in front, so that accents are read, and an apostrophe before a text that
   * would be run as a formula. Where left out the text is that of the observations.
   */
  readonly spreadsheet?: boolean;
}

/**
 * Observations as CSV text (RFC 4180, UTF-8) that {@link readObservationsCsv} reads back as the same observations, given the same
 * options. It has the required columns of {@link observationColumns}, and of the others those in use. An empty text, list or breakdown says
 * nothing, and is read back as absent.
 *
 * Whole or not at all: each row is read back before it is given, and where one observation cannot be carried the file is refused with every issue and its path.
 * Such are a figure added to ask “what if”, a label in a third language, an id with spaces around it, and two with one id. A
 * text that a spreadsheet would run as a formula is the warning `formula`, and written as it is, since it is data; with `spreadsheet`
 * it is made harmless.
 *
 * @throws {@link ActionlineError} `bad-argument` when the observations are no list, and when an option is not known or of the wrong type.
 *
 * @example
 * ```ts
 * import { readObservationsCsv, writeObservationsCsv } from '@actionline/targets/csv';
 *
 * const observation = {
 *   id: 'a',
 *   measure: 'unodc-hr75/m.officers',
 *   value: 1200,
 *   unit: 'officer',
 *   period: { start: '2024-01-01', end: '2024-12-31' },
 *   role: 'result',
 *   source: { title: 'Annual report, part 1' },
 * } as const;
 * const written = writeObservationsCsv([observation]);
 * written.ok && written.value.split('\r\n')[1];
 * // => 'a,unodc-hr75/m.officers,1200,officer,2024-01-01,2024-12-31,result,"Annual report, part 1"'
 * const read = await readObservationsCsv(written.ok ? [written.value] : []);
 * read.observations; // => [observation]
 * ```
 */
export function writeObservationsCsv(observations: readonly Observation[], options: WriteCsvOptions = {}): Result<string> {
  checkOptions(options);
  const { delimiter = ',', language = 'und', spreadsheet = false } = options;
  const given: readonly unknown[] = walk('observations', observations, () => Array.from(observations));
  const issues: Issue[] = [];
  const rows: Row[] = [];
  const ids = new Map<string, number>();
  given.forEach((value, at) => {
    // a long list of what is no object is told of sooner than its shape would be
    const { observation, issues: faults } = typeof value === 'object' ? shapeOf(value) : { issues: [wrongType([], value, 'object')] };
    if (observation === undefined || faults.length > 0) {
      for (const issue of issuesWithin(faults, [at])) issues.push(issue);
      return;
    }
    const row = rowOf(observation, language);
    issues.push(...issuesWithin([...readBackIssues(observation, row, language), ...(spreadsheet ? [] : formulaIssues(row))], [at]));
    const earlier = ids.get(observation.id);
    if (earlier === undefined) ids.set(observation.id, at);
    else issues.push(...issuesWithin([duplicate(observation.id, earlier)], [at]));
    rows.push(row);
  });
  if (issues.some(({ severity }) => severity === 'error')) return refused(issues);
  const columns = observationColumns.filter(({ name, required }) => required || rows.some((row) => row[name] !== ''));
  const cell = (row: Row, name: ObservationColumnName): string => (spreadsheet && name !== 'value' ? escapeFormula(row[name]) : row[name]);
  const table = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => cell(row, name)))];
  // the reader takes either character for the end of a row
  return accepted(stringify(table, { delimiter, bom: spreadsheet, record_delimiter: 'windows', quoted_match: /[\r\n]/ }), issues);
}

function checkOptions(options: WriteCsvOptions): void {
  checkKeys('options', options, OPTIONS);
  const { delimiter = ',', language = '', spreadsheet = false } = options;
  if (![',', ';', '\t'].includes(delimiter)) refuseArgument('delimiter', delimiter, '",", ";" or "\\t"', 'leave it out for a comma');
  if (typeof language !== 'string') refuseArgument('language', language, 'a language tag', 'leave it out where it is not known');
  if (typeof spreadsheet !== 'boolean') refuseArgument('spreadsheet', spreadsheet, 'true or false', 'leave it out for false');
}

const OPTIONS = ['delimiter', 'language', 'spreadsheet'] as const satisfies readonly (keyof WriteCsvOptions)[];

/** The cells of one row; the empty text where there is nothing to say. */
type Row = Readonly<Record<ObservationColumnName, string>>;

function rowOf(observation: Observation, language: string): Row {
  const { period, source, label, places, dimensions } = observation;
  const labelIn = (tag: string): string => (label !== undefined && Object.hasOwn(label, tag) ? (label[tag] ?? '') : '');
  return {
    id: observation.id,
    measure: observation.measure,
    commitment: observation.commitment ?? '',
    value: text(observation.reported?.value ?? observation.value),
    missing: observation.missing ?? '',
    unit: observation.unit,
    unit_multiplier: text(observation.reported?.unitMultiplier),
    bound: observation.bound ?? '',
    period_start: period.start,
    period_end: period.end,
    place: observation.place ?? '',
    places: (places ?? []).join(';'),
    dimensions: Object.entries(dimensions ?? {})
      .map(([name, code]) => `${name}=${code}`)
      .join(';'),
    role: observation.role,
    status: observation.status ?? '',
    confidence: observation.confidence ?? '',
    period_assumed: text(observation.periodAssumed),
    confidentiality: observation.confidentiality ?? '',
    recorded_at: observation.recordedAt ?? '',
    supersedes: observation.supersedes ?? '',
    // English and French stand in columns of their own
    label: ['en', 'fr'].includes(language) ? '' : labelIn(language),
    label_en: labelIn('en'),
    label_fr: labelIn('fr'),
    note: observation.note ?? '',
    source_title: source.title,
    source_publisher: source.publisher ?? '',
    source_published: source.published ?? '',
    source_url: source.url ?? '',
    source_locator: source.locator ?? '',
    source_reference: source.reference ?? '',
    source_verified: text(source.verified),
    source_note: source.note ?? '',
  };
}

const text = (value: number | boolean | undefined): string => (value === undefined ? '' : String(value));

/** What a reader of the row would say or lose. */
function readBackIssues(observation: Observation, row: Row, language: string): readonly Issue[] {
  const broken = observationColumns.flatMap(({ name }) => cellIssues(name, row[name]));
  if (broken.length > 0) return broken;
  const issues: Issue[] = [];
  const read = observationFrom({
    cell: (column) => row[column],
    derivedId: '',
    known: {},
    language,
    report: (column, issue) => {
      if (issue.severity === 'error') issues.push({ ...issue, column });
    },
  });
  return read === undefined ? issues : lost(observation, read, []);
}

/** Half of a character, which UTF-8 cannot write. */
const HALF_CHARACTER = /\p{Cs}/u;

function cellIssues(column: ObservationColumnName, cell: string): readonly Issue[] {
  if (cell.length > MAX_FIELD_LENGTH) {
    const message = `The cell has more than ${String(MAX_FIELD_LENGTH)} characters, the most that is read; expected fewer; shorten it.`;
    return [{ code: 'field-too-long', severity: 'error', message, values: { limit: MAX_FIELD_LENGTH }, column }];
  }
  return HALF_CHARACTER.test(cell) ? [notCarried(cell, [], 'has half of a character', 'write the whole character', column)] : [];
}

/** Members that are not the same when they are read back, those of the source, the period and the label one by one. */
function lost(given: unknown, read: unknown, path: readonly string[]): readonly Issue[] {
  const [before, after] = [given, read] as const;
  if (isRecord(before) && path[0] !== 'dimensions') {
    const other = isRecord(after) ? after : {};
    return Object.keys(before).flatMap((key) => lost(before[key], Object.hasOwn(other, key) ? other[key] : undefined, [...path, key]));
  }
  const nothing = saysNothing(before);
  if (nothing || after === undefined ? nothing && after === undefined : canonicalJson(before) === canonicalJson(after)) return [];
  return [notCarried(before, path, after === undefined ? 'has no column' : `would be read as ${show(after)}`, mendFor(path))];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing, or an empty text, list or breakdown. */
function saysNothing(value: unknown): boolean {
  return value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function mendFor([key]: readonly string[]): string {
  if (key === 'hypothetical') return 'leave such figures out, since the table is one of reported figures';
  if (key === 'label') return 'give its language as the option language, one a file';
  return 'write it without spaces around it, and without ";" and "=" in a breakdown';
}

function notCarried(given: unknown, path: readonly string[], why: string, mend: string, column?: string): Issue {
  return {
    code: 'not-carried',
    severity: 'error',
    message: `Given ${show(given)}, which ${why} in this table; expected what it can carry; ${mend}.`,
    path,
    values: { given: issueValue(given) },
    ...(column === undefined ? {} : { column }),
  };
}

function formulaIssues(row: Row): readonly Issue[] {
  return observationColumns.flatMap(({ name }): readonly Issue[] => {
    if (name === 'value' || escapeFormula(row[name]) === row[name]) return [];
    const message = `Given ${show(row[name])}, which a spreadsheet would run as a formula; written as it is; where one is to open the file, give spreadsheet: true to the writer and the reader.`;
    return [{ code: 'formula', severity: 'warning', message, values: { given: issueValue(row[name]) }, column: name }];
  });
}

function duplicate(id: string, earlier: number): Issue {
  const message = `The id ${show(id)} is also that of ${String(earlier)}; expected an id of its own; change one, and name the other in supersedes where this one corrects it.`;
  return { code: 'duplicate-id', severity: 'error', message, path: ['id'], values: { given: issueValue(id), earlier } };
}
