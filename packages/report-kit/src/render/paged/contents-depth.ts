import type { Block, Section } from '../../document/block.js';

/** Levels of sections that contents show at most. */
export const MOST_LEVELS = 2;

/** How many lines contents may take on the page that begins with the answer. */
const MOST_LINES = 30;

/** How many levels the contents of a report for paper show: as many as leave room for the answer beside them; 0 where there is nothing to list. */
export function contentsDepth(sections: readonly Section[]): number {
  const lines = listedBelow(sections, 1);
  if (lines.length === 0) return 0;
  return lines.length <= MOST_LINES ? Math.max(...lines) : 1;
}

/** The level of each section that contents could list. */
function listedBelow(blocks: readonly Block[], level: number): readonly number[] {
  if (level > MOST_LEVELS) return [];
  return blocks.flatMap((block) => (block.kind === 'section' && block.listed ? [level, ...listedBelow(block.blocks, level + 1)] : []));
}
