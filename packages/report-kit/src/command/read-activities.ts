import type { Activity, Framework } from '@actionline/core';
import { readActivitiesCsv } from '@actionline/targets/csv';
import { activitiesFromJson } from '@actionline/targets/json';
import { actors, instruments } from '@actionline/taxonomy';

import type { Host } from './host.js';
import type { PlacedGroup } from './issue-groups.js';
import type { Progress } from './progress.js';
import { openFile, textOf, textsOf, wholeText } from './read-file.js';
import type { ReadFile } from './read-input.js';
import type { CommandWords } from './words/command-words.js';

/** What is recorded as done in a file. */
export interface ActivitiesRead extends ReadFile {
  /** What was accepted. */
  readonly activities: readonly Activity[];
  /** What is wrong, by cause. */
  readonly groups: readonly PlacedGroup[];
}

/** Reads what is recorded as done, held against the framework and the vocabularies of the official ones. */
export async function readActivities(
  file: string,
  framework: Framework,
  host: Host,
  words: CommandWords,
  progress: Progress,
): Promise<ActivitiesRead> {
  const open = await openFile(file, host, words);
  progress.show(words.told.reading(open.name, undefined));
  const known = { commitments: framework.items.map(({ id }) => id), instruments: instruments.concepts, actors: actors.concepts };
  const isJson = /^\s*[[{]/.test(textOf(open.head));
  const { activities, groups, counts } = isJson
    ? activitiesFromJson(await wholeText(open), known)
    : await readActivitiesCsv(textsOf(open), known);
  return {
    file: open.name,
    kind: isJson ? 'activities-json' : 'activities-csv',
    activities,
    groups: groups.map((group) => ({ ...group, file: open.name })),
    counts,
  };
}
