import type { TotalBy } from '@actionline/core';
import { evaluateTarget } from '@actionline/targets';
import { describe, expect, it } from 'vitest';

import { explain } from './explain.js';

const measure = {
  id: 'demo/m.officers',
  label: { en: 'Officers' },
  unit: 'officer',
  combine: { time: 'increment', across: 'sum' },
} as const;
const requirement: TotalBy = {
  kind: 'total-by',
  comparison: 'at-least',
  value: 1000,
  measure,
  // 100 days
  window: { start: '2024-01-01', end: '2024-04-09' },
};

/** The sentences about the pace of a figure for the first 50 days, as of some day. */
function told(value: number, asOf: string, language: 'en' | 'fr'): string {
  const period = { start: '2024-01-01', end: '2024-02-19' };
  const figure = { id: 'a', measure: measure.id, unit: 'officer', role: 'result', value, period, source: { title: 'Report' } } as const;
  const evaluation = evaluateTarget({ id: 'demo/1', commitment: 'demo/1', label: { en: 'x' }, requirement }, [figure], { asOf });
  return explain(evaluation, language)
    .map(({ text }) => text)
    .join('\n');
}

describe('the last day from which the pace would still do', () => {
  it('is left unsaid while it lies ahead', () => {
    // 16 a day: 200 take 13 days, to 9 April.
    expect(told(800, '2024-02-19', 'en')).not.toMatch(/the rest|28.March/);
    expect(told(800, '2024-02-19', 'fr')).not.toMatch(/le reste|28.mars/);
  });

  it('lies behind: the rest would have had to begin', () => {
    // 8 a day: 600 take 75 days.
    expect(told(400, '2024-02-19', 'en')).toContain(
      'At the pace so far, the rest would have had to begin by 26\u00a0January 2024 to be done in time.',
    );
    expect(told(400, '2024-02-19', 'fr')).toMatch(
      /il aurait fallu entamer le reste au plus tard le 26.janvier 2024 pour aboutir à temps\./,
    );
  });

  it('is not held against a pace that is taken as enough', () => {
    // 96 % of the straight path: sufficient, although a few days late.
    expect(told(480, '2024-02-19', 'en')).not.toContain('the rest');
  });
});
