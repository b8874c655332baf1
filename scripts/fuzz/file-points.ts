import { isDeepStrictEqual } from 'node:util';

import type { Observation } from '@actionline/core';
import { activitySchema, observationSchema, parseWith } from '@actionline/core/schemas';
import { reportFromJson } from '@actionline/report-kit/json';
import { readActivitiesCsv, readObservationsCsv } from '@actionline/targets/csv';
import { readIatiResults } from '@actionline/targets/iati';
import { activitiesFromJson, observationsFromJson } from '@actionline/targets/json';
import { readSdmxCsv, readSdmxJson, readSdmxMl } from '@actionline/targets/sdmx';
import { describeTable, readItems, readTable, sayIssue } from '@actionline/targets/table';
import { frameworkFromJson } from '@actionline/taxonomy';
import { checkSkos, fromJsonLd, fromTurtle } from '@actionline/taxonomy/skos';
import papaparse from 'papaparse';

import { holds, type FuzzPoint } from './fuzz-point.js';
import type { Random } from './random.js';
import { sampleFiles } from './sample-files.js';
import { inPieces, spoiltText } from './spoilt-text.js';

/** What every reader answers with. */
interface Outcome {
  readonly observations?: readonly Observation[];
  readonly activities?: readonly unknown[];
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
  readonly counts: { readonly read: number; readonly accepted: number; readonly rejected: number };
}

/** Reads a text that comes whole or in pieces. */
type Reader = (text: readonly string[]) => unknown;

const base = 'https://data.example.org/id/';
const constants = { measure: 'city-2030/m.people', unit: 'number', role: 'result', source_title: 'Report' } as const;
const ofMessages = {
  constants: { role: 'context', measure: 'city-2030/m.people', unit: 'number', source: { title: 'Report' } },
} as const;

/** Readers that hand a text on as it comes, with what they read alike in whatever pieces. */
const STREAMED: Readonly<Record<string, (text: readonly string[]) => Promise<Outcome>>> = {
  'observations CSV': (text) => readObservationsCsv(text),
  'activities CSV': (text) => readActivitiesCsv(text),
  table: async (text) => readTable(text, { ...(await describeTable(text.join(''))), constants }),
  'SDMX-CSV': (text) => readSdmxCsv(text, ofMessages),
  'SDMX-ML': (text) => readSdmxMl(text, ofMessages),
  IATI: (text) => readIatiResults(text, { base, unit: 'person' }),
};

/** Readers that want a text whole. */
const WHOLE: Readonly<Record<string, Reader>> = {
  'observations JSON': ([text = '']) => accounted(observationsFromJson(text)),
  'activities JSON': ([text = '']) => accounted(activitiesFromJson(text)),
  'SDMX-JSON': async ([text = '']) => accounted(await readSdmxJson(text, ofMessages)),
  items: async ([text = '']) => {
    const rows = papaparse.parse<string[]>(text, { delimiter: ',' }).data;
    const columns = { 'No.': 'reference', Recommendation: 'text', 'Made by': 'from', Theme: 'theme' } as const;
    const issuer = { actor: 'working-group', name: 'Working Group' };
    const validity = { start: '2026-01-01', end: '2030-12-31' };
    const read = await readItems(rows, { id: 'review', title: 'Review', language: 'en', issuer, validity, columns });
    holds(read.counts.accepted + read.counts.rejected === read.counts.read, 'accepted and rejected do not make up what was read');
  },
  Turtle: ([text = '']) => {
    fromTurtle(text, { base });
    checkSkos(text);
  },
  'JSON-LD': ([text = '']) => fromJsonLd(text, { base }),
  framework: ([text = '']) => frameworkFromJson(parsed(text)),
  report: ([text = '']) => reportFromJson(text),
};

/** Every reader with real-looking texts of which some places are spoilt. */
export function filePoints(): readonly FuzzPoint[] {
  const files = sampleFiles();
  const pointOf = (name: string, run: FuzzPoint['run']): FuzzPoint => {
    const texts = files[name] as readonly [string, ...string[]];
    const draw = (random: Random): readonly unknown[] => {
      const text = spoiltText(random.pick(texts), random);
      return [text, inPieces(text, random).map(({ length }) => length)];
    };
    return { group: 'files', name, run, samples: texts.map((text) => [text]), most: 1, draw };
  };
  return [
    ...Object.entries(STREAMED).map(([name, read]) =>
      pointOf(name, async (text, lengths) => {
        const whole = accounted(await read([text as string]));
        const pieces = accounted(await read(cutUp(text as string, lengths as readonly number[])));
        holds(isDeepStrictEqual(withoutPlaceOfXml(whole), withoutPlaceOfXml(pieces)), 'is read otherwise in pieces');
      }),
    ),
    ...Object.entries(WHOLE).map(([name, read]) => pointOf(name, (text) => read([text as string]))),
  ];
}

/** The parser of XML tells of some faults only when the piece ends, and names the line that it has come to. */
function withoutPlaceOfXml(outcome: Outcome): unknown {
  const { issues, groups, ...rest } = outcome as Outcome & { readonly groups?: unknown };
  return issues.some(({ code }) => code === 'bad-xml') ? { ...rest, issues: issues.map(({ code }) => code) } : { ...rest, issues, groups };
}

/** What a reader answered with, where each row is accounted for, and what is kept is sound. */
function accounted<Read extends Outcome>(read: Read): Read {
  const { observations = [], activities = [], issues, counts } = read;
  holds(counts.accepted + counts.rejected === counts.read, 'accepted and rejected do not make up what was read');
  // a range in a cell, such as 3-10, is one figure and two observations
  holds(observations.length + activities.length >= counts.accepted, 'less than what is accepted is given');
  holds(new Set(observations.map(({ id }) => id)).size === observations.length, 'two observations have the same id');
  if (counts.rejected > 0)
    holds(
      issues.some(({ severity }) => severity === 'error'),
      'something is rejected without an error',
    );
  for (const one of observations) sound(parseWith(observationSchema, one), 'an observation');
  for (const one of activities) sound(parseWith(activitySchema, one), 'an activity');
  for (const issue of issues.slice(0, 20)) holds(sayIssue(issue, 'fr') !== '', `${issue.code} is not said in French`);
  return read;
}

function sound(parsed: { readonly ok: boolean; readonly issues: readonly { readonly message: string }[] }, what: string): void {
  holds(parsed.ok, `${what} that is none: ${parsed.issues[0]?.message ?? ''}`);
}

function cutUp(text: string, lengths: readonly number[]): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const length of lengths) {
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  // a case that was made smaller has lengths that are not its own
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
