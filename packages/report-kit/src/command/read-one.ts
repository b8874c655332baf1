import { readObservationsCsv } from '@actionline/targets/csv';
import { observationsFromJson } from '@actionline/targets/json';
import { ownDelimiter } from '@actionline/targets/table';

import { exitCodes } from './exit-code.js';
import { inputKind } from './input-kind.js';
import { textsOf, wholeText, type OpenFile } from './read-file.js';
import { isExchange } from './input-kinds.js';
import { readDescribed } from './read-described.js';
import { readExchange } from './read-exchange.js';
import type { KnownIds, ReadOne, Reading, Watched } from './reading.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

/** Reads a file as what it is: a table of ours, or another as its description says. */
export async function readOne(open: OpenFile, reading: Reading & Watched, words: CommandWords): Promise<ReadOne> {
  const kind = inputKind(open.head);
  const options = { ...idsIn(reading), onProgress: reading.onProgress };
  if (isExchange(kind)) return readExchange(kind, open, reading.description ?? {}, reading.constants, options);
  if (reading.description !== undefined || kind === 'table')
    return readDescribed(open, reading.description, reading.constants, options, words);
  refuseConstants(open, reading, words);
  if (kind === 'observations-json') return { kind, ...observationsFromJson(await wholeText(open), idsIn(reading)) };
  return { kind: 'observations-csv', ...(await readObservationsCsv(textsOf(open), { ...options, delimiter: ownDelimiter(open.head) })) };
}

/** A table of ours says in each row what constants would say for all: which of the two is right cannot be told. */
function refuseConstants({ name }: OpenFile, { constants }: Reading, { misuse }: CommandWords): void {
  const [given] = Object.keys(constants);
  if (given !== undefined) throw new Refusal(exitCodes.wrongUse, misuse.saidByFile(`--${given}`, name));
}

function idsIn({ framework, measures }: Reading): KnownIds {
  if (framework === undefined) return measures.length === 0 ? {} : { measures };
  return { measures: [...framework.measures, ...measures], targets: framework.targets, commitments: framework.items.map(({ id }) => id) };
}
