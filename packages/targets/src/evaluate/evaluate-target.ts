import {
  ActionlineError,
  inForceOn,
  textsOf,
  type Confidence,
  type Evaluation,
  type InForce,
  type IsoDate,
  type Issue,
  type Measure,
  type Observation,
  type Reporters,
  type Requirement,
  type ScopedId,
  type Selection,
  type Target,
} from '@actionline/core';
import {
  checkKeys,
  measureFitIssues,
  nearestNames,
  refuseArgument,
  revisionDates,
  selectionFitIssues,
  show,
} from '@actionline/core/internal';

import { walk } from '../argument.js';
import { checkedDay, dayOf } from '../day.js';
import { checkMinimumConfidence } from '../evidence/confidence.js';
import { measureWithin } from '../evidence/selection.js';
import { issueOf } from '../evidence/understand.js';
import { idsCounted } from '../measures-of.js';
import { resolveMethod, type MethodParameters } from '../method-parameters.js';
import { evaluateAllOf } from './all-of.js';
import { cyclicTarget } from './compound.js';
import type { Context } from './context.js';
import { evaluateDeliverable } from './deliverable.js';
import { evaluateDirection } from './direction.js';
import { evaluateEveryPeriod } from './every-period.js';
import { evaluateLevelBy } from './level-by.js';
import { checkReporters, checkRequirement, checkRevisions } from './requirement-shape.js';
import { evaluateSomeParts } from './some-parts.js';
import { evaluateSomePeriods } from './some-periods.js';
import { evaluateStanding } from './standing.js';
import { evaluateTotalBy } from './total-by.js';

/** How a target is evaluated. */
export interface EvaluateOptions {
  /** The date of the evaluation, at the close of that day: what ends on it is over and counts, what ends later does not. */
  readonly asOf: IsoDate;
  /**
   * The date of knowledge: nothing that became known later counts. Where it is absent every figure is known, and of revisions those
   * that were decided by `asOf`.
   */
  readonly knownAt?: IsoDate;
  /** How sure a figure has to be to count: less sure ones are left out, and those that say nothing of it count; all count where absent. */
  readonly minimumConfidence?: Confidence;
  /** Parameters of the method `actionline-pace` that differ from {@link defaultParameters}. */
  readonly method?: Partial<MethodParameters>;
  /**
   * The reading to evaluate: `taken`, or the id of a reading of the target or of one of its parts. A part that has no
   * reading of that id is evaluated as taken.
   */
  readonly interpretation?: string;
  /** Who is to report, by the id of the measure, in place of what the measure says: a list, or the assumption that those which report are all. */
  readonly reporters?: Readonly<Record<ScopedId, Reporters>>;
}

const NO_REPORTERS: Readonly<Record<ScopedId, Reporters>> = {};

/**
 * Whether a promise is being kept, as of a date: four facts, the status that follows from them, the evidence used and left
 * out with the reasons, and the steps that lead there. Pure: it reads no clock, and the order of the observations does not
 * matter. A target that was revised is evaluated by the text in force; one that is withdrawn as of its last day. Infinite ends of
 * ranges are `Infinity` here and `null` in JSON.
 *
 * @throws {@link ActionlineError} `bad-date` when `asOf` or `knownAt` is no date; `bad-period` when the window of the target is
 * none; `unknown-interpretation` when there is no such reading; `cyclic-target` when a target is a part of itself;
 * `bad-argument` when a parameter of the method is unknown or no number, when the unit and the rules of a measure do not fit each
 * other, when `minimumConfidence` is no word for how sure a figure is, and when what is given is no target, no list of observations, or has an option that there is none of.
 *
 * @example
 * ```ts
 * import { evaluateTarget } from '@actionline/targets';
 *
 * const officers = {
 *   id: 'example/7.a', commitment: 'example/7', label: { en: 'Officers trained' },
 *   requirement: {
 *     kind: 'total-by', comparison: 'more-than', value: 3000, window: { start: '2024-01-01', end: '2025-12-31' },
 *     measure: { id: 'example/m.officers', label: { en: 'Officers' }, unit: 'officer', combine: { time: 'increment', across: 'sum' } },
 *   },
 * } as const;
 * const observations = [{
 *   id: 'report-2024', measure: 'example/m.officers', unit: 'officer', role: 'result', value: 1450,
 *   period: { start: '2024-01-01', end: '2024-12-31' }, source: { title: 'Annual report 2024' },
 * }] as const;
 *
 * const evaluation = evaluateTarget(officers, observations, { asOf: '2024-12-31' });
 * evaluation.status; // => 'on-track'
 * evaluation.value; // => { value: 1450, bound: 'exact', unit: 'officer', lower: 1450, upper: 1450 }
 * ```
 */
