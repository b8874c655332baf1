import { isIsoDate } from '@actionline/core';
import { accepted, exactSum, issueValue, show, type Path } from '@actionline/core/internal';
import { categoryOf, type BandTable } from '../series/bands.js';
import { checkFinite, refuse, type Answer } from '../series/refusal.js';
import { meets, readSign, type DesiredDirection } from './input.js';
import { unassessed, type Findings, type Method, type MethodStatus } from './method.js';

/** Input of the TolaActivity scope. */
export interface TolaInput {
  /** Whether more or less is better; less swaps over and under. */
  readonly direction?: DesiredDirection | null | undefined;
  /** The periods with their targets and results. */
  readonly params: TolaParams;
}

/** How often a target is set. Only `mid-end` and `event` count by data; the rest count when their time has ended. */
type TolaFrequency = 'life-of-program' | 'mid-end' | 'event' | 'annual' | 'semi-annual' | 'tri-annual' | 'quarterly' | 'monthly';

/** One period with its target. */
export interface TolaPeriod {
  /** Its name, for people; `midline` and `endline` also say which of the two is the later one. */
  readonly name?: string | undefined;
  /** Its last day, `YYYY-MM-DD`; needed for the frequencies that count by time, and wherever the latest of several periods counts. */
  readonly end?: string | undefined;
  /** Its target. */
  readonly target: number | null;
  /** Its results in order of date. */
  readonly results: readonly number[];
}

/** Settings of the TolaActivity scope. */
export interface TolaParams {
  /** How often the target is set. */
  readonly frequency: TolaFrequency;
  /** Whether results are numbers, which are added up, or percentages, of which the latest counts. */
  readonly unit: 'number' | 'percentage';
  /** Whether the periods' targets are running totals, of which the latest counts. */
  readonly cumulative?: boolean | undefined;
  /** Tolerance on both sides; 0.15 by default. */
  readonly margin?: number | undefined;
  /** The day of the assessment, `YYYY-MM-DD`; needed for the frequencies that count by time. */
  readonly asOf?: string | undefined;
  /** First day of the program; not used. */
  readonly programStart?: string | undefined;
  /** Last day of the program, for `life-of-program`. */
  readonly programEnd?: string | undefined;
  /** Target of the whole program, for `life-of-program`. */
  readonly lopTarget?: number | null | undefined;
  /** All results in order of date, for `life-of-program`. */
  readonly results?: readonly number[] | undefined;
  /** The periods, for the other frequencies; in any order, as their last days tell it. */
  readonly periods?: readonly TolaPeriod[] | undefined;
}

/** Categories of the TolaActivity scope. */
type TolaCategory = 'over_scope' | 'on_scope' | 'under_scope' | 'not_reporting';

/** Findings of the TolaActivity scope. */
export interface TolaFindings extends Findings {
  /** Whether the indicator is counted at all. */
  readonly reporting: boolean;
  /** Target of the periods that count. */
  readonly targetToDate: number | null;
  /** Result of the periods that count. */
  readonly actualToDate: number | null;
  /** Actual over target. */
  readonly percentMet: number | null;
  /** 1 better than the margin, 0 within it, −1 worse; `null` where not reporting. */
  readonly overUnder: -1 | 0 | 1 | null;
  /** The category. */
  readonly category: TolaCategory;
}

/**
 * The scope of an indicator in TolaActivity, the monitoring system of Mercy Corps: actual over target of
 * the periods that are complete, within a margin of 15 %.
 *
 * Source: Mercy Corps, TolaActivity 2 (2019), program metrics. Edge rules of that program:
 *
 * - Periods count once they have ended before the day of the assessment; midline, endline and events once they have data;
 *   the life of the program once the program has ended.
 * - Target to date: of numbers the sum, of running totals and percentages the latest. The latest period is the one that ends last,
 *   or the one named endline; where neither tells, the method refuses, as the order of a list is no date.
 * - Actual to date: of numbers the sum, also where the targets are running totals; of percentages the latest.
 * - Once the program has ended, the unified label of its life is achieved where the target is reached, missed where it is not;
 *   the scope stays as it is, so that 90 of 100 is on scope and missed.
 * - The margin itself is on scope: over is more than 1.15, under less than 0.85. For falling targets over and under are swapped.
 */
