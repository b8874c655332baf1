import type { Block, List } from '../document/block.js';
import type { Report } from '../document/report.js';
import { messagesFor } from '../messages/messages-for.js';
import type { Messages } from '../messages/messages.js';

/** What every part of a page needs to know. */
export interface Page {
  /** The words. */
  readonly messages: Messages;
  /** Every id that something can lead to. */
  readonly ids: ReadonlySet<string>;
}

/** The page of a report. */
export function pageOf(report: Report): Page {
  return { messages: messagesFor(report.locale), ids: new Set(report.sections.flatMap(idsOf)) };
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
    case 'key-figures':
    case 'legend':
      return [block.id];
  }
}

function listIds(list: List): readonly string[] {
  return [list.id, ...list.items.flatMap(({ id, lists = [] }) => [...(id === undefined ? [] : [id]), ...lists.flatMap(listIds)])];
}
