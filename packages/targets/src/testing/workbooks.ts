import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a workbook of a test holds, as the XML within its elements. */
export interface TestWorkbook {
  /** The rows of each sheet: the XML within `sheetData`. */
  readonly sheets: readonly TestSheet[];
  /** The texts that cells share. */
  readonly texts?: readonly string[];
  /** The format code of each style; those that are numbers are built-in ones. */
  readonly formats?: readonly (string | number)[];
  readonly from1904?: boolean;
  /** Parts to add, to put in place of others, or, where `undefined`, to leave out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

export interface TestSheet {
  readonly name?: string;
  readonly rows: string;
  /** The XML before and after the rows. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** The bytes of a workbook, made part by part so that a test can say what no program would write. */
export async function testWorkbook({ sheets, texts = [], formats = [], from1904 = false, parts = {} }: TestWorkbook): Promise<Uint8Array> {
  const all: Record<string, string | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr date1904="${from1904 ? '1' : '0'}"/><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name ?? `Sheet${String(at + 1)}`}" sheetId="${String(at + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="s${String(at + 1)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="s${String(at + 1)}" Type="${LINKS}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`).join('')}<Relationship Id="t" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="f" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text.startsWith('<') ? text : `<t>${text}</t>`}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((format, at) => (typeof format === 'number' ? '' : `<numFmt numFmtId="${String(164 + at)}" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`)).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((format, at) => `<xf numFmtId="${String(typeof format === 'number' ? format : 164 + at)}"/>`).join('')}</cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, before = '', after = '' }, at) => {
    all[`xl/worksheets/sheet${String(at + 1)}.xml`] =
      `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  return zipped({ ...all, ...parts });
}

/** The bytes of a zip file with these parts. */
export async function zipped(parts: Readonly<Record<string, string | undefined>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, extendedTimestamp: false, lastModDate: new Date(0) });
  for (const [name, text] of Object.entries(parts)) {
    if (text !== undefined) await writer.add(name, new Uint8ArrayReader(new TextEncoder().encode(text)));
  }
  return writer.close();
}
