import type { Block, List } from '../../document/block.js';
import type { Report } from '../../document/report.js';

/** What every part of a page needs to know. */
export interface Page {
  /** What stands before the number of a citation, for who cannot see that it is one. */
  readonly source: string;
  /** Every id that something can lead to. */
  readonly ids: ReadonlySet<string>;
}

/** The page of a report. */
export function pageOf(report: Report): Page {
  return { source: report.page.source, ids: new Set(report.sections.flatMap(idsOf)) };
}

function idsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'section':
    case 'statement':
    case 'callout':
      return [block.id, ...block.blocks.flatMap(idsOf)];
    case 'table':
      return [block.id, ...block.rows.flatMap(({ id }) => (id === undefined ? [] : [id]))];
    case 'figure':
      return [block.id, ...idsOf(block.table)];
    case 'list':
      return listIds(block);
    case 'paragraph':
    case 'image':
    case 'page-break':
    case 'key-figures':
    case 'legend':
      return [block.id];
  }
}

function listIds(list: List): readonly string[] {
  return [list.id, ...list.items.flatMap(({ id, lists = [] }) => [...(id === undefined ? [] : [id]), ...lists.flatMap(listIds)])];
}
