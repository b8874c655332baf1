import type { Evaluation, ScopedId } from '@actionline/core';

import { blockId } from '../document/block-id.js';
import { entryOf } from '../document/entries.js';
import { data, type ReferenceRun } from '../document/inline.js';
import { targetOf } from '../explain/explain.js';
import { itemLabel, named, notationOf, type ReportMaterial } from '../material/report-material.js';

/** A target by number and name, leading to what the report says of it. */
export function targetLink(evaluation: Evaluation, material: ReportMaterial): ReferenceRun {
  const { target, commitment } = evaluation;
  const label = targetOf(evaluation, material.framework)?.label;
  return {
    kind: 'reference',
    to: blockId('target', target),
    children:
      label === undefined ? [data(`${notationOf(target)} ${itemLabel(commitment, material)}`)] : named(notationOf(target), label, material),
  };
}

/** An item by number and name, leading to what the report says of it. */
export function itemLink(id: ScopedId, material: ReportMaterial): ReferenceRun {
  const item = entryOf(material.framework.items, id);
  return {
    kind: 'reference',
    to: blockId('item', id),
    children: named(item?.notation ?? notationOf(id), item?.heading ?? item?.label, material),
  };
}

/** An item by number alone, leading to what the report says of it. */
export function itemNumber(id: ScopedId): ReferenceRun {
  return { kind: 'reference', to: blockId('item', id), children: [data(notationOf(id))] };
}
