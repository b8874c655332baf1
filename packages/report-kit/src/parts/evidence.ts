import { WORLD, type Item, type LeftOutEvidence, type Observation, type ScopedId } from '@actionline/core';

import type { Block, Table } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { entryOf, isMember } from '../document/entries.js';
import { BREAK, data, muted, SPACE, text, type Inline, type ReferenceRun } from '../document/inline.js';
import { namedFigure } from '../explain/named-figure.js';
import { figureAsReported } from '../explain/reported-figure.js';
import type { ReportMaterial } from '../material/report-material.js';
import { localized, observationsOf, speaksOfDelivery } from '../material/report-material.js';
import { listedOf } from './listed.js';
import { periodRun } from './period-run.js';
import { seriesRows } from './series-rows.js';

/** Of more figures the rest is in the annex. */
const LISTED = 2;

const NONE: readonly string[] = [];

/** The newest figures reported on an item, one line each, and the way to all of them; a plain statement where there is none. */
export function evidenceDigest(id: ScopedId, material: ReportMaterial): readonly Block[] {
  const { delivery } = observationsOf(id, material);
  const { provenance, status, front } = material.messages;
  if (delivery.length === 0) {
    return [{ kind: 'paragraph', id: blockId('none', id), tone: 'absence', children: [text(`${status['no-data'].label}.`)] }];
  }
  const { lines, more } = evidenceLines(delivery, material);
  const all: ReferenceRun = { kind: 'reference', to: blockId('figures', id), children: [text(front.record.allFigures(delivery.length))] };
  return [
    {
      kind: 'statement',
      id: blockId('evidence', id),
      provenance: 'observation',
      label: provenance.observation.label,
      blocks: [
        {
          kind: 'list',
          id: blockId('evidence-list', id),
          ordered: false,
          items: lines.map((children) => ({ children })),
        },
        ...(!more ? [] : [{ kind: 'paragraph' as const, id: blockId('evidence-more', id), tone: 'note' as const, children: [all] }]),
      ],
    },
  ];
}

/** The newest figures, one line each, and whether there are more. */
export function evidenceLines(
  observations: readonly Observation[],
  material: ReportMaterial,
): { readonly lines: readonly (readonly Inline[])[]; readonly more: boolean } {
  const rows = [...seriesRows(observations)].sort((a, b) => compareEnds(lastOf(b), lastOf(a)));
  const { listed, more } = listedOf(rows, LISTED);
  return { lines: listed.map((row) => lineOf(row, material)), more: more > 0 };
}

function lastOf(row: readonly [Observation, ...Observation[]]): Observation {
  return row.at(-1) ?? row[0];
}

function compareEnds(a: Observation, b: Observation): number {
  return a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0;
}

/** One figure, or a series, on one line: what, how much, when, where, and what has to be known to read it. */
function lineOf(row: readonly [Observation, ...Observation[]], material: ReportMaterial): readonly Inline[] {
  const [first] = row;
  const { formats } = material;
  const { front } = material.messages;
  const last = lastOf(row);
  const places = first.place === WORLD ? '' : placeWords(first, material);
  const when = formats.shortPeriod({ start: first.period.start, end: last.period.end });
  const remarks = [
    ...(speaksOfDelivery(first) ? unusedRemarks(first, material) : []),
    ...(row.length === 1 ? figureRemarks(first, material) : []),
    // what is left out for being undated has said so
    ...(first.periodAssumed === true && material.unusedBecause.get(first.id)?.reason !== 'period-assumed'
      ? [material.messages.part.periodAssumed]
      : []),
  ];
  const figure = row.length === 1 ? figureWords(first, material) : undefined;
  return nameOf(first, material).concat(
    text(front.record.figure),
    figure === undefined ? seriesCell(row, material).slice(0, 1) : text(figure),
    text(`${front.record.behind(figure ?? '')} ${when}${places === '' ? '' : `, ${places}`}`),
    remarks.length === 0 ? [] : [SPACE, muted(data(`(${remarks.join(' · ')})`))],
    SPACE,
    material.sources.citeAll(row),
  );
}

/** Observations as a table: what, figure, period, place where one is named, source; series over time in one row. */
export function observationTable(id: string, caption: string, observations: readonly Observation[], material: ReportMaterial): Table {
  return figureTable(id, caption, [{ observations }], material);
}

/** Figures of several items as one table, the number of the item first. */
export function figureTable(
  id: string,
  caption: string,
  groups: readonly { readonly item?: Item; readonly rowId?: string; readonly observations: readonly Observation[] }[],
  material: ReportMaterial,
): Table {
  const { column } = material.messages.part;
  const rows = groups.flatMap(({ item, rowId, observations }) =>
    seriesRows(observations).map((row, at) => ({ item, id: at === 0 ? rowId : undefined, row })),
  );
  const withItem = groups.some(({ item }) => item !== undefined);
  const withPlace = rows.some(({ row: [first] }) => placeWords(first, material) !== '');
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      ...(withItem ? [{ key: 'item', label: column.item }] : []),
      { key: 'what', label: column.what },
      { key: 'figure', label: column.figure },
      { key: 'period', label: column.period },
      ...(withPlace ? [{ key: 'place', label: column.place }] : []),
      { key: 'source', label: column.source },
    ],
    rows: rows.map(({ item, id: rowId, row }) => {
      const [first] = row;
      const number: readonly (readonly Inline[])[] = withItem ? [[data(item?.notation ?? '–')]] : [];
      const figure =
        row.length === 1
          ? [figureCell(first, material), periodCell(first, material)]
          : [seriesCell(row, material), [periodRun({ start: first.period.start, end: lastOf(row).period.end }, material.formats)]];
      const place = withPlace ? [[text(placeWords(first, material) || '–')]] : [];
      const source = row.length === 1 ? [material.sources.cite(first.source)] : material.sources.citeAll(row);
      const cells = number.concat([whatCell(first, material)], figure, place, [source]);
      return rowId === undefined ? { cells } : { id: rowId, cells };
    }),
  };
}

