import type { ActorInvolvement, ConceptScheme, Issue, LocalizedText, ScopedId } from '@actionline/core';
import { checkKeys, issueValue, kindOf, refuseArgument, show } from '@actionline/core/internal';

import { issueInCell } from '../../csv-table.js';
import { knownConcepts, madeConcepts, type ConceptIds } from './item-concepts.js';
import type { ListFieldName } from './item-fields.js';
import { readItemHeader, type ItemHeader } from './item-header.js';
import type { ItemResponse } from './item-response.js';
import { readItemRow, type ReportItem } from './item-row.js';
import { placeItems, type PlacedItem } from './item-tree.js';
import { sdgIn, shortened } from './item-values.js';
import { checkItemsDescription, levelsOf, type ItemsDescription } from './items-description.js';
import { gapIssues } from './reference-gaps.js';
import { collectItems, type ItemRecord } from './same-item.js';

/** A row of a table: its cells, with its number as a person sees it in the file; a bare list of cells is numbered by its order. */
export type ItemTableRow = readonly string[] | { readonly row: number; readonly cells: readonly string[] };

/** The vocabularies that the words of a table are looked up in. */
export interface ItemVocabularies {
  /** What items are about. */
  readonly themes?: ConceptScheme;
  /** Whose rights they speak of. */
  readonly groups?: ConceptScheme;
  /** Who acts. */
  readonly actors?: ConceptScheme;
}

/** How a table of items is read, beside its description. */
export interface ReadItemsOptions {
  /** The vocabularies that its words belong to; where one is left out, it is made of the words of the table. */
  readonly vocabularies?: ItemVocabularies;
  /** Whether only to tell what would be read: issues and counts, no items. */
  readonly dryRun?: boolean;
}

/** An item that a table gives, as `defineFramework` of the taxonomy takes it. */
export interface ReadItem {
  /** The framework’s id, a slash, and the reference in small letters. */
  readonly id: ScopedId;
  /** Its level. */
  readonly kind: string;
  /** The item above. */
  readonly parent?: ScopedId;
  /** Its short wording; the text where no column has one, cut after 200 characters with an ellipsis. */
  readonly label: LocalizedText;
  /** The whole text, where the label is not it. */
  readonly summary?: LocalizedText;
  /** What it is about, for whom, and by whom. */
  readonly facets?: {
    readonly themes?: readonly string[];
    readonly groups?: readonly string[];
    readonly actors?: readonly ActorInvolvement[];
    readonly sdgs?: readonly string[];
  };
}

/** What the table says of an item that a framework does not hold. */
export interface ItemDetail {
  /** The item. */
  readonly item: ScopedId;
  /** The rows that it was read from. */
  readonly rows: readonly number[];
  /** Its reference, as written. */
  readonly reference?: string;
  /** Its whole text, as written. */
  readonly text: string;
  /** Who recommends it. */
  readonly from?: readonly string[];
  /** To whom. */
  readonly to?: string;
  /** What was answered. */
  readonly response?: ItemResponse;
  /** When, as written. */
  readonly date?: string;
  /** A remark. */
  readonly note?: string;
  /** The cells of the columns that the description does not name, by the name in the header. */
  readonly more: Readonly<Record<string, readonly string[]>>;
}

/** What a table of recommendations or actions gives. */
export interface ItemsRead {
  /** The framework, for `defineFramework` or `frameworkFromJson` of the taxonomy. */
  readonly framework: {
    readonly id: string;
    readonly title: LocalizedText;
    readonly issuer: { readonly actor: string; readonly name: LocalizedText };
    readonly validity: { readonly start: string; readonly end: string };
    readonly languages: readonly string[];
    readonly document?: {
      readonly title: string;
      readonly language: string;
      readonly url?: string;
      readonly reference?: string;
      readonly publisher?: string;
    };
    readonly levels: readonly { readonly kind: string; readonly label: LocalizedText; readonly commitment: boolean }[];
    readonly items: readonly ReadItem[];
  };
  /** The vocabularies that its facets draw on, for the options of `defineFramework`. */
  readonly vocabularies: ItemVocabularies;
  /** What the table says beside, item by item. */
  readonly details: readonly ItemDetail[];
  /** What is wrong with the table. */
  readonly issues: readonly Issue[];
  /** The rows read, and what became of them; `leftOut` are those that `only` does not choose, which are not read. */
  readonly counts: { readonly read: number; readonly accepted: number; readonly rejected: number; readonly leftOut: number };
}

