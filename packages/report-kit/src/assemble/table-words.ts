import type { Unit } from '@actionline/core';

import type { TableWords } from '../document/flat-table.js';
import type { Report } from '../document/report.js';
import type { ReportMaterial } from '../material/report-material.js';
import { ownUnits } from '../explain/own-units.js';
import { formatsOf } from '../messages/formats.js';
import { conceptText } from '../material/concept-text.js';

/** The words of the flat tables of a report, so that renderers need no others. */
export function tableWords(report: Omit<Report, 'page'>, material: ReportMaterial): TableWords {
  const { messages, framework, evaluation } = material;
  // formats of their own: a place named in a table only needs no footnote in the document
  const formats = formatsOf(messages, { units: ownUnits(framework, evaluation.evaluations) });
  const { fact, table } = messages;
  const { findings, evidence, requests, activities = [], changes = [] } = report;
  const { kind, trajectory, evidence: known, bound, comparison, normal, counted, gap, request, cause, flag, ...others } = table;
  const { activityStatus, counts, unplacedActivity, ...words } = others;
  const units = [...findings, ...evidence, ...requests, ...changes].flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const places = [
    ...[...evidence, ...requests].flatMap(({ place }) => place ?? []),
    ...[...evidence, ...activities].flatMap((row) => row.places),
  ];
  const actors = activities.flatMap(({ actors: by, partners, actionPoints }) => [
    ...by,
    ...partners,
    ...actionPoints.flatMap((point) => point.by),
  ]);
  return {
    ...words,
    notes: Object.entries(messages.placeNotes).flatMap(([code, { mark, text }]) => (places.includes(code) ? [`${mark} ${text}`] : [])),
    code: {
      kind,
      status: mapped(messages.status, ({ label }) => label),
      level: fact.level,
      trajectory,
      timing: fact.timing,
      evidence: known,
      bound,
      comparison,
      role: messages.role,
      missing: messages.missing,
      'observation-status': { ...messages.observationStatus, A: normal },
      confidence: messages.confidence,
      counted,
      'left-out': mapped(messages.leftOut, (reason) => reason()),
      ...(report.activities === undefined
        ? { 'activity-status': {}, counts: {}, 'activity-left-out': {}, 'point-state': {} }
        : {
            'activity-status': activityStatus,
            counts,
            'activity-left-out': { ...messages.activity.leftOut, unplaced: unplacedActivity },
            'point-state': messages.activity.pointState,
          }),
      gap,
      request,
      ...(report.changes === undefined ? { move: {}, cause: {} } : { move: messages.change.move, cause }),
      unit: named(units, (unit) => formats.noun(2, unit as Unit)),
      place: named(places, formats.place),
      actor: named(actors, (id) => conceptText(id, material.activities?.actor ?? nothing, material)),
      flag,
    },
  };
}

const nothing = (): undefined => undefined;

function mapped<Key extends string, T>(of: Readonly<Record<Key, T>>, words: (member: T) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries<T>(of).map(([key, member]) => [key, words(member)]));
}

function named(codes: readonly string[], name: (code: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries([...new Set(codes)].sort().map((code) => [code, name(code)]));
}
