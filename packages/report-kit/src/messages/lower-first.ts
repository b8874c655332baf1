/**
 * The text with a small first letter where it begins with a common word: acronyms and proper names keep their capital, articles do not.
 *
 * @param articles - What the language's articles look like at the start of a text.
 */
export function lowerFirst(text: string, articles: RegExp): string {
  const common = /^\p{Lu}(?:\p{Ll}|’|$| )/u.test(text) && !/^\p{Lu}\S*\s\p{Lu}\p{Ll}/u.test(text);
  return common || articles.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
