import type { Issue, Observation } from '@actionline/core';
import { issueLog, issueValue, show, type IssueLog } from '@actionline/core/internal';

import { idOf } from '../record/record-id.js';
import type { ReadObservations } from './read-observations.js';
import type { ReadingObservationsOptions } from './watched.js';

/** Where the observations of a reading come together, each id once. */
export interface TakenObservations {
  /** Takes one, of a row or line; gives whether it is kept. */
  readonly take: (observation: Observation, at: Pick<Issue, 'row' | 'line'>) => boolean;
  /** Takes those that say one thing together, all or none, and counts them as one. */
  readonly takeTogether: (observations: readonly Observation[], at: Pick<Issue, 'row' | 'line'>) => boolean;
  /** What was read, of so many rows. */
  readonly result: (read: number) => ReadObservations;
}

/** Opens a place for the observations of a reading; what is wrong with two that have one id goes to `log`. */
export function takenObservations(
  { dryRun = false, onObservation }: ReadingObservationsOptions,
  log: IssueLog = issueLog(),
): TakenObservations {
  const observations: Observation[] = [];
  const known = new Map<string, { readonly observation: Observation; readonly at: number }>();
  let accepted = 0;
  /** Whether no observation before has the id; says so where one has. */
  const isNew = (observation: Observation, at: Pick<Issue, 'row' | 'line'>): boolean => {
    const earlier = known.get(observation.id);
    if (earlier !== undefined) log.add(repeated(observation, earlier.observation, earlier.at, at));
    return earlier === undefined;
  };
  const keep = (observation: Observation, at: Pick<Issue, 'row' | 'line'>): void => {
    if (onObservation === undefined) known.set(observation.id, { observation, at: at.row ?? at.line ?? 0 });
    if (dryRun) return;
    if (onObservation === undefined) observations.push(observation);
    else onObservation(observation);
  };
  const takeTogether: TakenObservations['takeTogether'] = (together, at) => {
    if (onObservation === undefined && !together.every((observation) => isNew(observation, at))) return false;
    for (const observation of together) keep(observation, at);
    accepted += 1;
    return true;
  };
  return {
    take: (observation, at) => takeTogether([observation], at),
    takeTogether,
    result: (read) => ({
      observations,
      issues: log.issues,
      groups: log.groups(),
      counts: { read, accepted, rejected: read - accepted },
    }),
  };
}

/** The issue of an observation whose id an earlier one has: the same figure again, or another. */
function repeated(observation: Observation, earlier: Observation, row: number, at: Pick<Issue, 'row' | 'line'>): Issue {
  const { id } = observation;
  const values = { given: issueValue(id), earlier: row };
  if (saysTheSame(observation, earlier)) {
    const message = `Row ${String(row)} says the same of ${show(id)}, and is kept; expected each figure once; take one out.`;
    return { code: 'said-twice', severity: 'error', message, values, ...at, column: 'id' };
  }
  const message = `The id ${show(id)} is also that of row ${String(row)}, which is kept and says something else; expected one figure for it; take out the one that is wrong, give each an id and name the other in supersedes where one corrects it, or say in a column what tells them apart.`;
  return { code: 'duplicate-id', severity: 'error', message, values, ...at, column: 'id' };
}

/** Whether two observations state the same figure: of the same measure, days, place and breakdown, and with the same value. */
export function saysTheSame(one: Observation, other: Observation): boolean {
  return (
    one.value === other.value &&
    one.missing === other.missing &&
    (one.bound ?? 'exact') === (other.bound ?? 'exact') &&
    (one.status ?? 'A') === (other.status ?? 'A') &&
    idOf(one) === idOf(other)
  );
}
