import type { Framework } from '@actionline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { defineFramework } from '../define-framework.js';
import { diffFrameworks } from '../diff-frameworks.js';
import { euActionPlan } from '../eu-action-plan.js';

/** A plan for a garden, whose items stand in the order given; what is not given follows from the rest. */
function garden(names: readonly string[], more: { readonly title?: string; readonly french?: boolean } = {}): Framework {
  const text = (words: string) => ({ en: words, ...(more.french === true ? { fr: `${words} (fr)` } : {}) });
  return defineFramework({
    id: 'garden',
    title: text(more.title ?? 'Garden'),
    issuer: { actor: 'owner', name: text('Owner') },
    validity: { start: '2026-01-01', end: '2030-12-31' },
    levels: [{ kind: 'task', label: text('Task'), commitment: true }],
    items: names.map((name) => ({ id: `garden/${name}` as const, kind: 'task' as const, label: text(name), summary: text(`Of ${name}`) })),
  });
}

const told = (before: Framework, after: Framework): readonly string[] =>
  diffFrameworks(before, after).changes.map(({ kind, path }) => `${kind} ${path.join('.')}`);
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('a change of one thing is one change', () => {
  it.each([
    ['at the start', ['new', ...LETTERS]],
    ['in the middle', ['a', 'b', 'new', 'c', 'd', 'e', 'f']],
    ['at the end', [...LETTERS, 'new']],
  ])('one item put in and one taken out %s', (_, names) => {
    expect(told(garden(LETTERS), garden(names))).toEqual(['added items.garden/new']);
    expect(told(garden(names), garden(LETTERS))).toEqual(['removed items.garden/new']);
  });

  it.each([
    ['forwards', ['b', 'c', 'd', 'e', 'a', 'f'], ['a']],
    ['backwards', ['a', 'f', 'b', 'c', 'd', 'e'], ['f']],
    ['in two places', ['b', 'a', 'c', 'd', 'f', 'e'], ['a or b', 'e or f']],
  ])('items moved %s', (_, names, moved) => {
    const changes = told(garden(LETTERS), garden(names));
    expect(changes.length).toBe(moved.length);
    for (const [at, which] of moved.entries())
      expect(which.split(' or ').map((name) => `source-changed items.garden/${name}.source.position`)).toContain(changes[at]);
  });

  it('several at once: one item in, one out, one of two moved', () => {
    const changes = told(garden(LETTERS), garden(['a', 'c', 'new', 'd', 'f', 'e']));
    expect(changes.map((change) => change.replace(/[ef]\.source/, 'e or f.source'))).toEqual([
      'removed items.garden/b',
      'source-changed items.garden/e or f.source.position',
      'added items.garden/new',
    ]);
  });

  it('an item put into an official text, whose places and digests are stated', () => {
    const at = 40;
    const [before, after] = [euActionPlan.items.slice(0, at), euActionPlan.items.slice(at)];
    const added = { ...after[0]!, id: 'eu-hrdap-2020/99' as never, source: { position: at + 1 } };
    const later = after.map((item) => ({ ...item, source: { ...item.source, position: item.source.position + 1 } }));
    expect(told(euActionPlan, { ...euActionPlan, items: [...before, added, ...later] })).toEqual(['added items.eu-hrdap-2020/99']);
  });

  it('places that follow from no other change are told', () => {
    const plan = garden(LETTERS);
    const shifted = { ...plan, items: plan.items.map((item, at) => (at < 4 ? item : { ...item, source: { position: at + 3 } })) };
    expect(told(plan, shifted)).toEqual(['source-changed items.garden/e.source.position', 'source-changed items.garden/f.source.position']);
  });

  it('a language more or less', () => {
    expect(told(garden(LETTERS), garden(LETTERS, { french: true }))).toEqual(['language-added languages.fr']);
    expect(told(garden(LETTERS, { french: true }), garden(LETTERS))).toEqual(['language-removed languages.fr']);
    // and what is worded otherwise beside it is told still
    const french = garden(LETTERS, { french: true });
    const reworded = {
      ...french,
      items: french.items.map((item, at) => (at === 2 ? { ...item, label: { ...item.label, en: 'other' } } : item)),
    };
    expect(told(garden(LETTERS), reworded)).toEqual(['language-added languages.fr', 'label-changed items.garden/c.label.en']);
  });

  it('a title from which the short title, the document and the edition take their names', () => {
    expect(told(garden(LETTERS), garden(LETTERS, { title: 'Yard' }))).toEqual(['label-changed title.en']);
    const own = { ...garden(LETTERS, { title: 'Yard' }), shortTitle: { en: 'Y' } };
    expect(told(garden(LETTERS), own)).toEqual(['label-changed shortTitle.en', 'label-changed title.en']);
  });
});

describe('any two orders of items', () => {
  const order = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], { minLength: 1 });

  it('are no change where those that stay keep their order, beside what came and went', () => {
    fc.assert(
      fc.property(
        order,
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        fc.array(fc.nat(7), { maxLength: 3 }),
        (names, stays, places) => {
          const after = names.filter((_, at) => stays[at] === true);
          for (const [at, place] of places.entries()) after.splice(Math.min(place, after.length), 0, `new${String(at)}`);
          const changes = told(garden(names), garden(after));
          expect(changes.filter((change) => change.startsWith('source-changed'))).toEqual([]);
          expect(changes.length).toBe(places.length + names.filter((_, at) => stays[at] !== true).length);
        },
      ),
    );
  });

  it('are told by the fewest moves, and by none only where the order is kept', () => {
    fc.assert(
      fc.property(order, order, (before, after) => {
        const moves = told(garden(before), garden(after)).filter((change) => change.startsWith('source-changed')).length;
        const shared = before.filter((name) => after.includes(name));
        const kept = after.filter((name) => before.includes(name)).join() === shared.join();
        expect(moves === 0).toBe(kept);
        expect(moves).toBeLessThanOrEqual(shared.length);
      }),
    );
  });
});
