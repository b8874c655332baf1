import type { ExitCode } from './exit-code.js';
import { exitCodes } from './exit-code.js';
import { figuresAsked } from './figures-asked.js';
import { printable, printableJson } from './printable.js';
import { readLines } from './read-lines.js';
import type { Run } from './running.js';

/** Says how a table is built. */
export async function describe(run: Run): Promise<ExitCode> {
  const { host, words, options, progress } = run;
  const { files } = await figuresAsked(run, undefined);
  progress.end();
  host.print(options.has('json') ? printableJson(files) : printable(`${readLines(files, words).join('\n')}\n`));
  return exitCodes.done;
}
