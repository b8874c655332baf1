import type { Framework, IsoDate, Requirement, Target } from '@actionline/core';
import { expect, it } from 'vitest';

import { allBlocks } from '../document/all-blocks.js';
import { plainText } from '../document/inline.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';

/** One promise of two parts: officers by the end of 2025, of which there is a figure, and a note by another day, of which there is none. */
function inParts(day: IsoDate): Framework {
  const [officers, , delivered] = tinyFramework.targets;
  const requirement = { ...delivered!.requirement, window: { start: '2024-01-01', end: day } } as Requirement;
  const parts = [officers!, { ...delivered!, requirement }].map((target): Target => ({ ...target, partOf: 'tiny/1.4' }));
  const whole: Target = { id: 'tiny/1.4', commitment: 'tiny/1.4', label: { en: 'Both' }, requirement: { kind: 'all-of', parts } };
  return { ...tinyFramework, release: { id: '0', date: '2024-01-01', contentHash: '' }, targets: [whole, ...parts] };
}

const observations = tinyObservations.filter(({ measure, commitment }) => measure === 'tiny/m.officers' && commitment !== 'tiny/1.3');
const named = (id: string, asOf: IsoDate, day: IsoDate = '2024-06-30'): readonly string[] =>
  allBlocks(tinyReport({ framework: inParts(day), observations, asOf })).flatMap((block) =>
    block.kind === 'table' && block.id === id ? block.rows.map(({ cells }) => plainText(cells[0] ?? [])) : [],
  );

it('names a part that is past its day, where the whole is not', () => {
  expect(observations.length).toBeGreaterThan(0);
  expect(named('overdue', '2025-03-31')).toEqual(['1.3.a Publish a guidance note']);
  // the note was not due yet, and falls due before the whole does
  expect(named('overdue', '2024-03-31')).toEqual([]);
  expect(named('due-soon', '2024-03-31')).toEqual(['1.3.a Publish a guidance note']);
});

it('names a whole and its parts of one day once', () => {
  expect(named('due-soon', '2025-03-31', '2025-12-31')).toEqual(['1.4 Both']);
});
