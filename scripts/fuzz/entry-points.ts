import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FuzzPoint } from './fuzz-point.js';
import { sampleArguments } from './samples.js';

/** These throw on purpose, or are no functions to call. */
const NOT_CALLED: ReadonlySet<string> = new Set(['ActionlineError', 'refuseArgument', 'readArgument', 'issueLog']);

/** Every entry that the packages export and that is a module: what they say in `exports`, so that none is forgotten. */
export function entryNames(): readonly string[] {
  const packages = join(import.meta.dirname, '../../packages');
  return readdirSync(packages)
    .sort()
    .flatMap((folder) => {
      const { name, exports } = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8')) as {
        readonly name: string;
        readonly exports: Readonly<Record<string, unknown>>;
      };
      return Object.keys(exports)
        .filter((path) => !path.includes('*') && path !== './package.json')
        .map((path) => `${name}${path.slice(1)}`);
    });
}

/** The exported functions of every entry, in a fixed order; one that two entries give is tried by the first. */
export async function entryPoints(): Promise<readonly FuzzPoint[]> {
  const samples = sampleArguments();
  const seen = new Set<unknown>();
  const points: FuzzPoint[] = [];
  for (const entry of entryNames()) {
    const exported = (await import(entry)) as Readonly<Record<string, unknown>>;
    for (const [name, run] of Object.entries(exported).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (typeof run !== 'function' || NOT_CALLED.has(name) || seen.has(run)) continue;
      seen.add(run);
      const own = samples[name] ?? [];
      const most = Math.max(run.length, 1, ...own.map((list) => list.length));
      points.push({ group: 'functions', name: `${entry} ${name}`, run: run as FuzzPoint['run'], samples: own, most });
    }
  }
  return points;
}
