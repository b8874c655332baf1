import type { Activity, Item } from '@actionline/core';

import type { Table } from '../document/block.js';
import { data, link, muted, text, type DateRun, type Inline } from '../document/inline.js';
import { localized, type ReportMaterial } from '../material/report-material.js';
import { whenText } from '../material/activity-dates.js';
import type { ActivityMaterial } from '../material/activity-material.js';
import { conceptRuns, joined } from './activity-runs.js';

/** Activities of several items as one table: the number of the item, what, by which means, with whom and where, when, source. */
export function activityTable(
  id: string,
  caption: string,
  groups: readonly { readonly item: Item; readonly rowId: string; readonly activities: readonly Activity[] }[],
  told: ActivityMaterial,
  material: ReportMaterial,
): Table {
  const { activity: say, part } = material.messages;
  const cells = groups.flatMap(({ activities }) => activities.map((activity) => withCell(activity, told, material)));
  // a column that says nothing in any row is none
  const isWith = cells.some((cell) => cell.length > 0);
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      { key: 'item', label: part.column.item },
      { key: 'what', label: part.column.what },
      { key: 'instrument', label: say.column.instrument },
      ...(isWith ? [{ key: 'with', label: say.column.with }] : []),
      { key: 'period', label: part.column.period },
      { key: 'source', label: part.column.source },
    ],
    rows: groups.flatMap(({ item, rowId, activities }) =>
      activities.map((activity, at) => ({
        ...(at === 0 ? { id: rowId } : {}),
        cells: [
          [data(item.notation)],
          withRemarks(localized(activity.what, material), [localized(activity.result, material), story(activity, material)]),
          withRemarks(conceptRuns(activity.instrument, told.instrument, material), [actorRuns(activity.actors ?? [], told, material)]),
          ...(isWith ? [orNone(withCell(activity, told, material))] : []),
          withRemarks([whenRun(activity, material)], dateRemarks(activity, told, material)),
          withRemarks([material.sources.cite(activity.source)], sureRemarks(activity, material)),
        ],
      })),
    ),
  };
}

/** Actors by name. */
export function actorRuns(ids: readonly string[], told: ActivityMaterial, material: ReportMaterial): readonly Inline[] {
  return joined(
    ids.map((id) => conceptRuns(id, told.actor, material)),
    ', ',
  );
}

/** When an activity was, as a date so that tables sort by the day that it ended on. */
function whenRun(activity: Activity, { formats, messages }: ReportMaterial): DateRun {
  const { start, end = start } = activity.period;
  return { kind: 'date', value: end, text: whenText(activity, formats, messages) };
}

function withRemarks(runs: readonly Inline[], remarks: readonly (readonly Inline[])[]): readonly Inline[] {
  const said = joined(remarks, ' · ');
  return said.length === 0 ? runs : [...runs, { kind: 'break' }, muted(...said)];
}

function story({ story: told }: Activity, { messages }: ReportMaterial): readonly Inline[] {
  return told?.url === undefined ? [] : link(told.url, text(messages.activity.story));
}

function dateRemarks({ id, periodAssumed }: Activity, { certain }: ActivityMaterial, { messages }: ReportMaterial): readonly Inline[][] {
  return [periodAssumed === true ? [text(messages.activity.assumed)] : [], certain.has(id) ? [] : [text(messages.activity.possibly)]];
}

function sureRemarks({ confidence }: Activity, { messages }: ReportMaterial): readonly Inline[][] {
  // a page of “high confidence” would hide the others
  return confidence === undefined || confidence === 'high' ? [] : [[text(messages.confidence[confidence])]];
}

function orNone(runs: readonly Inline[]): readonly Inline[] {
  return runs.length === 0 ? [text('–')] : runs;
}

function withCell({ places = [], partners = [], venue }: Activity, told: ActivityMaterial, material: ReportMaterial): readonly Inline[] {
  // that an activity was in the place that the report is of need not be said of each
  const named = [...new Set(places)];
  const others = named.length === 1 && named[0] === material.scope?.place ? [] : named;
  const runs = joined([others.length === 0 ? [] : [text(material.formats.places(others))], actorRuns(partners, told, material)], ' · ');
  const where = localized(venue, material);
  return runs.length === 0 ? where : withRemarks(runs, [where]);
}
