import { readObservationsCsv } from '@actionline/targets/csv';
import { parse } from 'csv-parse';
import papaparse from 'papaparse';

import { collectGarbage, cpuTimeOf } from './clock.js';
import { median, timeText, type Figure } from './figure.js';

const ROWS = 1_000_000;
const ROUNDS = 3;
const HEADER = 'id,measure,value,unit,bound,period_start,period_end,place,role,source_title,source_url\n';
const CHUNK = 65_536;

/** A file of so many rows, in the pieces that a stream hands on; made as it is read, so that it takes no memory itself. */
function* file(rows: number): Generator<string> {
  let text = HEADER;
  for (let at = 0; at < rows; at += 1) {
    const month = String((at % 12) + 1).padStart(2, '0');
    const title = at % 5 === 0 ? '"Annual report, second part"' : 'Annual report';
    text += `r${String(at)},bench/m.people,${String(at % 900)},person,,2024-${month}-01,2024-${month}-28,${at % 2 === 0 ? 'KE' : ''},result,${title},https://example.org/report\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** The rows by csv-parse alone with its defaults, none of them kept. */
function parsedByCsvParse(chunks: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0;
    const parser = parse({
      on_record: () => {
        rows += 1;
        return null;
      },
    });
    parser.on('error', reject);
    parser.on('end', () => {
      resolve(rows);
    });
    parser.resume();
    for (const chunk of chunks) parser.write(chunk);
    parser.end();
  });
}

/** The rows by our parser alone, none of them kept. */
function parsedByPapa(chunks: readonly string[]): number {
  let rows = 0;
  let held = '';
  for (const chunk of chunks) {
    held += chunk;
    let end = 0;
    papaparse.parse<string[]>(held, {
      delimiter: ',',
      newline: '\n',
      quoteChar: '"',
      step: ({ meta: { cursor } }) => {
        if (cursor === held.length) return;
        rows += 1;
        end = cursor;
      },
    });
    held = held.slice(end);
  }
  return rows;
}

/** The most memory in use, in MB over what was in use before, while rows are taken as they come. */
async function memoryOf(rows: number): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  let taken = 0;
  await readObservationsCsv(file(rows), {
    onObservation: () => {
      taken += 1;
      // what is in use for good, not what waits to be collected
      if (taken % 250_000 !== 0) return;
      collectGarbage();
      most = Math.max(most, process.memoryUsage().heapUsed);
    },
  });
  if (taken !== rows) throw new Error(`${String(taken)} rows were taken of ${String(rows)}.`);
  return (most - before) / 1e6;
}

/** Reading observations over parsers alone, and the memory that it takes. */
export async function measureCsv(): Promise<readonly Figure[]> {
  const chunks = [...file(ROWS)];
  const ours = async (): Promise<void> => {
    const { counts } = await readObservationsCsv(chunks);
    if (counts.accepted !== ROWS) throw new Error(`${String(counts.accepted)} rows were accepted of ${String(ROWS)}.`);
  };
  const times: { readonly own: number; readonly alone: number; readonly papa: number }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    collectGarbage();
    const alone = await cpuTimeOf(() => parsedByCsvParse(chunks));
    const papa = await cpuTimeOf(() => Promise.resolve(parsedByPapa(chunks)));
    collectGarbage();
    const own = await cpuTimeOf(ours);
    if (round >= 0) times.push({ own, alone, papa });
  }
  const short = await memoryOf(250_000);
  const long = await memoryOf(ROWS);
  const name = `CSV, ${ROWS.toLocaleString('en-GB')} rows to observations`;
  return [
    {
      name,
      value: median(times.map(({ own, alone }) => own / alone)),
      unit: 'times',
      limit: 1,
      against: 'csv-parse alone with its defaults, which keeps no row and checks no cell',
      shown: `${timeText(median(times.map(({ own }) => own)) / ROWS)} a row`,
    },
    {
      name: `${name}, all held`,
      value: median(times.map(({ own, papa }) => own / papa)),
      unit: 'times',
      against: 'papaparse alone, the parser that we use, which keeps no row and checks no cell',
    },
    {
      name: 'CSV, rows taken as they come, memory of 1,000,000 over 250,000',
      value: long - short,
      unit: 'MB',
      limit: 10,
      against: 'itself at 250,000',
    },
  ];
}
