import type { Block, List, Section } from './block.js';
import type { Inline } from './inline.js';

/** The id of the entry of a source, which every citation of it leads to. */
export function sourceId(number: number): string {
  return `source-${String(number)}`;
}

/** The runs that stand in a block itself, and not in one inside it. */
export function runsIn(block: Block): readonly (readonly Inline[])[] {
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

/** The ids that can be led to in a block and are no block of {@link allBlocks}: of rows, of entries, of lists in lists. */
export function idsIn(block: Block): readonly string[] {
  if (block.kind === 'table') return block.rows.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return block.kind === 'list' ? listIds(block) : [];
}

function listIds({ items }: List): readonly string[] {
  return items.flatMap(({ id, lists = [] }) => [
    ...(id === undefined ? [] : [id]),
    ...lists.flatMap((list) => [list.id, ...listIds(list)]),
  ]);
}

/** Every run, each before what stands in it. */
export function* allRuns(runs: readonly Inline[]): Generator<Inline> {
  for (const run of runs) {
    yield run;
    if ('children' in run) yield* allRuns(run.children);
  }
}

/** The ids of what the runs of blocks lead to in the report. */
export function goalsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const goals = new Set<string>();
  for (const block of blocks) {
    for (const runs of runsIn(block)) {
      for (const run of allRuns(runs)) {
        if (run.kind === 'reference') goals.add(run.to);
        else if (run.kind === 'citation') goals.add(sourceId(run.number));
      }
    }
  }
  return goals;
}

/** What stands before the words of a heading: what kind of section it is, and its number; empty where neither is told. */
export function kickerOf({ kicker = '', notation = '' }: Section, between = ' '): string {
  return [kicker, notation].filter((part) => part !== '').join(between);
}
