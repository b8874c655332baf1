import type { Locale } from '@actionline/core';

import type { Host } from './host.js';
import type { OptionReader } from './option-reader.js';
import type { Typed } from './program.js';
import type { Progress } from './progress.js';
import type { CommandWords } from './words/command-words.js';

/** What a command is run with. */
export interface Run {
  /** The machine. */
  readonly host: Host;
  /** The words of the language that was asked for. */
  readonly words: CommandWords;
  /** That language. */
  readonly locale: Locale;
  /** What was typed. */
  readonly typed: Typed;
  /** The options that were typed. */
  readonly options: OptionReader;
  /** Shows what is going on. */
  readonly progress: Progress;
}
