import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Observation } from '@actionline/core';
import { openSdg, ourWorldInData, readTable, unSdg, type ReadTable, type TableDescription } from '@actionline/targets/table';
import { proposedIndicators } from '@actionline/taxonomy/indicators';

const data = join(import.meta.dirname, '..', 'data');

/** What was read of one file. */
interface FileRead extends Pick<ReadTable, 'groups' | 'counts'> {
  /** Its name. */
  readonly name: string;
}

/** The figures of the country from every file, and what was read of each. */
export interface CountryFigures {
  /** All figures; an id is unique among them. */
  readonly observations: readonly Observation[];
  /** File by file. */
  readonly files: readonly FileRead[];
}

/** A file, and how it is described by its header. */
interface DataFile {
  readonly name: string;
  readonly describe: (header: readonly string[]) => TableDescription;
}

const NATIONAL = {
  title: 'SDG indicators of Kazakhstan',
  publisher: 'Bureau of National Statistics of Kazakhstan',
  published: '2024-10-24',
};
const UN = { title: 'SDG Global Database', publisher: 'United Nations Statistics Division', url: 'https://unstats.un.org/sdgs/dataportal' };
const OWID = {
  title: 'Maternal mortality ratio',
  publisher: 'Our World in Data',
  url: 'https://ourworldindata.org/grapher/maternal-mortality',
};

/** The three formats: which file counts what is said here and nowhere in the files. */
const FILES: readonly DataFile[] = [
  {
    name: 'open-sdg/indicator_16-3-2.csv',
    describe: (header) => openSdg({ header, place: 'KZ', measure: 'actionline/sdg-16-3-2', source: NATIONAL }),
  },
  {
    name: 'open-sdg/indicator_16-9-1.csv',
    describe: (header) => openSdg({ header, place: 'KZ', measure: 'actionline/sdg-16-9-1', source: NATIONAL }),
  },
  {
    name: 'open-sdg/indicator_5-5-1.csv',
    describe: (header) => openSdg({ header, place: 'KZ', series: { SG_GEN_PARL: 'actionline/sdg-5-5-1a' }, source: NATIONAL }),
  },
  {
    // FEMALE is part of what is counted here, and no breakdown
    name: 'un-sdg-database.csv',
    describe: (header) =>
      unSdg({ header, series: { SG_GEN_PARL: 'actionline/sdg-5-5-1a' }, fixed: { Sex: ['FEMALE'] }, container: 'csv', source: UN }),
  },
  {
    name: 'un-sdg-database.csv',
    describe: (header) => unSdg({ header, series: { SI_COV_BENFTS: 'actionline/sdg-1-3-1' }, container: 'csv', source: UN }),
  },
  {
    name: 'maternal-mortality.csv',
    describe: ([, , , column = '']) =>
      ourWorldInData({ columns: { [column]: { measure: 'actionline/sdg-3-1-1', unit: 'per-100000' } }, source: OWID }),
  },
];

/** Reads every file. Two publishers may state the same figure: an id is then that of the file too, so that both are kept and told apart. */
export async function readFigures(): Promise<CountryFigures> {
  const measures = proposedIndicators.indicators.map(({ measure }) => measure);
  const observations: Observation[] = [];
  const files: FileRead[] = [];
  for (const { name, describe } of FILES) {
    const text = readFileSync(join(data, name), 'utf8');
    const [header = ''] = text.split('\n');
    const read = await readTable(text, describe(header.split(',')), { targets: [], measures });
    // the indicators are asked about for everybody: breakdowns by sex stay in the files
    const totals = read.observations.filter(({ dimensions }) => dimensions === undefined);
    observations.push(...totals.map((one) => ({ ...one, id: `${name}: ${one.id}` })));
    files.push({ name, groups: read.groups, counts: read.counts });
  }
  return { observations, files };
}
