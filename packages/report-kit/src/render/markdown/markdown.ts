import type {
  BlockContent,
  List as MarkdownList,
  ListItem as MarkdownItem,
  PhrasingContent,
  Root,
  RootContent,
  Table as MarkdownTable,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

import { statusStyles } from '../../charts/palette.js';
import type { Block, List, ListItem, Section, Statement, Table } from '../../document/block.js';
import { inlineText } from '../../document/clean-text.js';
import type { Inline } from '../../document/inline.js';
import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { safeUrl } from '../../document/safe-url.js';

/**
 * The report as GitHub-flavoured Markdown: headings, lists and tables as such, charts as their numbers, statements as
 * quotations that open with who stands behind them, sources as a numbered list. Text from data is escaped, and marks
 * that would turn its direction are written out.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report; what {@link checkDocument} finds, under its code.
 *
 * @example
 * ```ts
 * import { assembleReport, renderMarkdown } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const report = assembleReport({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'pledge-progress', locale: 'en', ...by });
 * renderMarkdown(report).startsWith('# UNODC'); // => true
 * ```
 */
export function renderMarkdown(report: Report): string {
  return rendered(report, () => written(report));
}

function written(report: Report): string {
  const { facts, producedBy, subtitle } = report.page;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [plain(report.title)] },
      { type: 'paragraph', children: [{ type: 'strong', children: [plain(subtitle)] }] },
      { type: 'list', ordered: false, spread: false, children: facts.map(({ line }) => item([plain(line)])) },
      ...report.sections.flatMap((section) => blocks(section, 2)),
      { type: 'thematicBreak' },
      { type: 'paragraph', children: [plain(producedBy)] },
    ],
  };
  return toMarkdown(root, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-', emphasis: '_', rule: '-' });
}

function blocks(block: Block, depth: number): readonly RootContent[] {
  switch (block.kind) {
    case 'section':
      return section(block, depth);
    case 'paragraph':
      return [{ type: 'paragraph', children: runs(block.children) }];
    case 'list':
      return [list(block)];
    case 'table':
      return [caption(block.caption), table(block)];
    case 'figure':
      return [
        { type: 'paragraph', children: [{ type: 'strong', children: [plain(block.title)] }] },
        ...(block.note === undefined
          ? []
          : [{ type: 'paragraph' as const, children: [{ type: 'emphasis' as const, children: [plain(block.note)] }] }]),
        table(block.table),
      ];
    case 'image':
      return [{ type: 'paragraph', children: [{ type: 'emphasis', children: [plain(block.alt)] }] }];
    case 'page-break':
      return [{ type: 'thematicBreak' }];
    case 'key-figures':
      return [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: block.figures.map(({ value, label, note }) =>
            item([{ type: 'strong', children: [plain(value)] }, plain(` ${label}${note === undefined ? '' : ` (${note})`}`)]),
          ),
        },
      ];
    case 'callout':
      return [
        {
          type: 'blockquote',
          children: [
            { type: 'paragraph', children: [{ type: 'strong', children: [plain(block.title)] }] },
            ...(block.blocks.flatMap((child) => blocks(child, depth)) as BlockContent[]),
          ],
        },
      ];
    case 'statement':
      return [statement(block, depth)];
    case 'legend':
      return [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: [
            ...block.provenances.map(({ label, meaning }) => item([{ type: 'strong', children: [plain(label)] }, plain(` – ${meaning}`)])),
            ...block.statuses.map(({ status, label, meaning }) =>
              item([plain(`${statusStyles[status].mark} `), { type: 'strong', children: [plain(label)] }, plain(` – ${meaning}`)]),
            ),
          ],
        },
      ];
  }
}

function section(block: Section, depth: number): readonly RootContent[] {
  const level = Math.min(depth, 6) as 2 | 3 | 4 | 5 | 6;
  return [
    {
      type: 'heading',
      depth: level,
      children: [...(block.notation === undefined ? [] : [plain(`${block.notation} `)]), ...runs(block.heading)],
    },
    ...block.blocks.flatMap((child) => blocks(child, depth + 1)),
  ];
}

function statement(block: Statement, depth: number): RootContent {
  return {
    type: 'blockquote',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [plain(block.label)] },
          ...(block.attribution === undefined ? [] : [plain(' · '), ...runs(block.attribution)]),
        ],
      },
      ...(block.blocks.flatMap((child) => blocks(child, depth)) as BlockContent[]),
    ],
  };
}

function caption(words: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'emphasis', children: [plain(words)] }] };
}

function table(block: Table): MarkdownTable {
  return {
    type: 'table',
    align: block.columns.map(({ align }) => (align === 'end' ? 'right' : null)),
    children: [
      { type: 'tableRow', children: block.columns.map(({ label }) => ({ type: 'tableCell', children: [plain(label)] })) },
      ...block.rows.map(({ cells }) => ({
        type: 'tableRow' as const,
        children: cells.map((cell) => ({ type: 'tableCell' as const, children: runs(cell, true) })),
      })),
    ],
  };
}

function list(block: List): MarkdownList {
  return {
    type: 'list',
    ordered: block.ordered,
    ...(block.start === undefined ? {} : { start: block.start }),
    spread: false,
    children: block.items.map(listItem),
  };
}

function listItem({ children, lists = [] }: ListItem): MarkdownItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: runs(children) }, ...lists.map(list)] };
}

function item(children: PhrasingContent[]): MarkdownItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

/** Runs of text; a table cell holds no line breaks. */
function runs(inline: readonly Inline[], inCell = false): PhrasingContent[] {
  return inline.flatMap((run): PhrasingContent[] => {
    switch (run.kind) {
      case 'text':
      case 'data':
      case 'number':
      case 'date':
        return run.text === '' ? [] : [plain(run.text)];
      case 'strong':
      case 'emphasis':
        return [{ type: run.kind, children: runs(run.children, inCell) }];
      case 'muted':
      case 'reference':
        return runs(run.children, inCell);
      case 'link': {
        const url = safeUrl(run.url);
        return url === undefined ? runs(run.children, inCell) : [{ type: 'link', url, children: runs(run.children, inCell) }];
      }
      case 'code':
        return [{ type: 'inlineCode', value: inlineText(run.text) }];
      case 'citation':
        return [plain(`[${String(run.number)}${run.locator === undefined ? '' : `, ${run.locator}`}]`)];
      case 'footnote':
        return [plain(' ('), ...runs(run.children, inCell), plain(')')];
      case 'sparkline':
        return [plain(run.label)];
      case 'status':
        return [plain(`${statusStyles[run.status].mark} `), { type: 'strong', children: [plain(run.label)] }];
      case 'break':
        return inCell ? [plain(' – ')] : [{ type: 'break' }];
    }
  });
}

function plain(text: string): PhrasingContent {
  // White space at the ends is kept: it separates runs.
  const words = text.trim();
  const before = /^\s/.test(text) ? ' ' : '';
  const after = words !== '' && /\s$/.test(text) ? ' ' : '';
  return { type: 'text', value: `${before}${inlineText(words)}${after}` };
}
