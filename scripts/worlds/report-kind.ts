import { bounds } from '@actionline/core';
import { assembleReport, explain, renderMarkdown, type Finding } from '@actionline/report-kit';

import { holds } from '../../packages/targets/src/testing/worlds/required.js';
import { planWorld, textOf, type PlanTarget } from './plan-world.js';
import type { WholeKind } from './whole-kind.js';

const LOCALES = ['en', 'fr'] as const;

/** Reports: no finding says more than the evaluation proves, nothing that is not true, and every sentence can be written. */
export const reportKind: WholeKind = {
  name: 'report',
  trial: (seed, at) => {
    const plan = planWorld(seed, at);
    const { asOf, knownAt, minimumConfidence } = plan.options;
    const report = assembleReport({
      framework: plan.framework,
      observations: plan.observations,
      asOf,
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
      template: at % 2 === 0 ? 'annual' : 'pledge-progress',
      locale: LOCALES[at % 2] ?? 'en',
      preparedBy: 'Office',
      contact: 'office@example.org',
      status: 'draft',
    });
    const markdown = renderMarkdown(report);
    const faults = plan.targets.flatMap((one) => {
      const finding = report.findings.find(({ target }) => target === one.target.id);
      if (finding === undefined) return [`${one.target.id} is not in the report`];
      return [...findingFaults(one, finding), ...textFaults(one, finding, markdown)];
    });
    return Promise.resolve({ faults, statements: report.findings.length, world: () => textOf(plan) });
  },
};

/** The reader is told of the status, the facts and the range that the evaluation has, and of no other. */
function findingFaults({ target, alone, claims }: PlanTarget, finding: Finding): readonly string[] {
  const faults: string[] = [];
  for (const fact of ['status', 'level', 'trajectory', 'timing', 'evidence'] as const)
    if (finding[fact] !== alone[fact]) faults.push(`${target.id}: ${fact} ${finding[fact]}, evaluated ${alone[fact]}`);
  const { value } = alone;
  if (value === undefined) {
    if (finding.value !== undefined || finding.lower !== undefined || finding.upper !== undefined)
      faults.push(`${target.id}: a figure is given, and none is proved`);
  } else {
    const { lower, upper } = value;
    if ((finding.lower ?? -Infinity) > lower || (finding.upper ?? Infinity) < upper)
      faults.push(
        `${target.id}: ${String(finding.lower)} to ${String(finding.upper)} is narrower than ${String(lower)} to ${String(upper)}`,
      );
    if (finding.value !== undefined && lower !== upper && finding.bound === 'exact')
      faults.push(`${target.id}: exactly ${String(finding.value)}, evaluated ${String(lower)} to ${String(upper)}`);
  }
  const [whole] = claims;
  if (whole !== undefined && target.requirement.kind === 'total-by') {
    const kept = holds(whole.truth, whole.comparison, whole.required);
    if (finding.level === 'met' && !kept) faults.push(`${target.id}: met, in truth ${String(whole.truth)}`);
    if (finding.level === 'unmet' && kept) faults.push(`${target.id}: unmet, in truth ${String(whole.truth)}`);
  }
  return faults;
}

/** What explains it has no place left empty, in either language. */
function textFaults({ target, alone, observations }: PlanTarget, finding: Finding, markdown: string): readonly string[] {
  const faults: string[] = [];
  if (!bounds.includes(finding.bound ?? 'exact')) faults.push(`${target.id}: no such bound ${String(finding.bound)}`);
  const sentences = LOCALES.flatMap((locale) => explain(alone, locale, { observations }).map(({ text }) => text));
  for (const text of [...sentences, markdown])
    if (/undefined|NaN|\[object |\bInfinity\b/.test(text))
      faults.push(`${target.id}: ${/.{0,60}(?:undefined|NaN|\[object |\bInfinity\b).{0,40}/.exec(text)?.[0] ?? ''}`);
  return faults;
}
