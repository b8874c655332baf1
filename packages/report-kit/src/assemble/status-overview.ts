import type { Evaluation } from '@actionline/core';

import type { Figure, Section, Table } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, text, type Inline } from '../document/inline.js';
import { shownStatuses, type ShownStatus } from '../document/shown-status.js';
import { shownPeriod } from '../explain/shown-period.js';
import type { Desk } from './desk.js';
import { labelIn, localizedText, shownIn, statusRun } from './desk.js';
import { expectedShare, progressShare, shareRange } from './progress-share.js';
import { dueText, reportedText, requirementText } from './requirement-text.js';

/** How the targets stand: by status, by progress, and one by one. */
export function statusOverview(desk: Desk): Section {
  const evaluations = desk.evaluation.evaluations;
  return {
    kind: 'section',
    id: 'status-overview',
    heading: [text(desk.messages.part.statusOverview)],
    listed: true,
    blocks: [...statusFigure(desk), ...progressFigure(desk), ...(evaluations.length === 0 ? [] : [targetTable(evaluations, desk)])],
  };
}

/** How many targets have each status; parts of a compound target are counted with it. */
export function statusCounts(desk: Desk): readonly { readonly status: ShownStatus; readonly label: string; readonly count: number }[] {
  const whole = wholeTargets(desk);
  const found = [...new Set(whole.map((evaluation) => labelIn(evaluation, desk)))];
  return shownStatuses.flatMap((status) =>
    found
      .map((label) => ({
        status,
        label,
        count: whole.filter((evaluation) => shownIn(evaluation, desk) === status && labelIn(evaluation, desk) === label).length,
      }))
      .filter(({ count }) => count > 0),
  );
}

/** The evaluations of targets that are no part of another, and whose commitment is in force. */
export function wholeTargets(desk: Desk): readonly Evaluation[] {
  const { evaluation, framework } = desk;
  const parts = new Set(framework.targets.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id));
  return evaluation.evaluations.filter((one) => !parts.has(one.target) && isInForce(one, desk));
}

/** Whether the commitment of a target is neither withdrawn nor replaced. */
function isInForce({ commitment }: Evaluation, { framework }: Desk): boolean {
  const { status = 'active' } = framework.items.find(({ id }) => id === commitment) ?? {};
  return status === 'active';
}

function statusFigure(desk: Desk): readonly Figure[] {
  const { messages, formats } = desk;
  const { chart, column, count, countList } = messages.part;
  const counts = statusCounts(desk);
  const total = wholeTargets(desk).length;
  if (total === 0) return [];
  const list = countList(counts.map((entry) => count(entry.count, entry.label)));
  return [
    {
      kind: 'figure',
      id: 'figure-status',
      title: chart.statusTitle,
      note: chart.statusNote,
      alt: chart.statusAlt(total, list),
      description: `${list}.`,
      chart: { kind: 'status-overview', segments: counts },
      table: {
        kind: 'table',
        id: 'figure-status-table',
        caption: messages.page.numbersBehind(chart.statusTitle),
        columns: [
          { key: 'status', label: column.status },
          { key: 'count', label: column.count, align: 'end' },
          { key: 'share', label: column.share, align: 'end' },
        ],
        rows: counts.map((entry) => ({
          cells: [
            [{ kind: 'status', status: entry.status, label: entry.label }],
            [text(formats.number(entry.count))],
            [text(formats.percent(entry.count / total))],
          ],
        })),
      },
    },
  ];
}

function progressFigure(desk: Desk): readonly Figure[] {
  const { messages, formats } = desk;
  const { chart, column } = messages.part;
  const rows = desk.evaluation.evaluations.flatMap((evaluation) => {
    const { shareOfWay, required, value } = evaluation;
    const shareLabel = progressShare(evaluation, messages, formats);
    if (shareOfWay === undefined || shareLabel === undefined || required === undefined || value === undefined) return [];
    const shown = shownPeriod(evaluation);
    const expected = expectedShare(evaluation);
    const range = shareRange(evaluation);
    return [
      {
        label: shown === undefined ? nameOf(evaluation, desk) : `${nameOf(evaluation, desk)} (${formats.period(shown.period)})`,
        shareOfWay,
        shareLabel,
        ...(range === undefined ? {} : { range }),
        ...(expected === undefined ? {} : { expected }),
        ofWay: evaluation.requirement.kind === 'level-by',
        status: shownIn(evaluation, desk),
        statusLabel: labelIn(evaluation, desk),
      },
    ];
  });
  if (rows.length === 0) return [];
  const anyWay = rows.some(({ ofWay }) => ofWay);
  const expectedText = (expected: number | undefined): string | undefined =>
    expected === undefined ? undefined : formats.percent(expected);
  return [
    {
      kind: 'figure',
      id: 'figure-progress',
      title: chart.progressTitle,
      note: [
        chart.progressNote(formats.date(desk.asOf)),
        ...(rows.some(({ range }) => range !== undefined) ? [chart.progressRangeNote] : []),
        ...(anyWay ? [chart.progressWayNote] : []),
      ].join(' '),
      alt: chart.progressAlt(rows.length),
      description: rows
        .map(({ label, shareLabel, expected, statusLabel: status }) =>
          chart.progressRow({ label, progress: shareLabel, expected: expectedText(expected), status }),
        )
        .join(' '),
      chart: {
        kind: 'progress',
        ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => formats.percent(share)),
        rows: rows.map(({ ofWay: _ofWay, ...row }) => row),
      },
      table: {
        kind: 'table',
        id: 'figure-progress-table',
        caption: messages.page.numbersBehind(chart.progressTitle),
        columns: [
          { key: 'target', label: column.target },
          { key: 'progress', label: column.progress, align: 'end' },
          { key: 'expected', label: column.expected, align: 'end' },
          { key: 'status', label: column.status },
        ],
        rows: rows.map((row) => ({
          cells: [
            [data(row.label)],
            [text(row.shareLabel)],
            [text(expectedText(row.expected) ?? '–')],
            [{ kind: 'status', status: row.status, label: row.statusLabel }],
          ],
        })),
      },
    },
  ];
}

function targetTable(evaluations: readonly Evaluation[], desk: Desk): Table {
  const { messages } = desk;
  const { column, targetsCaption } = messages.part;
  return {
    kind: 'table',
    id: 'targets',
    caption: targetsCaption(desk.formats.date(desk.asOf)),
    columns: [
      { key: 'target', label: column.target },
      { key: 'status', label: column.status },
      { key: 'promised', label: column.promised },
      { key: 'reported', label: column.reported },
      { key: 'due', label: column.due },
    ],
    rows: evaluations.map((evaluation) => {
      const cells: readonly (readonly Inline[])[] = [
        [{ kind: 'reference', to: blockId('target', evaluation.target), children: [data(nameOf(evaluation, desk))] }],
        [
          statusRun(evaluation, desk),
          ...(isInForce(evaluation, desk) ? [] : [{ kind: 'break' as const }, muted(text(messages.part.notInForce))]),
        ],
        [data(requirementText(evaluation.requirement, desk))],
        [text(reportedText(evaluation, desk) || '–')],
        [text(dueText(evaluation, desk))],
      ];
      return { cells };
    }),
  };
}

function nameOf(evaluation: Evaluation, desk: Desk): string {
  const target = desk.framework.targets.find(({ id }) => id === evaluation.target);
  const notation = evaluation.target.slice(evaluation.target.indexOf('/') + 1);
  return `${notation} ${localizedText(target?.label, desk)}`.trim();
}
