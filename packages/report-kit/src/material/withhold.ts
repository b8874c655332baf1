import type { Activity, IsoDate, Observation } from '@actionline/core';
import { checkDate, checkKeys, daysOfActivity, readArgument } from '@actionline/core/internal';

import { walk } from '../document/argument.js';

/** What may be published of observations or activities, and how many may not. */
export interface Withholding<T extends Observation | Activity = Observation> {
  /** Those that may be published, in order of time. */
  readonly published: readonly T[];
  /** How many are withheld, those corrected in confidence among them. */
  readonly withheld: number;
  /** How many of these are public themselves, and known to be wrong from one that is confidential. */
  readonly corrected: number;
}

/**
 * The observations that may be published, in a fixed order, and how many were withheld: because their source marks them not for
 * publication (`N`) or confidential (`C`), or because one so marked supersedes them, since a figure known to be corrected is
 * not printed. What that one superseded in turn stays superseded. With `knownAt`, only corrections known by that date count.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no list of observations.
 *
 * @example
 * ```ts
 * import { withholdConfidential } from '@actionline/report-kit';
 *
 * withholdConfidential([]); // => { published: [], withheld: 0, corrected: 0 }
 * ```
 */
export function withholdConfidential(observations: readonly Observation[], options: { readonly knownAt?: IsoDate } = {}): Withholding {
  const { knownAt } = datesOf(options);
  return walk('observations', observations, () =>
    withholding(
      observations,
      knownAt,
      ({ period }) => period.end,
      ({ period }) => period.end,
    ),
  );
}

/**
 * The activities that may be published, in a fixed order, and how many were withheld, by the rule of {@link withholdConfidential}. One without a
 * day of record is known from the last day that it can have begun on.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no list of activities.
 *
 * @example
 * ```ts
 * import { withholdConfidentialActivities } from '@actionline/report-kit';
 *
 * withholdConfidentialActivities([]); // => { published: [], withheld: 0, corrected: 0 }
 * ```
 */
export function withholdConfidentialActivities(
  activities: readonly Activity[],
  options: { readonly knownAt?: IsoDate } = {},
): Withholding<Activity> {
  const { knownAt } = datesOf(options);
  return walk('activities', activities, () => withholding(activities, knownAt, ({ period }) => period.end ?? period.start, latestStart));
}

/** The last day that an activity can have begun on; as it is given where its dates are none. */
function latestStart(activity: Activity): IsoDate {
  return daysOfActivity(activity)?.began.end ?? activity.period.start;
}

/** The date of knowledge, where one is given; a caller without types may give anything. */
function datesOf(options: { readonly knownAt?: IsoDate }): { readonly knownAt: IsoDate | undefined } {
  checkKeys('options', options, ['knownAt']);
  const knownAt = readArgument('options', options, 'an object with knownAt', 'give {} for none', () => options.knownAt);
  return { knownAt: knownAt === undefined ? undefined : checkDate(knownAt, 'knownAt') };
}

function withholding<T extends Observation | Activity>(
  records: readonly T[],
  knownAt: IsoDate | undefined,
  endOf: (record: T) => string,
  knownOn: (record: T) => IsoDate,
): Withholding<T> {
  const known = records.filter((record) => knownAt === undefined || (record.recordedAt ?? knownOn(record)) <= knownAt);
  const corrected = correctedInConfidence(known);
  const published = records.filter((record) => isFree(record) && !corrected.has(record.id));
  const byTime = (a: T, b: T): number => {
    return compare(a.period.start, b.period.start) || compare(endOf(a), endOf(b)) || compare(a.id, b.id);
  };
  return {
    published: [...published].sort(byTime),
    withheld: records.length - published.length,
    corrected: records.filter((record) => isFree(record) && corrected.has(record.id)).length,
  };
}

type Marked = Pick<Observation, 'id' | 'confidentiality' | 'supersedes'>;

function isFree({ confidentiality }: Marked): boolean {
  return (confidentiality ?? 'F') === 'F';
}

/** The ids that a withheld record supersedes, and those that these superseded before, however long the chain. */
function correctedInConfidence(known: readonly Marked[]): ReadonlySet<string> {
  const corrects = new Map<string, string[]>();
  for (const { id, supersedes } of known) if (supersedes !== undefined) corrects.set(id, [...(corrects.get(id) ?? []), supersedes]);
  const found = new Set<string>();
  const open = known.filter((record) => !isFree(record)).flatMap(({ id, supersedes }) => (supersedes === id ? [] : (supersedes ?? [])));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(corrects.get(id) ?? []));
  }
  return found;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
