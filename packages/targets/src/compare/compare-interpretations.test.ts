import { describe, expect, it } from 'vitest';
import type { Target } from '@actionline/core';

import { compareInterpretations } from './compare-interpretations.js';
import { officers, targetOf, threeThousandOfficers, trained } from '../testing/samples.js';

const fromPledgeDate: Target = {
  ...threeThousandOfficers,
  interpretation: {
    taken: { id: 'calendar-years', label: { en: 'Calendar years' }, reason: { en: 'Reports are by year' } },
    others: [
      {
        id: 'from-pledge-date',
        label: { en: 'From the date of the pledge' },
        reason: { en: 'The years follow the pledge' },
        requirement: {
          kind: 'total-by',
          comparison: 'more-than',
          value: 3000,
          measure: officers,
          window: { start: '2023-12-10', end: '2025-12-09' },
        },
      },
    ],
  },
};

describe('compareInterpretations', () => {
  it('evaluates each reading once, the one taken first', () => {
    const years = [trained('a', 3100, '2024-01-01', '2025-12-31')];
    const comparison = compareInterpretations(fromPledgeDate, years, { asOf: '2026-01-01' });
    expect(
      comparison.readings.map(({ reading, label, evaluation }) => [reading, label?.en, evaluation.interpretation, evaluation.status]),
    ).toEqual([
      ['taken', 'Calendar years', 'taken', 'achieved'],
      // The report reaches over the end of the other window: 0 to 3,100 of it lie within, and December 2023 is not reported.
      ['from-pledge-date', 'From the date of the pledge', 'from-pledge-date', 'inconclusive'],
    ]);
    expect(comparison).toMatchObject({
      target: 'test/1.a',
      asOf: '2026-01-01',
      statuses: ['achieved', 'inconclusive'],
      dependsOnReading: true,
    });
  });

  it('says where the reading makes no difference', () => {
    const comparison = compareInterpretations(fromPledgeDate, [trained('a', 3100, '2024-01-01', '2024-12-31')], { asOf: '2026-01-01' });
    expect(comparison).toMatchObject({ statuses: ['achieved'], dependsOnReading: false });
  });

  it('has one evaluation of a target that can be read in one way', () => {
    const comparison = compareInterpretations(threeThousandOfficers, [], { asOf: '2025-06-30' });
    expect(comparison.readings.map(({ reading }) => reading)).toEqual(['taken']);
    expect('label' in (comparison.readings[0] ?? {})).toBe(false);
  });

  it('reads a compound promise in the ways of its parts', () => {
    const whole = targetOf({ kind: 'all-of', parts: [fromPledgeDate] }, { id: 'test/1' });
    const comparison = compareInterpretations(whole, [trained('a', 3100, '2024-01-01', '2025-12-31')], { asOf: '2026-01-01' });
    expect(comparison.readings.map(({ reading }) => reading)).toEqual(['taken', 'from-pledge-date']);
    expect(comparison.dependsOnReading).toBe(true);
  });
});
