import { kindOf, readArgument, refuseArgument, type ValueKind } from '@actionline/core/internal';

/** What the functions of this package are given: the kind of value, what it is in words, and where one is had from. */
const ARGUMENTS = {
  report: ['object', 'a report', 'give one that assembleReport returned'],
  messages: ['object', 'the messages of a locale', 'get them with messagesFor'],
  evaluation: ['object', 'an evaluation', 'give one that evaluateTarget returned'],
  observations: ['list', 'a list of observations', 'give [] where nothing is reported'],
  activities: ['list', 'a list of activities', 'give [] where none is recorded'],
  runs: ['list', 'a list of runs, such as { kind: "text", text: "…" }', 'give those of a block'],
  chart: ['object', 'a chart with its rows', 'give that of a figure of a report'],
} as const satisfies Readonly<Record<string, readonly [ValueKind, string, string]>>;

/**
 * Walks an argument that may be anything in spite of its type, to its end; what goes wrong meanwhile is told as misuse, with the error
 * underneath as its cause. Throws `bad-argument`.
 */
export function walk<T>(name: keyof typeof ARGUMENTS, given: unknown, read: () => T): T {
  const [kind, expected, mend] = ARGUMENTS[name];
  if (kindOf(given) !== kind) refuseArgument(name, given, expected, mend);
  return readArgument(name, given, expected, mend, read);
}

/** Refuses what is no text; cheap, since it is asked of every word. */
export function checkText(name: string, given: unknown): void {
  if (typeof given !== 'string') refuseArgument(name, given, 'a text', 'write one');
}
