import { describe, expect, it } from 'vitest';

import { resolveId } from './resolve-id.js';
import { harbourPlan } from './testing/harbour-plan.js';

const withItem = (notation: string, change: object) => ({
  ...harbourPlan,
  items: harbourPlan.items.map((item) => (item.notation === notation ? { ...item, ...change } : item)),
});

describe('resolveId', () => {
  it('finds items and targets in force', () => {
    expect(resolveId(harbourPlan, 'harbour-2030/1.1')).toEqual({ status: 'active', ids: ['harbour-2030/1.1'] });
    expect(resolveId(harbourPlan, 'harbour-2030/1.2.a')).toEqual({ status: 'active', ids: ['harbour-2030/1.2.a'] });
  });

  it('tells withdrawn from unknown', () => {
    expect(resolveId(harbourPlan, 'harbour-2030/1.3')).toEqual({ status: 'withdrawn', ids: [] });
    expect(resolveId(harbourPlan, '__proto__')).toEqual({ status: 'unknown', ids: [] });
  });

  it('names what took the place: one id moved, several split', () => {
    expect(resolveId(harbourPlan, 'harbour-2030/2.2')).toEqual({ status: 'split', ids: ['harbour-2030/2.1', 'harbour-2030/2.3'] });
    const moved = withItem('2.2', { replacedBy: ['other-plan/4'] });
    expect(resolveId(moved, 'harbour-2030/2.2')).toEqual({ status: 'moved', ids: ['other-plan/4'] });
  });

  it('follows a chain to its end, leaves out what was withdrawn, and ends on a cycle', () => {
    const chain = withItem('1.3', { status: 'replaced', replacedBy: ['harbour-2030/2.2'] });
    expect(resolveId(chain, 'harbour-2030/1.3').ids).toEqual(['harbour-2030/2.1', 'harbour-2030/2.3']);
    expect(resolveId(withItem('2.2', { replacedBy: ['harbour-2030/1.3'] }), 'harbour-2030/2.2')).toEqual({ status: 'withdrawn', ids: [] });
    expect(resolveId(withItem('2.2', { replacedBy: ['harbour-2030/2.2'] }), 'harbour-2030/2.2')).toEqual({ status: 'withdrawn', ids: [] });
  });
});
