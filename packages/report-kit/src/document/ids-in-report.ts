import type { Block, List } from './block.js';
import type { Report } from './report.js';

/** The ids of a report that can be led to. */
export interface ReportIds {
  /** Each of them: of blocks, of rows, of entries and lists. */
  readonly all: ReadonlySet<string>;
  /** Those that stand in several places. */
  readonly repeated: ReadonlySet<string>;
}

/** Every id of the blocks, rows and entries of a report, in the order in which they stand. */
export function idsInReport({ sections }: Pick<Report, 'sections'>): ReportIds {
  const ids = { all: new Set<string>(), repeated: new Set<string>() };
  for (const section of sections) addBlock(section, ids);
  return ids;
}

interface Found extends ReportIds {
  readonly all: Set<string>;
  readonly repeated: Set<string>;
}

function addBlock(block: Block, ids: Found): void {
  add(block.id, ids);
  switch (block.kind) {
    case 'section':
    case 'statement':
    case 'callout':
      for (const inner of block.blocks) addBlock(inner, ids);
      return;
    case 'figure':
      addBlock(block.table, ids);
      return;
    case 'list':
      addItems(block, ids);
      return;
    case 'table':
      for (const { id } of block.rows) if (id !== undefined) add(id, ids);
      return;
    case 'paragraph':
    case 'image':
    case 'key-figures':
    case 'legend':
    case 'page-break':
      return;
  }
}

function addItems({ items }: List, ids: Found): void {
  for (const { id, lists = [] } of items) {
    if (id !== undefined) add(id, ids);
    for (const below of lists) addBlock(below, ids);
  }
}

function add(id: string, { all, repeated }: Found): void {
  if (id === '') return;
  if (all.has(id)) repeated.add(id);
  else all.add(id);
}
