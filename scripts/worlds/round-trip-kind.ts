import { isDeepStrictEqual } from 'node:util';

import type { Framework, Observation } from '@actionline/core';
import { observationSchema, parseWith } from '@actionline/core/schemas';
import { readObservationsCsv, writeObservationsCsv } from '@actionline/targets/csv';
import { readIatiResults, writeIatiResults } from '@actionline/targets/iati';
import { observationsFromJson } from '@actionline/targets/json';

import { planWorld, textOf } from './plan-world.js';
import type { WholeKind } from './whole-kind.js';

const base = 'https://data.example.org/id/';
const ministry = { ref: 'XM-EXAMPLE', type: '10', name: { en: 'Ministry' } } as const;
const activity = {
  identifier: 'XM-EXAMPLE-1',
  title: { en: 'World' },
  description: { en: 'A world.' },
  reportingOrganisation: ministry,
  participants: [{ ...ministry, role: '4' }],
  status: '2',
  dates: { actualStart: '2020-01-01' },
  countries: [{ code: 'KE' }],
  sectors: [{ code: '15160' }],
} as const;

/** Reports that are written and read back are the same reports. */
export const roundTripKind: WholeKind = {
  name: 'round-trip',
  trial: async (seed, at) => {
    const plan = planWorld(seed, at);
    // worlds have places of their own too, of which no code is in force
    const observations = plan.observations.filter((one) => parseWith(observationSchema, one).ok);
    const faults: string[] = [];
    const written = writeObservationsCsv(observations, { spreadsheet: at % 2 === 0 });
    if (written.ok) faults.push(...difference('CSV', observations, (await readObservationsCsv([written.value])).observations));
    else faults.push(`CSV: is not written: ${written.issues[0]?.message ?? ''}`);
    const json = observationsFromJson(JSON.stringify({ observations }));
    faults.push(...difference('JSON', observations, json.observations));
    const iati = await throughIati(plan.framework, observations);
    if (iati !== undefined) faults.push(...difference('IATI', sorted(observations), sorted(iati)));
    return { faults, statements: observations.length * (iati === undefined ? 2 : 3), world: () => textOf(plan) };
  },
};

/** What is read of an IATI file of the reports; nothing where the format cannot carry them, which it says. */
async function throughIati(framework: Framework, observations: readonly Observation[]): Promise<readonly Observation[] | undefined> {
  const written = writeIatiResults({ base, activity, framework, observations });
  if (!written.ok) return undefined;
  const { observations: read } = await readIatiResults([written.value], { base, unit: 'number' });
  // what is to be reached, and from where, stands in the file too
  const ids = new Set(observations.map(({ id }) => id));
  return read.filter(({ id }) => ids.has(id));
}

function sorted(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function difference(format: string, given: readonly Observation[], read: readonly Observation[]): readonly string[] {
  if (given.length !== read.length) return [`${format}: ${String(read.length)} of ${String(given.length)} come back`];
  const at = given.findIndex((one, index) => !isDeepStrictEqual(plain(one), plain(read[index])));
  return at < 0 ? [] : [`${format}: ${JSON.stringify(given[at])} comes back as ${JSON.stringify(read[at])}`];
}

/** A key that holds nothing is none, and so is a list of no places. */
function plain(observation: Observation | undefined): unknown {
  if (observation === undefined) return undefined;
  const { places, ...rest } = JSON.parse(JSON.stringify(observation)) as Observation;
  return places === undefined || places.length === 0 ? rest : { ...rest, places };
}
