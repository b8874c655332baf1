import type { Framework } from '@actionline/core';
import { frameworkSchema, parseWith } from '@actionline/core/schemas';
import { describe, expect, it } from 'vitest';

import { checkFramework } from './check-framework.js';
import { harbourPlan } from './testing/harbour-plan.js';
import { withEdits } from './testing/with-edits.js';

describe('the shapes of the check and the schemas of core', () => {
  /** Every object and value of a framework, by its path. */
  const placesIn = (node: unknown, path: readonly string[]): readonly (readonly [readonly string[], unknown])[] => [
    [path, node],
    ...(typeof node === 'object' && node !== null ? Object.entries(node).flatMap(([key, value]) => placesIn(value, [...path, key])) : []),
  ];
  const sample = withEdits<Framework>(harbourPlan, {
    items: harbourPlan.items.slice(0, 3),
    'levels.1.label': { en: 'Promise', fr: 'Promesse' },
    'measures.2': {
      ...harbourPlan.measures[0],
      id: 'harbour-2030/m.own',
      unit: { id: 'harbour-2030/u.own', kind: 'amount', label: { en: 'kWh', fr: 'kWh' }, plural: { en: 'kWh', fr: 'kWh' } },
    },
  });
  const isRefused = (value: unknown): boolean => checkFramework(value).some(({ severity }) => severity === 'error');

  it('refuse the same edits of one place', () => {
    const edits = placesIn(sample, [])
      .filter(([path]) => path.length > 0)
      .flatMap(([path, node]): (readonly [string, unknown])[] => {
        const at = path.join('.');
        const others = ['x', 5, null, true, [], {}, NaN].filter(
          (other) => typeof other !== typeof node || Array.isArray(other) !== Array.isArray(node) || node === null,
        );
        const extra: (readonly [string, unknown])[] = typeof node === 'object' && !Array.isArray(node) ? [[`${at}.unheardOf`, 1]] : [];
        return [[at, undefined], ...others.map((other) => [at, other] as const), ...extra];
      });
    const differ = edits.filter(([path, value]) => {
      const edited = withEdits<Framework>(sample, { [path]: value });
      // what the schema refuses the check refuses too; it knows of more, such as references between entries
      return !parseWith(frameworkSchema, edited).ok && !isRefused(edited);
    });
    expect(differ).toEqual([]);
    // and what only the check refuses is no matter of shape
    const shapes = new Set(['wrong-type', 'unknown-key', 'unknown-value', 'bad-value']);
    const stricter = edits.filter(([path, value]) => {
      const edited = withEdits<Framework>(sample, { [path]: value });
      return parseWith(frameworkSchema, edited).ok && checkFramework(edited).some(({ code }) => shapes.has(code));
    });
    expect(stricter).toEqual([]);
  }, 60_000);
});
