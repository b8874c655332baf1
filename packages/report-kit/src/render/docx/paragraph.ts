import type { IParagraphOptions, Paragraph, ParagraphChild } from 'docx';

import { FRAME_INDENT, framed, type Frame } from './frame.js';
import type { Writer } from './writer.js';

/** Where a block stands. */
export interface Place {
  /** The language, where it is another than the report's. */
  readonly language?: string | undefined;
  /** The line down its side. */
  readonly frame?: Frame | undefined;
  /** The style of running text there; that of the body where absent. */
  readonly body?: string;
  /** Set where it follows a table, which leaves no space behind it. */
  readonly afterTable?: boolean;
  /** Set where it stands right under the label of a statement. */
  readonly underLabel?: boolean;
  /** Set before a list that it leads to, and before a table or figure with which a section begins. */
  readonly leads?: boolean;
  /** Set before the last line of a statement. */
  readonly closes?: boolean;
  /** Set in an annex, whose tables and lists are set in smaller type. */
  readonly annex?: true;
}

/** What a paragraph is beside its words. */
interface ParagraphLook {
  /** The style. */
  readonly style: string;
  /** The id that leads to it. */
  readonly id?: string;
  /** Set at the end of the line. */
  readonly end?: boolean;
  /** Kept on the page of what follows. */
  readonly keepNext?: boolean;
  /** Set where the style itself draws the frame. */
  readonly ownFrame?: boolean;
  /** How far it stands in, with what hangs out: the number or mark of an item. */
  readonly indent?: { readonly left: number; readonly hanging: number };
  /** The number of an item. */
  readonly numbering?: { readonly reference: string; readonly level: number; readonly instance: number };
}

/** The space above what follows a table, in twentieths of a point. */
const AFTER_TABLE = 160;

/** The space above a caption right under a label. */
const UNDER_LABEL = 40;

/** A paragraph where it stands. */
export function paragraph(children: readonly ParagraphChild[], writer: Writer, place: Place, look: ParagraphLook): Paragraph {
  const { library, isRightToLeft } = writer;
  const { style, id, end, keepNext, ownFrame, indent, numbering } = look;
  const anchor = id === undefined ? undefined : writer.anchors.of(id);
  const frame = ownFrame === true ? undefined : place.frame;
  const options: IParagraphOptions = {
    style,
    children: anchor === undefined ? children : [new library.Bookmark({ id: anchor.name, children })],
    ...(keepNext === true ? { keepNext } : {}),
    ...(numbering === undefined ? {} : { numbering }),
    ...(frame === undefined ? {} : framed(frame, isRightToLeft)),
    ...(isRightToLeft ? { bidirectional: true } : {}),
    ...spaced(place, style),
    ...indented(indent, frame),
    ...(end === true ? { alignment: 'end' } : {}),
  };
  return new library.Paragraph(options);
}

function spaced({ afterTable, underLabel }: Place, style: string): Pick<IParagraphOptions, 'spacing'> {
  if (style === 'Caption') return underLabel === true ? { spacing: { before: UNDER_LABEL } } : {};
  return afterTable === true ? { spacing: { before: AFTER_TABLE } } : {};
}

function indented(indent: ParagraphLook['indent'], frame: Frame | undefined): Pick<IParagraphOptions, 'indent'> {
  const beside = frame === undefined ? 0 : FRAME_INDENT;
  if (indent !== undefined) return { indent: { left: indent.left + beside, hanging: indent.hanging } };
  return beside === 0 ? {} : { indent: { left: beside } };
}
