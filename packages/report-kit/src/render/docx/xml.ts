import { wordText } from './word-text.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the value of an attribute or the words of an element. */
export function attributeText(text: string): string {
  return wordText(text).replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
