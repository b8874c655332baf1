import {
  bounds,
  confidences,
  missingReasonOf,
  missingReasons,
  observationRoles,
  observationStatuses,
  type Bound,
  type Confidence,
  type Confidentiality,
  type FoundUnit,
  type IsoDate,
  type MissingReason,
  type Observation,
  type ObservationRole,
  type ObservationStatus,
  type Period,
  type Result,
  type ScopedId,
} from '@actionline/core';
import { issueValue, show } from '@actionline/core/internal';

import { dateIn, dimensionsIn, flagIn, listIn, multiplierIn, numberIn, placeIn, wordIn } from './cells.js';
import { citationReader } from './citation-cells.js';
import { commitmentIn, measureIn, unitIn, unitMismatch, type KnownIds } from './known-ids.js';
import type { ObservationColumnName } from './observation-columns.js';
import { idOf, type ObservationKey } from './record-id.js';
import { publishedValue, type PublishedValue } from './published-value.js';
import { present, rowCells, withoutAbsent, type RowSource } from './row-cells.js';

/** What the rows of a table are read with. */
export interface RowReading extends RowSource<ObservationColumnName> {
  /** The ids that a row may name. */
  readonly known: KnownIds;
  /** The BCP 47 tag of the column `label`. */
  readonly language: string;
  /** The breakdown, where the source has it in parts; by the column `dimensions` where left out. */
  readonly dimensions?: () => Observation['dimensions'];
}

/** The words that sources use for a bound, and what to write for them. */
const BOUND_WORDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:over|more|above|>$|plus de|\+ ?de)/i, 'more-than'],
  [/^(?:at least|minimum|≥|>=|\+|au moins)/i, 'at-least'],
  [/^(?:up to|at most|maximum|≤|<=|au plus|jusqu)/i, 'at-most'],
  [/^(?:nearly|almost|under|below|less|<$|presque|moins de|- ?de)/i, 'less-than'],
  [/^(?:about|around|some|approx|circa|ca\b|c\.|~|environ)/i, 'about'],
];

const CONFIDENTIALITIES: readonly Confidentiality[] = ['F', 'N', 'C'];

/** The observation that one row states; see {@link observationReader}. */
export function observationFrom(reading: RowReading): Observation | undefined {
  return observationReader(reading)();
}

/**
 * Reads the row in hand, each time it is called: the observation that it states; `undefined` when a cell has an error, after every error of
 * the row has been reported. Texts meant for readers are kept as they are.
 */
