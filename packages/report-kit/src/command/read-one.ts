import type { Framework, Issue, IssueGroup, Measure, Observation, ObservationRole, ScopedId } from '@actionline/core';
import { readObservationsCsv } from '@actionline/targets/csv';
import { observationsFromJson } from '@actionline/targets/json';

import { exitCodes } from './exit-code.js';
import { delimiterIn, inputKind, type InputKind } from './input-kind.js';
import { encodingOf, textOf, type OpenFile } from './read-file.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

/** How files are read. */
export interface Reading {
  /** The framework that ids and units are held against; any well-formed id is taken where there is none. */
  readonly framework?: Framework;
  /** Measures beside those of the framework. */
  readonly measures: readonly Measure[];
  /** What holds for every figure of a file that does not say it. */
  readonly constants: Constants;
}

/** Who is told how far a reading has come. */
export interface Watched {
  /** Told after each piece, in characters or bytes. */
  readonly onProgress: (progress: { readonly taken: number }) => void;
}

/** What many files do not say of their figures. */
export interface Constants {
  /** The measure. */
  readonly measure?: ScopedId;
  /** The unit, by its id or its words. */
  readonly unit?: string;
  /** What they speak about. */
  readonly role?: ObservationRole;
  /** The title of their source. */
  readonly 'source-title'?: string;
}

/** How many rows there were. */
export interface Counts {
  /** All of them. */
  readonly read: number;
  /** Those that became figures. */
  readonly accepted: number;
  /** Those that did not. */
  readonly rejected: number;
}

/** What a reader gives. */
export interface ReadOne {
  /** What the file was taken for. */
  readonly kind: InputKind;
  /** What was accepted. */
  readonly observations: readonly Observation[];
  /** What is wrong, the first thousand. */
  readonly issues: readonly Issue[];
  /** All that is wrong, by cause. */
  readonly groups: readonly IssueGroup[];
  /** How many rows there were. */
  readonly counts: Counts;
}

/** Reads a file as what it is. */
export async function readOne(open: OpenFile, reading: Reading & Watched, words: CommandWords): Promise<ReadOne> {
  const kind = inputKind(open.head);
  const known = idsIn(reading);
  if (kind === 'observations-json') {
    refuseConstants(open, reading, words);
    return { kind, ...observationsFromJson(await wholeText(open), known) };
  }
  refuseConstants(open, reading, words);
  const [header = ''] = textOf(open.head)
    .trimStart()
    .split(/[\r\n]/, 1);
  const read = await readObservationsCsv(textsOf(open), { ...known, delimiter: delimiterIn(header), onProgress: reading.onProgress });
  return { kind: 'observations-csv', ...read };
}

/** A table of ours says in each row what constants would say for all: which of the two is right cannot be told. */
function refuseConstants({ name }: OpenFile, { constants }: Reading, { misuse }: CommandWords): void {
  const [given] = Object.keys(constants);
  if (given !== undefined) throw new Refusal(exitCodes.wrongUse, misuse.saidByFile(`--${given}`, name));
}

/** What a reader holds ids and units against; nothing where no framework is given. */
function idsIn({ framework, measures }: Reading): {
  measures?: readonly Measure[];
  targets?: Framework['targets'];
  commitments?: readonly ScopedId[];
} {
  if (framework === undefined) return measures.length === 0 ? {} : { measures };
  return { measures: [...framework.measures, ...measures], targets: framework.targets, commitments: framework.items.map(({ id }) => id) };
}

/** The text of a file as it comes. */
export async function* textsOf({ head, bytes }: OpenFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(head));
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The text of a file, whole. */
export async function wholeText(open: OpenFile): Promise<string> {
  const parts: string[] = [];
  for await (const text of textsOf(open)) parts.push(text);
  return parts.join('');
}
