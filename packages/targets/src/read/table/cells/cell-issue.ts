import type { Issue, IssueValues, Result } from '@actionline/core';
import { accepted, issueValue, refused, show } from '@actionline/core/internal';

/** Why a cell is not taken, and how to mend it. */
export interface CellRefusal {
  /** The code of the issue. */
  readonly code: string;
  /** The cell as it stands in the table. */
  readonly given: string;
  /** What was expected, as it stands in the message. */
  readonly expected: string;
  /** A word that names the advice, so that it can be given in another language. */
  readonly mend: string;
  /** The advice in English. */
  readonly advice: string;
  /** The known name most like what was given. */
  readonly nearest?: string;
  /** What else the advice speaks of. */
  readonly values?: IssueValues;
}

/** A cell that can be read in several ways, and the setting that says which is meant. */
export interface CellQuestion {
  /** The code of the issue. */
  readonly code: string;
  /** The cell as it stands in the table. */
  readonly given: string;
  /** What it may be, each as it would be written without doubt. */
  readonly readings: readonly string[];
  /** A word that names the advice. */
  readonly mend: string;
  /** The setting that decides. */
  readonly setting: string;
  /** What the setting may be, where that is a choice of words. */
  readonly choices?: readonly string[];
  /** The advice in English, where the setting and its choices do not say enough. */
  readonly advice?: string;
  /** What else the advice speaks of. */
  readonly values?: IssueValues;
}

/** A cell that is not taken: what was given, what was expected, and how to mend it. */
export function refusedCell(refusal: CellRefusal): Result<never> {
  const { code, given, expected, mend, advice, nearest, values } = refusal;
  return refused([
    {
      code,
      severity: 'error',
      message: `Given ${show(given)}; expected ${expected}; ${advice}.`,
      values: { given: issueValue(given), expected, ...(nearest === undefined ? {} : { nearest }), ...values, mend },
    },
  ]);
}

/** A cell that is asked about, with everything that it may be. */
export function askedCell(question: CellQuestion): Result<never> {
  const { code, given, readings, mend, setting, choices = [], advice, values } = question;
  const which = readings.length === 0 ? '' : `, which may be ${readings.map(show).join(' or ')}`;
  const asked =
    choices.length === 0 ? `set ${setting} for the column` : `set ${setting} for the column to ${choices.map(show).join(' or ')}`;
  return refused([
    {
      code,
      severity: 'error',
      message: `Given ${show(given)}${which}; expected one that can be read in one way; ${advice ?? asked}.`,
      values: { given: issueValue(given), expected: choices, readings, setting, ...values, mend },
    },
  ]);
}

/** A value that is taken with a remark. */
export function takenWith<T>(value: T, warning: Omit<Issue, 'severity'>): Result<T> {
  return accepted(value, [{ ...warning, severity: 'warning' }]);
}

/** The issues of a result of another reader, each with the word that names its advice. */
export function mended(issues: readonly Issue[], mend: string): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, values: { ...issue.values, mend } }));
}

/** The value of a key of a table that comes from outside: its own only, whatever the key is called. */
export function ownValue<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
