import { describe, expect, it } from 'vitest';

import { readObservationsCsv } from '../csv/observations-csv.js';
import { readIatiResults } from '../iati/iati-results.js';
import { readSdmxCsv } from '../sdmx/sdmx-csv.js';
import { readTable } from '../table/read-table.js';
import { walked, type PieceStream } from './pieces.js';

/** A stream of the web as some browsers have it: it can be read, and `for await` cannot walk it. */
function olderStream<Piece>(pieces: readonly Piece[], fails?: Error): PieceStream<Piece> & { readonly events: readonly string[] } {
  const rest = [...pieces];
  const events: string[] = [];
  return {
    events,
    getReader: () => ({
      read: () => {
        const [value] = rest.splice(0, 1);
        if (value !== undefined) return Promise.resolve({ done: false, value });
        return fails === undefined ? Promise.resolve({ done: true }) : Promise.reject(fails);
      },
      cancel: () => {
        events.push('cancel');
        return fails === undefined ? Promise.resolve() : Promise.reject(fails);
      },
      releaseLock: () => void events.push('released'),
    }),
  };
}

async function allOf<Piece>(stream: PieceStream<Piece>, most = Infinity): Promise<readonly Piece[]> {
  const found: Piece[] = [];
  for await (const piece of walked(stream)) {
    found.push(piece);
    if (found.length === most) break;
  }
  return found;
}

describe('a stream that only a reader of its own reads', () => {
  it('is walked to its end, and let go', async () => {
    const stream = olderStream(['a', 'b']);
    expect(await allOf(stream)).toEqual(['a', 'b']);
    expect(stream.events.at(-1)).toBe('released');
  });

  it('is told where no more is wanted', async () => {
    const stream = olderStream(['a', 'b']);
    expect(await allOf(stream, 1)).toEqual(['a']);
    expect(stream.events).toEqual(['cancel', 'released']);
  });

  it('fails as it fails, and is let go', async () => {
    const stream = olderStream(['a'], new Error('the line was cut'));
    await expect(allOf(stream)).rejects.toThrow('the line was cut');
    expect(stream.events.at(-1)).toBe('released');
  });
});

describe('a reader', () => {
  it('takes such a stream, of texts or of bytes', async () => {
    const csv =
      'id,measure,value,unit,period_start,period_end,role,source_title\na,plan/m.a,5,person,2024-01-01,2024-12-31,result,Report\n';
    const halves = [csv.slice(0, 70), csv.slice(70)];
    expect((await readObservationsCsv(olderStream(halves))).counts).toEqual({ read: 1, accepted: 1, rejected: 0 });
    const description = {
      container: { kind: 'text', delimiter: ',' },
      header: { rows: [1] },
      columns: [{ name: 'place', is: 'place' }],
      periodsAcross: {},
      constants: { measure: 'plan/m.a', unit: 'person', role: 'result', source_title: 'Report' },
    } as const;
    const bytes = new TextEncoder().encode('place,2024\nKE,5\n');
    const { counts } = await readTable(olderStream([bytes.slice(0, 4), bytes.slice(4)]), description);
    expect([counts.read, counts.accepted]).toEqual([1, 1]);
    // neither format is theirs, and both say of a stream what they say of a list
    expect(await readSdmxCsv(olderStream(halves))).toEqual(await readSdmxCsv(halves));
    expect(await readIatiResults(olderStream(halves))).toEqual(await readIatiResults(halves));
  });

  it.each([{}, { getReader: 5 }, null])('refuses what is no stream: %j', async (given) => {
    await expect(readObservationsCsv(given as never)).rejects.toThrow('a list or stream of texts');
  });
});
