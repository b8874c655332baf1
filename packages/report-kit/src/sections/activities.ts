import type { PlaceActivities } from '@actionline/core';

import type { Block, Section } from '../document/block.js';
import { data, strong, text } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { pointBlocks, pointCounts } from '../parts/action-points.js';
import { activityGrid } from '../parts/activity-grid.js';
import type { ActivityMaterial } from '../material/activity-material.js';
import { conceptText } from '../material/concept-text.js';
import { listedOf } from '../parts/listed.js';
import { commitmentsWithActivities } from '../material/activity-shares.js';

/** More places than these are named in one sentence. */
const LISTED_PLACES = 10;

/** What is recorded as done, in one sentence of counts; nothing where no activities were given. */
function activitySummary(material: ReportMaterial): string | undefined {
  const { activities: told, messages, evaluation } = material;
  if (told === undefined) return undefined;
  const say = messages.activity;
  const { whole } = told.evaluation;
  if (whole.count.most === 0) return material.scope === undefined ? say.none : messages.scope.noActivity;
  return say.summary({
    number: say.number(whole.count),
    commitments: say.range(commitmentsWithActivities(material)),
    total: evaluation.coverage.commitments.total,
    points: pointCounts(whole.actionPoints, material),
  });
}

/** What was done, as a part of its own; none where no activities were given. */
export function activitiesSection(material: ReportMaterial): readonly Section[] {
  const { activities: told, messages } = material;
  const summary = activitySummary(material);
  if (told === undefined || summary === undefined) return [];
  const say = messages.activity;
  const { whole } = told.evaluation;
  const note = [say.note, ...(whole.count.least === whole.count.most ? [] : [say.rangeNote])].join(' ');
  return [
    {
      kind: 'section',
      id: 'activities',
      heading: [text(say.title)],
      listed: true,
      blocks: [
        {
          kind: 'statement',
          id: 'activities-summary',
          provenance: 'activity',
          label: messages.provenance.activity.label,
          blocks: [
            { kind: 'paragraph', id: 'activities-counts', children: [text(summary)] },
            { kind: 'paragraph', id: 'activities-note', tone: 'note', children: [text(note)] },
          ],
        },
        ...(whole.count.most === 0
          ? []
          : [...activityGrid(told, material), ...instrumentBlocks(told, material), ...placeBlocks(told, material)]),
        ...pointBlocks(told, material),
        ...notCounted(told, material),
      ],
    },
  ];
}

/** Instruments that are named and not used, and the other way about. */
function instrumentBlocks(told: ActivityMaterial, material: ReportMaterial): readonly Block[] {
  const { activity: say, part, inside } = material.messages;
  // what the text names for the whole world need not be used at each place
  if (material.scope?.place !== undefined) return [];
  const { namedNotUsed, usedNotNamed } = told.evaluation.whole;
  const list = (id: string, before: string, ids: readonly string[]): readonly Block[] => {
    if (ids.length === 0) return [];
    const names = part.countList(ids.map((one) => inside(conceptText(one, told.instrument, material))));
    return [{ kind: 'paragraph', id, children: [strong(text(before)), text(' '), data(`${names}.`)] }];
  };
  return [...list('activities-not-used', say.namedNotUsed, namedNotUsed), ...list('activities-not-named', say.usedNotNamed, usedNotNamed)];
}

/** The places with most activities as a table, the others by name; none where no place is named. */
function placeBlocks(told: ActivityMaterial, material: ReportMaterial): readonly Block[] {
  const { messages, formats } = material;
  const say = messages.activity;
  const places = told.evaluation.whole.places
    .map((place) => ({ ...place, name: formats.place(place.place) }))
    .sort((a, b) => b.count.least - a.count.least || b.count.most - a.count.most || a.name.localeCompare(b.name, messages.unit.intl));
  // of the place that a report is of the sentence above says as much
  if (places.length === 0 || places.every(({ place }) => place === material.scope?.place)) return [];
  const { listed } = listedOf(places, LISTED_PLACES);
  const others = places.slice(listed.length);
  return [
    {
      kind: 'table',
      id: 'activities-places',
      caption: say.placesCaption,
      columns: [
        { key: 'place', label: messages.part.column.place },
        { key: 'recorded', label: say.column.recorded, align: 'end' },
        { key: 'last', label: say.column.last },
      ],
      rows: listed.map((place) => ({
        cells: [[text(place.name)], [text(say.range(place.count))], [text(lastText(place, material))]],
      })),
    },
    ...(others.length === 0
      ? []
      : [
          paragraph(
            'activities-more-places',
            say.morePlaces({
              count: others.length,
              most: say.range({ least: mostOf(others), most: mostOf(others) }),
              list: formats.places(others.map(({ place }) => place)),
            }),
          ),
        ]),
  ];
}

function mostOf(places: readonly PlaceActivities[]): number {
  return Math.max(...places.map(({ count }) => count.most));
}

/** When last; what only may have been stands for nothing. */
function lastText({ last }: PlaceActivities, { formats }: ReportMaterial): string {
  return last?.least === undefined ? '–' : formats.shortPeriod({ start: last.least, end: last.most });
}

/** What is recorded and does not count, by reason, and what speaks about nothing here. */
function notCounted({ evaluation }: ActivityMaterial, material: ReportMaterial): readonly Block[] {
  const { activity: say, part } = material.messages;
  const reasons = [...new Set(evaluation.leftOut.map(({ reason }) => reason))].map((reason) =>
    part.count(evaluation.leftOut.filter((one) => one.reason === reason).length, say.leftOut[reason]),
  );
  return [
    ...(reasons.length === 0 ? [] : [paragraph('activities-not-counted', say.notCounted(part.countList(reasons)), 'note')]),
    ...(evaluation.unplaced.length === 0 ? [] : [paragraph('activities-unplaced', say.unplaced(evaluation.unplaced.length), 'note')]),
  ];
}

function paragraph(id: string, words: string, tone?: 'note'): Block {
  return { kind: 'paragraph', id, ...(tone === undefined ? {} : { tone }), children: [text(words)] };
}
