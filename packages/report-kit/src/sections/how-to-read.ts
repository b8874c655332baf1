import type { Section } from '../document/block.js';
import { shownStatuses } from '../document/shown-status.js';
import { text, type Inline } from '../document/inline.js';
import { statusCounts } from '../material/checkable.js';
import type { SectionMaterial } from '../material/section-material.js';

/** What a reader of a few pages has to know: what the statuses in them mean. What silence means the headline says. */
export function howToRead(material: SectionMaterial): Section {
  const { messages } = material;
  const shown = new Set(statusCounts(material).map(({ status }) => status));
  return {
    kind: 'section',
    id: 'how-to-read',
    heading: [text(messages.front.definitions)],
    listed: false,
    blocks: [
      ...(shown.size > 0 ? [] : [{ kind: 'paragraph' as const, id: 'caution', children: [text(messages.part.caution)] }]),
      ...(shown.size === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              id: 'how-to-read-statuses',
              tone: 'note' as const,
              children: shownStatuses
                .filter((status) => shown.has(status))
                .flatMap((status, at): readonly Inline[] => {
                  const { label, meaning } = messages.status[status];
                  return [...(at === 0 ? [] : [text(' ')]), { kind: 'status', status, label }, text(` ${meaning}`)];
                }),
            },
          ]),
    ],
  };
}
