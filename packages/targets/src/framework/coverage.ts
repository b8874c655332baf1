import {
  type Confidence,
  type Coverage,
  type CoverageCount,
  type Evaluation,
  type Framework,
  type IsoDate,
  type Item,
  type LeftOutReason,
  type Observation,
  type ScopedId,
} from '@actionline/core';
import { checkDate, validUntil } from '@actionline/core/internal';

import { walk } from '../argument.js';
import { dayOf } from '../day.js';
import { checkMinimumConfidence } from '../evidence/confidence.js';
import { correctionsIn } from '../evidence/corrections.js';
import { hasRole, reasonInTime, reasonWithoutValue } from '../evidence/as-known.js';
import { isUnderstood } from '../evidence/understand.js';
import { hasEvidence } from './has-evidence.js';
import { countedTargets, itemsById, selfAndAncestors, withdrawnTargets, type FrameworkTree } from './item-tree.js';
import { reportingOf } from './reporting.js';

/** The dates that coverage is measured as of, and how sure figures have to be. */
export interface CoverageOptions {
  /** Nothing later counts. */
  readonly asOf: IsoDate;
  /** Nothing recorded later counts. */
  readonly knownAt?: IsoDate;
  /** Nothing less sure counts; what says nothing of how sure it is does. */
  readonly minimumConfidence?: Confidence;
}

/**
 * How far evidence covers a framework: what it says nothing about stands beside what it does. Evidence is a
 * result or milestone with a value, known and over by the dates given, sure enough where that is asked, not superseded, no forecast and no
 * "what if". Where a target counts its measure, the evaluation decides: what was used speaks about delivery,
 * and so does what was only not needed for the sum, such as a part beside its total. Elsewhere it has to name
 * a commitment and may not end before the framework begins. A value of 0 is evidence.
 *
 * Withdrawn targets, and withdrawn and replaced items, are not asked for. Parts of a compound target are not counted beside it. An
 * extension of the validity counts from the day it was decided. A figure speaks about every calendar year
 * that its period touches, unless that period is only assumed. `001`, the world, is no place. See
 * {@link Coverage} for what each count holds.
 *
 * @throws {@link ActionlineError} `bad-date` when a date is no calendar date; `bad-argument` for a `minimumConfidence` that is none, for what is no framework, or no list of evaluations or
 * of observations.
 *
 * @example
 * ```ts
 * import { measureCoverage } from '@actionline/targets';
 *
 * const framework = { id: 'demo', levels: [], items: [], targets: [], validity: { start: '2024-01-01', end: '2028-12-31' } };
 * measureCoverage(framework, [], [], { asOf: '2025-06-30' }).years; // => { total: 2, withEvidence: [], without: ['2024', '2025'] }
 * ```
 */
export function measureCoverage(
  framework: FrameworkTree & Pick<Framework, 'levels' | 'validity'>,
  evaluations: readonly Evaluation[],
  observations: readonly Observation[],
  options: CoverageOptions,
): Coverage {
  const dates = walk('options', options, () => datesOf(options));
  const asked = walk('framework', framework, () => askedOf(framework, dates.asOf));
  const hypothetical = walk(
    'observations',
    observations,
    () => new Set(observations.filter((one) => one.hypothetical === true).map(({ id }) => id)),
  );
  const { withdrawn, proven, speaks } = walk('evaluations', evaluations, () => ({
    withdrawn: new Set([...asked.withdrawn, ...evaluations.filter((one) => one.withdrawn !== undefined).map(({ target }) => target)]),
    proven: evaluations.filter((evaluation) => hasEvidence(evaluation, hypothetical)),
    speaks: spokenBy(evaluations),
  }));

  const { items, commitments } = asked;
  const named = new Set<ScopedId>(proven.map(({ commitment }) => commitment));
  const about = walk('observations', observations, () =>
    deliveringObservations(observations, dates).filter(({ id, commitment, period }) => {
      const placed = commitment !== undefined && items.has(commitment);
      if (!(speaks.get(id) ?? (placed && period.end >= asked.start))) return false;
      if (placed) named.add(commitment);
      return true;
    }),
  );
  const reached = new Set([...named].flatMap((id) => selfAndAncestors(items, id)));
  const provenTargets = new Set(proven.map(({ target }) => target));
  return {
    commitments: countOf(idsOf(commitments), named),
    targets: countOf(
      asked.targets.filter((id) => !withdrawn.has(id)),
      provenTargets,
    ),
    levels: Object.fromEntries(asked.levels.map(({ kind, ids }) => [kind, countOf(ids, reached)])),
    years: countOf(asked.years, yearsTouched(asked.years, about)),
    places: placesOf(about),
    groups: groupsOf(commitments, named),
    reporting: walk('evaluations', evaluations, () =>
      reportingOf(
        evaluations.filter(({ target }) => !withdrawn.has(target)),
        observations,
      ),
    ),
  };
}

