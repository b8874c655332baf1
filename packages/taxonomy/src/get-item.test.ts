import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { ancestorsOf, childrenOf, commitmentsOf, getItem, getTarget, hasItem, hasTarget, levelOf, targetsOf } from './get-item.js';
import { harbourPlan } from './testing/harbour-plan.js';

const caught = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('getItem', () => {
  it('gives the item with the id', () => {
    expect(getItem(harbourPlan, 'harbour-2030/1.2').label.en).toBe('Publish a report on detention every year');
  });

  it('throws for an unknown id, naming the ids most like it', () => {
    const error = caught(() => getItem(harbourPlan, 'harbour-2030/1.22' as 'harbour-2030/1.2'));
    expect(isActionlineError(error) && error.code).toBe('unknown-id');
    // one letter too many: the real id is the nearest
    expect((error as Error).message).toContain('did you mean "harbour-2030/1.2"');
  });

  it('suggests the item with the same number when the framework is forgotten', () => {
    expect((caught(() => getItem(harbourPlan, '2.3' as 'harbour-2030/2.3')) as Error).message).toContain('did you mean "harbour-2030/2.3"');
  });

  it.each(['__proto__', 'constructor', 'toString', '', 'x'.repeat(100_000)])('treats %.20s as just unknown', (id) => {
    const error = caught(() => getItem(harbourPlan, id as 'harbour-2030/1'));
    expect(isActionlineError(error) && error.code).toBe('unknown-id');
    expect((error as Error).message.length).toBeLessThan(500);
    expect(hasItem(harbourPlan, id)).toBe(false);
  });
});

describe('the walk', () => {
  it('gives children in the order of the document, withdrawn ones included', () => {
    expect(childrenOf(harbourPlan, 'harbour-2030/1').map(({ notation }) => notation)).toEqual(['1.1', '1.2', '1.3']);
    expect(childrenOf(harbourPlan, 'harbour-2030/1.1')).toEqual([]);
  });

  it('gives the items at the top without an id', () => {
    expect(childrenOf(harbourPlan).map(({ notation }) => notation)).toEqual(['1', '2']);
  });

  it('gives ancestors, the nearest first', () => {
    const deep = {
      ...harbourPlan,
      items: harbourPlan.items.map((item) => (item.id === 'harbour-2030/2.3' ? { ...item, parent: 'harbour-2030/1.1' as const } : item)),
    };
    expect(ancestorsOf(deep, 'harbour-2030/2.3').map(({ notation }) => notation)).toEqual(['1.1', '1']);
    expect(ancestorsOf(harbourPlan, 'harbour-2030/1')).toEqual([]);
  });

  it('ends on a cycle or a missing parent of an unchecked framework', () => {
    const [item] = harbourPlan.items;
    const circle = {
      ...harbourPlan,
      items: [
        { ...item!, id: 'harbour-2030/1' as const, parent: 'harbour-2030/2' as const },
        { ...item!, id: 'harbour-2030/2' as const, parent: 'harbour-2030/1' as const },
        { ...item!, id: 'harbour-2030/1.1' as const, parent: 'harbour-2030/9' as never },
      ],
    };
    expect(ancestorsOf(circle, 'harbour-2030/1').length).toBe(2);
    expect(ancestorsOf(circle, 'harbour-2030/1.1')).toEqual([]);
  });

  it('throws for an unknown id in every function', () => {
    const wrong = 'harbour-2030/9' as 'harbour-2030/1';
    for (const walk of [childrenOf, ancestorsOf, targetsOf, levelOf] as const) {
      const error = caught(() => walk(harbourPlan, wrong));
      expect(isActionlineError(error) && error.code).toBe('unknown-id');
    }
  });
});

describe('targets and levels', () => {
  it('gives a target by id, parts included', () => {
    expect(getTarget(harbourPlan, 'harbour-2030/1.1.a').partOf).toBe('harbour-2030/1.1');
    expect(() => getTarget(harbourPlan, 'harbour-2030/1.1.b' as 'harbour-2030/1.1.a')).toThrow(/did you mean "harbour-2030\/1\.1\.a"/);
  });

  it('tells whether a target has the id; an item without a target of its id is none', () => {
    expect(hasTarget(harbourPlan, 'harbour-2030/1.1.a')).toBe(true);
    for (const id of ['harbour-2030/2.1', 'harbour-2030/1.1.b', '__proto__', '']) expect(hasTarget(harbourPlan, id)).toBe(false);
  });

  it('gives the targets of an item itself', () => {
    expect(targetsOf(harbourPlan, 'harbour-2030/1.1').map(({ id }) => id)).toEqual(['harbour-2030/1.1', 'harbour-2030/1.1.a']);
    expect(targetsOf(harbourPlan, 'harbour-2030/1')).toEqual([]);
  });

  it('gives the commitments in force only', () => {
    // six promises, of which 1.3 is withdrawn and 2.2 is replaced
    expect(commitmentsOf(harbourPlan).map(({ notation }) => notation)).toEqual(['1.1', '1.2', '2.1', '2.3']);
  });

  it('gives the level of an item, and refuses a kind that is none', () => {
    expect(levelOf(harbourPlan, 'harbour-2030/2').commitment).toBe(false);
    expect(() => levelOf({ ...harbourPlan, levels: [] }, 'harbour-2030/2')).toThrow(/checkFramework/);
  });
});
