import type { Item } from '@actionline/core';
import { childrenOf } from '@actionline/taxonomy';

import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import type { Desk } from './desk.js';
import { hasChildren, hasMoreToSay, itemSection, quietItems } from './item-section.js';

/**
 * The body of an annual report: the hierarchy of the framework from its top, every level a heading. Items about which
 * nothing is reported stand together in a table under the item above them.
 */
export function annualBody(desk: Desk): readonly Section[] {
  const top = childrenOf(desk.framework);
  const commitments = new Set(desk.framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  const alone = top.filter((item) => !hasChildren(item, desk));
  return [
    ...top.filter((item) => hasChildren(item, desk)).map((item) => branch(item, desk)),
    ...together(
      'commitments',
      desk.messages.part.commitments,
      alone.filter(({ kind }) => commitments.has(kind)),
      desk,
    ),
    ...together(
      'others',
      desk.messages.part.otherItems,
      alone.filter(({ kind }) => !commitments.has(kind)),
      desk,
    ),
  ];
}

/** Items that stand above and below nothing, under one heading. */
function together(prefix: string, heading: string, items: readonly Item[], desk: Desk): readonly Section[] {
  if (items.length === 0) return [];
  const { id } = desk.framework;
  return [
    {
      kind: 'section',
      id: blockId(prefix, id),
      heading: [text(heading)],
      listed: true,
      blocks: [
        ...items.filter((item) => isBranch(item, desk)).map((item) => branch(item, desk)),
        ...quietItems(
          blockId(`${prefix}-quiet`, id),
          items.filter((item) => !isBranch(item, desk)),
          desk,
        ),
      ],
    },
  ];
}

function branch(item: Item, desk: Desk): Section {
  const below = childrenOf(desk.framework, item.id);
  const parent = below.length > 0;
  const blocks: readonly Block[] = [
    ...(parent ? evidenceShare(item, desk) : []),
    ...below.filter((child) => isBranch(child, desk)).map((child) => branch(child, desk)),
    ...quietItems(
      blockId('quiet', item.id),
      below.filter((child) => !isBranch(child, desk)),
      desk,
    ),
  ];
  return itemSection(item, desk, { listed: parent || item.parent === undefined, path: false, below: blocks });
}

function isBranch(item: Item, desk: Desk): boolean {
  return hasChildren(item, desk) || hasMoreToSay(item, desk);
}

function evidenceShare(item: Item, desk: Desk): readonly Block[] {
  const commitments = commitmentsBelow(item, desk);
  if (commitments.length === 0) return [];
  const withEvidence = commitments.filter(({ id }) => desk.withEvidence.has(id)).length;
  return [
    {
      kind: 'paragraph',
      id: blockId('share', item.id),
      tone: 'note',
      children: [text(desk.messages.part.evidenceShare({ withEvidence, total: commitments.length }))],
    },
  ];
}

function commitmentsBelow(item: Item, desk: Desk): readonly Item[] {
  const below = childrenOf(desk.framework, item.id);
  const kinds = new Set(desk.framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  return below.flatMap((child) => [...(kinds.has(child.kind) ? [child] : []), ...commitmentsBelow(child, desk)]);
}
