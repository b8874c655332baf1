import type { Evaluation } from '@actionline/core';

import type { Figure, Section, Table } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, plainText, text, type Inline } from '../document/inline.js';
import { shownStatuses, type ShownStatus } from '../document/shown-status.js';
import { targetOf } from '../explain/explain.js';
import type { ReportMaterial } from '../material/report-material.js';
import { isInForce, labelIn, languageOf, named, shownIn, statusRun } from '../material/report-material.js';
import { expectedText, progressOf } from '../figures/progress-of.js';
import { dueText, reportedText, requirementText } from '../parts/requirement-text.js';

/** How the targets stand: by status, by progress, and one by one. */
export function statusOverview(material: ReportMaterial): Section {
  const evaluations = material.evaluation.evaluations;
  return {
    kind: 'section',
    id: 'status-overview',
    heading: [text(material.messages.part.statusOverview)],
    listed: true,
    blocks: [
      ...statusFigure(material),
      ...progressFigure(material),
      ...(evaluations.length === 0 ? [] : [targetTable(evaluations, material)]),
    ],
  };
}

/** How many targets have each status; parts of a compound target are counted with it. */
export function statusCounts(
  material: ReportMaterial,
): readonly { readonly status: ShownStatus; readonly label: string; readonly count: number }[] {
  const whole = wholeTargets(material);
  const found = [...new Set(whole.map((evaluation) => labelIn(evaluation, material)))];
  return shownStatuses.flatMap((status) =>
    found
      .map((label) => ({
        status,
        label,
        count: whole.filter((evaluation) => shownIn(evaluation, material) === status && labelIn(evaluation, material) === label).length,
      }))
      .filter(({ count }) => count > 0),
  );
}

/** The evaluations of targets that are no part of another, and in force. */
export function wholeTargets(material: ReportMaterial): readonly Evaluation[] {
  const { evaluation, framework } = material;
  const parts = new Set(framework.targets.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id));
  return evaluation.evaluations.filter((one) => !parts.has(one.target) && isInForce(one, material));
}

function statusFigure(material: ReportMaterial): readonly Figure[] {
  const { messages, formats } = material;
  const { chart, column, count, countList } = messages.part;
  const counts = statusCounts(material);
  const total = wholeTargets(material).length;
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

function progressFigure(material: ReportMaterial): readonly Figure[] {
  const { messages, formats } = material;
  const { chart, column } = messages.part;
  const inForce = material.evaluation.evaluations.filter((one) => isInForce(one, material));
  const told = progressOf(
    inForce.map((evaluation) => ({
      evaluation,
      label: nameOf(evaluation, material),
      ...languageOf(targetOf(evaluation, material.framework)?.label, material),
      status: shownIn(evaluation, material),
      statusLabel: labelIn(evaluation, material),
    })),
    messages,
    formats,
  );
  if (told === undefined) return [];
  const { rows } = told.chart;
  return [
    {
      kind: 'figure',
      id: 'figure-progress',
      title: chart.progressTitle,
      note: [
        chart.progressNote(formats.date(material.asOf)),
        ...(rows.some(({ range }) => range !== undefined) ? [chart.progressRangeNote] : []),
        ...(told.anyWay ? [chart.progressWayNote] : []),
        ...(rows.some(({ milestones }) => milestones !== undefined) ? [chart.progressMilestoneNote] : []),
      ].join(' '),
      alt: chart.progressAlt(rows.length),
      description: told.description,
      chart: told.chart,
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
            [data(row.label, row.language)],
            [text(row.shareLabel)],
            [text(expectedText(row, formats) ?? '–')],
            [{ kind: 'status', status: row.status, label: row.statusLabel }],
          ],
        })),
      },
    },
  ];
}

function targetTable(evaluations: readonly Evaluation[], material: ReportMaterial): Table {
  const { messages } = material;
  const { column, targetsCaption } = messages.part;
  return {
    kind: 'table',
    id: 'targets',
    caption: targetsCaption(material.formats.date(material.asOf)),
    columns: [
      { key: 'target', label: column.target },
      { key: 'status', label: column.status },
      { key: 'promised', label: column.promised },
      { key: 'reported', label: column.reported },
      { key: 'due', label: column.due },
    ],
    rows: evaluations.map((evaluation) => {
      const cells: readonly (readonly Inline[])[] = [
        [{ kind: 'reference', to: blockId('target', evaluation.target), children: runsOf(evaluation, material) }],
        [
          statusRun(evaluation, material),
          ...(isInForce(evaluation, material) ? [] : [{ kind: 'break' as const }, muted(text(messages.part.notInForce))]),
        ],
        [data(requirementText(evaluation.requirement, material))],
        [text(reportedText(evaluation, material) || '–')],
        [text(dueText(evaluation, material))],
      ];
      return { cells };
    }),
  };
}

function nameOf(evaluation: Evaluation, material: ReportMaterial): string {
  return plainText(runsOf(evaluation, material));
}

function runsOf(evaluation: Evaluation, material: ReportMaterial): readonly Inline[] {
  const { label } = targetOf(evaluation, material.framework) ?? {};
  return named(evaluation.target.slice(evaluation.target.indexOf('/') + 1), label, material);
}
