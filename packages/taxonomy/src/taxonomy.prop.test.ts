import type { Framework, Item } from '@actionline/core';
import { canonicalJson } from '@actionline/core';
import { assert, constantFrom, dictionary, integer, jsonValue, property, record, string, uniqueArray } from 'fast-check';
import { describe, it } from 'vitest';

import { checkFramework } from './check-framework.js';
import { diffFrameworks } from './diff-frameworks.js';
import { resolveId } from './resolve-id.js';
import { searchItems } from './search.js';
import { harbourPlan } from './testing/harbour-plan.js';

const plan: Framework = harbourPlan;

const framework = uniqueArray(
  record({
    number: integer({ min: 1, max: 12 }),
    status: constantFrom('active', 'withdrawn', 'replaced'),
    replacedBy: uniqueArray(integer({ min: 1, max: 12 }), { maxLength: 3 }),
    parent: integer({ min: 1, max: 12 }),
    label: string({ unit: 'grapheme', maxLength: 12 }),
  }),
  { selector: ({ number }) => number, maxLength: 10 },
).map((entries): Framework => ({
  ...plan,
  targets: [],
  items: entries.map(({ number, status, replacedBy, parent, label }, at): Item => ({
    id: `harbour-2030/${String(number)}`,
    notation: String(number),
    kind: 'promise',
    parent: `harbour-2030/${String(parent)}`,
    label: { en: label, fr: label },
    source: { position: at + 1 },
    status,
    replacedBy: replacedBy.map((other) => `harbour-2030/${String(other)}`),
  })),
}));

describe('properties', () => {
  it('canonical JSON holds the same data, whatever the order of keys', () => {
    assert(
      property(dictionary(string(), jsonValue()), (data) => {
        const turned = Object.fromEntries(Object.entries(data).reverse());
        return canonicalJson(data) === canonicalJson(turned) && canonicalJson(JSON.parse(canonicalJson(data))) === canonicalJson(data);
      }),
    );
  });

  it('a diff is empty exactly where the data is the same', () => {
    assert(
      property(framework, framework, (before, after) => {
        const byId = ({ items }: Framework) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
        const { changes, bump } = diffFrameworks(before, after);
        const same = canonicalJson(byId(before)) === canonicalJson(byId(after));
        return same ? changes.length === 0 && bump === 'none' : changes.length > 0 && bump !== 'none';
      }),
    );
  });

  it('a diff does not depend on the order of the items, and what one way adds the other removes', () => {
    assert(
      property(framework, framework, (before, after) => {
        const there = diffFrameworks(before, after).changes;
        const turned = diffFrameworks(
          { ...before, items: [...before.items].reverse() },
          { ...after, items: [...after.items].reverse() },
        ).changes;
        const back = diffFrameworks(after, before).changes;
        const ids = (changes: typeof there, wanted: string): string =>
          changes
            .filter(({ kind }) => kind === wanted)
            .map(({ id }) => id)
            .join();
        return canonicalJson(there) === canonicalJson(turned) && ids(there, 'added') === ids(back, 'removed');
      }),
    );
  });

  it('checking and resolving end for every framework, and resolve to ids in force', () => {
    assert(
      property(framework, (given) => {
        checkFramework(given);
        const active = new Set(given.items.filter((item) => item.status === 'active').map(({ id }) => id));
        const known = new Set(given.items.map(({ id }) => id));
        return given.items.every(({ id }) => {
          const { status, ids } = resolveId(given, id);
          return (status === 'active') === active.has(id) && ids.every((now) => active.has(now) || !known.has(now));
        });
      }),
    );
  });

  it('checking takes anything', () => {
    assert(property(jsonValue(), (value) => checkFramework(value).length > 0));
  });

  it('searching takes any text, and a shorter limit gives the beginning of the longer list', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), integer({ min: 0, max: 4 }), (query, limit) => {
        const all = searchItems(plan, query, { locale: 'fr' });
        const ranked = all.every(({ score }, at) => score <= (all[at - 1]?.score ?? Infinity));
        return ranked && canonicalJson(searchItems(plan, query, { locale: 'fr', limit })) === canonicalJson(all.slice(0, limit));
      }),
    );
  });
});