/** A series: its line, then every value with its period. */
function seriesCell(row: readonly [Observation, ...Observation[]], { formats, messages }: ReportMaterial): readonly Inline[] {
  const figureOf = ({ value = 0, bound = 'exact', unit }: Observation): string => formats.figure(value, bound, unit);
  const amountOf = ({ value = 0, bound = 'exact', unit }: Observation): string => messages.bound[bound](formats.amount(value, unit));
  const { point, series } = messages.front.annex;
  return [
    {
      kind: 'sparkline',
      values: row.map(({ value }) => value ?? null),
      label: series({ count: row.length, first: figureOf(row[0]), last: figureOf(lastOf(row)) }),
    },
    BREAK,
    muted(text(row.map((one) => point(formats.shortPeriod(one.period), amountOf(one))).join(' · '))),
  ];
}

function whatCell(observation: Observation, material: ReportMaterial): readonly Inline[] {
  const { messages, formats } = material;
  const parts = formats.parts(observation.dimensions);
  const remarks = [
    ...(observation.role === 'result' ? [] : [messages.role[observation.role]]),
    ...(parts === '' ? [] : [parts]),
    ...unusedRemarks(observation, material),
  ];
  const name = nameOf(observation, material);
  return remarks.length === 0 ? name : name.concat(BREAK, muted(data(remarks.join(' · '))));
}

/** What is counted, in the words of its own label or of its measure. */
function nameOf(observation: Observation, material: ReportMaterial): readonly Inline[] {
  const { framework } = material;
  const measure = entryOf(framework.measures, observation.measure);
  const target = entryOf(framework.targets, observation.measure);
  const found = localized(observation.label ?? measure?.label ?? target?.label, material);
  return found.length === 0 ? [data(observation.measure)] : found;
}

/** How a figure counts that does not count in the same way at both ends, or why it does not. */
function unusedRemarks(observation: Observation, material: ReportMaterial): readonly string[] {
  const { messages } = material;
  const unused = speaksOfDelivery(observation) ? material.unusedBecause.get(observation.id) : undefined;
  const unmatched = isMember(material.unmatchedOf.get(observation.commitment ?? '') ?? NONE, observation.id);
  const counts = material.usedAs.get(observation.id);
  return [
    ...(counts === undefined ? [] : [messages.part.countsMark[counts]]),
    ...(unmatched ? [messages.part.unmatchedMark] : unused === undefined ? [] : [messages.part.notCounted(whyUnused(unused, material))]),
  ];
}

/** Why a figure was left out, with the figure that made it so. */
function whyUnused({ reason, by }: LeftOutEvidence, { observationById: observations, messages, formats }: ReportMaterial): string {
  return messages.leftOut[reason](by === undefined ? undefined : namedFigure(by, { observations, messages, formats }, true));
}

function figureCell(observation: Observation, material: ReportMaterial): readonly Inline[] {
  const remarks = figureRemarks(observation, material);
  const words = text(figureWords(observation, material));
  return remarks.length === 0 ? [words] : [words, BREAK, muted(text(remarks.join(' · ')))];
}

function figureWords(observation: Observation, { formats, messages }: ReportMaterial): string {
  if (observation.value === undefined) return messages.missing[observation.missing ?? 'unknown'];
  if (observation.role === 'milestone') return messages.part[observation.value >= 1 ? 'thingDone' : 'thingNotDone'];
  return formats.figure(observation.value, observation.bound ?? 'exact', observation.unit);
}

/** The figure as its source writes it, its flag, and how sure it is where that is less than high. */
function figureRemarks(observation: Observation, { formats, messages }: ReportMaterial): readonly string[] {
  const { part } = messages;
  const asReported = observation.role === 'milestone' ? undefined : figureAsReported(observation, formats, messages);
  return [
    ...(asReported === undefined ? [] : [part.asReported(asReported)]),
    ...(observation.status === undefined || observation.status === 'A' ? [] : [messages.observationStatus[observation.status]]),
    // a page of “high confidence” would hide the others
    ...(observation.confidence !== undefined &&
    observation.confidence !== 'high' &&
    Object.hasOwn(messages.confidence, observation.confidence)
      ? [messages.confidence[observation.confidence]]
      : []),
    ...(observation.hypothetical === true ? [part.hypothetical] : []),
  ];
}

function periodCell(observation: Observation, { formats, messages }: ReportMaterial): readonly Inline[] {
  const period = periodRun(observation.period, formats);
  return observation.periodAssumed === true ? [period, BREAK, muted(text(messages.part.periodAssumed))] : [period];
}

/** Where; empty where no place is named, and where it is the one that the whole report is of. */
function placeWords({ place, places = [] }: Observation, { formats, scope }: ReportMaterial): string {
  if ([place, ...places].every((one) => one === undefined || one === scope?.place)) return '';
  return [...(place === undefined ? [] : [formats.place(place)]), ...(places.length === 0 ? [] : [formats.places(places)])].join(' · ');
}
