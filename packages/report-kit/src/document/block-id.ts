import { checkText } from './argument.js';

/**
 * An id for a block, from a prefix and the parts of what it is about; unlike parts give unlike ids. Only letters,
 * digits, hyphens, full stops and underscores occur.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { blockId } from '@actionline/report-kit';
 *
 * blockId('item', 'unodc-hr75/7'); // => 'item--unodc-hr75_2f7'
 * ```
 */
export function blockId(prefix: string, ...parts: readonly string[]): string {
  checkText('prefix', prefix);
  return [prefix, ...parts.map(encode)].join('--');
}

function encode(part: string): string {
  checkText('A part of the id of a block', part);
  return part.replace(/[^A-Za-z0-9.-]/gu, (char) => `_${(char.codePointAt(0) ?? 0).toString(16)}`);
}
