import type { Paragraph, ParagraphChild } from 'docx';

import type { Block, Section } from '../../document/block.js';
import { contentsDepth } from '../paged/contents-depth.js';
import { paragraph } from './paragraph.js';
import { wordRuns, words } from './runs.js';
import type { Writer } from './writer.js';

/** So many of the last entries stay together: none stands on a page alone. */
const LAST = 3;

/**
 * The contents as a field of Word: filled with the headings, each a link; Word fills in the numbers of the pages when it is told to update the
 * field, as only it knows where its pages end.
 */
export function contents(writer: Writer): readonly Paragraph[] {
  const { report } = writer;
  const levels = contentsDepth(report.sections);
  if (levels === 0) return [];
  const entries = report.sections.flatMap((section) => entriesOf(section, 1, levels));
  const heading = paragraph(words(report.page.contents, writer, {}), writer, {}, { style: 'TOCHeading' });
  return [
    heading,
    ...entries.map(({ section, depth }, at) => {
      const entry = entryRuns(section, writer);
      const before = at === 0 ? [fieldMark(writer, 'begin'), fieldCode(levels, writer), fieldMark(writer, 'separate')] : [];
      const after = at === entries.length - 1 ? [fieldMark(writer, 'end')] : [];
      const keepNext = at < entries.length - 1 && at >= entries.length - LAST;
      return paragraph([...before, ...entry, ...after], writer, {}, { style: `TOC${String(depth)}`, keepNext });
    }),
  ];
}

interface Entry {
  readonly section: Section;
  readonly depth: number;
}

function entriesOf(block: Block, depth: number, levels: number): readonly Entry[] {
  if (block.kind !== 'section' || !block.listed || depth > levels) return [];
  return [{ section: block, depth }, ...block.blocks.flatMap((inner) => entriesOf(inner, depth + 1, levels))];
}

function entryRuns({ id, heading, notation, language }: Section, writer: Writer): readonly ParagraphChild[] {
  // remarks on the heading and notes to it stand at the heading
  const runs = heading.filter(({ kind }) => kind !== 'muted' && kind !== 'footnote');
  const look = { language, within: 'link' } as const;
  const children = [
    ...(notation === undefined || notation === '' ? [] : words(`${notation}\u2002`, writer, look)),
    ...wordRuns(runs, writer, look),
  ];
  const anchor = writer.anchors.of(id);
  return anchor === undefined ? children : [new writer.library.InternalHyperlink({ anchor: anchor.name, children })];
}

function fieldMark({ library }: Writer, type: 'begin' | 'separate' | 'end'): ParagraphChild {
  const mark = new library.BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
  return new library.TextRun({ children: [mark] });
}

function fieldCode(levels: number, { library }: Writer): ParagraphChild {
  return new library.TextRun({
    children: [new library.StringContainer('w:instrText', ` TOC \\o "1-${String(levels)}" \\h \\z `)],
  });
}
