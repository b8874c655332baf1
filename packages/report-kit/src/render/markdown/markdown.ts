import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';

import type { Report } from '../../document/report.js';
import { rendered } from '../../document/sound-report.js';
import { blocks, bullets } from './blocks.js';
import { plain } from './inline.js';
import { writingOf, type Writing } from './writing.js';

/**
 * The report as GitHub-flavoured Markdown: headings, lists and tables as such, charts as their numbers, pictures as their words, statements
 * as quotations that open with who stands behind them. A citation is a footnote, `[^5]`, and the source its text; sources that nothing
 * cites are listed. The columns of a table stand under each other where it is narrow. Text from data is escaped, and marks that would turn
 * its direction are written out.
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
  return rendered(report, written);
}

function written(report: Report): string {
  const { facts, producedBy, subtitle } = report.page;
  const writing = writingOf(report);
  const sections = report.sections.flatMap((section) => blocks(section, 2, writing));
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [plain(report.title)] },
      { type: 'paragraph', children: [{ type: 'strong', children: [plain(subtitle)] }] },
      bullets(facts.map(({ line }) => [plain(line)])),
      ...sections,
      ...writing.notes,
      { type: 'thematicBreak' },
      { type: 'paragraph', children: [plain(producedBy)] },
    ],
  };
  return toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { table: tableHandler(writing) },
    unsafe: [
      // between two of them stands mathematics, for GitHub and others
      { character: '$', inConstruct: 'phrasing' },
      // what looks like the beginning of an address would be taken as it is written, with the marks that escape what follows
      { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' },
    ],
    bullet: '-',
    emphasis: '_',
    rule: '-',
  });
}

/** A table is written with its columns under each other where it is narrow. */
function tableHandler({ narrow }: Writing): Handle {
  const [aligned, ragged] = [tablesOf(true), tablesOf(false)];
  return (node: object, ...rest) => (narrow.has(node) ? aligned : ragged)(node, ...rest);
}

function tablesOf(tablePipeAlign: boolean): Handle {
  const handlers = (gfmToMarkdown({ tablePipeAlign }).extensions ?? []).map((extension) => extension.handlers ?? {});
  return (Object.assign({}, ...handlers) as { readonly table: Handle }).table;
}
