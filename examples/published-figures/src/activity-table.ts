import { textIn, type ActivitiesEvaluation, type ActivityCount, type RecordedActivities } from '@actionline/core';
import { instruments } from '@actionline/taxonomy';

import { tableLines } from './table-lines.js';

const HEADER = ['instrument', 'recorded', 'last', 'named by'] as const;
const labels = new Map<string, string>(instruments.concepts.map(({ id, label }) => [id, textIn(label, 'en') ?? id]));

/** The instruments used under a framework as the lines of a table: how often, when last, and how many items of the text name them. */
export function activityTable({ whole }: ActivitiesEvaluation): readonly string[] {
  const used = whole.instruments.filter(({ count }) => count.most > 0).sort((a, b) => b.count.most - a.count.most);
  return [
    ...tableLines(
      HEADER,
      used.map(({ instrument, count, last, namedBy }) => [
        labels.get(instrument) ?? instrument,
        range(count),
        latest(last),
        namedBy.length === 0 ? 'no item' : String(namedBy.length),
      ]),
    ),
    `Named and not on record: ${whole.namedNotUsed.map((id) => labels.get(id) ?? id).join('; ') || 'none'}.`,
  ];
}

function range({ least, most }: ActivityCount): string {
  return least === most ? String(least) : `${String(least)} to ${String(most)}`;
}

/** The last day, or the days that it lies between. */
function latest(last: RecordedActivities['last']): string {
  if (last === undefined) return '–';
  if (last.least === undefined) return `by ${last.most}`;
  return last.least === last.most ? last.most : `${last.least} to ${last.most}`;
}
