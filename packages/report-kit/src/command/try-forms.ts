import { isActionlineError } from '@actionline/core';
import { unodcPledges } from '@actionline/taxonomy';

import { assembleReport } from '../assemble/assemble-report.js';
import type { FormatName } from './command-names.js';
import { exitCodes } from './exit-code.js';
import { forms } from './forms.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

/**
 * Writes a short report without figures in each form that needs a package, so that a missing one is told of before any long work.
 *
 * @throws {@link Refusal} with `unreadable` where a package is missing.
 */
export async function tryForms(names: readonly FormatName[], words: CommandWords): Promise<void> {
  const needing = names.filter((name) => forms[name].packages !== undefined);
  if (needing.length === 0) return;
  const trial = assembleReport({
    framework: unodcPledges,
    observations: [],
    asOf: '2024-12-31',
    template: 'brief',
    locale: 'en',
    preparedBy: '-',
    contact: '-',
    status: 'draft',
  });
  const missing: FormatName[] = [];
  let cause: unknown;
  for (const name of needing) {
    try {
      await forms[name].render(trial, []);
    } catch (error) {
      if (!isActionlineError(error) || error.code !== 'missing-package') throw error;
      missing.push(name);
      cause = error;
    }
  }
  if (missing.length === 0) return;
  const packages = new Set(missing.flatMap((name) => forms[name].packages?.split(' ') ?? []));
  throw new Refusal(exitCodes.unreadable, words.file.missingPackage([...packages].join(' '), missing), cause);
}
