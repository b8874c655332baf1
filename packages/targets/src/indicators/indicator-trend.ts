import {
  ActionlineError,
  parsePlace,
  type Confidence,
  type Indicator,
  type Interval,
  type IsoDate,
  type Measure,
  type Observation,
  type PlaceCode,
  type Reporters,
  type ScopedId,
  type UsedEvidence,
} from '@actionline/core';
import { checkKeys, dateOfDay, selectionFitIssues } from '@actionline/core/internal';

import { walk } from '../argument.js';
import { checkedDay } from '../day.js';
import type { Context } from '../evaluate/context.js';
import { estimateOf } from '../evaluate/estimate.js';
import { checkObservations } from '../evaluate/evaluate-target.js';
import { evidenceFact } from '../evidence/recency.js';
import type { Level, Levels } from '../evaluate/level.js';
import { levelsOf } from '../evaluate/levels.js';
import { checkReporters } from '../evaluate/requirement-shape.js';
import { checkMinimumConfidence } from '../evidence/confidence.js';
import { measureWithin } from '../evidence/selection.js';
import { resolveMethod, type MethodParameters } from '../method-parameters.js';
import { isPart } from '../range/place-axis.js';
import { readIndicator, type Read } from './read-indicator.js';
import { trendWord, type Naming, type TrendWord } from './trend-words.js';
import type { IndicatorTrend, TrendPoint, TrendUnknown } from './trend.js';

/** The parameters of the method `actionline-trend`; they mean what they do in `evaluateTarget`. */
export type TrendParameters = Pick<MethodParameters, 'aboutTolerance' | 'smallestChange' | 'earlyShare' | 'staleAfterDays'>;

/** How a trend is read. */
export interface TrendOptions {
  /** The date of the evaluation, at the close of that day: what ends later does not count. */
  readonly asOf: IsoDate;
  /** The date of knowledge: nothing that became known later counts; every figure is known where absent. */
  readonly knownAt?: IsoDate;
  /** The first day that a figure may end on; every figure counts where absent. */
  readonly since?: IsoDate;
  /** The place that is asked about, in any form that `parsePlace` takes; all places together where absent, as far as the measure allows that. */
  readonly place?: PlaceCode;
  /** How sure a figure has to be to count; those that say nothing of it count. */
  readonly minimumConfidence?: Confidence;
  /** Who is to report: the places, or the assumption that those which report are all. */
  readonly reporters?: Reporters;
  /** Parameters of the method that differ from `defaultParameters`. */
  readonly method?: Partial<TrendParameters>;
}

/**
 * Where an indicator goes: from its first value to its latest, and lately. A word is said only where every value in the two ranges would
 * have it so; a change by no more than a hundredth of where it started is none. Values before a break in the series do not count, nor do
 * periods of another length; figures of several places are put together by the rule of the measure, and rates and indices never are: ask for
 * a place. Figures may have any role but `target` and `budget`. Where it is to be kept, it is nearer or farther from the value at which
 * its scale is even, or else from its first.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no indicator, no list of observations or no option that there is; `bad-date`.
 *
 * @example
 * ```ts
 * import { indicatorTrend } from '@actionline/targets';
 *
 * const births = {
 *   id: 'example/births', label: { en: 'Births registered' }, type: 'outcome', direction: 'increase',
 *   measure: {
 *     id: 'example/births', label: { en: 'Births registered' }, unit: 'percent', combine: { time: 'snapshot', across: 'none' },
 *   },
 *   basis: { kind: 'sdg', code: '16.9.1', publisher: { en: 'UN' }, source: { en: 'Database' } }, disaggregation: [], publicData: 'yes',
 *   terms: { use: 'not-read', note: { en: 'Not read.' }, verified: false }, verified: true, proposedBy: 'Actionline',
 * } as const;
 * const figure = (year: number, value: number) => ({
 *   id: String(year), measure: births.id, unit: 'percent', role: 'outcome', value, place: 'KE',
 *   period: { start: `${year}-01-01`, end: `${year}-12-31` }, source: { title: 'Survey' },
 * } as const);
 *
 * const { trend, from, to } = indicatorTrend(births, [figure(2014, 67), figure(2022, 76)], { asOf: '2024-12-31', place: 'KE' });
 * [trend, from?.value, to?.on]; // => ['improving', 67, '2022-12-31']
 * indicatorTrend(births, [figure(2022, 76)], { asOf: '2024-12-31', place: 'KE' }).why; // => 'one-figure'
 * ```
 */
