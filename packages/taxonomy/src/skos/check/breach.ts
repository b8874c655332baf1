import type { Severity } from '@actionline/core';

/** One breach of a rule, before it becomes an issue by the id and the severity of the rule. */
export interface Breach {
  /** What was found, and how to mend it. */
  readonly message: string;
  /** The IRIs it is about. */
  readonly subjects: readonly string[];
  /** Given where the breach weighs less than its rule. */
  readonly severity?: Severity;
}

/** An IRI in a message. */
export function named(subject: string): string {
  return subject.startsWith('_:') ? 'a resource without a name' : `<${subject}>`;
}
