import type { Block, Section, Table } from '../document/block.js';
import type { Inline } from '../document/inline.js';
import { provenances } from '../document/provenance.js';
import type { Report } from '../document/report.js';
import { shownStatuses } from '../document/shown-status.js';
import { tinyReport } from './tiny-report.js';

/** One pixel, as PNG. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=';

/** A square, as SVG. */
export const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#123456"/></svg>';

/** A run of every kind, each with words of its own. */
const everyRun: readonly Inline[] = [
  { kind: 'text', text: 'own words ' },
  { kind: 'data', text: 'mots des données', language: 'fr' },
  { kind: 'number', value: 1450, text: '1,450' },
  { kind: 'date', value: '2024-03', text: 'March 2024' },
  { kind: 'strong', children: [{ kind: 'text', text: 'stressed' }] },
  { kind: 'emphasis', children: [{ kind: 'text', text: 'slanted' }] },
  { kind: 'muted', children: [{ kind: 'text', text: 'of less weight' }] },
  { kind: 'link', url: 'https://example.org/a?b=1&c=2', children: [{ kind: 'text', text: 'an address' }] },
  { kind: 'code', text: 'eu-hrdap-2020/1.1' },
  { kind: 'citation', number: 1, locator: 'p. 3' },
  { kind: 'reference', to: 'table', children: [{ kind: 'text', text: 'the table' }] },
  { kind: 'footnote', children: [{ kind: 'text', text: 'a remark at the foot' }] },
  { kind: 'status', status: 'at-risk', label: 'At risk' },
  { kind: 'sparkline', values: [1, null, 3], label: '1 in 2022, 3 in 2024' },
  { kind: 'break' },
  { kind: 'text', text: 'after the break' },
];

const words = (text: string): readonly Inline[] => [{ kind: 'text', text }];

const visits = [
  ['Kenya', 3],
  ['Nepal', 2],
  ['Peru', 1],
] as const;

/** A table of three rows and two columns; the ids of its rows begin with its own. */
function tableOf(id: string, caption: string): Table {
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      { key: 'place', label: 'Place' },
      { key: 'count', label: 'Visits', align: 'end' },
    ],
    rows: visits.map(([place, value]) => ({
      id: `${id}-${place}`,
      cells: [words(place), [{ kind: 'number', value, text: String(value) }]],
    })),
  };
}

/** A block of every kind, each with words of its own. */
export const everyBlock: readonly Block[] = [
  { kind: 'paragraph', id: 'runs', children: everyRun },
  { kind: 'paragraph', id: 'lead', tone: 'lead', children: words('a lead') },
  { kind: 'paragraph', id: 'note', tone: 'note', children: words('a note') },
  { kind: 'paragraph', id: 'absence', tone: 'absence', children: words('an absence') },
  {
    kind: 'list',
    id: 'list',
    ordered: false,
    items: [
      {
        children: words('a first item'),
        lists: [{ kind: 'list', id: 'inner', ordered: true, start: 4, items: [{ children: words('an inner item') }] }],
      },
    ],
  },
  { kind: 'list', id: 'numbers', ordered: true, items: [{ children: words('a numbered item') }] },
  tableOf('table', 'Visits by place'),
  {
    kind: 'figure',
    id: 'figure',
    title: 'Commitments with evidence',
    note: 'How to read the bars',
    alt: 'Two of nineteen pledges have evidence.',
    description: 'Pledges: 2 of 19.',
    chart: { kind: 'coverage', rows: [{ label: 'Pledges', withEvidence: 2, total: 19, valueLabel: '2 of 19' }] },
    table: tableOf('figure-table', 'The numbers'),
  },
  {
    kind: 'image',
    id: 'image',
    alt: 'A square of the office',
    caption: words('what stands under it'),
    picture: { format: 'svg', svg: SQUARE, width: 10, height: 10 },
  },
  { kind: 'image', id: 'pixel', alt: 'A pixel of the office', picture: { format: 'png', base64: PIXEL, width: 1, height: 1 } },
  { kind: 'page-break', id: 'break' },
  { kind: 'key-figures', id: 'figures', figures: [{ value: '47', label: 'commitments with evidence', note: 'of 119' }] },
  { kind: 'callout', id: 'callout', title: 'What silence means', blocks: [{ kind: 'paragraph', id: 'said', children: words('not much') }] },
  ...provenances.map((provenance): Block => ({
    kind: 'statement',
    id: `by-${provenance}`,
    provenance,
    label: `said as ${provenance}`,
    attribution: words(`by the ${provenance}`),
    blocks: [{ kind: 'paragraph', id: `text-${provenance}`, children: words(`words of the ${provenance}`) }],
  })),
  {
    kind: 'legend',
    id: 'legend',
    title: 'The key',
    statuses: shownStatuses.map((status) => ({ status, label: `label of ${status}`, meaning: `meaning of ${status}` })),
    provenances: provenances.map((provenance) => ({ provenance, label: `label of ${provenance}`, meaning: `meaning of ${provenance}` })),
  },
  { kind: 'paragraph', id: 'foreign', language: 'es', children: words('un párrafo en español') },
];

/** Sections with every kind of block and run, and a list of sources that the citation leads to. */
export const everySection: readonly Section[] = [
  { kind: 'section', id: 'all', heading: words('Everything'), notation: '1', kicker: 'Part', listed: true, blocks: everyBlock },
  {
    kind: 'section',
    id: 'sources',
    heading: words('Sources'),
    listed: true,
    blocks: [
      {
        kind: 'list',
        id: 'sources-list',
        ordered: true,
        items: [{ id: 'source-1', children: words('Annual report 2024') }],
      },
      { kind: 'section', id: 'unlisted', heading: words('Not in the contents'), listed: false, blocks: [] },
    ],
  },
];

/** A report of these sections alone. */
export function everyReport(): Report {
  return { ...tinyReport(), sections: everySection };
}
