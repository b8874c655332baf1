import { measureFitIssues, type Issue, type Measure } from '@actionline/core';

import type { Path, Placed } from './entry.js';
import { labelIssues, textIssues } from './texts.js';

/** What is wrong with a measure: where its unit, rule and lists do not fit, and its texts. */
export function measureIssues(measure: Measure, path: Path, languages: readonly string[]): readonly Issue[] {
  return [
    ...measureFitIssues(measure).map((issue) => ({ ...issue, path: [...path, ...(issue.path ?? [])] })),
    ...[{ value: measure, path }, ...sidesOf(measure, path)].flatMap((one) => wordIssues(one, languages)),
  ];
}

/** What is wrong with the words of a measure. */
function wordIssues({ value: measure, path }: Placed<Measure>, languages: readonly string[]): readonly Issue[] {
  return [
    ...labelIssues(measure.label, languages, [...path, 'label']),
    ...textIssues(measure.note, languages, [...path, 'note']),
    ...(typeof measure.unit === 'string'
      ? []
      : [
          ...labelIssues(measure.unit.label, languages, [...path, 'unit', 'label']),
          ...textIssues(measure.unit.plural, languages, [...path, 'unit', 'plural']),
        ]),
    ...(measure.reporters !== undefined && 'reason' in measure.reporters
      ? textIssues(measure.reporters.reason, languages, [...path, 'reporters', 'reason'])
      : []),
  ];
}

/** The numerator and the denominator of a share, with their places. */
export function sidesOf({ share }: Measure, path: Path): readonly Placed<Measure>[] {
  if (share === undefined) return [];
  const { numerator, denominator } = share;
  return [
    { value: numerator, path: [...path, 'share', 'numerator'] },
    ...(typeof denominator === 'number' ? [] : [{ value: denominator, path: [...path, 'share', 'denominator'] }]),
  ];
}
