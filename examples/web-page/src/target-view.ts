import { textIn, type Locale } from '@actionline/core';
import { explain, messagesFor, statusLabel, valuesChart } from '@actionline/report-kit';
import { evaluateTarget } from '@actionline/targets';
import { readObservationsCsv } from '@actionline/targets/csv';
import { sayIssue } from '@actionline/targets/table';
import { getTarget } from '@actionline/taxonomy';
import { unodcPledges } from '@actionline/taxonomy/unodc-hr75';

/** The target that the page is about: more than 3,000 officers in 2024 and 2025. A wrong id does not compile. */
const target = getTarget(unodcPledges, 'unodc-hr75/7.a');

/** A target as the page shows it: texts, and a drawing. */
export interface TargetView {
  /** Its name. */
  readonly title: string;
  /** How it stands, in a word or two. */
  readonly status: string;
  /** Why, sentence by sentence. */
  readonly explanation: readonly string[];
  /** The total over time with what was asked, as an SVG with a title and a description; absent where there is no figure. */
  readonly chart?: string;
  /** What could not be read, row by row. */
  readonly faults: readonly string[];
}

/** What a file of figures says about the target, as of a day. Reads no clock, no network and no page. */
export async function targetView(csv: string, asOf: string, language: Locale, width = 720): Promise<TargetView> {
  const { measures, targets } = unodcPledges;
  const { observations, issues } = await readObservationsCsv([csv], { measures, targets });
  const evaluation = evaluateTarget(target, observations, { asOf });
  const context = { framework: unodcPledges, observations };
  const chart = valuesChart(evaluation, language, { ...context, runningTotal: true, theme: 'auto', width });
  return {
    title: textIn(target.label, language),
    status: statusLabel(evaluation, messagesFor(language)),
    explanation: explain(evaluation, language, context).map(({ text }) => text),
    ...(chart === undefined ? {} : { chart }),
    faults: issues.map((issue) => `${String(issue.row ?? '')}: ${sayIssue(issue, language)}`),
  };
}
