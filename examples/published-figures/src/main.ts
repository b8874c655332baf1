import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import {
  addYears,
  confidences,
  isActionlineError,
  isIsoDate,
  locales,
  type ActivitiesEvaluation,
  type Framework,
  type FrameworkEvaluation,
} from '@actionline/core';
import { evaluateActivities, evaluateFramework } from '@actionline/targets';
import { euActionPlan, unodcPledges } from '@actionline/taxonomy';

import { activityTable } from './activity-table.js';
import { indexPage } from './index-page.js';
import { showProgress } from './progress.js';
import { readActivities } from './read-activities.js';
import { readFigures } from './read-figures.js';
import { targetTable } from './target-table.js';
import { writeReports } from './write-reports.js';

/** A report is ten forms and eight tables. */
const FILES_A_REPORT = 18;

/** The newest figures were gathered by this day; a fixed date keeps a run the same on every day. */
const DEFAULT_AS_OF = '2026-11-21';

const out = join(import.meta.dirname, '..', 'out');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'as-of': { type: 'string', default: DEFAULT_AS_OF },
      since: { type: 'string' },
      'minimum-confidence': { type: 'string', default: 'low' },
    },
  });
  const { 'as-of': asOf, since: from } = values;
  const minimumConfidence = confidences.find((word) => word === values['minimum-confidence']);
  if (minimumConfidence === undefined)
    throw new RangeError(`--minimum-confidence was "${values['minimum-confidence']}"; expected one of ${confidences.join(', ')}.`);
  for (const [option, day] of Object.entries({ 'as-of': asOf, since: from ?? asOf })) {
    if (!isIsoDate(day)) throw new RangeError(`--${option} was "${day}"; expected a calendar date such as 2024-12-31.`);
  }
  // without another wish, the reports say what changed in a year
  const since = from ?? addYears(asOf, -1);

  // Figures of any confidence count unless more is asked; then the reports say so.
  const question = minimumConfidence === 'low' ? { asOf } : { asOf, minimumConfidence };
  const orders = [
    { framework: euActionPlan, template: 'annual', house: 'eu' },
    { framework: unodcPledges, template: 'pledge-progress', house: 'un' },
  ] as const;

  // Reading figures and activities, evaluating, and the files of each framework.
  const progress = showProgress('Published figures', orders.length * (3 + locales.length * FILES_A_REPORT));
  const reports = [];
  for (const { framework, template, house } of orders) {
    const { observations, read, problems, doubts } = await readFigures(framework, asOf);
    progress.step(
      `${framework.id}: ${String(observations.length)} of ${String(read)} figures accepted, ${String(doubts.length)} warnings that data/README.md explains`,
    );

    const evaluation = evaluateFramework(framework, observations, question);
    progress.step(`${framework.id}: ${String(evaluation.evaluations.length)} targets evaluated`);
    progress.note(
      [...targetTable(framework, evaluation), '', reach(framework, evaluation), ...problems],
      framework.title.en ?? framework.id,
    );

    const { activities, ...recorded } = await readActivities(framework, asOf);
    progress.step(`${framework.id}: ${String(activities.length)} of ${String(recorded.read)} activities accepted`);
    const done = evaluateActivities(framework, activities, question);
    progress.note(
      [...activityTable(done), '', recordedUnder(framework, evaluation, done), ...recorded.problems],
      'What is recorded as done',
    );

    reports.push(
      ...(await writeReports({ framework, template, house, observations, activities }, { ...question, since }, out, (file) => {
        progress.step(file);
      })),
    );
  }
  writeFileSync(join(out, 'index.html'), indexPage(reports));
  progress.done(`${String(reports.length * FILES_A_REPORT)} files and index.html are in ${relative(process.cwd(), out) || '.'}`);
}

/** How many commitments anything is reported of that was done or came about. */
function reach(framework: Framework, { coverage }: FrameworkEvaluation): string {
  const { total, withEvidence } = coverage.commitments;
  return `${String(withEvidence.length)} of ${String(total)} ${kindsOf(framework)} have a result or a milestone on record.`;
}

/** How many commitments an activity is recorded under, and how many more that makes of which something is known. */
function recordedUnder(framework: Framework, { coverage }: FrameworkEvaluation, { nothingRecorded }: ActivitiesEvaluation): string {
  const { total, withEvidence, without } = coverage.commitments;
  const silent = new Set<string>(nothingRecorded);
  const more = without.filter((id) => !silent.has(id)).length;
  return `${String(total - silent.size)} of ${String(total)} ${kindsOf(framework)} have an activity on record; with the figures, ${String(withEvidence.length + more)}.`;
}

function kindsOf({ levels }: Framework): string {
  return levels
    .filter(({ commitment }) => commitment)
    .map(({ kind }) => `${kind}s`)
    .join(' and ');
}

main().catch((error: unknown) => {
  console.error(
    isActionlineError(error) || error instanceof RangeError || (error instanceof TypeError && 'code' in error) ? error.message : error,
  );
  process.exitCode = 1;
});
