import { numberFormat, type NumberFormat } from './number-format.js';
import { brokenWorkbook, largeWorkbook } from './workbook-fault.js';
import { takeXml } from './xml-part.js';
import { nameOf, type Part, type Parts } from './zip-parts.js';

/** One sheet of a workbook, as its list names it. */
export interface SheetName {
  /** Its name. */
  readonly name: string;
  /** Whether it is hidden from who opens the workbook. */
  readonly hidden: boolean;
  /** The part with its cells; none where it is a chart, or where the part is missing. */
  readonly part: Part | undefined;
  /** Whether it has cells: a sheet that is one chart has none. */
  readonly holdsCells: boolean;
}

/** What a workbook says of its sheets. */
export interface WorkbookList {
  /** Its sheets, in order. */
  readonly sheets: readonly SheetName[];
  /** Whether days are counted from 1904, not from 1900. */
  readonly from1904: boolean;
  /** The part with the texts that cells share. */
  readonly sharedStrings: Part | undefined;
  /** The part with the styles of cells. */
  readonly styles: Part | undefined;
  /** Whether it holds a program. */
  readonly hasMacros: boolean;
  /** Whether it takes values from other workbooks. */
  readonly hasLinks: boolean;
}

/** Small parts are held whole: past this they are no list of sheets or styles. */
const MOST_LIST_BYTES = 67_108_864;
const MOST_SHEETS = 10_000;
const MOST_TEXT_BYTES = 536_870_912;
const MOST_TEXTS = 10_000_000;

/** The list of sheets of a workbook, with the parts that it leads to. */
export async function workbookList(parts: Parts): Promise<WorkbookList> {
  const root = (await linksOf(parts, '')).find(({ type }) => type === 'officeDocument');
  const path = root?.target ?? 'xl/workbook.xml';
  const workbook = parts.get(nameOf(path));
  if (workbook === undefined) throw brokenWorkbook(`the part ${path.slice(0, 80)} with the list of its sheets is missing`);
  const links = await linksOf(parts, path);
  const named: { name: string; state: string; link: string }[] = [];
  let from1904 = false;
  await takeXml(bounded(workbook), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (tag !== 'sheet') return;
      if (named.length >= MOST_SHEETS) throw largeWorkbook('The workbook has too many sheets', MOST_SHEETS, '');
      const link = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      named.push({ name: attributes['name'] ?? '', state: attributes['state'] ?? 'visible', link });
    },
    close: () => undefined,
    text: () => undefined,
  });
  const linkById = new Map(links.map((link) => [link.id, link]));
  const partOf = (type: string): Part | undefined => parts.get(nameOf(links.find((link) => link.type === type)?.target ?? '?'));
  return {
    sheets: named.map(({ name, state, link }) => {
      const to = linkById.get(link);
      return { name, hidden: state !== 'visible', part: parts.get(nameOf(to?.target ?? '?')), holdsCells: to?.type === 'worksheet' };
    }),
    from1904,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    hasMacros: [...parts.keys()].some((name) => name.endsWith('vbaproject.bin') || name.includes('/macrosheets/')),
    hasLinks: links.some(({ type }) => type === 'externalLink'),
  };
}

/** Where one part leads to another. */
interface Link {
  readonly id: string;
  /** The last word of its type, which is the same in both forms of the standard. */
  readonly type: string;
  readonly target: string;
}

async function linksOf(parts: Parts, path: string): Promise<readonly Link[]> {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const part = parts.get(nameOf(`${folder}_rels/${path.slice(slash + 1)}.rels`));
  if (part === undefined) return [];
  const links: Link[] = [];
  await takeXml(bounded(part), {
    open: (tag, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
      // what lies outside the file is never followed
      if (tag === 'Relationship' && TargetMode !== 'External')
        links.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return links;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function bounded(part: Part): Part {
  if (part.size > MOST_LIST_BYTES)
    throw largeWorkbook(`The part ${part.name.slice(0, 80)} has ${String(part.size)} bytes`, MOST_LIST_BYTES, '');
  return part;
}

/** The texts that cells share, in order. */
export async function sharedTexts(part: Part | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === undefined) return texts;
  if (part.size > MOST_TEXT_BYTES) throw largeWorkbook(`The texts of the workbook have ${String(part.size)} bytes`, MOST_TEXT_BYTES, '');
  const text = new RunText();
  await takeXml(part, {
    open: (tag) => {
      if (tag === 'si') text.begin();
      else text.open(tag);
    },
    close: (tag) => {
      if (tag !== 'si') text.close(tag);
      else {
        if (texts.length >= MOST_TEXTS) throw largeWorkbook('The workbook has too many texts', MOST_TEXTS, '');
        texts.push(text.end());
      }
    },
    text: (piece) => {
      text.add(piece);
    },
  });
  return texts;
}

/** The text of an element that is cut into runs; readings of East Asian words, which stand beside it, are left out. */
export class RunText {
  #text = '';
  #inText = false;
  #inReading = false;

  begin(): void {
    this.#text = '';
    this.#inText = false;
    this.#inReading = false;
  }

  open(tag: string): void {
    if (tag === 't') this.#inText = true;
    else if (tag === 'rPh') this.#inReading = true;
  }

  close(tag: string): void {
    if (tag === 't') this.#inText = false;
    else if (tag === 'rPh') this.#inReading = false;
  }

  add(piece: string): void {
    if (this.#inText && !this.#inReading) this.#text += piece;
  }

  end(): string {
    return unescaped(this.#text);
  }
}

/** A text with the characters that XML cannot hold, which workbooks write as `_x0007_`. */
export function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** How the numbers of each style are shown, by the number of the style. */
export async function stylesOf(part: Part | undefined): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  if (part === undefined) return [];
  let inCells = false;
  await takeXml(bounded(part), {
    open: (tag, attributes) => {
      if (tag === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'xf' && inCells) ids.push(Number(attributes['numFmtId'] ?? '0'));
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  const formats = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const known = formats.get(id) ?? numberFormat(id, codes.get(id));
    formats.set(id, known);
    return known;
  });
}

/** Whether an attribute of XML says yes. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
