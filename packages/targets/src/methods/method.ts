import type { Status } from '@actionline/core';
import type { Refusal, RefusalCode, Refused } from '../series/refusal.js';
import type { Shape } from './shape.js';

/**
 * The unified label a method's own category is read as. The words are those of an evaluation, with
 * `not-assessable` for what the method's publication leaves undefined.
 */
export type MethodStatus = Exclude<Status, 'not-quantified'> | 'not-assessable';

/** What every method finds, beside its own numbers and categories. */
export interface Findings {
  /** The unified label; absent where the method's categories have no counterpart among the labels. */
  readonly status?: MethodStatus;
  /** Why there is no answer; absent where there is one. */
  readonly refusal?: Refusal;
}

/** One row of a method's threshold table, for documents and reports. */
export interface MethodThreshold {
  /** The condition, in the notation of the method's publication. */
  readonly when: string;
  /** The method's own category for it. */
  readonly category: string;
}

/** What a method is and where it comes from. */
export interface MethodDescription<Id extends string = string> {
  /** The id given to {@link assessSeries}. */
  readonly id: Id;
  /** Version of this implementation; changes with every change of a result. */
  readonly version: string;
  /** A short title in plain words. */
  readonly title: string;
  /** The publication the rule is taken from. */
  readonly publication: string;
  /** Year of that publication. */
  readonly year: number;
  /** Section or part of it that states the rule. */
  readonly section: string;
  /** Where it can be read. */
  readonly url?: string;
  /** What the method is fit for. */
  readonly suits: string;
  /** Where it is refused, by the codes of the refusals. */
  readonly undefinedWhen: readonly RefusalCode[];
  /** Its thresholds, the best category first; empty for methods that only give numbers. */
  readonly thresholds: readonly MethodThreshold[];
}

/** A method: its description, its settings and its rule, all that there is to say about it. */
export interface Method<Id extends string, Input extends { readonly params?: object | undefined }, Found extends Findings> {
  /** What it is and where it comes from. */
  readonly about: MethodDescription<Id>;
  /**
   * What each of its settings holds. Words, such as a frequency or a day, are `anything`: a word that is none of those known is for the
   * rule to refuse, as it is for a number out of range.
   */
  readonly settings: Readonly<Record<keyof NonNullable<Input['params']>, Shape>>;
  /** Whether it cannot work without settings, as the type of its input says. */
  readonly needsParams: undefined extends Input['params'] ? false : true;
  /** The rule itself; it reads its input only, and never throws for data. */
  readonly assess: (input: Input) => Found;
}

/** What a refusal is read as: nothing reported, not yet due, or reported but outside the method. */
function statusOfRefusal({ code }: Refusal): MethodStatus {
  if (code === 'empty-series' || code === 'no-result') return 'no-data';
  return code === 'not-due' ? 'pending' : 'not-assessable';
}

/** A method's empty findings, with the refusal and what it is read as. */
export function unassessed<Empty extends object>({ issues: [refusal] }: Refused, empty: Empty): Empty & Required<Findings> {
  return { ...empty, status: statusOfRefusal(refusal), refusal };
}
