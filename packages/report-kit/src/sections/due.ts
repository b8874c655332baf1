import type { Evaluation } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { duePromises } from '../material/due.js';
import { statusRun, type ReportMaterial } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { targetLink } from '../parts/target-link.js';
import { dueCell } from './answers.js';

/** What is past its date with nothing reported, and what falls due within a year. */
export function due(material: SectionMaterial): Section {
  const { messages, formats } = material;
  const say = messages.front.due;
  const { overdue, soon, until } = duePromises(material);
  const tables = [
    ...dueTable('overdue', say.overdue, overdue, false, material),
    ...dueTable('due-soon', say.soon(formats.date(until)), soon, true, material),
  ];
  return {
    kind: 'section',
    id: 'due',
    heading: [text(say.title)],
    listed: true,
    blocks: tables.length > 0 ? tables : [{ kind: 'paragraph', id: 'due-nothing', children: [text(say.nothing(formats.date(until)))] }],
  };
}

function dueTable(
  id: string,
  caption: string,
  evaluations: readonly Evaluation[],
  withStatus: boolean,
  material: ReportMaterial,
): readonly Block[] {
  if (evaluations.length === 0) return [];
  const { answers, due: say } = material.messages.front;
  return [
    {
      kind: 'table',
      id,
      caption,
      columns: [
        { key: 'promise', label: answers.column.promise },
        ...(withStatus ? [{ key: 'answer', label: answers.column.answer }] : []),
        { key: 'due', label: say.since },
      ],
      rows: [...evaluations]
        .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0))
        .map((evaluation) => ({
          cells: [
            [targetLink(evaluation, material)],
            ...(withStatus ? [[statusRun(evaluation, material)]] : []),
            dueCell(evaluation, material),
          ],
        })),
    },
  ];
}
