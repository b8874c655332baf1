/** The words of a view in French, with the spaces that French sets before `; : ! ? %` and inside guillemets, none of which may be broken. */
export function inFrench<W extends object>(words: W): W {
  return setAll(words) as W;
}

function setAll(words: unknown): unknown {
  if (typeof words === 'string') return set(words);
  if (typeof words === 'function')
    return (...given: readonly unknown[]) => setAll((words as (...of: readonly unknown[]) => unknown)(...given));
  if (Array.isArray(words)) return words.map(setAll);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, setAll(value)]));
}

function set(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=[:»%])/g, '\u00a0')
    .replace(/« /g, '«\u00a0');
}
