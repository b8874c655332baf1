import type { Issue, IssueValues } from '@actionline/core';
import { nearestNames, show } from '@actionline/core/internal';

import { listFields, type ItemFieldName, type ListFieldName } from './item-fields.js';
import { folded, HEADINGS, type ItemHeader } from './item-header.js';
import { responseIn, responseWords, type ItemResponse } from './item-response.js';
import { splitReference, valuesIn, withoutDash } from './item-values.js';
import { ownLevels, type ItemsDescription } from './items-description.js';

/** What one row says, before it has an id. */
export interface ItemDraft {
  /** The row. */
  readonly row: number;
  /** The level that it is of. */
  readonly kind: string;
  /** The cells of the levels above it, from the top. */
  readonly above: readonly { readonly kind: string; readonly words: string }[];
  /** Its reference, as written. */
  readonly reference?: string;
  /** The reference of the row above it, as written. */
  readonly parent?: string;
  /** Its words, as written. */
  readonly text: string;
  /** A short wording. */
  readonly label?: string;
  /** The values of the fields that may have several. */
  readonly lists: Readonly<Record<ListFieldName, readonly string[]>>;
  /** To whom it is recommended. */
  readonly to?: string;
  /** What was answered. */
  readonly response?: ItemResponse;
  /** When, as written. */
  readonly date?: string;
  /** A remark. */
  readonly note?: string;
  /** The cells of the columns that the description does not name. */
  readonly more: readonly (readonly [name: string, cell: string])[];
}

/** What is wrong with a row, or with a cell of it. */
export type ReportItem = (code: string, severity: Issue['severity'], message: string, values: IssueValues, column?: string) => void;

/** Reads one row; `undefined` where it is refused, what is wrong having been reported. */
export function readItemRow(
  row: number,
  cells: readonly string[],
  header: ItemHeader,
  description: ItemsDescription,
  last: Map<number, string>,
  report: ReportItem,
): ItemDraft | undefined {
  const tooLong = cells.findIndex((cell, at) => at >= header.names.length && cell.trim() !== '');
  if (tooLong >= 0) {
    report(
      'ragged-row',
      'error',
      `The row has ${String(cells.length)} cells; expected ${String(header.names.length)}, as in the header; put quotes around a cell that has a delimiter in it.`,
      { given: cells.length, expected: header.names.length, mend: 'quote-cell' },
    );
    return undefined;
  }
  const at = (field: ItemFieldName): readonly number[] => header.fields.get(field) ?? [];
  const nameOf = (field: ItemFieldName): string | undefined => header.names[at(field)[0] ?? -1];
  const cellOf = (field: ItemFieldName): string => {
    const filled = at(field)
      .map((position) => (cells[position] ?? '').trim())
      .filter((cell) => cell !== '');
    return filled.join('\n');
  };

  const kind = kindOf(cellOf('level'), nameOf('level'), description, report);
  const above = aboveOf(cells, header, description, last, report);
  const written = cellOf('text');
  const parted = description.reference === 'in-text' ? splitReference(written) : { text: written };
  const label = cellOf('label');
  const text = parted.text === '' ? label : parted.text;
  if (text === '') {
    report(
      'missing-text',
      'error',
      'The row has no text; expected the words of the recommendation or action; write them, or empty the row.',
      { given: '', expected: 'words', mend: 'write-text' },
      nameOf('text') ?? nameOf('label'),
    );
  } else if (text.length > LONGEST_TEXT) {
    report(
      'text-too-long',
      'error',
      `The text has ${String(text.length)} characters; expected at most ${String(LONGEST_TEXT)}; most likely a quotation mark is not closed.`,
      { given: text.length, expected: LONGEST_TEXT, mend: 'close-quote' },
      nameOf('text'),
    );
  }
  if (kind === undefined || above === undefined || text === '' || text.length > LONGEST_TEXT) return undefined;

  const reference = cellOf('reference') || parted.reference;
  const lists = Object.fromEntries(listFields.map((field) => [field, valuesIn(cellOf(field), description.separator ?? ';')])) as Record<
    ListFieldName,
    readonly string[]
  >;
  const answer = withoutDash(cellOf('response'));
  const response = answer === '' ? undefined : responseOf(answer, nameOf('response'), description, report);
  return {
    row,
    kind,
    above,
    text,
    lists,
    ...(reference === undefined || reference === '' ? {} : { reference }),
    ...(cellOf('parent') === '' ? {} : { parent: cellOf('parent') }),
    ...(label === '' || label === text ? {} : { label }),
    ...(cellOf('to') === '' ? {} : { to: withoutDash(cellOf('to')) }),
    ...(response === undefined ? {} : { response }),
    ...(cellOf('date') === '' ? {} : { date: cellOf('date') }),
    ...(cellOf('note') === '' ? {} : { note: cellOf('note') }),
    more: [
      ...header.kept.map((position) => [header.names[position] ?? '', cells[position] ?? ''] as const),
      ...(answer !== '' && response === undefined ? [[nameOf('response') ?? '', answer] as const] : []),
    ].filter(([, cell]) => cell.trim() !== ''),
  };
}

