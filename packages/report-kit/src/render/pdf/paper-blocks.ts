import { ActionlineError } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { chartSvg } from '../../charts/chart.js';
import { provenanceColours, statusStyles } from '../../charts/palette.js';
import { svgFile } from '../../charts/svg-file.js';
import type { Block, BlockBase, Callout, Figure, KeyFigures, Legend, List, Section, Statement } from '../../document/block.js';
import { kickerOf } from '../../document/block-parts.js';
import type { ChartSpec } from '../../document/chart.js';
import { plainText } from '../../document/inline.js';
import type { Provenance } from '../../document/provenance.js';
import { checkAlternative, paperPicture, type Binding } from './binding.js';
import { heightOf } from './faces.js';
import type { PaperBlock, PaperBox, PaperFigure, PaperList, PaperPicture, PaperRun, PaperSection } from './paper.js';
import { paperRuns, wordsAsRuns } from './paper-runs.js';
import { paperTable, type TablePlace } from './paper-table.js';
import { LINE } from './paper-template.js';
import { paperLanguage, paperText } from './paper-text.js';

/** The width that a chart is drawn for, in CSS pixels: a line of the page. */
const CHART_WIDTH = 628;
/** Headings deeper than this have no name in a PDF. */
const DEEPEST = 6;
/** The longest remark that is set with what follows it, in characters. */
const SHORT = 200;
/** Lists and boxes up to this height stand on one page, in points. */
const KEPT = { list: 130, box: 125 } as const;

/** The bar beside what one kind of author says: told apart without colour, and by its label too. */
const BARS: Readonly<Record<Provenance, PaperBox['bar']>> = {
  official: { dash: 'solid', width: 4 },
  activity: { dash: 'dashed', width: 2.5 },
  observation: { dash: 'solid', width: 1.5 },
  evaluation: { dash: 'dash-dotted', width: 2.5 },
  assessment: { dash: 'densely-dashed', width: 2.5 },
  narrative: { dash: 'dotted', width: 2.5 },
};

/** Charts whose picture gives every number; those of others follow as a table. */
const COMPLETE: ReadonlySet<ChartSpec['kind']> = new Set<ChartSpec['kind']>(['status-overview', 'coverage', 'heat', 'year-grid']);

/** A section with all that stands in it. */
export function paperSection(section: Section, level: number, binding: Binding, place: TablePlace = {}): PaperSection {
  const kicker = kickerOf(section);
  return {
    kind: 'section',
    // the head of a page names the section of the first level, which is found by its anchor
    ...(level === 1 ? { anchor: section.id } : binding.anchor(section.id)),
    ...languageOf(section),
    level: Math.min(level, DEEPEST),
    kicker: kicker === '' ? null : paperText(kicker, binding.replacements),
    heading: headingOf(section, binding),
    listed: section.listed,
    blocks: paperBlocks(section.blocks, level + 1, binding, section.annex === true ? { ...place, annex: true } : place, true),
  };
}

/** The words of a heading; none where there is nothing to read. */
function headingOf({ heading }: Section, binding: Binding): readonly PaperRun[] {
  if (plainText(heading).trim() === '') return [];
  return paperRuns(heading, binding).map((run) => (typeof run !== 'string' && run.kind === 'muted' ? { ...run, kind: 'remark' } : run));
}

/** Blocks one after the other; a paragraph before a table or a list opens it, and the short remarks that a section begins with open what follows them. */
function paperBlocks(
  blocks: readonly Block[],
  level: number,
  binding: Binding,
  place: TablePlace,
  isSection = false,
): readonly PaperBlock[] {
  const opening = isSection ? blocks.findIndex(({ kind }) => kind !== 'paragraph') : 0;
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    return paperBlock(block, level, binding, place).map((one) => {
      if (one.kind === 'paragraph') return { ...one, sticks: OPENED.has(next?.kind) || (at < opening && isShort(block)) };
      // a remark on a table that stands on one page is not parted from it
      return one.kind === 'table' ? { ...one, sticks: one.together && next?.kind === 'paragraph' && next.tone === 'note' } : one;
    });
  });
}

/** A sentence or two under a heading. */
function isShort(block: Block): boolean {
  return block.kind === 'paragraph' && plainText(block.children).length <= SHORT;
}

/** What a paragraph before it opens. */
const OPENED: ReadonlySet<Block['kind'] | undefined> = new Set<Block['kind'] | undefined>(['table', 'list', 'figure']);

/** A block; in a box no page can be turned or begun. */
function paperBlock(block: Block, level: number, binding: Binding, place: TablePlace): readonly PaperBlock[] {
  switch (block.kind) {
    case 'section':
      return [paperSection(block, level, binding, place)];
    case 'paragraph':
      return [
        { kind: 'paragraph', ...common(block, binding), tone: block.tone ?? null, sticks: false, runs: paperRuns(block.children, binding) },
      ];
    case 'list':
      return [paperList(block, binding, place)];
    case 'table':
      return [{ ...binding.anchor(block.id), ...paperTable(block, binding, place) }];
    case 'figure':
      return [paperFigure(block, binding, place)];
    case 'image': {
      const alt = checkAlternative(`The image ${show(block.id)}`, 'alt', block.alt);
      const caption = block.caption === undefined ? null : paperRuns(block.caption, binding);
      return [{ kind: 'image', ...common(block, binding), caption, picture: paperPicture(block.picture, alt, binding, widthOf(place)) }];
    }
    case 'page-break':
      return place.inside === true ? [] : [{ kind: 'page-break' }];
    case 'key-figures':
      return [keyFigures(block, binding)];
    case 'callout':
    case 'statement':
      return [boxOf(block, level, binding, place)];
    case 'legend':
      return [legendOf(block, binding)];
    default:
      return unknownKind(block);
  }
}

