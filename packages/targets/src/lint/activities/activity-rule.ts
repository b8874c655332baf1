import type { Activity, FrameworkId, IsoDate, ItemStatus, Period, ScopedId } from '@actionline/core';

import type { ActivityDays } from '../../activities/activity-days.js';
import type { NamedInstruments } from '../../activities/named-instruments.js';
import type { KnownForActivities } from '../../read/record/known-concepts.js';
import type { Finding, LintRule } from '../rule.js';

/** What the rules know of an item. */
export interface LintedItem {
  /** The id. */
  readonly id: ScopedId;
  /** The kind of its level. */
  readonly kind: string;
  /** Where it stands in its life. */
  readonly status: ItemStatus;
  /** What replaced it. */
  readonly replacedBy: readonly ScopedId[];
}

/** What the rules know beside the activities. */
export interface ActivityContext {
  /** The date that the data is looked at from. */
  readonly asOf: IsoDate;
  /** The same as a day from 1970-01-01. */
  readonly today: number;
  /** The framework. */
  readonly framework: FrameworkId;
  /** Its days, extensions included. */
  readonly validity: Period;
  /** Its items. */
  readonly items: ReadonlyMap<ScopedId, LintedItem>;
  /** The kinds of its commitments. */
  readonly commitmentKinds: ReadonlySet<string>;
  /** Which instruments it names, and for what. */
  readonly named: NamedInstruments;
  /** The items, and the concepts of the vocabularies where they are given. */
  readonly known: KnownForActivities;
  /** When an activity began and ended; nothing where its period is none. */
  readonly daysOf: (activity: Activity) => ActivityDays | undefined;
}

/** A rule with its check; each is pure and goes over the list at most a few times. */
export interface ActivityRule extends LintRule {
  /** What it finds in a list. */
  readonly check: (activities: readonly Activity[], context: ActivityContext) => readonly Finding[];
}

/** The check of a rule that looks at one activity at a time. */
export function eachActivity(
  find: (activity: Activity, context: ActivityContext) => readonly Omit<Finding, 'at'>[],
): ActivityRule['check'] {
  return (activities, context) => activities.flatMap((activity, at) => find(activity, context).map((finding) => ({ at, ...finding })));
}
