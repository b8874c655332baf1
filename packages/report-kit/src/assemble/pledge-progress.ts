import type { Item } from '@actionline/core';

import type { Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import type { Desk } from './desk.js';
import { hasMoreToSay, itemSection, quietItems } from './item-section.js';

/**
 * The body of a report on pledges: every commitment in the order of the document, one after the other, whatever stands
 * above it; then what is reported about other parts of the framework.
 */
export function pledgeProgressBody(desk: Desk): readonly Section[] {
  const { part } = desk.messages;
  const kinds = new Set(desk.framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  const commitments = desk.framework.items.filter(({ kind }) => kinds.has(kind));
  const others = desk.framework.items.filter((item) => !kinds.has(item.kind) && hasMoreToSay(item, desk));
  const spoken = (item: Item): boolean => hasMoreToSay(item, desk);
  return [
    {
      kind: 'section',
      id: blockId('commitments', desk.framework.id),
      heading: [text(part.commitments)],
      listed: true,
      blocks: [
        ...commitments.filter(spoken).map((item) => itemSection(item, desk, { listed: true, path: true })),
        ...quietItems(
          blockId('quiet', desk.framework.id),
          commitments.filter((item) => !spoken(item)),
          desk,
        ),
      ],
    },
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'section' as const,
            id: blockId('others', desk.framework.id),
            heading: [text(part.otherItems)],
            listed: true,
            blocks: others.map((item) => itemSection(item, desk, { listed: false, path: true })),
          },
        ]),
  ];
}
