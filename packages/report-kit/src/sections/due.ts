import { addYears, type Evaluation } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import { targetOf } from '../explain/explain.js';
import { checkable } from '../material/checkable.js';
import { named, notationOf, shownIn, statusRun, type ReportMaterial } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { dueCell } from './answers.js';

/** How far ahead it is looked. */
const YEARS_AHEAD = 1;

/** What is past its date with nothing reported, and what falls due within a year. */
export function due(material: SectionMaterial): Section {
  const { messages, formats, asOf } = material;
  const say = messages.front.due;
  const until = addYears(asOf, YEARS_AHEAD);
  const promises = checkable(material);
  const overdue = promises.filter((one) => shownIn(one, material) === 'overdue');
  const soon = promises.filter(
    ({ due: day, timing, level }) => day !== undefined && timing !== 'ended' && level !== 'met' && day >= asOf && day <= until,
  );
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
            [
              {
                kind: 'reference',
                to: blockId('target', evaluation.target),
                children: named(notationOf(evaluation.target), targetOf(evaluation, material.framework)?.label, material),
              },
            ],
            ...(withStatus ? [[statusRun(evaluation, material)]] : []),
            dueCell(evaluation, material),
          ],
        })),
    },
  ];
}
