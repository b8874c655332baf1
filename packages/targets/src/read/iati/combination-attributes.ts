import { isUnit, type AcrossRule, type CombinationRule, type TimeRule } from '@actionline/core';

import { attributeOf, type IatiElement } from './iati-element.js';

const TIME_RULES: readonly TimeRule[] = ['increment', 'running-total', 'snapshot'];
const ACROSS_RULES: readonly AcrossRule[] = ['sum', 'distinct', 'max', 'latest', 'none'];

/** How values combine, as an element of our own says it; nothing where it does not. */
export function combinationIn(element: IatiElement): CombinationRule | undefined {
  const time = TIME_RULES.find((rule) => rule === attributeOf(element, 'time'));
  const across = ACROSS_RULES.find((rule) => rule === attributeOf(element, 'across'));
  if (time === undefined || across === undefined) return undefined;
  const of = attributeOf(element, 'of');
  const origin = attributeOf(element, 'origin');
  return {
    time,
    across,
    ...(of === 'place' || (of !== undefined && isUnit(of)) ? { of } : {}),
    ...(origin === undefined ? {} : { origin }),
  };
}

/** The same as attributes. */
export function combinationAttributes({ time, across, of, origin }: CombinationRule): Readonly<Record<string, string>> {
  return { time, across, ...(of === undefined ? {} : { of }), ...(origin === undefined ? {} : { origin }) };
}
