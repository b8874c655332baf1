import type { Block } from '../document/block.js';
import { text, type Inline } from '../document/inline.js';
import type { Report } from '../document/report.js';
import { annual } from '../templates/annual.js';
import { ownSection } from '../templates/own-section.js';
import { tinyReport } from './tiny-report.js';

/** A red square as a drawing. */
export const square = {
  format: 'svg',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#c00" d="M0 0h8v8H0z"/></svg>',
  width: 80,
  height: 80,
} as const;

/** One dot of one pixel. */
const dot = {
  format: 'png',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  width: 1,
  height: 1,
} as const;

const note = (words: string): Inline => ({ kind: 'footnote', children: [text(words)] });
const number = (value: number, words: string): Inline => ({ kind: 'number', value, text: words });
const date = (value: string, words: string): Inline => ({ kind: 'date', value, text: words });

/** Every kind of block and run that a section of one’s own may hold and that the built-in sections do not all use. */
const ownBlocks: readonly Block[] = [
  {
    kind: 'paragraph',
    id: 'own.first',
    children: [text('One'), note('Said once.'), text(', two'), note('Said twice.'), text(', three'), note('Said once.')],
  },
  { kind: 'image', id: 'own square', alt: 'A red square', picture: square, caption: [text('The square')] },
  { kind: 'page-break', id: 'own-break' },
  {
    kind: 'table',
    id: 'own-table',
    caption: 'Cities',
    columns: [
      { key: 'city', label: 'City' },
      { key: 'people', label: 'People', align: 'end' },
      { key: 'since', label: 'Since' },
      { key: 'line', label: 'Line "over" time' },
    ],
    // twenty rows, so that the table can be filtered; by their texts 9,000 would come after 10,000
    rows: [
      'Zürich',
      'Ávila',
      'Brno',
      'Cork',
      'Délémont',
      'Essen',
      'Faro',
      'Gent',
      'Hull',
      'Izola',
      'Jena',
      'Košice',
      'Lyon',
      'Metz',
      'Nantes',
      'Oulu',
      'Porto',
      'Rennes',
      'Split',
      'Turku',
    ].map((city, at) => ({
      id: `city-${String(at)}`,
      cells: [
        [{ kind: 'data', text: city }],
        at === 3 ? [text('–')] : [number(20_000 - 1_000 * at, `${String(20 - at)},000`)],
        [date(`20${String(10 + at)}`, `20${String(10 + at)}`)],
        [{ kind: 'sparkline', values: [1, null, 3, 4 + at], label: `From 1 to ${String(4 + at)}` }],
      ],
    })),
  },
];

/** A report with such a section and a logo. */
export function ownBlocksReport(): Report {
  return tinyReport({
    template: annual.after(
      'sources',
      ownSection('own', 'Own blocks', () => ownBlocks),
    ),
    logo: { picture: dot, alt: 'Human Rights Desk' },
  });
}
