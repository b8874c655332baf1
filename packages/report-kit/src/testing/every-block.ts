import type { Block, Section } from '../document/block.js';

/** One point, as PNG. */
export const POINT_PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="#1f2f4f"/></svg>';

/** A section with a block of every kind and a run of every kind. */
export function everyBlock(id = 'every-block'): Section {
  const blocks: readonly Block[] = [
    {
      kind: 'paragraph',
      id: `${id}-runs`,
      tone: 'lead',
      children: [
        { kind: 'text', text: 'Words, ' },
        { kind: 'data', text: 'mots', language: 'fr' },
        { kind: 'number', value: 1450, text: ' 1,450' },
        { kind: 'date', value: '2024-12', text: ' December 2024 ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'strong' }] },
        { kind: 'emphasis', children: [{ kind: 'text', text: 'stressed' }] },
        { kind: 'muted', children: [{ kind: 'text', text: 'less' }] },
        { kind: 'code', text: 'eu-hrdap-2020/1.1' },
        { kind: 'break' },
        { kind: 'link', url: 'https://example.org/', children: [{ kind: 'text', text: 'elsewhere' }] },
        { kind: 'citation', number: 1, locator: 'p. 3' },
        { kind: 'reference', to: `${id}-row`, children: [{ kind: 'text', text: 'a row' }] },
        { kind: 'footnote', children: [{ kind: 'text', text: 'A remark at the foot.' }] },
        { kind: 'status', status: 'on-track', label: 'On track' },
        { kind: 'sparkline', values: [1, 3, null, 2], label: '1 in 2020, 3 in 2021, 2 in 2023' },
      ],
    },
    {
      kind: 'list',
      id: `${id}-list`,
      ordered: true,
      start: 4,
      items: [
        { id: `${id}-item`, children: [{ kind: 'text', text: 'Four' }] },
        {
          children: [{ kind: 'text', text: 'Five' }],
          lists: [{ kind: 'list', id: `${id}-inner`, ordered: false, items: [{ children: [{ kind: 'text', text: 'inner' }] }] }],
        },
      ],
    },
    {
      kind: 'table',
      id: `${id}-table`,
      caption: 'Trained',
      columns: [
        { key: 'who', label: 'Who' },
        { key: 'count', label: 'Count', align: 'end' },
      ],
      rows: [
        { id: `${id}-row`, cells: [[{ kind: 'text', text: 'Officers' }], [{ kind: 'number', value: 12, text: '12' }]] },
        { cells: [[{ kind: 'text', text: 'Judges' }], [{ kind: 'number', value: 7, text: '7' }]] },
        { cells: [[{ kind: 'text', text: 'Guards' }], [{ kind: 'number', value: 5, text: '5' }]] },
      ],
    },
    { kind: 'image', id: `${id}-svg`, alt: 'A bar', picture: { format: 'svg', svg, width: 40, height: 20 } },
    {
      kind: 'image',
      id: `${id}-png`,
      alt: 'A point',
      caption: [{ kind: 'text', text: 'A point of one pixel' }],
      picture: { format: 'png', base64: POINT_PNG, width: 16, height: 16 },
    },
    { kind: 'page-break', id: `${id}-break` },
    { kind: 'key-figures', id: `${id}-figures`, figures: [{ value: '12', label: 'officers', note: 'of 30' }] },
    { kind: 'callout', id: `${id}-callout`, title: 'Mind', blocks: [{ kind: 'paragraph', id: `${id}-mind`, children: [] }] },
    {
      kind: 'statement',
      id: `${id}-statement`,
      provenance: 'narrative',
      label: 'Told',
      attribution: [{ kind: 'text', text: 'the office' }],
      blocks: [{ kind: 'page-break', id: `${id}-break-inside` }],
    },
    {
      kind: 'legend',
      id: `${id}-legend`,
      title: 'Key',
      statuses: [{ status: 'on-track', label: 'On track', meaning: 'The pace is enough.' }],
      provenances: [{ provenance: 'official', label: 'Promised', meaning: 'What the text commits to.' }],
    },
  ];
  return { kind: 'section', id, heading: [{ kind: 'text', text: 'Every block' }], listed: true, blocks };
}
