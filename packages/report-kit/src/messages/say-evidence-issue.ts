import { isUnit, type Issue, type IssueValue } from '@actionline/core';
import { readArgument } from '@actionline/core/internal';

import { inlineText } from '../document/clean-text.js';
import { formatsOf, type Formats } from './formats.js';
import { givenMessages } from './messages-for.js';
import type { Messages } from './messages.js';

/**
 * What is wrong with the evidence of an evaluation in a sentence, with figures named by their ids: in English as the evaluation says it, in
 * another language by its words. An issue that the language has no words for keeps its English message.
 *
 * @param messages - The words: those of a locale (`en`, `fr`, `fr-BE`), or messages of one's own.
 * @throws {@link ActionlineError} `unknown-locale`; `bad-argument` for what is no issue.
 *
 * @example
 * ```ts
 * import { sayEvidenceIssue } from '@actionline/report-kit';
 *
 * const issue = { code: 'unit-mismatch', severity: 'warning', message: 'The unit was "person".', values: { observations: ['a'], given: 'person', expected: 'officer' } } as const;
 * sayEvidenceIssue(issue, 'en'); // => 'The unit was "person".'
 * sayEvidenceIssue(issue, 'fr').includes('a'); // => true
 * ```
 */
export function sayEvidenceIssue(issue: Issue, messages: Messages | string): string {
  const words = givenMessages(messages);
  return readArgument('issue', issue, 'an issue of an evaluation', 'give one as evaluateTarget gives it', () => saidIn(issue, words));
}

function saidIn(issue: Issue, messages: Messages): string {
  const { code, message, values = {} } = issue;
  if (messages.locale.startsWith('en') || !isKnown(code, messages.issue)) return message;
  const formats = formatsOf(messages);
  const figures = idsOf(issue).map((id) => messages.quoted(inlineText(id)));
  return messages.issue[code]({
    figures,
    list: formats.list(figures),
    given: word(values.given, formats),
    expected: word(values.expected, formats),
    nearest: values.nearest,
    times: typeof values['times'] === 'number' ? values['times'] : 0,
  });
}

function isKnown<Code extends string>(code: string, words: Readonly<Record<Code, unknown>>): code is Code {
  return Object.hasOwn(words, code);
}

/** The figures that an issue is about: those it lists, else the one that it is found at. */
function idsOf({ values, path = [] }: Issue): readonly string[] {
  const listed = values?.['observations'];
  if (Array.isArray(listed)) return listed.map(String);
  const [, id] = path;
  return id === undefined ? [] : [String(id)];
}

/** A value in words: a unit by its noun. */
function word(value: IssueValue | undefined, { noun, number }: Formats): string {
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' && isUnit(value) ? noun(2, value) : String(value ?? '');
}
