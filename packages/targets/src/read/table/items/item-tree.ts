import type { ScopedId } from '@actionline/core';
import { nearestAmong, show } from '@actionline/core/internal';

import { folded } from './item-header.js';
import type { ReportItem } from './item-row.js';
import { notationIn } from './item-values.js';
import { levelsOf, type ItemsDescription } from './items-description.js';
import type { ItemRecord } from './same-item.js';

/** An item in its place. */
export interface PlacedItem {
  /** Its id. */
  readonly id: ScopedId;
  /** Its level. */
  readonly kind: string;
  /** The item above. */
  readonly parent?: ScopedId;
  /** What the rows say; absent where the item is the line that a column names. */
  readonly record?: ItemRecord;
  /** The words of a line. */
  readonly words?: string;
}

/** Gives every record an id, of its reference or its position, and finds the item above it; those without a place are refused. */
export function placeItems(
  records: readonly ItemRecord[],
  description: ItemsDescription,
  reportAt: (row: number) => ReportItem,
): { readonly items: readonly PlacedItem[]; readonly refused: readonly ItemRecord[] } {
  const numbered = records.some(({ reference }) => reference !== undefined);
  const referenced = new Set(records.flatMap(({ reference }) => (reference === undefined ? [] : [notationIn(reference)])));
  const notations = records.map((record, at) => ownNotation(record, at, numbered, referenced));
  const idOf = (notation: string): ScopedId => `${description.id}/${notation}`;
  const known = new Map(records.map((record, at) => [notations[at] ?? '', record] as const));
  const missingReference = numbered ? records.find(({ reference }) => reference === undefined) : undefined;
  if (!numbered || missingReference !== undefined) reportPositions(missingReference ?? records[0], numbered, reportAt);

  const lines: Lines = { met: new Map(), counted: new Map(), idOf: (notation) => idOf(free(notation, referenced)) };
  const items: PlacedItem[] = [];
  const refused: ItemRecord[] = [];
  const parentAt = parentFinder(records, notations, known, description, reportAt);

  records.forEach((record, at) => {
    const notation = notations[at] ?? '';
    const found = parentAt(record, notation);
    if (found === undefined) {
      refused.push(record);
      return;
    }
    const above = lineAbove(record, lines, items);
    const parent = found.notation === undefined ? above : idOf(found.notation);
    items.push({ id: idOf(notation), kind: record.kind, record, ...(parent === undefined ? {} : { parent }) });
  });
  return withoutLoose(items, refused, reportAt);
}

function ownNotation({ reference, rows }: ItemRecord, at: number, numbered: boolean, referenced: ReadonlySet<string>): string {
  if (reference !== undefined) return notationIn(reference);
  return numbered ? free(`row-${String(rows[0])}`, referenced) : String(at + 1);
}

/** A notation that no reference is. */
function free(notation: string, referenced: ReadonlySet<string>): string {
  return referenced.has(notation) ? free(`${notation}-x`, referenced) : notation;
}

function reportPositions(first: ItemRecord | undefined, numbered: boolean, reportAt: (row: number) => ReportItem): void {
  if (first === undefined) return;
  reportAt(first.row)(
    'ids-by-position',
    numbered ? 'warning' : 'info',
    numbered
      ? 'A row has no reference where others have one; expected one in each; its id is made of the number of the row and changes when rows are put in.'
      : 'No column gives a reference; the ids are made of the order of the rows, and change when rows are put in; add a column of references to keep them.',
    { given: '', expected: 'a reference', mend: 'add-reference' },
  );
}

/** The lines met so far, by their words and those above them, and how many there are of each level. */
interface Lines {
  readonly met: Map<string, PlacedItem>;
  readonly counted: Map<string, number>;
  readonly idOf: (notation: string) => ScopedId;
}

/** The item of the lowest line that a record stands below; lines met for the first time are put before it. */
function lineAbove(record: ItemRecord, { met, counted, idOf }: Lines, items: PlacedItem[]): ScopedId | undefined {
  let key = '';
  let parent: ScopedId | undefined;
  for (const { kind, words } of record.above) {
    key += `\n${kind}\n${folded(words)}`;
    let line = met.get(key);
    if (line === undefined) {
      const number = (counted.get(kind) ?? 0) + 1;
      counted.set(kind, number);
      line = { id: idOf(`${notationIn(kind) || 'line'}-${String(number)}`), kind, words, ...(parent === undefined ? {} : { parent }) };
      met.set(key, line);
      items.push(line);
    }
    parent = line.id;
  }
  return parent;
}

