import { formatIssue, type Framework, type Measure } from '@actionline/core';
import { euActionPlan, frameworkFromJson, unodcPledges } from '@actionline/taxonomy';

import { exitCodes } from './exit-code.js';
import { readJson } from './read-file.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

const official: readonly Framework[] = [unodcPledges, euActionPlan];
const MOST_ISSUES = 10;

/** A framework by its id, or from a JSON file. */
export async function readFramework(given: string, words: CommandWords): Promise<Framework> {
  const known = official.find(({ id }) => id === given);
  if (known !== undefined) return known;
  if (!/[./\\]/.test(given)) {
    throw new Refusal(
      exitCodes.wrongUse,
      words.file.noFramework(
        given,
        official.map(({ id }) => id),
      ),
    );
  }
  const read = frameworkFromJson(await readJson(given, words));
  if (read.ok) return read.value;
  const errors = read.issues.filter(({ severity }) => severity === 'error');
  throw new Refusal(exitCodes.unreadable, words.file.badFramework(given, errors.slice(0, MOST_ISSUES).map(formatIssue)));
}

/** Measures of one's own, from a JSON file; what is wrong with them is told when they are used. */
export async function readMeasures(file: string | undefined, words: CommandWords): Promise<readonly Measure[]> {
  if (file === undefined) return [];
  const value = await readJson(file, words);
  if (!Array.isArray(value)) throw new Refusal(exitCodes.unreadable, words.file.badJson(file, '[…]'));
  return value as readonly Measure[];
}
