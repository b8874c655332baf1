import type { LocalizedText } from '@actionline/core';

import { sameData } from '../same-data.js';
import { changeBumps } from './bumps.js';
import { type FrameworkChange, type PlainAlterationKind } from './change.js';

/** The change of a value, where it is one. */
export function changed(
  kind: PlainAlterationKind,
  id: string,
  path: readonly string[],
  before: unknown,
  after: unknown,
): readonly FrameworkChange[] {
  return sameData(before, after) ? [] : [{ kind, bump: changeBumps[kind], id, path, before, after } as FrameworkChange];
}

/** The changes of a text, one for each language. */
export function textChanges(
  kind: 'label-changed' | 'summary-changed',
  id: string,
  path: readonly string[],
  before: LocalizedText | undefined,
  after: LocalizedText | undefined,
): readonly FrameworkChange[] {
  const languages = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...languages].flatMap((language): readonly FrameworkChange[] => {
    const was = before?.[language];
    const is = after?.[language];
    const base = { id, path: [...path, language], before: was, after: is };
    if (was === is) return [];
    return [kind === 'label-changed' ? { ...base, kind, bump: changeBumps[kind] } : { ...base, kind, bump: changeBumps[kind] }];
  });
}

/** The entries of two lists, paired by id; where an id is given twice, its first entry. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (entry: T) => string,
): readonly { readonly id: string; readonly before: T | undefined; readonly after: T | undefined }[] {
  const was = new Map([...before].reverse().map((entry) => [idOf(entry), entry]));
  const is = new Map([...after].reverse().map((entry) => [idOf(entry), entry]));
  return [...new Set([...was.keys(), ...is.keys()])].map((id) => ({ id, before: was.get(id), after: is.get(id) }));
}

/** The fields of both values that are not in the table of known ones, for what no other rule covers. */
export function otherFields(before: object, after: object, known: readonly string[]): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !known.includes(field)).sort();
}

/** The value of a field that may not be there. */
export function fieldOf(value: object, field: string): unknown {
  return Object.hasOwn(value, field) ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
}
