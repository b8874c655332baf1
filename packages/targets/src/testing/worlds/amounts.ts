import type { Dice } from './dice.js';
import type { Recipe } from './recipe.js';

/** As many people as a world has at most where they are told apart. */
const PEOPLE = 20;

/** The amounts of a world, in grains, in the order of its atoms; nothing in places that are not to report. Of people an atom holds the set of them, a bit each. */
export function amountsOf(
  dice: Dice,
  size: { readonly slots: number; readonly places: number; readonly cells: number },
  reporting: ReadonlySet<number>,
  signed: boolean,
  across?: Recipe['across'],
): readonly number[] {
  const amounts = new Array<number>(size.slots * size.places * size.cells).fill(0);
  const set = across === 'once' ? setsOf(dice) : undefined;
  const most = across === 'distinct' ? 1 : dice.pick([2, 9, 60, 900]);
  const some = across === 'distinct' ? dice.pick([0.03, 0.15, 0.5]) : dice.pick([0.1, 0.4, 0.8]);
  let atom = 0;
  for (let slot = 0; slot < size.slots; slot += 1) {
    for (let place = 0; place < size.places; place += 1) {
      for (let cell = 0; cell < size.cells; cell += 1, atom += 1) {
        if (reporting.has(place) && dice.chance(some)) amounts[atom] = set?.() ?? dice.int(signed ? -most : 0, most);
      }
    }
  }
  return amounts;
}

/** Sets of people of one world, a bit each. */
function setsOf(dice: Dice): () => number {
  const people = dice.int(1, PEOPLE);
  const often = dice.pick([0.1, 0.4]);
  return () => {
    let set = 0;
    for (let at = 0; at < people; at += 1) if (dice.chance(often)) set |= 1 << at;
    return set;
  };
}
