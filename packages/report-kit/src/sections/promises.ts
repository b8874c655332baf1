import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, text } from '../document/inline.js';
import { itemName, type ReportMaterial } from '../material/report-material.js';
import { byTopItem } from '../parts/by-top-item.js';
import { promisedCell, promisedWords } from '../parts/promised.js';

/** The annex of what was promised: every item of the framework in our own words; official headings as they are. */
export function promises(material: ReportMaterial): readonly Section[] {
  const { part, front, provenance } = material.messages;
  const tables = byTopItem(material).map(({ id, subject, items }): Block => {
    // names alone need no second column
    const isSaid = items.some((item) => promisedWords(item, material).length > 0);
    return {
      kind: 'table',
      id: blockId('promises', id),
      caption: front.annex.promisesCaption(subject),
      columns: [{ key: 'item', label: part.column.item }, ...(isSaid ? [{ key: 'summary', label: part.column.promised }] : [])],
      rows: items.map((item) => ({
        cells: [[data(item.notation), text(' '), ...itemName(item, material)], ...(isSaid ? [promisedCell(item, material)] : [])],
      })),
    };
  });
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
