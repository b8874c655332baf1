import { textIn } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';

import { withinScope } from '../material/within-scope.js';
import { formatsFor } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import { dayAsked } from './day-asked.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import { figuresAsked } from './figures-asked.js';
import { evaluationIssues } from './evaluation-issues.js';
import { placedGroups } from './issue-groups.js';
import { issueLines } from './issue-lines.js';
import { itemsAsked } from './items-asked.js';
import { printable, printableJson } from './printable.js';
import { readFramework } from './read-framework.js';
import { readLines } from './read-lines.js';
import type { Run } from './running.js';
import { targetTable } from './target-table.js';

/** Reads files and says where each target of a framework stands, or each of the items that were named. */
export async function evaluate(run: Run): Promise<ExitCode> {
  const { host, words, locale, options, progress } = run;
  const { asOf, note } = dayAsked(run);
  const framework = await readFramework(options.needed('framework'), words);
  const items = itemsAsked(run, framework);
  if (options.has('json') && note !== undefined && !options.has('quiet')) host.warn(`${note}\n`);
  const { files, observations, groups, counts } = await figuresAsked(run, framework);
  progress.show(words.told.evaluating);
  const within = items.length === 0 ? { framework, observations } : withinScope({ framework, observations }, { items });
  const evaluation = evaluateFramework(within.framework, within.observations, { asOf });
  const limits = items.length === 0 ? [] : [words.told.limited(items, observations.length - within.observations.length)];
  progress.end();
  if (options.has('json')) {
    host.print(printableJson(evaluation));
    if (!options.has('quiet')) host.warn(printable(limits.map((line) => `${line}\n`).join('')));
    if (counts.rejected > 0 && !options.has('quiet')) host.warn(`${words.told.rejectedNote(counts.rejected)}\n`);
  } else {
    const date = formatsFor(messagesFor(locale)).date(asOf);
    const all = [...groups, ...placedGroups(evaluationIssues(evaluation, locale))];
    host.print(
      printable(
        `${[
          ...(note === undefined ? [] : [note]),
          words.told.asOf(textIn(framework.title, locale), date),
          ...readLines(files, words),
          ...limits,
          '',
          ...targetTable(within.framework, evaluation, locale, host.width),
          ...(all.length === 0 ? [] : ['', ...issueLines(all, words, { width: host.width, namesFiles: files.length > 1 })]),
        ].join('\n')}\n`,
      ),
    );
  }
  return counts.rejected > 0 ? exitCodes.issues : exitCodes.done;
}
