import {
  findText,
  groupIssues,
  notationOf,
  type Activity,
  type Evaluation,
  type Framework,
  type FrameworkEvaluation,
  type Issue,
  type Locale,
  type Observation,
} from '@actionline/core';
import {
  formatsFor,
  messagesFor,
  sayEvidenceIssue,
  shownStatus,
  shownStatuses,
  statusLabel,
  withinScope,
  type Formats,
  type Messages,
  type ShownStatus,
} from '@actionline/report-kit';
import { evaluateFramework, evaluateTarget, rollUp, type EvaluateOptions } from '@actionline/targets';
import type { Finding, Findings } from './findings.js';
import { paceThresholds, type Question } from './question.js';
import type { SaidGroup } from './reading.js';

/** Figures and activities with the framework that they are held against. */
export interface Evidence {
  readonly framework: Framework;
  readonly observations: readonly Observation[];
  readonly activities: readonly Activity[];
}

/** What was evaluated: the evidence within the scope that was asked for, and what follows from it. */
export interface Evaluated extends Evidence {
  readonly evaluation: FrameworkEvaluation;
  readonly notJudged: readonly string[];
}

/** How the question is put to `evaluateTarget`. */
export function optionsOf({ asOf, knownAt, minimumConfidence, method }: Question): EvaluateOptions {
  const thresholds = paceThresholds(method);
  return {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
    ...(thresholds === undefined ? {} : { method: { ...thresholds } }),
  };
}

/** Evaluates every target, each under the reading that was asked for. */
export function evaluate(evidence: Evidence, question: Question): Evaluated {
  const { place, knownAt, minimumConfidence, readings } = question;
  const limited =
    place === undefined
      ? { ...evidence, notJudged: [] }
      : {
          activities: [],
          ...withinScope(
            {
              ...evidence,
              ...(knownAt === undefined ? {} : { knownAt }),
              ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
            },
            { place },
          ),
        };
  const { framework, observations } = limited;
  const options = optionsOf(question);
  const asTaken = evaluateFramework(framework, observations, options);
  const evaluations = asTaken.evaluations.map((evaluation) => {
    const interpretation = readings[evaluation.target];
    const target = framework.targets.find(({ id }) => id === evaluation.target);
    if (interpretation === undefined || target === undefined || interpretation === target.interpretation?.taken.id) return evaluation;
    return evaluateTarget(target, observations, { ...options, interpretation });
  });
  return { ...limited, evaluation: { ...asTaken, evaluations, rollUps: rollUp(framework, evaluations) } };
}

/** So many activities cross to the page. */
const MOST_ACTIVITIES = 2_000;

/** What was evaluated, in words. */
export function sayFindings(evaluated: Evaluated, all: Evidence, lang: Locale): Findings {
  const { framework, observations, activities, evaluation, notJudged } = evaluated;
  const messages = messagesFor(lang);
  const formats = formatsFor(
    messages,
    framework.measures.map(({ unit }) => unit).filter((unit) => typeof unit === 'object'),
  );
  const parts = new Set(framework.targets.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id));
  const words: Words = { messages, formats, framework, evaluation, parts };
  const findings = evaluation.evaluations.map((one) => findingOf(one, words));
  const counted = findings.filter((one) => !one.isPart && !one.isWithdrawn);
  const named = new Map(framework.targets.map(({ id, label }) => [id, findText(label, lang)?.text ?? id]));
  return {
    asOf: evaluation.asOf,
    findings,
    statuses: shownStatuses.flatMap((shown) => {
      const own = counted.filter((one) => one.shown === shown);
      const labels = new Set(own.map((one) => one.statusLabel));
      const [only = messages.status[shown].label] = labels;
      return own.length === 0 ? [] : [{ shown, label: labels.size === 1 ? only : messages.status[shown].label, count: own.length }];
    }),
    figures: observations.length,
    notJudged: notJudged.map((id) => ({ notation: notationOf(id), label: named.get(id) ?? '' })),
    unmatched: evaluation.unmatched.reduce((sum, one) => sum + one.observations.length, 0),
    unplaced: evaluation.unplaced.length,
    groups: saidIssues(evaluation.issues, lang),
    places: placesIn(all, formats, lang),
    activities: activities.slice(0, MOST_ACTIVITIES),
  };
}

