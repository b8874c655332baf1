import * as core from '@actionline/core';
import * as internal from '@actionline/core/internal';
import * as schemas from '@actionline/core/schemas';
import * as reportKit from '@actionline/report-kit';
import * as xlsx from '@actionline/report-kit/xlsx';
import * as zip from '@actionline/report-kit/zip';
import * as targets from '@actionline/targets';
import * as csv from '@actionline/targets/csv';
import * as iati from '@actionline/targets/iati';
import * as json from '@actionline/targets/json';
import * as methods from '@actionline/targets/methods';
import * as sdmx from '@actionline/targets/sdmx';
import * as table from '@actionline/targets/table';
import * as taxonomy from '@actionline/taxonomy';
import * as indicators from '@actionline/taxonomy/indicators';
import * as skos from '@actionline/taxonomy/skos';

import { sampleArguments } from './samples.js';

/** A public function, by the entry that it comes from. */
export interface EntryPoint {
  /** The entry and the name. */
  readonly name: string;
  /** The function. */
  readonly run: (...values: readonly unknown[]) => unknown;
  /** Lists of arguments that it takes. */
  readonly samples: readonly (readonly unknown[])[];
  /** How many arguments are tried. */
  readonly most: number;
}

const MODULES: Readonly<Record<string, object>> = {
  '@actionline/core': core,
  '@actionline/core/internal': internal,
  '@actionline/core/schemas': schemas,
  '@actionline/taxonomy': taxonomy,
  '@actionline/taxonomy/indicators': indicators,
  '@actionline/taxonomy/skos': skos,
  '@actionline/targets': targets,
  '@actionline/targets/csv': csv,
  '@actionline/targets/iati': iati,
  '@actionline/targets/json': json,
  '@actionline/targets/methods': methods,
  '@actionline/targets/sdmx': sdmx,
  '@actionline/targets/table': table,
  '@actionline/report-kit': reportKit,
  '@actionline/report-kit/xlsx': xlsx,
  '@actionline/report-kit/zip': zip,
};

/** These throw on purpose, or are no functions to call. */
const NOT_CALLED: ReadonlySet<string> = new Set(['ActionlineError', 'refuseArgument', 'readArgument', 'issueLog']);

/** The exported functions of the packages whose names hold a text, in a fixed order. */
export function entryPoints(match: string): readonly EntryPoint[] {
  const samples = sampleArguments();
  return Object.entries(MODULES).flatMap(([module, exported]) =>
    Object.entries(exported as Readonly<Record<string, unknown>>)
      .filter((entry): entry is [string, EntryPoint['run']] => typeof entry[1] === 'function' && !NOT_CALLED.has(entry[0]))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([name]) => `${module} ${name}`.includes(match))
      .map(([name, run]) => {
        const own = samples[name] ?? [];
        return { name: `${module} ${name}`, run, samples: own, most: Math.max(run.length, 1, ...own.map((list) => list.length)) };
      }),
  );
}
