import { type Comparison, type Issue, type Measure, type Period, type Selection, type Target } from '@actionline/core';
import { show, statedBaseline, warningAt } from '@actionline/core/internal';

import { TARGET } from '../../read/iati/iati-extension.js';
import { ownTexts } from './narratives.js';
import { plainNumber } from './plain-number.js';
import { xml, type XmlElement } from './xml-element.js';

/** A target as a value of an indicator. */
export interface TargetFigure {
  /** What it counts. */
  readonly measure: Measure;
  /** The days that it is for. */
  readonly period: Period;
  /** The value asked for. */
  readonly value: number;
  /** Whether it is good that values rise. */
  readonly ascending: boolean;
  /** The part that is asked about. */
  readonly select: Selection;
  /** Where it starts from, where the target says it. */
  readonly baseline?: { readonly value: number; readonly date: string };
  /** The id, the commitment and the comparison. */
  readonly own: XmlElement;
}

/** What can be carried of targets, and what of them cannot. */
export function targetFigures(targets: readonly Target[]): {
  readonly figures: readonly TargetFigure[];
  readonly issues: readonly Issue[];
} {
  const figures: TargetFigure[] = [];
  const issues: Issue[] = [];
  targets.forEach((target, at) => {
    const figure = targetFigure(target);
    if (figure !== undefined) figures.push(figure);
    // the parts of one that has parts are targets of the framework themselves
    else if (target.requirement.kind !== 'all-of') issues.push(notCarried(target, at));
  });
  return { figures, issues };
}

function targetFigure(target: Target): TargetFigure | undefined {
  const { requirement } = target;
  if (requirement.kind === 'total-by') {
    const { measure, window, value, comparison, select = {} } = requirement;
    if (!isOnePart(select)) return undefined;
    return { measure, period: window, value, ascending: !isCeiling(comparison), select, own: ownElement(target, comparison) };
  }
  if (
    requirement.kind !== 'level-by' ||
    !('value' in requirement.level) ||
    requirement.direction === 'maintain' ||
    requirement.rolling !== undefined
  ) {
    return undefined;
  }
  const { measure, level, due, baseline, direction, comparison, select = {} } = requirement;
  if (!isOnePart(select)) return undefined;
  const start = baseline !== undefined && baseline.date < due ? baseline.date : `${due.slice(0, 4)}-01-01`;
  const stated = statedBaseline(baseline);
  return {
    measure,
    period: { start, end: due },
    value: level.value,
    ascending: direction === 'increase',
    select,
    ...(baseline === undefined || stated === undefined ? {} : { baseline: { value: stated, date: baseline.date } }),
    own: ownElement(target, comparison),
  };
}

function isCeiling(comparison: Comparison): boolean {
  return comparison === 'at-most' || comparison === 'less-than';
}

/** The format has one place, or several that it does not say to take together. */
function isOnePart({ places = [] }: Selection): boolean {
  return places.length <= 1;
}

function ownElement({ id, commitment, label, requirement }: Target, comparison: Comparison): XmlElement {
  return xml(`+${TARGET}`, { id, commitment, kind: requirement.kind, comparison }, ownTexts('label', label));
}

/** The value of a target as an element, without an observation behind it. */
export function targetElement({ value, select, own }: TargetFigure, location: string | undefined): XmlElement {
  return xml('target', { value: plainNumber(value) }, [
    ...(location === undefined ? [] : [xml('location', { ref: location })]),
    ...Object.entries(select.dimensions ?? {}).map(([name, code]) => xml('dimension', { name, value: code })),
    own,
  ]);
}

function notCarried({ id, requirement }: Target, at: number): Issue {
  const message = `The target ${show(id)} asks for ${show(requirement.kind)} in a way that the format has no value for; expected one number of one place by a day, or within a period; it is left out; keep it in the framework.`;
  return warningAt('target-not-carried', ['targets', at], message, { given: id, kind: requirement.kind, mend: 'keep-it-in-the-framework' });
}
