import { type IssueValue, type IssueValues } from '@actionline/core';
import { issueValue, kindOf } from '@actionline/core/internal';

/** The values of an issue as JSON can hold them: a measure or target that is not sound can bring in any value. */
export function valuesInJson(values: IssueValues): IssueValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inJson(value)]));
}

function inJson(value: IssueValue | undefined): IssueValue {
  if (kindOf(value) !== 'list') return issueValue(value);
  try {
    return (value as readonly unknown[]).map((one) => (typeof one === 'number' && Number.isFinite(one) ? one : String(issueValue(one))));
  } catch {
    // a list that throws when it is read is shown as such
    return issueValue(value);
  }
}
