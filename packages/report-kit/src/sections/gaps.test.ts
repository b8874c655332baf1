import type { Observation } from '@actionline/core';
import { expect, it } from 'vitest';

import { allBlocks } from '../document/all-blocks.js';
import { plainText } from '../document/inline.js';
import { spaced } from '../testing/one-target.js';
import { tinyReport } from '../testing/tiny-report.js';

/** A figure of officers that its source says is missing. */
function missing(id: string, changes: Partial<Observation>): Observation {
  return {
    id,
    measure: 'tiny/m.officers',
    unit: 'officer',
    role: 'result',
    missing: 'not-collected',
    period: { start: '2024-01-01', end: '2024-12-31' },
    source: { title: 'Annual report', publisher: 'the Ministry' },
    ...changes,
  };
}

const listed = (locale: string, observations: readonly Observation[]): readonly string[] =>
  allBlocks(tinyReport({ observations, locale })).flatMap((block) =>
    block.kind === 'list' && block.id === 'gap-missing-list' ? block.items.map(({ children }) => spaced(plainText(children))) : [],
  );

it('a value that a source says is missing is told by what it counts, its place, its breakdown and its days', () => {
  const values = [
    missing('a', { place: 'KE', dimensions: { sex: 'F' } }),
    // about a commitment, and by no measure that the plan has
    missing('b', { commitment: 'tiny/1.1', measure: 'tiny/m.other', label: { en: 'Courses held', fr: 'Stages tenus' } }),
  ];
  expect(listed('en', values)).toEqual(['Officers trained, Kenya, female, 2024: not collected', 'Courses held, 2024: not collected']);
  expect(listed('fr', values)).toEqual(['Agents formés, Kenya, sexe féminin, 2024 : non collecté', 'Stages tenus, 2024 : non collecté']);
});
