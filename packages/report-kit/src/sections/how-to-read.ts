import type { Section } from '../document/block.js';
import { text, type Inline } from '../document/inline.js';
import { statusCounts } from '../material/checkable.js';
import type { SectionMaterial } from '../material/section-material.js';
import { recordsLine } from '../parts/records-read.js';

/** What a reader of a few pages has to know: what the statuses in them mean. What silence means the headline says. */
export function howToRead(material: SectionMaterial): Section {
  const { messages } = material;
  const shown = statusCounts(material);
  return {
    kind: 'section',
    id: 'how-to-read',
    heading: [text(messages.front.definitions)],
    listed: false,
    blocks: [
      ...(shown.length > 0 ? [] : [{ kind: 'paragraph' as const, id: 'caution', children: [text(messages.part.caution)] }]),
      ...(shown.length === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              id: 'how-to-read-statuses',
              tone: 'note' as const,
              children: shown.flatMap(({ status, label, meaning }, at): readonly Inline[] => [
                ...(at === 0 ? [] : [text(' ')]),
                { kind: 'status', status, label },
                text(` – ${meaning}`),
              ]),
            },
          ]),
      ...recordsLine(material),
    ],
  };
}
