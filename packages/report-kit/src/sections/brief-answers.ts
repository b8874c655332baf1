import type { Section, Table } from '../document/block.js';
import { muted, text } from '../document/inline.js';
import { checkable } from '../material/checkable.js';
import { statusRun } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { reportedText } from '../parts/requirement-text.js';
import { targetLink } from '../parts/target-link.js';
import { dueCell } from './answers.js';

/** Every promise that can be checked in one line: its answer with what is known, and its day; none where there is no such promise. */
export function briefAnswers(material: SectionMaterial): readonly Section[] {
  const { answers: say } = material.messages.front;
  const promises = checkable(material);
  if (promises.length === 0) return [];
  const table: Table = {
    kind: 'table',
    id: 'brief-answers-table',
    caption: say.caption(material.formats.date(material.asOf)),
    columns: [
      { key: 'promise', label: say.column.promise },
      { key: 'answer', label: say.column.answer },
      { key: 'due', label: say.column.due },
    ],
    rows: promises.map((evaluation) => {
      const known = reportedText(evaluation, material);
      return {
        cells: [
          [targetLink(evaluation, material)],
          [statusRun(evaluation, material), ...(known === '' ? [] : [text(' '), muted(text(known))])],
          dueCell(evaluation, material),
        ],
      };
    }),
  };
  return [{ kind: 'section', id: 'brief-answers', heading: [text(say.title)], listed: false, blocks: [table] }];
}