export function evaluateTarget(target: Target, observations: readonly Observation[], options: EvaluateOptions): Evaluation {
  return evaluateNoting(target, observations, options);
}

/** What else an evaluation may be asked. */
export interface Asides {
  /** Takes the ids of the readings that the target and its parts have. */
  readonly readings?: Set<string>;
  /** The targets that this one is a part of, from the top: it is withdrawn with them. */
  readonly wholes?: readonly Target[];
  /** Which of the texts of a target holds on a day, in place of the one in force. */
  readonly inForce?: (target: Target, day: IsoDate) => InForce;
}

/** The same, with more to ask. */
export function evaluateNoting(
  target: Target,
  observations: readonly Observation[],
  options: EvaluateOptions,
  { readings = new Set(['taken']), wholes = [], inForce }: Asides = {},
): Evaluation {
  checkObservations(observations);
  const { asOf, knownAt, minimumConfidence, method, interpretation = 'taken', reporters = NO_REPORTERS } = readOptions(options);
  const today = checkedDay(asOf, 'asOf');
  const start: Setting = {
    target,
    observations,
    asOf,
    today,
    inForce: inForce ?? ((one, day) => inForceOn(one, day, knownAt ?? asOf)),
    knownAt,
    knownDay: knownAt === undefined ? Infinity : checkedDay(knownAt, 'knownAt'),
    minimumConfidence: checkMinimumConfidence(minimumConfidence),
    wanted: interpretation,
    reading: 'taken',
    readings,
    method: resolveMethod(method),
    reporters,
    above: [],
  };
  const within = wholes.reduce((setting, whole) => asOfLastDay(setting, inForceIn(setting, whole)), start);
  const evaluation = evaluateWith(within);
  if (readings.has(interpretation)) return withNearMeasures(evaluation, target, observations);
  throw new ActionlineError(
    'unknown-interpretation',
    `The interpretation was ${show(interpretation)}; expected one of ${[...readings].map(show).join(', ')}.`,
    { given: interpretation },
  );
}

const OPTIONS: readonly (keyof EvaluateOptions)[] = ['asOf', 'knownAt', 'minimumConfidence', 'method', 'interpretation', 'reporters'];

/** The options as they are; throws where there are none, or one that nothing is known of. */
export function readOptions(options: EvaluateOptions): EvaluateOptions {
  checkKeys('options', options, OPTIONS);
  return walk('options', options, () => {
    if (options.reporters !== undefined) checkReporters(options.reporters);
    return { ...options };
  });
}

/** Throws where there is no list of observations. */
export function checkObservations(observations: readonly Observation[]): void {
  walk('observations', observations, () => {
    for (let at = 0; at < observations.length; at += 1) {
      const one: unknown = observations[at];
      if (typeof one !== 'object' || one === null)
        refuseArgument(`observations[${String(at)}]`, one, 'an observation', 'take it out of the list');
    }
  });
}

/** Measures that were found to fit, and are data that nobody changes. */
const fitting = new WeakSet<Measure>();

/** Throws where the unit and the rules of a measure do not fit each other: whatever was computed from it would be wrong. */
function checkMeasure(measure: Measure, { id }: Target): void {
  if (fitting.has(measure)) return;
  const issues = measureFitIssues(measure);
  const [first] = issues;
  if (first !== undefined)
    throw new ActionlineError('bad-argument', `The measure of ${id} cannot be evaluated: ${first.message}`, { issues });
  fitting.add(measure);
}

/** Where nothing is reported of a measure, and something is of one with nearly its name: perhaps that is a slip. */
function withNearMeasures(evaluation: Evaluation, target: Target, observations: readonly Observation[]): Evaluation {
  if (evaluation.evidence !== 'none' || evaluation.requirement.kind === 'standing') return evaluation;
  const wanted = new Set<string>(walk('target', target, () => idsCounted(target)));
  if (observations.some(({ measure }) => wanted.has(measure))) return evaluation;
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const observation of observations) {
    const measure: unknown = observation.measure;
    if (typeof measure !== 'string' || seen.has(measure)) continue;
    seen.add(measure);
    const [nearest] = measure === target.commitment ? wanted : nearestNames(measure, wanted, 1);
    if (nearest === undefined) continue;
    const message = `The measure was ${show(measure)}, and nothing is reported of ${show(nearest)}; if that is meant, write it so.`;
    issues.push(issueOf('unknown-measure', 'warning', message, observation, { given: measure, nearest }));
    if (issues.length >= 8) break;
  }
  return { ...evaluation, issues: [...evaluation.issues, ...issues] };
}

/** A context before it is known what the target asks for. */
type Setting = Omit<Context, 'requirement' | 'select'>;

