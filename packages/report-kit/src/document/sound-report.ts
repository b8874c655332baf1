import { ActionlineError, formatIssue, type ErrorCode, type Issue } from '@actionline/core';

import { walk } from './argument.js';
import { checkDocument } from './check-document.js';
import type { Report } from './report.js';

/** Reports in which nothing was found: none is looked through twice. */
const sound = new WeakSet<Report>();

/** The issues that are a kind of error of their own. */
const OWN_CODES: readonly ErrorCode[] = ['dangling-reference', 'unknown-block', 'repeated-id', 'missing-text'];
const MOST_LISTED = 10;

/**
 * The report, in which {@link checkDocument} finds nothing.
 *
 * @throws {@link ActionlineError} with every issue, under the code of the first that is a kind of error of its own (`dangling-reference`,
 * `unknown-block`, `repeated-id`, `missing-text`), `bad-argument` where none is.
 */
export function soundReport(report: Report): Report {
  if (sound.has(report)) return report;
  const issues = checkDocument(report);
  if (issues.length > 0) throw unsound(issues);
  sound.add(report);
  return report;
}

/**
 * What a renderer writes of a report, which may be anything in spite of its type.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no report, and what {@link soundReport} throws.
 */
export function rendered<T>(report: Report, write: (report: Report) => T): T {
  return walk('report', report, () => write(soundReport(report)));
}

/** As {@link rendered}, of a library that writes what was made of the report. */
export async function renderedBy<T>(report: Report, write: () => T | Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    return walk('report', report, () => {
      throw error;
    });
  }
}

function unsound(issues: readonly Issue[]): ActionlineError {
  const listed = issues.slice(0, MOST_LISTED).map((issue) => `\n- ${formatIssue(issue)}`);
  const rest = issues.length > MOST_LISTED ? `\nand ${String(issues.length - MOST_LISTED)} more in the error’s issues` : '';
  const code = OWN_CODES.find((own) => own === issues.find((issue) => OWN_CODES.some((one) => one === issue.code))?.code);
  return new ActionlineError(
    code ?? 'bad-argument',
    `The report has ${issues.length === 1 ? 'an error' : `${String(issues.length)} errors`}; expected none, as checkDocument says; mend what the document was made from:${listed.join('')}${rest}`,
    { issues },
  );
}
