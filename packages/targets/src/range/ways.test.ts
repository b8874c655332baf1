import { describe, expect, it } from 'vitest';

import { draftAxis, WHOLE, type Axis } from './axis.js';
import { acrossNode, nodeHolds, sortInto, waysToPart } from './ways.js';

/** An axis of the pieces 1 to 5, with a code for each text of pieces; after a question mark it is not known which. */
function axisOf(codes: readonly string[]): { readonly axis: Axis; readonly at: (code: string) => number } {
  const draft = draftAxis();
  const at = new Map<string, number>();
  for (const code of codes) at.set(code, draft.add(code, code.startsWith('?') ? '12345' : code, !code.startsWith('?')));
  return { axis: draft.finish('test', '12345'), at: (code) => at.get(code) ?? WHOLE };
}

/** The ways to part a code, each as its codes with what is known of them. */
function ways(codes: readonly string[], whole = ''): readonly string[] {
  const { axis, at } = axisOf(whole === '' ? codes : [...codes, whole]);
  return waysToPart(
    axis,
    at(whole),
    codes.map(at).sort((a, b) => a - b),
  )
    .map(
      (way) =>
        `${way.codes
          .map((code) => axis.codes[code]?.code ?? '')
          .sort()
          .join(' ')}${way.packs ? ' packs' : ''}${way.covers ? ' covers' : ''}`,
    )
    .sort();
}

describe('the ways to part a whole', () => {
  it('are one where no codes cross: the widest of them', () => {
    expect(ways(['12', '1', '2', '345', '3'])).toEqual(['12 345 packs covers']);
    expect(ways(['12', '1', '3'])).toEqual(['12 3 packs']);
    expect(ways(['1', '2', '3', '4', '5'])).toEqual(['1 2 3 4 5 packs covers']);
    expect(ways(['1', '2'], '12')).toEqual(['1 2 packs covers']);
    expect(ways([])).toEqual([]);
  });

  it('are two where two codes cross: each with what it shares nothing with', () => {
    // 123 with 4 and 5, or 34 with 1 and 5; and both together, which leave 5 out.
    expect(ways(['123', '34', '1', '4', '5'])).toEqual(['1 34 5 packs', '123 34 5 covers', '123 34 5 covers', '123 4 5 packs covers']);
  });

  it('hold what leaves nothing out though it overlaps', () => {
    expect(ways(['123', '345'])).toEqual(['123 345 covers', '123 345 covers', '123 packs', '345 packs']);
    expect(ways(['123', '34'])).toEqual(['123 packs', '34 packs']);
  });

  it('need no more codes than leave nothing out', () => {
    // Each two of three leave nothing out; from either end the one that is not needed is another.
    expect(ways(['1234', '1235', '45']).filter((way) => way.endsWith('covers'))).toEqual(['1234 1235 covers', '1235 45 covers'].sort());
  });

  it('have a code that nobody knows the parts of for itself, or not at all', () => {
    const found = ways(['?x', '12', '345']);
    expect(found).toContain('?x packs');
    expect(found).toContain('12 345 packs covers');
    // It shares something with each other, perhaps.
    expect(found.filter((way) => way.includes('?x') && way !== '?x packs')).toEqual([]);
  });

  it('are not more than are worth trying', () => {
    // Six codes that all cross each other would part in many ways.
    const codes = ['12', '23', '34', '45', '15', '13', '24', '35', '14', '25', '?a', '?b', '?c'];
    expect(ways(codes).length).toBeLessThanOrEqual(26);
    expect(ways(codes).length).toBeGreaterThan(5);
  });
});

describe('what is sorted into parts', () => {
  const { axis, at } = axisOf(['12', '1', '2', '345', '3']);
  const item = (code: string): { readonly name: string; readonly codes: readonly number[] } => ({ name: code, codes: [0, at(code)] });
  const sorted = (parts: readonly string[], items: readonly string[]): readonly (readonly string[])[] =>
    sortInto(axis, 1, parts.map(at), items.map(item)).map((own) => own.map(({ name }) => name).sort());

  it('lies in each part that holds it', () => {
    expect(sorted(['12', '345'], ['1', '2', '12', '3', '3'])).toEqual([
      ['1', '12', '2'],
      ['3', '3'],
    ]);
    expect(sorted(['1', '345'], ['1', '1', '12'])).toEqual([['1', '1'], []]);
  });
});

describe('a node of several axes', () => {
  const places = axisOf(['12', '1', '3']);
  const kinds = axisOf(['45', '4']);
  const axes = [places.axis, kinds.axis];
  const node = (place: string, kind: string): readonly number[] => [places.at(place), kinds.at(kind)];

  it('holds another where it does so on every axis', () => {
    expect(nodeHolds(axes, node('12', '45'), node('1', '4'))).toBe(true);
    expect(nodeHolds(axes, node('', '45'), node('3', '4'))).toBe(true);
    expect(nodeHolds(axes, node('12', '4'), node('1', '45'))).toBe(false);
    expect(nodeHolds(axes, node('1', '45'), node('12', '4'))).toBe(false);
    expect(nodeHolds(axes, node('', ''), node('3', ''))).toBe(true);
    expect(nodeHolds(axes, node('3', ''), node('', ''))).toBe(false);
  });

  it('is crossed by what holds it on every axis but one, and a part of it there', () => {
    const items = [node('', '4'), node('12', '4'), node('1', '4'), node('3', '4'), node('12', '45'), node('12', '')];
    const crossing = (at: number, of: readonly number[]) =>
      acrossNode(
        axes,
        at,
        of,
        items.map((codes) => ({ codes })),
      ).map(({ codes }) => codes);
    expect(crossing(1, node('1', '45'))).toEqual([node('', '4'), node('12', '4'), node('1', '4')]);
    expect(crossing(0, node('12', '4'))).toEqual([node('1', '4')]);
    expect(crossing(0, node('', '45'))).toEqual([node('12', '45'), node('12', '')]);
  });
});

describe('codes that are the same, or that nobody knows', () => {
  it('part a whole but once each', () => {
    // The same way is reached from either of the two that overlap.
    const found = ways(['12', '23', '4', '5']);
    expect(found).toEqual(['12 23 4 5 covers', '12 23 4 5 covers', '12 4 5 packs', '23 4 5 packs']);
    expect(new Set(found.filter((way) => way.includes('packs'))).size).toBe(2);
  });

  it('keep to the tries that are worth it', () => {
    // Twelve unknown codes may each overlap every other: each is a way of its own.
    const unknown = Array.from({ length: 12 }, (_, at) => `?${String(at)}`);
    const alone = unknown.map((code) => `${code} packs`).sort();
    expect(ways(unknown)).toEqual(alone);
    // Of thirty no more than 24 are tried.
    expect(ways(Array.from({ length: 30 }, (_, at) => `?${String(at)}`))).toHaveLength(24);
  });
});
