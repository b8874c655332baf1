import type { Section, Table } from '../document/block.js';
import { data, text } from '../document/inline.js';
import type { ShownStatus } from '../document/shown-status.js';
import { shownIn, statusRun, type ReportMaterial } from '../material/report-material.js';
import { targetLink } from '../parts/target-link.js';
import { reportedText, requirementText } from '../parts/requirement-text.js';
import { checkable } from '../material/checkable.js';
import { dueCell } from './answers.js';

/** The statuses that are behind, the furthest first. */
const BEHIND: readonly ShownStatus[] = ['missed', 'overdue', 'moving-away', 'off-track', 'at-risk', 'slipping'];

/** The targets that are known to be behind, or whose deadline passed with nothing reported. */
export function behindSection(material: ReportMaterial): Section {
  const { behind: say } = material.messages.section;
  const { column } = material.messages.part;
  const whole = checkable(material);
  const found = BEHIND.flatMap((status) => whole.filter((evaluation) => shownIn(evaluation, material) === status));
  const table: Table = {
    kind: 'table',
    id: 'behind-targets',
    caption: say.caption,
    columns: [
      { key: 'promise', label: material.messages.front.answers.column.promise },
      { key: 'status', label: column.status },
      { key: 'promised', label: column.promised },
      { key: 'reported', label: column.reported },
      { key: 'due', label: column.due },
    ],
    rows: found.map((evaluation) => ({
      cells: [
        [targetLink(evaluation, material)],
        [statusRun(evaluation, material)],
        [data(requirementText(evaluation.requirement, material))],
        [text(reportedText(evaluation, material) || '–')],
        dueCell(evaluation, material),
      ],
    })),
  };
  return {
    kind: 'section',
    id: 'behind',
    heading: [text(say.title)],
    listed: true,
    blocks: [
      {
        kind: 'paragraph',
        id: 'behind-count',
        tone: 'lead',
        children: [text(found.length === 0 ? say.none : say.count(found.length, whole.length))],
      },
      { kind: 'paragraph', id: 'behind-note', tone: 'note', children: [text(say.note)] },
      ...(found.length === 0 ? [] : [table]),
    ],
  };
}
