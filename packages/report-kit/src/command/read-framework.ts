import { formatIssue, isActionlineError, type Framework, type Measure } from '@actionline/core';
import { defineFramework, euActionPlan, frameworkFromJson, unodcPledges, type FrameworkInput } from '@actionline/taxonomy';

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
  const value = await readJson(given, words);
  const read = frameworkFromJson(value);
  if (read.ok) return read.value;
  try {
    // what a person writes by hand leaves out what can be filled in
    return defineFramework(value as FrameworkInput);
  } catch (error) {
    if (!isActionlineError(error)) throw error;
    const said = error.issues.filter(({ severity }) => severity === 'error').map(formatIssue);
    throw new Refusal(
      exitCodes.unreadable,
      words.file.badFramework(given, said.length === 0 ? [error.message] : said.slice(0, MOST_ISSUES)),
    );
  }
}

/** Measures of one's own, from a JSON file; what is wrong with them is told when they are used. */
export async function readMeasures(file: string | undefined, words: CommandWords): Promise<readonly Measure[]> {
  if (file === undefined) return [];
  const value = await readJson(file, words);
  if (!Array.isArray(value)) throw new Refusal(exitCodes.unreadable, words.file.badJson(file, '[…]'));
  return value as readonly Measure[];
}