export const tolaScope: Method<'tola-scope', TolaInput, TolaFindings> = {
  about: {
    id: 'tola-scope',
    version: '2.0.0',
    title: 'On scope within 15 % (TolaActivity)',
    publication: 'Mercy Corps, TolaActivity: program metrics',
    year: 2019,
    section: 'Targets and results to date, over and under scope',
    url: 'https://github.com/mercycorps/TolaActivity',
    suits: 'Project indicators with periodic targets and results.',
    undefinedWhen: [
      'not-due',
      'no-target',
      'zero-target',
      'not-positive',
      'no-result',
      'no-direction',
      'bad-parameter',
      'not-finite',
      'overflow',
    ],
    thresholds: [
      { when: 'actual / target > 1.15', category: 'over_scope' },
      { when: '0.85 ≤ actual / target ≤ 1.15', category: 'on_scope' },
      { when: 'actual / target < 0.85', category: 'under_scope' },
    ],
  },
  settings: {
    frequency: 'anything',
    unit: 'anything',
    cumulative: 'flag',
    margin: 'number',
    asOf: 'anything',
    programStart: 'anything',
    programEnd: 'anything',
    lopTarget: 'number',
    results: { list: 'number' },
    periods: {
      list: {
        row: { name: 'anything', end: 'anything', target: 'number', results: { list: 'number' } },
        needed: ['target', 'results', 'end'],
      },
    },
  },
  needsParams: true,
  assess: assessTola,
};

const empty = {
  reporting: false,
  targetToDate: null,
  actualToDate: null,
  percentMet: null,
  overUnder: null,
  category: 'not_reporting',
} as const;

function assessTola({ direction, params }: TolaInput): TolaFindings {
  const sign = readSign(direction);
  if (!sign.ok) return unassessed(sign, empty);
  const counted = countedPeriods(params);
  if (!counted.ok) return unassessed(counted, empty);
  const ordered = inOrderOfTime(counted.value, params);
  if (!ordered.ok) return unassessed(ordered, empty);
  const margin = readMargin(params);
  if (!margin.ok) return unassessed(margin, empty);
  const target = targetOf(ordered.value, params);
  const actual = actualOf(ordered.value, params);
  const found = { ...empty, targetToDate: target.ok ? target.value : null, actualToDate: actual.ok ? actual.value : null };
  if (!target.ok) return unassessed(target, found);
  if (!actual.ok) return unassessed(actual, found);
  const share = checkFinite(actual.value / target.value, 'share of the target');
  if (!share.ok) return unassessed(share, found);
  const category = categoryOf(share.value, sign.value === 1 ? risingBands(margin.value) : fallingBands(margin.value));
  const status = params.frequency === 'life-of-program' ? statusAtEnd(actual.value, target.value, sign.value) : statuses[category];
  return { ...found, reporting: true, percentMet: share.value, overUnder: overUnder[category], category, status };
}

type Scope = Exclude<TolaCategory, 'not_reporting'>;

const overUnder = { over_scope: 1, on_scope: 0, under_scope: -1 } as const;

const statuses: Readonly<Record<Scope, MethodStatus>> = { over_scope: 'on-track', on_scope: 'on-track', under_scope: 'off-track' };

/** The life of the program counts only once the program has ended. */
function statusAtEnd(actual: number, target: number, sign: 1 | -1): MethodStatus {
  return meets(actual, target, sign) ? 'achieved' : 'missed';
}

function readMargin(params: TolaParams): Answer<number> {
  const margin = params.margin ?? 0.15;
  if (margin >= 0 && margin < 1) return accepted(margin);
  return refuse('bad-parameter', ['params', 'margin'], `Given the margin ${show(margin)}; expected 0 or more and less than 1.`, {
    given: issueValue(margin),
    least: 0,
    below: 1,
  });
}

function risingBands(margin: number): BandTable<Scope> {
  return {
    bands: [
      { above: 1 + margin, category: 'over_scope' },
      { from: 1 - margin, category: 'on_scope' },
    ],
    otherwise: 'under_scope',
  };
}

function fallingBands(margin: number): BandTable<Scope> {
  return {
    bands: [
      { above: 1 + margin, category: 'under_scope' },
      { from: 1 - margin, category: 'on_scope' },
    ],
    otherwise: 'over_scope',
  };
}

/** The periods that count: by data or by time; the life of the program counts as one period. */
function countedPeriods(params: TolaParams): Answer<readonly TolaPeriod[]> {
  const { frequency, unit, asOf, programEnd, lopTarget = null, results = [], periods = [] } = params;
  if (!frequencies.includes(frequency))
    return refuse(
      'bad-parameter',
      ['params', 'frequency'],
      `Given the frequency ${show(frequency)}; expected one of ${frequencies.join(', ')}.`,
      { given: issueValue(frequency), expected: frequencies },
    );
  if (unit !== 'number' && unit !== 'percentage')
    return refuse('bad-parameter', ['params', 'unit'], `Given the unit ${show(unit)}; expected "number" or "percentage".`, {
      given: issueValue(unit),
      expected: ['number', 'percentage'],
    });
  const broken = periods.findIndex((period) => !isPeriod(period));
  if (broken !== -1)
    return refuse(
      'bad-parameter',
      ['params', 'periods', broken],
      'A period is no object with a list of results; give every period a target and its results.',
      { given: issueValue(periods[broken]) },
    );
  if (frequency === 'mid-end' || frequency === 'event') {
    const withData = periods.filter((period) => period.results.length > 0);
    return withData.length > 0 ? accepted(withData) : refuse('no-result', ['params', 'periods'], 'No period has a result yet.');
  }
  if (!isDay(asOf))
    return refuse(
      'bad-parameter',
      ['params', 'asOf'],
      `Given asOf ${show(asOf ?? null)}; the frequency "${frequency}" needs a day as YYYY-MM-DD.`,
      { given: issueValue(asOf ?? null), expected: 'YYYY-MM-DD' },
    );
  const isLife = frequency === 'life-of-program';
  const timed = isLife ? [{ end: programEnd, target: lopTarget, results }] : periods;
  const undated = timed.findIndex(({ end }) => !isDay(end));
  if (undated !== -1) {
    const end = timed[undated]?.end ?? null;
    return refuse(
      'bad-parameter',
      isLife ? ['params', 'programEnd'] : ['params', 'periods', undated, 'end'],
      `Given the end ${show(end)}; every period needs its last day as YYYY-MM-DD.`,
      { given: issueValue(end), expected: 'YYYY-MM-DD' },
    );
  }
  const over = timed.filter(({ end = '' }) => end < asOf);
  return over.length > 0 ? accepted(over) : refuse('not-due', ['params', 'asOf'], `No period has ended before ${asOf}.`, { given: asOf });
}

