import { observationRoles, type Framework, type ObservationRole } from '@actionline/core';

import { readDescription } from './read-described.js';
import { filesTyped } from './files-typed.js';
import { readMeasures } from './read-framework.js';
import { readFigures, type Figures } from './read-input.js';
import type { Constants } from './reading.js';
import type { Run } from './running.js';

/** Reads the files that were named, held against a framework where there is one. */
export async function figuresAsked(run: Run, framework: Framework | undefined): Promise<Figures> {
  const { host, words, typed, options, progress } = run;
  const files = filesTyped(typed, host, words);
  const constants = constantsTyped(run);
  const file = options.text('description');
  const description = file === undefined ? undefined : await readDescription(file, words);
  const measures = await readMeasures(options.text('measures'), words);
  return readFigures(
    files,
    { ...(framework === undefined ? {} : { framework }), measures, constants, ...(description === undefined ? {} : { description }) },
    host,
    words,
    progress,
  );
}

/** What was typed for what files do not say. */
export function constantsTyped({ options }: Run): Constants {
  const role = options.has('role')
    ? options.choice('role', observationRoles as readonly [ObservationRole, ...ObservationRole[]])
    : undefined;
  const [measure, unit, title] = [options.text('measure'), options.text('unit'), options.text('source-title')];
  return {
    ...(measure === undefined ? {} : { measure }),
    ...(unit === undefined ? {} : { unit }),
    ...(role === undefined ? {} : { role }),
    ...(title === undefined ? {} : { 'source-title': title }),
  };
}
