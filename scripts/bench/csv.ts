import { readObservationsCsv } from '@actionline/targets/csv';
import { parse } from 'csv-parse';

import { collectGarbage, cpuTimeOf } from './clock.js';
import { median, type Figure } from './figure.js';

const ROWS = 200_000;
const ROUNDS = 5;
const HEADER = 'id,measure,value,unit,bound,period_start,period_end,place,role,source_title,source_url\n';

function rowsOf(count: number): readonly string[] {
  const chunks = [HEADER];
  for (let at = 0; at < count; at += 1) {
    const month = String((at % 12) + 1).padStart(2, '0');
    const title = at % 5 === 0 ? '"Annual report, second part"' : 'Annual report';
    chunks.push(
      `r${String(at)},bench/m.people,${String(at % 900)},person,,2024-${month}-01,2024-${month}-28,${at % 2 === 0 ? 'KE' : ''},result,${title},https://example.org/report\n`,
    );
  }
  return chunks;
}

/** The rows alone, none of them kept. */
function parsed(chunks: readonly string[]): Promise<number> {
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

/** Reading observations over csv-parse alone. */
export async function measureCsv(): Promise<readonly Figure[]> {
  // files come in pieces of some 64 kB, not row by row
  const text = rowsOf(ROWS).join('');
  const chunks = Array.from({ length: Math.ceil(text.length / 65_536) }, (_, at) => text.slice(at * 65_536, (at + 1) * 65_536));
  const ours = async (): Promise<void> => {
    const { counts } = await readObservationsCsv(chunks);
    if (counts.accepted !== ROWS) throw new Error(`${String(counts.accepted)} rows were accepted of ${String(ROWS)}.`);
  };
  const times: { readonly own: number; readonly alone: number }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    collectGarbage();
    const alone = await cpuTimeOf(() => parsed(chunks));
    const own = await cpuTimeOf(ours);
    if (round >= 0) times.push({ own, alone });
  }
  return [
    {
      name: `CSV, ${ROWS.toLocaleString('en-GB')} rows to observations`,
      value: median(times.map(({ own, alone }) => own / alone)),
      unit: 'times',
      limit: 3,
      note: 'csv-parse alone with its defaults, which keeps no row and checks no cell',
    },
    { name: `CSV, a row`, value: (median(times.map(({ own }) => own)) / ROWS) * 1000, unit: 'µs' },
  ];
}
