import { nearestNames } from '@actionline/core/internal';

import { commandNames, optionNames, optionsOf, type CommandName } from './command-names.js';
import type { CommandWords } from './words/command-words.js';

/** What is said of an option that a command does not have: which commands have it, and the one that is most like it. */
export function unknownOption(given: string, command: CommandName | undefined, { unknownOption: say }: CommandWords['misuse']): string {
  const [flag = given] = given.split('=');
  const name = flag.replace(/^-+/, '');
  const known: readonly string[] = ['help', ...(command === undefined ? ['version', ...optionNames] : optionsOf(command))];
  const elsewhere = known.includes(name) ? [] : commandNames.filter((one) => optionsOf(one).some((option) => option === name));
  const nearest = nearestNames(name, known, 1)[0] ?? known.find((one) => begins(one, name) || begins(name, one));
  return say(flag, elsewhere, nearest === undefined ? undefined : `--${nearest}`);
}

function begins(whole: string, part: string): boolean {
  return part !== '' && whole.startsWith(part);
}
