import { show } from '@actionline/core/internal';

import { listFields, type ListFieldName } from './item-fields.js';
import { folded } from './item-header.js';
import type { ItemDraft, ReportItem } from './item-row.js';
import { notationIn } from './item-values.js';
import type { ItemsDescription } from './items-description.js';

/** What one or several rows say of one item. */
export interface ItemRecord extends Omit<ItemDraft, 'more' | 'lists'> {
  /** Its rows. */
  readonly rows: readonly number[];
  /** The values of every row. */
  readonly lists: Readonly<Record<ListFieldName, readonly string[]>>;
  /** The cells of the columns that the description does not name, each different one once. */
  readonly more: ReadonlyMap<string, readonly string[]>;
}

/** Puts the rows of one item together where the description says so; else a second row is reported. */
export function collectItems(
  description: ItemsDescription,
  reportAt: (row: number) => ReportItem,
): { readonly take: (draft: ItemDraft) => boolean; readonly records: () => readonly ItemRecord[] } {
  const records: Collected[] = [];
  const byKey = new Map<string, Collected>();
  const byText = new Map<string, Collected>();

  const take = (draft: ItemDraft): boolean => {
    const report = reportAt(draft.row);
    const reference = draft.reference === undefined ? undefined : notationIn(draft.reference);
    if (reference === '') {
      report(
        'bad-reference',
        'error',
        `The reference was ${show(draft.reference)}; expected letters a to z or digits, of which an id can be made; write a number.`,
        { given: draft.reference ?? '', expected: 'a number such as 140.7', mend: 'write-reference' },
      );
      return false;
    }
    const words = [folded(draft.text), ...draft.above.map((line) => folded(line.words)), draft.to ?? ''].join('\n');
    const key = description.sameItem === 'by-text' ? `${words}\n${draft.response ?? ''}` : reference;
    const known = key === undefined ? undefined : byKey.get(key);
    if (known === undefined) {
      const record = collected(draft);
      const twin = byText.get(words);
      if (twin !== undefined) {
        report(
          'duplicate-text',
          'warning',
          `The text is that of row ${String(twin.draft.row)}; expected it once; both are kept; take one out, or set sameItem where several recommend the same.`,
          { given: draft.text.slice(0, MOST_SHOWN), first: twin.draft.row, mend: 'same-item' },
        );
      } else byText.set(words, record);
      if (key !== undefined) byKey.set(key, record);
      records.push(record);
      return true;
    }
    const unlike = unlikeIn(known.draft, draft);
    if (description.sameItem !== undefined && unlike === undefined) {
      join(known, draft);
      return true;
    }
    report(
      unlike === undefined || description.sameItem === undefined ? 'duplicate-reference' : 'conflicting-rows',
      'error',
      description.sameItem === undefined
        ? `The reference ${show(draft.reference)} is that of row ${String(known.draft.row)}; expected each once; mend one, or set sameItem to "by-reference" where several recommend the same.`
        : `The row has the reference of row ${String(known.draft.row)} and another ${unlike ?? 'text'}; expected the same; mend one of the two.`,
      { given: draft.reference ?? '', first: known.draft.row, mend: description.sameItem === undefined ? 'same-item' : 'mend-reference' },
    );
    return false;
  };

  return { take, records: () => records.map(recordOf) };
}

interface Collected {
  readonly draft: ItemDraft;
  readonly rows: number[];
  readonly lists: Readonly<Record<ListFieldName, Set<string>>>;
  readonly more: Map<string, Set<string>>;
}

function recordOf({ draft, rows, lists, more }: Collected): ItemRecord {
  return {
    ...draft,
    rows,
    lists: Object.fromEntries(listFields.map((field) => [field, [...lists[field]]])) as unknown as ItemRecord['lists'],
    more: new Map([...more].map(([name, cells]) => [name, [...cells]])),
  };
}

function collected(draft: ItemDraft): Collected {
  const record: Collected = {
    draft,
    rows: [],
    lists: Object.fromEntries(listFields.map((field) => [field, new Set<string>()])) as unknown as Collected['lists'],
    more: new Map(),
  };
  join(record, draft);
  return record;
}

function join(record: Collected, draft: ItemDraft): void {
  record.rows.push(draft.row);
  for (const field of listFields) for (const value of draft.lists[field]) record.lists[field].add(value);
  for (const [name, cell] of draft.more) {
    const cells = record.more.get(name);
    if (cells === undefined) record.more.set(name, new Set([cell]));
    else cells.add(cell);
  }
}

/** What two rows of one item say differently of it. */
function unlikeIn(a: ItemDraft, b: ItemDraft): string | undefined {
  if (folded(a.text) !== folded(b.text)) return 'text';
  if (a.response !== b.response) return 'response';
  if (a.kind !== b.kind) return 'level';
  if (a.parent !== b.parent || a.above.some(({ words }, at) => words !== b.above[at]?.words)) return 'place in the plan';
  return a.to === b.to ? undefined : 'addressee';
}

const MOST_SHOWN = 200;
