import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, text } from '../document/inline.js';
import { itemName, localized, type ReportMaterial } from '../material/report-material.js';
import { byTopItem } from '../parts/by-top-item.js';

/** The annex of what was promised: every item of the framework in our own words; official headings as they are. */
export function promises(material: ReportMaterial): readonly Section[] {
  const { part, front, provenance } = material.messages;
  const tables = byTopItem(material).map(({ id, subject, items }): Block => ({
    kind: 'table',
    id: blockId('promises', id),
    caption: front.annex.promisesCaption(subject),
    columns: [
      { key: 'item', label: part.column.item },
      { key: 'summary', label: part.column.promised },
    ],
    rows: items.map((item) => ({
      cells: [
        [data(item.notation), text(' '), ...itemName(item, material)],
        localized(item.summary ?? (item.heading === undefined ? undefined : item.label), material),
      ],
    })),
  }));
  if (tables.length === 0) return [];
  return [
    {
      kind: 'section',
      id: 'promises',
      heading: [text(front.annex.promises)],
      listed: true,
      annex: true,
      blocks: [{ kind: 'paragraph', id: 'promises-note', tone: 'note', children: [text(provenance.official.meaning)] }, ...tables],
    },
  ];
}
