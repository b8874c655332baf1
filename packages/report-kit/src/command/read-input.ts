import { basename } from 'node:path';

import { canonicalJson, type Framework, type Issue, type Measure, type Observation } from '@actionline/core';
import { observationColumns, readObservationsCsv } from '@actionline/targets/csv';
import { observationsFromJson } from '@actionline/targets/json';

import type { Host } from './host.js';
import type { FileIssue } from './issue-groups.js';
import type { Progress } from './progress.js';
import { encodingOf, openFile, textOf, type OpenFile } from './read-file.js';
import type { CommandWords } from './words/command-words.js';

/** What the figures of a file are held against. */
export interface Known {
  /** The framework; any well-formed id is taken where there is none. */
  readonly framework?: Framework;
  /** Measures beside those of the framework. */
  readonly measures: readonly Measure[];
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

/** What a file was taken for. */
export type InputKind = keyof CommandWords['told']['kind'];

/** One file that was read. */
export interface ReadFile {
  /** Its name. */
  readonly file: string;
  /** What it was taken for. */
  readonly kind: InputKind;
  /** How many rows it had. */
  readonly counts: Counts;
}

/** The figures of all files. */
export interface Figures {
  /** The files. */
  readonly files: readonly ReadFile[];
  /** What was accepted. */
  readonly observations: readonly Observation[];
  /** What is wrong. */
  readonly issues: readonly FileIssue[];
  /** How many rows all files had. */
  readonly counts: Counts;
}

/**
 * Reads the figures of files, each as what it is. The same figure in a second file counts once; another with its id is refused there.
 */
export async function readFigures(
  files: readonly string[],
  known: Known,
  host: Host,
  words: CommandWords,
  progress: Progress,
): Promise<Figures> {
  const read: ReadFile[] = [];
  const kept = new Map<string, { readonly observation: Observation; readonly file: string }>();
  const issues: FileIssue[] = [];
  for (const given of files) {
    const open = await openFile(given, host, words);
    const file = open.name;
    progress.show(words.told.reading(file));
    const { kind, counts, ...one } = await readOne(open, known, files.length > 1);
    for (const issue of one.issues) issues.push({ ...issue, file });
    let refused = 0;
    for (const observation of one.observations) {
      const earlier = kept.get(observation.id);
      if (earlier === undefined) {
        kept.set(observation.id, { observation, file });
        continue;
      }
      const isSame = canonicalJson(earlier.observation) === canonicalJson(observation);
      if (!isSame) refused += 1;
      issues.push(repeated(observation.id, file, earlier.file, isSame, words));
    }
    read.push({ file, kind, counts: { ...counts, accepted: counts.accepted - refused, rejected: counts.rejected + refused } });
  }
  const sum = (of: keyof Counts): number => read.reduce((total, { counts }) => total + counts[of], 0);
  return {
    files: read,
    observations: [...kept.values()].map(({ observation }) => observation),
    issues,
    counts: { read: sum('read'), accepted: sum('accepted'), rejected: sum('rejected') },
  };
}

function repeated(id: string, file: string, earlier: string, isSame: boolean, { told }: CommandWords): FileIssue {
  return isSame
    ? { code: 'same-figure', severity: 'info', message: told.sameFigure(earlier), file, figure: id }
    : { code: 'duplicate-id', severity: 'error', message: told.otherFigure(earlier), file, figure: id };
}

/** What a reader gives. */
interface ReadOne {
  readonly kind: InputKind;
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly counts: Counts;
}

async function readOne(open: OpenFile, known: Known, isOneOfSeveral: boolean): Promise<ReadOne> {
  const against = idsOf(known);
  if (beginsAsJson(open)) {
    return { kind: 'observations-json', ...observationsFromJson(await wholeText(open), against) };
  }
  // rows without an id are called by their number, which more than one file has
  const idPrefix = isOneOfSeveral ? `${basename(open.name)}:row-` : 'row-';
  const read = await readObservationsCsv(textsOf(open), { ...against, delimiter: delimiterIn(textOf(open.head).trimStart()), idPrefix });
  return { kind: 'observations-csv', ...read };
}

/** What a reader holds ids and units against; nothing where no framework is given. */
function idsOf({ framework, measures }: Known): {
  measures?: readonly Measure[];
  targets?: Framework['targets'];
  commitments?: readonly string[];
} {
  if (framework === undefined) return measures.length === 0 ? {} : { measures };
  return { measures: [...framework.measures, ...measures], targets: framework.targets, commitments: framework.items.map(({ id }) => id) };
}

const delimiters = [',', ';', '\t'] as const;

/** Whether a file begins as JSON does. */
export function beginsAsJson({ head }: OpenFile): boolean {
  return /^\s*[[{]/.test(textOf(head));
}

/** The mark between the cells: the one by which the header has the most columns of the table of observations. */
function delimiterIn(beginning: string): (typeof delimiters)[number] {
  const [header = ''] = beginning.split(/\r|\n/, 1);
  const names = new Set<string>(observationColumns.map(({ name }) => name));
  const found = (delimiter: string): number =>
    header.split(delimiter).filter((cell) => names.has(cell.replaceAll('"', '').trim().toLowerCase())).length;
  return delimiters.reduce((best, one) => (found(one) > found(best) ? one : best));
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