export function indicatorTrend(indicator: Indicator, observations: readonly Observation[], options: TrendOptions): IndicatorTrend {
  checkObservations(observations);
  const asked = readTrendOptions(options);
  const read = readIndicator(indicator);
  const { id, measure } = read;
  const own = walk('observations', observations, () => ofIndicator(observations, id, read.same));
  const context = contextOf(id, measure, own, asked);
  const start = asked.since === undefined ? -Infinity : checkedDay(asked.since, 'since');
  const days = { start, end: Infinity, reportedUntil: -Infinity, due: Infinity };
  const levels = levelsOf(
    context,
    { kind: 'direction', direction: 'increase', measure: askedOf(measure, asked), window: ALL_DAYS },
    days,
    true,
  );
  return trendOf(levels, read, asked, context);
}

const ALL_DAYS = { start: '0001-01-01' } as const;
const OPTIONS: readonly (keyof TrendOptions)[] = ['asOf', 'knownAt', 'since', 'place', 'minimumConfidence', 'reporters', 'method'];
const PARAMETERS: readonly (keyof TrendParameters)[] = ['aboutTolerance', 'smallestChange', 'earlyShare', 'staleAfterDays'];

/** The options as they are; throws where there are none, or one that nothing is known of. */
export function readTrendOptions(options: TrendOptions): TrendOptions {
  checkKeys('options', options, OPTIONS);
  return walk('options', options, () => {
    if (options.reporters !== undefined) checkReporters({ 'the/indicator': options.reporters });
    if (options.method !== undefined) checkKeys('options.method', options.method, PARAMETERS);
    return options.place === undefined ? { ...options } : { ...options, place: placeIn(options.place) };
  });
}

const ROLES: readonly Observation['role'][] = ['outcome', 'context', 'baseline', 'milestone'];

/** The code of a place in any form that `parsePlace` takes; throws where it is none. */
function placeIn(given: PlaceCode): PlaceCode {
  const place = parsePlace(given);
  if (place.ok) return place.value;
  const [issue] = place.issues;
  throw new ActionlineError('bad-argument', `options.place: ${issue?.message ?? 'there is no such place.'}`, {
    given,
    issues: place.issues,
  });
}

/** The observations with those of the indicator as results of it: it is no promise, so that a baseline or an outcome is a figure as any other. */
function ofIndicator(observations: readonly Observation[], id: ScopedId, same: ScopedId | undefined): readonly Observation[] {
  return observations.flatMap((observation): readonly Observation[] => {
    const isOwn = observation.measure === id || (same !== undefined && observation.measure === same);
    if (!isOwn) return observation.supersedes === undefined ? [] : [observation];
    const { role } = observation;
    return [{ ...observation, measure: id, role: ROLES.includes(role) ? 'result' : role }];
  });
}

function contextOf(id: ScopedId, measure: Measure, observations: readonly Observation[], asked: TrendOptions): Context {
  const { asOf, knownAt, place } = asked;
  const select = place === undefined ? undefined : { places: [place] };
  const [misfit] = select === undefined ? [] : selectionFitIssues(select, measure);
  if (misfit !== undefined)
    throw new ActionlineError('bad-argument', `The place cannot be asked about: ${misfit.message}`, { issues: [misfit] });
  return {
    target: { id, commitment: id, label: measure.label, requirement: { kind: 'standing' } },
    requirement: { kind: 'standing' },
    observations,
    asOf,
    today: checkedDay(asOf, 'asOf'),
    knownAt,
    knownDay: knownAt === undefined ? Infinity : checkedDay(knownAt, 'knownAt'),
    minimumConfidence: checkMinimumConfidence(asked.minimumConfidence),
    select,
    method: resolveMethod(asked.method),
    inForce: (target, day) => ({ text: target, day }),
    wanted: 'taken',
    reading: 'taken',
    readings: new Set(['taken']),
    reporters: {},
    above: [],
  };
}

