import {
  compareInterval,
  intervalOf,
  type ChangeFromBaseline,
  type Comparison,
  type Interval,
  type LevelBy,
  type RequiredFigure,
  type Step,
  type Unit,
  type Verdict,
} from '@actionline/core';
import { changedBy, dateOfDay } from '@actionline/core/internal';

import { finiteOrNull, step } from '../step.js';
import { figureAt, type Level } from './level.js';

/** The values that meet what is asked. Where that is a range, some meet it for certain, and others may. */
export interface Zone {
  /** The values that meet it wherever it lies; nothing where there are none. */
  readonly certain: Interval | undefined;
  /** The values that meet it somewhere. */
  readonly possible: Interval;
}

/** A level that is asked for, as far as it is known. */
export interface AskedLevel {
  /** How it is compared: never by the bare number of a text. */
  readonly comparison: Exclude<Comparison, 'stated'>;
  /** Its near end, from the middle of the baseline; nothing for a range to be kept, and where it is not known. */
  readonly value: number | undefined;
  /** Its near end as a range, where the baseline is one. */
  readonly range: Interval | undefined;
  /** The values that meet it. */
  readonly zone: Zone;
  /** The values that have come as far as its near end, or further. */
  readonly reached: Zone;
  /** Its near end from a value of the baseline; nothing for a range to be kept. */
  readonly from: (start: number) => number | undefined;
}

const ANYTHING: Zone = { certain: undefined, possible: { lower: -Infinity, upper: Infinity } };

/** A level that is asked for, from the baseline that a change is counted from. */
export function askedLevel(
  { comparison: stated, direction }: Pick<LevelBy, 'comparison' | 'direction'>,
  level: LevelBy['level'],
  baseline: Level | undefined,
): AskedLevel {
  const onward = direction === 'decrease' ? 'at-most' : 'at-least';
  if ('from' in level) {
    const near = direction === 'decrease' ? level.to : level.from;
    const range = { lower: level.from, upper: level.to };
    return {
      comparison: onward,
      value: direction === 'maintain' ? undefined : near,
      range: undefined,
      zone: { certain: range, possible: range },
      reached: zoneOf(intervalOf(near), onward),
      from: () => (direction === 'maintain' ? undefined : near),
    };
  }
  const comparison = stated === 'stated' ? onward : stated;
  const from = (start: number): number => ('value' in level ? level.value : changedBy(start, level));
  const asked = 'value' in level ? intervalOf(level.value) : rangeAfter(level, baseline);
  if (asked === undefined) return { comparison, value: undefined, range: undefined, zone: ANYTHING, reached: ANYTHING, from };
  return {
    comparison,
    value: 'value' in level ? level.value : from(figureAt(baseline!)),
    range: asked.lower === asked.upper ? undefined : asked,
    zone: zoneOf(asked, comparison),
    reached: zoneOf(asked, comparison === 'exactly' ? onward : comparison),
    from,
  };
}

/** Why a level that is a change from the baseline is not known. */
export function unknownLevel(level: LevelBy['level'], baseline: Level | undefined): 'no-baseline' | 'not-positive' | undefined {
  if (!('change' in level)) return undefined;
  if (baseline === undefined || !Number.isFinite(figureAt(baseline))) return 'no-baseline';
  return level.in === 'percent' && !isPositive(baseline) ? 'not-positive' : undefined;
}

/** Of nothing, or of less, per cent say nothing; that it may be little is no matter. */
function isPositive({ range: { lower, upper } }: Level): boolean {
  return lower >= 0 && upper > 0;
}

/** What a change comes to from every value that the baseline may have: more from more. */
function rangeAfter(level: ChangeFromBaseline, baseline: Level | undefined): Interval | undefined {
  if (unknownLevel(level, baseline) !== undefined) return undefined;
  const { range } = baseline!;
  const [lower, upper] = [changedBy(range.lower, level), changedBy(range.upper, level)];
  return lower === upper ? intervalOf(lower) : { ...range, lower, upper };
}

/** The step that says what a change from the baseline comes to. */
export function levelAskedStep({ value, range }: AskedLevel, level: LevelBy['level'], baseline: Level | undefined): Step | undefined {
  if (!('change' in level) || baseline === undefined || value === undefined) return undefined;
  const ends = range === undefined ? {} : { lower: finiteOrNull(range.lower), upper: finiteOrNull(range.upper) };
  const ids = baseline.figures.map(({ observation }) => observation.id).sort();
  return step('level-asked', { from: figureAt(baseline), on: dateOfDay(baseline.day), value, ...ends }, ids.length === 0 ? undefined : ids);
}

/** The near end of a level as an evaluation names it. */
export function requiredOf({ comparison, value, range }: AskedLevel, unit: Unit): RequiredFigure | undefined {
  if (value === undefined) return undefined;
  return range === undefined ? { comparison, value, unit } : { comparison, value, unit, range };
}

/** The values that compare so with every value of a range, and with some. */
function zoneOf(asked: Interval, comparison: Exclude<Comparison, 'stated'>): Zone {
  const { lower, upper, lowerOpen, upperOpen } = asked;
  // What is more than every value below an end is no less than the end.
  switch (comparison) {
    case 'at-least':
      return { certain: intervalOf(upper, 'at-least'), possible: intervalOf(lower, lowerOpen === true ? 'more-than' : 'at-least') };
    case 'more-than':
      return { certain: intervalOf(upper, upperOpen === true ? 'at-least' : 'more-than'), possible: intervalOf(lower, 'more-than') };
    case 'at-most':
      return { certain: intervalOf(lower, 'at-most'), possible: intervalOf(upper, upperOpen === true ? 'less-than' : 'at-most') };
    case 'less-than':
      return { certain: intervalOf(lower, lowerOpen === true ? 'at-most' : 'less-than'), possible: intervalOf(upper, 'less-than') };
    case 'exactly':
      return { certain: lower === upper ? asked : undefined, possible: asked };
  }
}

/** Whether a range meets what is asked: wherever in its range that lies, and nowhere. */
export function verdictOf(range: Interval, { certain, possible }: Zone): Verdict {
  if (certain !== undefined && within(range, certain) === 'met') return 'met';
  return within(range, possible) === 'unmet' ? 'unmet' : 'unknown';
}

function within(range: Interval, zone: Interval): Verdict {
  const low = compareInterval(range, zone.lowerOpen === true ? 'more-than' : 'at-least', zone.lower);
  const high = compareInterval(range, zone.upperOpen === true ? 'less-than' : 'at-most', zone.upper);
  if (low === 'unmet' || high === 'unmet') return 'unmet';
  return low === 'met' && high === 'met' ? 'met' : 'unknown';
}
