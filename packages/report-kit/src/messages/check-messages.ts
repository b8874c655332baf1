import { ActionlineError, formatIssue, type Issue } from '@actionline/core';
import { issueValue, kindOf, missingKey, show, unknownKey, wrongType } from '@actionline/core/internal';

import type { Messages } from './messages.js';

type Path = readonly string[];

/** Messages that were found to be some, so that a page of explanations checks them once. */
const sound = new WeakSet();
const MOST_LISTED = 10;

/**
 * Messages as they are given, where each one is there, is a text or a function as in those that show the shape, and none is unknown.
 * Throws `bad-argument` with every issue.
 */
export function checkMessages(given: Messages, shape: Messages): Messages {
  if (sound.has(given)) return given;
  refuseIssues('The messages have', messageIssues(given, shape, false));
  sound.add(given);
  return given;
}

/** Refuses a part of messages in which something is unknown, or is no text or function where the shape has one. */
export function checkProfile(given: unknown, shape: Messages): void {
  refuseIssues('The profile has', messageIssues(given, shape, true));
}

function refuseIssues(has: string, issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const listed = issues.slice(0, MOST_LISTED).map((issue) => `\n- ${formatIssue(issue)}`);
  const rest = issues.length > MOST_LISTED ? `\nand ${String(issues.length - MOST_LISTED)} more in the error’s issues` : '';
  throw new ActionlineError(
    'bad-argument',
    `${has} ${String(issues.length)} error${issues.length === 1 ? '' : 's'}; expected what the type Messages asks for:${listed.join('')}${rest}`,
    { issues },
  );
}

/** What differs from a shape: keys that are not known or, in the whole, not there, and members of another kind. */
function messageIssues(given: unknown, shape: unknown, partly: boolean, path: Path = []): readonly Issue[] {
  if (typeof shape === 'function') return typeof given === 'function' ? [] : [noFunction(path, given)];
  const kind = kindOf(shape);
  if (kind === undefined || kind === 'nothing') return [];
  if (kindOf(given) !== kind) return [wrongType(path, given, kind)];
  if (kind !== 'object') return [];
  const [own, known] = [given as Readonly<Record<string, unknown>>, shape as Readonly<Record<string, unknown>>];
  const open = OPEN[path.join('.')];
  if (open !== undefined) return Object.entries(own).flatMap(([key, member]) => messageIssues(member, open, false, [...path, key]));
  const keys = Object.keys(known);
  return [
    ...Object.keys(own).flatMap((key) => (Object.hasOwn(known, key) ? [] : [unknownKey([...path, key], keys)])),
    ...keys.flatMap((key) => {
      if (Object.hasOwn(own, key) && own[key] !== undefined) return messageIssues(own[key], known[key], partly, [...path, key]);
      return partly
        ? []
        : [typeof known[key] === 'function' ? noFunction([...path, key], undefined) : missingKey([...path, key], kindOf(known[key]))];
    }),
  ];
}

/** Where any key may stand, and what under it. */
const OPEN: Readonly<Record<string, unknown>> = { placeNames: '', placeNotes: { mark: '', text: '' } };

function noFunction(path: Path, given: unknown): Issue {
  const message = `Given ${show(given)}; expected a function that returns a text; write one, as the built-in messages have.`;
  return { code: 'wrong-type', severity: 'error', message, path, values: { given: issueValue(given), expected: 'function' } };
}