/** The measure with the reporters asked for, and of the place asked for. */
function askedOf(measure: Measure, { reporters, place }: TrendOptions): Measure {
  const reported = reporters === undefined ? measure : { ...measure, reporters };
  return place === undefined ? reported : measureWithin(reported, { places: [place] });
}

function trendOf(levels: Levels, { id, measure, direction, parity }: Read, asked: TrendOptions, context: Context): IndicatorTrend {
  const { latest, first, previous, leftOut, issues } = levels;
  const { parameters } = context.method;
  const from = first !== undefined && latest !== undefined && first.day < latest.day ? first : undefined;
  const before =
    from !== undefined && latest !== undefined && previous !== undefined && previous.day > from.day && previous.day < latest.day
      ? previous
      : undefined;
  const start: Interval | undefined = from?.range;
  const naming: Naming = {
    direction,
    kept: direction !== 'keep' ? undefined : parity === undefined ? start : { lower: parity, upper: parity },
    smallestChange: parameters.smallestChange,
  };
  const wordSince = (level: Level | undefined): TrendWord =>
    level === undefined || latest === undefined ? 'unknown' : trendWord(level.range, latest.range, naming);
  const trend = wordSince(from);
  const pointOf = (level: Level | undefined): TrendPoint | undefined => {
    const estimate = estimateOf(level?.proof, measure.unit);
    return level === undefined || estimate === undefined ? undefined : { on: dateOfDay(level.day), ...estimate };
  };
  const [fromPoint, beforePoint, toPoint] = [pointOf(from), pointOf(before), pointOf(latest)];
  const { asOf, knownAt, since, minimumConfidence } = asked;
  const place = asked.place ?? onlyPlaceOf(latest, measure);
  return {
    indicator: id,
    ...(place === undefined ? {} : { place }),
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(since === undefined ? {} : { since }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
    trend,
    ...(trend === 'unknown' ? { why: whyUnknown(levels, from) } : {}),
    ...(fromPoint === undefined ? {} : { from: fromPoint }),
    ...(toPoint === undefined ? {} : { to: toPoint }),
    ...(beforePoint === undefined ? {} : { lately: { trend: wordSince(before), from: beforePoint } }),
    evidence: evidenceFact(context, latest?.day ?? levels.newest, Infinity, from !== undefined),
    used: usedOf([from, before, latest]),
    leftOut,
    issues,
    method: {
      id: 'actionline-trend',
      version: '1.0.0',
      parameters: Object.fromEntries(PARAMETERS.map((name) => [name, parameters[name]])),
    },
  };
}

/** The place of a value that stands alone: nothing is said of any other. */
function onlyPlaceOf(latest: Level | undefined, { combine: { across } }: Measure): PlaceCode | undefined {
  const place = latest?.figures[0]?.observation.place;
  return (across === 'none' || across === 'latest') && isPart(place) ? place : undefined;
}

function whyUnknown({ latest, leftOut, newest }: Levels, from: Level | undefined): TrendUnknown {
  if (latest === undefined) {
    if (leftOut.some(({ reason }) => reason === 'cannot-combine')) return 'several-places';
    return newest === -Infinity ? 'no-figures' : 'open-range';
  }
  if (from === undefined) return leftOut.some(({ reason }) => reason === 'before-break') ? 'one-since-break' : 'one-figure';
  const isBounded = ({ range: { lower, upper } }: Level): boolean => Number.isFinite(lower) && Number.isFinite(upper);
  return isBounded(from) && isBounded(latest) ? 'overlapping-ranges' : 'open-range';
}

/** The figures behind some levels, once each, in the order of their days. */
function usedOf(levels: readonly (Level | undefined)[]): readonly UsedEvidence[] {
  const figures = new Map(levels.flatMap((level) => level?.figures ?? []).map((figure) => [figure.observation.id, figure]));
  return [...figures.values()]
    .sort((a, b) => a.end - b.end || (a.observation.id < b.observation.id ? -1 : 1))
    .map(({ observation, range }) => ({ observation: observation.id, range, period: observation.period }));
}
