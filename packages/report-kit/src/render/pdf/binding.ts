import { ActionlineError } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { allBlocks } from '../../document/all-blocks.js';
import { bytesOf } from '../../document/base64.js';
import type { Block } from '../../document/block.js';
import { goalsIn, idsIn } from '../../document/block-parts.js';
import type { Picture } from '../../document/picture.js';
import type { Report } from '../../document/report.js';
import type { PaperPicture } from './paper.js';
import { paperText, type Replacements } from './paper-text.js';

/** Points in a CSS pixel. */
export const POINTS = 0.75;

/** What the blocks of one report share while they are set. */
export interface Binding {
  /** The families of fonts. */
  readonly fonts: readonly string[];
  /** What stands for characters that no font has. */
  readonly replacements: Replacements;
  /** The files of pictures, by path. */
  readonly files: Map<string, Uint8Array>;
  /** The anchor that an id of the report leads to; nothing where it is no block of the report. */
  readonly goal: (id: string) => string | undefined;
  /** The anchor of a block, once, where something leads to it. */
  readonly anchor: (id: string | undefined) => { readonly anchor?: string };
}

/** The binding of a report: which ids something leads to, and which of these are there. */
export function bindingOf(report: Report, fonts: readonly string[], replacements: Replacements): Binding {
  const there = new Map<string, string>();
  const pictures = new Map<Block, string>();
  const blocks = allBlocks(report);
  for (const block of blocks) {
    // the numbers behind a picture are not always printed: what leads to them leads to the picture
    if (block.kind === 'figure') pictures.set(block.table, block.id);
    for (const id of [block.id, ...idsIn(block)]) if (!there.has(id)) there.set(id, pictures.get(block) ?? id);
  }
  const open = new Set([...goalsIn(blocks)].flatMap((id) => there.get(id) ?? []));
  return {
    fonts,
    replacements,
    files: new Map(),
    goal: (id) => there.get(id),
    anchor: (id) => (id !== undefined && open.delete(id) ? { anchor: id } : {}),
  };
}

/** A picture of the report for the page, no wider than a line. */
export function paperPicture(picture: Picture, alt: string, binding: Binding, widest: number): PaperPicture {
  const width = Math.min(picture.width * POINTS, widest);
  const height = (picture.height * width) / picture.width;
  const words = paperText(alt, binding.replacements);
  if (picture.format === 'svg') return { svg: picture.svg, width, height, alt: words };
  const file = `picture-${String(binding.files.size + 1)}.png`;
  binding.files.set(file, bytesOf(picture.base64));
  return { file, width, height, alt: words };
}

/** The alternative text of a picture; without one the page could not be read by everybody. */
export function checkAlternative(what: string, field: string, text: string): string {
  if (typeof text === 'string' && text.trim() !== '') return text;
  throw new ActionlineError(
    'missing-text',
    `${what} has no alternative text: its \`${field}\` is ${show(text)}. Expected one sentence that stands for the picture, since a PDF that everybody can read needs it; write one.`,
    { given: text },
  );
}