/** The periods from the first to the last, which matters only where the latest counts; what does not tell the latest is refused. */
function inOrderOfTime(periods: readonly TolaPeriod[], params: TolaParams): Answer<readonly TolaPeriod[]> {
  if (periods.length < 2 || !takesLatest(params)) return accepted(periods);
  const places = periods.map((period) => ({ period, place: placeInTime(period, periods, params) }));
  const known = new Set(places.flatMap(({ place }) => place ?? []));
  if (known.size < periods.length)
    return refuse(
      'bad-parameter',
      ['params', 'periods'],
      `Of ${String(periods.length)} periods the latest counts, and which one that is is not given; give each its own last day as its end.`,
    );
  return accepted(places.sort((a, b) => ((a.place ?? '') < (b.place ?? '') ? -1 : 1)).map(({ period }) => period));
}

function takesLatest({ unit, cumulative = false }: TolaParams): boolean {
  return cumulative || unit === 'percentage';
}

/** What a period is put in order by: its last day, where all have one; else, of a midline and an endline, its name. */
function placeInTime({ end, name }: TolaPeriod, periods: readonly TolaPeriod[], { frequency }: TolaParams): string | undefined {
  if (periods.every((period) => isDay(period.end))) return end;
  const place = typeof name === 'string' ? lines.indexOf(name.trim().toLowerCase()) : -1;
  return frequency === 'mid-end' && place !== -1 ? String(place) : undefined;
}

const lines: readonly string[] = ['midline', 'endline'];

function targetOf(periods: readonly TolaPeriod[], params: TolaParams): Answer<number> {
  const at = pathTo('lopTarget', params);
  const targets = (takesLatest(params) ? periods.slice(-1) : periods).map(({ target }) => target).filter((target) => target !== null);
  if (targets.length === 0) return refuse('no-target', at, 'The periods that count have no target.');
  const total = totalOf(targets, 'target', at);
  if (!total.ok) return total;
  const { value } = total;
  if (value === 0) return refuse('zero-target', at, 'The target to date is 0; no share of it is defined.', { given: value });
  if (value < 0)
    return refuse('not-positive', at, `The target to date is ${String(value)}; a share is counted of a positive target.`, { given: value });
  return total;
}

function actualOf(periods: readonly TolaPeriod[], params: TolaParams): Answer<number> {
  const at = pathTo('results', params);
  const results = periods.flatMap((period) => period.results);
  if (results.length === 0) return refuse('no-result', at, 'The periods that count have no result.');
  return totalOf(params.unit === 'percentage' ? results.slice(-1) : results, 'result', at);
}

/** Where the targets or the results stand: those of the life of the program beside its periods. */
function pathTo(what: 'lopTarget' | 'results', { frequency }: TolaParams): Path {
  return ['params', frequency === 'life-of-program' ? what : 'periods'];
}

/** The sum; of a single value the value itself. */
function totalOf(values: readonly number[], what: string, at: Path): Answer<number> {
  const wild = values.find((value) => !Number.isFinite(value));
  if (wild !== undefined)
    return refuse('not-finite', at, `A ${what} is ${show(wild)}; expected a finite number.`, {
      given: issueValue(wild),
      expected: 'number',
    });
  return checkFinite(exactSum(values), `${what} to date`);
}

/** Callers without types: a period must be an object with a list of results. */
function isPeriod(period: unknown): boolean {
  return typeof period === 'object' && period !== null && 'results' in period && Array.isArray(period.results);
}

function isDay(day: unknown): day is string {
  return typeof day === 'string' && isIsoDate(day);
}

const frequencies: readonly TolaFrequency[] = [
  'life-of-program',
  'mid-end',
  'event',
  'annual',
  'semi-annual',
  'tri-annual',
  'quarterly',
  'monthly',
];
