import { isActionlineError, observationRoles, type Framework, type ObservationRole } from '@actionline/core';

import { readDescription } from './read-described.js';
import { filesTyped } from './files-typed.js';
import { refusedFile } from './library-error.js';
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
  const reading = {
    ...(framework === undefined ? {} : { framework }),
    measures,
    constants,
    ...(description === undefined ? {} : { description }),
  };
  try {
    return await readFigures(files, reading, host, words, progress);
  } catch (error) {
    // a description that is not sound is no fault of the program
    if (file === undefined || !isActionlineError(error) || error.code !== 'bad-argument') throw error;
    throw refusedFile(file, error, words);
  }
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
