import { exitCodes, type ExitCode } from './exit-code.js';
import { descriptionLines } from './description-lines.js';
import { constantsTyped } from './figures-asked.js';
import { filesTyped } from './files-typed.js';
import { inputKind } from './input-kind.js';
import { printable, printableJson } from './printable.js';
import { describeFile } from './read-described.js';
import { openFile, STANDARD_INPUT } from './read-file.js';
import type { Run } from './running.js';

/** Says how a table is built, in words or as a description to correct and keep. */
export async function describe(run: Run): Promise<ExitCode> {
  const { host, words, typed, options, progress } = run;
  const [file = STANDARD_INPUT] = filesTyped(typed, host, words);
  const open = await openFile(file, host, words);
  progress.show(words.told.reading(open.name, undefined));
  const kind = inputKind(open.head);
  if (kind !== 'table') {
    progress.end();
    host.print(
      options.has('json') ? printableJson({ kind }) : `${printable(words.described.notNeeded(open.name, words.told.kind[kind]))}\n`,
    );
    return exitCodes.done;
  }
  const description = await describeFile(open, constantsTyped(run), words);
  progress.end();
  host.print(
    options.has('json') ? printableJson(description) : printable(`${descriptionLines(file, description, words, host.width).join('\n')}\n`),
  );
  return exitCodes.done;
}