function evaluateWith(given: Setting): Evaluation {
  const { setting, requirement: asked } = walk('target', given.target, () => askedOf(given));
  if ('periods' in asked) {
    const { requirement: periods, within, select } = countedIn(setting, asked.periods);
    return dispatch({ ...setting, requirement: { ...asked, periods }, select }, { ...asked, periods: within });
  }
  if (!('measure' in asked)) return dispatch({ ...setting, requirement: asked }, asked);
  const { requirement, within, select } = countedIn(setting, asked);
  return dispatch({ ...setting, requirement, select }, within);
}

/** What holds of a target on the date of the evaluation. */
function inForceIn({ inForce, asOf }: Setting, target: Target): InForce {
  if (target.revisions !== undefined) checkRevisions(target, target.revisions);
  return inForce(target, asOf);
}

/** The setting on the last day of a target that is withdrawn; the same where it is not. */
function asOfLastDay(setting: Setting, { day, withdrawn }: InForce): Setting {
  return withdrawn === undefined ? setting : { ...setting, asOf: day, today: dayOf(day), withdrawn: revisionDates(withdrawn) };
}

/** A requirement that counts a measure. */
type Counting = Extract<Requirement, { readonly measure: Measure }>;

/**
 * A requirement as it is counted: with the reporters that the caller names, and `within` the part that it selects. Throws where its
 * measure, or what it selects, does not fit.
 */
function countedIn<R extends Counting>(
  { target, reporters }: Setting,
  asked: R,
): { readonly requirement: R; readonly within: R; readonly select: Selection | undefined } {
  const requirement = reportedBy(asked, reporters);
  const { measure, select } = requirement;
  checkMeasure(measure, target);
  if (select === undefined) return { requirement, within: requirement, select };
  const [misfit] = selectionFitIssues(select, measure);
  if (misfit !== undefined)
    throw new ActionlineError('bad-argument', `What ${target.id} selects cannot be evaluated: ${misfit.message}`, { issues: [misfit] });
  return { requirement, within: { ...requirement, measure: measureWithin(measure, select) }, select };
}

/** No promise has parts within parts as deep as this; what evaluates or walks them would run out of stack. */
const MOST_LEVELS = 100;

/** The requirement of the text in force, under the reading that is wanted; an item of a framework, whose id looks the same, has none. */
function askedOf(given: Setting): { readonly setting: Setting; readonly requirement: Requirement } {
  const { target, above, readings, wanted } = given;
  const { id } = target;
  const asked: unknown = target.requirement;
  if (above.includes(id)) throw cyclicTarget([...above, id]);
  if (above.length >= MOST_LEVELS)
    refuseArgument('target', above[0], `parts within parts, ${String(MOST_LEVELS)} deep at most`, 'make them parts of the whole itself');
  if (typeof id !== 'string') refuseArgument('The id of a target', id, 'a text', 'give each target one');
  if (typeof asked !== 'object' || asked === null)
    refuseArgument('target', id, 'a target, which has a requirement', 'this looks like a commitment: take one of its targets');
  const held = inForceIn(given, target);
  const { requirement, interpretation, revision } = held.text;
  const setting = { ...asOfLastDay(given, held), revision: revision && revisionDates(revision) };
  // a reading of another text is known too, and says nothing about this one
  for (const { interpretation: own } of textsOf(target))
    if (own !== undefined) for (const one of [own.taken, ...own.others]) readings.add(one.id);
  const other = interpretation?.others.find((one) => one.id === wanted);
  checkRequirement(requirement, id);
  if (other === undefined) return { setting, requirement };
  checkRequirement(other.requirement, id);
  return { setting: { ...setting, reading: other.id }, requirement: other.requirement };
}

function dispatch(context: Context, requirement: Requirement): Evaluation {
  const evaluatePart = (target: Target): Evaluation =>
    evaluateWith({ ...context, target, reading: 'taken', above: [...context.above, context.target.id] });
  switch (requirement.kind) {
    case 'total-by':
      return evaluateTotalBy(context, requirement);
    case 'every-period':
      return evaluateEveryPeriod(context, requirement);
    case 'deliverable':
      return evaluateDeliverable(context, requirement);
    case 'level-by':
      return evaluateLevelBy(context, requirement);
    case 'direction':
      return evaluateDirection(context, requirement);
    case 'all-of':
      return evaluateAllOf(context, requirement, evaluatePart);
    case 'some-of':
      return 'parts' in requirement ? evaluateSomeParts(context, requirement, evaluatePart) : evaluateSomePeriods(context, requirement);
    case 'standing':
      return evaluateStanding(context);
  }
}

/** A requirement whose measure is reported by those that the caller names. */
function reportedBy<R extends Counting>(requirement: R, all: Context['reporters']): R {
  const { measure } = requirement;
  const reporters = Object.hasOwn(all, measure.id) ? all[measure.id] : undefined;
  return reporters === undefined ? requirement : { ...requirement, measure: { ...measure, reporters } };
}
