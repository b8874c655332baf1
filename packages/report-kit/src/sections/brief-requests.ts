import type { Section } from '../document/block.js';
import { data, text } from '../document/inline.js';
import { checkable } from '../material/checkable.js';
import type { SectionMaterial } from '../material/section-material.js';
import { isAllOfOne, requestCells, requestColumns, requestColumnsShown, together } from './requests.js';

/** How many rows two pages hold of promises and requests together, and the least and the most of requests. */
const ROWS = 19;
const FEWEST = 3;
const MOST = 8;

/** The first requests, and how many more there are. */
export function briefRequests(material: SectionMaterial): Section {
  const { front, section } = material.messages;
  const { request: say } = front;
  const rows = together(material.requests);
  const most = Math.min(MOST, Math.max(FEWEST, ROWS - checkable(material).length));
  // one that is left is listed rather than counted
  const listed = rows.length === most + 1 ? rows : rows.slice(0, most);
  const more = rows.length - listed.length;
  const shown = requestColumnsShown(material.requests);
  const notes = [
    ...(isAllOfOne(material.requests) && rows[0] !== undefined ? [section.brief.allFrom(rows[0][0].from)] : []),
    ...(more === 0 ? [] : [section.brief.moreRequests(more)]),
  ];
  return {
    kind: 'section',
    id: 'brief-requests',
    heading: [text(say.title)],
    listed: false,
    blocks:
      rows.length === 0
        ? [{ kind: 'paragraph', id: 'brief-requests-none', children: [text(say.nothing)] }]
        : [
            {
              kind: 'table',
              id: 'brief-requests-table',
              caption: say.caption,
              columns: requestColumns(material).filter((_, at) => shown[at]),
              rows: listed.map((one) => ({ cells: requestCells(one, material).filter((_, at) => shown[at]) })),
            },
            ...(notes.length === 0
              ? []
              : [{ kind: 'paragraph' as const, id: 'brief-requests-more', tone: 'note' as const, children: [data(notes.join(' '))] }]),
          ],
  };
}
