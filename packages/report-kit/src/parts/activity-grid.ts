import type { ActivityCount, InstrumentUse, Item, ItemActivities } from '@actionline/core';
import { childrenOf } from '@actionline/taxonomy';

import type { Figure } from '../document/block.js';
import type { HeatCell, HeatChart } from '../document/chart.js';
import { data, text } from '../document/inline.js';
import { languageOf, levelName, type ReportMaterial } from '../material/report-material.js';
import { isInForceItem } from '../material/activity-shares.js';
import type { ActivityMaterial } from '../material/activity-material.js';
import { conceptText } from '../material/concept-text.js';
import { conceptRuns } from './activity-runs.js';

/** More columns than these are not drawn: nobody could read them on a narrow screen. */
const MOST_COLUMNS = 20;
/** More instruments than these share one row of the picture; the table has all. */
const MOST_ROWS = 15;

/** How often each instrument was used, under each part of the framework; none where none was. */
export function activityGrid(told: ActivityMaterial, material: ReportMaterial): readonly Figure[] {
  const { messages, formats } = material;
  const say = messages.activity;
  const { column } = messages.part;
  const used = usedMost(told);
  if (used.length === 0) return [];
  const across = columnItems(told, material);
  const levels = [...new Set(across.map((item) => levelName(item, material)))];
  const level = across.length === 0 ? undefined : levels.length === 1 ? levels[0] : column.item;
  const head = (item: Item): string => (level === undefined ? item.notation : `${level} ${item.notation}`);
  const rowOf = (
    label: string,
    language: { readonly language?: string },
    instruments: readonly InstrumentUse[],
  ): HeatChart['rows'][number] => ({
    label,
    ...language,
    cells: across.map(({ id }) => cellOf(instruments, told.countOf.get(id), material)),
    total: { ...sumOf(instruments.map(({ count }) => count)), label: say.range(sumOf(instruments.map(({ count }) => count))) },
  });
  const named = (one: InstrumentUse): HeatChart['rows'][number] =>
    rowOf(conceptText(one.instrument, told.instrument, material), languageOf(told.instrument(one.instrument), material), [one]);
  const rows = used.map(named);
  const others = used.slice(MOST_ROWS);
  const drawn = [...rows.slice(0, MOST_ROWS), ...(others.length === 0 ? [] : [rowOf(say.gridOthers(others.length), {}, others)])];
  const title = say.gridTitle(level === undefined ? undefined : messages.inside(level));
  const inWords = (row: HeatChart['rows'][number]): string =>
    say.gridRow({
      label: row.label,
      total: row.total.label,
      cells: row.cells.flatMap(({ most, label }, at) => (most === 0 ? [] : [say.gridCell(across[at]?.notation ?? '', label)])),
    });
  return [
    {
      kind: 'figure',
      id: 'figure-activities',
      title,
      note: across.length === 0 ? say.gridNote : `${say.gridNote} ${say.gridColumnsNote}`,
      alt: say.gridAlt(
        rows.length,
        messages.part.countList(rows.slice(0, 3).map((row) => say.gridRow({ label: row.label, total: row.total.label, cells: [] }))),
      ),
      description: `${messages.part.countList(rows.map(inWords))}.`,
      chart: {
        kind: 'heat',
        ...(level === undefined ? {} : { across: level }),
        columns: across.map(({ notation }) => ({ label: notation })),
        totalLabel: column.total,
        rows: drawn,
      },
      table: {
        kind: 'table',
        id: 'figure-activities-table',
        caption: messages.page.numbersBehind(title),
        columns: [
          { key: 'instrument', label: say.column.instrument },
          ...across.map((item) => ({ key: item.id, label: head(item), align: 'end' as const })),
          { key: 'total', label: column.total, align: 'end' },
        ],
        rows: rows.map((row, at) => ({
          cells: [
            conceptRuns(used[at]?.instrument ?? '', told.instrument, material),
            ...row.cells.map(({ label }) => [text(label === '' ? formats.number(0) : label)]),
            [data(row.total.label)],
          ],
        })),
      },
    },
  ];
}

/** The instruments used, those that were used most first, in the order of the framework among equals. */
function usedMost(told: ActivityMaterial): readonly InstrumentUse[] {
  return told.evaluation.whole.instruments
    .filter(({ count }) => count.most > 0)
    .sort((a, b) => b.count.least - a.count.least || b.count.most - a.count.most);
}

/** What stands across: the headings at the top; where there are none, the commitments under which something is recorded. */
function columnItems(told: ActivityMaterial, { framework }: ReportMaterial): readonly Item[] {
  const top = childrenOf(framework).filter(isInForceItem);
  const headings = top.filter(({ id }) => childrenOf(framework, id).length > 0);
  const items = headings.length > 0 ? headings : top.filter(({ id }) => (told.countOf.get(id)?.count.most ?? 0) > 0);
  return items.length > MOST_COLUMNS ? [] : items;
}

function cellOf(instruments: readonly InstrumentUse[], under: ItemActivities | undefined, { messages }: ReportMaterial): HeatCell {
  const ids = new Set(instruments.map(({ instrument }) => instrument));
  const uses = under?.instruments.filter(({ instrument }) => ids.has(instrument)) ?? [];
  const count = sumOf(uses.map((use) => use.count));
  return {
    ...count,
    label: count.most === 0 ? '' : messages.activity.range(count),
    ...(uses.some(({ namedBy }) => namedBy.length > 0) ? { named: true as const } : {}),
  };
}

/** An activity has one instrument, so that those of several can be added up. */
function sumOf(counts: readonly ActivityCount[]): ActivityCount {
  return {
    least: counts.reduce((sum, { least }) => sum + least, 0),
    most: counts.reduce((sum, { most }) => sum + most, 0),
  };
}
