import { missingReasonOf, type Citation, type Issue, type Observation, type Result } from '@actionline/core';
import { accepted, refused } from '@actionline/core/internal';

import { citationCells } from '../record/citation-cells.js';
import { observationColumns, type ObservationColumnName } from '../record/observation-columns.js';
import { observationReader } from '../record/observation-row.js';
import { confidentialityOfCode, type FoundStatus } from './codes.js';
import type { SdmxField } from './concepts.js';
import type { Layout } from './layout.js';
import { multiplierOf, NO_MEASURE, NO_UNIT, optionIssue, sdmxLookups } from './lookups.js';
import type { SdmxSettings } from './options.js';

/** A figure of a data message: the values of its components, in their order. */
export type FigureValues = readonly (string | undefined)[];

/** Where what is wrong goes. */
export interface FigureReports {
  /** Takes what is wrong with the figure in hand, and the concept that it stands in. */
  readonly report: (issue: Issue, concept?: string) => void;
  /** Takes what is wrong with every figure; told once. */
  readonly reportOnce: (issue: Issue) => void;
}

/** Reads figures, one by one. */
export interface FigureReader {
  /** Says which component says what, and where the figures come from as far as the file tells; told again where that changes. */
  readonly describe: (layout: Layout, source: Citation | undefined) => void;
  /** The observation that a figure is; nothing where it is refused, after what is wrong was reported. */
  readonly read: (values: FigureValues) => Observation | undefined;
}

/** Reads figures by what was told of a file. */
export function figureReader(settings: SdmxSettings, { report, reportOnce }: FigureReports): FigureReader {
  const { constants, known } = settings;
  const lookups = sdmxLookups(settings);
  let layout: Layout = NO_LAYOUT;
  let values: FigureValues = [];
  let hasSource = false;
  let refusedHere = false;

  /** The figure in hand, in the cells of an observation. */
  const cells = Object.fromEntries(observationColumns.map(({ name }) => [name, ''])) as Record<ObservationColumnName, string>;
  cells.recorded_at = constants.recordedAt ?? '';
  let dimensions: Observation['dimensions'];
  const observationOf = observationReader({
    cell: (column) => cells[column],
    dimensions: () => dimensions,
    known,
    language: 'und',
    report: (column, issue) => {
      report(issue, layout.nameOf(FIELD_OF[column] ?? 'value') ?? column);
    },
  });

  const given = (field: SdmxField): string => values[layout.at[field] ?? -1]?.trim() ?? '';
  const givenAt = (field: SdmxField): string | undefined => (layout.at[field] === undefined ? undefined : given(field));
  const take = <T>(field: SdmxField, result: Result<T>): T | undefined => {
    for (const issue of result.issues) {
      if (issue === NO_MEASURE || issue === NO_UNIT) reportOnce(issue);
      else report(issue, layout.nameOf(field));
    }
    if (result.ok) return result.value;
    refusedHere = true;
    return undefined;
  };

  return {
    describe: (next, told) => {
      layout = next;
      const source = constants.source ?? told;
      hasSource = source !== undefined;
      if (source !== undefined) Object.assign(cells, citationCells(source));
    },
    read: (figure) => {
      values = figure;
      refusedHere = false;
      const status = take('status', lookups.status(given('status'), layout.isFlag));
      const measure = take('measure', lookups.measure(givenAt('measure')));
      const unit = measure === undefined ? undefined : take('unit', lookups.unit(given('unit'), measure));
      const multiplier = unit === undefined ? undefined : take('unitMultiplier', multiplierOf(given('unitMultiplier'), unit));
      const period = take('period', lookups.period(givenAt('period'), given('frequency'), given('timeFormat'), given('yearStart')));
      const place = period === undefined ? undefined : take('place', lookups.place(givenAt('place'), period));
      const breakdown = dimensionsOf(layout, values);
      if (!breakdown.ok) for (const issue of breakdown.issues) report(issue, String(issue.values?.['concept'] ?? ''));
      const conf = given('confidentiality');
      const confidentiality = status?.confidential === true ? 'C' : conf === '' ? '' : take('confidentiality', confidentialityOfCode(conf));
      const role = measure?.role ?? constants.role;
      if (role === undefined) reportOnce(NO_ROLE);
      if (!hasSource) reportOnce(NO_SOURCE);
      if (refusedHere || !breakdown.ok || !hasSource || role === undefined) return undefined;
      // named again so that the compiler knows that none is absent
      if (measure === undefined || unit === undefined || period === undefined) return undefined;

      const value = numberText(given('value'));
      cells.measure = measure.measure;
      cells.commitment = measure.commitment ?? constants.commitment ?? '';
      cells.value = value;
      cells.missing = value === '' ? whyMissing(status) : '';
      cells.unit = unit.unit;
      cells.unit_multiplier = multiplier ?? '';
      cells.period_start = period.start;
      cells.period_end = period.end;
      cells.place = place?.place ?? '';
      cells.role = role;
      cells.status = status?.status ?? '';
      cells.confidentiality = confidentiality ?? '';
      cells.note = given('note');
      dimensions = breakdown.value;
      return observationOf();
    },
  };
}

/** A number as SDMX may write it and we do not; the empty text for a value that is told to be none. */
function numberText(text: string): string {
  return /^(?:nan|#n\/a|null)$/i.test(text) ? '' : text.replace(/^([+-]?\d+)\.$/, '$1');
}

/** Why there is no value; left to the status where that says it. */
function whyMissing(status: FoundStatus | undefined): string {
  if (status?.confidential === true) return 'suppressed';
  return (status?.status === undefined ? undefined : missingReasonOf(status.status)) ?? 'unknown';
}

/** The breakdown that a figure is of; a total, and what does not apply, is none. */
function dimensionsOf({ breakdown }: Layout, values: FigureValues): Result<Observation['dimensions']> {
  const pairs: [string, string][] = [];
  for (const { at, name, totals, codes } of breakdown) {
    const given = (values[at] ?? '').trim();
    const code = codes?.get(given) ?? given;
    if (totals.has(code) || code === '~' || totals.has(code.toUpperCase())) continue;
    if (code === '') {
      const message = `There is no code of ${name}; expected one; give "" in the option totals where that is a total, or name the concept in leaveOut where it is no breakdown.`;
      return refused([{ code: 'empty-code', severity: 'error', message, values: { concept: name, option: 'totals', mend: 'give-code' } }]);
    }
    pairs.push([name, code]);
  }
  return accepted(pairs.length === 0 ? undefined : Object.fromEntries(pairs));
}

/** The concept that a cell of an observation is read from. */
const FIELD_OF: Partial<Record<ObservationColumnName, SdmxField>> = {
  measure: 'measure',
  unit: 'unit',
  unit_multiplier: 'unitMultiplier',
  status: 'status',
  period_start: 'period',
  period_end: 'period',
  place: 'place',
};

const NO_LAYOUT: Layout = { at: {}, nameOf: () => undefined, breakdown: [], isFlag: false, issues: [] };

const NO_ROLE = optionIssue(
  'no-role',
  'Nothing says what the figures speak about; every one is rejected; give the option constants.role, such as "outcome"; only result and milestone speak about delivery.',
  'constants.role',
);
const NO_SOURCE = optionIssue(
  'no-source',
  'Nothing says where the figures come from; every one is rejected; give the option constants.source.',
  'constants.source',
);
