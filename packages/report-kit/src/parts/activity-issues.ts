import type { Issue } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { data, type Inline } from '../document/inline.js';
import type { ReportMaterial } from '../material/report-material.js';
import type { ActivityIssueCode } from '../messages/activity-messages.js';

/** What is wrong with the activities, one line an issue in the language of the report. */
export function activityIssues({ activities, messages }: ReportMaterial): readonly (readonly Inline[])[] {
  return (activities?.evaluation.issues ?? []).map((issue) => {
    const { path = [], values = {} } = issue;
    const [, id = '', ...where] = path.map(String);
    const circle = values['activities'];
    const { given, nearest } = values;
    return [
      data(
        messages.activity.issue[codeOf(issue, messages.activity.issue)]({
          list: (Array.isArray(circle) ? circle.map(String) : [id]).map((one) => messages.quoted(inlineText(one))).join(', '),
          given: given === undefined || given === null ? '' : inlineText(String(given)),
          nearest: nearest === undefined || nearest === null ? undefined : inlineText(nearest),
          where: inlineText(where.join('.')),
        }),
      ),
    ];
  });
}

function codeOf({ code }: Issue, known: Readonly<Record<ActivityIssueCode, unknown>>): ActivityIssueCode {
  return Object.hasOwn(known, code) ? (code as ActivityIssueCode) : 'unreadable';
}
