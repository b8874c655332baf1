import { exitCodes } from './exit-code.js';
import type { Host } from './host.js';
import type { Typed } from './program.js';
import { STANDARD_INPUT } from './read-file.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

/** The files that were named; standard input where none is and something is piped in. */
export function filesTyped({ files }: Typed, { isKeyboard }: Host, { misuse }: CommandWords): readonly string[] {
  if (files.length === 0 && isKeyboard) throw new Refusal(exitCodes.wrongUse, misuse.noFile);
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) throw new Refusal(exitCodes.wrongUse, misuse.inputTwice);
  return files.length === 0 ? [STANDARD_INPUT] : files;
}
