import type { Item } from '@actionline/core';
import { ancestorsOf, childrenOf } from '@actionline/taxonomy';

import type { ReportMaterial } from '../material/report-material.js';
import { itemName } from '../material/report-material.js';
import { plainText } from '../document/inline.js';

/** Items of one part of the framework, and what that part is called. */
export interface TopItem {
  /** The id of the item at the top, or of the framework for items that stand above nothing. */
  readonly id: string;
  /** Its number and name. */
  readonly subject: string;
  /** It and all items below it, in the order of the framework. */
  readonly items: readonly Item[];
}

/** The items of a framework by what stands at their top; those at the top that stand above nothing together. */
export function byTopItem(material: ReportMaterial): readonly TopItem[] {
  const { framework, messages } = material;
  const groups = new Map<string, { subject: string; items: Item[] }>();
  for (const item of framework.items) {
    const top = ancestorsOf(framework, item.id).at(0) ?? item;
    const alone = top.id === item.id && childrenOf(framework, item.id).length === 0;
    const id = alone ? framework.id : top.id;
    const group = groups.get(id);
    if (group !== undefined) group.items.push(item);
    else
      groups.set(id, {
        subject: alone
          ? messages.front.annex.all
          : `${top.notation} ${plainText(itemName(top, material).filter(({ kind }) => kind !== 'muted'))}`,
        items: [item],
      });
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}
