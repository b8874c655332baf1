import {
  bounds,
  confidences,
  missingReasons,
  observationRoles,
  observationStatuses,
  type Bound,
  type Citation,
  type Confidentiality,
  type Issue,
  type IssueValues,
  type LocalizedText,
  type Observation,
  type Result,
} from '@actionline/core';
import { accepted, issueValue, show } from '@actionline/core/internal';

import { addressIn, dateIn, dimensionsIn, flagIn, listIn, multiplierIn, numberIn, placeIn, publishedIn, wordIn } from './cells.js';
import { commitmentIn, measureIn, unitIn, unitMismatch, type KnownIds } from './known-ids.js';
import type { ObservationColumnName } from './observation-columns.js';
import { publishedValue } from './published-value.js';

/** How a row is read. */
export interface RowReading {
  /** The cell of a column; the empty text where the column is not there. */
  readonly cell: (column: ObservationColumnName) => string;
  /** The id of a row without one. */
  readonly derivedId: string;
  /** The ids that the row may name. */
  readonly known: KnownIds;
  /** The BCP 47 tag of the column `label`. */
  readonly language: string;
  /** Takes what is wrong. */
  readonly report: Report;
}

/** Says what is wrong with one cell. */
type Report = (column: ObservationColumnName, issue: Issue) => void;

/** The words that sources use for a bound, and what to write for them. */
const BOUND_WORDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:over|more|above|>$|plus de)/i, 'more-than'],
  [/^(?:at least|minimum|≥|>=|\+|au moins)/i, 'at-least'],
  [/^(?:up to|at most|maximum|≤|<=|au plus|jusqu)/i, 'at-most'],
  [/^(?:nearly|almost|under|below|less|<$|presque|moins de)/i, 'less-than'],
  [/^(?:about|around|some|approx|circa|ca\b|c\.|~|environ)/i, 'about'],
];

const CONFIDENTIALITIES: readonly Confidentiality[] = ['F', 'N', 'C'];

/**
 * The observation that a row states; `undefined` when a cell has an error, after every error of the row
 * has been reported. Texts meant for readers are kept as they are.
 */
