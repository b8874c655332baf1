import { plainWords } from './calendar-words.js';

/**
 * Words that mean no breakdown, whatever the column, in small letters without accents.
 *
 * Source: SDMX, cross-domain code lists; UN Statistics Division, code lists of the SDG data structure; Eurostat, code lists.
 */
const TOTALS: ReadonlySet<string> = new Set(
  (
    '_t|total|totals|totale|ensemble|all|tous|toutes|bothsex|allage|allarea|both|both sexes|both sexes combined|deux sexes|les deux sexes|' +
    'all ages|tous ages|tous les ages|all areas|grand total|insgesamt|gesamt'
  ).split('|'),
);

/** Whether a word means a total over a breakdown: `_T`, `TOTAL`, `BOTHSEX`, « ensemble ». */
export function isTotalWord(text: string): boolean {
  return text.length <= 40 && TOTALS.has(plainWords(text));
}

/** Whether a text has the look of the label of a total line, over whatever it runs: `Total`, « Total général », `Sub-total 2023`. It means no breakdown by that. */
export function isTotalLabel(text: string): boolean {
  return isTotalWord(text) || (text.length <= 40 && LABEL.test(plainWords(text)));
}

const LABEL = /^(?:(?:grand|sub|sous)[ -]?)?tota(?:l|ls|le|ux)(?![a-z])/;
