const ALLOWED = /^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}]+$/i;

/**
 * The address where it is one that a report may link to: `https:`, `http:` or `mailto:`, with no white space, quotation
 * mark or control character; `undefined` otherwise, so that it is shown as text.
 *
 * @example
 * ```ts
 * import { safeUrl } from '@actionline/report-kit';
 *
 * safeUrl('https://www.unodc.org/'); // => 'https://www.unodc.org/'
 * safeUrl('javascript:alert(1)'); // => undefined
 * ```
 */
export function safeUrl(url: string | undefined): string | undefined {
  if (typeof url !== 'string' || !ALLOWED.test(url)) return undefined;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(url) ? undefined : url;
}
