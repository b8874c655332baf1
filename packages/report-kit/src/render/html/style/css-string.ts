/** A text as a CSS string; everything but letters and digits of ASCII is an escape, so that nothing can end the string. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (char) => (/[A-Za-z0-9]/.test(char) ? char : `\\${(char.codePointAt(0) ?? 0).toString(16)} `));
  return `"${escaped.join('')}"`;
}

/** A text on one line of at most 90 characters; no-break spaces stay. */
export function shortLine(text: string): string {
  const chars = Array.from(text.replace(/[^\S\u00a0\u202f]+/g, ' '));
  return chars.length > 90 ? `${chars.slice(0, 89).join('').trimEnd()}…` : chars.join('');
}
