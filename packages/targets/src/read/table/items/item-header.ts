import type { Issue } from '@actionline/core';
import { nearestNames, show } from '@actionline/core/internal';

import type { ItemFieldName } from './item-fields.js';
import { levelsOf, type ItemsDescription } from './items-description.js';

/** Where the columns of a table of items stand. */
export interface ItemHeader {
  /** The names, as the file writes them. */
  readonly names: readonly string[];
  /** The columns of each field. */
  readonly fields: ReadonlyMap<ItemFieldName, readonly number[]>;
  /** The column of each level that has one, from the top; that of a level of headings is {@link HEADINGS}. */
  readonly above: readonly { readonly kind: string; readonly at: number; readonly column: string }[];
  /** The columns that are kept as they are. */
  readonly kept: readonly number[];
  /** The columns by which rows are chosen. */
  readonly only: readonly { readonly at: number; readonly values: readonly string[] }[];
}

/** Finds the columns that a description names; a name that the header lacks, or has twice, is an error. */
export function readItemHeader(
  row: number,
  cells: readonly string[],
  description: ItemsDescription,
  report: (issue: Issue) => void,
): ItemHeader | undefined {
  const names = cells.map(spaced);
  let sound = true;
  const find = (name: string): number | undefined => {
    const wanted = folded(name);
    const places = names.flatMap((one, at) => (folded(one) === wanted ? [at] : []));
    if (places.length === 1) return places[0];
    sound = false;
    const [nearest] = nearestNames(name, names, 1);
    if (places.length === 0) {
      report({
        code: 'missing-column',
        severity: 'error',
        message: `The header has no column ${show(name)}; expected it, as the description names it; ${nearest === undefined ? 'write its name as the file does, or give the row of the header' : `did you mean ${show(nearest)}?`}`,
        values: {
          given: name,
          expected: names.slice(0, MOST_NAMES),
          mend: 'name-in-header',
          ...(nearest === undefined ? {} : { nearest }),
        },
        row,
      });
    } else {
      report({
        code: 'duplicate-column',
        severity: 'error',
        message: `The header has the column ${show(name)} ${String(places.length)} times; expected it once; rename one in the file.`,
        values: { given: name, expected: 1, mend: 'rename-column' },
        row,
        column: name,
      });
    }
    return undefined;
  };

  const fields = new Map<ItemFieldName, number[]>();
  const taken = new Set<number>();
  for (const [name, field] of Object.entries(description.columns)) {
    const at = find(name);
    if (at === undefined) continue;
    taken.add(at);
    fields.set(field, [...(fields.get(field) ?? []), at]);
  }
  const above = levelsOf(description).flatMap(({ kind, column, headings = false }) => {
    if (headings) return [{ kind, at: HEADINGS, column: names[0] ?? '' }];
    const at = column === undefined ? undefined : find(column);
    if (at === undefined) return [];
    taken.add(at);
    return [{ kind, at, column: names[at] ?? '' }];
  });
  const only = Object.entries(description.only ?? {}).flatMap(([name, values]) => {
    const at = find(name);
    return at === undefined ? [] : [{ at, values: values.map(folded) }];
  });
  const kept = names.flatMap((name, at) => (taken.has(at) || name === '' ? [] : [at]));
  return sound ? { names, fields, above, kept, only } : undefined;
}

/** Where the words of a heading stand, which are of no column. */
export const HEADINGS = -1;

/** A cell on one line, without spaces around it. */
export function spaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** A text as names and words are compared. */
export function folded(text: string): string {
  return spaced(text).toLowerCase();
}

/** More names than these help nobody in a message. */
const MOST_NAMES = 40;
