import {
  bounds,
  confidences,
  missingReasons,
  observationRoles,
  observationStatuses,
  type Issue,
  type IssueValues,
  type Observation,
} from '@actionline/core';
import { nearestNames, show } from '@actionline/core/internal';

/** The keys that an observation may have; the compiler asks for each of them. */
const KEYS: readonly string[] = Object.keys({
  id: true,
  measure: true,
  commitment: true,
  value: true,
  reported: true,
  missing: true,
  unit: true,
  bound: true,
  period: true,
  place: true,
  places: true,
  dimensions: true,
  role: true,
  status: true,
  periodAssumed: true,
  confidence: true,
  confidentiality: true,
  recordedAt: true,
  supersedes: true,
  hypothetical: true,
  source: true,
  label: true,
  note: true,
} satisfies Record<keyof Observation, true>);
const knownKeys: ReadonlySet<string> = new Set(KEYS);
const knownRoles: ReadonlySet<string> = new Set(observationRoles);
const knownBounds: ReadonlySet<string> = new Set(bounds);
const knownStatuses: ReadonlySet<string> = new Set(observationStatuses);
const knownMissing: ReadonlySet<string> = new Set(missingReasons);
const knownConfidences: ReadonlySet<string> = new Set(confidences);

/** What was found right before: observations are data that nobody changes, and targets look at the same ones again and again. */
const understood = new WeakSet();

const NONE: readonly Issue[] = [];

/**
 * What is not understood of an observation: a key, a role, a bound or a status that there is none of, each with the nearest known
 * one. A misspelt key is a warning, since the rest can be read; anything else an error.
 */
export function notUnderstood(observation: Observation): readonly Issue[] {
  return understood.has(observation) ? NONE : issuesOf(observation);
}

function issuesOf(observation: Observation): readonly Issue[] {
  const issues: Issue[] = [];
  for (const key in observation) if (!knownKeys.has(key)) issues.push(unknown('unknown-key', 'key', key, KEYS, observation, 'warning'));
  const { role, bound, status, missing, confidence, id, dimensions } = observation as Partial<Observation>;
  if (!knownRoles.has(role as string)) issues.push(unknown('unknown-role', 'role', role, observationRoles, observation));
  if (bound !== undefined && !knownBounds.has(bound)) issues.push(unknown('unknown-bound', 'bound', bound, bounds, observation));
  if (status !== undefined && !knownStatuses.has(status))
    issues.push(unknown('unknown-status', 'status', status, observationStatuses, observation));
  if (missing !== undefined && !knownMissing.has(missing))
    issues.push(unknown('unknown-missing', 'missing', missing, missingReasons, observation));
  if (confidence !== undefined && !knownConfidences.has(confidence))
    issues.push(unknown('unknown-confidence', 'confidence', confidence, confidences, observation));
  if (typeof id !== 'string') issues.push(wrongType('id', id, 'a text', observation));
  if (dimensions !== undefined && !isTexts(dimensions))
    issues.push(wrongType('dimensions', dimensions, 'a text for each dimension, such as { sex: "F" }', observation));
  const { place, places } = observation as { readonly place?: unknown; readonly places?: unknown };
  if (place !== undefined && typeof place !== 'string') issues.push(wrongType('place', place, 'a code such as "KE"', observation));
  if (places !== undefined && !(Array.isArray(places) && places.every((one) => typeof one === 'string')))
    issues.push(wrongType('places', places, 'a list of codes such as ["KE", "UG"]', observation));
  if (issues.length === 0) understood.add(observation);
  return issues;
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) if (typeof (value as Record<string, unknown>)[key] !== 'string') return false;
  return true;
}

function unknown(
  code: string,
  name: string,
  given: unknown,
  known: readonly string[],
  observation: Observation,
  severity: 'error' | 'warning' = 'error',
): Issue {
  const [nearest] = typeof given === 'string' ? nearestNames(given, known, 1) : [];
  const advice = nearest === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${show(nearest)}?`;
  const message = `The ${name} was ${show(given)}; ${advice}${nearest === undefined ? '.' : ` Expected one of ${known.join(', ')}.`}`;
  return issueOf(code, severity, message, observation, {
    given: typeof given === 'string' ? given : show(given),
    expected: known,
    ...(nearest === undefined ? {} : { nearest }),
  });
}

function wrongType(name: string, given: unknown, expected: string, observation: Observation): Issue {
  return issueOf('bad-type', 'error', `The ${name} was ${show(given)}; expected ${expected}.`, observation, {
    key: name,
    given: show(given),
    expected,
  });
}

/** The id of an observation; as it is shown where it is no text. */
export function idOf({ id }: Pick<Observation, 'id'>): string {
  return typeof id === 'string' ? id : show(id);
}

/** An issue with an observation. */
export function issueOf(
  code: string,
  severity: Issue['severity'],
  message: string,
  { id }: Pick<Observation, 'id'>,
  values?: IssueValues,
): Issue {
  // an id that is none is told of by itself
  return {
    code,
    severity,
    message,
    path: typeof id === 'string' ? ['observations', id] : ['observations'],
    ...(values === undefined ? {} : { values }),
  };
}

/** Whether an observation can be read, as a target that it speaks about would read it. */
export function isUnderstood(observation: Observation): boolean {
  return !notUnderstood(observation).some(({ severity }) => severity === 'error');
}
