import { allBlocks } from '../../document/all-blocks.js';
import type { Block, List } from '../../document/block.js';
import type { Inline } from '../../document/inline.js';
import type { Report } from '../../document/report.js';

/** The names of the bookmarks of a document, by the id of what they stand at. */
export interface Anchors {
  /** The bookmark at an id with its number; `undefined` where nothing leads there or nothing of the kind is in the report. */
  readonly of: (id: string) => { readonly name: string; readonly number: number } | undefined;
}

/** The id of the entry of a source in the list of sources. */
export function sourceId(number: number): string {
  return `source-${String(number)}`;
}

/**
 * Bookmarks for every section, and for whatever else a run leads to. Word takes names of at most 40 letters, digits and low lines, so that
 * ids are counted rather than written; a name that begins with a low line is not shown in its lists.
 */
export function anchorsOf(report: Report): Anchors {
  const blocks = allBlocks(report);
  const wanted = new Set<string>();
  for (const block of blocks) for (const runs of runsOf(block)) noteTargets(runs, wanted);
  const numbers = new Map<string, number>();
  const add = (id: string): void => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  };
  for (const block of blocks) {
    if (block.kind === 'section' || wanted.has(block.id)) add(block.id);
    for (const id of innerIds(block)) if (wanted.has(id)) add(id);
  }
  return {
    of: (id) => {
      const number = numbers.get(id);
      return number === undefined ? undefined : { name: `_Ref${String(number)}`, number };
    },
  };
}

function noteTargets(runs: readonly Inline[], wanted: Set<string>): void {
  for (const run of runs) {
    if (run.kind === 'reference') wanted.add(run.to);
    if (run.kind === 'citation') wanted.add(sourceId(run.number));
    if ('children' in run) noteTargets(run.children, wanted);
  }
}

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
    case 'figure':
    case 'page-break':
    case 'key-figures':
    case 'callout':
    case 'legend':
      return [];
  }
}

function listRuns({ items }: List): readonly (readonly Inline[])[] {
  return items.flatMap(({ children, lists = [] }) => [children, ...lists.flatMap(listRuns)]);
}

/** The ids of what stands in a block and is no block itself. */
function innerIds(block: Block): readonly string[] {
  if (block.kind === 'table') return block.rows.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return block.kind === 'list' ? itemIds(block) : [];
}

function itemIds({ items }: List): readonly string[] {
  return items.flatMap(({ id, lists = [] }) => [
    ...(id === undefined ? [] : [id]),
    ...lists.flatMap((list) => [list.id, ...itemIds(list)]),
  ]);
}
