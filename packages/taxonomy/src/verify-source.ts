import { ActionlineError, type Framework, type Item, type ScopedId, sha256Hex } from '@actionline/core';

import { checkText, walk } from './argument.js';
import { sourceUnits, type SourceUnit } from './source-units.js';

/** An item whose unit reads otherwise in the text that was given. */
export interface ChangedUnit<Id extends ScopedId = ScopedId> {
  /** The item. */
  readonly id: Id;
  /** The digest that the item carries. */
  readonly expected: string;
  /** The digest of the unit in its place. */
  readonly found: string;
  /** The unit in its place, normalised. */
  readonly text: string;
}

/** A unit of the text that was given which belongs to no item. */
export interface UnexpectedUnit<Id extends ScopedId = ScopedId> {
  /** The last item before it, where there is one. */
  readonly after?: Id;
  /** The digest of the unit. */
  readonly found: string;
  /** The unit, normalised. */
  readonly text: string;
}

/** What a framework and a text have in common, item by item. */
export interface SourceVerification<Id extends ScopedId = ScopedId> {
  /** Items whose unit stands in the text as it did when the data was made. */
  readonly matched: readonly Id[];
  /** Items whose unit reads otherwise. */
  readonly changed: readonly ChangedUnit<Id>[];
  /** Items whose unit is not in the text. */
  readonly missing: readonly Id[];
  /** Units that belong to no item. */
  readonly unexpected: readonly UnexpectedUnit<Id>[];
}

/**
 * Compares an official text with the digests that a framework's items carry, in the order of the document, and
 * says of each item whether its unit is there unchanged, changed or missing, and which units are new.
 *
 * A unit's digest is the SHA-256 of its words as {@link normaliseSource} leaves them. Items and units are aligned
 * by the longest common sequence of digests; between two matches, units of one kind are paired in order, and a
 * pair is a change. A unit that moved is missing in its old place and unexpected in its new one.
 *
 * @throws {@link ActionlineError} `bad-argument` when the text is no text, `bad-framework` when no item has a digest.
 *
 * @example
 * ```ts
 * import { unodcPledges, verifySource } from '@actionline/taxonomy';
 *
 * const { matched, missing } = verifySource(unodcPledges, '');
 * [matched.length, missing.length]; // => [0, 19]
 * ```
 */
export function verifySource<Id extends ScopedId>(framework: Framework<Id>, officialText: string): SourceVerification<Id> {
  checkText('officialText', officialText, 'the text of the document', 'read the file first');
  const items = walk(framework, () =>
    framework.items.filter(({ source }) => source.sha256 !== undefined).sort((a, b) => a.source.position - b.source.position),
  );
  if (items.length === 0) {
    throw new ActionlineError(
      'bad-framework',
      `${framework.id} carries no source digests; expected at least one item with source.sha256; stamp them from the official text first.`,
    );
  }
  const units = sourceUnits(framework.id, officialText).map((unit) => ({ ...unit, sha256: sha256Hex(unit.text) }));
  return align(items, units);
}

type Digested = SourceUnit & { readonly sha256: string };

function align<Id extends ScopedId>(items: readonly Item<Id>[], units: readonly Digested[]): SourceVerification<Id> {
  const matched: Id[] = [];
  const changed: ChangedUnit<Id>[] = [];
  const missing: Id[] = [];
  const unexpected: UnexpectedUnit<Id>[] = [];
  let lastItem: Id | undefined;

  const settleGap = (gapItems: readonly Item<Id>[], gapUnits: readonly Digested[]): void => {
    const left = [...gapUnits];
    for (const item of gapItems) {
      const at = left.findIndex(({ kind }) => kind === undefined || kind === item.kind);
      const unit = left[at];
      if (unit === undefined) missing.push(item.id);
      else {
        changed.push({ id: item.id, expected: item.source.sha256 ?? '', found: unit.sha256, text: unit.text });
        left.splice(at, 1);
      }
    }
    for (const { sha256, text } of left) unexpected.push({ ...(lastItem === undefined ? {} : { after: lastItem }), found: sha256, text });
    lastItem = gapItems.at(-1)?.id ?? lastItem;
  };

  let itemsFrom = 0;
  let unitsFrom = 0;
  for (const [itemAt, unitAt] of longestCommon(items, units)) {
    settleGap(items.slice(itemsFrom, itemAt), units.slice(unitsFrom, unitAt));
    const item = items[itemAt];
    if (item !== undefined) {
      matched.push(item.id);
      lastItem = item.id;
    }
    itemsFrom = itemAt + 1;
    unitsFrom = unitAt + 1;
  }
  settleGap(items.slice(itemsFrom), units.slice(unitsFrom));
  return { matched, changed, missing, unexpected };
}

/** The index pairs of the longest common subsequence of digests (dynamic programming; a document has hundreds of units, not millions). */
function longestCommon(items: readonly Item[], units: readonly Digested[]): readonly (readonly [number, number])[] {
  const width = units.length + 1;
  const lengths = new Uint32Array((items.length + 1) * width);
  const length = (i: number, u: number): number => lengths[i * width + u] ?? 0;
  const same = (i: number, u: number): boolean => items[i]?.source.sha256 === units[u]?.sha256;
  for (let i = items.length - 1; i >= 0; i -= 1) {
    for (let u = units.length - 1; u >= 0; u -= 1) {
      lengths[i * width + u] = same(i, u) ? length(i + 1, u + 1) + 1 : Math.max(length(i + 1, u), length(i, u + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, u = 0; i < items.length && u < units.length;) {
    if (same(i, u)) pairs.push([i++, u++]);
    else if (length(i + 1, u) >= length(i, u + 1)) i += 1;
    else u += 1;
  }
  return pairs;
}
