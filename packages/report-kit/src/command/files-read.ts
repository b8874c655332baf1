import { basename } from 'node:path';

import type { FileRead } from '../material/file-read.js';
import type { PlacedGroup } from './issue-groups.js';
import type { ReadFile } from './read-input.js';

/** The files that were read, as the report tells of them: by their names, since a report says nothing of the folders of a machine. */
export function filesRead(files: readonly ReadFile[], groups: readonly PlacedGroup[]): readonly FileRead[] {
  const known = new Map(files.map((file) => [file.file, file]));
  return [...known.values()].map(({ file, counts }) => ({
    name: basename(file),
    counts,
    groups: groups.filter((group) => group.file === file),
  }));
}
