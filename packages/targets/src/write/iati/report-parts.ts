import { type Issue, type ScopedId } from '@actionline/core';
import { errorAt, issuesWithin, kindOf, plainCopy, readArgument, refuseArgument, show, type Path } from '@actionline/core/internal';
import { parseWith } from '@actionline/core/schemas';

import type { IatiReport } from './iati-report.js';

/** A list that can be read. Throws `bad-argument` for what is none. */
function listOf<T>(name: string, list: readonly T[]): readonly T[] {
  if (kindOf(list) !== 'list') refuseArgument(name, list, 'a list', 'give an empty one for none');
  return readArgument(name, list, 'a list', 'give plain data', () => Array.from(list));
}

/** Those of a list that are what their schema says; of the others the issues are told. */
export function parsed<T>(name: string, list: readonly T[], schema: Parameters<typeof parseWith<T>>[0], issues: Issue[]): readonly T[] {
  return listOf<unknown>(name, list).flatMap((value, at) => {
    const plain = plainCopy(value);
    const found = plain.ok ? parseWith(schema, plain.value) : plain;
    issues.push(...issuesWithin(found.issues, [...name.split('.'), at]));
    return found.ok ? [found.value] : [];
  });
}

/** The types of results. */
const TYPES: readonly unknown[] = ['1', '2', '3', '9'];

/** The types of results, by measure. Throws `bad-argument` for what is none. */
export function typesIn(types: NonNullable<IatiReport['resultTypes']>): ReadonlyMap<ScopedId, string> {
  if (kindOf(types) !== 'object')
    refuseArgument('resultTypes', types, 'an object with a type for each measure', 'leave it out for 9, other');
  const entries = readArgument('resultTypes', types, 'an object with a type for each measure', 'give plain data', () =>
    Object.entries(types),
  );
  const wrong = entries.find(([, type]) => !TYPES.includes(type));
  if (wrong !== undefined)
    refuseArgument(
      `resultTypes[${show(wrong[0])}]`,
      wrong[1],
      'one of 1, 2, 3, 9',
      'write 1 for an output, 2 for an outcome, 3 for an impact',
    );
  return new Map(entries);
}

/** A record that has its shape, with its path. */
export interface Taken<T> {
  /** The record. */
  readonly record: T;
  /** Its path. */
  readonly path: Path;
}

/** The records of a list that have their shape and an id of their own; what is wrong with the others is told. */
export function shaped<T extends { readonly id: string }>(
  name: string,
  list: readonly T[],
  shape: (value: unknown) => { readonly record?: T; readonly issues: readonly Issue[] },
  issues: Issue[],
): readonly Taken<T>[] {
  const given: readonly unknown[] = listOf(name, list);
  const ids = new Map<string, number>();
  return given.flatMap((value, at) => {
    const path = [name, at];
    const { record, issues: faults } = shape(value);
    if (record === undefined || faults.length > 0) {
      issues.push(...issuesWithin(faults, path));
      return [];
    }
    const earlier = ids.get(record.id);
    if (earlier === undefined) ids.set(record.id, at);
    else
      issues.push(
        errorAt(
          'duplicate-id',
          [...path, 'id'],
          `The id ${show(record.id)} is also that of ${String(earlier)}; expected an id of its own; change one.`,
          { given: record.id, earlier, mend: 'change-one' },
        ),
      );
    return [{ record, path }];
  });
}
