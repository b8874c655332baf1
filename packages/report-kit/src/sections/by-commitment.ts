import type { Item } from '@actionline/core';

import type { Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import { hasMoreToSay, itemSection, quietItems } from '../parts/item-section.js';

/**
 * The body of a report on pledges: every commitment in the order of the document, one after the other, whatever stands
 * above it; then what is reported about other parts of the framework.
 */
export function pledgeProgressBody(material: ReportMaterial): readonly Section[] {
  const { part } = material.messages;
  const kinds = new Set(material.framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  const commitments = material.framework.items.filter(({ kind }) => kinds.has(kind));
  const others = material.framework.items.filter((item) => !kinds.has(item.kind) && hasMoreToSay(item, material));
  const spoken = (item: Item): boolean => hasMoreToSay(item, material);
  if (commitments.length + others.length === 0) return [];
  return [
    {
      kind: 'section',
      id: blockId('commitments', material.framework.id),
      heading: [text(part.commitments)],
      listed: true,
      blocks: [
        ...commitments.filter(spoken).map((item) => itemSection(item, material, { listed: true, path: true, promise: true })),
        ...quietItems(
          blockId('quiet', material.framework.id),
          commitments.filter((item) => !spoken(item)),
          true,
          material,
        ),
      ],
    },
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'section' as const,
            id: blockId('others', material.framework.id),
            heading: [text(part.otherItems)],
            listed: true,
            blocks: others.map((item) => itemSection(item, material, { listed: false, path: true, promise: true })),
          },
        ]),
  ];
}
