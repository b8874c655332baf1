import type { ActionPointFollowUp, ItemActivities, LastActivity, RecordedActivities, ScopedId } from '@actionline/core';
import { dateOfDay } from '@actionline/core/internal';

import type { AdmittedActivity } from './admit-activities.js';
import { countStates } from './follow-up.js';
import type { NamedInstruments } from './named-instruments.js';

/** How many, and when last, while it is counted. */
interface Count {
  least: number;
  most: number;
  lastLeast: number;
  lastMost: number;
}

/** What is recorded under an item, while it is counted. The order in which activities are added does not matter. */
export interface Tally {
  /** All of them. */
  readonly count: Count;
  /** Those that certainly took place, by id. */
  readonly certain: string[];
  /** Those that may have. */
  readonly possible: string[];
  /** By the instrument used. */
  readonly byInstrument: Map<string, Count>;
  /** By place, each once. */
  readonly byPlace: Map<string, Count>;
  /** What was agreed. */
  readonly points: ActionPointFollowUp[];
}

/** A tally of nothing. */
export function newTally(): Tally {
  return { count: newCount(), certain: [], possible: [], byInstrument: new Map(), byPlace: new Map(), points: [] };
}

/** Adds an activity that certainly or possibly took place by the day. */
export function addActivity(tally: Tally, { activity, days, counts }: AdmittedActivity, today: number): void {
  if (counts === 'no') return;
  const certain = counts === 'certainly';
  // what goes on beyond the day took place on it
  const last = { least: Math.min(days.earliestEnd, today), most: Math.min(days.latestEnd, today) };
  (certain ? tally.certain : tally.possible).push(activity.id);
  addTo(tally.count, certain, last);
  addTo(countAt(tally.byInstrument, activity.instrument), certain, last);
  for (const place of new Set(activity.places)) addTo(countAt(tally.byPlace, place), certain, last);
}

/** What a tally says of an item; of the framework where no item is given. */
export function talliedFor(tally: Tally, item: ScopedId | undefined, named: NamedInstruments): Omit<ItemActivities, 'item'> {
  const within = named.within(item);
  const instruments = [...new Set([...within.keys(), ...tally.byInstrument.keys()])]
    .map((instrument) => ({ instrument, place: named.placeOf(instrument) }))
    .sort((a, b) => a.place - b.place || (a.instrument < b.instrument ? -1 : 1))
    .map(({ instrument }) => ({
      instrument,
      namedBy: named.namedFor(item, instrument),
      ...recorded(tally.byInstrument.get(instrument) ?? newCount()),
    }));
  return {
    ...recorded(tally.count),
    activities: [...tally.certain].sort(),
    possibly: [...tally.possible].sort(),
    instruments,
    namedNotUsed: instruments
      .filter(({ instrument, count }) => within.has(instrument) && count.most === 0)
      .map(({ instrument }) => instrument),
    usedNotNamed: instruments.filter(({ namedBy }) => namedBy.length === 0).map(({ instrument }) => instrument),
    places: [...tally.byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([place, count]) => ({ place, ...recorded(count) })),
    actionPoints: countStates(tally.points),
  };
}

function newCount(): Count {
  return { least: 0, most: 0, lastLeast: -Infinity, lastMost: -Infinity };
}

function countAt(counts: Map<string, Count>, key: string): Count {
  const known = counts.get(key);
  if (known !== undefined) return known;
  const count = newCount();
  counts.set(key, count);
  return count;
}

function addTo(count: Count, certain: boolean, last: { readonly least: number; readonly most: number }): void {
  count.most += 1;
  count.lastMost = Math.max(count.lastMost, last.most);
  if (!certain) return;
  count.least += 1;
  count.lastLeast = Math.max(count.lastLeast, last.least);
}

function recorded({ least, most, lastLeast, lastMost }: Count): RecordedActivities {
  if (most === 0) return { count: { least, most } };
  const last: LastActivity = least === 0 ? { most: dateOfDay(lastMost) } : { least: dateOfDay(lastLeast), most: dateOfDay(lastMost) };
  return { count: { least, most }, last };
}
