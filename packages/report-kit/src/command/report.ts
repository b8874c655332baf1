import { notationOf, type Framework } from '@actionline/core';

import { assembleReport } from '../assemble/assemble-report.js';
import { reportStatuses, templateNames, type TemplateName } from '../document/report.js';
import type { HtmlLink } from '../render/html/html-options.js';
import { dayAsked } from './day-asked.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import { figuresAsked } from './figures-asked.js';
import { filesRead } from './files-read.js';
import { formatNames, type FormatName } from './command-names.js';
import { forms } from './forms.js';
import { issueLines } from './issue-lines.js';
import { itemsAsked } from './items-asked.js';
import { checkFolder, writeFiles, type NewFile } from './write-files.js';
import { printable } from './printable.js';
import { readActivities } from './read-activities.js';
import { readFramework } from './read-framework.js';
import { readLines } from './read-lines.js';
import type { Run } from './running.js';
import { tryForms } from './try-forms.js';

/** Reads files and writes a report on them in each form that was asked for. */
export async function report(run: Run): Promise<ExitCode> {
  const { host, words, locale, options, progress } = run;
  const isQuiet = options.has('quiet');
  const { asOf, note } = dayAsked(run);
  const framework = await readFramework(options.needed('framework'), words);
  const template = options.choice('template', [usualTemplate(framework), ...templateNames]);
  const names = options.choices('format', formatNames);
  const signed = {
    preparedBy: options.needed('prepared-by'),
    contact: options.needed('contact'),
    status: options.choice('status', reportStatuses),
  };
  const since = template === 'mid-term-review' ? options.needed('since') && options.date('since') : options.date('since');
  const place = template === 'country' ? options.needed('place') : options.text('place');
  const items = itemsAsked(run, framework);
  const scope = { ...(place === undefined ? {} : { place }), ...(items.length === 0 ? {} : { items }) };
  const out = options.text('out') ?? '.';
  const of = [template, ...(place === undefined ? [] : [place.toLowerCase()]), ...items.map(notationOf)].join('-');
  const stem = `${framework.id}.${of}.${locale}`;
  const mayReplace = options.has('force');

  // what cannot end well is told of before the work begins
  await checkFolder(
    out,
    names.map((name) => `${stem}.${forms[name].ending}`),
    mayReplace,
    words,
  );
  await tryForms(names, words);

  const activitiesFile = options.text('activities');
  const activities = activitiesFile === undefined ? undefined : await readActivities(activitiesFile, framework, host, words, progress);
  const { files, observations, groups, counts } = await figuresAsked(run, framework);
  const readFiles = [...files, ...(activities === undefined ? [] : [activities])];
  const all = [...(activities?.groups ?? []), ...groups];
  progress.show(words.told.assembling);
  const document = assembleReport({
    framework,
    observations,
    ...(activities === undefined ? {} : { activities: activities.activities }),
    files: filesRead(readFiles, all),
    asOf,
    ...(since === undefined ? {} : { since }),
    ...(Object.keys(scope).length === 0 ? {} : { scope }),
    template,
    locale,
    ...signed,
  });
  const made: NewFile[] = [];
  for (const name of names) {
    progress.show(words.told.writing(`${stem}.${forms[name].ending}`));
    const written = await forms[name].render(document, linksTo(names, name, stem));
    for (const [ending, content] of Object.entries(written)) made.push({ name: `${stem}.${ending}`, content });
  }
  const sizes = await writeFiles(out, made, mayReplace, words);
  progress.end();

  const rejected = counts.rejected + (activities?.counts.rejected ?? 0);
  if (!isQuiet) {
    if (note !== undefined) host.warn(`${note}\n`);
    host.warn(printable(`${readLines(readFiles, words).join('\n')}\n`));
  }
  if (all.length > 0 && !isQuiet)
    host.warn(printable(`\n${issueLines(all, words, { width: host.width, namesFiles: true }).join('\n')}\n\n`));
  host.print(
    printable(sizes.map(({ path, bytes }) => `${words.told.fileWritten(path, words.told.kilobytes(Math.ceil(bytes / 1024)))}\n`).join('')),
  );
  return rejected > 0 ? exitCodes.issues : exitCodes.done;
}

/** The template that is taken where none is named: that of a list of pledges, or of a plan with levels. */
function usualTemplate({ levels }: Framework): TemplateName {
  return levels.length > 1 ? 'annual' : 'pledge-progress';
}

/** What the page leads to: the same report in the other forms. */
function linksTo(names: readonly FormatName[], from: FormatName, stem: string): readonly HtmlLink[] {
  return names
    .filter((name) => name !== from && name !== 'csv' && !name.startsWith('reply'))
    .map((name) => ({ href: `${stem}.${forms[name].ending}`, format: name }));
}
