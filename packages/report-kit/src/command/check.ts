import { exitCodes, type ExitCode } from './exit-code.js';
import { figuresAsked } from './figures-asked.js';
import { groupsOf } from './issue-groups.js';
import { issueLines } from './issue-lines.js';
import { printable, printableJson } from './printable.js';
import { readFramework } from './read-framework.js';
import { readLines } from './read-lines.js';
import type { Run } from './running.js';

/** Reads files and tells what is wrong with them, by cause. */
export async function check(run: Run): Promise<ExitCode> {
  const { host, words, options, progress } = run;
  const named = options.text('framework');
  const framework = named === undefined ? undefined : await readFramework(named, words);
  const { files, issues, counts } = await figuresAsked(run, framework);
  progress.end();
  if (options.has('json')) {
    host.print(printableJson({ counts, files, groups: groupsOf(issues), issues }));
  } else {
    const lines = issues.length === 0 ? [words.told.allWell] : issueLines(issues, words, host.width);
    host.print(printable(`${[...readLines(files, words), '', ...lines].join('\n')}\n`));
  }
  return counts.rejected > 0 || issues.some(({ severity }) => severity !== 'info') ? exitCodes.issues : exitCodes.done;
}
