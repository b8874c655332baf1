import { type Issue, type Severity } from '@actionline/core';
import { show } from '@actionline/core/internal';

/** Counts what a reading meets again and again, so that a large document gives one issue a kind and not one a line. */
export interface Tally {
  /** Counts a case of a kind, or several, about a subject. */
  readonly add: (code: string, severity: Severity, message: string, subject: string, times?: number) => void;
  /** One issue a kind, with its count and its first subjects, in the order the kinds were first met. */
  readonly issues: () => readonly Issue[];
}

const SHOWN = 5;

/** A tally with nothing in it. */
export function tally(): Tally {
  const kinds = new Map<
    string,
    { readonly code: string; readonly severity: Severity; readonly message: string; count: number; readonly subjects: string[] }
  >();
  return {
    add: (code, severity, message, subject, times = 1) => {
      if (times < 1) return;
      const key = `${code} ${message}`;
      const kind = kinds.get(key);
      if (kind === undefined) {
        kinds.set(key, { code, severity, message, count: times, subjects: [subject] });
        return;
      }
      kind.count += times;
      if (kind.subjects.length < SHOWN && !kind.subjects.includes(subject)) kind.subjects.push(subject);
    },
    issues: () =>
      [...kinds.values()].map(({ code, severity, message, count, subjects }) => ({
        code,
        severity,
        message: `${message} ${String(count)} ${count === 1 ? 'case' : 'cases'}: ${subjects.map(show).join(', ')}${count > subjects.length ? ', …' : ''}.`,
        path: subjects.slice(0, 1),
      })),
  };
}
