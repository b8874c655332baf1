import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { sha256Hex } from '@actionline/core';
import { stringify } from 'yaml';

import { sourceUnits } from '../src/source-units.js';
import { dataFolder } from './read-data.js';

/**
 * `npm run data:stamp -- FRAMEWORK FILE`: writes the digest of every unit of an official text to
 * data/FRAMEWORK/sources.yaml, under the notation that the order of the document gives it.
 */
const [framework, file] = process.argv.slice(2);
if (framework === undefined || file === undefined) {
  console.error('Usage: npm run data:stamp -- eu-hrdap-2020|unodc-hr75 FILE');
  process.exit(2);
}

const counts = new Map<string, number>();
const next = (key: string): number => {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
};

let line = 0;
let objective = 0;
const notationOf = (kind: string | undefined): string => {
  switch (kind) {
    case 'line':
      line = next('line');
      return String(line);
    case 'objective':
      objective = next(`objective ${String(line)}`);
      return `${String(line)}.${String(objective)}`;
    case 'action':
      return `${String(line)}.${String(objective)}.${String(next(`action ${String(line)}.${String(objective)}`))}`;
    case 'instrument':
      return `i.${String(next('instrument'))}`;
    case 'means':
      return `m.${String(line)}`;
    case undefined:
    default:
      return String(next('unit'));
  }
};

const units = sourceUnits(framework, readFileSync(file, 'utf8'));
const stamps = Object.fromEntries(units.map(({ text, kind }) => [notationOf(kind), { sha256: sha256Hex(text) }]));
const notice = '# The SHA-256 of each unit of the official text, by notation. Written by `npm run data:stamp`; do not edit.\n';
writeFileSync(join(dataFolder, framework, 'sources.yaml'), notice + stringify(stamps));
console.log(`${String(units.length)} units stamped.`);
