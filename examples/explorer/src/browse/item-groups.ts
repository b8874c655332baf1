import type { Framework, Item } from '@actionline/core';
import { ancestorsOf } from '@actionline/taxonomy';
import type { FoundItem } from './chosen-items.js';

/** Items that stand one after the other under the same items. */
export interface ItemGroup {
  /** The items above, from the top; none for what stands at the top itself. */
  readonly above: readonly Item[];
  readonly items: readonly FoundItem[];
}

/** Items in the order of the document, put together under those above them. */
export function itemGroups(framework: Framework, found: readonly FoundItem[]): readonly ItemGroup[] {
  const groups: { readonly above: readonly Item[]; readonly items: FoundItem[] }[] = [];
  for (const one of found) {
    const above = [...ancestorsOf(framework, one.item.id)].reverse();
    const last = groups.at(-1);
    if (last !== undefined && last.above.at(-1)?.id === above.at(-1)?.id) last.items.push(one);
    else groups.push({ above, items: [one] });
  }
  return groups;
}