function unknownKind(block: { readonly kind?: unknown; readonly id?: unknown }): never {
  throw new ActionlineError(
    'unknown-block',
    `The block ${show(block.id)} is of the kind ${show(block.kind)}; expected one of those of \`Block\`, such as "paragraph" or "table".`,
    { given: block.kind },
  );
}

function widthOf({ inside = false }: TablePlace): number {
  return LINE.upright - (inside ? 24 : 0);
}

function paperList(list: List, binding: Binding, place: TablePlace): PaperList {
  const height = list.items.reduce((sum, { children }) => sum + heightOf(plainText(children), LINE.upright, 10, binding.fonts), 0);
  return {
    kind: 'list',
    ...common(list, binding),
    start: list.ordered ? (list.start ?? 1) : null,
    size: place.annex === true ? 8.5 : null,
    together: height <= KEPT.list,
    items: list.items.map(({ id, children, lists = [] }) => ({
      ...binding.anchor(id),
      runs: paperRuns(children, binding),
      lists: lists.map((below) => paperList(below, binding, place)),
    })),
  };
}

function paperFigure(figure: Figure, binding: Binding, place: TablePlace): PaperFigure {
  const alt = checkAlternative(`The figure ${show(figure.id)}`, 'alt', figure.alt);
  const words = figure.description.trim() === '' ? alt : `${alt} ${figure.description}`;
  return {
    kind: 'figure',
    ...common(figure, binding),
    title: wordsAsRuns(figure.title, binding),
    note: figure.note === undefined ? null : wordsAsRuns(figure.note, binding),
    picture: chartPicture(figure, words, binding, widthOf(place)),
    table: COMPLETE.has(figure.chart.kind) ? null : paperTable(figure.table, binding, place),
  };
}

function chartPicture({ id, chart }: Figure, words: string, binding: Binding, width: number): PaperPicture {
  const alt = paperText(words, binding.replacements);
  const drawing = chartSvg(chart, { id, title: '', description: '' }, CHART_WIDTH);
  const [, , across = CHART_WIDTH, down = CHART_WIDTH] = String(drawing.properties.viewBox).split(' ').map(Number);
  const svg = svgFile({ ...drawing, properties: { ...drawing.properties, fontFamily: binding.fonts.join(', ') } });
  return { svg: paperText(svg, binding.replacements), width, height: (down * width) / across, alt };
}

function keyFigures(block: KeyFigures, binding: Binding): PaperBlock {
  return {
    kind: 'key-figures',
    ...common(block, binding),
    figures: block.figures.map(({ value, label, note }) => ({
      value: wordsAsRuns(value, binding),
      note: note === undefined ? null : wordsAsRuns(note, binding),
      label: wordsAsRuns(label, binding),
    })),
  };
}

function boxOf(block: Callout | Statement, level: number, binding: Binding, place: TablePlace): PaperBox {
  const blocks = paperBlocks(block.blocks, level, binding, { ...place, inside: true });
  const look =
    block.kind === 'statement'
      ? { title: block.label, attribution: block.attribution ?? [], ...provenanceColours[block.provenance], bar: BARS[block.provenance] }
      : { title: block.title, attribution: [], colour: '#1b1f24', ground: '#f7f8f9', bar: { dash: 'solid', width: 2.5 } };
  return {
    kind: 'box',
    ...common(block, binding),
    title: wordsAsRuns(look.title, binding),
    attribution: paperRuns(look.attribution, binding),
    colour: look.colour,
    ground: look.ground,
    bar: look.bar,
    isFramed: block.kind === 'callout',
    together: block.blocks.reduce((sum, inner) => sum + roughHeight(inner, binding.fonts), 0) <= KEPT.box,
    blocks,
  };
}

/** About how high a block is; what is not reckoned counts as more than is kept together. */
function roughHeight(block: Block, fonts: readonly string[]): number {
  if (block.kind === 'paragraph') return heightOf(plainText(block.children), LINE.upright - 20, 10, fonts);
  if (block.kind === 'list')
    return block.items.reduce((sum, { children }) => sum + heightOf(plainText(children), LINE.upright - 40, 10, fonts), 0);
  return Infinity;
}

function legendOf(block: Legend, binding: Binding): PaperBlock {
  const sign = (mark: string, colour: string, label: string): readonly PaperRun[] => [
    { kind: 'status', mark, colour, runs: wordsAsRuns(label, binding) },
  ];
  return {
    kind: 'legend',
    ...common(block, binding),
    title: wordsAsRuns(block.title, binding),
    entries: [
      ...block.provenances.map(({ label, meaning }) => ({
        term: [{ kind: 'strong', runs: wordsAsRuns(label, binding) } as const],
        meaning: wordsAsRuns(meaning, binding),
      })),
      ...block.statuses.map(({ status, label, meaning }) => ({
        term: sign(statusStyles[status].mark, statusStyles[status].colour, label),
        meaning: wordsAsRuns(meaning, binding),
      })),
    ],
  };
}

function common(block: BlockBase, binding: Binding): Pick<PaperList, 'anchor' | 'language'> {
  return { ...binding.anchor(block.id), ...languageOf(block) };
}

function languageOf({ language }: BlockBase): Pick<PaperList, 'language'> {
  return language === undefined ? {} : { language: paperLanguage(language) };
}
