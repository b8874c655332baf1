import type { Element, Properties } from 'hast';

import { chartSvg } from '../../charts/chart.js';
import type { Block, BlockBase, Figure, Image, KeyFigures, Legend, List, Section, Statement } from '../../document/block.js';
import { kickerOf } from '../../document/block-parts.js';
import { ownDirection } from './direction.js';
import { element, type Child } from './element.js';
import { inlineHtml } from './inline.js';
import { idIn, type Page } from './page.js';
import { pictureHtml } from './picture.js';
import { symbolHtml } from './symbols.js';
import { tableHtml } from './table.js';

/** The widths that a chart is drawn for, in CSS pixels; the page shows the one that fits. */
export const WIDTHS = { wide: 760, narrow: 344 } as const;

/** A block as HTML; `level` is the level of the headings in it. */
function blockHtml(block: Block, level: number, page: Page): Element {
  switch (block.kind) {
    case 'section':
      return sectionHtml(block, level, page);
    case 'paragraph':
      return element(
        'p',
        {
          ...common(block, page),
          ...ownDirection(block.children, page),
          ...(block.tone === undefined ? {} : { className: [block.tone] }),
        },
        inlineHtml(block.children, page),
      );
    case 'list':
      return listHtml(block, page);
    case 'table':
      return tableHtml(block, page);
    case 'figure':
      return figureHtml(block, page);
    case 'image':
      return imageHtml(block, page);
    case 'page-break':
      return element('div', { ...common(block, page), className: ['page-break'] });
    case 'key-figures':
      return keyFiguresHtml(block, page);
    case 'callout':
      return element('div', { ...common(block, page), className: ['callout'] }, [
        element('p', { className: ['callout-title'] }, [block.title]),
        ...block.blocks.map((child) => blockHtml(child, level, page)),
      ]);
    case 'statement':
      return statementHtml(block, level, page);
    case 'legend':
      return legendHtml(block, page);
  }
}

/** A section with its heading and a link to it; headings below the sixth level keep the sixth. */
export function sectionHtml(section: Section, level: number, page: Page): Element {
  const id = idIn(page, section.id);
  const kicker = kickerOf(section);
  const heading = element(`h${String(Math.min(level, 6))}`, { id: `${id}--heading`, ...ownDirection(section.heading, page) }, [
    ...(kicker === '' ? [] : [element('span', { className: ['kicker'] }, [kicker]), ' ']),
    ...inlineHtml(section.heading, page),
  ]);
  return element('section', { ...common(section, page), ariaLabelledBy: [`${id}--heading`], className: [`level-${String(level)}`] }, [
    element('div', { className: ['heading'] }, [heading, permalink(id)]),
    ...section.blocks.map((block) => blockHtml(block, level + 1, page)),
  ]);
}

/** A link to a heading, beside it, so that it is no part of the name of the section. */
export function permalink(id: string): Element {
  return element('a', { href: `#${id}`, className: ['permalink'], ariaLabelledBy: ['permalink-word', `${id}--heading`] }, ['#']);
}

function statementHtml(block: Statement, level: number, page: Page): Element {
  return element('div', { ...common(block, page), className: ['statement', `by-${block.provenance}`] }, [
    element('p', { className: ['by'] }, [
      symbolHtml(`by-${block.provenance}`, page),
      element('span', { className: ['by-label'] }, [block.label]),
      ...(block.attribution === undefined ? [] : [' ', element('span', { className: ['by-whom'] }, inlineHtml(block.attribution, page))]),
    ]),
    ...block.blocks.map((child) => blockHtml(child, level, page)),
  ]);
}

function listHtml(list: List, page: Page): Element {
  return element(
    list.ordered ? 'ol' : 'ul',
    { ...common(list, page), ...(list.start === undefined ? {} : { start: list.start }) },
    list.items.map(({ id, children, lists = [] }) =>
      element('li', { ...(id === undefined ? {} : { id: idIn(page, id) }), ...ownDirection(children, page) }, [
        ...inlineHtml(children, page),
        ...lists.map((below) => listHtml(below, page)),
      ]),
    ),
  );
}

function figureHtml(figure: Figure, page: Page): Element {
  const id = idIn(page, figure.id);
  const draw = (size: keyof typeof WIDTHS): Element =>
    element('div', { className: ['chart', size] }, [
      chartSvg(figure.chart, { id: `${id}-${size}`, title: figure.alt, description: figure.description }, WIDTHS[size]),
    ]);
  return element('figure', common(figure, page), [
    element('figcaption', {}, [
      element('span', { className: ['figure-title'] }, [figure.title]),
      ...(figure.note === undefined ? [] : [' ', element('span', { className: ['figure-note'] }, [figure.note])]),
    ]),
    draw('wide'),
    draw('narrow'),
    element('details', { className: ['numbers'] }, [element('summary', {}, [figure.table.caption]), tableHtml(figure.table, page)]),
  ]);
}

function imageHtml(image: Image, page: Page): Element {
  return element('figure', { ...common(image, page), className: ['image'] }, [
    pictureHtml(image.picture, image.alt),
    ...(image.caption === undefined ? [] : [element('figcaption', {}, inlineHtml(image.caption, page))]),
  ]);
}

function keyFiguresHtml(block: KeyFigures, page: Page): Element {
  return element(
    'ul',
    { ...common(block, page), className: ['key-figures'] },
    block.figures.map(({ value, label, note }) =>
      element('li', {}, [
        element('span', { className: ['value'] }, [
          value,
          ...(note === undefined ? [] : [' ', element('span', { className: ['of'] }, [note])]),
        ]),
        ' ',
        element('span', { className: ['label'] }, [label]),
      ]),
    ),
  );
}

function legendHtml(block: Legend, page: Page): Element {
  const entry = (term: Child, meaning: string): Element => element('div', {}, [element('dt', {}, [term]), element('dd', {}, [meaning])]);
  const list = (entries: readonly Element[]): readonly Element[] => (entries.length === 0 ? [] : [element('dl', {}, entries)]);
  return element('div', { ...common(block, page), className: ['legend'] }, [
    ...list(
      block.provenances.map(({ provenance, label, meaning }) =>
        entry(
          element('span', { className: ['by', `by-${provenance}`] }, [
            symbolHtml(`by-${provenance}`, page),
            element('span', { className: ['by-label'] }, [label]),
          ]),
          meaning,
        ),
      ),
    ),
    ...list(
      block.statuses.map(({ status, label, meaning }) =>
        entry(element('span', { className: ['status', `status-${status}`] }, [symbolHtml(`mark-${status}`, page), label]), meaning),
      ),
    ),
  ]);
}

/** What every block carries. */
function common({ id, language }: BlockBase, page: Page): Properties {
  return language === undefined ? { id: idIn(page, id) } : { id: idIn(page, id), lang: language };
}
