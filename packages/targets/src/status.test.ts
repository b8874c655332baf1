import { describe, expect, it } from 'vitest';
import { statuses, type EvidenceFact, type LevelFact, type Status, type TimingFact, type TrajectoryFact } from '@actionline/core';

import { deriveStatus, statusRules, weakestFirst } from './status.js';

const LEVELS: readonly LevelFact[] = ['met', 'unmet', 'unknown'];
const TRAJECTORIES: readonly TrajectoryFact[] = ['sufficient', 'slow', 'stalled', 'wrong-way', 'unknown'];

const LETTERS: Readonly<Record<string, Status>> = {
  A: 'achieved',
  S: 'slipping',
  O: 'on-track',
  R: 'at-risk',
  F: 'off-track',
  W: 'moving-away',
  M: 'missed',
  P: 'pending',
  N: 'no-data',
  I: 'inconclusive',
};

// Each row: a timing and an evidence; then five trajectories (sufficient, slow, stalled, wrong-way, unknown)
// for each of the levels met, unmet, unknown.
const TABLE: readonly (readonly [TimingFact, EvidenceFact, string, string])[] = [
  // Nothing is due and nothing is known: wait.
  ['upcoming', 'none', 'PPPPP PPPPP PPPPP', 'silence before anything is due'],
  // Early evidence speaks by its trend; without a trend there is nothing to say yet.
  ['upcoming', 'thin', 'AAASA ORFWP ORFWP', 'early evidence'],
  ['upcoming', 'enough', 'AAASA ORFWP ORFWP', 'early evidence'],
  // A pace that is years old says nothing of today; what was reached stays reached.
  ['upcoming', 'stale', 'AAASA IIIIP IIIIP', 'old evidence'],
  // Silence is a gap, whatever the other facts claim; something reported that is not enough to tell is another thing.
  ['running', 'none', 'NNNNN NNNNN NNNNN', 'no evidence'],
  ['running', 'thin', 'AAASA ORFWI ORFWI', 'the pace decides'],
  ['running', 'enough', 'AAASA ORFWI ORFWI', 'the pace decides'],
  ['running', 'stale', 'AAASA IIIII IIIII', 'old evidence'],
  // After the end no trend can lose it, and only certain, sufficient evidence makes a failure.
  ['ended', 'none', 'NNNNN NNNNN NNNNN', 'no evidence is never a failure'],
  ['ended', 'thin', 'AAAAA IIIII IIIII', 'too little for a failure'],
  ['ended', 'stale', 'AAAAA IIIII IIIII', 'too old for a failure'],
  ['ended', 'enough', 'AAAAA MMMMM IIIII', 'missed only where unmet is certain'],
];

describe('deriveStatus', () => {
  it('has a row for each of the 12 pairs of timing and evidence', () => {
    expect(new Set(TABLE.map(([timing, evidence]) => `${timing} ${evidence}`)).size).toBe(12);
  });

  for (const [timing, evidence, row, reason] of TABLE) {
    const cells = row.replaceAll(' ', '');
    for (const [at, level] of LEVELS.entries()) {
      for (const [column, trajectory] of TRAJECTORIES.entries()) {
        const status = LETTERS[cells[at * 5 + column] ?? ''];
        it(`${timing}, ${evidence}, ${level}, ${trajectory}: ${String(status)} (${reason})`, () => {
          expect(deriveStatus({ level, trajectory, timing, evidence })).toBe(status);
        });
      }
    }
  }

  it('gives each rule an id of its own, and ends with a rule for everything', () => {
    expect(new Set(statusRules.map(({ id }) => id)).size).toBe(statusRules.length);
    expect(statusRules.at(-1)?.when).toEqual({});
  });
});

describe('weakestFirst', () => {
  it('orders every status from missed to achieved, with what is not quantified last', () => {
    expect(weakestFirst).toEqual([
      'missed',
      'moving-away',
      'off-track',
      'no-data',
      'inconclusive',
      'at-risk',
      'slipping',
      'pending',
      'on-track',
      'achieved',
      'not-quantified',
    ]);
    expect([...weakestFirst].sort()).toEqual([...statuses].sort());
  });
});
