import type { Evaluation } from '@actionline/core';

import type { Block, Section, Table } from '../document/block.js';
import { BREAK, data, muted, text, type Inline } from '../document/inline.js';
import { checkable, continuing } from '../material/checkable.js';
import { isInForce, statusRun, type ReportMaterial } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { dueText, reportedText, requirementText } from '../parts/requirement-text.js';
import { targetLink } from '../parts/target-link.js';

/** The same, where there is any promise to tell of. */
export function answersSection(material: SectionMaterial): readonly Section[] {
  const section = answers(material);
  return section.blocks.length === 0 ? [] : [section];
}

/** Every promise that can be checked with its answer, parts under the whole; and those without a figure by name. */
function answers(material: SectionMaterial): Section {
  const { messages, formats } = material;
  const whole = checkable(material);
  const commitments = new Set(whole.map(({ commitment }) => commitment));
  const standing = continuing(material);
  const shown = material.evaluation.evaluations.filter(
    (one) => one.requirement.kind !== 'standing' && (commitments.has(one.commitment) || !isInForce(one, material)),
  );
  return {
    kind: 'section',
    id: 'answers',
    heading: [text(messages.front.answers.title)],
    listed: true,
    blocks: [
      ...(shown.length === 0 ? [] : [answerTable(shown, messages.front.answers.caption(formats.date(material.asOf)), material)]),
      ...continuingList(standing, material),
    ],
  };
}

function answerTable(evaluations: readonly Evaluation[], caption: string, material: ReportMaterial): Table {
  const { column } = material.messages.front.answers;
  return {
    kind: 'table',
    id: 'targets',
    caption,
    columns: [
      { key: 'promise', label: column.promise },
      { key: 'answer', label: column.answer },
      { key: 'asked', label: column.asked },
      { key: 'due', label: column.due },
    ],
    rows: evaluations.map((evaluation) => ({
      cells: [
        [targetLink(evaluation, material)],
        answerCell(evaluation, material),
        [data(requirementText(evaluation.requirement, material))],
        dueCell(evaluation, material),
      ],
    })),
  };
}

/** The status, and behind it what is known. */
function answerCell(evaluation: Evaluation, material: ReportMaterial): readonly Inline[] {
  const known = reportedText(evaluation, material);
  const status: readonly Inline[] = [statusRun(evaluation, material)];
  return status.concat(
    isInForce(evaluation, material) ? [] : [BREAK, muted(text(material.messages.part.notInForce))],
    known === '' ? [] : [BREAK, muted(text(known))],
  );
}

/** The day, so that a table can be sorted by it. */
export function dueCell(evaluation: Evaluation, material: ReportMaterial): readonly Inline[] {
  const words = dueText(evaluation, material);
  return [evaluation.due === undefined ? text(words) : { kind: 'date', value: evaluation.due, text: words }];
}

function continuingList(evaluations: readonly Evaluation[], material: ReportMaterial): readonly Block[] {
  if (evaluations.length === 0) return [];
  return [
    { kind: 'paragraph', id: 'continuing', children: [{ kind: 'strong', children: [text(material.messages.front.answers.continuing)] }] },
    {
      kind: 'list',
      id: 'continuing-list',
      ordered: false,
      items: evaluations.map((evaluation) => ({ children: [targetLink(evaluation, material)] })),
    },
  ];
}
