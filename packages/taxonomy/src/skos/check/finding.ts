import type { Severity } from '@actionline/core';

/** One breach of a rule. */
export interface SkosFinding {
  /** The id of the rule; see {@link skosRules}. */
  readonly rule: string;
  /** `error` for what SKOS forbids, `warning` for quality, `info` where a rule could not be checked to its end. */
  readonly severity: Severity;
  /** What was found, and how to mend it. */
  readonly message: string;
  /** The IRIs it is about. */
  readonly subjects: readonly string[];
}

/** A breach before it knows its rule's severity. */
export type Breach = Omit<SkosFinding, 'rule' | 'severity'> & {
  /** Given where the breach weighs less than its rule. */
  readonly severity?: Severity;
};

/** An IRI in a message. */
export function named(subject: string): string {
  return subject.startsWith('_:') ? 'a resource without a name' : `<${subject}>`;
}
