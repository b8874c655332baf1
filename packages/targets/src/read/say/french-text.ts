/** Narrow no-break space. */
const NARROW = '\u202f';
/** No-break space. */
const FULL = '\u00a0';

/**
 * A French text set as French printers do: a narrow no-break space before `; ! ?`, a no-break space before `:` and `%` and inside
 * guillemets. Only the words of the catalogue are set; what is put into them stays as it was given.
 *
 * Source: Imprimerie nationale, Lexique des règles typographiques en usage à l’Imprimerie nationale.
 */
export function fr(words: TemplateStringsArray, ...given: readonly string[]): string {
  return words.map((part, at) => set(part) + (given[at] ?? '')).join('');
}

function set(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, NARROW)
    .replace(/ (?=[:»%])/g, FULL)
    .replace(/« /g, `«${FULL}`);
}
