import { overlaps, type Evaluation, type MilestoneVerdict, type PeriodVerdict } from '@actionline/core';

import type { Block, Statement, Table } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { sentenceRuns } from '../document/foreign.js';
import { BREAK, data, muted, SPACE, strong, text, type Inline } from '../document/inline.js';
import { estimateText, limitsOf } from '../explain/estimate-text.js';
import { explainWith, targetOf } from '../explain/explain.js';
import { milestoneGoal } from '../explain/goal.js';
import { shownPeriod } from '../explain/shown-period.js';
import type { Sentence } from '../explain/sentence.js';
import type { ReportMaterial } from '../material/report-material.js';
import { explaining, isInForce, localized, localizedText, statusRun } from '../material/report-material.js';
import { progressShare } from '../figures/progress-share.js';

/** What is computed about one target: its status, the sentences that explain it, and its periods. */
export function targetStatement(evaluation: Evaluation, material: ReportMaterial): Statement {
  const { messages, framework, formats } = material;
  const target = targetOf(evaluation, framework);
  const name = localizedText(target?.label, material) || evaluation.target;
  const label = localized(target?.label, material);
  const shown = shownPeriod(evaluation);
  const share = progressShare(evaluation, messages, formats);
  const status = statusRun(evaluation, material);
  // what stands above them is not said once more
  const said = messages.step.status(status.label, false);
  const sentences = explainWith(explaining(evaluation, material)).filter(({ text: words }) => words !== said);
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
          strong(...(label.length === 0 ? [data(name)] : label)),
          SPACE,
          status,
          ...(isInForce(evaluation, material) ? [] : [SPACE, muted(text(`(${messages.part.notInForce})`))]),
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
        items: sentences.map((sentence) => ({ children: citedRuns(sentence, material) })),
      },
      ...periodTable(evaluation, name, material),
      ...milestoneTable(evaluation, name, material),
    ],
  };
}

/** A sentence with the numbers of its sources. */
function citedRuns(sentence: Sentence, material: ReportMaterial): readonly Inline[] {
  const said = sentenceRuns(sentence.text);
  if (sentence.observations.length === 0) return said;
  const citations = material.sources.citeAll(sentence.observations.flatMap((id) => material.observationById.get(id) ?? []));
  return citations.length === 0 ? said : said.concat(SPACE, citations);
}

function periodTable(evaluation: Evaluation, name: string, { formats, messages }: ReportMaterial): readonly Block[] {
  const isReported = ({ period, value }: PeriodVerdict): boolean =>
    value !== undefined || evaluation.used.some((one) => overlaps(one.period, period));
  const shown = (evaluation.periods ?? []).filter((one) => isReported(one) || one.timing === 'ended');
  if (!shown.some(isReported)) return [];
  const { column, periodsCaption, noFigure, cutPeriod, reportedBy } = messages.part;
  const limits = limitsOf(evaluation);
  const verdict = (one: PeriodVerdict): string => {
    // Of an exceedance nobody is to read that it is met.
    if (one.level !== 'unknown')
      return evaluation.requirement.kind === 'some-of'
        ? messages.part.periodCounts[one.level]
        : messages.inside(messages.figure.years.state[one.level]);
    return isReported(one) ? messages.inside(messages.status.inconclusive.label) : noFigure;
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
      { key: 'reported', label: column.reported },
      { key: 'verdict', label: column.verdict },
    ],
    rows: shown.map((one) => ({
      cells: [
        one.cut === true ? [text(formats.period(one.period)), BREAK, muted(text(cutPeriod))] : [text(formats.period(one.period))],
        [text(one.value === undefined ? '–' : estimateText(one.value, formats, messages, limits))],
        [
          text(one.timing === 'ended' ? verdict(one) : `${verdict(one)}, ${messages.fact.timing[one.timing]}`),
          ...remark(one).flatMap((words) => [BREAK, muted(text(words))]),
        ],
      ],
    })),
  };
  return [table];
}

function milestoneTable(evaluation: Evaluation, name: string, material: ReportMaterial): readonly Block[] {
  const { target, requirement, milestones = [] } = evaluation;
  if (milestones.length === 0 || (requirement.kind !== 'level-by' && requirement.kind !== 'total-by')) return [];
  const { formats, messages } = material;
  const { column, milestonesCaption, noFigure } = messages.part;
  const limits = limitsOf(evaluation);
  const verdict = ({ timing, level, value }: MilestoneVerdict): string => {
    if (timing !== 'ended') return messages.fact.timing[timing];
    if (level !== 'unknown') return messages.fact.level[level];
    return value === undefined ? noFigure : messages.inside(messages.status.inconclusive.label);
  };
  const table: Table = {
    kind: 'table',
    id: blockId('target-milestones', target),
    caption: milestonesCaption(name),
    columns: [
      { key: 'due', label: column.due },
      { key: 'promised', label: column.promised },
      { key: 'reported', label: column.reported },
      { key: 'verdict', label: column.verdict },
    ],
    rows: milestones.map((one, at) => ({
      cells: [
        [text(formats.date(one.due))],
        [data(milestoneGoal(requirement, at, formats, messages))],
        [text(one.value === undefined ? '–' : estimateText(one.value, formats, messages, limits))],
        [text(verdict(one))],
      ],
    })),
  };
  return [table];
}
