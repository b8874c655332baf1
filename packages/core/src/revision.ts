import { readArgument } from './argument.js';
import { addDays, checkDate, type IsoDate } from './date.js';
import type { RevisionDates } from './step.js';
import type { Interpretation, Requirement, RevisedText, Revision, RevisingAct, Target, Withdrawal } from './target.js';

/** One text of a target: what it asked for at some time. */
export interface TargetText {
  /** What is asked for, under the reading taken. */
  readonly requirement: Requirement;
  /** Present where the text is ambiguous. */
  readonly interpretation?: Interpretation;
  /** The revision that brought it; absent for the first text. */
  readonly revision?: RevisedText;
}

/** What holds of a target on a day. */
export interface InForce {
  /** Its text on that day; where it is withdrawn, on its last day. */
  readonly text: TargetText;
  /** That day; where it is withdrawn, its last day. */
  readonly day: IsoDate;
  /** What withdrew it, where it is withdrawn on that day. */
  readonly withdrawn?: Withdrawal;
}

type Revised = Pick<Target, 'requirement' | 'interpretation' | 'revisions'>;

/**
 * Every text that a target had, in the order they were decided: the first one, then that of each revision. A withdrawal has none.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no target.
 *
 * @example
 * ```ts
 * import { textsOf } from '@actionline/core';
 *
 * const act = { title: 'Decision 12/2024' };
 * const target = {
 *   requirement: { kind: 'standing' },
 *   revisions: [{ decided: '2024-03-12', source: act, withdrawn: true }],
 * } as const;
 * textsOf(target).length; // => 1
 * ```
 */
export function textsOf(target: Revised): readonly TargetText[] {
  return read(target, () => [firstOf(target), ...revisionsOf(target).flatMap((one) => ('requirement' in one ? [textOf(one)] : []))]);
}

/**
 * What holds of a target on a day: the text of the last revision that was decided, among those that are in force on it. A revision
 * that is decided after `decidedBy` was not known yet. Of a target that is withdrawn on the day this is its last day, and the text
 * of then.
 *
 * @param decidedBy - The date of knowledge; the day itself where absent.
 * @throws {@link ActionlineError} `bad-date` for a day that is none; `bad-argument` for what is no target.
 *
 * @example
 * ```ts
 * import { inForceOn } from '@actionline/core';
 *
 * const act = { title: 'Decision 12/2024' };
 * const target = {
 *   requirement: { kind: 'standing' },
 *   revisions: [{ decided: '2024-03-12', inForce: '2025-01-01', source: act, withdrawn: true }],
 * } as const;
 * inForceOn(target, '2024-12-31').withdrawn; // => undefined
 * inForceOn(target, '2025-06-30').day; // => '2024-12-31'
 * ```
 */
export function inForceOn(target: Revised, day: IsoDate, decidedBy: IsoDate = day): InForce {
  checkDate(day, 'day');
  checkDate(decidedBy, 'decidedBy');
  return read(target, () => {
    const known = revisionsOf(target).filter(({ decided }) => decided <= decidedBy);
    let withdrawn: Withdrawal | undefined;
    for (let last = day; ;) {
      const revision = known.filter((one) => revisionDates(one).since <= last).at(-1);
      if (revision === undefined || 'requirement' in revision) {
        const text = revision === undefined ? firstOf(target) : textOf(revision);
        return withdrawn === undefined ? { text, day: last } : { text, day: last, withdrawn };
      }
      // withdrawn twice: it is gone since the first
      withdrawn = revision;
      last = addDays(revisionDates(revision).since, -1);
    }
  });
}

/**
 * When a revision was decided, and the first day that it holds.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no revision.
 *
 * @example
 * ```ts
 * import { revisionDates } from '@actionline/core/internal';
 *
 * revisionDates({ decided: '2024-03-12', source: { title: 'Decision 12/2024' } }).since; // => '2024-03-12'
 * ```
 */
export function revisionDates(revision: RevisingAct): RevisionDates {
  return readArgument('revision', revision, 'a revision', 'take one of a target', () => {
    const { decided, inForce = decided } = revision;
    return { decided, since: inForce };
  });
}

function read<T>(target: Revised, reading: () => T): T {
  return readArgument('target', target, 'a target', 'check its framework with checkFramework', reading);
}

function revisionsOf({ revisions = [] }: Revised): readonly Revision[] {
  return [...revisions].sort((a, b) => (a.decided < b.decided ? -1 : 1));
}

function firstOf({ requirement, interpretation }: Revised): TargetText {
  return interpretation === undefined ? { requirement } : { requirement, interpretation };
}

function textOf(revision: RevisedText): TargetText {
  const { requirement, interpretation } = revision;
  return interpretation === undefined ? { requirement, revision } : { requirement, interpretation, revision };
}
