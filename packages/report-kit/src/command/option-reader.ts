import { isIsoDate, type IsoDate } from '@actionline/core';

import type { OptionName } from './command-names.js';
import { exitCodes } from './exit-code.js';
import type { Typed } from './program.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

/** Looks at the values of options, and refuses what is none of those that they may have. */
export interface OptionReader {
  /** A text that may be left out. */
  readonly text: (name: OptionName) => string | undefined;
  /** A text that must be there. */
  readonly needed: (name: 'framework' | 'prepared-by' | 'contact' | 'place' | 'since') => string;
  /** What was given behind an option that may be given again, in order. */
  readonly list: (name: OptionName) => readonly string[];
  /** A date that may be left out. */
  readonly date: (name: OptionName) => IsoDate | undefined;
  /** One of several words, the first where it is left out. */
  readonly choice: <Word extends string>(name: OptionName, words: readonly [Word, ...Word[]]) => Word;
  /** Words of several, with commas between them. */
  readonly choices: <Word extends string>(name: OptionName, words: readonly [Word, ...Word[]]) => readonly [Word, ...Word[]];
  /** Whether it was given. */
  readonly has: (name: OptionName) => boolean;
}

/** Reads the options that were typed. */
export function optionReader({ options }: Typed, { misuse }: CommandWords): OptionReader {
  const refuse = (message: string): never => {
    throw new Refusal(exitCodes.wrongUse, message);
  };
  const text = (name: OptionName): string | undefined => {
    const given = options[name];
    return typeof given === 'string' ? given : undefined;
  };
  const wordOf = <Word extends string>(name: OptionName, given: string, words: readonly Word[]): Word =>
    words.find((word) => word === given) ?? refuse(misuse.choice(`--${name}`, given, words));
  return {
    text,
    needed: (name) => {
      const given = text(name);
      return given === undefined || given.trim() === '' ? refuse(misuse.needed(`--${name}`, misuse.neededFor[name])) : given;
    },
    list: (name) => {
      const given = options[name];
      return Array.isArray(given) ? (given as readonly string[]) : [];
    },
    date: (name) => {
      const given = text(name);
      if (given === undefined) return undefined;
      return isIsoDate(given) ? given : refuse(misuse.date(`--${name}`, given));
    },
    choice: (name, words) => {
      const given = text(name);
      return given === undefined ? words[0] : wordOf(name, given, words);
    },
    choices: (name, words) => {
      const given = (text(name) ?? words[0]).split(',').map((word) => wordOf(name, word.trim(), words));
      const [first = words[0], ...rest] = new Set(given);
      return [first, ...rest];
    },
    has: (name) => options[name] !== undefined,
  };
}
