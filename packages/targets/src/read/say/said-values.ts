import type { IssueValue, IssueValues } from '@actionline/core';

/** What a sentence about an issue is made of, as its language writes it. */
export interface SaidValues {
  /** The code of the issue. */
  readonly code: string;
  /** The column that it is about, in code quotes, or its number; empty where there is none. */
  readonly column: string;
  /** What was given, in quotation marks; the word for nothing where nothing was. */
  readonly given: string;
  /** Whether a value is told and says something. */
  readonly has: (name: string) => boolean;
  /** A value as it is. */
  readonly raw: (name: string) => string;
  /** A value in quotation marks. */
  readonly quoted: (name: string) => string;
  /** A setting, option or key, in code quotes; of a list, all of them with "or" between. */
  readonly coded: (name: string) => string;
  /** The same of a list, with "and" between. */
  readonly allCoded: (name: string) => string;
  /** The values that a setting may have, as a description writes them, with "or" between. */
  readonly literal: (name: string) => string;
  /** What was given as a description writes it in a setting, in code quotes. */
  readonly asSetting: (write: (given: string) => string) => string;
  /** A place in JSON, the keys to it with full stops between, in code quotes; nothing where the value is none. */
  readonly place: (name: string) => string | undefined;
  /** A number as the language groups it. */
  readonly number: (name: string) => string;
  /** How many a value says there are. */
  readonly count: (name: string) => number;
  /** A list in quotation marks, with "or" before the last; a cut one ends with an ellipsis. */
  readonly either: (name: string) => string;
  /** A list in quotation marks, with "and" before the last; a cut one ends with an ellipsis. */
  readonly all: (name: string) => string;
}

/** How a language writes values. */
export interface ValueStyle {
  /** The language. */
  readonly locale: 'en' | 'fr';
  /** A text in quotation marks. */
  readonly quoted: (text: string) => string;
  /** A period by its first and last day. */
  readonly period: (start: string, end: string) => string;
  /** The word for what was not given. */
  readonly nothing: string;
  /** The word between the last two of which one is meant. */
  readonly or: string;
  /** The word between the last two of which all are meant. */
  readonly and: string;
}

/** Longer texts are cut. */
const LONGEST = 80;
/** Of a list that is written as it is, no more can be shown. */
const MOST_JOINED = 100;
/** Longer lists are cut. */
const MOST_LISTED = 8;

/** What a sentence is made of, from the values of an issue. */
export function saidValues(code: string, column: string | number | undefined, values: IssueValues, style: ValueStyle): SaidValues {
  const own = (name: string): IssueValue | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);
  const raw = (name: string): string => shown(own(name), style);
  const quoted = (name: string): string => style.quoted(raw(name));
  const items = (name: string): readonly (string | number)[] => {
    const value = own(name);
    if (value === undefined || value === null) return [];
    if (isList(value)) return value;
    return [typeof value === 'number' ? value : String(value)];
  };
  const list = (name: string, write: (text: string) => string, link: string): string =>
    listed(
      [...new Set(items(name))].map((item) => write(cut(String(item)))),
      link,
    );
  const given = own('given');
  return {
    code,
    column: column === undefined ? '' : columnCalled(column),
    given: given === undefined || given === null ? style.nothing : quoted('given'),
    has: (name) => {
      const value = own(name);
      return value !== undefined && value !== null && value !== '' && !(isList(value) && value.length === 0);
    },
    raw,
    quoted,
    coded: (name) => list(name, inCode, style.or),
    literal: (name) => list(name, (text) => inCode(JSON.stringify(text)), style.or),
    asSetting: (write) => inCode(write(JSON.stringify(raw('given').trim()))),
    allCoded: (name) => list(name, inCode, style.and),
    place: (name) => {
      const value = own(name);
      return value !== undefined && value !== null && isList(value) ? placeCalled(value) : undefined;
    },
    number: (name) => {
      const value = own(name);
      return typeof value === 'number' ? inDigits(value, style) : raw(name);
    },
    count: (name) => {
      const value = own(name);
      return typeof value === 'number' ? value : 0;
    },
    either: (name) => list(name, (text) => style.quoted(inWords(text, style)), style.or),
    all: (name) => list(name, (text) => style.quoted(inWords(text, style)), style.and),
  };
}

/** A place in JSON as sentences name it. */
function placeCalled(path: readonly (string | number)[]): string {
  return inCode(cut(path.join('.')));
}

/** A number as a language groups it. */
export function inDigits(value: number, { locale }: Pick<ValueStyle, 'locale'>): string {
  const format = (formats[locale] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
  return format.format(value);
}

/** Made when they are first used: making one takes longer than a sentence. */
const formats: Partial<Record<ValueStyle['locale'], Intl.NumberFormat>> = {};

/** A value as a text: cut where it is long. */
export function shown(value: IssueValue | undefined, { nothing }: Pick<ValueStyle, 'nothing'>): string {
  if (value === undefined || value === null) return nothing;
  return cut(isList(value) ? value.slice(0, MOST_JOINED).join(', ') : String(value));
}

function isList(value: IssueValue): value is readonly (string | number)[] {
  return Array.isArray(value);
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  // not between the halves of a character
  return line.length > LONGEST ? `${Array.from(line.slice(0, LONGEST)).slice(0, -1).join('')}…` : line;
}

/** A period in words; other texts as they are. */
function inWords(text: string, { period }: ValueStyle): string {
  const [, start, end] = PERIOD.exec(text) ?? [];
  return start === undefined || end === undefined ? text : period(start, end);
}

const PERIOD = /^(\d{4}(?:-\d{2}-\d{2})?)\/(\d{4}(?:-\d{2}-\d{2})?)$/;

/** A column by its name in code quotes, or by its number. */
export function columnCalled(column: string | number): string {
  return typeof column === 'number' ? String(column) : inCode(cut(column));
}

/** Code quotes stand around names; one within would end them. */
function inCode(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

/** A list in words; a long one is cut. */
export function listed(items: readonly string[], link: string): string {
  if (items.length > MOST_LISTED) return `${items.slice(0, MOST_LISTED).join(', ')}…`;
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${link} ${last}`;
}
