import { existsSync, readFileSync } from 'node:fs';
import { assessSeries, methodsNotOffered } from '@actionline/targets/methods';
import { checkVector, readVectors, type Outcome } from '../packages/targets/conformance/check-vectors.js';

/** Runs a file of vectors through the methods and prints every difference; exits 1 on a failure, 2 without a usable file. */
function run(file: string | undefined): number {
  if (file === undefined) return refuse('No file was given');
  if (!existsSync(file)) return refuse(`"${file}" does not exist`);
  const vectors = readVectors(readFileSync(file, 'utf8'));
  if (vectors === undefined) return refuse(`"${file}" is not a file of vectors`);
  const counts: Record<Outcome['kind'], number> = { passed: 0, failed: 0, skipped: 0 };
  for (const vector of vectors) {
    const outcome = checkVector(vector, { assessSeries, methodsNotOffered });
    counts[outcome.kind] += 1;
    if (outcome.kind === 'skipped') console.log(`${vector.id} skipped: ${vector.method} is not offered`);
    if (outcome.kind === 'failed') {
      for (const { key, expected, got } of outcome.differences) {
        console.log(`${vector.id} ${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
      }
    }
  }
  console.log(`${String(counts.passed)} passed, ${String(counts.failed)} failed, ${String(counts.skipped)} skipped`);
  return counts.failed > 0 ? 1 : 0;
}

function refuse(what: string): number {
  console.error(
    `${what}; give a JSON file of progress method vectors, such as: npm run conformance -- packages/targets/conformance/progress-methods.json`,
  );
  return 2;
}

process.exitCode = run(process.argv[2]);
