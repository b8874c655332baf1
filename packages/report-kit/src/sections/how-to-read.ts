import type { Section } from '../document/block.js';
import { shownStatuses } from '../document/shown-status.js';
import { text } from '../document/inline.js';
import { statusCounts } from '../material/checkable.js';
import type { SectionMaterial } from '../material/section-material.js';

/** What a reader of a few pages has to know: what silence means, and the statuses that stand in them. */
export function howToRead(material: SectionMaterial): Section {
  const { messages } = material;
  const shown = new Set(statusCounts(material).map(({ status }) => status));
  return {
    kind: 'section',
    id: 'how-to-read',
    heading: [text(messages.front.definitions)],
    listed: false,
    blocks: [
      { kind: 'paragraph', id: 'caution', children: [text(messages.part.caution)] },
      {
        kind: 'list',
        id: 'how-to-read-statuses',
        ordered: false,
        items: shownStatuses
          .filter((status) => shown.has(status))
          .map((status) => {
            const { label, meaning } = messages.status[status];
            return { children: [{ kind: 'status', status, label }, text(` ${meaning}`)] };
          }),
      },
    ],
  };
}
