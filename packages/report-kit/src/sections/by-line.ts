import type { Item } from '@actionline/core';
import { childrenOf } from '@actionline/taxonomy';

import type { Block, Section } from '../document/block.js';
import { blockId } from '../document/block-id.js';
import { text } from '../document/inline.js';
import { withActivitiesOnly } from '../material/activity-shares.js';
import type { ReportMaterial } from '../material/report-material.js';
import { hasChildren, isSpokenOf, itemSection } from '../parts/item-section.js';
import { itemTable } from '../parts/item-table.js';

/**
 * The body of an annual report: the hierarchy of the framework from its top, every level a heading. Items about which
 * nothing is reported stand together in a table under the item above them.
 */
export function annualBody(material: ReportMaterial): readonly Section[] {
  const top = childrenOf(material.framework);
  const commitments = new Set(material.framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  const alone = top.filter((item) => !hasChildren(item, material));
  return [
    ...top.filter((item) => hasChildren(item, material)).map((item) => branch(item, material)),
    ...together(
      'commitments',
      material.messages.part.commitments,
      alone.filter(({ kind }) => commitments.has(kind)),
      material,
    ),
    ...together(
      'others',
      material.messages.part.otherItems,
      alone.filter(({ kind }) => !commitments.has(kind)),
      material,
    ),
  ];
}

/** Items that stand above and below nothing, under one heading. */
function together(prefix: string, heading: string, items: readonly Item[], material: ReportMaterial): readonly Section[] {
  const { id } = material.framework;
  const blocks = [
    ...items.filter((item) => isBranch(item, material)).map((item) => branch(item, material)),
    ...itemTable(
      blockId(`${prefix}-quiet`, id),
      items.filter((item) => !isBranch(item, material)),
      false,
      material,
    ),
  ];
  if (blocks.length === 0) return [];
  return [{ kind: 'section', id: blockId(prefix, id), heading: [text(heading)], listed: true, blocks }];
}

function branch(item: Item, material: ReportMaterial): Section {
  const below = childrenOf(material.framework, item.id);
  const parent = below.length > 0;
  const blocks: readonly Block[] = [
    ...(parent ? evidenceShare(item, material) : []),
    ...below.filter((child) => isBranch(child, material)).map((child) => branch(child, material)),
    ...itemTable(
      blockId('quiet', item.id),
      below.filter((child) => !isBranch(child, material)),
      false,
      material,
    ),
  ];
  return itemSection(item, material, { listed: parent || item.parent === undefined, path: false, promise: false, below: blocks });
}

function isBranch(item: Item, material: ReportMaterial): boolean {
  return hasChildren(item, material) || isSpokenOf(item, material);
}

function evidenceShare(item: Item, material: ReportMaterial): readonly Block[] {
  const commitments = commitmentsBelow(item, material);
  if (commitments.length === 0) return [];
  const { part } = material.messages;
  const ids = commitments.map(({ id }) => id);
  const without = ids.filter((id) => !material.withEvidence.has(id));
  const withEvidence = ids.length - without.length;
  return [
    {
      kind: 'paragraph',
      id: blockId('share', item.id),
      tone: 'note',
      children: [
        text(part.evidenceShare({ withEvidence, activitiesOnly: withActivitiesOnly(without, material).length, total: commitments.length })),
      ],
    },
  ];
}

function commitmentsBelow(item: Item, material: ReportMaterial): readonly Item[] {
  const below = childrenOf(material.framework, item.id);
  const kinds = new Set(material.framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  return below.flatMap((child) => [...(kinds.has(child.kind) ? [child] : []), ...commitmentsBelow(child, material)]);
}
