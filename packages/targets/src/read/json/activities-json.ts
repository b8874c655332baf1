import { groupIssues, type Activity, type Result } from '@actionline/core';
import { accepted, checkKeys, plainCopy, refused } from '@actionline/core/internal';
import { activitySchema, parseWith } from '@actionline/core/schemas';

import { readJsonList } from './json-list.js';
import {
  knownForActivities,
  readActivitiesOptions,
  unknownNamesIn,
  type KnownForActivities,
  type ReadActivitiesOptions,
} from '../record/known-concepts.js';
import type { ReadActivities } from '../reading/read-activities.js';

/**
 * Reads activities from JSON, as text or already parsed: a list, or an object with the list under `activities` and, beside it, the {@link SCHEMA_VERSION} that it was written in as `schemaVersion`. Each row is held
 * against the schema of an activity, and against the items, instruments and actors where they are given.
 *
 * A row with an error is rejected with every issue it has, each with its path from the root; the others are kept. A key that nothing is
 * known of is an error in a row, since a misspelt `confidentiality` would publish a secret, and a warning beside the list. Of two rows with
 * one id the first is kept. Text that is no JSON is one issue, `bad-json`, with line and column where the engine tells them.
 *
 * @throws {@link ActionlineError} `bad-argument` when an option is not known or of the wrong type; never for what is read.
 *
 * @example
 * ```ts
 * import { activitiesFromJson } from '@actionline/targets/json';
 *
 * const row = { commitments: ['plan/1.1'], what: { en: 'Yearly dialogue' }, period: { start: '2024-05' }, source: { title: 'Press release' } };
 * const { activities, issues, counts } = activitiesFromJson(
 *   [
 *     { ...row, id: 'kz-1', instrument: 'dialogues' },
 *     { ...row, id: 'kg-1', instrument: 'dialogue' },
 *   ],
 *   { instruments: [{ id: 'dialogues' }] },
 * );
 * counts; // => { read: 2, accepted: 1, rejected: 1 }
 * activities[0]?.id; // => 'kz-1'
 * issues[0]?.message; // => 'Given "dialogue"; expected the id of an instrument, such as human-rights-dialogues; write dialogues.'
 * ```
 */
export function activitiesFromJson(given: unknown, options: ReadActivitiesOptions = {}): ReadActivities {
  checkKeys('options', options, readActivitiesOptions);
  const known = knownForActivities(options);
  const { rows, issues, read } = readJsonList(given, 'activities', (row) => activityOf(row, known));
  return { activities: rows, issues, groups: groupIssues(issues), counts: { read, accepted: rows.length, rejected: read - rows.length } };
}

/** The activity that a row is, by its schema and by what is known. */
function activityOf(row: unknown, known: KnownForActivities): Result<Activity> {
  const plain = plainCopy(row);
  if (!plain.ok) return plain;
  const parsed = parseWith(activitySchema, plain.value);
  if (!parsed.ok) return parsed;
  const issues = unknownNamesIn(parsed.value, known);
  return issues.some(({ severity }) => severity === 'error') ? refused(issues) : accepted(parsed.value, issues);
}
