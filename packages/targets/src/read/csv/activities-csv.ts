import type { ActionPoint, Activity, Issue } from '@actionline/core';
import { issueLog, issueValue, nearestAmong, show } from '@actionline/core/internal';

import { activityColumns } from '../record/activity-columns.js';
import { activityFrom, furtherPointFrom } from '../record/activity-row.js';
import { checkCsvArguments, issueInCell, readCsvTable, type CsvOptions } from './csv-table.js';
import { duplicateIssue } from './duplicate-row.js';
import { knownForActivities, readActivitiesOptions, type ReadActivitiesOptions } from '../record/known-concepts.js';
import type { Pieces } from '../reading/pieces.js';
import type { ReadActivities } from '../reading/read-activities.js';
import { checkReadingOptions, watched, type ReadingOptions } from '../reading/watched.js';

/** What {@link readActivitiesCsv} may be told. The option `language` is that of the columns `what`, `result`, `point` and `story`. */
export interface ReadActivitiesCsvOptions extends ReadActivitiesOptions, CsvOptions, ReadingOptions {}

/**
 * Reads activities from CSV text (RFC 4180; byte order mark and any line end taken) with a header of {@link activityColumns} in any
 * order. Rows are numbered from 1, the header being row 1. A row is an activity, and may hold its first action point; each further one is a row of its own, with the id
 * of the activity in `point_of` and nothing but the columns of an action point, before or after that of the activity.
 *
 * A row with an error is rejected with every issue it has; the others are kept, and every row is either an activity, an action point of
 * one, or rejected. Ids of items, instruments and actors are held against the lists given, with the nearest known id or name. Broken
 * quotes, missing columns and blank rows are dealt with as in `readObservationsCsv`. Text is kept as it is, markup and formulas included.
 *
 * @throws {@link ActionlineError} `bad-argument` when the chunks are no list or stream of texts, and when an option is not known or
 * of the wrong type.
 *
 * @example
 * ```ts
 * import { readActivitiesCsv } from '@actionline/targets/csv';
 *
 * const { activities, issues, counts } = await readActivitiesCsv([
 *   'id,commitments,instrument,places,start,what_en,point_of,point_en,point_due,source_title\n',
 *   'kz-1,plan/1.1;plan/1.2,dialogues,KZ,2024-05,Yearly dialogue,,Visit a prison,2024,Press release\n',
 *   ',,,,,,kz-1,Translate the conclusions,2024-07,\n',
 *   'kg-1,plan/1.1,dialogues,Kyrgyzstan,2024-06-03,Yearly dialogue,,,,Press release\n',
 * ]);
 * counts; // => { read: 3, accepted: 2, rejected: 1 }
 * activities[0]?.actionPoints?.map(({ due }) => due); // => ['2024', '2024-07']
 * issues[0]?.message; // => 'Given "Kyrgyzstan"; expected the code of a place; write KG.'
 * ```
 */
export async function readActivitiesCsv(chunks: Pieces<string>, options: ReadActivitiesCsvOptions = {}): Promise<ReadActivities> {
  checkCsvArguments(chunks, options, [...readActivitiesOptions, ...activityReadingOptions]);
  checkReadingOptions(options);
  const { language = 'und', dryRun = false } = options;
  const known = knownForActivities(options);
  const activities: Activity[] = [];
  const further: FurtherPoint[] = [];
  const log = issueLog();
  const ids = new Map<string, number>();
  const rejected = new Map<string, number>();
  const table = { list: 'activityColumns', columns: activityColumns };
  const read = await readCsvTable(watched(typeof chunks === 'string' ? [chunks] : chunks, options), table, options, log, (source) => {
    const reading = { ...source, known, language };
    return (row) => {
      if (source.cell('point_of').trim() !== '') {
        const found = furtherPointFrom(reading);
        if (found !== undefined) further.push({ ...found, row });
        return;
      }
      const activity = activityFrom(reading);
      if (activity === undefined) {
        const id = source.cell('id').trim();
        if (id !== '') rejected.set(id, row);
        return;
      }
      const earlier = ids.get(activity.id);
      if (earlier !== undefined) {
        log.add(duplicateIssue(row, activity.id, earlier));
        return;
      }
      ids.set(activity.id, row);
      activities.push(activity);
    };
  });
  const { points, unplaced } = byActivity(further, ids);
  for (const issue of unplacedIssues(unplaced, ids, rejected)) log.add(issue);
  const accepted = activities.length + further.length - unplaced.length;
  return {
    activities: dryRun ? [] : activities.map((activity) => withPoints(activity, points.get(activity.id) ?? [])),
    // what is wrong with a further action point is known when all activities are; in the order of the rows it belongs among the rest
    issues: log.issues.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    groups: log.groups(),
    counts: { read, accepted, rejected: read - accepted },
  };
}

const activityReadingOptions = ['signal', 'onProgress', 'dryRun'] as const satisfies readonly (keyof ReadingOptions)[];

/** A further action point, by the activity that it names. */
interface FurtherPoint {
  readonly of: string;
  readonly point: ActionPoint;
  readonly row: number;
}

function byActivity(
  further: readonly FurtherPoint[],
  ids: ReadonlyMap<string, number>,
): { readonly points: ReadonlyMap<string, readonly ActionPoint[]>; readonly unplaced: readonly FurtherPoint[] } {
  const points = new Map<string, ActionPoint[]>();
  const unplaced: FurtherPoint[] = [];
  for (const one of further) {
    const own = points.get(one.of);
    if (!ids.has(one.of)) unplaced.push(one);
    else if (own === undefined) points.set(one.of, [one.point]);
    else own.push(one.point);
  }
  return { points, unplaced };
}

function withPoints(activity: Activity, further: readonly ActionPoint[]): Activity {
  return further.length === 0 ? activity : { ...activity, actionPoints: [...(activity.actionPoints ?? []), ...further] };
}

/** The issues about action points whose activity is not there, or was rejected. */
function unplacedIssues(
  unplaced: readonly FurtherPoint[],
  ids: ReadonlyMap<string, number>,
  rejected: ReadonlyMap<string, number>,
): readonly Issue[] {
  const nearest = nearestAmong(ids.keys());
  return unplaced.map(({ of, row }) => {
    const rejectedRow = rejected.get(of);
    const near = rejectedRow === undefined ? nearest(of) : undefined;
    const message =
      rejectedRow === undefined
        ? `Given ${show(of)}; expected the id of an activity of this file; ${near === undefined ? 'write that of the one that agreed it' : `write ${near}`}.`
        : `Given ${show(of)}, the activity of row ${String(rejectedRow)}, which is rejected; expected one that is kept; mend that row.`;
    const values = {
      given: issueValue(of),
      ...(near === undefined ? {} : { nearest: near }),
      ...(rejectedRow === undefined ? {} : { rejected: rejectedRow }),
    };
    return issueInCell({ code: 'unknown-activity', severity: 'error', message, values }, row, 'point_of');
  });
}
