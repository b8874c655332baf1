import { describeTable } from '@actionline/targets/table';
import papaparse from 'papaparse';

import { collectGarbage, cpuTimeOf } from './clock.js';
import { median, type Figure } from './figure.js';

const ROUNDS = 15;
const MEGABYTE = 1_048_576;

/** A megabyte of a table as a statistics office hands it over. */
function table(): string {
  let text = 'Pays;Sexe;Période;Valeur;Statut;Source\n';
  for (let at = 0; text.length < MEGABYTE; at += 1)
    text += `${['Kenya', 'France', 'Ouganda'][at % 3] ?? ''};${at % 2 === 0 ? 'F' : 'H'};${String(2000 + (at % 25))};${String((at * 37) % 100_000)},5;${at % 9 === 0 ? 'E' : 'A'};"Annuaire, partie ${String(at % 4)}"\n`;
  return text;
}

/** Describing a table over parsing its first megabyte once. */
export async function measureDescribe(): Promise<readonly Figure[]> {
  const text = table();
  const ratios: number[] = [];
  for (let round = -3; round < ROUNDS; round += 1) {
    collectGarbage();
    const parsed = await cpuTimeOf(() =>
      Promise.resolve(papaparse.parse<string[]>(text, { delimiter: ';', newline: '\n', quoteChar: '"' })),
    );
    const described = await cpuTimeOf(() => describeTable(text));
    if (round >= 0) ratios.push(described / parsed);
  }
  return [
    {
      name: 'a table described',
      value: median(ratios),
      unit: 'times',
      limit: 1,
      against: 'papaparse alone: its first megabyte parsed once, with the marks known',
    },
  ];
}
