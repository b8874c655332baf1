import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

import { chartSvg } from '../../charts/chart.js';
import type { Block, BlockBase, Figure, KeyFigures, Legend, List, Section, Statement } from '../../document/block.js';
import { provenanceIcon, statusIcon } from './icons.js';
import { inlineHtml } from './inline.js';
import type { Page } from './page.js';
import { tableHtml } from './table.js';

/** The widths that a chart is drawn for, in CSS pixels; the page shows the one that fits. */
export const WIDTHS = { wide: 760, narrow: 344 } as const;

/** A block as HTML; `level` is the level of the headings in it. */
function blockHtml(block: Block, level: number, page: Page): Element {
  switch (block.kind) {
    case 'section':
      return sectionHtml(block, level, page);
    case 'paragraph':
      return h(
        'p',
        { ...common(block), dir: 'auto', ...(block.tone === undefined ? {} : { className: [block.tone] }) },
        inlineHtml(block.children, page),
      );
    case 'list':
      return listHtml(block, page);
    case 'table':
      return tableHtml(block, page);
    case 'figure':
      return figureHtml(block, page);
    case 'image':
      return h('figure', common(block), [
        h('img', { alt: block.alt, width: block.picture.width, height: block.picture.height }),
        ...(block.caption === undefined ? [] : [h('figcaption', inlineHtml(block.caption, page))]),
      ]);
    case 'page-break':
      return h('hr.page-break', common(block));
    case 'key-figures':
      return keyFiguresHtml(block);
    case 'callout':
      return h('div.callout', common(block), [
        h('p.callout-title', block.title),
        ...block.blocks.map((child) => blockHtml(child, level, page)),
      ]);
    case 'statement':
      return statementHtml(block, level, page);
    case 'legend':
      return legendHtml(block);
  }
}

/** A section with its heading; headings below the sixth level keep the sixth. */
export function sectionHtml(section: Section, level: number, page: Page): Element {
  const tag = `h${String(Math.min(level, 6))}`;
  const kicker = [section.kicker, section.notation].filter((part) => part !== undefined && part !== '').join(' ');
  return h('section', { ...common(section), ariaLabelledBy: `${section.id}--heading`, className: [`level-${String(level)}`] }, [
    h(tag, { id: `${section.id}--heading`, dir: 'auto' }, [
      ...(kicker === '' ? [] : [h('span.kicker', kicker), ' ']),
      ...inlineHtml(section.heading, page),
    ]),
    ...section.blocks.map((block) => blockHtml(block, level + 1, page)),
  ]);
}

function statementHtml(block: Statement, level: number, page: Page): Element {
  return h('div', { ...common(block), className: ['statement', `by-${block.provenance}`] }, [
    h('p.by', [
      provenanceIcon(block.provenance),
      h('span.by-label', block.label),
      ...(block.attribution === undefined ? [] : [h('span.by-whom', inlineHtml(block.attribution, page))]),
    ]),
    ...block.blocks.map((child) => blockHtml(child, level, page)),
  ]);
}

function listHtml(list: List, page: Page): Element {
  return h(
    list.ordered ? 'ol' : 'ul',
    { ...common(list), ...(list.start === undefined ? {} : { start: list.start }) },
    list.items.map(({ id, children, lists = [] }) =>
      h('li', { ...(id === undefined ? {} : { id }), dir: 'auto' }, [
        ...inlineHtml(children, page),
        ...lists.map((below) => listHtml(below, page)),
      ]),
    ),
  );
}

function figureHtml(figure: Figure, page: Page): Element {
  const draw = (size: keyof typeof WIDTHS): Element =>
    h(
      `div.chart.${size}`,
      chartSvg(figure.chart, { id: `${figure.id}-${size}`, title: figure.alt, description: figure.description }, WIDTHS[size]),
    );
  return h('figure', common(figure), [
    h('figcaption', [h('span.figure-title', figure.title), ...(figure.note === undefined ? [] : [h('span.figure-note', figure.note)])]),
    draw('wide'),
    draw('narrow'),
    h('details.numbers', [h('summary', figure.table.caption), tableHtml(figure.table, page)]),
  ]);
}

function keyFiguresHtml(block: KeyFigures): Element {
  return h(
    'ul.key-figures',
    common(block),
    block.figures.map(({ value, label, note }) =>
      h('li', [h('span.value', [value, ...(note === undefined ? [] : [' ', h('span.of', note)])]), ' ', h('span.label', label)]),
    ),
  );
}

function legendHtml(block: Legend): Element {
  const entry = (term: ElementContent, meaning: string): Element => h('div', [h('dt', term), h('dd', meaning)]);
  return h('div.legend', common(block), [
    h(
      'dl',
      block.provenances.map(({ provenance, label, meaning }) =>
        entry(h('span', { className: ['by', `by-${provenance}`] }, [provenanceIcon(provenance), h('span.by-label', label)]), meaning),
      ),
    ),
    h(
      'dl',
      block.statuses.map(({ status, label, meaning }) =>
        entry(h('span', { className: ['status', `status-${status}`] }, [statusIcon(status), h('span', label)]), meaning),
      ),
    ),
  ]);
}

/** What every block carries. */
function common({ id, language }: BlockBase): { readonly id: string; readonly lang?: string } {
  return language === undefined ? { id } : { id, lang: language };
}
