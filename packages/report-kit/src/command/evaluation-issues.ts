import { isUnit, type FrameworkEvaluation, type Issue, type IssueValue, type Locale } from '@actionline/core';

import { formatsFor, type Formats } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import type { Messages } from '../messages/messages.js';
import type { PlacedIssue } from './issue-groups.js';

/** What is wrong with figures as a whole, by the target that it is about, in the language that was asked for. */
export function evaluationIssues({ issues, evaluations }: FrameworkEvaluation, locale: Locale): readonly PlacedIssue[] {
  const messages = messagesFor(locale);
  const formats = formatsFor(messages);
  const said = (issue: Issue): PlacedIssue => saidIssue(issue, messages, formats);
  return [...issues.map(said), ...evaluations.flatMap(({ target, issues: found }) => found.map((issue) => ({ ...said(issue), target })))];
}

function saidIssue(issue: Issue, { locale, issue: words }: Messages, formats: Formats): PlacedIssue {
  const { code, values = {} } = issue;
  // the library says it in English
  if (locale === 'en' || !isKnown(code, words)) return issue;
  const figures = idsOf(issue).map((id) => `« ${id} »`);
  const message = words[code]({
    figures,
    list: formats.list(figures),
    given: word(values.given, formats),
    expected: word(values.expected, formats),
    nearest: values.nearest,
    times: typeof values['times'] === 'number' ? values['times'] : 0,
  });
  return { ...issue, message, isSaid: true };
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