export function observationFrom({ cell, derivedId, known, language, report }: RowReading): Observation | undefined {
  let refused = false;
  const tell = (column: ObservationColumnName, issues: readonly Issue[]): void => {
    for (const issue of issues) {
      refused ||= issue.severity === 'error';
      report(column, issue);
    }
  };
  const refuse = (column: ObservationColumnName, code: string, message: string, values: IssueValues = {}): void => {
    tell(column, [{ code, severity: 'error', message, values }]);
  };
  const valueOf = <T>(column: ObservationColumnName, read: Result<T>): T | undefined => {
    tell(column, read.issues);
    return read.ok ? read.value : undefined;
  };
  const take = <T>(column: ObservationColumnName, read: (text: string) => Result<T>): T | undefined => {
    const given = cell(column).trim();
    return given === '' ? undefined : valueOf(column, read(given));
  };
  const need = <T>(column: ObservationColumnName, read: (text: string) => Result<T>): T | undefined => {
    if (cell(column).trim() === '') refuse(column, 'empty-cell', `The cell is empty; expected a value; fill in the column ${column}.`);
    return take(column, read);
  };
  const text = (column: ObservationColumnName): string | undefined => (cell(column).trim() === '' ? undefined : cell(column));

  const measure = need('measure', (given) => measureIn(given, known.measures));
  const commitment = take('commitment', (given) => commitmentIn(given, known.commitments));
  const stated = take('value', numberIn);
  const missing = take('missing', (given) =>
    wordIn(given, missingReasons, 'unknown-missing-reason', 'use unknown where the source gives no reason'),
  );
  const inUnit = need('unit', (given) => unitIn(given, known.measures));
  const inColumn = take('unit_multiplier', multiplierIn);
  const published = publishedValue(stated, inUnit, inColumn);
  const { value, reported } = published.ok ? published.value : {};
  const bound = take('bound', boundIn);
  const start = need('period_start', dateIn);
  const end = need('period_end', dateIn);
  const place = take('place', placeIn);
  const places = take('places', listIn)?.map((code) => valueOf('places', placeIn(code)));
  const dimensions = take('dimensions', dimensionsIn);
  const role = need('role', (given) => wordIn(given, observationRoles, 'unknown-role', 'only result and milestone speak about delivery'));
  const status = take('status', (given) => wordIn(given, observationStatuses, 'unknown-status', 'leave it empty for a normal value'));
  const periodAssumed = take('period_assumed', flagIn);
  const confidence = take('confidence', (given) =>
    wordIn(given, confidences, 'unknown-confidence', 'write the least sure word where there are two; leave it empty where nothing is said'),
  );
  const confidentiality = take('confidentiality', (given) =>
    wordIn(given, CONFIDENTIALITIES, 'unknown-confidentiality', 'leave it empty for a free value'),
  );
  const recordedAt = take('recorded_at', dateIn);
  const sourcePublished = take('source_published', publishedIn);
  const url = take('source_url', addressIn);
  const verified = take('source_verified', flagIn);
  const title = need('source_title', (given) => accepted(given));

  if (start !== undefined && end !== undefined && end < start) {
    refuse(
      'period_end',
      'reversed-period',
      `The period was ${show(start)} to ${show(end)}; expected its last day not before its first; exchange the two.`,
      { given: end, start },
    );
  }
  const hasValue = cell('value').trim() !== '';
  const saysMissing = cell('missing').trim() !== '' || status === 'M';
  if (hasValue && saysMissing) {
    refuse(
      'value',
      'value-and-missing',
      'The row gives a value and says that it is missing; expected one of the two; empty the cell that is wrong.',
    );
  } else if (!hasValue && missing === undefined && cell('missing').trim() === '') {
    refuse(
      'value',
      'no-value',
      'The row gives no value and no reason; expected one of the two; give the reason in the column missing, never 0.',
    );
  }
  tell('unit_multiplier', published.issues);
  const unit = inUnit?.unit;
  const mismatch = unitMismatch(measure, unit, known.measures);
  if (mismatch !== undefined) tell('unit', [mismatch]);
  if (value !== undefined && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    const given = cell('value').trim();
    report('value', {
      code: 'rounded-number',
      severity: 'warning',
      message: `Given ${show(given)}, which a computer number holds only to about 16 digits; read as ${show(value)}.`,
      values: { given: issueValue(given), read: value },
    });
  }
  // Named again one by one so that the compiler knows that none is absent.
  if (
    refused ||
    measure === undefined ||
    unit === undefined ||
    start === undefined ||
    end === undefined ||
    role === undefined ||
    title === undefined
  ) {
    return undefined;
  }
  const supersedes = text('supersedes')?.trim();
  return present<Observation>({
    id: text('id')?.trim() ?? derivedId,
    measure,
    commitment,
    value,
    reported,
    missing,
    unit,
    bound,
    period: { start, end },
    place,
    places: places?.filter((code) => code !== undefined),
    dimensions,
    role,
    status,
    periodAssumed,
    confidence,
    confidentiality,
    recordedAt,
    supersedes,
    source: present<Citation>({
      title: cell('source_title'),
      publisher: text('source_publisher'),
      published: sourcePublished,
      reference: text('source_reference'),
      url,
      locator: text('source_locator'),
      verified,
      note: text('source_note'),
    }),
    label: labelOf([
      [language, text('label')],
      ['en', text('label_en')],
      ['fr', text('label_fr')],
    ]),
    note: text('note'),
  });
}

function boundIn(given: string): Result<Bound> {
  const meant = BOUND_WORDS.find(([words]) => words.test(given))?.[1];
  return wordIn(given, bounds, 'unknown-bound', meant === undefined ? 'leave it empty for an exact figure' : `write ${meant}`);
}

/** The label in the languages that it is given in; a column of a language stands before the one without. */
function labelOf(texts: readonly (readonly [language: string, text: string | undefined])[]): LocalizedText | undefined {
  const given = texts.filter(([, text]) => text !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** The object without the members that are absent. */
function present<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}
