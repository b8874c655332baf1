import { inForceOn, type IsoDate, type Requirement, type Target } from '@actionline/core';

import type { Block, Section, Table } from '../document/block.js';
import { data, text, type Inline } from '../document/inline.js';
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
    ...(place === undefined ? [] : notJudgedNote(place, material)),
  ];
  return [{ kind: 'section', id: 'scope', heading: [text(say.heading)], listed: true, blocks }];
}

/** The promises of the whole framework that would be checked, were the report not of one place. */
function elsewhere({ notJudged }: ReportMaterial): readonly Target[] {
  return notJudged.filter(({ partOf, requirement }) => partOf === undefined && requirement.kind !== 'standing');
}

function notJudgedNote(place: string, material: ReportMaterial): readonly Block[] {
  const count = elsewhere(material).length;
  if (count === 0) return [];
  return [{ kind: 'paragraph', id: 'not-judged-note', children: [text(material.messages.scope.notJudged(count, place))] }];
}

/** The promises that cannot be judged from what is reported of the place alone, with what they ask; none where there is none. */
export function notJudgedSection(material: ReportMaterial): readonly Section[] {
  const { messages, asOf } = material;
  const { column } = messages.part;
  const rows = elsewhere(material);
  if (rows.length === 0) return [];
  const table: Table = {
    kind: 'table',
    id: 'not-judged-table',
    caption: messages.scope.notJudgedCaption,
    columns: [
      { key: 'promise', label: messages.front.answers.column.promise },
      { key: 'promised', label: column.promised },
      { key: 'due', label: column.due },
    ],
    rows: rows.map((target) => {
      const { requirement } = inForceOn(target, asOf).text;
      return {
        cells: [
          named(notationOf(target.id), target.label, material),
          [data(requirementText(requirement, material))],
          [lastDayOf(requirement, material)],
        ],
      };
    }),
  };
  return [{ kind: 'section', id: 'not-judged', heading: [text(messages.scope.notJudgedTitle)], listed: true, blocks: [table] }];
}

/** The deadline that a requirement states. */
function lastDayOf(requirement: Requirement, { formats, messages }: ReportMaterial): Inline {
  const due = dueOf(requirement);
  return due === undefined ? text(messages.part.noDeadline) : { kind: 'date', value: due, text: formats.shortDate(due) };
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
