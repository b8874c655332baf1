/** The values of a cell that may hold several: parted by line breaks and the separator, without the dashes of a list. */
export function valuesIn(cell: string, separator: string): readonly string[] {
  const values = cell
    .split(/\r\n|\r|\n/)
    .flatMap((line) => line.split(separator))
    .map((value) => withoutDash(value.trim()))
    .filter((value) => value !== '' && value !== '-' && value !== '–');
  return [...new Set(values)];
}

/** A value of a list without the dash before it. */
export function withoutDash(value: string): string {
  return value.replace(/^[-–•]\s+/, '');
}

const SDG = /^(?:(?:sdgs?|odd|goal|objectif|target|cible|indicator|indicateur)\s*)?(\d{1,2}(?:\.[0-9a-z]{1,2}){0,2})(?![0-9a-z])/i;

/** The notation of a Sustainable Development Goal, target or indicator that a text names, such as `16` in `SDG 16 - Peace`. */
export function sdgIn(text: string): string | undefined {
  const given = text.trim();
  const [start = '', notation = ''] = SDG.exec(given) ?? [];
  const goal = Number(notation.split('.')[0]);
  if (!(goal >= 1 && goal <= 17) || notation.startsWith('0')) return undefined;
  const name = given.slice(start.length).trim();
  return name === '' || /^[-–:.]\s*\D/.test(name) ? notation.toLowerCase() : undefined;
}

const REFERENCE = /^\s*(\d+(?:\.\d+)*\.?[a-z]?)[.)]?\s+(?=\S)/i;

/** A reference before a text, as in `69.1 Ratify …`, and the text after it; the text alone where it begins with none. */
export function splitReference(cell: string): { readonly reference?: string; readonly text: string } {
  const found = REFERENCE.exec(cell);
  if (found?.[1] === undefined) return { text: cell.trim() };
  return { reference: found[1], text: cell.slice(found[0].length).trim() };
}

/** A text as the part of an id after the slash: lower-case letters and digits, joined by dots and hyphens; empty where nothing is left. */
export function notationIn(reference: string): string {
  let notation = '';
  let mark = '';
  for (const part of plainLetters(reference).match(/[a-z0-9]+|[^a-z0-9]+/g) ?? []) {
    if (!/[a-z0-9]/.test(part)) mark = part === '.' ? '.' : '-';
    else notation += (notation === '' ? '' : mark) + part;
  }
  return notation;
}

/** A text as the id of a concept: lower-case words joined by hyphens; empty where it has no Latin letter or digit. */
export function slugOf(text: string): string {
  const words = plainLetters(text.replace(/['’]/g, '')).match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-').slice(0, LONGEST_SLUG);
  return slug.endsWith('-') ? slug.slice(0, -1) : slug;
}

function plainLetters(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const LONGEST_SLUG = 60;

/** A name for a text that is too long to be one: its first words, with an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // a space just after the last place lets the word before it stand
  const start = text.slice(0, most);
  const end = Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n'));
  return `${(end > most / 2 ? start.slice(0, end) : start.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`;
}
