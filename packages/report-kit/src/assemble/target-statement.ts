import { overlaps, type Evaluation, type PeriodVerdict } from '@actionline/core';

import type { Block, Statement, Table } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, strong, text, type Inline } from '../document/inline.js';
import { estimateText } from '../explain/estimate-text.js';
import { explainWith, targetOf } from '../explain/explain.js';
import { shownPeriod } from '../explain/shown-period.js';
import type { Explaining, Sentence } from '../explain/sentence.js';
import type { ReportMaterial } from './report-material.js';
import { localizedText, statusRun } from './report-material.js';
import { progressShare } from './progress-share.js';

/** What is computed about one target: its status, the sentences that explain it, and its periods. */
export function targetStatement(evaluation: Evaluation, material: ReportMaterial): Statement {
  const { messages, framework, formats } = material;
  const target = targetOf(evaluation, framework);
  const name = localizedText(target?.label, material) || evaluation.target;
  const shown = shownPeriod(evaluation);
  const share = progressShare(evaluation, messages, formats);
  const sentences = explainWith(explaining(evaluation, material));
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
          statusRun(evaluation, material),
          ...(share === undefined
            ? []
            : [
                text(
                  ` ${messages.part.shareOf[evaluation.requirement.kind === 'level-by' ? 'way' : 'asked'](share)}${shown === undefined ? '' : ` (${formats.period(shown.period)})`}`,
                ),
              ]),
        ],
      },
      {
        kind: 'list',
        id: blockId('target-reasons', evaluation.target),
        ordered: false,
        items: sentences.map((sentence) => ({ children: sentenceRuns(sentence, material) })),
      },
      ...periodTable(evaluation, name, material),
    ],
  };
}

/** What the sentences about an evaluation are made from. */
export function explaining(evaluation: Evaluation, material: ReportMaterial): Explaining {
  const { framework, observationById, unmatchedOf, messages, formats } = material;
  const unmatched = unmatchedOf.get(evaluation.commitment) ?? [];
  return { evaluation, target: targetOf(evaluation, framework), framework, observations: observationById, unmatched, messages, formats };
}

/** A sentence with the numbers of its sources. */
function sentenceRuns(sentence: Sentence, material: ReportMaterial): readonly Inline[] {
  const observations = sentence.observations.flatMap((id) => material.observationById.get(id) ?? []);
  const citations = material.sources.citeAll(observations);
  return [data(sentence.text), ...(citations.length === 0 ? [] : [text(' '), ...citations])];
}

function periodTable(evaluation: Evaluation, name: string, { formats, messages }: ReportMaterial): readonly Block[] {
  const isReported = ({ period, value }: PeriodVerdict): boolean =>
    value !== undefined || evaluation.used.some((one) => overlaps(one.period, period));
  const shown = (evaluation.periods ?? []).filter((one) => isReported(one) || one.timing === 'ended');
  if (!shown.some(isReported)) return [];
  const { column, periodsCaption, noFigure, notEnough, cutPeriod, reportedBy } = messages.part;
  const verdict = (one: PeriodVerdict): string => {
    // Of an exceedance nobody is to read that it is met.
    if (one.level !== 'unknown')
      return (evaluation.requirement.kind === 'some-of' ? messages.part.periodCounts : messages.fact.level)[one.level];
    return isReported(one) ? notEnough : noFigure;
  };
  const remark = ({ due = '', onTime, timing }: PeriodVerdict): readonly string[] => {
    if (onTime === 'met' || onTime === 'unmet') return [reportedBy[onTime]];
    return timing === 'ended' && due > evaluation.asOf ? [reportedBy.due(formats.date(due))] : [];
  };
  const table: Table = {
    kind: 'table',
    id: blockId('target-periods', evaluation.target),
    caption: periodsCaption(name),
    columns: [
      { key: 'period', label: column.period },
      { key: 'reported', label: column.reported, align: 'end' },
      { key: 'verdict', label: column.verdict },
    ],
    rows: shown.map((one) => ({
      cells: [
        [text(formats.period(one.period)), ...(one.cut === true ? [{ kind: 'break' as const }, muted(text(cutPeriod))] : [])],
        [text(one.value === undefined ? '–' : estimateText(one.value, formats, messages))],
        [
          text(one.timing === 'ended' ? verdict(one) : `${verdict(one)}, ${messages.fact.timing[one.timing]}`),
          ...remark(one).flatMap((words) => [{ kind: 'break' as const }, muted(text(words))]),
        ],
      ],
    })),
  };
  return [table];
}
