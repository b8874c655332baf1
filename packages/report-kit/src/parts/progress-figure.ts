import type { Evaluation } from '@actionline/core';

import type { Figure } from '../document/block.js';
import { data, plainText, text, type Inline } from '../document/inline.js';
import { targetOf } from '../explain/explain.js';
import { expectedText, progressOf } from '../figures/progress-of.js';
import type { ReportMaterial } from '../material/report-material.js';
import { isInForce, labelIn, languageOf, named, shownIn } from '../material/report-material.js';

/** How far the promises with figures have come, as a chart; none where nothing has a share of its way. */
export function progressFigure(material: ReportMaterial): readonly Figure[] {
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

function nameOf(evaluation: Evaluation, material: ReportMaterial): string {
  return plainText(runsOf(evaluation, material));
}

function runsOf(evaluation: Evaluation, material: ReportMaterial): readonly Inline[] {
  const { label } = targetOf(evaluation, material.framework) ?? {};
  return named(evaluation.target.slice(evaluation.target.indexOf('/') + 1), label, material);
}
