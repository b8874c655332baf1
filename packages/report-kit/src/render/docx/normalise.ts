import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

import type { TableName } from './writer.js';
import { attributeText } from './xml.js';

/** The earliest day that a zip file can hold. */
const FIRST_DAY = new Date(1980, 0, 1);

const CONTENT_TYPES = '[Content_Types].xml';

/** What is put into a document that the library has written. */
interface Additions {
  /** Each table, in the order in which they stand. */
  readonly tables: readonly TableName[];
}

/**
 * The same document in bytes that depend on nothing but what stands in it: ids that the library draws by lot or counts through the life of the
 * process are counted anew, the parts stand in a fixed order, and the days of the zip file are all the first. What the library cannot write is
 * added: the names of tables, of which the style alone says how they look.
 */
export function normalised(bytes: Uint8Array, { tables }: Additions): Uint8Array {
  // folders have no part of their own in such a file
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  const relations = new Map<string, ReadonlyMap<string, string>>();
  const done: Record<string, Uint8Array> = {};
  for (const [path, part] of Object.entries(parts)) {
    const owner = ownerOf(path);
    if (owner === undefined) continue;
    const names = new Map<string, string>();
    const xml = strFromU8(part).replace(/ Id="([^"]*)"/g, (_, id: string) => {
      const name = `rId${String(names.size + 1)}`;
      names.set(id, name);
      return ` Id="${name}"`;
    });
    relations.set(owner, names);
    done[path] = strToU8(xml);
  }
  for (const [path, part] of Object.entries(parts)) {
    if (done[path] !== undefined) continue;
    const names = relations.get(path);
    done[path] = names === undefined && path !== 'word/document.xml' ? part : strToU8(document(strFromU8(part), names, tables));
  }
  const order = Object.keys(done).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const zipped: Zippable = {};
  for (const path of order) {
    const part = done[path];
    if (part !== undefined) zipped[path] = [part, { mtime: FIRST_DAY, level: path.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(zipped);
}

/** The part that a part of relations is about; `undefined` for any other part. */
function ownerOf(path: string): string | undefined {
  const [, folder = '', file = ''] = /^(.*)_rels\/([^/]+)\.rels$/.exec(path) ?? [];
  return file === '' ? undefined : `${folder}${file}`;
}

function rank(path: string): number {
  return path === CONTENT_TYPES ? 0 : 1;
}

// In the XML of the library every quotation mark and angle of a text is escaped, so that these are found where they are marks.
const RELATION = / (r:(?:id|embed|link|pict))="([^"]*)"/g;
const BOOKMARK = /<w:bookmark(Start|End)([^>]*?) w:id="[^"]*"/g;
const TABLE = /<w:tblPr>(.*?)<\/w:tblPr>/gs;
const BORDERS = /<w:tblBorders>.*?<\/w:tblBorders>/s;

function document(xml: string, names: ReadonlyMap<string, string> | undefined, tables: readonly TableName[]): string {
  let bookmarks = 0;
  let table = -1;
  const numbered = xml
    .replace(RELATION, (all, attribute: string, id: string) => {
      const name = names?.get(id);
      return name === undefined ? all : ` ${attribute}="${name}"`;
    })
    .replace(BOOKMARK, (_, side: string, rest: string) => {
      if (side === 'Start') bookmarks += 1;
      return `<w:bookmark${side}${rest} w:id="${String(bookmarks)}"`;
    });
  return numbered.replace(TABLE, (_, inner: string) => {
    table += 1;
    const { caption = '', columns = '' } = tables[table] ?? {};
    const named = `<w:tblCaption w:val="${attributeText(caption)}"/><w:tblDescription w:val="${attributeText(columns)}"/>`;
    return `<w:tblPr>${inner.replace(BORDERS, '')}${named}</w:tblPr>`;
  });
}
