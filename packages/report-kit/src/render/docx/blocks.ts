import type { Paragraph, ParagraphChild, Table } from 'docx';

import { statusStyles } from '../../charts/palette.js';
import type { Block, Callout, Figure, Image, KeyFigures, Legend, List, Section, Statement } from '../../document/block.js';
import { kickerOf } from '../../document/block-parts.js';
import { calloutFrame, statementFrame } from './frame.js';
import { paragraph, type Place } from './paragraph.js';
import { wordRuns, words } from './runs.js';
import { headingStyleId, labelStyleId, statementStyleId, statusStyleId } from './style-ids.js';
import { wordTable } from './table.js';
import type { Writer } from './writer.js';

/** What a document is made of. */
export type Flow = Paragraph | Table;

/** The names of the two kinds of list; no text of the data holds such a character, so that none is taken for such a name. */
export const BULLETS = '\u0001bullets';

/** The name of numbered lists that begin with a number. */
export function numberedReference(start: number): string {
  return `\u0001numbers${String(start)}`;
}

/** How far the items of lists stand in, in twentieths of a point. */
const ITEM = 340;

/** The deepest level that a list has in Word. */
const DEEPEST = 8;

const TONES = { headline: 'Headline', lead: 'Lead', note: 'Note', absence: 'Absence' } as const;

/** Blocks one after the other; `level` is the level of the headings among them. */
function wordBlocks(blocks: readonly Block[], writer: Writer, level: number, place: Place): readonly Flow[] {
  let afterTable = false;
  const leading = leadingCount(blocks);
  return blocks.flatMap((block, at) => {
    const own = {
      ...place,
      afterTable,
      leads: at < leading || (block.kind === 'paragraph' && blocks[at + 1]?.kind === 'list'),
      closes: place.body !== undefined && at === blocks.length - 2 && blocks[at + 1]?.kind === 'paragraph',
      underLabel: place.underLabel === true && at === 0,
      ...(block.language === undefined ? {} : { language: block.language }),
    };
    const flow = wordBlock(block, writer, level, own);
    afterTable = endsInTable(block);
    return flow;
  });
}

/** So many paragraphs before a table stay with it; of more, a page would be left half empty. */
const MOST_LEADING = 3;

/** How many paragraphs stand before a table or figure with which blocks begin. */
function leadingCount(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ kind }) => kind !== 'paragraph');
  const kind = blocks[first]?.kind;
  return first <= MOST_LEADING && (kind === 'table' || kind === 'figure') ? first : 0;
}

/** Whether the last of a block is a table. */
function endsInTable(block: Block): boolean {
  if (block.kind === 'table' || block.kind === 'figure') return true;
  const last = block.kind === 'statement' || block.kind === 'callout' ? block.blocks.at(-1) : undefined;
  return last !== undefined && endsInTable(last);
}

function wordBlock(block: Block, writer: Writer, level: number, place: Place): readonly Flow[] {
  switch (block.kind) {
    case 'section':
      return wordSection(block, writer, level, place);
    case 'paragraph': {
      const style = block.tone === undefined ? bodyStyle(place) : { style: TONES[block.tone] };
      return [
        paragraph(wordRuns(block.children, writer, place), writer, place, { ...style, id: block.id, keepNext: place.leads === true }),
      ];
    }
    case 'list':
      return wordList(block, writer, place, 0);
    case 'table':
      return wordTable(block, writer, place);
    case 'figure':
      return wordFigure(block, writer, place);
    case 'image':
      return wordImage(block, writer, place);
    case 'page-break':
      return [new writer.library.Paragraph({ style: 'Normal', children: [new writer.library.PageBreak()] })];
    case 'key-figures':
      return wordKeyFigures(block, writer, place);
    case 'callout':
      return wordCallout(block, writer, level, place);
    case 'statement':
      return wordStatement(block, writer, level, place);
    case 'legend':
      return wordLegend(block, writer, place);
  }
}

/** The style of running text, which in a statement is that of the statement. */
function bodyStyle({ body }: Place): { readonly style: string; readonly ownFrame?: boolean } {
  return body === undefined ? { style: 'BodyText' } : { style: body, ownFrame: true };
}

/** A section with its heading; headings below the sixth level keep the sixth. */
export function wordSection(section: Section, writer: Writer, level: number, place: Place): readonly Flow[] {
  const look = { language: section.language ?? place.language };
  const inner: Place = { ...place, ...look, afterTable: false, ...(section.annex === true ? { annex: true } : {}) };
  const kicker = kickerOf(section, '\u00a0');
  const heading = paragraph(
    [...(kicker === '' ? [] : words(`${kicker}\u2002`, writer, { style: 'Kicker' })), ...wordRuns(section.heading, writer, look)],
    writer,
    {},
    { style: headingStyleId(level, section.listed), id: section.id },
  );
  return [heading, ...wordBlocks(section.blocks, writer, level + 1, inner)];
}

