import { activityStatuses, confidences, type ActionPoint, type Activity, type ActivityStory, type PartialPeriod } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { activityDays } from '../../activities/activity-days.js';
import { confidentialities } from '../../activities/activity-shape.js';
import { actionPointColumns, activityColumns, type ActivityColumnName } from './activity-columns.js';
import { addressIn, dateIn, flagIn, listIn, partialDateIn, placeIn, wordIn } from './cells.js';
import { citationIn } from './citation-cells.js';
import { idOfActivity } from './record-id.js';
import { actorIn, instrumentIn, type KnownForActivities } from './known-concepts.js';
import { commitmentIn } from './known-ids.js';
import { present, rowCells, type RowCells, type RowSource } from './row-cells.js';

/** How a row is read. */
export interface ActivityRowReading extends RowSource<ActivityColumnName> {
  /** What the row may name. */
  readonly known: KnownForActivities;
  /** The BCP 47 tag of the columns that have no language in their name. */
  readonly language: string;
}

type Cells = RowCells<ActivityColumnName>;

/** The activity that a row states, with the action point that it may hold; nothing when a cell has an error, after every error has been told. */
export function activityFrom(reading: ActivityRowReading): Activity | undefined {
  const { cell, known, language } = reading;
  const cells = rowCells<ActivityColumnName>(reading);
  const { refuse, take, need, text, localized } = cells;
  const commitments = need('commitments', listIn)?.map((id) => cells.valueOf('commitments', commitmentIn(id, known.commitments)));
  if (commitments?.length === 0)
    refuse('commitments', 'empty-cell', 'The cell names no item; expected at least one; fill in the column commitments.');
  const instrument = need('instrument', (given) => instrumentIn(given, known));
  const actors = actorsIn(cells, 'actors', known);
  const partners = actorsIn(cells, 'partners', known);
  const places = take('places', listIn)?.map((code) => cells.valueOf('places', placeIn(code)));
  const start = need('start', partialDateIn);
  const end = take('end', partialDateIn);
  const period = start === undefined ? undefined : present<PartialPeriod>({ start, end });
  if (period !== undefined && activityDays({ period }) === undefined) {
    const message = `The period was ${show(start)} to ${show(end)}; expected an end that is not before the start; exchange the two.`;
    refuse('end', 'reversed-period', message, { given: end ?? '', start: period.start });
  }
  const periodAssumed = take('period_assumed', flagIn);
  const what = localized('what', 'what_en', 'what_fr', language);
  if (what === undefined) {
    const message = 'The row does not say what was done; expected a few words; fill in the column what, what_en or what_fr.';
    refuse('what', 'empty-cell', message, { expected: ['what', 'what_en', 'what_fr'] });
  }
  const venue = localized('venue', 'venue_en', 'venue_fr', language);
  const result = localized('result', 'result_en', 'result_fr', language);
  const actionPoint = actionPointIn(cells, known, language);
  const story = present<ActivityStory>({
    text: localized('story', 'story_en', 'story_fr', language),
    url: take('story_url', addressIn),
  });
  const status = take('status', (given) => wordIn(given, activityStatuses, 'unknown-status', 'leave it empty for what was done'));
  const confidence = take('confidence', (given) =>
    wordIn(given, confidences, 'unknown-confidence', 'write the least sure word where there are two; leave it empty where nothing is said'),
  );
  const confidentiality = take('confidentiality', (given) =>
    wordIn(given, confidentialities, 'unknown-confidentiality', 'leave it empty where everybody may see it'),
  );
  const recordedAt = take('recorded_at', dateIn);
  const source = citationIn(cells, cell);
  // Named again one by one so that the compiler knows that none is absent.
  if (
    cells.refused() ||
    commitments === undefined ||
    instrument === undefined ||
    period === undefined ||
    what === undefined ||
    source === undefined
  ) {
    return undefined;
  }
  return present<Activity>({
    id: text('id')?.trim() ?? idOfActivity({ commitments: understood(commitments), instrument, period, what }),
    commitments: understood(commitments),
    instrument,
    actors,
    partners,
    places: places === undefined ? undefined : understood(places),
    venue,
    period,
    periodAssumed,
    what,
    result,
    actionPoints: actionPoint === undefined ? undefined : [actionPoint],
    story: Object.keys(story).length === 0 ? undefined : story,
    status,
    confidence,
    confidentiality,
    recordedAt,
    supersedes: text('supersedes')?.trim(),
    source,
    note: text('note'),
  });
}

/** A further action point, and the activity that agreed it; nothing when a cell has an error. */
export function furtherPointFrom(reading: ActivityRowReading): { readonly of: string; readonly point: ActionPoint } | undefined {
  const cells = rowCells<ActivityColumnName>(reading);
  for (const { name } of activityColumns) {
    if (ofPoint.has(name) || cells.text(name) === undefined) continue;
    const message = `The row is a further action point of ${show(reading.cell('point_of').trim())}, and gives ${show(cells.text(name))} in ${name} too; expected only the columns of an action point; empty the cell, or point_of where the row is an activity of its own.`;
    cells.refuse(name, 'not-of-point', message, { given: name });
  }
  const point = actionPointIn(cells, reading.known, reading.language);
  if (point === undefined && !cells.refused())
    cells.refuse(
      'point',
      'empty-cell',
      'The row does not say what was agreed; expected a few words; fill in the column point, point_en or point_fr.',
      { expected: POINT_TEXTS },
    );
  return point === undefined || cells.refused() ? undefined : { of: reading.cell('point_of').trim(), point };
}

const POINT_TEXTS = ['point', 'point_en', 'point_fr'] as const;
const ofPoint: ReadonlySet<string> = new Set(actionPointColumns.map(({ name }) => name));

function actionPointIn(cells: Cells, known: KnownForActivities, language: string): ActionPoint | undefined {
  const { take, text, refuse, localized } = cells;
  const what = localized('point', 'point_en', 'point_fr', language);
  const by = actorsIn(cells, 'point_by', known);
  const due = take('point_due', partialDateIn);
  const done = take('point_done', partialDateIn);
  if (what !== undefined) return present<ActionPoint>({ what, by, due, done });
  const filled = (['point_by', 'point_due', 'point_done'] as const).find((name) => text(name) !== undefined);
  if (filled !== undefined) {
    const message = `The row fills in ${filled} and does not say what was agreed; expected a few words; fill in the column point, point_en or point_fr.`;
    refuse('point', 'empty-cell', message, { expected: POINT_TEXTS });
  }
  return undefined;
}

function actorsIn(cells: Cells, column: 'actors' | 'partners' | 'point_by', known: KnownForActivities): readonly string[] | undefined {
  const actors = cells.take(column, listIn)?.map((id) => cells.valueOf(column, actorIn(id, known)));
  return actors === undefined ? undefined : understood(actors);
}

/** Those that were read: where one was not, the row is refused. */
function understood<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined);
}
