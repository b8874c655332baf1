import { checkText } from '../document/argument.js';

/** Narrow no-break space. */
const NARROW = '\u202f';

/**
 * Sets a French text as French printers do: a narrow no-break space before `; : ! ?` and inside guillemets, the
 * typographic apostrophe. Only existing spaces are replaced, so that addresses and times stay as they are.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { frenchTypography } from '@actionline/report-kit';
 *
 * frenchTypography("L'objectif : « atteint »"); // => 'L’objectif\u202f: «\u202fatteint\u202f»'
 * ```
 */
export function frenchTypography(text: string): string {
  checkText('text', text);
  return text
    .replace(/[ \u00a0](?=[;:!?»])/g, NARROW)
    .replace(/«[ \u00a0]/g, `«${NARROW}`)
    .replace(/[ \u00a0](?=%)/g, NARROW)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
