import { describe, expect, it } from 'vitest';

import { observationSchema, parseWith, periodSchema, placeCodeSchema, requirementSchema, targetSchema } from './index.js';

const observation = {
  id: 'a',
  measure: 'f/m.x',
  value: 3,
  unit: 'country',
  period: { start: '2024-01-01', end: '2024-12-31' },
  role: 'result',
  source: { title: 'T' },
};

describe('a schema', () => {
  it('takes what agrees with it, as it is', () => {
    expect(parseWith(observationSchema, observation)).toEqual({ ok: true, value: observation, issues: [] });
  });

  it.each([
    ['a value and a reason for none', { ...observation, missing: 'unknown' }, ['value']],
    ['neither', { ...observation, value: undefined }, ['value']],
    ['an unknown unit', { ...observation, unit: 'countries' }, ['unit']],
    ['a place by its name', { ...observation, place: 'Kenya' }, ['place']],
    ['a place by its alias', { ...observation, place: 'UK' }, ['place']],
    ['NaN', { ...observation, value: NaN }, ['value']],
    ['an address that runs code', { ...observation, source: { title: 'T', url: 'javascript:alert(1)' } }, ['source', 'url']],
    ['a reversed period', { ...observation, period: { start: '2024-02-01', end: '2024-01-01' } }, ['period', 'end']],
  ])('refuses %s, and says where', (_, value, path) => {
    expect(parseWith(observationSchema, value).issues.map((issue) => issue.path)).toContainEqual(path);
  });

  it('says what was given', () => {
    expect(parseWith(periodSchema, { start: '2024-13-01', end: '2024-12-31' }).issues[0]?.message).toContain('"2024-13-01"');
    expect(parseWith(placeCodeSchema, 'Kenya').issues[0]?.message).toBe(
      'Given "Kenya"; expected an ISO 3166-1 alpha-2 code, "XK", "EU", or a UN M49 number of three digits.',
    );
  });

  it('follows a compound target into its parts', () => {
    const target = {
      id: 'f/1',
      commitment: 'f/1',
      label: { en: 'x' },
      requirement: { kind: 'all-of', parts: [{ id: 'f/1.a', commitment: 'f/1', label: { en: 'x' }, requirement: { kind: 'standing' } }] },
    };
    expect(parseWith(targetSchema, target).ok).toBe(true);
    expect(parseWith(targetSchema, { ...target, requirement: { kind: 'all-of', parts: [{ id: 'nonsense' }] } }).ok).toBe(false);
  });

  it('refuses a requirement of no known kind', () => {
    expect(parseWith(requirementSchema, { kind: 'someday' }).ok).toBe(false);
  });
});
