import type { Activity, LeftOutActivity } from '@actionline/core';

import type { ActivityRow } from '../document/activity-row.js';
import { inlineText } from '../document/clean-text.js';
import { localizedText, type ReportMaterial } from '../material/report-material.js';
import type { ActivityMaterial } from '../material/activity-material.js';
import { conceptText } from '../material/concept-text.js';

/** One flat row an activity that can be told, by id. */
export function activityRows(material: ReportMaterial): readonly ActivityRow[] | undefined {
  const { activities: told } = material;
  if (told === undefined) return undefined;
  const leftOut = new Map(told.evaluation.leftOut.map((one) => [one.activity, one.reason]));
  const unplaced = new Set(told.evaluation.unplaced);
  return [...told.byId.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((activity) => rowOf(activity, unplaced.has(activity.id) ? 'unplaced' : leftOut.get(activity.id), told, material));
}

function rowOf(
  activity: Activity,
  leftOut: LeftOutActivity['reason'] | 'unplaced' | undefined,
  told: ActivityMaterial,
  material: ReportMaterial,
): ActivityRow {
  const {
    id,
    commitments,
    instrument,
    actors = [],
    partners = [],
    places = [],
    period,
    status = 'done',
    confidence,
    source,
    note,
  } = activity;
  const result = localizedText(activity.result, material);
  const venue = localizedText(activity.venue, material);
  const story = localizedText(activity.story?.text, material);
  const { number, locator } = material.sources.cite(source);
  return {
    activity: id,
    commitments,
    instrument,
    instrumentLabel: conceptText(instrument, told.instrument, material),
    actors,
    partners,
    places,
    ...(venue === '' ? {} : { venue }),
    start: period.start,
    ...(period.end === undefined ? {} : { end: period.end }),
    ...(activity.periodAssumed === true ? { periodAssumed: true as const } : {}),
    what: localizedText(activity.what, material),
    ...(result === '' ? {} : { result }),
    ...(story === '' ? {} : { story }),
    ...(activity.story?.url === undefined ? {} : { storyUrl: activity.story.url }),
    status,
    counts: leftOut !== undefined ? 'no' : told.certain.has(id) ? 'certainly' : 'possibly',
    ...(leftOut === undefined ? {} : { leftOut }),
    actionPoints: (told.pointsOf.get(id) ?? []).map(({ what, by, due, done, state }) => ({
      what: localizedText(what, material),
      by,
      ...(due === undefined ? {} : { due }),
      ...(done === undefined ? {} : { done }),
      state,
    })),
    ...(confidence === undefined ? {} : { confidence }),
    source: number,
    ...(locator === undefined ? {} : { locator }),
    ...(note === undefined ? {} : { note: inlineText(note) }),
  };
}
