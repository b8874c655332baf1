import { type IsoDate, type Observation } from '@actionline/core';
import { checkDate, checkKeys, readArgument } from '@actionline/core/internal';

import { walk } from '../document/argument.js';

/** What may be published of observations, and how many may not. */
export interface Withholding {
  /** The observations that may be published, in order of time. */
  readonly published: readonly Observation[];
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
  return walk('observations', observations, () => withholding(observations, knownAt));
}

/** The date of knowledge, where one is given; a caller without types may give anything. */
function datesOf(options: { readonly knownAt?: IsoDate }): { readonly knownAt: IsoDate | undefined } {
  checkKeys('options', options, ['knownAt']);
  const knownAt = readArgument('options', options, 'an object with knownAt', 'give {} for none', () => options.knownAt);
  return { knownAt: knownAt === undefined ? undefined : checkDate(knownAt, 'knownAt') };
}

function withholding(observations: readonly Observation[], knownAt: IsoDate | undefined): Withholding {
  const corrected = correctedInConfidence(observations, knownAt);
  const published = observations.filter((observation) => isFree(observation) && !corrected.has(observation.id));
  return {
    published: [...published].sort(byTime),
    withheld: observations.length - published.length,
    corrected: observations.filter((observation) => isFree(observation) && corrected.has(observation.id)).length,
  };
}

function isFree({ confidentiality }: Observation): boolean {
  return (confidentiality ?? 'F') === 'F';
}

/** The ids that a withheld observation supersedes, and those that these superseded before, however long the chain. */
function correctedInConfidence(observations: readonly Observation[], knownAt: IsoDate | undefined): ReadonlySet<string> {
  const known = observations.filter(({ recordedAt, period }) => knownAt === undefined || (recordedAt ?? period.end) <= knownAt);
  const corrects = new Map<string, string[]>();
  for (const { id, supersedes } of known) if (supersedes !== undefined) corrects.set(id, [...(corrects.get(id) ?? []), supersedes]);
  const found = new Set<string>();
  const open = known
    .filter((observation) => !isFree(observation))
    .flatMap(({ id, supersedes }) => (supersedes === id ? [] : (supersedes ?? [])));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(corrects.get(id) ?? []));
  }
  return found;
}

function byTime(a: Observation, b: Observation): number {
  return compare(a.period.start, b.period.start) || compare(a.period.end, b.period.end) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
