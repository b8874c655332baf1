import type { Activity, Framework, ScopedId } from '@actionline/core';
import { evaluateActivities } from '@actionline/targets';
import { readActivitiesCsv, writeActivitiesCsv } from '@actionline/targets/csv';
import { defineFramework } from '@actionline/taxonomy';

import { diceOf, type Dice } from '../../packages/targets/src/testing/worlds/dice.js';
import type { WholeKind } from './whole-kind.js';

/** An activity as it was, and as it was recorded: to the year, the month or the day. */
interface Done {
  readonly recorded: Activity;
  /** The days that it really took. */
  readonly start: string;
  readonly end: string;
}

const label = { en: 'World' };
const PROMISES = ['world/a.1', 'world/a.2', 'world/b.1'] as const;
const PLACES = ['KE', 'UG', 'FR'] as const;
const TODAY = '2025-06-30';
const SINCE = '2024-04-01';

const framework: Framework = defineFramework({
  id: 'world',
  title: label,
  issuer: { actor: 'city', name: label },
  validity: { start: '2020-01-01', end: '2030-12-31' },
  levels: [
    { kind: 'area', label, commitment: false },
    { kind: 'promise', label, commitment: true },
  ],
  items: [
    ...['world/a', 'world/b'].map((id) => ({ id, kind: 'area' as const, label })),
    ...PROMISES.map((id) => ({ id, kind: 'promise' as const, parent: id.slice(0, 7), label })),
  ],
});

/** Activities: how many are counted of an item, an instrument and a place holds how many there were, and they come back from a table. */
export const activitiesKind: WholeKind = {
  name: 'activities',
  trial: async (seed, at) => {
    const dice = diceOf(seed, 'activities', at);
    const done = Array.from({ length: dice.int(1, 12) }, (_, index) => activityOf(dice, index));
    const recorded = done.map((one) => one.recorded);
    const { items } = evaluateActivities(framework, dice.shuffled(recorded), { asOf: TODAY, since: SINCE });
    // what began by the day and ended since
    const counted = done.filter(({ start, end }) => start <= TODAY && end >= SINCE);
    const faults = items.flatMap((found) => {
      const own = counted.filter(({ recorded: { commitments } }) => commitments.some((id) => isWithin(id, found.item)));
      const ofUse = found.instruments.flatMap(({ instrument, count }) =>
        within(`${found.item} by ${instrument}`, count, own.filter((one) => one.recorded.instrument === instrument).length),
      );
      const ofPlace = found.places.flatMap(({ place, count }) =>
        within(`${found.item} in ${place}`, count, own.filter((one) => one.recorded.places?.includes(place) === true).length),
      );
      return [...within(found.item, found.count, own.length), ...ofUse, ...ofPlace];
    });
    const table = writeActivitiesCsv(recorded, { spreadsheet: at % 2 === 0 });
    if (table.ok) {
      const { activities } = await readActivitiesCsv([table.value]);
      if (JSON.stringify(activities.map(sortedKeys)) !== JSON.stringify(recorded.map(sortedKeys)))
        faults.push(`come back from a table as ${JSON.stringify(activities)}`);
    } else faults.push(`are not written: ${table.issues[0]?.message ?? ''}`);
    return { faults, statements: items.length, world: () => JSON.stringify(done) };
  },
};

function activityOf(dice: Dice, index: number): Done {
  const year = dice.int(2023, 2025);
  const month = dice.int(1, 12);
  const day = (of: number): string => `${String(year)}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
  const first = dice.int(1, 28);
  const [start, end] = [day(first), day(dice.int(first, 28))];
  const known = dice.pick([4, 7, 10]);
  const period = dice.chance(0.7) || known < 10 ? { start: start.slice(0, known), end: end.slice(0, known) } : { start, end };
  const recorded: Activity = {
    id: `a${String(index)}`,
    commitments: dice.shuffled(PROMISES).slice(0, dice.int(1, 2)),
    instrument: dice.pick(['training', 'dialogues']),
    ...(dice.chance(0.7) ? { places: dice.shuffled(PLACES).slice(0, dice.int(1, 2)) } : {}),
    period,
    what: { en: `Course ${String(index)}` },
    source: { title: 'World' },
  };
  return { recorded, start, end };
}

function isWithin(id: ScopedId, item: ScopedId): boolean {
  return id === item || id.startsWith(`${item}.`);
}

function within(what: string, { least, most }: { readonly least: number; readonly most: number }, truth: number): readonly string[] {
  return truth >= least && truth <= most ? [] : [`${what}: ${String(least)} to ${String(most)}, in truth ${String(truth)}`];
}

function sortedKeys(activity: Activity): unknown {
  return Object.fromEntries(Object.entries(activity).sort(([a], [b]) => (a < b ? -1 : 1)));
}
