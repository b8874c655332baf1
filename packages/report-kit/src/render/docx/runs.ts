import type { IRunOptions, ParagraphChild } from 'docx';

import { statusStyles } from '../../charts/palette.js';
import type { Inline } from '../../document/inline.js';
import { safeUrl } from '../../document/safe-url.js';
import { sourceId } from '../../document/block-parts.js';
import { statusStyleId } from './style-ids.js';
import { betweenDigits, isLanguageRightToLeft, isRightToLeft, wholeDate, wordText } from './word-text.js';
import type { Writer } from './writer.js';

/** How runs look where they stand. */
export interface RunLook {
  /** The language, where it is another than the report's. */
  readonly language?: string | undefined;
  /** The style of characters. */
  readonly style?: string;
  /** Bold. */
  readonly bold?: true;
  /** Slanted. */
  readonly italics?: true;
  /** Set inside a link or a note, which can hold no other. */
  readonly within?: 'link' | 'note';
}

/** Runs of text. */
export function wordRuns(runs: readonly Inline[], writer: Writer, look: RunLook = {}): readonly ParagraphChild[] {
  return runs.flatMap((run) => wordRun(run, writer, look));
}

function wordRun(run: Inline, writer: Writer, look: RunLook): readonly ParagraphChild[] {
  const { library } = writer;
  switch (run.kind) {
    case 'text':
    case 'number':
      return words(run.text, writer, look);
    case 'date':
      return words(wholeDate(run.text), writer, look);
    case 'data':
      return words(run.text, writer, run.language === undefined ? look : { ...look, language: run.language });
    case 'strong':
      return wordRuns(run.children, writer, { ...look, bold: true });
    case 'emphasis':
      return wordRuns(run.children, writer, { ...look, italics: true });
    case 'muted':
      return wordRuns(run.children, writer, { ...look, style: 'Muted' });
    case 'code':
      return words(run.text, writer, { ...look, style: 'Code' });
    case 'link': {
      const link = safeUrl(run.url);
      const children = wordRuns(run.children, writer, link === undefined || look.within === 'link' ? look : linked(look));
      return link === undefined || look.within === 'link' ? children : [new library.ExternalHyperlink({ link, children })];
    }
    case 'reference':
      return leading(run.to, writer, look, (inner) => wordRuns(run.children, writer, inner));
    case 'citation': {
      const place = run.locator === undefined ? '' : `, ${run.locator}`;
      return leading(sourceId(run.number), writer, look, (inner) => words(`[${String(run.number)}${place}]`, writer, inner));
    }
    case 'footnote':
      return footnote(run.children, writer, look);
    case 'sparkline':
      return [writer.pictures.sparkline(run)];
    case 'status':
      return words(`${statusStyles[run.status].mark}\u00a0${run.label}`, writer, { ...look, style: statusStyleId(run.status) });
    case 'break':
      return [new library.TextRun({ break: 1 })];
  }
}

/** The look of what is linked; a status or a code keeps its own style. */
function linked(look: RunLook): RunLook {
  return { ...look, style: look.style ?? 'Hyperlink', within: 'link' };
}

/** Runs that lead to a place in the document, where it is there. */
function leading(
  id: string,
  writer: Writer,
  look: RunLook,
  children: (look: RunLook) => readonly ParagraphChild[],
): readonly ParagraphChild[] {
  const anchor = writer.anchors.of(id);
  if (anchor === undefined || look.within === 'link') return children(look);
  return [new writer.library.InternalHyperlink({ anchor: anchor.name, children: children(linked(look)) })];
}

/** A note at the foot of the page; a note inside a note or a link stands in brackets, since Word has none there. */
function footnote(runs: readonly Inline[], writer: Writer, look: RunLook): readonly ParagraphChild[] {
  if (look.within !== undefined) return [...words(' (', writer, look), ...wordRuns(runs, writer, look), ...words(')', writer, look)];
  const { library, footnotes, isRightToLeft: bidirectional } = writer;
  const children = [...words(' ', writer, {}), ...wordRuns(runs, writer, { within: 'note', language: look.language })];
  footnotes.push(new library.Paragraph({ style: 'FootnoteText', children, ...(bidirectional ? { bidirectional } : {}) }));
  return [new library.FootnoteReferenceRun(footnotes.length)];
}

/** Words in one run, with their language and direction. */
export function words(text: string, { library, isRightToLeft: around }: Writer, look: RunLook): readonly ParagraphChild[] {
  if (text === '') return [];
  const { language, style, bold, italics } = look;
  const clean = wordText(text);
  const rightToLeft = isRightToLeft(clean, around);
  const pieces = clean.split(betweenDigits);
  const options: IRunOptions = {
    ...(pieces.length === 1
      ? { text: clean }
      : { children: pieces.flatMap((piece, at) => (at === 0 ? [piece] : [new library.NoBreakHyphen(), piece])) }),
    ...(style === undefined ? {} : { style }),
    ...(bold === undefined ? {} : { bold }),
    ...(italics === undefined ? {} : { italics }),
    ...(rightToLeft ? { rightToLeft } : {}),
    ...(language === undefined ? {} : { language: isLanguageRightToLeft(language) ? { bidirectional: language } : { value: language } }),
  };
  return [new library.TextRun(options)];
}