function wordList(list: List, writer: Writer, place: Place, depth: number): readonly Flow[] {
  const level = Math.min(depth, DEEPEST);
  const numbering = list.ordered ? nextNumbers(list.start ?? 1, writer) : { reference: BULLETS, level, instance: 0 };
  return list.items.flatMap(({ id, children, lists = [] }, at) => [
    paragraph(wordRuns(children, writer, place), writer, at === 0 ? place : { ...place, afterTable: false }, {
      style: `${list.ordered ? 'ListNumber' : 'ListBullet'}${place.annex === true ? 'Small' : ''}`,
      // neither the last item nor the line that closes a statement stands on a page alone
      keepNext: depth === 0 && (at === list.items.length - 2 || (at === list.items.length - 1 && place.closes === true)),
      numbering,
      indent: { left: ITEM * (level + 1), hanging: ITEM },
      ...itemId(id, at === 0 ? list.id : undefined, writer),
    }),
    ...lists.flatMap((below) => wordList(below, writer, { ...place, afterTable: false }, depth + 1)),
  ]);
}

/** The id of an item, and for the first one that of the list where something leads to that. */
function itemId(item: string | undefined, list: string | undefined, { anchors }: Writer): { readonly id?: string } {
  const id = item ?? (list !== undefined && anchors.of(list) !== undefined ? list : undefined);
  return id === undefined ? {} : { id };
}

/** Every numbered list counts for itself. */
function nextNumbers(start: number, writer: Writer): { readonly reference: string; readonly level: number; readonly instance: number } {
  writer.starts.add(start);
  writer.numberedLists += 1;
  return { reference: numberedReference(start), level: 0, instance: writer.numberedLists };
}

function wordFigure(figure: Figure, writer: Writer, place: Place): readonly Flow[] {
  const title = paragraph(words(figure.title, writer, place), writer, place, { style: 'Caption', id: figure.id });
  const picture = paragraph(
    [writer.pictures.chart(figure)],
    writer,
    { ...place, afterTable: false },
    {
      style: 'Picture',
      keepNext: figure.note !== undefined,
    },
  );
  const note =
    figure.note === undefined
      ? []
      : [paragraph(words(figure.note, writer, place), writer, { ...place, afterTable: false }, { style: 'Note' })];
  return [title, picture, ...note, ...wordTable(figure.table, writer, { ...place, afterTable: false })];
}

function wordImage(image: Image, writer: Writer, place: Place): readonly Flow[] {
  const { caption } = image;
  return [
    paragraph([writer.pictures.image(image.picture, image.alt)], writer, place, {
      style: 'Picture',
      id: image.id,
      keepNext: caption !== undefined,
    }),
    ...(caption === undefined
      ? []
      : [paragraph(wordRuns(caption, writer, place), writer, { ...place, afterTable: false }, { style: 'PictureCaption' })]),
  ];
}

function wordKeyFigures({ id, figures }: KeyFigures, writer: Writer, place: Place): readonly Flow[] {
  return figures.map(({ value, label, note }, at) =>
    paragraph(
      [
        ...words(value, writer, { ...place, style: 'KeyFigureValue' }),
        ...words(`\u2002${label}${note === undefined ? '' : ` (${note})`}`, writer, place),
      ],
      writer,
      at === 0 ? place : { ...place, afterTable: false },
      { style: 'KeyFigure', ...(at === 0 ? { id } : {}) },
    ),
  );
}

function wordCallout({ id, title, blocks }: Callout, writer: Writer, level: number, place: Place): readonly Flow[] {
  const inner: Place = { ...place, frame: calloutFrame, body: 'CalloutText' };
  return [
    paragraph(words(title, writer, place), writer, inner, { style: 'CalloutTitle', ownFrame: true, id }),
    ...wordBlocks(blocks, writer, level, { ...inner, afterTable: false, underLabel: true }),
  ];
}

function wordStatement(block: Statement, writer: Writer, level: number, place: Place): readonly Flow[] {
  const { provenance, label, attribution, blocks, id } = block;
  const inner: Place = { ...place, frame: statementFrame(provenance), body: statementStyleId(provenance) };
  const who: readonly ParagraphChild[] =
    attribution === undefined
      ? []
      : [...words('\u2002', writer, {}), ...wordRuns(attribution, writer, { language: place.language, style: 'Attribution' })];
  return [
    paragraph([...words(label, writer, { language: place.language }), ...who], writer, inner, {
      style: labelStyleId(provenance),
      ownFrame: true,
      id,
    }),
    ...wordBlocks(blocks, writer, level, { ...inner, afterTable: false, underLabel: true }),
  ];
}

function wordLegend({ id, title, provenances, statuses }: Legend, writer: Writer, place: Place): readonly Flow[] {
  const later: Place = { ...place, afterTable: false };
  return [
    paragraph(words(title, writer, place), writer, place, { style: 'LegendTitle', id }),
    ...provenances.map(({ provenance, label, meaning }) =>
      paragraph([...words(`${label}. `, writer, { bold: true }), ...words(meaning, writer, place)], writer, later, {
        style: statementStyleId(provenance),
        ownFrame: true,
      }),
    ),
    ...statuses.map(({ status, label, meaning }) =>
      paragraph(
        [
          ...words(`${statusStyles[status].mark}\u00a0${label}. `, writer, { style: statusStyleId(status) }),
          ...words(meaning, writer, place),
        ],
        writer,
        later,
        { style: 'Legend' },
      ),
    ),
  ];
}
