import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';

/**
 * Writes a file that a page shows. A workbook stands on the page as the CSV of its one sheet, and is made from it: cells that
 * are numbers become numbers.
 */
export async function writePageFile(folder: string, name: string, text: string): Promise<void> {
  writeFileSync(join(folder, name), name.endsWith('.xlsx') ? await workbook(text) : text);
}

async function workbook(csv: string): Promise<Uint8Array> {
  const { data } = Papa.parse<readonly string[]>(csv.trimEnd());
  const rows = data.map((cells) => cells.map((cell) => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell === '' ? null : cell)));
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows }] });
}
