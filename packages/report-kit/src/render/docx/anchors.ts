import { allBlocks } from '../../document/all-blocks.js';
import { goalsIn, idsIn } from '../../document/block-parts.js';
import type { Report } from '../../document/report.js';

/** The names of the bookmarks of a document, by the id of what they stand at. */
export interface Anchors {
  /** The bookmark at an id with its number; `undefined` where nothing leads there or nothing of the kind is in the report. */
  readonly of: (id: string) => { readonly name: string; readonly number: number } | undefined;
}

/**
 * Bookmarks for every section, and for whatever else a run leads to. Word takes names of at most 40 letters, digits and low lines, so that
 * ids are counted rather than written; a name that begins with a low line is not shown in its lists.
 */
export function anchorsOf(report: Report): Anchors {
  const blocks = allBlocks(report);
  const wanted = goalsIn(blocks);
  const numbers = new Map<string, number>();
  const add = (id: string): void => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  };
  for (const block of blocks) {
    if (block.kind === 'section' || wanted.has(block.id)) add(block.id);
    for (const id of idsIn(block)) if (wanted.has(id)) add(id);
  }
  return {
    of: (id) => {
      const number = numbers.get(id);
      return number === undefined ? undefined : { name: `_Ref${String(number)}`, number };
    },
  };
}
