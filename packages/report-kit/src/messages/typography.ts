import { checkText } from '../document/argument.js';

/** Narrow no-break space. */
const NARROW = '\u202f';
/** No-break space. */
const FULL = '\u00a0';

/**
 * Sets a French text as French printers do: a narrow no-break space before `; ! ?`, a no-break space before `:` and `%` and inside
 * guillemets, the typographic apostrophe. Only existing spaces are replaced, so that addresses and times stay as they are.
 *
 * Source: Imprimerie nationale, Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function frenchTypography(text: string): string {
  checkText('text', text);
  return text
    .replace(/[ \u00a0\u202f](?=[;!?])/g, NARROW)
    .replace(/[ \u00a0\u202f](?=[:»%])/g, FULL)
    .replace(/«[ \u00a0\u202f]/g, `«${FULL}`)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/**
 * Sets a French text as the institutions of the EU do: no space before `; : ! ?` and inside guillemets, a no-break space before `%`.
 *
 * Source: Interinstitutional style guide, French edition, section 6.4, which says that for the sake of the many languages it departs from
 * national typographic codes.
 */
export function europeanTypography(text: string): string {
  checkText('text', text);
  return text
    .replace(/[ \u00a0\u202f](?=[;:!?»])/g, '')
    .replace(/«[ \u00a0\u202f]/g, '«')
    .replace(/[ \u202f](?=%)/g, FULL)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
