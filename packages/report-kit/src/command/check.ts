import type { Framework, IsoDate, Measure } from '@actionline/core';
import { lintObservations } from '@actionline/targets';

import { dayAsked } from './day-asked.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import { figuresAsked } from './figures-asked.js';
import { inOrder, placedGroups, type PlacedIssue } from './issue-groups.js';
import { issueLines } from './issue-lines.js';
import { printable, printableJson } from './printable.js';
import { readFramework, readMeasures } from './read-framework.js';
import type { Figures } from './read-input.js';
import { readLines } from './read-lines.js';
import type { Run } from './running.js';

/**
 * Reads files and tells what is wrong with them, by cause. Where a framework is given, the figures are looked at together too, for what
 * no single row can show.
 */
export async function check(run: Run): Promise<ExitCode> {
  const { host, words, options, progress } = run;
  const named = options.text('framework');
  const framework = named === undefined ? undefined : await readFramework(named, words);
  const { asOf, note } = framework === undefined ? { asOf: undefined, note: undefined } : dayAsked(run);
  const figures = await figuresAsked(run, framework);
  progress.show(words.told.looking);
  const measures = await readMeasures(options.text('measures'), words);
  const together = framework === undefined || asOf === undefined ? [] : issuesTogether(figures, framework, measures, asOf);
  const { files, counts } = figures;
  const groups = [...figures.groups, ...placedGroups(together)];
  progress.end();
  if (options.has('json')) {
    if (note !== undefined && !options.has('quiet')) host.warn(`${note}\n`);
    host.print(printableJson({ counts, files, groups: inOrder(groups), issues: [...figures.issues, ...together] }));
  } else {
    const lines =
      groups.length === 0 ? [words.told.allWell] : issueLines(groups, words, { width: host.width, namesFiles: files.length > 1 });
    host.print(printable(`${[...(note === undefined ? [] : [note]), ...readLines(files, words), '', ...lines].join('\n')}\n`));
  }
  return counts.rejected > 0 || groups.some(({ severity }) => severity !== 'info') ? exitCodes.issues : exitCodes.done;
}

/** What is wrong or doubtful in figures that were accepted, by the id of the figure that it is about. */
function issuesTogether(
  { observations, files }: Figures,
  { targets, measures, items }: Framework,
  own: readonly Measure[],
  asOf: IsoDate,
): readonly PlacedIssue[] {
  const file = files.map((one) => one.file).join(', ');
  const found = lintObservations(observations, {
    targets,
    measures: [...measures, ...own],
    commitments: items.map(({ id }) => id),
    asOf,
  });
  return found.map(({ path: [at, ...field] = [], ...issue }) => {
    const figure = typeof at === 'number' ? observations[at]?.id : undefined;
    return {
      ...issue,
      file,
      ...(field.length === 0 ? {} : { column: field.map(String).join('.') }),
      ...(figure === undefined ? {} : { figure }),
    };
  });
}