/** Gives the notation of the item above, none at the top; `undefined` where the record is refused. */
type FindParent = (record: ItemRecord, notation: string) => { readonly notation?: string } | undefined;

function parentFinder(
  records: readonly ItemRecord[],
  notations: readonly string[],
  known: ReadonlyMap<string, ItemRecord>,
  description: ItemsDescription,
  reportAt: (row: number) => ReportItem,
): FindParent {
  const nearest = nearestAmong(records.map(({ reference }) => reference ?? ''));
  const missing = new Set<string>();
  const levels = levelsOf(description).map(({ kind }) => kind);
  const before: { readonly depth: number; readonly notation: string }[] = [];

  return (record, notation) => {
    if (record.parent !== undefined) {
      const parent = notationIn(record.parent);
      if (known.has(parent)) return { notation: parent };
      const near = nearest(record.parent);
      reportAt(record.row)(
        'unknown-parent',
        'error',
        `The row stands below ${show(record.parent)}, which no row has as its reference; expected one that the file has; ${near === undefined ? 'add that row, or empty the cell' : `did you mean ${show(near)}?`}`,
        { given: record.parent, expected: 'a reference of the file', mend: 'add-parent', ...(near === undefined ? {} : { nearest: near }) },
      );
      return undefined;
    }
    if (description.parents === 'by-reference') {
      const parts = notation.split('.');
      for (let kept = parts.length - 1; kept > 0; kept -= 1) {
        const above = parts.slice(0, kept).join('.');
        if (known.has(above)) return { notation: above };
        if (missing.has(above)) continue;
        missing.add(above);
        reportAt(record.row)(
          'orphan',
          'warning',
          `The reference ${show(record.reference)} stands below ${show(above)}, which no row has; expected a row for it; it is kept without; add the row.`,
          { given: record.reference ?? '', expected: above, mend: 'add-parent' },
        );
      }
      return {};
    }
    if (description.parents !== 'by-order') return {};
    const depth = levels.indexOf(record.kind);
    while ((before.at(-1)?.depth ?? -1) >= depth) before.pop();
    const above = before.at(-1)?.notation;
    before.push({ depth, notation });
    if (above === undefined && depth > levels.findIndex((kind) => records.some((one) => one.kind === kind))) {
      reportAt(record.row)(
        'orphan',
        'warning',
        `The row is of the level ${show(record.kind)} and no row before it is of a higher one; expected one; it is kept without; put the row in its place.`,
        { given: record.kind, expected: levels.slice(0, depth), mend: 'add-parent' },
      );
    }
    return above === undefined ? {} : { notation: above };
  };
}

/** Takes out what stands below a refused row, or below itself. */
function withoutLoose(
  items: readonly PlacedItem[],
  refused: ItemRecord[],
  reportAt: (row: number) => ReportItem,
): { readonly items: readonly PlacedItem[]; readonly refused: readonly ItemRecord[] } {
  const below = new Map<string | undefined, PlacedItem[]>();
  for (const item of items) {
    const others = below.get(item.parent);
    if (others === undefined) below.set(item.parent, [item]);
    else others.push(item);
  }
  const placed = new Set<string>();
  const next = [...(below.get(undefined) ?? [])];
  for (let item = next.pop(); item !== undefined; item = next.pop()) {
    placed.add(item.id);
    for (const lower of below.get(item.id) ?? []) next.push(lower);
  }
  const ids = new Set(items.map(({ id }) => id));
  for (const { id, parent, record } of items) {
    if (placed.has(id) || record === undefined) continue;
    refused.push(record);
    const cyclic = parent !== undefined && ids.has(parent);
    reportAt(record.row)(
      cyclic ? 'cyclic-parent' : 'unknown-parent',
      'error',
      `The row stands below ${show(record.parent)}, ${cyclic ? 'which stands below itself or has no place' : 'whose row is refused'}; expected rows that lead up to the top; mend the column of the row above.`,
      { given: record.parent ?? '', expected: 'a reference of the file', mend: 'mend-parent' },
    );
  }
  return { items: items.filter(({ id }) => placed.has(id)), refused };
}
