import { type Issue } from '@actionline/core';
import { shapeIssues, type Path, type Schema } from '@actionline/core/internal';

/** What is wrong with the shape of a framework, each issue with its path. The value is a plain copy. */
export function frameworkShape(value: unknown, path: Path): readonly Issue[] {
  return shapeIssues({ $ref: 'Framework' }, value, path).map(withOwnUnits);
}

/** The same of a strategy as it is written by hand; what its place and dates are is told with advice of its own. */
export function strategyShape(value: unknown, path: Path): readonly Issue[] {
  return shapeIssues(STRATEGY, value, path).map(withOwnUnits);
}

/** A unit that is not known may be meant as one of the framework's own. */
function withOwnUnits(issue: Issue): Issue {
  const { code, path = [], message, values } = issue;
  if (code !== 'unknown-value' || path.at(-1) !== 'unit') return issue;
  const advice = ', or declare one of your own there: an object with id, kind and label.';
  return { ...issue, message: message.replace(/\.$/, advice), values: { ...values, mend: 'own-unit' } };
}

const TEXT: Schema = { type: 'string' };

const STRATEGY: Schema = {
  type: 'object',
  properties: {
    place: TEXT,
    period: { type: 'object', properties: { start: TEXT, end: TEXT }, required: ['start', 'end'] },
    priorities: {
      type: 'array',
      items: {
        type: 'object',
        properties: { commitment: TEXT, note: { $ref: 'LocalizedText' }, targets: { type: 'array', items: { $ref: 'Target' } } },
        required: ['commitment'],
      },
    },
  },
  required: ['place', 'period', 'priorities'],
};
