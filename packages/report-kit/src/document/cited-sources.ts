import { allBlocks } from './all-blocks.js';
import type { Block, List } from './block.js';
import type { Inline } from './inline.js';
import type { Report } from './report.js';

/** The numbers of the sources that something in the document cites. */
export function citedSources(report: Report): ReadonlySet<number> {
  const cited = new Set<number>();
  const collect = (runs: readonly Inline[]): void => {
    for (const run of runs) {
      if (run.kind === 'citation') cited.add(run.number);
      else if ('children' in run) collect(run.children);
    }
  };
  for (const block of allBlocks(report)) for (const runs of runsOf(block)) collect(runs);
  return cited;
}

/** The runs that stand in a block itself, and not in one inside it. */
function runsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'section':
      return [block.heading];
    case 'paragraph':
      return [block.children];
    case 'list':
      return listRuns(block);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells);
    case 'image':
      return [block.caption ?? []];
    case 'statement':
      return [block.attribution ?? []];
    case 'callout':
    case 'figure':
    case 'key-figures':
    case 'legend':
    case 'page-break':
      return [];
  }
}

function listRuns({ items }: List): readonly (readonly Inline[])[] {
  return items.flatMap(({ children, lists = [] }) => [children, ...lists.flatMap(listRuns)]);
}