function placesIn({ observations, activities }: Evidence, formats: Formats, lang: Locale): Findings['places'] {
  const codes = new Set([
    ...observations.flatMap(({ place, places = [] }) => (place === undefined ? places : [place, ...places])),
    ...activities.flatMap(({ places = [] }) => places),
  ]);
  const order = new Intl.Collator(lang);
  return [...codes].map((code) => ({ code, name: formats.place(code) })).sort((a, b) => order.compare(a.name, b.name));
}

interface Words {
  readonly messages: Messages;
  readonly formats: Formats;
  readonly framework: Framework;
  readonly evaluation: FrameworkEvaluation;
  readonly parts: ReadonlySet<string>;
}

function findingOf(one: Evaluation, { messages, formats, framework, evaluation, parts }: Words): Finding {
  const { target, commitment, status, level, trajectory, timing, evidence, interpretation } = one;
  const own = framework.targets.find(({ id }) => id === target);
  const shown = shownStatus(one, evaluation.unmatched);
  const [reported, required, period] = [reportedIn(one, formats), requiredIn(one, messages, formats), periodIn(one, formats)];
  return {
    target,
    commitment,
    notation: notationOf(target),
    label: findText(own?.label ?? {}, messages.locale)?.text ?? target,
    status,
    level,
    trajectory,
    timing,
    evidence,
    shown,
    statusLabel: statusLabel(one, messages, evaluation.unmatched),
    meaning: messages.status[shown].meaning,
    ...(reported === undefined ? {} : { reported }),
    ...(required === undefined ? {} : { required }),
    ...(period === undefined ? {} : { period }),
    interpretation,
    hasReadings: own?.interpretation !== undefined,
    isPart: parts.has(target),
    isWithdrawn: one.withdrawn !== undefined || evaluation.withdrawn.includes(target),
  };
}

function reportedIn({ value, done }: Evaluation, formats: Formats): string | undefined {
  if (done !== undefined) return formats.within(done);
  if (value === undefined) return undefined;
  const { lower, upper, bound, unit } = value;
  // "about" stands for a range, which is what is known
  if (bound === 'about' && Number.isFinite(upper - lower)) return `${formats.number(lower)}–${formats.amount(upper, unit)}`;
  return formats.figure(value.value, bound, unit);
}

function requiredIn({ requirement, required }: Evaluation, messages: Messages, formats: Formats): string | undefined {
  if (required === undefined) return undefined;
  const figure = formats.required(required.value, required.comparison, required.unit);
  return requirement.kind === 'every-period' ? `${figure} ${messages.unit.every(requirement.every, requirement.times ?? 1)}` : figure;
}

function periodIn({ requirement, due }: Evaluation, formats: Formats): string | undefined {
  if ('window' in requirement && requirement.window !== undefined) return formats.window(requirement.window);
  return due === undefined ? undefined : formats.shortDate(due);
}

/** Issues of the evidence by cause, in words. */
export function saidIssues(issues: readonly Issue[], lang: Locale): readonly SaidGroup[] {
  const said = issues.map((issue) => ({ ...issue, message: sayEvidenceIssue(issue, lang) }));
  return groupIssues(said).map(({ code, severity, count, message }) => ({ code, severity, count, text: message }));
}

/** A status as it is shown, with its name. */
export function namedStatus(
  one: Evaluation,
  messages: Messages,
  unmatched: FrameworkEvaluation['unmatched'],
): { readonly shown: ShownStatus; readonly statusLabel: string } {
  return { shown: shownStatus(one, unmatched), statusLabel: statusLabel(one, messages, unmatched) };
}