/**
 * Makes a framework of a table of recommendations or actions, such as an export of the Universal Periodic Review or an action plan in
 * a spreadsheet. No sentence is changed: a text longer than 200 characters stands whole in the summary. The id of an item is made of its reference, or of
 * its position where there is none. Duplicates, gaps in the numbering and rows below none are issues; `accepted` and
 * `rejected` add up to `read`. Blank rows are passed over.
 *
 * @throws `bad-argument` for a description or option that no type would have let through; never for what the table holds.
 *
 * @example
 * ```ts
 * import { readItems } from '@actionline/targets/table';
 *
 * const { framework, details, counts } = await readItems(
 *   [
 *     ['No', 'Recommendation', 'State', 'Position'],
 *     ['140.7', 'Ratify the protocol', 'Portugal', 'Supported'],
 *   ],
 *   {
 *     id: 'review-2025',
 *     title: 'Review of 2025',
 *     language: 'en',
 *     issuer: { actor: 'working-group', name: 'Working Group' },
 *     validity: { start: '2025-01-01', end: '2029-12-31' },
 *     columns: { No: 'reference', Recommendation: 'text', State: 'from', Position: 'response' },
 *   },
 * );
 * framework.items.map(({ id, label }) => [id, label.en]); // => [['review-2025/140.7', 'Ratify the protocol']]
 * details.map(({ from, response }) => [from, response]); // => [[['Portugal'], 'supported']]
 * counts; // => { read: 1, accepted: 1, rejected: 0, leftOut: 0 }
 * ```
 */
export async function readItems(
  rows: Iterable<ItemTableRow> | AsyncIterable<ItemTableRow>,
  description: ItemsDescription,
  options: ReadItemsOptions = {},
): Promise<ItemsRead> {
  checkItemsDescription(description);
  checkKeys('options', options, ['vocabularies', 'dryRun']);
  if (kindOf(rows) === 'text' || !(Symbol.iterator in Object(rows) || Symbol.asyncIterator in Object(rows))) {
    refuseArgument('rows', rows, 'a list or stream of rows', 'read the file into rows first');
  }
  const issues: Issue[] = [];
  const counts = { read: 0, accepted: 0, rejected: 0, leftOut: 0 };
  const reportAt =
    (row: number): ReportItem =>
    (code, severity, message, values, column) => {
      const issue: Issue = { code, severity, message, values };
      issues.push(column === undefined ? { ...issue, row } : issueInCell(issue, row, column));
    };
  const last = new Map<number, string>();
  const collector = collectItems(description, reportAt);
  let header: ItemHeader | 'awaited' | undefined = 'awaited';
  let position = 0;

  for await (const given of rows) {
    position += 1;
    const { row, cells } = 'cells' in given ? given : { row: position, cells: given };
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (header === 'awaited') {
      if (row < (description.header ?? row)) continue;
      header = readItemHeader(row, cells, description, (issue) => issues.push(issue));
      continue;
    }
    if (header?.only.some(({ at, values }) => !values.includes((cells[at] ?? '').trim().replace(/\s+/g, ' ').toLowerCase())) === true) {
      counts.leftOut += 1;
      continue;
    }
    counts.read += 1;
    const draft = header === undefined ? undefined : readItemRow(row, cells, header, description, last, reportAt(row));
    if (draft === undefined || !collector.take(draft)) counts.rejected += 1;
  }
  if (header === 'awaited') {
    issues.push({
      code: 'no-header',
      severity: 'error',
      message: 'The table has no header; expected a row with the names of the columns; give its number as header, or write it.',
      values: { given: position, mend: 'give-header' },
    });
  }

  const { items, refused } = placeItems(collector.records(), description, reportAt);
  counts.rejected += refused.reduce((sum, { rows: own }) => sum + own.length, 0);
  counts.accepted = counts.read - counts.rejected;
  issues.push(...gapIssues(items.flatMap(({ record }) => record ?? [])));
  const words = vocabulariesOf(description, options.vocabularies ?? {});
  const read = items.map((item) => itemOf(item, description, words, reportAt));
  const { dryRun = false } = options;
  return {
    framework: { ...frameworkOf(description), items: dryRun ? [] : read },
    vocabularies: dryRun ? {} : schemesOf(description, words, options.vocabularies ?? {}),
    details: dryRun ? [] : items.flatMap(({ id, record }) => (record === undefined ? [] : [detailOf(id, record)])),
    issues,
    counts,
  };
}

type Words = Readonly<Record<'theme' | 'group' | 'actor', ConceptIds>>;

const SCHEMES = { theme: 'themes', group: 'groups', actor: 'actors' } as const;
const NOUNS = ['theme', 'group', 'actor'] as const;

function vocabulariesOf({ language }: ItemsDescription, given: ItemVocabularies): Words {
  const of = (noun: keyof Words): ConceptIds => {
    const scheme = given[SCHEMES[noun]];
    return scheme === undefined ? madeConcepts(noun, language) : knownConcepts(scheme);
  };
  return { theme: of('theme'), group: of('group'), actor: of('actor') };
}

