import { groupIssues, isActionlineError, type Issue, type IssueGroup } from '@actionline/core';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

import { languageOf, words } from './language.js';
import { problemStatuses, type ProblemCode } from './problem-code.js';
import { told } from './told-issues.js';

/** A request that the service does not fulfil. */
export class Refusal extends Error {
  /** Why. */
  readonly code: ProblemCode;
  /** What is wrong with the request, and how to mend it. */
  readonly issues: readonly Issue[];

  constructor(code: ProblemCode, issues: readonly Issue[] = []) {
    super(code);
    this.code = code;
    this.issues = issues;
  }
}

/** What an answer about issues may tell beside the problem. */
export interface ProblemDetails {
  /** The issues. */
  readonly issues?: readonly Issue[];
  /** The same by cause; made of the issues where absent. */
  readonly groups?: readonly IssueGroup[];
  /** What became of the rows. */
  readonly counts?: object;
}

/** The answer to a request that is not fulfilled: problem details after RFC 9457, in the language of who asks. */
export function problemAnswer(
  c: Context,
  code: ProblemCode,
  { issues = [], groups = groupIssues(issues), counts }: ProblemDetails = {},
): Response {
  const language = languageOf(c);
  const status = problemStatuses[code];
  const problem = {
    type: 'about:blank',
    status,
    ...words[language].problems[code],
    code,
    ...(counts === undefined ? {} : { counts }),
    ...(issues.length === 0 ? {} : told({ issues, groups }, language)),
  };
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json', 'Content-Language': language });
}

/** The answer to what was thrown: a refusal says why, a missing package its name, and all else goes to the log. */
export function failureAnswer(error: unknown, c: Context): Response {
  if (error instanceof Refusal) return problemAnswer(c, error.code, { issues: error.issues });
  const askForToken = error instanceof HTTPException ? error.getResponse().headers.get('WWW-Authenticate') : null;
  if (askForToken !== null) {
    c.header('WWW-Authenticate', askForToken);
    return problemAnswer(c, 'not-authorised');
  }
  if (isActionlineError(error) && error.code === 'missing-package') return problemAnswer(c, 'missing-package');
  console.error(error);
  return problemAnswer(c, 'failed');
}
