import type { Evaluation } from '@actionline/core';

import type { Block, Section, Table } from '../document/block.js';
import { muted, text } from '../document/inline.js';
import type { ShownStatus } from '../document/shown-status.js';
import { checkable } from '../material/checkable.js';
import { shownIn, statusRun } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { reportedText } from '../parts/requirement-text.js';
import { targetLink } from '../parts/target-link.js';
import { dueCell } from './answers.js';
import { briefDue } from './brief-due.js';

/** How many promises two pages hold. */
const LISTED = 20;

/** Which promises are listed where there are more: those that ask for attention. */
const ATTENTION: readonly ShownStatus[] = [
  'missed',
  'overdue',
  'moving-away',
  'off-track',
  'at-risk',
  'slipping',
  'unmatched',
  'inconclusive',
  'no-data',
];

/** Every promise that can be checked in one line, the first twenty that ask for attention where there are more: its answer with what is known, and its day;
 * then what is overdue and what falls due; none where there is no such promise. */
export function briefAnswers(material: SectionMaterial): readonly Section[] {
  const { answers: say } = material.messages.front;
  const promises = checkable(material);
  if (promises.length === 0) return [];
  const order = new Map(ATTENTION.map((status, at) => [status, at]));
  const rank = (one: Evaluation): number => order.get(shownIn(one, material)) ?? ATTENTION.length;
  const chosen = new Set([...promises].sort((a, b) => rank(a) - rank(b)).slice(0, LISTED));
  const listed = promises.filter((one) => chosen.has(one));
  const more = promises.length - listed.length;
  const table: Table = {
    kind: 'table',
    id: 'brief-answers-table',
    caption: say.caption(material.formats.date(material.asOf)),
    columns: [
      { key: 'promise', label: say.column.promise },
      { key: 'answer', label: say.column.answer },
      { key: 'due', label: say.column.due },
    ],
    rows: listed.map((evaluation) => {
      // of figures that wait to be matched the status says enough
      const known = shownIn(evaluation, material) === 'unmatched' ? '' : reportedText(evaluation, material);
      return {
        cells: [
          [targetLink(evaluation, material)],
          [statusRun(evaluation, material), ...(known === '' ? [] : [text(' '), muted(text(known))])],
          dueCell(evaluation, material),
        ],
      };
    }),
  };
  const rest: readonly Block[] =
    more === 0
      ? []
      : [
          {
            kind: 'paragraph',
            id: 'brief-answers-more',
            tone: 'note',
            children: [text(material.messages.section.brief.morePromises(more))],
          },
        ];
  return [
    { kind: 'section', id: 'brief-answers', heading: [text(say.title)], listed: false, blocks: [table, ...rest, ...briefDue(material)] },
  ];
}
