import { type Issue, type Measure, type OwnUnit } from '@actionline/core';
import { errorAt, issuesWithin, measureFitIssues, nearestNames, show, type Path } from '@actionline/core/internal';

import { sameData } from '../same-data.js';
import type { Placed } from './entry.js';
import { labelIssues, textIssues } from './texts.js';

/** The measures of a framework. */
export interface KnownMeasures {
  /** The framework's measures by id; absent where targets may bring their own. */
  readonly measures?: ReadonlyMap<string, Measure>;
  /** The ids of those whose shape is wrong. */
  readonly otherMeasures?: ReadonlySet<string>;
}

/** What is wrong with a measure: where its unit, rule and lists do not fit, and its texts. */
export function measureIssues(measure: Measure, path: Path, languages: readonly string[]): readonly Issue[] {
  return [
    ...issuesWithin(measureFitIssues(measure), path),
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

/** Where two measures declare a unit of one's own by one id, and not as the same. */
export function unitIssues(measures: readonly Placed<Measure>[]): readonly Issue[] {
  const declared = new Map<string, OwnUnit>();
  return measures.flatMap(({ value: { id, unit }, path }) => {
    if (typeof unit === 'string') return [];
    const earlier = declared.get(unit.id);
    if (earlier === undefined) declared.set(unit.id, unit);
    if (earlier === undefined || sameData(earlier, unit)) return [];
    return [
      errorAt(
        'unit-differs',
        [...path, 'unit'],
        `The unit ${show(unit.id)} of ${show(id)} differs from the one that an earlier measure declares; expected the same words and kind; declare it once, and give it to both.`,
        { given: unit.id },
      ),
    ];
  });
}

/** Whether a measure is the framework's of that id. */
export function knownMeasureIssues(
  { value: measure, path: at }: Placed<Measure>,
  { measures, otherMeasures }: KnownMeasures,
): readonly Issue[] {
  if (measures === undefined) return [];
  const known = measures.get(measure.id);
  if (known === undefined) {
    // one of the framework whose shape is wrong has an issue of its own
    if (otherMeasures?.has(measure.id) === true) return [];
    const [nearest] = nearestNames(measure.id, measures.keys(), 1);
    return [
      errorAt(
        'unknown-measure',
        [...at, 'id'],
        `The measure was ${show(measure.id)}; expected one of the framework’s measures; ${nearest === undefined ? 'add it to them' : `write ${show(nearest)}, or add it to them`}.`,
        { given: measure.id, ...(nearest === undefined ? {} : { nearest }) },
      ),
    ];
  }
  if (sameData(known, measure)) return [];
  return [
    errorAt(
      'measure-differs',
      at,
      `The measure ${show(measure.id)} differs from the framework’s measure of that id; expected the same data in both.`,
      { given: measure.id },
    ),
  ];
}
