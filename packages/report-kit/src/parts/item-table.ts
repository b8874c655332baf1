import type { Item } from '@actionline/core';

import type { Block } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, text, type CitationRun, type Inline } from '../document/inline.js';
import { extentOf, whenText } from '../material/activity-dates.js';
import { itemName, levelName, localized, observationsOf, type ReportMaterial } from '../material/report-material.js';
import { evidenceLines } from './evidence.js';
import { promisedCell, promisedWords } from './promised.js';

/**
 * Items one row each: what is reported on each, and what was done, in a few words that lead to the annexes; so that a page stays readable, and no
 * commitment is left out. Other items stand there only where something is on record. The promise stands beside the name where that is asked.
 */
export function itemTable(id: string, items: readonly Item[], promise: boolean, material: ReportMaterial): readonly Block[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const { part, front, provenance } = material.messages;
  // the name of the level tells tables apart, and only then
  const several = material.framework.levels.filter(({ commitment }) => commitment).length > 1;
  return kinds.flatMap((kind): readonly Block[] => {
    const commitments = material.framework.levels.find((level) => level.kind === kind)?.commitment === true;
    const rows = items
      .filter((item) => item.kind === kind)
      .map((item) => ({ item, reported: reportedCell(item, material), done: doneCell(item, material) }))
      .filter(({ reported, done }) => commitments || reported.length + done.length > 0);
    if (rows.length === 0) return [];
    const name = rows[0] === undefined ? kind : levelName(rows[0].item, material);
    const [anyReported, anyDone] = [rows.some(({ reported }) => reported.length > 0), rows.some(({ done }) => done.length > 0)];
    const isPromised = promise && rows.some(({ item }) => promisedWords(item, material).length > 0);
    const cell = (runs: readonly Inline[], isEmpty: boolean): readonly Inline[] =>
      runs.length > 0 ? runs : [muted(text(isEmpty ? front.record.nothing : '–'))];
    return [
      {
        kind: 'table',
        id: `${id}--${kind}`,
        caption: front.record.caption(rows.length, commitments && !several ? undefined : name),
        columns: [
          { key: 'item', label: part.column.item },
          ...(isPromised ? [{ key: 'summary', label: part.column.promised }] : []),
          ...(anyReported || !anyDone ? [{ key: 'reported', label: provenance.observation.label }] : []),
          ...(anyDone ? [{ key: 'done', label: provenance.activity.label }] : []),
        ],
        rows: rows.map(({ item, reported, done }) => ({
          id: blockId('item', item.id),
          cells: [
            [data(item.notation), text(' '), ...itemName(item, material), ...itemStatus(item, material)],
            ...(isPromised ? [promisedCell(item, material)] : []),
            ...(anyReported || !anyDone ? [cell(reported, done.length === 0)] : []),
            ...(anyDone ? [cell(done, !anyReported)] : []),
          ],
        })),
      },
    ];
  });
}

/** The newest figures, one a line, and the way to all; figures about the world as a number. */
function reportedCell(item: Item, material: ReportMaterial): readonly Inline[] {
  const { record } = material.messages.front;
  const { delivery, context } = observationsOf(item.id, material);
  const { lines, more } = evidenceLines(delivery, material);
  return onLines([
    ...lines,
    ...(more
      ? [[{ kind: 'reference' as const, to: blockId('figures', item.id), children: [text(record.allFigures(delivery.length))] }]]
      : []),
    ...(context.length === 0
      ? []
      : [[{ kind: 'reference' as const, to: blockId('background', item.id), children: [text(record.background(context.length))] }]]),
  ]);
}

/** How many activities, when the last, what the newest is, and the way to all. */
function doneCell(item: Item, material: ReportMaterial): readonly Inline[] {
  const { messages, formats, activities: told } = material;
  const { record } = messages.front;
  const under = told?.under.get(item.id) ?? [];
  const [newest] = under;
  if (told === undefined || newest === undefined) return [];
  const { number, span } = extentOf(under, told.certain, material.asOf);
  const what = localized(newest.what, material);
  return onLines([
    ...(under.length < 2
      ? []
      : [
          [
            {
              kind: 'reference' as const,
              to: blockId('activity-records', item.id),
              children: [
                text(
                  record.activities(
                    messages.activity.number(number),
                    what.length > 0 || span === undefined ? undefined : formats.within(span.last),
                  ),
                ),
              ],
            },
          ],
        ]),
    ...(what.length === 0
      ? []
      : [
          [
            ...(under.length < 2 ? [] : [text(`${record.latest} `)]),
            ...what,
            text(', '),
            text(whenText(newest, formats, messages)),
            text(' '),
            wholeSource(material.sources.cite(newest.source)),
          ],
        ]),
  ]);
}

/** The place in the source is told in the annex. */
function wholeSource({ kind, number }: CitationRun): CitationRun {
  return { kind, number };
}

function onLines(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines.flatMap((line, at) => (at === 0 ? line : [{ kind: 'break' as const }, ...line]));
}

/** Whether an item is no longer in force, behind its name. */
function itemStatus({ status = 'active' }: Item, { messages }: ReportMaterial): readonly Inline[] {
  return status === 'active' ? [] : [text(' '), muted(text(messages.part.itemStatus[status]))];
}
