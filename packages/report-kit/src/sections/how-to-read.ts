import type { Section } from '../document/block.js';
import { shownStatuses, type ShownStatus } from '../document/shown-status.js';
import { text, type Inline } from '../document/inline.js';
import { statusCounts } from '../material/checkable.js';
import type { SectionMaterial } from '../material/section-material.js';

/** What a reader of a few pages has to know: what the statuses in them mean. What silence means the headline says. */
export function howToRead(material: SectionMaterial): Section {
  const { messages } = material;
  const counts = statusCounts(material);
  const shown = new Set(counts.map(({ status }) => status));
  // The words above are those that the key explains.
  const named = (of: ShownStatus): string => counts.flatMap(({ status, label }) => (status === of ? [label] : [])).join(' / ');
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
                  const { meaning } = messages.status[status];
                  return [...(at === 0 ? [] : [text(' ')]), { kind: 'status', status, label: named(status) }, text(` – ${meaning}`)];
                }),
            },
          ]),
    ],
  };
}
