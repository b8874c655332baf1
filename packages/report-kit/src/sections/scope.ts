import { inForceOn, type IsoDate, type Requirement } from '@actionline/core';

import type { Block, Section, Table } from '../document/block.js';
import { data, text } from '../document/inline.js';
import { named, notationOf, type ReportMaterial } from '../material/report-material.js';
import { requirementText } from '../parts/requirement-text.js';

/** What a report is limited to: what counts, what lies outside, and the targets that cannot be judged in it; none where it is of the whole framework. */
export function scopeSection(material: ReportMaterial): readonly Section[] {
  const { scope, messages, formats } = material;
  if (scope === undefined) return [];
  const { scope: say } = messages;
  const place = scope.place === undefined ? undefined : formats.thePlaces([scope.place]);
  const { severalPlaces, figures, activities = 0, statements } = scope.outside;
  const lines = [
    ...(place === undefined ? [] : [say.place(place)]),
    ...(scope.itemNames === undefined ? [] : [say.items(formats.list(scope.itemNames))]),
    ...(scope.themeNames === undefined ? [] : [say.themes(formats.list(scope.themeNames))]),
  ];
  const outside = [
    ...(severalPlaces === 0 || place === undefined ? [] : [say.severalPlaces(severalPlaces, place)]),
    ...(figures === 0 ? [] : [say.figures(figures)]),
    ...(activities === 0 ? [] : [say.activities(activities)]),
    ...(statements === 0 ? [] : [say.statements(statements)]),
  ];
  const blocks: readonly Block[] = [
    { kind: 'paragraph', id: 'scope-of', children: [text(lines.join(' '))] },
    ...(outside.length === 0
      ? []
      : [{ kind: 'paragraph' as const, id: 'scope-outside', tone: 'note' as const, children: [text(outside.join(' '))] }]),
    ...(place === undefined ? [] : notJudged(place, material)),
  ];
  return [{ kind: 'section', id: 'scope', heading: [text(say.heading)], listed: true, blocks }];
}

/** The targets of the whole framework, with what they ask and that they are not judged. */
function notJudged(place: string, material: ReportMaterial): readonly Block[] {
  const { notJudged: targets, messages, asOf } = material;
  const { column } = messages.part;
  const rows = targets.filter(({ partOf, requirement }) => partOf === undefined && requirement.kind !== 'standing');
  if (rows.length === 0) return [];
  const table: Table = {
    kind: 'table',
    id: 'not-judged',
    caption: messages.scope.notJudgedCaption,
    columns: [
      { key: 'promise', label: messages.front.answers.column.promise },
      { key: 'status', label: column.status },
      { key: 'promised', label: column.promised },
      { key: 'due', label: column.due },
    ],
    rows: rows.map((target) => {
      const { requirement } = inForceOn(target, asOf).text;
      return {
        cells: [
          named(notationOf(target.id), target.label, material),
          [text(messages.scope.notJudgedHere)],
          [data(requirementText(requirement, material))],
          [text(lastDayOf(requirement, material))],
        ],
      };
    }),
  };
  return [{ kind: 'paragraph', id: 'not-judged-note', children: [text(messages.scope.notJudged(rows.length, place))] }, table];
}

/** The deadline that a requirement states. */
function lastDayOf(requirement: Requirement, { formats, messages }: ReportMaterial): string {
  const due = dueOf(requirement);
  return due === undefined ? messages.part.noDeadline : formats.shortDate(due);
}

/** The day that a requirement ends on; of several parts the last, where each has one. */
function dueOf(requirement: Requirement): IsoDate | undefined {
  if ('parts' in requirement) {
    const days = requirement.parts.map((part) => dueOf(part.requirement));
    return days.includes(undefined)
      ? undefined
      : days
          .filter((day) => day !== undefined)
          .sort()
          .at(-1);
  }
  if (requirement.kind === 'level-by') return requirement.due;
  const counting = 'periods' in requirement ? requirement.periods : requirement;
  return 'window' in counting ? counting.window.end : undefined;
}
