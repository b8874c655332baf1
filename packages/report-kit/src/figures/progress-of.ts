import type { Evaluation } from '@actionline/core';

import type { ProgressChart } from '../document/chart.js';
import type { ShownStatus } from '../document/shown-status.js';
import { shownPeriod } from '../explain/shown-period.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { expectedShare, milestoneShares, progressShare, shareRange } from './progress-share.js';

/** An evaluation with the words that stand beside its bar. */
export interface Named {
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** The name of its target. */
  readonly label: string;
  /** The language of the name, where it is another than that of the words. */
  readonly language?: string;
  /** Its status. */
  readonly status: ShownStatus;
  /** The name of the status. */
  readonly statusLabel: string;
}

/** The bars of progress, and the same in words. */
export interface Progress {
  /** The bars. */
  readonly chart: ProgressChart;
  /** The same in words. */
  readonly description: string;
  /** Whether one of them is the way of a level that is to be moved. */
  readonly anyWay: boolean;
}

/** The progress of the targets that have any; nothing where none has. */
export function progressOf(evaluations: readonly Named[], messages: Messages, formats: Formats): Progress | undefined {
  const moving = evaluations.flatMap(({ evaluation, ...words }) => {
    const { shareOfWay, required, value, requirement } = evaluation;
    const shareLabel = progressShare(evaluation, messages, formats);
    if (shareOfWay === undefined || shareLabel === undefined || required === undefined || value === undefined) return [];
    const shown = shownPeriod(evaluation);
    const expected = expectedShare(evaluation);
    const range = shareRange(evaluation);
    const milestones = milestoneShares(evaluation);
    const row = {
      ...words,
      label: shown === undefined ? words.label : `${words.label} (${formats.period(shown.period)})`,
      shareOfWay,
      shareLabel,
      ...(range === undefined ? {} : { range }),
      ...(expected === undefined ? {} : { expected }),
      ...(milestones.length === 0 ? {} : { milestones }),
    };
    return [{ row, isWay: requirement.kind === 'level-by' }];
  });
  if (moving.length === 0) return undefined;
  const rows = moving.map(({ row }) => row);
  return {
    chart: { kind: 'progress', ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => formats.percent(share)), rows },
    description: rows
      .map((row) =>
        messages.part.chart.progressRow({
          label: row.label,
          progress: row.shareLabel,
          expected: expectedText(row, formats),
          status: row.statusLabel,
        }),
      )
      .join(' '),
    anyWay: moving.some(({ isWay }) => isWay),
  };
}

/** The share expected by the date in words. */
export function expectedText({ expected }: { readonly expected?: number }, formats: Formats): string | undefined {
  return expected === undefined ? undefined : formats.percent(expected);
}
