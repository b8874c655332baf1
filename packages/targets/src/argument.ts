import { kindOf, readArgument, refuseArgument, type ValueKind } from '@actionline/core/internal';

/** What the functions of this package are given: the kind of value, what it is in words, and where one is had from. */
const ARGUMENTS = {
  framework: ['object', 'a framework', 'check it with checkFramework'],
  target: ['object', 'a target', 'take one from framework.targets, or with getTarget'],
  requirement: ['object', 'a requirement', 'take that of a target'],
  observations: ['list', 'a list of observations', 'give [] where nothing is reported'],
  added: ['list', 'a list of observations', 'give [] where nothing is added'],
  activities: ['list', 'a list of activities', 'give [] where nothing is recorded'],
  evaluations: ['list', 'a list of evaluations', 'give those that evaluateFramework or evaluateTarget returned'],
  assessments: ['list', 'a list of judgements', 'give [] where nobody judged'],
  before: ['object', 'an evaluation', 'give one that evaluateTarget returned'],
  after: ['object', 'an evaluation', 'give one that evaluateTarget returned'],
  facts: ['object', 'the four facts of an evaluation', 'give them, or an evaluation'],
  options: ['object', 'an object with the date asOf', 'give { asOf: "2024-12-31" }'],
} as const satisfies Readonly<Record<string, readonly [ValueKind, string, string]>>;

/** A list that says it is longer has no members in most places. */
export const LONGEST_LIST = 50_000_000;

/** The arguments that may be walked. */
type Argument = keyof typeof ARGUMENTS;

/**
 * Walks an argument that may be anything in spite of its type; what goes wrong meanwhile is told as misuse. Throws `bad-argument`.
 * For where an argument is read and counted, never around the evaluation of a target.
 */
export function walk<T>(name: Argument, given: unknown, read: () => T): T {
  const [kind, expected, mend] = ARGUMENTS[name];
  if (kindOf(given) !== kind) refuseArgument(name, given, expected, mend);
  return readArgument(name, given, expected, mend, () => {
    if (kind === 'list' && (given as readonly unknown[]).length > LONGEST_LIST)
      refuseArgument(name, given, `${expected} of at most ${String(LONGEST_LIST)}`, 'hand it over in parts');
    return read();
  });
}
