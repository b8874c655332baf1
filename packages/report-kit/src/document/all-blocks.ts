import type { Block } from './block.js';
import type { Report } from './report.js';

/** Every block of a report, each before what stands in it. */
export function allBlocks({ sections }: Pick<Report, 'sections'>): readonly Block[] {
  return sections.flatMap(withInner);
}

function withInner(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'section':
    case 'statement':
    case 'callout':
      return [block, ...block.blocks.flatMap(withInner)];
    case 'figure':
      return [block, block.table];
    case 'paragraph':
    case 'list':
    case 'table':
    case 'image':
    case 'page-break':
    case 'key-figures':
    case 'legend':
      return [block];
  }
}
