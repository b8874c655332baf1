import type { Measure, Observation } from '@actionline/core';

import { slotAt, spanOf, type Slot } from './calendar.js';
import type { CountedWorld } from './counted-world.js';
import type { Dice } from './dice.js';
import { observationOf, truthfully } from './figure.js';
import { chosenCountries } from './place-axis.js';
import type { Frame } from './reported-world.js';

/**
 * A world of values that may not be combined over places, such as those of registers that overlap: each place has its own, and the whole has one that follows
 * from none of them. Where the whole is not reported, and one place is, its value is what is asked for.
 */
export function apartWorld(dice: Dice, slots: readonly Slot[], frame: Frame): CountedWorld {
  const whole = dice.chance(0.8);
  const countries = chosenCountries(dice, whole ? 0 : 1, whole || dice.chance(0.5) ? 2 : 1);
  const places = [...(whole ? [''] : []), ...countries];
  const values = new Map(['', ...countries].map((place) => [place, slots.map(() => dice.int(0, 100))]));
  const amount = (place: string, first: number, last: number): number =>
    (values.get(place) ?? []).slice(first, last + 1).reduce((sum, value) => sum + value, 0);
  const measure: Measure = {
    id: 'world/m.apart',
    label: { en: 'Amount' },
    unit: 'EUR',
    combine: { time: 'increment', across: 'none' },
  };
  const world = { breakdowns: [], scale: 10 };
  const observations = places.flatMap((place): readonly Observation[] => {
    const found: Observation[] = [];
    let first = frame.first;
    while (first <= frame.last) {
      const last = Math.min(frame.last, first + dice.int(0, 6));
      const statement = truthfully(dice, amount(place, first, last), world, 0.2, true);
      if (dice.chance(0.93)) {
        found.push(observationOf(`n${place}${String(first)}`, measure, world, { place, codes: [] }, spanOf(slots, first, last), statement));
      }
      first = last + 1;
    }
    return found;
  });
  // Where nothing of the whole has been reported by the day, one place alone speaks for itself.
  const over = observations.filter(({ period }) => period.end <= slotAt(slots, frame.today).end);
  const speaking = new Set(over.map(({ place = '' }) => place));
  const asked = speaking.size === 1 ? ([...speaking][0] ?? '') : '';
  return { ...frame, slots, scale: 10, signed: false, measure, observations, amountOf: (first, last) => amount(asked, first, last) };
}