function datesOf({ asOf, knownAt, minimumConfidence: asked }: CoverageOptions): CoverageOptions {
  const minimumConfidence = checkMinimumConfidence(asked);
  return {
    asOf: checkDate(asOf, 'asOf'),
    ...(knownAt === undefined ? {} : { knownAt: checkDate(knownAt, 'knownAt') }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
  };
}

/** What a framework asks evidence for. */
interface Asked {
  readonly items: ReadonlyMap<ScopedId, Item>;
  readonly commitments: readonly { readonly id: ScopedId; readonly groups: readonly string[] }[];
  readonly targets: readonly ScopedId[];
  readonly withdrawn: readonly ScopedId[];
  readonly levels: readonly { readonly kind: string; readonly ids: readonly ScopedId[] }[];
  readonly start: IsoDate;
  readonly years: readonly string[];
}

function askedOf(framework: FrameworkTree & Pick<Framework, 'levels' | 'validity'>, asOf: IsoDate): Asked {
  // a list of numbers alone, such as a Uint8Array, would map to one again
  const levels = [...framework.levels];
  const active = [...framework.items].filter(({ status = 'active' }) => status === 'active');
  const commitmentKinds = new Set(levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  return {
    items: itemsById(framework.items),
    commitments: active
      .filter(({ kind }) => commitmentKinds.has(kind))
      .map(({ id, facets }) => ({ id, groups: [...(facets?.groups ?? [])] })),
    targets: [...countedTargets(framework)],
    withdrawn: withdrawnTargets(framework),
    levels: levels
      .filter(({ commitment }) => !commitment)
      .map(({ kind }) => ({ kind, ids: idsOf(active.filter((item) => item.kind === kind)) })),
    start: framework.validity.start,
    years: yearsOf(framework, asOf),
  };
}

function countOf(ids: readonly string[], evidence: ReadonlySet<string>): CoverageCount {
  return { total: ids.length, withEvidence: ids.filter((id) => evidence.has(id)), without: ids.filter((id) => !evidence.has(id)) };
}

function idsOf(items: readonly Pick<Item, 'id'>[]): readonly ScopedId[] {
  return items.map(({ id }) => id);
}

/** Reasons to leave out that do not keep an observation from speaking about delivery: the proof did not need it. */
const NOT_NEEDED: ReadonlySet<LeftOutReason> = new Set<LeftOutReason>([
  'duplicate',
  'looser',
  'before-break',
  'older-value',
  'stale-part',
  'contained',
  'overlapping',
  'straddling',
  'not-needed',
  'contradicted',
  'cannot-combine',
  'unlike-length',
]);

/** Whether the evaluations let an observation speak about delivery; nothing for those that none of them judged. */
function spokenBy(evaluations: readonly Evaluation[]): ReadonlyMap<string, boolean> {
  const speaks = new Map<string, boolean>();
  for (const { used, leftOut } of evaluations) {
    for (const { observation } of used) speaks.set(observation, true);
    for (const { observation, reason } of leftOut) {
      if (NOT_NEEDED.has(reason)) speaks.set(observation, true);
      else if (reason !== 'other-measure' && !speaks.has(observation)) speaks.set(observation, false);
    }
  }
  return speaks;
}

function deliveringObservations(
  observations: readonly Observation[],
  { asOf, knownAt, minimumConfidence }: CoverageOptions,
): readonly Observation[] {
  const moment = { today: dayOf(asOf), knownDay: knownAt === undefined ? Infinity : dayOf(knownAt), minimumConfidence };
  const corrected = correctionsIn(observations, moment.knownDay, minimumConfidence).by;
  const holds = (one: Observation): boolean => {
    const days = { start: dayOf(one.period.start), end: dayOf(one.period.end) };
    return reasonInTime(one, days, moment, 'proofs', corrected.has(one.id)) === undefined;
  };
  return observations.filter(
    (one) =>
      isUnderstood(one) &&
      hasRole(one, 'proofs') &&
      reasonWithoutValue(one) === undefined &&
      Number.isFinite(one.value) &&
      one.hypothetical !== true &&
      holds(one),
  );
}

function yearsOf({ validity }: Pick<Framework, 'validity'>, asOf: IsoDate): readonly string[] {
  const { start } = validity;
  const last = validUntil(validity, asOf);
  const until = last < asOf ? last : asOf;
  const years: string[] = [];
  for (let year = Number(start.slice(0, 4)); start <= until && year <= Number(until.slice(0, 4)); year += 1)
    years.push(String(year).padStart(4, '0'));
  return years;
}

/** The years that some day of an observation lies in: each touches a row of them, whose ends are found by halves. */
function yearsTouched(years: readonly string[], about: readonly Observation[]): ReadonlySet<string> {
  const [firstDays, lastDays] = [years.map((year) => `${year}-01-01`), years.map((year) => `${year}-12-31`)];
  // how many rows begin and end at a year
  const change = new Int32Array(years.length + 1);
  for (const { period, periodAssumed } of about) {
    if (periodAssumed === true) continue;
    const first = countBelow(lastDays, (day) => day < period.start);
    const next = countBelow(firstDays, (day) => day <= period.end);
    if (first >= next) continue;
    change[first] = (change[first] ?? 0) + 1;
    change[next] = (change[next] ?? 0) - 1;
  }
  let open = 0;
  return new Set(
    years.filter((_, at) => {
      open += change[at] ?? 0;
      return open > 0;
    }),
  );
}

/** How many of a sorted list, from its first on, are below. */
function countBelow(days: readonly IsoDate[], isBelow: (day: IsoDate) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(days[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placesOf(about: readonly Observation[]): readonly string[] {
  const places = new Set<string>();
  for (const { place, places: named } of about) {
    if (place !== undefined) places.add(place);
    for (const one of named ?? []) places.add(one);
  }
  return [...places].filter((place) => place !== '001').sort();
}

/** Every group that a commitment is for, in the order of the framework. */
function groupsOf(commitments: Asked['commitments'], named: ReadonlySet<ScopedId>): CoverageCount {
  const groups = new Set(commitments.flatMap(({ groups: own }) => own));
  const reached = new Set(commitments.filter(({ id }) => named.has(id)).flatMap(({ groups: own }) => own));
  return countOf([...groups], reached);
}