export function observationReader(reading: RowReading): () => Observation | undefined {
  const { cell, known, language } = reading;
  const cells = rowCells<ObservationColumnName>(reading);
  const { tell, refuse, valueOf, take, need, text } = cells;
  const citation = citationReader(cells, cell);
  const dimensionsOf = reading.dimensions ?? (() => take('dimensions', dimensionsIn));
  const measureOf = (given: string): Result<ScopedId> => measureIn(given, known.measures);
  const commitmentOf = (given: string): Result<ScopedId> => commitmentIn(given, known.commitments);
  const unitOf = (given: string): Result<FoundUnit> => unitIn(given, known.measures);
  let lastPeriod: Period | undefined;

  /** The days of a row; of rows that follow each other they are mostly the same. */
  const periodOf = (start: IsoDate, end: IsoDate): Period => {
    if (lastPeriod?.start !== start || lastPeriod.end !== end) lastPeriod = { start, end };
    return lastPeriod;
  };

  /** The value by its multiplier; whether there is one or a reason why not, and never both. */
  const valueOfRow = (
    stated: number | undefined,
    unit: FoundUnit | undefined,
    missing: MissingReason | undefined,
    status: ObservationStatus | undefined,
  ): PublishedValue => {
    const given = cell('value').trim();
    const published = publishedValue(stated, unit, take('unit_multiplier', multiplierIn));
    const saysMissing =
      missing !== undefined || cell('missing').trim() !== '' || (status !== undefined && missingReasonOf(status) !== undefined);
    if (given !== '' && saysMissing) {
      refuse(
        'value',
        'value-and-missing',
        'The row gives a value and says that it is missing; expected one of the two; empty the cell that is wrong.',
      );
    } else if (given === '' && missing === undefined && cell('missing').trim() === '') {
      refuse(
        'value',
        'no-value',
        'The row gives no value and no reason; expected one of the two; give the reason in the column missing, never 0.',
      );
    }
    if (published.issues.length > 0) tell('unit_multiplier', published.issues);
    if (!published.ok) return {};
    const { value } = published.value;
    if (value !== undefined && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      tell('value', [
        {
          code: 'rounded-number',
          severity: 'warning',
          message: `Given ${show(given)}, which a computer number holds only to about 16 digits; read as ${show(value)}.`,
          values: { given: issueValue(given), read: value },
        },
      ]);
    }
    return published.value;
  };

  return () => {
    cells.begin();
    const measure = need('measure', measureOf);
    const commitment = take('commitment', commitmentOf);
    const givenValue = cell('value').trim();
    // what is counted differs from row to row, so that its readings are not kept
    const stated = givenValue === '' ? undefined : valueOf('value', numberIn(givenValue));
    const reason = take('missing', missingIn);
    const inUnit = need('unit', unitOf);
    const bound = take('bound', boundIn);
    const start = need('period_start', dateIn);
    const end = need('period_end', dateIn);
    const place = take('place', placeIn);
    const places = take('places', listIn)?.map((code) => valueOf('places', placeIn(code)));
    const dimensions = dimensionsOf();
    const role = need('role', roleIn);
    const status = take('status', statusIn);
    const missing = reason ?? (givenValue === '' && status !== undefined ? missingReasonOf(status) : undefined);
    const { value, reported } = valueOfRow(stated, inUnit, missing, status);
    const periodAssumed = take('period_assumed', flagIn);
    const confidence = take('confidence', confidenceIn);
    const confidentiality = take('confidentiality', confidentialityIn);
    const recordedAt = take('recorded_at', dateIn);
    const source = citation();

    if (start !== undefined && end !== undefined && end < start) {
      refuse(
        'period_end',
        'reversed-period',
        `The period was ${show(start)} to ${show(end)}; expected its last day not before its first; exchange the two.`,
        { given: end, start },
      );
    }
    const unit = inUnit?.unit;
    const mismatch = unitMismatch(measure, unit, known.measures);
    if (mismatch !== undefined) tell('unit', [mismatch]);
    // Named again one by one so that the compiler knows that none is absent.
    if (
      cells.refused() ||
      measure === undefined ||
      unit === undefined ||
      start === undefined ||
      end === undefined ||
      role === undefined ||
      source === undefined
    ) {
      return undefined;
    }
    const period = periodOf(start, end);
    const named = places?.filter((code) => code !== undefined);
    const supersedes = text('supersedes')?.trim();
    const label = cells.localized('label', 'label_en', 'label_fr', language);
    const note = text('note');
    const keyed = (): string =>
      idOf(present<ObservationKey>({ measure, commitment, unit, period, place, places: named, dimensions, role }));
    return withoutAbsent({
      id: text('id')?.trim() ?? keyed(),
      measure,
      commitment,
      value,
      reported,
      missing,
      unit,
      bound,
      period,
      place,
      places: named,
      dimensions,
      role,
      status,
      periodAssumed,
      confidence,
      confidentiality,
      recordedAt,
      supersedes,
      source,
      label,
      note,
    });
  };
}

const missingIn = (given: string): Result<MissingReason> =>
  wordIn(given, missingReasons, 'unknown-missing-reason', 'use unknown where the source gives no reason');
const roleIn = (given: string): Result<ObservationRole> =>
  wordIn(given, observationRoles, 'unknown-role', 'only result and milestone speak about delivery');
const statusIn = (given: string): Result<ObservationStatus> =>
  wordIn(given.toUpperCase(), observationStatuses, 'unknown-status', 'leave it empty for a normal value');
const confidenceIn = (given: string): Result<Confidence> =>
  wordIn(given, confidences, 'unknown-confidence', 'write the least sure word where there are two; leave it empty where nothing is said');
const confidentialityIn = (given: string): Result<Confidentiality> =>
  wordIn(given, CONFIDENTIALITIES, 'unknown-confidentiality', 'leave it empty for a free value');

function boundIn(given: string): Result<Bound> {
  const meant = BOUND_WORDS.find(([words]) => words.test(given))?.[1];
  const read = wordIn(given, bounds, 'unknown-bound', meant === undefined ? 'leave it empty for an exact figure' : `write ${meant}`);
  if (read.ok || meant === undefined) return read;
  return { ok: false, issues: read.issues.map((issue) => ({ ...issue, values: { ...issue.values, nearest: meant } })) };
}
