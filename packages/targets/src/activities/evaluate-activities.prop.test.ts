import type { ActionPoint, Activity, PartialDate, Period } from '@actionline/core';
import { addDays, daysBetween, daysOfDate } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { demo } from '../testing/demo-framework.js';
import { evaluateActivities } from './evaluate-activities.js';

const first = '2023-06-01';
const day = fc.nat(1100).map((days) => addDays(first, days));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
/** A year, month or day, and the day of it that was meant. */
const meant = fc
  .tuple(partial, fc.nat())
  .map(([date, at]) => ({ date, day: addDays(daysOfDate(date).start, at % (daysBetween(...ends(daysOfDate(date))) + 1)) }));

function ends({ start, end }: Period): [string, string] {
  return [start, end];
}

/** An activity as it is recorded, and as it was. */
interface Told {
  readonly recorded: Activity;
  readonly was: Period;
  readonly done: string | undefined;
}

const told = (id: string): fc.Arbitrary<Told> =>
  fc
    .record({
      start: meant,
      end: fc.option(meant, { nil: undefined }),
      done: fc.option(meant, { nil: undefined }),
      due: fc.option(partial, { nil: undefined }),
      commitments: fc.array(fc.constantFrom('demo/1.1', 'demo/1.2', 'demo/2', 'demo/2.2', 'other/1'), { minLength: 1, maxLength: 3 }),
      instrument: fc.constantFrom('dialogues', 'training'),
      places: fc.array(fc.constantFrom('KE', 'UG', 'EU'), { maxLength: 2 }),
      assumed: fc.option(fc.nat(), { nil: undefined }),
    })
    // an end before the start is no world
    .filter(({ start, end }) => end === undefined || start.day <= end.day)
    .map(({ start, end, done, due, assumed, ...rest }) => ({
      recorded: {
        id,
        ...rest,
        period: end === undefined ? { start: start.date } : { start: start.date, end: end.date },
        what: { en: 'Talks' },
        source: { title: 'Press release' },
        actionPoints: [pointOf(due, done?.date)],
        ...(assumed === undefined ? {} : { periodAssumed: true }),
      },
      // without an end it ended within the same day, month or year; of these days the one that it began on will do
      // where the period is assumed it was one day of it
      was:
        assumed === undefined ? { start: start.day, end: end?.day ?? start.day } : oneDayOf(start.date, end?.date ?? start.date, assumed),
      done: done?.day,
    }));

function oneDayOf(start: PartialDate, end: PartialDate, at: number): Period {
  const first = daysOfDate(start).start;
  const day = addDays(first, at % (daysBetween(first, daysOfDate(end).end) + 1));
  return { start: day, end: day };
}

function pointOf(due: PartialDate | undefined, done: PartialDate | undefined): ActionPoint {
  return { what: { en: 'A visit' }, ...(due === undefined ? {} : { due }), ...(done === undefined ? {} : { done }) };
}

const world = fc.nat(8).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => told(`a${String(at)}`))));

describe('evaluateActivities', () => {
  it('holds the true counts, last days and states, whatever days were meant', () => {
    fc.assert(
      fc.property(world, day, fc.option(day, { nil: undefined }), (activities, asOf, asked) => {
        const since = asked !== undefined && asked <= asOf ? asked : undefined;
        const result = evaluateActivities(
          demo,
          activities.map(({ recorded }) => recorded),
          { asOf, ...(since === undefined ? {} : { since }) },
        );
        const from = since !== undefined && since > demo.validity.start ? since : demo.validity.start;
        const below = (id: string): readonly string[] => [id, ...demo.items.flatMap((item) => (item.parent === id ? [item.id] : []))];
        const happened = activities.filter(({ was }) => was.start <= asOf && was.end >= from && asOf >= from);
        for (const { item, count, last } of result.items) {
          const own = happened.filter(({ recorded }) => recorded.commitments.some((id) => below(item).includes(id)));
          expect(count.least).toBeLessThanOrEqual(own.length);
          expect(count.most).toBeGreaterThanOrEqual(own.length);
          const latest = own
            .map(({ was }) => (was.end < asOf ? was.end : asOf))
            .sort()
            .at(-1);
          if (latest === undefined) continue;
          expect((last?.least ?? '') <= latest).toBe(true);
          expect((last?.most ?? '') >= latest).toBe(true);
        }
        for (const { activity, due, possible } of result.actionPoints) {
          const one = activities.find(({ recorded }) => recorded.id === activity);
          const state = stateOf(one?.was.start ?? '', due, one?.done, asOf);
          expect(possible).toContain(state);
        }
      }),
    );
  });

  it('leaves nothing open where every day is known', () => {
    fc.assert(
      fc.property(world, day, (activities, asOf) => {
        const known = activities.map(({ recorded, was, done }) => ({
          ...recorded,
          periodAssumed: false,
          period: was,
          actionPoints: [pointOf(recorded.actionPoints?.[0]?.due, done)],
        }));
        const { items, actionPoints } = evaluateActivities(demo, known, { asOf });
        for (const { count, last } of items) {
          expect(count.least).toBe(count.most);
          expect(last?.least).toBe(last?.most);
        }
        for (const { state } of actionPoints) expect(state).not.toBe('unclear');
      }),
    );
  });

  it('is the same in whatever order the activities come', () => {
    const shuffled = world.chain((activities) =>
      fc.tuple(fc.constant(activities), fc.shuffledSubarray([...activities], { minLength: activities.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.array(fc.nat(7), { maxLength: 6 }), day, ([activities, others], corrects, asOf) => {
        // some correct another, themselves or what is not there; two may have one id
        const given = ({ recorded }: Told): Activity => {
          const at = Number(recorded.id.slice(1));
          const supersedes = corrects[at];
          return {
            ...recorded,
            id: at === 7 ? 'a0' : recorded.id,
            ...(supersedes === undefined ? {} : { supersedes: `a${String(supersedes)}` }),
          };
        };
        expect(evaluateActivities(demo, others.map(given), { asOf })).toEqual(evaluateActivities(demo, activities.map(given), { asOf }));
      }),
    );
  });
});

/** The state of an action point of which every day is known; it is due by the last day of its month or year. */
function stateOf(agreed: string, due: string | undefined, done: string | undefined, asOf: string): string {
  if (done !== undefined && done <= asOf) return due !== undefined && done > due ? 'done-late' : 'done';
  if (agreed > asOf) return 'not-agreed';
  return due !== undefined && due < asOf ? 'overdue' : 'open';
}
