import { kindOf, readArgument, refuseArgument } from '@actionline/core/internal';

/** Walks a framework that may be anything in spite of its type; what goes wrong meanwhile is told as misuse. */
export function walk<T>(framework: unknown, read: () => T): T {
  const expected = 'a framework such as euActionPlan';
  const mend = 'check it with checkFramework';
  if (kindOf(framework) !== 'object') {
    refuseArgument('framework', framework, expected, mend);
  }
  return readArgument('framework', framework, expected, mend, read);
}

/** Refuses what is no text where an id or another text belongs. */
export function checkText(name: string, given: unknown, expected: string, mend: string): void {
  if (typeof given !== 'string') refuseArgument(name, given, expected, mend);
}
