import type { Evaluation } from '@actionline/core';

import type { Block, Statement, Table } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, strong, text, type Inline } from '../document/inline.js';
import { explainWith, promised } from '../explain/explain.js';
import { shownPeriod } from '../explain/shown-period.js';
import type { Sentence } from '../explain/sentence.js';
import { statusLabel } from '../messages/status-label.js';
import type { Desk } from './desk.js';
import { localizedText } from './desk.js';
import { progressShare } from './progress-share.js';

/** What is computed about one target: its status, the sentences that explain it, and its periods. */
export function targetStatement(evaluation: Evaluation, desk: Desk): Statement {
  const { messages, framework, formats, observationById } = desk;
  const { target, requirement } = promised(evaluation, framework);
  const name = localizedText(target?.label, desk) || evaluation.target;
  const shown = shownPeriod(evaluation);
  const share = progressShare(evaluation, requirement, messages, formats);
  const sentences = explainWith({ evaluation, target, requirement, framework, observations: observationById, messages, formats });
  return {
    kind: 'statement',
    id: blockId('target', evaluation.target),
    provenance: 'evaluation',
    label: messages.provenance.evaluation.label,
    attribution: [text(messages.part.byMethod(evaluation.method.id, evaluation.method.version))],
    blocks: [
      {
        kind: 'paragraph',
        id: blockId('target-status', evaluation.target),
        children: [
          strong(data(name)),
          text(' '),
          { kind: 'status', status: evaluation.status, label: statusLabel(evaluation, messages) },
          ...(share === undefined
            ? []
            : [
                text(
                  ` ${messages.part.shareOf[evaluation.kind === 'level-by' ? 'way' : 'asked'](share)}${shown === undefined ? '' : ` (${formats.period(shown.period)})`}`,
                ),
              ]),
        ],
      },
      {
        kind: 'list',
        id: blockId('target-reasons', evaluation.target),
        ordered: false,
        items: sentences.map((sentence) => ({ children: sentenceRuns(sentence, desk) })),
      },
      ...periodTable(evaluation, name, desk),
    ],
  };
}

/** A sentence with the numbers of its sources. */
function sentenceRuns(sentence: Sentence, desk: Desk): readonly Inline[] {
  const observations = sentence.observations.flatMap((id) => desk.observationById.get(id) ?? []);
  const citations = desk.sources.citeAll(observations);
  return [data(sentence.text), ...(citations.length === 0 ? [] : [text(' '), ...citations])];
}

function periodTable(evaluation: Evaluation, name: string, { formats, messages }: Desk): readonly Block[] {
  const reported = (evaluation.periods ?? []).filter(({ value, timing }) => value !== undefined || timing === 'ended');
  if (!reported.some(({ value }) => value !== undefined)) return [];
  const { column, periodsCaption, noFigure } = messages.part;
  const table: Table = {
    kind: 'table',
    id: blockId('target-periods', evaluation.target),
    caption: periodsCaption(name),
    columns: [
      { key: 'period', label: column.period },
      { key: 'reported', label: column.reported, align: 'end' },
      { key: 'verdict', label: column.verdict },
    ],
    rows: reported.map(({ period, value, level, timing }) => ({
      cells: [
        [text(formats.period(period))],
        [text(value === undefined ? noFigure : formats.figure(value.value, value.bound, value.unit))],
        [text(timing === 'ended' ? messages.fact.level[level] : `${messages.fact.level[level]}, ${messages.fact.timing[timing]}`)],
      ],
    })),
  };
  return [table];
}
