import type { Block } from './block.js';
import type { Report } from './report.js';

/** Every block of a report, each before what stands in it. */
export function allBlocks({ sections }: Pick<Report, 'sections'>): readonly Block[] {
  const all: Block[] = [];
  for (const section of sections) addWithInner(section, all);
  return all;
}

function addWithInner(block: Block, all: Block[]): void {
  all.push(block);
  if ('blocks' in block) for (const inner of block.blocks) addWithInner(inner, all);
  else if (block.kind === 'figure') all.push(block.table);
}
