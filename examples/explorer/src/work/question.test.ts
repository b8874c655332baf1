import { describe, expect, it } from 'vitest';
import { paceThresholds } from './question.js';

describe('paceThresholds', () => {
  it('reads two whole percentages, the higher first', () => {
    expect(paceThresholds('100-80')).toEqual({ onTrack: 1, atRisk: 0.8 });
    expect(paceThresholds('95-60')).toEqual({ onTrack: 0.95, atRisk: 0.6 });
  });

  it('takes nothing else', () => {
    const others = [undefined, '', '60-95', 'strict', '95', '95-60-0', '-95-60', '1e3-1', '9999-1'];
    expect(others.map((one) => paceThresholds(one))).toEqual(others.map(() => undefined));
  });
});
