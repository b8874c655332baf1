import type { IParagraphOptions } from 'docx';

import { provenanceColours } from '../../charts/palette.js';
import type { Provenance } from '../../document/provenance.js';

/** The line down the side of what stands apart, so that it is told apart in black and white too. */
export interface Frame {
  /** How the line is drawn: each kind of statement has its own. */
  readonly line: 'single' | 'dotted' | 'dashed' | 'double' | 'dotDash' | 'triple';
  /** How thick it is, in eighths of a point. */
  readonly size: number;
  /** Its colour, as six hexadecimal digits. */
  readonly colour: string;
  /** A ground, as six hexadecimal digits. */
  readonly ground?: string;
}

/** How far from the margin what stands in a frame begins, in twentieths of a point. */
export const FRAME_INDENT = 284;

/** How far the line stands from the text, in points. */
const LINE_SPACE = 8;

const LINES: Readonly<Record<Provenance, readonly [Frame['line'], number]>> = {
  official: ['single', 24],
  activity: ['dotted', 24],
  observation: ['dashed', 18],
  evaluation: ['double', 12],
  assessment: ['dotDash', 18],
  narrative: ['triple', 6],
};

/** The frame of a statement. */
export function statementFrame(provenance: Provenance): Frame {
  const [line, size] = LINES[provenance];
  return { line, size, colour: hex(provenanceColours[provenance].colour) };
}

/** The frame of a remark that must not be missed. */
export const calloutFrame: Frame = { line: 'single', size: 12, colour: '7A5200', ground: 'FBF6EA' };

/** A colour as Word writes it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** The frame as a paragraph says it; `indent` is how far the paragraph stands in beside it. */
export function framed(frame: Frame, isRightToLeft: boolean): Pick<IParagraphOptions, 'border' | 'shading'> {
  const line = { style: frame.line, size: frame.size, space: LINE_SPACE, color: frame.colour } as const;
  return {
    border: isRightToLeft ? { right: line } : { left: line },
    ...(frame.ground === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: frame.ground } }),
  };
}

/** The same as XML, for a style. */
export function framedXml({ line, size, colour, ground }: Frame, isRightToLeft: boolean): string {
  const side = `<w:${isRightToLeft ? 'right' : 'left'} w:val="${line}" w:sz="${String(size)}" w:space="${String(LINE_SPACE)}" w:color="${colour}"/>`;
  const shade = ground === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`;
  return `<w:pBdr>${side}</w:pBdr>${shade}`;
}
