import { ActionlineError, type Indicator, type ScopedId } from '@actionline/core';
import { kindOf, measureFitIssues, readArgument, refuseArgument } from '@actionline/core/internal';

/** What a trend is read by. */
export interface Read extends Pick<Indicator, 'id' | 'measure' | 'direction'> {
  /** The value at which its scale is even. */
  readonly parity: number | undefined;
  /** The measure of a framework that counts the same. */
  readonly same: ScopedId | undefined;
}

const DIRECTIONS: readonly Indicator['direction'][] = ['increase', 'decrease', 'keep', 'none'];

/** Throws where there is no indicator that can be read. */
export function readIndicator(indicator: Indicator): Read {
  const [expected, mend] = [
    'an indicator, with id, measure and direction',
    'take one of proposedIndicators, or check it with indicatorSchema',
  ];
  if (kindOf(indicator) !== 'object') refuseArgument('indicator', indicator, expected, mend);
  const read = readArgument('indicator', indicator, expected, mend, (): Read => {
    const { id, measure, direction, parity, sameMeasure } = indicator;
    return { id, measure: { ...measure }, direction, parity, same: sameMeasure };
  });
  const { id, measure, direction, parity } = read;
  if (typeof id !== 'string' || measure.id !== id) refuseArgument('indicator.measure.id', measure.id, 'the id of the indicator', mend);
  if (!DIRECTIONS.includes(direction)) refuseArgument('indicator.direction', direction, `one of ${DIRECTIONS.join(', ')}`, mend);
  if (parity !== undefined && !Number.isFinite(parity)) refuseArgument('indicator.parity', parity, 'a finite number', 'leave it out');
  const issues = measureFitIssues(measure);
  const [first] = issues;
  if (first !== undefined) throw new ActionlineError('bad-argument', `The measure of ${id} cannot be read: ${first.message}`, { issues });
  return read;
}
