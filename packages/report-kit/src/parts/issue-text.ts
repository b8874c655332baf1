import { isUnit, type Issue, type IssueValue } from '@actionline/core';

import type { Inline } from '../document/inline.js';
import { data } from '../document/inline.js';
import { inlineText } from '../document/clean-text.js';
import { namedFigure } from '../explain/named-figure.js';
import type { EvaluationIssueCode } from '../messages/issue-messages.js';
import type { ReportMaterial } from '../material/report-material.js';

/** An issue of the evidence in the language of the report; one of a code that has no words here keeps its own, in English. */
export function issueText(issue: Issue, material: ReportMaterial): readonly Inline[] {
  const { messages, formats, observationById: observations } = material;
  const { code, values = {}, message } = issue;
  if (!isSaid(code, messages.issue)) return [data(message, ...(messages.locale === 'en' ? [] : ['en']))];
  const figures = idsOf(issue).map((id) => namedFigure(id, { observations, messages, formats }));
  const { given, expected, nearest, times } = values;
  return [
    data(
      messages.issue[code]({
        figures,
        list: formats.list(figures),
        given: word(given, material),
        expected: word(expected, material),
        nearest: nearest === undefined ? undefined : inlineText(nearest),
        times: typeof times === 'number' ? times : 0,
      }),
    ),
  ];
}

function isSaid(code: string, known: Readonly<Record<EvaluationIssueCode, unknown>>): code is EvaluationIssueCode {
  return Object.hasOwn(known, code);
}

/** The observations that an issue is about: those it lists, else the one that it is found at. */
function idsOf({ values, path = [] }: Issue): readonly string[] {
  const listed = values?.['observations'];
  if (isList(listed)) return listed.map(String);
  const [, id] = path;
  return id === undefined ? [] : [String(id)];
}

function isList(value: IssueValue | undefined): value is readonly (string | number)[] {
  return Array.isArray(value);
}

/** A value in words: a unit by its noun, a number as the language writes it. */
function word(value: IssueValue | undefined, { formats }: ReportMaterial): string {
  if (typeof value === 'number') return formats.number(value);
  if (typeof value !== 'string') return value === undefined || value === null ? '' : inlineText(String(value));
  const noun = isUnit(value) ? formats.noun(2, value) : '';
  return noun === '' ? inlineText(value) : noun;
}
