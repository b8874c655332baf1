import { describe, expect, it } from 'vitest';

import { worldFamilies } from '../testing/worlds/families.js';
import { loadOracle } from '../testing/worlds/oracle.js';
import { newTally, tryWorld } from '../testing/worlds/tally.js';
import { compareWithOracle, newTightness } from '../testing/worlds/tightness.js';

// A few worlds of each family, each a test of its own, so that a mutant is done with at the first that it is wrong about.
const SEED = 20260630;
const WORLDS = 2;

/** Worlds whose ranges are wider: the sides of a share are not rounded to whole things where "about" ends between two. */
const WIDER: ReadonlySet<string> = new Set(['share 0', 'share-of-part 0']);

const oracle = await loadOracle();

describe.each([...worldFamilies.values()])('a world of the family $name', (family) => {
  it.each(Array.from({ length: WORLDS }, (_, at) => at))('number %d is told nothing false about', (at) => {
    const tally = newTally(family.name);
    const tightness = newTightness(family.name);
    const { scenario, outcome } = tryWorld(family, SEED, at, tally, 0);
    if (family.tight !== undefined && outcome !== undefined) compareWithOracle(oracle, scenario, outcome, tightness);
    expect(tally.falseVerdicts, outcome?.faults.join()).toBe(0);
    // A range may be wider than that of the linear program; of these worlds none else is.
    expect(tightness.wider.length > 0).toBe(WIDER.has(`${family.name} ${String(at)}`));
  });
});
