import type { Locale } from '@actionline/core';
import type { NeededColumn } from '@actionline/targets/table';

import type { CommandName, OptionName } from '../command-names.js';
import type { InputKind } from '../input-kinds.js';
import type { Counts } from '../counts.js';

/** What the help says of a command. */
export interface CommandHelp {
  /** What it does, in the list of commands. */
  readonly summary: string;
  /** What it does, whole. */
  readonly description: string;
  /** What it is given. */
  readonly files: string;
  /** Lines to type, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
}

/** Every word of the command in one language. */
export interface CommandWords {
  /** The language. */
  readonly locale: Locale;
  /** The headings and sentences of the help. */
  readonly help: {
    readonly tagline: string;
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly examples: string;
    readonly commandPlace: string;
    readonly optionsPlace: string;
    readonly filePlace: string;
    readonly filesPlace: string;
    readonly exitCodes: string;
    readonly exits: readonly string[];
    readonly more: string;
    readonly version: string;
    readonly help: string;
    readonly formats: string;
    readonly takes: Readonly<Record<string, string>>;
    readonly command: Readonly<Record<CommandName, CommandHelp>>;
    readonly option: Readonly<Record<OptionName, string>>;
  };
  /** What is wrong with how the command was used. */
  readonly misuse: {
    readonly noCommand: string;
    readonly unknownCommand: (given: string, nearest: string | undefined) => string;
    readonly unknownOption: (given: string, elsewhere: readonly CommandName[], nearest: string | undefined) => string;
    readonly unknownItem: (given: string, framework: string, near: readonly string[]) => string;
    readonly valueMissing: (option: string) => string;
    readonly tooManyFiles: (expected: number) => string;
    readonly choice: (option: string, given: string, choices: readonly string[]) => string;
    readonly date: (option: string, given: string) => string;
    readonly needed: (option: string, why: string) => string;
    readonly neededFor: Readonly<Record<'framework' | 'prepared-by' | 'contact' | 'place' | 'since', string>>;
    readonly noFile: string;
    readonly inputTwice: string;
    readonly saidByFile: (option: string, file: string) => string;
    readonly outIsFile: (path: string) => string;
    readonly exists: (files: readonly string[]) => string;
    readonly seeHelp: (line: string) => string;
    readonly library: (message: string) => string;
  };
  /** Why a file cannot be read or written. */
  readonly file: {
    readonly input: string;
    readonly cannotRead: (file: string, why: string) => string;
    readonly cannotWrite: (file: string, why: string) => string;
    readonly why: Readonly<Record<string, string>>;
    readonly noFramework: (given: string, known: readonly string[]) => string;
    readonly badFramework: (file: string, issues: readonly string[]) => string;
    readonly badJson: (file: string, said: string) => string;
    readonly missingReader: (packages: string) => string;
    readonly missingPackage: (packages: string, formats: readonly string[]) => string;
    readonly libraryError: (file: string, said: string) => string;
  };
  /** What a run tells. */
  readonly told: {
    readonly reading: (file: string, share: number | undefined) => string;
    readonly sameFigure: (file: string) => string;
    readonly otherFigure: (file: string) => string;
    readonly looking: string;
    readonly evaluating: string;
    readonly assembling: string;
    readonly writing: (file: string) => string;
    readonly today: (date: string) => string;
    readonly asOf: (title: string, date: string) => string;
    readonly limited: (items: readonly string[], outside: number) => string;
    readonly target: (id: string) => string;
    readonly read: (file: string, kind: string, counts: Counts) => string;
    readonly allWell: string;
    readonly issues: (kinds: number, count: number) => string;
    readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
    readonly times: (count: number) => string;
    readonly column: (name: string) => string;
    readonly figures: (ids: readonly string[], areMore: boolean) => string;
    readonly givenTimes: (value: string, count: number) => string;
    readonly given: (values: string, areMore: boolean) => string;
    readonly rows: (rows: readonly number[], areMore: boolean) => string;
    readonly columns: Readonly<Record<'target' | 'status' | 'reported' | 'required' | 'period' | 'promise', string>>;
    readonly done: (date: string) => string;
    readonly isDone: string;
    readonly by: (date: string) => string;
    readonly allOf: (count: number) => string;
    readonly from: (period: string) => string;
    readonly nothing: string;
    readonly rejectedNote: (rejected: number) => string;
    readonly fileWritten: (file: string, size: string) => string;
    readonly kilobytes: (count: number) => string;
    readonly kind: Readonly<Record<InputKind | 'activities-csv' | 'activities-json', string>>;
    readonly fault: string;
  };
  /** How a table is built. */
  readonly described: {
    readonly notNeeded: (file: string, kind: string) => string;
    readonly text: (encoding: string | undefined, delimiter: string) => string;
    readonly tab: string;
    readonly workbook: (sheet: string | undefined) => string;
    readonly json: (path: string | undefined) => string;
    readonly header: (rows: readonly number[], without: readonly number[]) => string;
    readonly footer: (begins: string) => string;
    readonly column: string;
    readonly holds: string;
    readonly settings: string;
    readonly is: (role: string, breakdown: string) => string;
    readonly across: (settings: string) => string;
    readonly constant: (name: string, value: string) => string;
    readonly unsaid: (needs: readonly string[]) => string;
    readonly needs: Readonly<Record<NeededColumn, string>>;
    readonly remarks: string;
    readonly remark: (about: string, message: string) => string;
    readonly keep: (file: string) => string;
    readonly asItLooks: (file: string) => string;
  };
}
