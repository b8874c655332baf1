import { canonicalJson, type Activity, type ActivityLeftOutReason, type Issue, type LeftOutActivity } from '@actionline/core';
import { dateOfDay, issuesWithin, show } from '@actionline/core/internal';

import { reasonInTime, type Moment } from '../evidence/as-known.js';
import { correctionsIn, type Recorded } from '../evidence/corrections.js';
import { activityDays, type ActivityDays } from './activity-days.js';
import { activityShape, unknownWordsIn } from './activity-shape.js';

/** From when to when activities are looked at. */
export interface ActivityMoment extends Moment {
  /** The first day of the framework. */
  readonly begins: number;
  /** The first day that counts; the first of the framework or later. */
  readonly since: number;
}

/** An activity that counts. */
export interface AdmittedActivity {
  /** The activity. */
  readonly activity: Activity;
  /** When it began and ended. */
  readonly days: ActivityDays;
  /** Whether it had certainly begun by the date; it may have otherwise. */
  readonly begun: boolean;
  /** Whether it took place in the days that count: certainly, perhaps, or not at all, since it was over before. */
  readonly counts: 'certainly' | 'possibly' | 'no';
}

/** What counts, what does not and why, and what is wrong. */
export interface AdmittedActivities {
  /** Activities that speak of nothing that is looked at. */
  readonly unplaced: readonly string[];
  /** What holds; those that were over before the days that count among them. */
  readonly admitted: readonly AdmittedActivity[];
  /** What does not count, and why. */
  readonly leftOut: readonly LeftOutActivity[];
  /** What is wrong. */
  readonly issues: readonly Issue[];
}

/**
 * The activities that hold at a moment. Whether one is known, corrected and sure enough is decided as for observations; the day that
 * stands for an activity without a day of record is the last that it can have begun on.
 *
 * @param isPlaced - Whether an activity speaks of anything that is looked at; it is left out of all else where it does not.
 */
export function admitActivities(
  given: readonly unknown[],
  moment: ActivityMoment,
  isPlaced: (activity: Activity) => boolean,
): AdmittedActivities {
  const unplaced: string[] = [];
  const leftOut: LeftOutActivity[] = [];
  const issues: Issue[] = [];
  const understood = onePerId(understoodIn(given, leftOut, issues), leftOut, issues);
  const read = understood.map((activity) => {
    const days = activityDays(activity);
    return { activity, days, record: recordOf(activity, days) };
  });
  const corrections = correctionsIn(
    read.map(({ record }) => record),
    moment.knownDay,
    moment.minimumConfidence,
    'activities',
  );
  issues.push(...corrections.issues);
  const admitted: AdmittedActivity[] = [];
  for (const { activity, days, record } of read) {
    // a correction counts wherever it moves an activity to, and what it corrects is corrected here too
    if (!isPlaced(activity)) {
      unplaced.push(activity.id);
      continue;
    }
    const by = corrections.by.get(activity.id);
    const reason = days === undefined ? 'malformed-period' : reasonFor(activity, record, days, moment, by !== undefined);
    if (reason !== undefined)
      leftOut.push({ activity: activity.id, reason, ...(reason === 'superseded' && by !== undefined ? { by } : {}) });
    if (days === undefined) issues.push(badPeriod(activity));
    else if (reason === undefined || reason === 'before-since')
      admitted.push({ activity, days, begun: days.latestStart <= moment.today, counts: countsIn(days, moment) });
  }
  return { admitted, unplaced, leftOut, issues };
}

/** Those that can be read; of the others, and of keys that nothing is known of, an issue. */
function understoodIn(given: readonly unknown[], leftOut: LeftOutActivity[], issues: Issue[]): readonly Activity[] {
  return given.flatMap((value) => {
    const { record, issues: ofShape } = activityShape(value);
    const found = [...ofShape.map(asWarning), ...(record === undefined ? [] : unknownWordsIn(record))];
    const id = record?.id ?? shownId(value);
    issues.push(...issuesWithin(found, ['activities', id]));
    if (record !== undefined && found.every(({ severity }) => severity !== 'error')) return [record];
    leftOut.push({ activity: id, reason: 'not-understood' });
    return [];
  });
}

/** What is said at a key that nothing is known of is passed over, and the rest can be read. */
function asWarning(issue: Issue): Issue {
  return issue.code === 'unknown-key' ? { ...issue, severity: 'warning' } : issue;
}

function shownId(value: unknown): string {
  try {
    const { id } = value as { readonly id?: unknown };
    return typeof id === 'string' ? id : show(id);
  } catch {
    return show(value);
  }
}

/** Each id once: the same said twice is said once, and where two things have one id nobody knows which is meant. */
function onePerId(activities: readonly Activity[], leftOut: LeftOutActivity[], issues: Issue[]): readonly Activity[] {
  const byId = new Map<string, Activity[]>();
  for (const activity of activities) {
    const same = byId.get(activity.id);
    if (same === undefined) byId.set(activity.id, [activity]);
    else same.push(activity);
  }
  return [...byId].flatMap(([id, [first, ...others]]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const one = canonicalJson(first);
    if (others.every((other) => canonicalJson(other) === one)) return first;
    leftOut.push({ activity: id, reason: 'ambiguous-id' });
    issues.push({
      code: 'ambiguous-id',
      severity: 'error',
      message: `${String(others.length + 1)} different activities have the id ${show(id)}, so that none is counted; expected an id of its own for each; change them, and name the other in supersedes where one corrects it.`,
      path: ['activities', id],
      values: { given: id, count: others.length + 1 },
    });
    return [];
  });
}

/** An activity as the rules for observations read it. */
function recordOf({ id, confidence, recordedAt, supersedes }: Activity, days: ActivityDays | undefined): Recorded {
  const day = days === undefined ? '' : dateOfDay(days.latestStart);
  return {
    id,
    period: { start: day, end: day },
    ...(confidence === undefined ? {} : { confidence }),
    ...(recordedAt === undefined ? {} : { recordedAt }),
    ...(supersedes === undefined ? {} : { supersedes }),
  };
}

function reasonFor(
  { status = 'done' }: Activity,
  record: Recorded,
  days: ActivityDays,
  moment: ActivityMoment,
  corrected: boolean,
): ActivityLeftOutReason | undefined {
  // whether it may have begun is enough to be looked at
  const looked = { start: days.earliestStart, end: days.earliestStart };
  // an activity of an assumed day is a thing done all the same, as a deed is
  const inTime = reasonInTime(record, looked, moment, 'proofs', corrected);
  if (inTime !== undefined && inTime !== 'period-assumed') return inTime;
  if (status !== 'done') return status;
  if (days.latestEnd < moment.begins || moment.today < moment.begins) return 'before-framework';
  return countsIn(days, moment) === 'no' ? 'before-since' : undefined;
}

/** Whether an activity took place between the first day that counts and the date. */
function countsIn({ latestStart, earliestEnd, latestEnd }: ActivityDays, { today, since }: ActivityMoment): AdmittedActivity['counts'] {
  if (latestEnd < since) return 'no';
  return latestStart <= today && earliestEnd >= since ? 'certainly' : 'possibly';
}

function badPeriod({ id, period: { start, end } }: Activity): Issue {
  const given = end === undefined ? show(start) : `${show(start)} to ${show(end)}`;
  return {
    code: 'bad-period',
    severity: 'error',
    message: `The period is ${given}; expected years, months or days that exist, the end not before the start, such as "2024-05" to "2024-06-15"; correct it.`,
    path: ['activities', id],
    values: { given },
  };
}
