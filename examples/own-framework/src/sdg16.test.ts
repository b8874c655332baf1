import { isActionlineError, type Issue } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';
import { checkFramework, commitmentsOf, countFacets, defineFramework } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { figures } from './figures.js';
import { sdg16 } from './sdg16.js';
import { sdg16Themes } from './themes.js';

/** The issues that a framework is refused with. */
function refusal(broken: typeof sdg16): readonly Issue[] {
  try {
    defineFramework(broken, { vocabularies: { themes: sdg16Themes } });
  } catch (error) {
    if (isActionlineError(error) && error.code === 'bad-framework') return error.issues;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('a framework from the names of the SDG 16 targets', () => {
  it('is accepted, without an error or a warning', () => {
    expect(checkFramework(sdg16, { vocabularies: { themes: sdg16Themes } })).toEqual([]);
  });

  it('has the twelve targets of the goal as its commitments', () => {
    expect(
      commitmentsOf(sdg16)
        .map(({ notation }) => notation)
        .join(' '),
    ).toBe('16.1 16.2 16.3 16.4 16.5 16.6 16.7 16.8 16.9 16.10 16.a 16.b');
  });

  it('uses every theme of its vocabulary, and no other', () => {
    expect(
      countFacets(sdg16)
        .theme.map(({ id }) => id)
        .sort(),
    ).toEqual(sdg16Themes.concepts.map(({ id }) => id).sort());
  });

  it('lists every issue of a broken copy at once', () => {
    const [goal, first, second, ...rest] = sdg16.items;
    const broken = {
      ...sdg16,
      items: [
        { ...goal!, label: { en: 'Peace' } }, // no French
        { ...first!, kind: 'pledge' }, // no such level
        { ...second!, id: 'sdg-17/16.2', facets: { ...second!.facets, themes: ['violance'] } }, // no such theme; of another framework; so its target has no commitment
        ...rest,
        { ...rest[0]! }, // a second 16.3: the id and the notation
      ],
    } as unknown as typeof sdg16;
    expect(
      refusal(broken)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(
      [
        'missing-language',
        'unknown-kind',
        'foreign-id',
        'unknown-facet-value',
        'unknown-commitment',
        'duplicate-id',
        'duplicate-notation',
      ].sort(),
    );
  });

  it('is evaluated by the kind of each requirement', () => {
    const { evaluations } = evaluateFramework(sdg16, figures, { asOf: '2025-12-31' });
    expect(Object.fromEntries(evaluations.map(({ target, status }) => [target, status]))).toEqual({
      'sdg-16/16.1': 'achieved', // asked only to fall, and falls each time
      'sdg-16/16.2': 'off-track', // 3 of 72 points in 9 of 15 years: a fifteenth of a straight path
      'sdg-16/16.4': 'moving-away', // the weakest of its parts
      'sdg-16/16.4.a': 'moving-away', // 900 to 950
      'sdg-16/16.4.b': 'no-data', // nothing reported is no failure
      'sdg-16/16.4.c': 'not-quantified',
      'sdg-16/16.6': 'not-quantified',
      'sdg-16/16.9': 'at-risk', // 14 of 30 points in 9 of 15 years: 0.78 of a straight path, less than 0.95
    });
  });
});
