/*
 * The compiler marks the heads of columns, not those of rows: its function for that is behind a switch that its binding for Node does not have.
 * So the elements of the structure are marked afterwards. They stand in the file as plain text, one object each, and a table at its end says where.
 */

const KIND = /^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/(TBody|TR|TD|TH)\n/;
const CATALOG = /^\d+ 0 obj\n<<\n {2}\/Type \/Catalog\n/;
const CHILDREN = /\n {2}\/K \[([^\]]*)\]/;
/** The bytes of an entry in the table of offsets. */
const ENTRY = 20;

/** One object of a file: its number, and where it begins and ends. */
interface FileObject {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The file with the first cell of each row marked as the head of its row, and no other cell below the heads of the columns as a head. Cells name no
 * heads of their own any more: a reader looks for those of row and column only where none are named. A file of another build than this knows is
 * returned as it is.
 */
export function withRowHeaders(pdf: Uint8Array): Uint8Array {
  const end = Number(/\nstartxref\n(\d+)\n%%EOF\s*$/.exec(textOf(pdf, pdf.length - 64, pdf.length))?.[1]);
  const head = /^xref\n0 (\d+)\n/.exec(textOf(pdf, end, end + 32));
  if (head === null) return pdf;
  const table = textOf(pdf, end + head[0].length, pdf.length);
  const count = Number(head[1]);
  const objects = objectsOf(table, count, end);

  const kinds = objects.map(({ from }) => KIND.exec(textOf(pdf, from, from + 64))?.[1]);
  const rows = new Map<number, readonly number[]>();
  const inBodies: number[] = [];
  objects.forEach(({ id, from, to }, at) => {
    if (kinds[at] === 'TR') rows.set(id, childrenOf(textOf(pdf, from, to)));
    if (kinds[at] === 'TBody') inBodies.push(...childrenOf(textOf(pdf, from, to)));
  });
  const cells = new Map<number, Cell>();
  for (const row of inBodies) rows.get(row)?.forEach((id, at) => cells.set(id, at === 0 ? 'head' : 'plain'));

  const parts = [pdf.subarray(0, objects[0]?.from ?? end)];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  objects.forEach(({ id, from, to }, at) => {
    const part = changed(pdf, from, to, kinds[at], cells.get(id));
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

/** What a cell below the heads of the columns is. */
type Cell = 'head' | 'plain';

function changed(pdf: Uint8Array, from: number, to: number, kind: string | undefined, cell: Cell | undefined): Uint8Array {
  if (kind === 'TD' || kind === 'TH') return bytesOf(cellOf(textOf(pdf, from, to), cell));
  // a key that says what holds without it, and that readers stumble over
  if (CATALOG.test(textOf(pdf, from, from + 64))) return bytesOf(textOf(pdf, from, to).replace(/\n *\/Suspects false/, ''));
  return pdf.subarray(from, to);
}

function childrenOf(element: string): readonly number[] {
  const children = (CHILDREN.exec(element)?.[1] ?? '').split(' 0 R');
  return children.slice(0, -1).map(Number);
}

/** What is drawn around a cell says nothing of what it is, and some readers stumble over it. */
const BORDER = /\n *\/Border(?:Color|Style|Thickness) [^\n]*/g;
const SCOPE = /\n *\/Scope \/\w+/;
const HEADERS = /\n *\/Headers \[[^\]]*\]/;
/** Attributes with nothing in them but whose they are. */
const NOTHING = /<<\n *\/O \/(?:Layout|Table)\n *>> ?/g;

function cellOf(element: string, cell: Cell | undefined): string {
  const plain = element.replace(BORDER, '').replace(HEADERS, '');
  if (cell === undefined) return plain.replace(NOTHING, '');
  const unmarked = plain.replace(SCOPE, '').replace('/S /TH\n', '/S /TD\n').replace(NOTHING, '');
  if (cell === 'plain') return unmarked;
  const head = unmarked.replace('/S /TD\n', '/S /TH\n');
  const scope = '<<\n    /O /Table\n    /Scope /Row\n  >>';
  return head.includes('\n  /A [') ? head.replace('\n  /A [', `\n  /A [${scope} `) : head.replace('\n  /K [', `\n  /A [${scope}]\n  /K [`);
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
