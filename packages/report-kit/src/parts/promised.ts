import type { Item } from '@actionline/core';

import { muted, text, type Inline } from '../document/inline.js';
import { localized, type ReportMaterial } from '../material/report-material.js';

/** What an item promises, in our own words beside its name; nothing where the name is all that is said. */
export function promisedWords({ summary, heading, label }: Item, material: ReportMaterial): readonly Inline[] {
  return localized(summary ?? (heading === undefined ? undefined : label), material);
}

/** The same as a cell of a table, which says so where the name is all. */
export function promisedCell(item: Item, material: ReportMaterial): readonly Inline[] {
  const words = promisedWords(item, material);
  return words.length > 0 ? words : [muted(text(material.messages.front.annex.asNamed))];
}
