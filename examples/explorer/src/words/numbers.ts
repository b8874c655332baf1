import type { Lang } from '../address/address.js';

/** Writes whole numbers as a language does. */
export function numbersIn(lang: Lang): (count: number) => string {
  const format = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : 'fr-FR');
  return (count) => format.format(count);
}
