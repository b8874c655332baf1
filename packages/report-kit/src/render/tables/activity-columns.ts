import type { ActivityRow } from '../../document/activity-row.js';
import { sourceColumns, type Column } from './table-column.js';

/** The columns of activities. */
export const activityColumns: readonly Column<ActivityRow>[] = [
  { key: 'activity', type: 'id', cell: ({ activity }) => activity },
  { key: 'commitments', type: 'id', cell: ({ commitments }) => commitments },
  { key: 'instrument', type: 'id', cell: ({ instrument }) => instrument },
  { key: 'instrument_label', type: 'text', cell: ({ instrumentLabel }) => instrumentLabel },
  { key: 'what', type: 'text', cell: ({ what }) => what },
  { key: 'result', type: 'text', cell: ({ result }) => result },
  { key: 'start', type: 'partial-date', cell: ({ start }) => start },
  { key: 'end', type: 'partial-date', cell: ({ end }) => end },
  { key: 'period_assumed', type: 'flag', cell: ({ periodAssumed }) => periodAssumed === true },
  { key: 'places', type: { codes: 'place' }, cell: ({ places }) => places },
  { key: 'venue', type: 'text', cell: ({ venue }) => venue },
  { key: 'actors', type: { codes: 'actor' }, cell: ({ actors }) => actors },
  { key: 'partners', type: { codes: 'actor' }, cell: ({ partners }) => partners },
  { key: 'status', type: { codes: 'activity-status' }, cell: ({ status }) => status },
  { key: 'counts', type: { codes: 'counts' }, cell: ({ counts }) => counts },
  { key: 'left_out', type: { codes: 'activity-left-out' }, cell: ({ leftOut }) => leftOut },
  { key: 'action_point_count', type: 'number', cell: ({ actionPoints }) => actionPoints.length },
  { key: 'overdue_count', type: 'number', cell: ({ actionPoints }) => actionPoints.filter(({ state }) => state === 'overdue').length },
  { key: 'story', type: 'text', cell: ({ story }) => story },
  { key: 'story_url', type: 'address', cell: ({ storyUrl }) => storyUrl },
  { key: 'confidence', type: { codes: 'confidence' }, cell: ({ confidence }) => confidence },
  ...sourceColumns,
  { key: 'note', type: 'text', cell: ({ note }) => note },
];

/** An action point with the activity that it was agreed at, and its number there, from 1. */
export type ActionPointRow = ActivityRow['actionPoints'][number] & {
  readonly activity: ActivityRow;
  readonly number: number;
  readonly source: number;
};

/** The action points of activities, one by one. */
export function actionPointRows(activities: readonly ActivityRow[]): readonly ActionPointRow[] {
  return activities.flatMap((activity) =>
    activity.actionPoints.map((point, at) => ({
      ...point,
      activity,
      number: at + 1,
      source: activity.source,
      ...(activity.locator === undefined ? {} : { locator: activity.locator }),
    })),
  );
}

/** The columns of action points. */
export const actionPointColumns: readonly Column<ActionPointRow>[] = [
  { key: 'activity', type: 'id', cell: ({ activity }) => activity.activity },
  { key: 'action_point', type: 'number', cell: ({ number }) => number },
  { key: 'commitments', type: 'id', cell: ({ activity }) => activity.commitments },
  { key: 'what', type: 'text', cell: ({ what }) => what },
  { key: 'by', type: { codes: 'actor' }, cell: ({ by }) => by },
  { key: 'due', type: 'date', cell: ({ due }) => due },
  { key: 'state', type: { codes: 'point-state' }, cell: ({ state }) => state },
  { key: 'done_from', type: 'date', cell: ({ done }) => done?.start },
  { key: 'done_until', type: 'date', cell: ({ done }) => done?.end },
  { key: 'activity_what', type: 'text', cell: ({ activity }) => activity.what },
  ...sourceColumns,
];
