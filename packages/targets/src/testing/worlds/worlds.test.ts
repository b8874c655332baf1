import { beforeAll, describe, expect, it } from 'vitest';

import { worldFamilies } from './families.js';
import { loadOracle, type Oracle } from './oracle.js';
import { newTally, tryWorld } from './tally.js';
import { compareWithOracle, newTightness } from './tightness.js';

// The same worlds on every machine; `npm run worlds -- --count 1000000 --seed 2` tries others.
const SEED = 20260630;
const WORLDS = 150;

/** Of the verdicts that figures allow, the share that is to be given in most families. */
const DECIDED = 0.97;

describe.each([...worldFamilies.values()])('worlds of the family $name', (family) => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await loadOracle();
  });

  it('are told nothing false about, in any order and with any ids, and as much as can be', () => {
    const tally = newTally(family.name);
    const tightness = newTightness(family.name);
    for (let at = 0; at < WORLDS; at += 1) {
      const { scenario, outcome } = tryWorld(family, SEED, at, tally, 1);
      if (family.tight !== undefined && outcome !== undefined) compareWithOracle(oracle, scenario, outcome, tightness);
    }
    expect(tally.faults.map(({ what, reproduction }) => `${what.join('; ')}\n${reproduction}`)).toEqual([]);
    if (family.tight === undefined) return;
    const { ranges, equal, decidable, decided } = tightness;
    expect(equal / ranges, `equal; ${tightness.wider.join('; ')}`).toBeGreaterThanOrEqual(family.tight);
    expect(decided / decidable, 'decided of what can be').toBeGreaterThanOrEqual(family.decided ?? DECIDED);
  });
});