/** Takes a row that is a heading, and forgets what stood below the one before. */
export function takeHeading(cells: readonly string[], { above }: ItemHeader, last: Map<number, string>): boolean {
  const depth = above.findIndex(({ at }) => at === HEADINGS);
  const [words = '', ...others] = cells.map((cell) => cell.trim());
  if (depth < 0 || words === '' || others.some((cell) => cell !== '')) return false;
  for (const { at } of above.slice(depth)) last.delete(at);
  last.set(HEADINGS, words);
  return true;
}

function kindOf(word: string, column: string | undefined, description: ItemsDescription, report: ReportItem): string | undefined {
  const own = ownLevels(description);
  const [only] = own;
  if (own.length === 1 && only !== undefined && column === undefined) return only.kind;
  const wanted = folded(word);
  const level = own.find(({ kind, label, words = [] }) => [kind, label, ...words].some((one) => folded(one) === wanted));
  if (level !== undefined) return level.kind;
  const expected = own.flatMap(({ kind, words = [] }) => [kind, ...words]);
  const [nearest] = nearestNames(word, expected, 1);
  report(
    'unknown-level',
    'error',
    `The level was ${show(word)}; expected ${expected.join(', ')}; add the word to the levels of the description${nearest === undefined ? '' : `, or write ${show(nearest)}`}.`,
    { given: word, expected, mend: 'add-level-word', ...(nearest === undefined ? {} : { nearest }) },
    column,
  );
  return undefined;
}

function aboveOf(
  cells: readonly string[],
  header: ItemHeader,
  description: ItemsDescription,
  last: Map<number, string>,
  report: ReportItem,
): ItemDraft['above'] | undefined {
  const above: { kind: string; words: string }[] = [];
  let sound = true;
  header.above.forEach(({ kind, at, column }, depth) => {
    const words = (cells[at] ?? '').trim();
    const before = last.get(at);
    if (words !== '') {
      // what stood below another line is no longer the cell above
      if (words !== before) for (const { at: lower } of header.above.slice(depth + 1)) last.delete(lower);
      last.set(at, words);
      above.push({ kind, words });
    } else if ((at === HEADINGS || description.emptyAbove === 'as-above') && before !== undefined) {
      above.push({ kind, words: before });
    } else {
      sound = false;
      if (at === HEADINGS) {
        report(
          'missing-above',
          'error',
          `No row before it is a heading; expected the ${kind} that the row stands below, in a row of its own with nothing but its first cell; write it.`,
          { given: '', expected: kind, mend: 'write-heading' },
        );
        return;
      }
      report(
        'missing-above',
        'error',
        `The cell is empty; expected the ${kind} that the row stands below; write it${before === undefined ? '' : `, or set emptyAbove to "as-above" where it means ${show(before)}`}.`,
        { given: '', expected: kind, mend: 'empty-as-above', ...(before === undefined ? {} : { before }) },
        column,
      );
    }
  });
  return sound ? above : undefined;
}

function responseOf(
  word: string,
  column: string | undefined,
  { responses = {} }: ItemsDescription,
  report: ReportItem,
): ItemResponse | undefined {
  const response = responseIn(word, responses);
  if (response !== undefined) return response;
  const known = responseWords(responses);
  const [nearest] = nearestNames(word, known, 1);
  report(
    'unknown-response',
    'warning',
    `The response was ${show(word)}; expected such as supported, noted or rejected; its word is kept beside the item; say what it means in responses of the description${nearest === undefined ? '' : `, or write ${show(nearest)}`}.`,
    {
      given: word.slice(0, MOST_SHOWN),
      expected: ['supported', 'noted', 'rejected'],
      mend: 'add-response-word',
      ...(nearest === undefined ? {} : { nearest }),
    },
    column,
  );
  return undefined;
}

/** Longer texts are no recommendation. */
const LONGEST_TEXT = 100_000;
const MOST_SHOWN = 200;
