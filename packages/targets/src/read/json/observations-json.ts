import { groupIssues, type Issue, type Observation, type Result, type ScopedId, type Unit } from '@actionline/core';
import { accepted, checkKeys, issuesWithin, kindOf, plainCopy, refused, show, wrongType } from '@actionline/core/internal';
import { observationSchema, parseWith } from '@actionline/core/schemas';

import { multiplierIn } from '../record/cells.js';
import { readJsonList } from './json-list.js';
import { commitmentIn, knownIds, measureIn, unitIn, unitMismatch, type KnownIds, type ReadOptions } from '../record/known-ids.js';
import { publishedValue } from '../record/published-value.js';
import type { ReadObservations } from '../reading/read-observations.js';

/**
 * Reads observations from JSON, as text or already parsed: a list, or an object with the list under `observations` and, beside it, the {@link SCHEMA_VERSION} that it was written in as `schemaVersion`. Each row is
 * held against the schema of an observation, and against the measures, targets and commitments where they are given.
 *
 * A row with an error is rejected with every issue it has, each with its path from the root; the others are kept. A key that nothing is
 * known of is an error in a row, since a misspelt `confidentiality` would publish a secret, and a warning beside the list. Of two rows with
 * one id the first is kept. A row with the key `unitMultiplier` is multiplied out, and keeps what it said as `reported`. Text that is no JSON is one issue, `bad-json`, with line and column where the engine tells them.
 *
 * @throws {@link ActionlineError} `bad-argument` when an option is not known or of the wrong type; never for what is read.
 *
 * @example
 * ```ts
 * import { observationsFromJson } from '@actionline/targets/json';
 *
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const row = { measure: 'unodc-hr75/m.officers', unit: 'officer', role: 'result', period, source: { title: 'Annual report' } };
 * const { observations, issues, counts } = observationsFromJson([
 *   { ...row, id: 'a', value: 1200 },
 *   { ...row, id: 'b', value: '1900' },
 * ]);
 * counts; // => { read: 2, accepted: 1, rejected: 1 }
 * observations[0]?.id; // => 'a'
 * issues[0]?.path; // => [1, 'value']
 * ```
 */
export function observationsFromJson(given: unknown, options: ReadOptions = {}): ReadObservations {
  checkKeys('options', options, OPTIONS);
  const known = knownIds(options);
  const { rows, issues, read } = readJsonList(given, 'observations', (row) => observationOf(row, known));
  return { observations: rows, issues, groups: groupIssues(issues), counts: { read, accepted: rows.length, rejected: read - rows.length } };
}

const OPTIONS = ['measures', 'targets', 'commitments'] as const satisfies readonly (keyof ReadOptions)[];

/** The observation that a row is, by its schema and by the ids that are known. */
function observationOf(row: unknown, known: KnownIds): Result<Observation> {
  const plain = plainCopy(row);
  if (!plain.ok) return plain;
  const published = asPublished(plain.value);
  if (!published.ok) return published;
  const parsed = parseWith(observationSchema, published.value);
  if (!parsed.ok) return parsed;
  const { measure, commitment, unit, value } = parsed.value;
  const issues = [
    ...issuesWithin(measureIn(measure, known.measures).issues, ['measure']),
    ...(commitment === undefined ? [] : issuesWithin(commitmentIn(commitment, known.commitments).issues, ['commitment'])),
    ...issuesWithin(unitIssues(measure, unit, known), ['unit']),
    ...(value !== undefined && Number.isInteger(value) && !Number.isSafeInteger(value) ? [rounded(value)] : []),
  ];
  return issues.some(({ severity }) => severity === 'error') ? refused(issues) : accepted(parsed.value, issues);
}

/** A row with its value multiplied out, where it says a multiplier; what is no row is left to the schema. */
function asPublished(row: unknown): Result<unknown> {
  if (kindOf(row) !== 'object' || !Object.hasOwn(row as object, 'unitMultiplier')) return accepted(row);
  const { unitMultiplier, ...rest } = row as Readonly<Record<string, unknown>>;
  if (typeof unitMultiplier !== 'number') return refused([wrongType(['unitMultiplier'], unitMultiplier, 'whole-number')]);
  const multiplier = multiplierIn(String(unitMultiplier));
  if (!multiplier.ok) return refused(issuesWithin(multiplier.issues, ['unitMultiplier']));
  if (rest['reported'] !== undefined) {
    const message = 'The row has a multiplier and a reported figure beside the value; expected one of the two; take the multiplier out.';
    return refused([{ code: 'multiplier-twice', severity: 'error', message, path: ['reported'] }]);
  }
  const published = publishedValue(typeof rest['value'] === 'number' ? rest['value'] : undefined, undefined, multiplier.value);
  return published.ok ? accepted({ ...rest, ...published.value }) : refused(issuesWithin(published.issues, ['unitMultiplier']));
}

/** What is wrong with a unit: that it is not known, or not that of the measure. */
function unitIssues(measure: ScopedId, unit: Unit, { measures }: KnownIds): readonly Issue[] {
  const found = unitIn(unit, measures);
  const mismatch = found.ok ? unitMismatch(measure, unit, measures) : undefined;
  return mismatch === undefined ? found.issues : [mismatch];
}

function rounded(value: number): Issue {
  return {
    code: 'rounded-number',
    severity: 'warning',
    message: `Given ${show(value)}, beyond the about 16 digits that a computer number holds; the last ones may not be those of the source; check them.`,
    path: ['value'],
    values: { given: value },
  };
}
