import { describe, expect, it } from 'vitest';

import { apart, cover, draftAxis, holds, WHOLE, type Axis } from './axis.js';

/** An axis of the pieces 1, 2 and 3: codes named by their pieces, and `?` of which only the whole is known. */
function axisOf(): { readonly axis: Axis; readonly at: (code: string) => number } {
  const draft = draftAxis();
  const at = new Map<string, number>([['123', WHOLE]]);
  for (const code of ['1', '2', '12', '23', 'all']) at.set(code, draft.add(code, code === 'all' ? '123' : code, true));
  at.set('?', draft.add('?', '123', false));
  at.set('?2', draft.add('?2', '2', false));
  return { axis: draft.finish('test', '123'), at: (code) => at.get(code) ?? NaN };
}

const { axis, at } = axisOf();

describe('a code of an axis', () => {
  it.each([
    ['12', '1', true],
    ['12', '12', true],
    ['12', '23', false],
    ['1', '12', false],
    ['1', '2', false],
    ['123', '12', true],
    ['123', '?', true],
    ['all', '123', true],
    // A code that may be any part of the whole lies in the whole, and in no part of it for certain.
    ['all', '?', true],
    ['12', '?', false],
    ['?', '1', false],
    ['?', '?', true],
    ['12', '?2', true],
    ['2', '?2', true],
    // What may be all of 2 may be less of it.
    ['?2', '2', false],
  ])('%s holds %s: %s', (outer, inner, expected) => {
    expect(holds(axis, at(outer), at(inner))).toBe(expected);
  });

  it.each([
    ['1', '2', true],
    ['1', '1', false],
    ['1', '12', false],
    ['12', '23', false],
    ['1', '23', true],
    ['?', '1', false],
    ['123', '1', false],
    ['?2', '1', true],
    ['?2', '2', false],
    ['?2', '?2', false],
  ])('%s and %s share nothing: %s', (one, other, expected) => {
    expect(apart(axis, at(one), at(other))).toBe(expected);
    expect(apart(axis, at(other), at(one))).toBe(expected);
  });

  it.each([
    [['12', '23'], '123', true],
    [['12', '1'], '123', false],
    [['1', '2'], '12', true],
    [['1', '23'], '12', true],
    [['1'], '12', false],
    [[], '1', false],
    // What may be less than it seems leaves something out.
    [['1', '?2'], '12', false],
    [['?'], '123', false],
    [['all'], '123', true],
  ])('%j leave nothing of %s out: %s', (family, whole, expected) => {
    expect(cover(axis, family.map(at), at(whole))).toBe(expected);
  });

  it('is the one that has the same pieces, unless it is not known what it is made of', () => {
    const draft = draftAxis();
    const one = draft.add('region', ['x', 'y'], true);
    expect(draft.add('union', ['y', 'x'], true)).toBe(one);
    expect(draft.add('other', ['x'], true)).not.toBe(one);
    const unknown = draft.add('a', ['x', 'y'], false);
    expect(unknown).not.toBe(one);
    expect(draft.add('a', ['x', 'y'], false)).toBe(unknown);
    expect(draft.add('b', ['x', 'y'], false)).not.toBe(unknown);
    // The first to name the pieces gives the name.
    expect(draft.finish('test', 'xy').codes.map(({ code }) => code)).toEqual(['', 'region', 'other', 'a', 'b']);
  });

  it('is single where it is one piece for certain', () => {
    expect(axis.codes.map(({ code, single }) => [code, single])).toEqual([
      ['', false],
      ['1', true],
      ['2', true],
      ['12', false],
      ['23', false],
      ['all', false],
      ['?', false],
      ['?2', false],
    ]);
    expect(axis.name).toBe('test');
  });

  it('is the smallest of things where its one piece does not stand for several', () => {
    const draft = draftAxis();
    const [country, region, both] = [
      draft.add('KE', ['KE'], true),
      draft.add('014', ['many'], true),
      draft.add('both', ['KE', 'many'], true),
    ];
    const unsure = draft.add('?', ['KE'], false);
    const { codes } = draft.finish('place', ['KE', 'many'], (piece) => piece === 'many');
    expect([country, region, both, unsure].map((at) => [codes[at]?.single, codes[at]?.smallest])).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ]);
  });

  it('is the smallest of things wherever it is single, without a word about what its pieces stand for', () => {
    const { axis } = axisOf();
    expect(axis.codes.filter(({ single }) => single)).toHaveLength(2);
    expect(axis.codes.map(({ single, smallest }) => single === smallest)).not.toContain(false);
  });

  it('may be the whole, which is no single code though it were one piece, and leaves nothing out', () => {
    const draft = draftAxis();
    const { codes } = draft.finish('test', ['x']);
    expect(codes[WHOLE]).toMatchObject({ pieces: 1n, sure: true, single: false, smallest: false });
    expect([cover(axis, [WHOLE], WHOLE), cover(axis, [WHOLE], at('12'))]).toEqual([true, true]);
  });

  it('may have more pieces than a number has bits', () => {
    const pieces = Array.from({ length: 70 }, (_, index) => `p${String(index)}`);
    const draft = draftAxis();
    const odd = draft.add(
      'odd',
      pieces.filter((_, index) => index % 2 === 1),
      true,
    );
    const even = draft.add(
      'even',
      pieces.filter((_, index) => index % 2 === 0),
      true,
    );
    const last = draft.add('last', ['p69'], true);
    const wide = draft.finish('wide', pieces);
    expect([holds(wide, odd, last), holds(wide, even, last)]).toEqual([true, false]);
    expect([apart(wide, odd, even), apart(wide, odd, last)]).toEqual([true, false]);
    expect([cover(wide, [odd, even], WHOLE), cover(wide, [odd, last], WHOLE)]).toEqual([true, false]);
    // 35 odd pieces and 35 even ones make 70 bits that are all set.
    expect((wide.codes[odd]?.pieces ?? 0n) | (wide.codes[even]?.pieces ?? 0n)).toBe(2n ** 70n - 1n);
  });

  it('is refused where there is none', () => {
    expect(() => holds(axis, 99, 1)).toThrow(new RangeError('no such code'));
    expect(() => cover(axis, [99], 1)).toThrow(RangeError);
  });

  it('may be of nothing, of which nothing is left out', () => {
    const draft = draftAxis();
    const none = draft.add('none', [], true);
    const some = draft.add('some', ['x'], true);
    const nought = draft.finish('test', ['x']);
    expect([cover(nought, [], none), apart(nought, none, some), nought.codes[none]?.single]).toEqual([true, true, false]);
  });
});
