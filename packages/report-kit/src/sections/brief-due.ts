import type { Evaluation } from '@actionline/core';

import type { Block } from '../document/block.js';
import { data, strong, text, type Inline } from '../document/inline.js';
import { duePromises } from '../material/due.js';
import { notationOf } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';

/** What is overdue and what falls due within a year, by number and day: the table above has their names. */
export function briefDue(material: SectionMaterial): readonly Block[] {
  const { messages, formats } = material;
  const { due: say } = messages.front;
  const { overdue, soon, until } = duePromises(material);
  const lines = [
    ...line('brief-overdue', say.overdue, overdue, material),
    ...line('brief-due-soon', say.soon(formats.date(until)), soon, material),
  ];
  return lines.length > 0 ? lines : [{ kind: 'paragraph', id: 'brief-due-nothing', children: [text(say.nothing(formats.date(until)))] }];
}

function line(id: string, title: string, evaluations: readonly Evaluation[], material: SectionMaterial): readonly Block[] {
  if (evaluations.length === 0) return [];
  const days = [...new Set(evaluations.map(({ due }) => due))].sort();
  const entries = days.flatMap((day, at): readonly Inline[] => [
    text(at === 0 ? ' ' : ', '),
    data(material.formats.list(evaluations.filter(({ due }) => due === day).map(({ target }) => notationOf(target)))),
    ...(day === undefined ? [] : [text(` (${material.formats.shortDate(day)})`)]),
  ]);
  return [{ kind: 'paragraph', id, children: [strong(text(material.messages.page.field(title, '').trimEnd())), ...entries, text('.')] }];
}
