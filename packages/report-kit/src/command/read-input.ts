import { canonicalJson, type Observation } from '@actionline/core';

import type { Host } from './host.js';
import { placedGroups, type PlacedGroup, type PlacedIssue } from './issue-groups.js';
import type { Progress } from './progress.js';
import { openFile } from './read-file.js';
import { readOne } from './read-one.js';
import type { Counts } from './counts.js';
import type { Reading } from './reading.js';
import type { CommandWords } from './words/command-words.js';

/** What a file was taken for. */
type FileKind = keyof CommandWords['told']['kind'];

/** One file that was read. */
export interface ReadFile {
  /** Its name. */
  readonly file: string;
  /** What it was taken for. */
  readonly kind: FileKind;
  /** How many rows it had. */
  readonly counts: Counts;
}

/** The figures of all files. */
export interface Figures {
  /** The files. */
  readonly files: readonly ReadFile[];
  /** What was accepted. */
  readonly observations: readonly Observation[];
  /** What is wrong, the first thousand of each file. */
  readonly issues: readonly PlacedIssue[];
  /** All that is wrong, by cause. */
  readonly groups: readonly PlacedGroup[];
  /** How many rows all files had. */
  readonly counts: Counts;
}

/**
 * Reads the figures of files, each as what it is. The same figure in a second file counts once; another with its id is refused there.
 */
export async function readFigures(
  files: readonly string[],
  reading: Reading,
  host: Host,
  words: CommandWords,
  progress: Progress,
): Promise<Figures> {
  const read: ReadFile[] = [];
  const kept = new Map<string, { readonly observation: Observation; readonly file: string }>();
  const issues: PlacedIssue[] = [];
  const groups: PlacedGroup[] = [];
  const repeats: PlacedIssue[] = [];
  for (const given of files) {
    const open = await openFile(given, host, words);
    const file = open.name;
    const onProgress = ({ taken }: { readonly taken: number }): void => {
      progress.show(words.told.reading(file, open.length === undefined ? undefined : taken / open.length));
    };
    onProgress({ taken: 0 });
    const { kind, counts, isAsItLooks, ...one } = await readOne(open, { ...reading, onProgress }, words);
    for (const issue of one.issues) issues.push({ ...issue, file });
    for (const group of one.groups) groups.push({ ...group, file });
    if (isAsItLooks === true)
      groups.push(...placedGroups([{ code: 'read-as-it-looks', severity: 'info', message: words.described.asItLooks(file), file }]));
    let refused = 0;
    for (const observation of one.observations) {
      const earlier = kept.get(observation.id);
      if (earlier === undefined) {
        kept.set(observation.id, { observation, file });
        continue;
      }
      const isSame = stated(earlier.observation) === stated(observation);
      if (!isSame) refused += 1;
      repeats.push(repeated(observation.id, file, earlier.file, isSame, words));
    }
    read.push({ file, kind, counts: { ...counts, accepted: counts.accepted - refused, rejected: counts.rejected + refused } });
  }
  const sum = (of: 'read' | 'accepted' | 'rejected'): number => read.reduce((total, { counts }) => total + counts[of], 0);
  return {
    files: read,
    observations: [...kept.values()].map(({ observation }) => observation),
    issues: [...issues, ...repeats],
    groups: [...groups, ...placedGroups(repeats)],
    counts: { read: sum('read'), accepted: sum('accepted'), rejected: sum('rejected') },
  };
}

/** What a figure states, whoever published it and however it is called. */
function stated(observation: Observation): string {
  const { label: _label, note: _note, source: _source, recordedAt: _recordedAt, ...rest } = observation;
  return canonicalJson(rest);
}

function repeated(id: string, file: string, earlier: string, isSame: boolean, { told }: CommandWords): PlacedIssue {
  return isSame
    ? { code: 'same-figure', severity: 'info', message: told.sameFigure(earlier), file, figure: id }
    : { code: 'duplicate-id', severity: 'error', message: told.otherFigure(earlier), file, figure: id };
}
