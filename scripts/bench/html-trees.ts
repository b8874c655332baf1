import type { Block, Report, Table } from '@actionline/report-kit';
import type { ElementContent } from 'hast';

import { sectionHtml } from '../../packages/report-kit/src/render/html/blocks.js';
import { idIn, pageOf } from '../../packages/report-kit/src/render/html/page.js';
import { rowsHtml, tableHtml } from '../../packages/report-kit/src/render/html/table.js';

/** The sections of a report as trees, with every row of their tables: we write rows at once, and hold none. */
export function treesOf(report: Report): readonly ElementContent[] {
  const page = pageOf(report);
  const tables = new Map<unknown, Table>();
  const collect = (block: Block): void => {
    if (block.kind === 'table') tables.set(idIn(page, block.id), block);
    if (block.kind === 'figure') collect(block.table);
    if ('blocks' in block) block.blocks.forEach(collect);
  };
  const whole = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const table = node.tagName === 'table' ? tables.get(node.properties.id) : undefined;
    return table === undefined ? { ...node, children: node.children.map(whole) } : tableHtml(table, page, rowsHtml);
  };
  report.sections.forEach(collect);
  return report.sections.map((section) => whole(sectionHtml(section, 2, page)));
}
