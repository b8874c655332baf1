import type { Block, Section, Table } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import type { Change, Move } from '../document/change.js';
import { data, muted, text, type Inline } from '../document/inline.js';
import { notationOf, type ReportMaterial } from '../material/report-material.js';
import type { SectionMaterial } from '../material/section-material.js';
import { changeCounts } from '../records/changes.js';

/** In which order the table of targets tells what moved. */
const ORDER: readonly Move[] = ['worse', 'better', 'gone', 'new', 'other', 'same'];

/** What changed since an earlier report or an earlier day, row by row; none where the report is compared with nothing. */
export function changesSection(material: SectionMaterial): readonly Section[] {
  const { since, messages, formats } = material;
  if (since === undefined) return [];
  const { change: say } = messages;
  const date = formats.date(since.asOf);
  const tables = [...targetTable(date, material), ...commitmentTable(material)];
  if (tables.length === 0) return [];
  return [
    {
      kind: 'section',
      id: 'changes',
      heading: [text(say.title(date))],
      listed: true,
      blocks: [
        ...tables,
        { kind: 'paragraph', id: 'changes-note', tone: 'note', children: [text(`${say.from[since.from](date)} ${say.note}`)] },
      ],
    },
  ];
}

/** What changed, in one sentence; that there is nothing to compare with where there is not. */
export function changesLine(material: SectionMaterial): string {
  const { since, changes, messages, formats } = material;
  const { change: say } = messages;
  const counts = changeCounts(changes, material);
  if (since === undefined || counts === undefined) return say.noEarlier;
  const { fellDue, newFigures, newActivities, firstEvidence } = counts;
  const moves = { ...counts.moves, other: counts.moves.other - fellDue };
  return say.summary({
    date: formats.date(since.asOf),
    entries: [
      ...(['better', 'worse'] as const).flatMap((move) => (moves[move] === 0 ? [] : [say.moved[move](moves[move])])),
      ...(fellDue === 0 ? [] : [say.fellDue(fellDue)]),
      ...(['other', 'new', 'gone'] as const).flatMap((move) => (moves[move] === 0 ? [] : [say.moved[move](moves[move])])),
      ...(newFigures === 0 ? [] : [say.newFigures(newFigures)]),
      ...(firstEvidence === 0 ? [] : [say.firstEvidence(firstEvidence)]),
      ...(newActivities === 0 ? [] : [say.newActivities(newActivities)]),
    ],
  });
}

function targetTable(date: string, material: SectionMaterial): readonly Block[] {
  const { changes = [], messages } = material;
  const { change: say, front } = messages;
  const rows = changes
    .filter(({ target }) => target !== undefined)
    .map((change, at) => ({ change, at }))
    .sort((a, b) => ORDER.indexOf(a.change.move) - ORDER.indexOf(b.change.move) || a.at - b.at);
  if (rows.length === 0) return [];
  const table: Table = {
    kind: 'table',
    id: 'changes-targets',
    caption: say.caption(date),
    columns: [
      { key: 'promise', label: front.answers.column.promise },
      { key: 'before', label: say.column.before },
      { key: 'after', label: say.column.after },
      { key: 'because', label: say.column.because },
    ],
    rows: rows.map(({ change }) => ({
      cells: [nameCell(change), stateCell(change, 'Before', material), stateCell(change, 'After', material), becauseCell(change, material)],
    })),
  };
  return [table];
}

function nameCell({ about, label, target, move }: Change): readonly Inline[] {
  const children = [data(`${notationOf(about)} ${label}`.trim())];
  // what is gone has no place in this report
  return move === 'gone' ? children : [{ kind: 'reference', to: blockId(target === undefined ? 'item' : 'target', about), children }];
}

function stateCell(change: Change, when: 'Before' | 'After', { formats }: ReportMaterial): readonly Inline[] {
  const [status, label, value, bound] = [
    change[`status${when}`],
    change[`status${when}Label`],
    change[`value${when}`],
    change[`bound${when}`],
  ];
  if (status === undefined) return [text('–')];
  return [
    { kind: 'status', status, label: label ?? status },
    ...(value === undefined || change.unit === undefined
      ? []
      : [{ kind: 'break' as const }, muted(text(formats.figure(value, bound ?? 'exact', change.unit)))]),
  ];
}

function becauseCell({ move, because, newFigures = [], droppedFigures = [] }: Change, { messages }: ReportMaterial): readonly Inline[] {
  const { change: say } = messages;
  const causes = because.map((cause) => say.cause[cause](cause === 'new-figures' ? newFigures.length : droppedFigures.length));
  return [text(say.move[move]), ...causes.flatMap((cause) => [{ kind: 'break' as const }, muted(text(cause))])];
}

function commitmentTable({ changes = [], messages }: SectionMaterial): readonly Block[] {
  const { change: say, part } = messages;
  const rows = changes.filter(({ target }) => target === undefined);
  if (rows.length === 0) return [];
  const table: Table = {
    kind: 'table',
    id: 'changes-commitments',
    caption: say.commitmentsCaption,
    columns: [
      { key: 'item', label: part.column.item },
      { key: 'new', label: say.whatIsNew },
    ],
    rows: rows.map((change) => ({ cells: [nameCell(change), [text(newOn(change, say).join(', '))]] })),
  };
  return [table];
}

function newOn(
  { firstEvidence, newFigures = [], newActivities = [] }: Change,
  say: SectionMaterial['messages']['change'],
): readonly string[] {
  return [
    ...(firstEvidence === true ? [say.first] : []),
    ...(newFigures.length === 0 ? [] : [say.newFigures(newFigures.length)]),
    ...(newActivities.length === 0 ? [] : [say.newActivities(newActivities.length)]),
  ];
}
