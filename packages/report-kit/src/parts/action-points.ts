import type { ActionPointCounts, ActionPointFollowUp, ActionPointState } from '@actionline/core';

import type { Block } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, strong, text, type Inline } from '../document/inline.js';
import { localized, type ReportMaterial } from '../material/report-material.js';
import type { ActivityMaterial } from '../material/activity-material.js';
import { joined } from './activity-runs.js';
import { listedOf } from './listed.js';
import { actorRuns } from './activity-table.js';

/** Of more action points the rest is counted, and not listed, under an item; and in the part on what was done. */
const LISTED_UNDER_ITEM = 5;
const LISTED = 12;

/** What a reader looks for first: what is late, what is to be done, what is not clear; then what is done. */
const ORDER: readonly (ActionPointState | 'unclear')[] = ['overdue', 'open', 'unclear', 'done-late', 'done', 'not-agreed'];
const NOT_KNOWN_DONE: ReadonlySet<ActionPointState | 'unclear'> = new Set(['overdue', 'open', 'unclear']);

/** How many action points are in which state, in words: “1 overdue; 2 done”; nothing where there is none. */
export function pointCounts(counts: ActionPointCounts, { messages }: ReportMaterial): string | undefined {
  const entries = ORDER.filter((state) => counts[state] > 0).map((state) => messages.activity.pointCount[state](counts[state]));
  return entries.length === 0 ? undefined : entries.join(', ');
}

/** The action points of an item as a list, the overdue first; none where none was agreed. */
export function pointsUnder(
  id: string,
  points: readonly ActionPointFollowUp[],
  told: ActivityMaterial,
  material: ReportMaterial,
): readonly Block[] {
  if (points.length === 0) return [];
  const { messages } = material;
  const { listed, more } = listedOf([...points].sort(byUrgency), LISTED_UNDER_ITEM);
  return [
    { kind: 'paragraph', id: blockId('points', id), children: [strong(text(messages.activity.points))] },
    {
      kind: 'list',
      id: blockId('points-list', id),
      ordered: false,
      items: listed.map((point) => ({ children: line(point, told, material) })),
    },
    ...(more === 0 ? [] : [note(blockId('points-more', id), messages.activity.morePoints(more))]),
  ];
}

/** The action points of the whole that are not known to be done, as a table, the overdue first; none where none is. */
export function pointBlocks(told: ActivityMaterial, material: ReportMaterial): readonly Block[] {
  const { messages, formats, framework, sources } = material;
  const { column } = messages.part;
  const say = messages.activity;
  const waiting = told.evaluation.actionPoints.filter(({ state }) => NOT_KNOWN_DONE.has(state)).sort(byUrgency);
  const { listed, more } = listedOf(waiting, LISTED);
  const numbers = new Map<string, string>(framework.items.map(({ id, notation }) => [id, notation]));
  return [
    ...(waiting.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            id: 'activities-points-table',
            caption: say.pointsCaption,
            columns: [
              { key: 'point', label: say.column.point },
              { key: 'item', label: column.item },
              { key: 'state', label: say.column.state },
              { key: 'due', label: column.due },
              { key: 'source', label: column.source },
            ],
            rows: listed.map((point) => {
              const source = told.byId.get(point.activity)?.source;
              const by = actorRuns(point.by, told, material);
              return {
                cells: [
                  [
                    ...localized(point.what, material),
                    ...(by.length === 0 ? [] : [{ kind: 'break' as const }, { kind: 'muted' as const, children: by }]),
                  ],
                  joined(
                    point.commitments.map((id) => [
                      { kind: 'reference' as const, to: blockId('item', id), children: [data(numbers.get(id) ?? id)] },
                    ]),
                    ', ',
                  ),
                  [text(say.pointState[point.state])],
                  [text(point.due === undefined ? '–' : formats.shortDate(point.due))],
                  source === undefined ? [] : [sources.cite(source)],
                ],
              };
            }),
          },
        ]),
    ...(more === 0 ? [] : [note('activities-points-more', say.morePoints(more))]),
  ];
}

function line(point: ActionPointFollowUp, told: ActivityMaterial, material: ReportMaterial): readonly Inline[] {
  const { messages, formats } = material;
  const by = actorRuns(point.by, told, material);
  const rest = messages.activity.pointLine({
    due: point.due === undefined ? undefined : formats.date(point.due),
    done: point.done === undefined ? undefined : formats.period(point.done),
  });
  const state = strong(text(messages.activity.pointState[point.state]));
  return joined([[state], localized(point.what, material), by, rest === '' ? [] : [data(rest)]], ' · ');
}

/** The overdue first, in each state those that are due first; what has no date stands last. */
function byUrgency(a: ActionPointFollowUp, b: ActionPointFollowUp): number {
  return (
    ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
    compare(a.due ?? '~', b.due ?? '~') ||
    compare(a.activity, b.activity) ||
    a.number - b.number
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function note(id: string, words: string): Block {
  return { kind: 'paragraph', id, tone: 'note', children: [text(words)] };
}
