import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';

import { workbookRows } from '../../packages/targets/src/read/table/container/workbook.js';
import { cpuTimeOf } from './clock.js';
import { median, timeText, type Figure } from './figure.js';

const ROWS = 50_000;
const ROUNDS = 6;

/** A workbook as an office keeps one: texts of which some come again, numbers, dates and shares. */
function workbook(): Promise<Uint8Array> {
  const header = ['id', 'measure', 'value', 'unit', 'place', 'period_start', 'source', 'share'];
  const rows: CellValue[][] = [header];
  for (let at = 0; at < ROWS; at += 1) {
    rows.push([
      `row-${String(at)}`,
      'people-trained',
      at * 1.1,
      'person',
      ['FR', 'DE', 'KE', 'UG'][at % 4] ?? '',
      new Date(Date.UTC(2020 + (at % 5), at % 12, 1)),
      `Report ${String(at % 100)}`,
      at / ROWS,
    ]);
  }
  return writeXlsx({ sheets: [{ name: 'data', rows, columns: header.map((name) => (name === 'share' ? { numFmt: '0.0%' } : {})) }] });
}

/** The parts that a table comes from, unpacked, checked and taken apart by the libraries alone; no cell is kept. */
async function libraries(bytes: Uint8Array): Promise<number> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkSignature: true, checkOverlappingEntry: true });
  let rows = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    if (entry.directory || !/sheet1|sharedStrings|styles|workbook/.test(entry.filename)) continue;
    const parser = new SaxesParser();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    // the same events in the same order as ours: a parser with others has another shape, which slows both down
    parser.on('opentag', ({ name }) => {
      if (name === 'row') rows += 1;
    });
    parser.on('closetag', () => undefined);
    parser.on('text', () => undefined);
    parser.on('cdata', () => undefined);
    parser.on('doctype', () => undefined);
    parser.on('error', (error) => {
      throw error;
    });
    await entry.getData(
      new WritableStream<Uint8Array>({
        write(chunk) {
          parser.write(decoder.decode(chunk, { stream: true }));
        },
      }),
    );
    parser.close();
  }
  return rows;
}

async function ours(bytes: Uint8Array): Promise<number> {
  const read = await workbookRows(bytes);
  let rows = 0;
  if (read.ok) for await (const row of read.value.rows) rows += row.cells.length > 0 ? 1 : 0;
  return rows;
}

/**
 * Reading the rows of a workbook over a whole reader of workbooks, which is what an application would have instead, and over the libraries that unpack
 * the file and take its XML apart, which make no cell of it.
 */
export async function measureTableWorkbook(): Promise<readonly Figure[]> {
  const bytes = await workbook();
  const ways = {
    own: () => counted(ours(bytes)),
    whole: () => counted(readXlsx(bytes, { readStyles: true }).then(({ sheets }) => sheets[0]?.rows.length ?? 0)),
    alone: () => counted(libraries(bytes)),
  };
  const times: Record<keyof typeof ways, number>[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const time = { own: 0, whole: 0, alone: 0 };
    for (const [name, way] of Object.entries(ways) as [keyof typeof ways, () => Promise<void>][]) {
      // not cleared of garbage in between: with what it clears the compiled code of the XML parser goes too, and all three are told threefold
      time[name] = await cpuTimeOf(way);
    }
    if (round >= 0) times.push(time);
  }
  const took = (name: keyof typeof ways): string => timeText(median(times.map((time) => time[name])));
  return [
    {
      name: `XLSX to rows, ${ROWS.toLocaleString('en-GB')} rows of 8 columns`,
      value: median(times.map(({ own, whole }) => own / whole)),
      unit: 'times',
      limit: 1.5,
      against: 'hucre alone with its styles',
      shown: `${took('own')}; the peer ${took('whole')}; ${(bytes.length / 1e6).toFixed(1)} MB`,
    },
    {
      name: 'XLSX to rows, over its parts unpacked and parsed',
      value: median(times.map(({ own, alone }) => own / alone)),
      unit: 'times',
      against: 'zip.js and saxes alone, which make no cell',
      shown: `${took('own')}; the peer ${took('alone')}`,
    },
  ];
}

async function counted(rows: Promise<number>): Promise<void> {
  if ((await rows) !== ROWS + 1) throw new Error(`Other than ${String(ROWS + 1)} rows were read.`);
}
