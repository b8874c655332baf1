import { show } from './error.js';
import { accepted, refused, type Issue, type Result } from './issue.js';

/** Deeper data is refused: no plan needs it, and whatever walks it would run out of stack. */
const DEEPEST = 200;

/** A list or object may stand in many places; copies of copies beyond this number of values are refused, since they double and double. */
const MOST_REPEATED = 1_000_000;

/** A list that says it is longer has no members in most places. */
const LONGEST = 50_000_000;

/** Faults after the first few would say the same. */
const MOST_FAULTS = 20;

/**
 * A copy of any value in which nothing surprises: lists and objects with members of their own, read once each, without those that
 * are `undefined`. Refused, with the path, where a member cannot be read (`unreadable`), an object holds itself (`cyclic-data`), the
 * data is more than 200 levels deep (`too-deep`), or a list is too long or in too many places (`too-large`).
 *
 * @example
 * ```ts
 * import { plainCopy } from '@actionline/core/internal';
 *
 * const circle: Record<string, unknown> = {};
 * circle['self'] = circle;
 * plainCopy({ circle }).issues.map(({ code, path }) => [code, path]); // => [['cyclic-data', ['circle', 'self']]]
 * ```
 */
export function plainCopy(value: unknown): Result<unknown> {
  const issues: Issue[] = [];
  const above = new Set<object>();
  const seen = new WeakSet();
  const path: (string | number)[] = [];
  let repeating = 0;
  let repeated = 0;

  const fault = (code: string, message: string): void => {
    if (issues.length < MOST_FAULTS) issues.push({ code, severity: 'error', message, path: [...path] });
  };
  const copy = (node: unknown): unknown => {
    if (repeating > 0) repeated += 1;
    if (typeof node !== 'object' || node === null) return node;
    if (issues.length >= MOST_FAULTS || repeated > MOST_REPEATED) return undefined;
    if (above.has(node)) {
      fault('cyclic-data', 'Given an object that holds itself; expected data without cycles; cut the cycle.');
      return undefined;
    }
    if (path.length >= DEEPEST) {
      fault('too-deep', `Given data more than ${String(DEEPEST)} levels deep; expected fewer; flatten it.`);
      return undefined;
    }
    const again = seen.has(node);
    if (again) repeating += 1;
    else seen.add(node);
    above.add(node);
    const made = Array.isArray(node) ? copyOfList(node) : copyOfObject(node);
    above.delete(node);
    if (again) repeating -= 1;
    return made;
  };
  const copyOfList = (node: readonly unknown[]): unknown => {
    const made: unknown[] = [];
    const { length } = node;
    if (length > LONGEST) {
      fault('too-large', `Given a list of ${String(length)} entries; expected fewer; hand it over in parts.`);
      return made;
    }
    for (let at = 0; at < length; at += 1) {
      path.push(at);
      made.push(copy(node[at]));
      path.pop();
    }
    return made;
  };
  const copyOfObject = (node: object): unknown => {
    const made: [string, unknown][] = [];
    for (const key of Object.keys(node)) {
      path.push(key);
      const member = read(node, key);
      if (member !== undefined) made.push([key, copy(member)]);
      path.pop();
    }
    // unlike an assignment this makes a member of "__proto__" too
    return Object.fromEntries(made);
  };
  const read = (node: object, key: string): unknown => {
    try {
      return (node as Record<string, unknown>)[key];
    } catch {
      fault('unreadable', `Given a member ${show(key)} that throws when it is read; expected data; write its value.`);
      return undefined;
    }
  };

  let made: unknown;
  try {
    made = copy(value);
  } catch {
    fault('unreadable', 'Given an object that throws when it is read; expected data; write its members.');
  }
  if (repeated > MOST_REPEATED) {
    path.length = 0;
    fault('too-large', `Given lists or objects that stand in more than ${String(MOST_REPEATED)} places; expected fewer; write each once.`);
  }
  return issues.length > 0 ? refused(issues) : accepted(made);
}
