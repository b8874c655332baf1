import { type Framework, type Issue } from '@actionline/core';
import { plainCopy } from '@actionline/core/internal';

import { frameworkShape } from '../check/shape.js';

/** What keeps a framework that was read from being one, each with its path; none where it is whole. */
export function missingMembers(framework: Partial<Framework>, scheme: string): readonly Issue[] {
  const plain = plainCopy(framework);
  const issues = plain.ok ? frameworkShape(plain.value, []) : plain.issues;
  return issues.map((issue) => {
    const where = (issue.path ?? []).join('.');
    const what =
      issue.code === 'missing-key' ? `has no ${where}; add it` : `its ${where === '' ? 'data' : where} is not understood: ${issue.message}`;
    return {
      ...issue,
      code: issue.code === 'missing-key' ? 'missing-property' : issue.code,
      message: `<${scheme}> calls itself a framework but ${what}${what.endsWith('.') ? '' : '.'} It was read as a concept scheme.`,
      values: { ...issue.values, scheme },
    };
  });
}
