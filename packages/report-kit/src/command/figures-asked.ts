import { observationRoles, type Framework, type ObservationRole } from '@actionline/core';

import { filesTyped } from './files-typed.js';
import { readMeasures } from './read-framework.js';
import { readFigures, type Figures } from './read-input.js';
import type { Constants } from './read-one.js';
import type { Run } from './running.js';

/** Reads the files that were named, held against a framework where there is one. */
export async function figuresAsked(run: Run, framework: Framework | undefined): Promise<Figures> {
  const { host, words, typed, options, progress } = run;
  const files = filesTyped(typed, host, words);
  const constants = constantsTyped(run);
  const measures = await readMeasures(options.text('measures'), words);
  return readFigures(files, { ...(framework === undefined ? {} : { framework }), measures, constants }, host, words, progress);
}

/** What was typed for what files do not say. */
function constantsTyped({ options }: Run): Constants {
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
