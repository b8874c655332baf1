import type { Issue } from '@actionline/core';
import { kindOf, readArgument, refuseArgument } from '@actionline/core/internal';

import { lintIssue } from './lint-issue.js';
import type { Shaped } from './record-shape.js';
import type { Finding, LintRule, ShapeRule } from './rule.js';

/** What records of a kind are looked at by. */
export interface RuleBook<T, Context> {
  /** What the list is called. */
  readonly name: 'observations' | 'activities';
  /** The shape of what should be a record. */
  readonly shapeOf: (given: unknown) => Shaped<T>;
  /** The rules about it, each taking the issues of its codes. */
  readonly shapeRules: readonly ShapeRule[];
  /** The rules about the list of those that can be read. */
  readonly checkedRules: readonly (LintRule & { readonly check: (records: readonly T[], context: Context) => readonly Finding[] })[];
}

/** What the rules find, in the order of the records, then of the rules; what cannot be read is told so and not looked at further. */
export function lintRecords<T, Context>(
  given: readonly T[],
  { name, shapeOf, shapeRules, checkedRules }: RuleBook<T, Context>,
  context: Context,
): readonly Issue[] {
  if (kindOf(given) !== 'list') refuseArgument(name, given, `a list of ${name}`, 'put one into a list too');
  const list: readonly unknown[] = readArgument(name, given, `a list of ${name}`, 'hand over plain data', () => [...given]);
  const found: { readonly at: number; readonly issue: Issue }[] = [];
  const readable: T[] = [];
  const indexes: number[] = [];
  for (const [at, value] of list.entries()) {
    const { record, issues } = shapeOf(value);
    for (const issue of issues) {
      const rule = shapeRules.find(({ codes }) => codes.includes(issue.code));
      if (rule !== undefined) found.push({ at, issue: lintIssue(rule, at, issue.path ?? [], issue.message, issue.values ?? {}) });
    }
    if (record === undefined) continue;
    readable.push(record);
    indexes.push(at);
  }
  for (const rule of checkedRules) {
    for (const { at, field, detail, values } of rule.check(readable, context)) {
      const index = indexes[at] ?? at;
      found.push({ at: index, issue: lintIssue(rule, index, field, detail, values) });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ issue }) => issue);
}

/** Rules as a reader meets them. */
export function rulesOf<T, Context>({ shapeRules, checkedRules }: RuleBook<T, Context>): readonly LintRule[] {
  return [...shapeRules, ...checkedRules].map(({ id, severity, title, advice }) => ({ id, severity, title, advice }));
}
