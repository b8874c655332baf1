import type { Framework } from '@actionline/core';

import { filesTyped } from './files-typed.js';
import { readMeasures } from './read-framework.js';
import { readFigures, type Figures } from './read-input.js';
import type { Run } from './running.js';

/** Reads the files that were named, held against a framework where there is one. */
export async function figuresAsked({ host, words, typed, options, progress }: Run, framework: Framework | undefined): Promise<Figures> {
  const files = filesTyped(typed, host, words);
  const measures = await readMeasures(options.text('measures'), words);
  return readFigures(files, framework === undefined ? { measures } : { framework, measures }, host, words, progress);
}
