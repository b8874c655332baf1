import { isActionlineError, type ActionlineError } from '@actionline/core';

import { packageVersions } from '../assemble/package-versions.js';
import type { CommandName } from './command-names.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import type { Host } from './host.js';
import { languageIn, wordsIn } from './language.js';
import { optionReader } from './option-reader.js';
import { printable } from './printable.js';
import { parseTyped } from './program.js';
import { progressOn, type Progress } from './progress.js';
import { Refusal } from './refusal.js';
import type { Run } from './running.js';
import type { CommandWords } from './words/command-words.js';

// each is loaded when it is asked for, so that the help comes at once
const commands: Readonly<Record<CommandName, (run: Run) => Promise<ExitCode>>> = {
  describe: async (given) => (await import('./describe.js')).describe(given),
  check: async (given) => (await import('./check.js')).check(given),
  evaluate: async (given) => (await import('./evaluate.js')).evaluate(given),
  report: async (given) => (await import('./report.js')).report(given),
};

/** Runs the command with what was typed, and gives the code to end with. Never throws. */
export async function run(host: Host): Promise<ExitCode> {
  const locale = languageIn(host.args);
  const words = wordsIn(locale);
  let progress: Progress | undefined;
  try {
    const typed = parseTyped(host, words, packageVersions['@actionline/report-kit'] ?? '');
    if (typed === undefined) return exitCodes.done;
    const options = optionReader(typed, words);
    options.choice('lang', ['en', 'fr']);
    progress = progressOn(host, options.has('quiet'));
    return await commands[typed.command]({ host, words, locale, typed, options, progress });
  } catch (error) {
    progress?.end();
    return told(error, host, words);
  } finally {
    progress?.end();
  }
}

/** The package that a reader lacks, with the version that it is made for. */
function packageOf({ given, message }: ActionlineError): string {
  const name = String(given);
  const word = message.split(' ').find((one) => one.startsWith(`${name}@`));
  return word?.replace(/\.$/, '') ?? name;
}

function told(error: unknown, host: Host, words: CommandWords): ExitCode {
  if (error instanceof Refusal) {
    if (error.message !== '') host.warn(`${printable(error.message)}\n`);
    return error.exit;
  }
  // what was typed is not what the library takes
  if (isActionlineError(error)) {
    const isMissing = error.code === 'missing-package';
    host.warn(`${printable(isMissing ? words.file.missingReader(packageOf(error)) : words.misuse.library(error.message))}\n`);
    return isMissing ? exitCodes.unreadable : exitCodes.wrongUse;
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.warn(`${words.told.fault}\n${printable(said)}\n`);
  return exitCodes.fault;
}
