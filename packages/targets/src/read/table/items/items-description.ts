import type { FrameworkId, IsoDate } from '@actionline/core';
import { checkKeys, isLanguageTag, kindOf, refuseArgument } from '@actionline/core/internal';
import { isFrameworkId } from '@actionline/core';

import { itemFields, type ItemFieldName } from './item-fields.js';
import { itemResponses, type ItemResponse } from './item-response.js';

/** A level of the framework that a table of items becomes. */
export interface ItemsLevel {
  /** The `kind` that its items carry, such as `action`. */
  readonly kind: string;
  /** What the framework calls it. */
  readonly label: string;
  /** Whether targets and evidence attach to it; where left out, only to the lowest level. */
  readonly commitment?: boolean;
  /** The column in which each row names the item of this level that it stands below; left out for a level that has rows of its own. */
  readonly column?: string;
  /** Whether rows with nothing but their first cell are the headings of this level, as `Theme: Torture` between the rows of a list. */
  readonly headings?: boolean;
  /** The words for it in the column `level`, beside its kind and label. */
  readonly words?: readonly string[];
}

/**
 * How a table of recommendations or actions is read, as plain data to keep beside the file: what its columns say, and what no table says of
 * itself.
 */
export interface ItemsDescription {
  /** The id of the framework, such as `upr-example-2025`. */
  readonly id: FrameworkId;
  /** Its title, in the language of the texts. */
  readonly title: string;
  /** The BCP 47 tag of the texts. */
  readonly language: string;
  /** Who issued it: an id of lower-case words, and the name. */
  readonly issuer: { readonly actor: string; readonly name: string };
  /** From when to when it holds. */
  readonly validity: { readonly start: IsoDate; readonly end: IsoDate };
  /** The document that the table follows. */
  readonly document?: { readonly title: string; readonly url?: string; readonly reference?: string; readonly publisher?: string };
  /** The number of the row with the names of the columns; the first that is not blank where left out. */
  readonly header?: number;
  /** What each column says, by its name in the header; columns that are not named are kept beside the items. */
  readonly columns: Readonly<Record<string, ItemFieldName>>;
  /** The levels, from the top; one level of recommendations where left out. */
  readonly levels?: readonly ItemsLevel[];
  /** How the item above is found where no column tells: 1.2 above 1.2.3, or the nearest row before of a higher level. */
  readonly parents?: 'by-reference' | 'by-order';
  /** `as-above` where an empty cell in the column of a level means the same as in the row above, as merged cells do. */
  readonly emptyAbove?: 'as-above';
  /** Whether rows with the same reference, or the same text and response, are one item that several recommend; else each row is one. */
  readonly sameItem?: 'by-reference' | 'by-text';
  /** `in-text` where the reference stands before the text in one cell, as in `69.1 Ratify …`. */
  readonly reference?: 'in-text';
  /** What stands between several values of one cell, beside line breaks: `;` where left out. */
  readonly separator?: ';' | ',' | '|' | '/';
  /** The words for a response that the shipped ones lack. */
  readonly responses?: Readonly<Record<string, ItemResponse>>;
  /** The rows to read, by what a column says; every row where left out. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
}

/** The levels of a description: what is left out filled in. */
export function levelsOf({ levels, language }: ItemsDescription): readonly (ItemsLevel & { readonly commitment: boolean })[] {
  const all = levels ?? [{ kind: 'recommendation', label: language.startsWith('fr') ? 'Recommandation' : 'Recommendation' }];
  return all.map((level, at) => ({ ...level, commitment: level.commitment ?? at === all.length - 1 }));
}

/** The levels that have rows of their own: neither named in a column nor by headings. */
export function ownLevels(description: ItemsDescription): readonly (ItemsLevel & { readonly commitment: boolean })[] {
  return levelsOf(description).filter(({ column, headings = false }) => column === undefined && !headings);
}

/** What no type would have let through. Throws `bad-argument`. */
export function checkItemsDescription(description: ItemsDescription): void {
  checkKeys('description', description, KEYS);
  if (!isFrameworkId(description.id))
    refuseArgument('description.id', description.id, 'lower-case words joined by hyphens', 'such as "upr-2025"');
  if (!isLanguageTag(description.language)) {
    refuseArgument('description.language', description.language, 'a language tag', 'such as "en" or "fr"');
  }
  if (typeof description.title !== 'string') refuseArgument('description.title', description.title, 'a text', 'write the title');
  if (kindOf(description.columns) !== 'object') {
    refuseArgument('description.columns', description.columns, 'an object from the names in the header to fields', 'see describeItems');
  }
  for (const [column, field] of Object.entries(description.columns)) {
    if (!FIELDS.includes(field))
      refuseArgument(`description.columns[${JSON.stringify(column)}]`, field, FIELDS.join(', '), 'write one of them');
  }
  for (const [word, response] of Object.entries(description.responses ?? {})) {
    if (!itemResponses.includes(response)) {
      refuseArgument(`description.responses[${JSON.stringify(word)}]`, response, itemResponses.join(', '), 'write one of them');
    }
  }
  oneOf('parents', description.parents, ['by-reference', 'by-order']);
  oneOf('sameItem', description.sameItem, ['by-reference', 'by-text']);
  oneOf('emptyAbove', description.emptyAbove, ['as-above']);
  oneOf('reference', description.reference, ['in-text']);
  oneOf('separator', description.separator, [';', ',', '|', '/']);
  const { header = 1 } = description;
  if (!Number.isInteger(header) || header < 1)
    refuseArgument('description.header', header, 'the number of a row', 'leave it out for the first');
  checkLevels(description);
}

function checkLevels(description: ItemsDescription): void {
  const own = ownLevels(description);
  if (own.length === 0)
    refuseArgument('description.levels', description.levels, 'a level without column and headings', 'the rows themselves are of it');
  if (levelsOf(description).filter(({ headings = false }) => headings).length > 1) {
    refuseArgument(
      'description.levels',
      description.levels,
      'one level of headings',
      'a row with one cell does not tell of which level it is',
    );
  }
  const fields = Object.values(description.columns);
  if (own.length > 1 && !fields.includes('level')) {
    refuseArgument(
      'description.columns',
      description.columns,
      'a column "level"',
      'the rows are of several levels: map the column that says of which',
    );
  }
  if (own.length > 1 && description.parents === undefined && !fields.includes('parent')) {
    refuseArgument('description.parents', description.parents, '"by-reference" or "by-order"', 'or map a column "parent"');
  }
}

function oneOf(name: string, given: string | undefined, known: readonly string[]): void {
  if (given !== undefined && !known.includes(given)) {
    refuseArgument(`description.${name}`, given, known.map((one) => JSON.stringify(one)).join(' or '), 'leave it out for none');
  }
}

const FIELDS: readonly string[] = itemFields.map(({ name }) => name);

const KEYS = [
  ...(['id', 'title', 'language', 'issuer', 'validity', 'document', 'header', 'columns', 'levels', 'parents', 'emptyAbove'] as const),
  ...(['sameItem', 'reference', 'separator', 'responses', 'only'] as const),
] as const satisfies readonly (keyof ItemsDescription)[];
