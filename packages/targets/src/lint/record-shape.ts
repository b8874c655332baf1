import type { Citation, Issue } from '@actionline/core';
import { kindOf, missingKey, plainCopy, unknownKey, wrongType, type ValueKind } from '@actionline/core/internal';

/** What belongs at a key. */
export interface Field {
  /** The kind of value. */
  readonly kind: ValueKind;
  /** Set where it has to be there. */
  readonly needed?: true;
  /** Of the entries of a list, or the members of an object whose keys are free. */
  readonly entries?: ValueKind;
  /** Of an object whose keys are known, or of the objects of a list. */
  readonly fields?: Readonly<Record<string, Field>>;
}

/** A text. */
export const text: Field = { kind: 'text' };
/** True or false. */
export const flag: Field = { kind: 'flag' };
/** A text that has to be there. */
export const needed: Field = { kind: 'text', needed: true };
/** Texts by language, or by name. */
export const texts: Field = { kind: 'object', entries: 'text' };
/** A list of texts. */
export const textList: Field = { kind: 'list', entries: 'text' };

/** Where something comes from. */
export const citation: Field = {
  kind: 'object',
  needed: true,
  fields: {
    title: needed,
    language: text,
    publisher: text,
    published: text,
    reference: text,
    url: text,
    copy: flag,
    original: text,
    locator: text,
    verified: flag,
    note: text,
  } satisfies Readonly<Record<keyof Citation, Field>>,
};

/** What should be a record, as it was given: a copy that can be read, or what is wrong with its shape. */
export interface Shaped<T> {
  /** The copy; absent where a key is missing or of the wrong type. */
  readonly record?: T;
  /** What is wrong with its shape, with the path from the record. */
  readonly issues: readonly Issue[];
}

/** The shape of what should be a record of these fields. */
export function shapeWith<T>(value: unknown, fields: Readonly<Record<keyof T & string, Field>>): Shaped<T> {
  // a long list of what is no object is told of sooner than it could be copied
  if (typeof value !== 'object' || value === null) return { issues: [wrongType([], value, 'object')] };
  const plain = plainCopy(value);
  if (!plain.ok) return { issues: plain.issues };
  const issues: Issue[] = [];
  look(plain.value, { kind: 'object', fields }, [], issues);
  // a key that nothing is known of keeps nobody from reading the others
  const readable = issues.every(({ code }) => code === 'unknown-key');
  return readable ? { record: plain.value as T, issues } : { issues };
}

/** Faults of one record after the first few would say the same. */
const MOST_FAULTS = 100;

function look(value: unknown, { kind, entries, fields }: Field, path: readonly (string | number)[], issues: Issue[]): void {
  if (issues.length >= MOST_FAULTS) return;
  if (kindOf(value) !== kind || (typeof value === 'number' && !Number.isFinite(value))) {
    issues.push(wrongType(path, value, kind));
    return;
  }
  if (entries !== undefined) {
    for (const [key, entry] of Object.entries(value as object))
      look(entry, entryOf(entries, fields), [...path, kind === 'list' ? Number(key) : key], issues);
    return;
  }
  if (fields === undefined) return;
  const given = value as Readonly<Record<string, unknown>>;
  for (const [key, field] of Object.entries(fields)) {
    if (Object.hasOwn(given, key)) look(given[key], field, [...path, key], issues);
    else if (field.needed === true) issues.push(missingKey([...path, key], field.kind));
  }
  const known = Object.keys(fields);
  for (const key of Object.keys(given)) if (!known.includes(key)) issues.push(unknownKey([...path, key], known));
}

function entryOf(kind: ValueKind, fields: Field['fields']): Field {
  return fields === undefined ? { kind } : { kind, fields };
}
