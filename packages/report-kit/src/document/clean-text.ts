/* eslint-disable no-control-regex -- control characters are what is replaced */
import { checkText } from './argument.js';

// with the flag u, a surrogate is matched only where it stands alone
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/gu;
/** What may be one of these, a pair of surrogates among them: found without taking the text apart into its characters. */
const DOUBTFUL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/;
/** What nearly no text has: anything but printable ASCII, more than one space between words, and space around it. */
const UNUSUAL = /[^ -~]| {2}|^ | $/;
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text with every character that no format can carry (control characters, lone surrogates) replaced by U+FFFD, so
 * that the reader sees that something stood there.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { cleanText } from '@actionline/report-kit';
 *
 * cleanText('a\u0000b'); // => 'a\ufffdb'
 * ```
 */
export function cleanText(text: string): string {
  checkText('text', text);
  return DOUBTFUL.test(text) ? text.replace(UNPRINTABLE, '\ufffd') : text;
}

/**
 * The text on one line, with characters that would turn the reading direction of what stands around it written out
 * as `[U+202E]`; for formats and sentences that cannot isolate it.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { inlineText } from '@actionline/report-kit';
 *
 * inlineText('a\u202Eb\n c'); // => 'a[U+202E]b c'
 * ```
 */
export function inlineText(text: string): string {
  checkText('text', text);
  if (!UNUSUAL.test(text)) return text;
  return cleanText(text)
    .replace(DIRECTION, (mark) => `[U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`)
    .replace(/\s+/g, (space) => (/^[\u00a0\u202f]+$/.test(space) ? space : ' '))
    .trim();
}
