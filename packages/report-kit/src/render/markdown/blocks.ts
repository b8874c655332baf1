import type {
  BlockContent,
  List as MarkdownList,
  ListItem as MarkdownItem,
  PhrasingContent,
  RootContent,
  Table as MarkdownTable,
} from 'mdast';

import { statusStyles } from '../../charts/palette.js';
import type { Block, Figure, Legend, List, ListItem, Section, Statement, Table } from '../../document/block.js';
import { kickerOf } from '../../document/block-parts.js';
import { plainText } from '../../document/inline.js';
import { phrases, plain } from './inline.js';
import type { Writing } from './writing.js';

/** The widest table whose columns are set under each other, in characters: a wider one would be all white space. */
const NARROW = 100;

/** A block as Markdown; `depth` is the level of the headings in it. */
export function blocks(block: Block, depth: number, writing: Writing): readonly RootContent[] {
  switch (block.kind) {
    case 'section':
      return section(block, depth, writing);
    case 'paragraph':
      return [paragraph(phrases(block.children, writing))];
    case 'list':
      return list(block, writing);
    case 'table':
      return [emphasised(block.caption), table(block, writing)];
    case 'figure':
      return figure(block, writing);
    case 'image':
      // a picture of its own file there is none: its words stand for it
      return [emphasised(block.alt), ...(block.caption === undefined ? [] : [paragraph(phrases(block.caption, writing))])];
    case 'page-break':
      return [{ type: 'thematicBreak' }];
    case 'key-figures':
      return [
        bullets(
          block.figures.map(({ value, label, note }) => [strong(value), plain(` ${label}${note === undefined ? '' : ` (${note})`}`)]),
        ),
      ];
    case 'callout':
      return [quote([strong(block.title)], block.blocks, depth, writing)];
    case 'statement':
      return [statement(block, depth, writing)];
    case 'legend':
      return [legend(block)];
  }
}

/** A list whose items are these lines. */
export function bullets(lines: readonly PhrasingContent[][]): MarkdownList {
  return { type: 'list', ordered: false, spread: false, children: lines.map((line) => item([paragraph(line)])) };
}

function section(block: Section, depth: number, writing: Writing): readonly RootContent[] {
  const level = Math.min(depth, 6) as 2 | 3 | 4 | 5 | 6;
  const kicker = kickerOf(block);
  return [
    { type: 'heading', depth: level, children: [...(kicker === '' ? [] : [plain(`${kicker} `)]), ...phrases(block.heading, writing)] },
    ...block.blocks.flatMap((child) => blocks(child, depth + 1, writing)),
  ];
}

function statement(block: Statement, depth: number, writing: Writing): RootContent {
  const by = block.attribution === undefined ? [] : [plain(' · '), ...phrases(block.attribution, writing)];
  return quote([strong(block.label), ...by], block.blocks, depth, writing);
}

function quote(opening: PhrasingContent[], inside: readonly Block[], depth: number, writing: Writing): RootContent {
  return {
    type: 'blockquote',
    children: [paragraph(opening), ...(inside.flatMap((child) => blocks(child, depth, writing)) as BlockContent[])],
  };
}

function figure(block: Figure, writing: Writing): readonly RootContent[] {
  return [paragraph([strong(block.title)]), ...(block.note === undefined ? [] : [emphasised(block.note)]), table(block.table, writing)];
}

function legend({ provenances, statuses }: Legend): RootContent {
  return bullets([
    ...provenances.map(({ label, meaning }) => [strong(label), plain(` – ${meaning}`)]),
    ...statuses.map(({ status, label, meaning }) => [plain(`${statusStyles[status].mark} `), strong(label), plain(` – ${meaning}`)]),
  ]);
}

function table(block: Table, writing: Writing): MarkdownTable {
  const written: MarkdownTable = {
    type: 'table',
    align: block.columns.map(({ align }) => (align === 'end' ? 'right' : null)),
    children: [
      { type: 'tableRow', children: block.columns.map(({ label }) => ({ type: 'tableCell', children: [plain(label)] })) },
      ...block.rows.map(({ cells }) => ({
        type: 'tableRow' as const,
        children: cells.map((cell) => ({ type: 'tableCell' as const, children: phrases(cell, writing, true) })),
      })),
    ],
  };
  if (widthOf(block) <= NARROW) writing.narrow.add(written);
  return written;
}

/** About how many characters the rows of a table take with their columns under each other. */
function widthOf({ columns, rows }: Table): number {
  const widths = columns.map(({ label }) => label.length + 3);
  for (const { cells } of rows) {
    cells.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, plainText(cell).length + 3);
    });
    if (widths.reduce((sum, width) => sum + width, 1) > NARROW) return Infinity;
  }
  return widths.reduce((sum, width) => sum + width, 1);
}

/** A list; the sources in it that something cites are footnotes, the others are listed by their number. */
function list(block: List, writing: Writing): readonly RootContent[] {
  if (!isOfSources(block)) return [listOf(block, writing)];
  const entries = block.items.map(({ id = '', children }) => ({ label: id.replace('source-', ''), children: phrases(children, writing) }));
  const uncited = entries.filter(({ label }) => !writing.cited.has(Number(label)));
  return [
    ...(uncited.length === 0 ? [] : [bullets(uncited.map(({ label, children }) => [plain(`[${label}] `), ...children]))]),
    ...entries
      .filter(({ label }) => writing.cited.has(Number(label)))
      .map(({ label, children }) => ({ type: 'footnoteDefinition' as const, identifier: label, label, children: [paragraph(children)] })),
  ];
}

function isOfSources({ items }: List): boolean {
  return items.length > 0 && items.every(({ id = '', lists = [] }) => /^source-\d+$/.test(id) && lists.length === 0);
}

function listOf(block: List, writing: Writing): MarkdownList {
  return {
    type: 'list',
    ordered: block.ordered,
    ...(block.start === undefined ? {} : { start: block.start }),
    spread: false,
    children: block.items.map((one) => listItem(one, writing)),
  };
}

function listItem({ children, lists = [] }: ListItem, writing: Writing): MarkdownItem {
  return item([paragraph(phrases(children, writing)), ...lists.map((below) => listOf(below, writing))]);
}

function item(children: (BlockContent | MarkdownList)[]): MarkdownItem {
  return { type: 'listItem', spread: false, children };
}

function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

function emphasised(words: string): BlockContent {
  return paragraph([{ type: 'emphasis', children: [plain(words)] }]);
}

function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [plain(words)] };
}
