import { existsSync, readFileSync } from 'node:fs';
import { evaluateTarget } from '@actionline/targets';
import { assessSeries, methodsNotOffered } from '@actionline/targets/methods';
import { checkCombination, readCombinationCases } from '../packages/targets/conformance/check-combination.js';
import { checkVector, readVectors, type Outcome } from '../packages/targets/conformance/check-vectors.js';

/** A case with what came out of it. */
interface Checked {
  readonly id: string;
  readonly outcome: Outcome;
}

/** The cases of a file, each checked: those of the methods, or of the combination of figures; nothing where the file is neither. */
function checked(text: string): readonly Checked[] | undefined {
  const cases = readCombinationCases(text);
  if (cases !== undefined) return cases.map((one) => ({ id: one.id, outcome: checkCombination(one, evaluateTarget) }));
  return readVectors(text)?.map((vector) => ({ id: vector.id, outcome: checkVector(vector, { assessSeries, methodsNotOffered }) }));
}

/** Runs the cases of a file and prints every difference; exits 1 on a failure, 2 without a usable file. */
function run(file: string | undefined): number {
  if (file === undefined) return refuse('No file was given');
  if (!existsSync(file)) return refuse(`"${file}" does not exist`);
  const found = checked(readFileSync(file, 'utf8'));
  if (found === undefined) return refuse(`"${file}" is not a file of cases`);
  const counts: Record<Outcome['kind'], number> = { passed: 0, failed: 0, skipped: 0 };
  for (const { id, outcome } of found) {
    counts[outcome.kind] += 1;
    if (outcome.kind === 'skipped') console.log(`${id} skipped: its method is not offered`);
    if (outcome.kind === 'failed') {
      for (const { key, expected, got } of outcome.differences) {
        console.log(`${id} ${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
      }
    }
  }
  console.log(`${String(counts.passed)} passed, ${String(counts.failed)} failed, ${String(counts.skipped)} skipped`);
  return counts.failed > 0 ? 1 : 0;
}

function refuse(what: string): number {
  console.error(`${what}; give a JSON file of cases, such as: npm run conformance -- packages/targets/conformance/combination.json`);
  return 2;
}

process.exitCode = run(process.argv[2]);
