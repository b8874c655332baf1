import type { Issue } from '@actionline/core';
import { errorAt, show, type Path } from '@actionline/core/internal';

import type { PngPicture } from './picture.js';

const BEGINS = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const ENDS = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** More pixels than any report prints; a few bytes can claim to be billions. */
const MOST_PIXELS = 50_000_000;

/** What is wrong with a picture as PNG: its signature, its end, and its size, which is read from the picture itself. */
export function pngIssues({ base64, width, height }: PngPicture, path: Path): readonly Issue[] {
  const at = [...path, 'base64'];
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    return [errorAt('bad-png', at, `Given ${show(base64)}; expected the bytes as base64, without line breaks and without "data:".`)];
  const head = bytesOf(base64.slice(0, 44));
  const tail = bytesOf(base64.slice(-16)).slice(-ENDS.length);
  if (!BEGINS.every((byte, nth) => head[nth] === byte))
    return [errorAt('bad-png', at, `Given bytes that do not begin as a PNG does; expected a PNG; convert the picture to one.`)];
  if (!ENDS.every((byte, nth) => tail[nth] === byte))
    return [errorAt('bad-png', at, `Given a PNG that is cut off; expected a whole one; read all of the file.`)];
  const [own, tall] = [numberAt(head, 16), numberAt(head, 20)];
  if (own === 0 || tall === 0 || own * tall > MOST_PIXELS)
    return [
      errorAt(
        'bad-png',
        at,
        `Given a PNG of ${String(own)} × ${String(tall)} pixels; expected 1 to ${String(MOST_PIXELS)} in all; scale it.`,
      ),
    ];
  // one CSS pixel more or less is rounding
  if (Math.abs(width * tall - height * own) <= Math.max(own, tall)) return [];
  return [
    errorAt(
      'bad-size',
      path,
      `Given ${String(width)} × ${String(height)} for a PNG of ${String(own)} × ${String(tall)} pixels; expected the same proportions, or it is drawn askew; give ${String(width)} × ${String(Math.round((width * tall) / own))}.`,
    ),
  ];
}

function bytesOf(base64: string): readonly number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of base64.replaceAll('=', '')) {
    bits = ((bits << 6) | ALPHABET.indexOf(char)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return bytes;
}

function numberAt(bytes: readonly number[], at: number): number {
  return [0, 1, 2, 3].reduce((sum, nth) => sum * 256 + (bytes[at + nth] ?? 0), 0);
}
