/** A count with its noun, by the plural rules of Spanish: “1 meta”, “3 metas”. */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)}\u00a0${agreeing(count, one, many)}`;
}

const NUMBERS: readonly string[] = [
  'cero',
  'un',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];

/** A small number in words, a larger one in digits. */
export function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** The text with a capital first letter. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('es') + text.slice(1);
}

/** The form of a word that goes with a count. */
export function agreeing(count: number, one: string, many: string): string {
  return PLURALS.select(count) === 'one' ? one : many;
}

/** A heading or label inside a sentence: a common word begins small, acronyms and names keep their capital. */
export function inside(text: string): string {
  const common = /^\p{Lu}(?:\p{Ll}|$|\s)/u.test(text) && !/^\p{Lu}\S*\s\p{Lu}\p{Ll}/u.test(text);
  return common ? text.charAt(0).toLocaleLowerCase('es') + text.slice(1) : text;
}

/** Items as a list: “Kenia, Perú y Uganda”; “e” before the sound of an i. */
export function list(items: readonly string[]): string {
  return LISTS.format(items);
}

const PLURALS = new Intl.PluralRules('es');
const LISTS = new Intl.ListFormat('es', { type: 'conjunction' });

/** A figure as it stands in a sentence: a percentage takes the article, “el 40 %”. */
export function theFigure(figure: string): string {
  return /^[\u2212\d].*%$/.test(figure) ? `el ${figure}` : figure;
}

/** A preposition before such a figure: “del 40 %”, “al 40 %”, “de 40 agentes”. */
export function before(preposition: 'a' | 'de', figure: string): string {
  const words = theFigure(figure);
  return words === figure ? `${preposition} ${figure}` : `${preposition}${words.slice(1)}`;
}
