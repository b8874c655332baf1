import { daysOfDate, isCountry, type Activity, type Issue } from '@actionline/core';
import { errorAt } from '@actionline/core/internal';

import { citationCells } from '../../read/record/citation-cells.js';
import type { ActivityColumnName } from '../../read/record/activity-columns.js';
import { ACTIVITY, OWN_VOCABULARY, POINT } from '../../read/iati/iati-extension.js';
import { notationPart } from '../../read/iati/made-ids.js';
import { headerElements } from './header-elements.js';
import type { IatiActivityHeader } from './iati-report.js';
import { ownTexts } from './narratives.js';
import { xml, type XmlElement } from './xml-element.js';

/** What an activity on record says of itself in the format; the rest is that of the file. */
export function headerOf({ id, what, period, places = [], status = 'done' }: Activity, whole: IatiActivityHeader): IatiActivityHeader {
  const countries = places.filter((place) => isCountry(place));
  const start = daysOfDate(period.start).start;
  const end = daysOfDate(period.end ?? period.start).end;
  const planned = status !== 'done';
  const { countries: _countries, regions: _regions, ...rest } = whole;
  const [only] = countries;
  return {
    ...rest,
    identifier: `${whole.reportingOrganisation.ref}-${notationPart(id)}`,
    title: what,
    description: what,
    status: status === 'planned' ? '1' : status === 'cancelled' ? '5' : '4',
    dates: planned ? { plannedStart: start, plannedEnd: end } : { actualStart: start, actualEnd: end },
    // the parts of several are not known, so that they are locations only
    ...(countries.length === 1 && only !== undefined
      ? { countries: [{ code: only }] }
      : {
          ...(whole.countries === undefined ? {} : { countries: whole.countries }),
          ...(whole.regions === undefined ? {} : { regions: whole.regions }),
        }),
  };
}

/** The element of an activity on record, with its items as tags of our vocabulary. */
export function activityElement(activity: Activity, whole: IatiActivityHeader, base: string): XmlElement {
  const header = headerOf(activity, whole);
  const places = (activity.places ?? []).filter((place) => isCountry(place));
  const tags = activity.commitments.map((code) =>
    xml('tag', { vocabulary: OWN_VOCABULARY, 'vocabulary-uri': vocabularyOf(base, code), code }, [
      xml('narrative', { 'xml:lang': 'en' }, code),
    ]),
  );
  const { story, actionPoints = [] } = activity;
  return xml('iati-activity', activityAttributes(whole), [
    ...headerElements(header, places, tags),
    xml(`+${ACTIVITY}`, cellsOf(activity), [
      ...ownTexts('what', activity.what),
      ...ownTexts('venue', activity.venue),
      ...ownTexts('result', activity.result),
      ...ownTexts('story', story?.text),
      ...actionPoints.map(({ what, by = [], due, done }) =>
        xml(
          `+${POINT}`,
          { point_by: by.length === 0 ? undefined : by.join(';'), point_due: due, point_done: done },
          ownTexts('what', what),
        ),
      ),
    ]),
  ]);
}

/** The address of a framework's vocabulary. */
export function vocabularyOf(base: string, id: string): string {
  return `${base}${id.slice(0, Math.max(id.indexOf('/'), 0))}`;
}

/** The attributes of an activity: its language, of the texts that name none, and when it was updated. */
export function activityAttributes({ title, updated }: IatiActivityHeader): XmlElement['attributes'] {
  return { 'xml:lang': title.en !== undefined ? 'en' : (Object.keys(title)[0] ?? 'en'), 'last-updated-datetime': updated };
}

function cellsOf(activity: Activity): XmlElement['attributes'] {
  const { commitments, actors = [], partners = [], places = [], period, story, periodAssumed } = activity;
  const cells: Partial<Record<ActivityColumnName, string | undefined>> = {
    id: activity.id,
    commitments: commitments.join(';'),
    instrument: activity.instrument,
    actors: actors.join(';'),
    partners: partners.join(';'),
    places: places.join(';'),
    start: period.start,
    end: period.end,
    period_assumed: periodAssumed === undefined ? undefined : String(periodAssumed),
    story_url: story?.url,
    status: activity.status,
    confidence: activity.confidence,
    confidentiality: activity.confidentiality,
    recorded_at: activity.recordedAt,
    supersedes: activity.supersedes,
    note: activity.note,
    ...citationCells(activity.source),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined && cell !== ''));
}

/** Where an activity cannot be written, each with its path. */
export function activityIssues({ period }: Activity, path: readonly (string | number)[]): readonly Issue[] {
  if (period.end === undefined || daysOfDate(period.end).end >= daysOfDate(period.start).start) return [];
  return [
    errorAt(
      'reversed-period',
      [...path, 'period'],
      'The activity ends before it begins; expected an end that is not before the start; exchange the two.',
      { given: period.end, mend: 'exchange-the-two' },
    ),
  ];
}
