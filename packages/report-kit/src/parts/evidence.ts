import type { LeftOutEvidence, Observation, ScopedId } from '@actionline/core';

import type { Block, Table } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, text, type Inline } from '../document/inline.js';
import { namedFigure } from '../explain/named-figure.js';
import { figureAsReported } from '../explain/reported-figure.js';
import type { ReportMaterial } from '../material/report-material.js';
import { localized, observationsOf, speaksOfDelivery } from '../material/report-material.js';

/** The evidence reported on an item as a marked table; a plain statement where there is none. */
export function evidenceBlocks(id: ScopedId, subject: string, material: ReportMaterial): readonly Block[] {
  const { delivery } = observationsOf(id, material);
  const { part, provenance, status } = material.messages;
  if (delivery.length === 0) {
    return [{ kind: 'paragraph', id: blockId('none', id), tone: 'absence', children: [text(`${status['no-data'].label}.`)] }];
  }
  return [
    {
      kind: 'statement',
      id: blockId('evidence', id),
      provenance: 'observation',
      label: provenance.observation.label,
      blocks: [observationTable(blockId('evidence-table', id), part.evidenceCaption(subject, delivery.length), delivery, material)],
    },
  ];
}

/** What is reported on the world or the means of an item, marked as no evidence of delivery. */
export function contextBlocks(id: ScopedId, subject: string, material: ReportMaterial): readonly Block[] {
  const { context } = observationsOf(id, material);
  if (context.length === 0) return [];
  const { part } = material.messages;
  return [
    {
      kind: 'statement',
      id: blockId('context', id),
      provenance: 'observation',
      label: part.contextLabel,
      blocks: [observationTable(blockId('context-table', id), part.contextCaption(subject, context.length), context, material)],
    },
  ];
}

/** Observations as a table: what, figure, period, place, source. */
export function observationTable(id: string, caption: string, observations: readonly Observation[], material: ReportMaterial): Table {
  const { column } = material.messages.part;
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      { key: 'what', label: column.what },
      { key: 'figure', label: column.figure, align: 'end' },
      { key: 'period', label: column.period },
      { key: 'place', label: column.place },
      { key: 'source', label: column.source },
    ],
    rows: observations.map((observation) => ({
      cells: [
        whatCell(observation, material),
        figureCell(observation, material),
        periodCell(observation, material),
        placeCell(observation, material),
        [material.sources.cite(observation.source)],
      ],
    })),
  };
}

function whatCell(observation: Observation, material: ReportMaterial): readonly Inline[] {
  const { messages, framework } = material;
  const measure = framework.measures.find(({ id }) => id === observation.measure);
  const target = framework.targets.find(({ id }) => id === observation.measure);
  const found = localized(observation.label ?? measure?.label ?? target?.label, material);
  const name = found.length === 0 ? [data(observation.measure)] : found;
  const unused = speaksOfDelivery(observation) ? material.unusedBecause.get(observation.id) : undefined;
  const unmatched = material.unmatchedOf.get(observation.commitment ?? '')?.includes(observation.id) === true;
  const counts = material.usedAs.get(observation.id);
  const parts = material.formats.parts(observation.dimensions);
  const remarks = [
    ...(observation.role === 'result' ? [] : [messages.role[observation.role]]),
    ...(parts === '' ? [] : [parts]),
    ...(counts === undefined ? [] : [messages.part.countsMark[counts]]),
    ...(unmatched ? [messages.part.unmatchedMark] : unused === undefined ? [] : [messages.part.notCounted(whyUnused(unused, material))]),
  ];
  return [...name, ...(remarks.length === 0 ? [] : [{ kind: 'break' as const }, muted(data(remarks.join(' · ')))])];
}

/** Why a figure was left out, with the figure that made it so. */
function whyUnused({ reason, by }: LeftOutEvidence, { observationById: observations, messages, formats }: ReportMaterial): string {
  return messages.leftOut[reason](by === undefined ? undefined : namedFigure(by, { observations, messages, formats }, true));
}

function figureCell(observation: Observation, { formats, messages }: ReportMaterial): readonly Inline[] {
  const { part } = messages;
  const asReported = observation.role === 'milestone' ? undefined : figureAsReported(observation, formats, messages);
  const remarks = [
    ...(asReported === undefined ? [] : [part.asReported(asReported)]),
    ...(observation.status === undefined || observation.status === 'A' ? [] : [messages.observationStatus[observation.status]]),
    ...(observation.confidence !== undefined && Object.hasOwn(messages.confidence, observation.confidence)
      ? [messages.confidence[observation.confidence]]
      : []),
    ...(observation.hypothetical === true ? [part.hypothetical] : []),
  ];
  const figure =
    observation.value === undefined
      ? messages.missing[observation.missing ?? 'unknown']
      : observation.role === 'milestone'
        ? observation.value >= 1
          ? part.thingDone
          : part.thingNotDone
        : formats.figure(observation.value, observation.bound ?? 'exact', observation.unit);
  return [text(figure), ...(remarks.length === 0 ? [] : [{ kind: 'break' as const }, muted(text(remarks.join(' · ')))])];
}

function periodCell(observation: Observation, { formats, messages }: ReportMaterial): readonly Inline[] {
  const assumed = observation.periodAssumed === true;
  return [
    text(formats.shortPeriod(observation.period)),
    ...(assumed ? [{ kind: 'break' as const }, muted(text(messages.part.periodAssumed))] : []),
  ];
}

function placeCell(observation: Observation, { formats }: ReportMaterial): readonly Inline[] {
  const places = observation.places ?? [];
  const place = observation.place === undefined ? [] : [formats.place(observation.place)];
  return [text([...place, ...(places.length === 0 ? [] : [formats.places(places)])].join(' · ') || '–')];
}
