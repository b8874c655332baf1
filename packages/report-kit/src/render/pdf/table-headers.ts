/*
 * The compiler marks the heads of columns, not those of rows: its function for that is behind a switch that its binding for Node does not have.
 * So the elements of the structure are marked afterwards. They stand in the file as plain text, one object each, and a table at its end says where.
 */

const KIND = /^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/(T[RDH])\n/;
const CATALOG = /^\d+ 0 obj\n<<\n {2}\/Type \/Catalog\n/;
const FIRST_CHILD = /\n {2}\/K \[(\d+) 0 R/;
/** The bytes of an entry in the table of offsets. */
const ENTRY = 20;

/** One object of a file: its number, and where it begins and ends. */
interface FileObject {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The file with the first cell of each row marked as the head of its row. Cells name no heads of their own any more: a reader looks for those of
 * row and column only where none are named. A file of another build than this knows is returned as it is.
 */
export function withRowHeaders(pdf: Uint8Array): Uint8Array {
  const end = Number(/\nstartxref\n(\d+)\n%%EOF\s*$/.exec(textOf(pdf, pdf.length - 64, pdf.length))?.[1]);
  const head = /^xref\n0 (\d+)\n/.exec(textOf(pdf, end, end + 32));
  if (head === null) return pdf;
  const table = textOf(pdf, end + head[0].length, pdf.length);
  const count = Number(head[1]);
  const objects = objectsOf(table, count, end);

  const heads = new Set<number>();
  const kinds = objects.map(({ from }) => KIND.exec(textOf(pdf, from, from + 64))?.[1]);
  objects.forEach(({ from, to }, at) => {
    const first = kinds[at] === 'TR' ? FIRST_CHILD.exec(textOf(pdf, from, to)) : null;
    if (first !== null) heads.add(Number(first[1]));
  });

  const parts = [pdf.subarray(0, objects[0]?.from ?? end)];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  objects.forEach(({ id, from, to }, at) => {
    const part = changed(pdf, from, to, kinds[at], heads.has(id));
    offsets.set(id, length);
    parts.push(part);
    length += part.length;
  });
  const entries = Array.from({ length: count }, (_, id) => {
    const entry = table.slice(id * ENTRY, (id + 1) * ENTRY);
    const offset = offsets.get(id);
    return offset === undefined ? entry : `${String(offset).padStart(10, '0')}${entry.slice(10)}`;
  });
  const rest = table.slice(count * ENTRY).replace(/startxref\n\d+\n/, `startxref\n${String(length)}\n`);
  parts.push(bytesOf(`${head[0]}${entries.join('')}${rest}`));
  return joined(parts);
}

/** The objects in use, in the order of the file. */
function objectsOf(table: string, count: number, end: number): readonly FileObject[] {
  const starts = Array.from({ length: count }, (_, id) => ({ id, from: Number(table.slice(id * ENTRY, id * ENTRY + 10)) }))
    .filter(({ id }) => table[id * ENTRY + 17] === 'n')
    .sort((one, other) => one.from - other.from);
  return starts.map(({ id, from }, at) => ({ id, from, to: starts[at + 1]?.from ?? end }));
}

function changed(pdf: Uint8Array, from: number, to: number, kind: string | undefined, isFirst: boolean): Uint8Array {
  if (kind === 'TD' || kind === 'TH') return bytesOf(cell(textOf(pdf, from, to), kind === 'TD' && isFirst));
  // a key that says what holds without it, and that readers stumble over
  if (CATALOG.test(textOf(pdf, from, from + 64))) return bytesOf(textOf(pdf, from, to).replace(/\n\s*\/Suspects false/, ''));
  return pdf.subarray(from, to);
}

function cell(element: string, isHead: boolean): string {
  const plain = element.replace(/\n\s*\/Headers \[[^\]]*\]/, '');
  if (!isHead) return plain.replace(/<<\n\s*\/O \/Table\n\s*>> ?/, '');
  const marked = plain.replace('/S /TD\n', '/S /TH\n');
  return /\/O \/Table\n/.test(marked)
    ? marked.replace('/O /Table\n', '/O /Table\n    /Scope /Row\n')
    : marked.replace('\n  /A [', '\n  /A [<<\n    /O /Table\n    /Scope /Row\n  >> ');
}

/** Bytes as text, a character each; nothing is lost on the way back. */
function textOf(pdf: Uint8Array, from: number, to: number): string {
  let text = '';
  for (const byte of pdf.subarray(Math.max(0, from), to)) text += String.fromCharCode(byte);
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
