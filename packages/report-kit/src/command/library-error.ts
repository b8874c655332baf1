import type { ActionlineError } from '@actionline/core';
import { saidIssue } from './said.js';

import { exitCodes } from './exit-code.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

const MOST_SAID = 10;

/** What the library says of a file that it cannot use: each fault with its place, in the language that was asked for. */
export function refusedFile(file: string, error: ActionlineError, { file: words, locale }: CommandWords): Refusal {
  const said = error.issues.slice(0, MOST_SAID).map(({ path = [], ...issue }) => {
    const message = saidIssue(issue, locale);
    return path.length === 0 ? message : words.libraryError(path.map(String).join('.'), message);
  });
  const [first = error.message, ...others] = said;
  if (others.length === 0) return new Refusal(exitCodes.unreadable, words.libraryError(file, first), error);
  const lines = [words.libraryError(file, '').trimEnd(), ...said.map((line) => `  ${line}`)];
  return new Refusal(exitCodes.unreadable, lines.join('\n'), error);
}
