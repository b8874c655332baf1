import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { activityTable } from '../parts/activity-table.js';
import { byTopItem } from '../parts/by-top-item.js';

/** The annex of every activity, by commitment; none where none is recorded. */
export function activityRecords(material: ReportMaterial): readonly Section[] {
  const told = material.activities;
  if (told === undefined) return [];
  const { annex } = material.messages.front;
  const blocks = byTopItem(material).flatMap(({ id, subject, items }): readonly Block[] => {
    const groups = items.flatMap((item) => {
      const activities = told.under.get(item.id) ?? [];
      return activities.length === 0 ? [] : [{ item, rowId: blockId('activity-records', item.id), activities }];
    });
    return groups.length === 0
      ? []
      : [activityTable(blockId('activity-records-table', id), annex.activitiesCaption(subject), groups, told, material)];
  });
  return blocks.length === 0
    ? []
    : [{ kind: 'section', id: 'activity-records', heading: [text(annex.activities)], listed: true, annex: true, blocks }];
}
