import type { CodeList } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { apart, cover, holds, WHOLE } from './axis.js';
import { breakdownAxis } from './breakdown-axis.js';

interface Asked {
  readonly at: (code: string | undefined) => number;
  readonly holds: (outer: string, inner: string) => boolean;
  readonly apart: (one: string, other: string) => boolean;
  readonly cover: (family: readonly string[], whole?: string) => boolean;
}

function codesOf(name: string, used: readonly string[], list?: CodeList): Asked {
  const { axis, codeOf } = breakdownAxis(name, new Set(used), list);
  expect(axis.name).toBe(name);
  return {
    at: codeOf,
    holds: (outer, inner) => holds(axis, codeOf(outer), codeOf(inner)),
    apart: (one, other) => apart(axis, codeOf(one), codeOf(other)),
    cover: (family, whole) => cover(axis, family.map(codeOf), codeOf(whole)),
  };
}

describe('a breakdown', () => {
  it('by sex has the codes of SDMX, which leave nothing out', () => {
    const sex = codesOf('sex', ['F', 'M', '_O', '_U']);
    expect([sex.apart('F', 'M'), sex.apart('_O', '_U')]).toEqual([true, true]);
    expect([sex.cover(['F', 'M']), sex.cover(['F', 'M', '_O']), sex.cover(['F', 'M', '_O', '_U'])]).toEqual([false, false, true]);
  });

  it('is no breakdown where there is no code, or the code of a total', () => {
    const sex = codesOf('sex', ['F']);
    expect([sex.at(undefined), sex.at('_T'), sex.at('never used')]).toEqual([WHOLE, WHOLE, WHOLE]);
    expect(sex.at('F')).not.toBe(WHOLE);
  });

  it('has the codes that its measure declares, also for sex', () => {
    const sex = codesOf('sex', ['women', 'men', 'F'], { codes: ['women', 'men'], exhaustive: true });
    expect([sex.cover(['women', 'men']), sex.apart('women', 'men'), sex.apart('women', 'F')]).toEqual([true, true, false]);
  });

  it('leaves something out unless its list says that it does not', () => {
    expect(codesOf('kind', ['a', 'b'], { codes: ['a', 'b'] }).cover(['a', 'b'])).toBe(false);
    expect(codesOf('kind', ['a', 'b'], { codes: ['a', 'b'], exhaustive: false }).cover(['a', 'b'])).toBe(false);
    expect(codesOf('kind', ['a', 'b'], { codes: ['a', 'b'], exhaustive: true }).cover(['a', 'b'])).toBe(true);
    // One of three is not used: then the others leave it out.
    expect(codesOf('kind', ['a', 'b'], { codes: ['a', 'b', 'c'], exhaustive: true }).cover(['a', 'b'])).toBe(false);
  });

  it('may have codes that are made of others', () => {
    const list: CodeList = {
      codes: [{ code: 'A', parts: { codes: ['a1', 'a2'], exhaustive: true } }, { code: 'B', parts: { codes: ['b1', 'b2'] } }, 'C'],
      exhaustive: true,
    };
    const kind = codesOf('kind', ['A', 'B', 'C', 'a1', 'a2', 'b1', 'b2'], list);
    expect([kind.holds('A', 'a1'), kind.holds('B', 'b1'), kind.holds('A', 'b1'), kind.holds('a1', 'A')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([kind.apart('a1', 'a2'), kind.apart('a1', 'B'), kind.apart('A', 'a1')]).toEqual([true, true, false]);
    // The parts of B may leave something of it out, those of A do not.
    expect([kind.cover(['a1', 'a2'], 'A'), kind.cover(['b1', 'b2'], 'B')]).toEqual([true, false]);
    expect([kind.cover(['a1', 'a2', 'B', 'C']), kind.cover(['A', 'b1', 'b2', 'C'])]).toEqual([true, false]);
  });

  it('has codes that may overlap any other where no list declares them', () => {
    const kind = codesOf('kind', ['a', 'b', 'x', 'y'], { codes: ['a', 'b'], exhaustive: true });
    for (const other of ['a', 'y'])
      expect([kind.apart('x', other), kind.holds(other, 'x'), kind.holds('x', other)]).toEqual([false, false, false]);
    const without = codesOf('kind', ['x', 'y']);
    expect([without.apart('x', 'y'), without.cover(['x', 'y'])]).toEqual([false, false]);
  });
});

describe('a breakdown by age', () => {
  it('has bands of whole years', () => {
    const age = codesOf('age', ['0-4', '5-17', '0-17', '18+', '10-19']);
    expect([age.holds('0-17', '0-4'), age.holds('0-17', '5-17'), age.holds('0-17', '10-19')]).toEqual([true, true, false]);
    expect([age.apart('0-4', '5-17'), age.apart('10-19', '18+'), age.apart('10-19', '0-17')]).toEqual([true, false, false]);
    expect([age.cover(['0-4', '5-17'], '0-17'), age.cover(['0-17', '18+']), age.cover(['0-4', '18+'])]).toEqual([true, true, false]);
  });

  it.each([
    ['Y0T4', '0-4'],
    ['Y_LT5', '0-4'],
    ['<5', '0-4'],
    ['Y_GE18', '18+'],
    ['Y17', '17'],
    ['17-17', '17'],
  ])('reads %s as %s', (one, other) => {
    const age = codesOf('age', [one, other, '3-40']);
    expect(age.at(one)).toBe(age.at(other));
    expect(age.at(one)).not.toBe(WHOLE);
  });

  it('knows a single year', () => {
    const age = codesOf('age', ['17', '18', '0-17', '18+']);
    expect([age.holds('0-17', '17'), age.holds('0-17', '18'), age.holds('18+', '18'), age.apart('17', '18')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it.each(['17-5', 'adult', '<0', '1000+', 'Y', '0-4 years', 'x17', 'aY_GE18', '5-'])('does not take %s for a band', (code) => {
    const age = codesOf('age', [code, '0-4', '18+', '5-17']);
    expect(['0-4', '18+', '5-17'].map((other) => age.apart(code, other))).toEqual([false, false, false]);
    expect(['0-4', '18+', '5-17'].map((other) => age.holds(other, code))).toEqual([false, false, false]);
  });

  it('is not all where somebody counts those whose age is not known', () => {
    const age = codesOf('age', ['0-17', '18+', '_U']);
    expect([age.cover(['0-17', '18+']), age.cover(['0-17', '18+', '_U']), age.apart('_U', '18+')]).toEqual([false, true, true]);
  });

  it('has the codes that its measure declares instead', () => {
    const age = codesOf('age', ['0-17', '10-19'], { codes: ['0-17', '10-19'] });
    expect(age.apart('0-17', '10-19')).toBe(true);
  });

  it('is a matter of that dimension alone', () => {
    expect(codesOf('years', ['0-4', '5-17']).apart('0-4', '5-17')).toBe(false);
  });
});
