import { checkText } from '../document/argument.js';

/** Narrow no-break space. */
const NARROW = '\u202f';

/**
 * Sets a French text as French printers do: a narrow no-break space before `; : ! ?` and inside guillemets, the
 * typographic apostrophe. Only existing spaces are replaced, so that addresses and times stay as they are.
 */
export function frenchTypography(text: string): string {
  checkText('text', text);
  return text
    .replace(/[ \u00a0](?=[;:!?»])/g, NARROW)
    .replace(/«[ \u00a0]/g, `«${NARROW}`)
    .replace(/[ \u00a0](?=%)/g, NARROW)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
