import type { Request } from '../document/request.js';
import type { Block, Column, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { data, muted, text, type Inline } from '../document/inline.js';
import type { SectionMaterial } from '../material/section-material.js';
import { grouped } from '../document/grouped.js';

/** What is asked of whom: one row a figure, its periods together. */
export function requestsSection(material: SectionMaterial): Section {
  const { front, section } = material.messages;
  const { request: say } = front;
  const { requests } = material;
  const [first] = requests;
  const shown = requestColumnsShown(requests);
  const table: readonly Block[] =
    first === undefined
      ? []
      : [
          {
            kind: 'table',
            id: 'requests-table',
            caption: say.caption,
            columns: requestColumns(material).filter((_, at) => shown[at]),
            rows: together(requests).map((rows) => ({ cells: requestCells(rows, material).filter((_, at) => shown[at]) })),
          },
        ];
  const asked = first?.contact === undefined ? first?.from : `${first.from} (${first.contact})`;
  const note: readonly Block[] =
    asked === undefined || !isAllOfOne(requests)
      ? []
      : [{ kind: 'paragraph', id: 'requests-from', tone: 'note', children: [data(section.brief.allFrom(asked))] }];
  return {
    kind: 'section',
    id: 'requests',
    heading: [text(say.title)],
    listed: true,
    blocks: [
      { kind: 'paragraph', id: 'requests-intro', children: [text(first === undefined ? say.nothing : say.intro)] },
      ...table,
      ...note,
    ],
  };
}

/** Rows that differ by their periods alone. */
export function together(requests: readonly Request[]): readonly (readonly [Request, ...Request[]])[] {
  return [...grouped(requests, ({ about, kind, measure, place }) => JSON.stringify([about, kind, measure, place])).values()];
}

/** Which of these columns say something: what is the same in every row is said once, and a column without an entry is none. */
export function requestColumnsShown(requests: readonly Request[]): readonly boolean[] {
  return [true, true, !isAllOfOne(requests), requests.some(({ by }) => by !== undefined)];
}

/** Whether everything is asked of one office. */
export function isAllOfOne(requests: readonly Request[]): boolean {
  return new Set(requests.map(({ from, contact }) => `${from} ${contact ?? ''}`)).size === 1;
}

/** The columns of a table of requests. */
export function requestColumns({ messages }: SectionMaterial): readonly Column[] {
  const { column } = messages.front.request;
  return (['what', 'period', 'from', 'by'] as const).map((key) => ({ key, label: column[key] }));
}

/** The cells of such rows: what, for when, from whom, by when. */
export function requestCells(
  rows: readonly [Request, ...Request[]],
  { formats, messages }: SectionMaterial,
): readonly (readonly Inline[])[] {
  const [{ about, what, place, from, contact, by, kind }] = rows;
  const { anyDay } = messages.front.request;
  const periods = kind === 'figure' ? rows.flatMap(({ period }) => (period === undefined ? [] : [formats.shortPeriod(period)])) : [];
  return [
    [
      { kind: 'reference', to: blockId(kind === 'decision' ? 'item' : 'target', about), children: [data(what)] },
      ...(place === undefined ? [] : [text(', '), text(formats.place(place))]),
    ],
    [text(periods.length === 0 ? '–' : formats.list(periods))],
    [data(from), ...(contact === undefined ? [] : [{ kind: 'break' as const }, muted(data(contact))])],
    [by === undefined ? text(anyDay) : { kind: 'date', value: by, text: formats.shortDate(by) }],
  ];
}