function schemesOf({ id, title, language, issuer }: ItemsDescription, words: Words, given: ItemVocabularies): ItemVocabularies {
  const nouns = language.startsWith('fr') ? FRENCH_NOUNS : ENGLISH_NOUNS;
  const schemes = NOUNS.flatMap((noun) => {
    const name = SCHEMES[noun];
    if (given[name] !== undefined) return [[name, given[name]] as const];
    const made = words[noun].made();
    if (made.length === 0) return [];
    // the issuer of a framework is one of its actors
    const own =
      noun === 'actor' && !made.some((one) => one.id === issuer.actor) ? [{ id: issuer.actor, label: { [language]: issuer.name } }] : [];
    return [[name, { id: `${id}-${name}`, title: { [language]: `${title}: ${nouns[noun]}` }, concepts: [...own, ...made] }] as const];
  });
  return Object.fromEntries(schemes);
}

const ENGLISH_NOUNS = { theme: 'themes', group: 'groups', actor: 'actors' } as const;
const FRENCH_NOUNS = { theme: 'thèmes', group: 'groupes', actor: 'acteurs' } as const;

function frameworkOf(description: ItemsDescription): Omit<ItemsRead['framework'], 'items'> {
  const { id, title, language, issuer, validity, document } = description;
  const said = (text: string): LocalizedText => ({ [language]: text });
  return {
    id,
    title: said(title),
    issuer: { actor: issuer.actor, name: said(issuer.name) },
    validity,
    languages: [language],
    ...(document === undefined ? {} : { document: { ...document, language } }),
    levels: levelsOf(description).map(({ kind, label, commitment }) => ({ kind, label: said(label), commitment })),
  };
}

function itemOf(
  { id, kind, parent, record, words = '' }: PlacedItem,
  { language }: ItemsDescription,
  concepts: Words,
  reportAt: (row: number) => ReportItem,
): ReadItem {
  const text = record?.text ?? words;
  const label = record?.label ?? text;
  const short = shortened(label, LONGEST_LABEL);
  return {
    id,
    kind,
    ...(parent === undefined ? {} : { parent }),
    label: { [language]: short },
    ...(short === text ? {} : { summary: { [language]: text } }),
    ...(record === undefined ? {} : facetsOf(record, concepts, reportAt(record.row))),
  };
}

function facetsOf({ lists }: ItemRecord, concepts: Words, report: ReportItem): Pick<ReadItem, 'facets'> {
  const idsOf = (field: keyof Words): readonly string[] => [
    ...new Set(
      lists[field].flatMap((words) => {
        const found = concepts[field].idOf(words);
        if ('id' in found) return [found.id];
        reportWord(field, words, found.nearest, report);
        return [];
      }),
    ),
  ];
  const sdgs = lists.sdg.flatMap((words) => {
    const whole = sdgIn(words);
    const parts = whole === undefined ? words.split(',').map(sdgIn) : [whole];
    if (parts.every((part) => part !== undefined)) return parts;
    reportWord('sdg', words, undefined, report);
    return [];
  });
  const themes = idsOf('theme');
  const groups = idsOf('group');
  const actors = idsOf('actor').map((actor) => ({ actor, role: 'lead' as const }));
  if (themes.length + groups.length + actors.length + sdgs.length === 0) return {};
  return {
    facets: {
      ...(themes.length === 0 ? {} : { themes }),
      ...(groups.length === 0 ? {} : { groups }),
      ...(actors.length === 0 ? {} : { actors }),
      ...(sdgs.length === 0 ? {} : { sdgs: [...new Set(sdgs)] }),
    },
  };
}

function reportWord(field: ListFieldName, words: string, nearest: string | undefined, report: ReportItem): void {
  const expected = field === 'sdg' ? 'a goal, target or indicator from 1 to 17, such as 16.3' : 'a concept of the vocabulary given';
  report(
    `unknown-${field}`,
    'warning',
    `The ${field} was ${show(words)}; expected ${expected}; it is left out of the item${nearest === undefined ? '' : `; did you mean ${show(nearest)}`}${nearest === undefined ? '.' : '?'}`,
    {
      given: issueValue(words),
      expected,
      mend: field === 'sdg' ? 'write-sdg' : 'write-concept',
      ...(nearest === undefined ? {} : { nearest }),
    },
  );
}

function detailOf(item: ScopedId, { rows, reference, text, lists, to, response, date, note, more }: ItemRecord): ItemDetail {
  return {
    item,
    rows,
    text,
    ...(reference === undefined ? {} : { reference }),
    ...(lists.from.length === 0 ? {} : { from: lists.from }),
    ...(to === undefined ? {} : { to }),
    ...(response === undefined ? {} : { response }),
    ...(date === undefined ? {} : { date }),
    ...(note === undefined ? {} : { note }),
    more: Object.fromEntries(more),
  };
}

/** Labels longer than this are no names. */
const LONGEST_LABEL = 200;
