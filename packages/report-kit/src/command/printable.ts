/** What a terminal could take for an order, or that turns the direction of reading. */
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text as it may be shown on a terminal: characters that would steer it are written out, and its spaces are those of any font. */
export function printable(text: string): string {
  return text.replace(HIDDEN, writtenOut).replace(/[\u00a0\u202f]/g, ' ');
}

/** A value as JSON that may be shown on a terminal, and is read back as it was. */
export function printableJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(HIDDEN, writtenOut)}\n`;
}

function writtenOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
