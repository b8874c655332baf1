import {
  unitId,
  unitKind,
  type Comparison,
  type Interval,
  type Measure,
  type MissingFigure,
  type Observation,
  type Period,
  type Target,
} from '@actionline/core';
import type { evaluateTarget } from '@actionline/targets';

import type { Difference, Outcome } from './check-vectors.js';

/** One case: figures about a measure, and what they prove of some windows. */
export interface CombinationCase {
  /** Its id. */
  readonly id: string;
  /** What it is a case of. */
  readonly kind: string;
  /** Why the expected values are so. */
  readonly reason: string;
  /** How values combine. */
  readonly measure: Omit<Measure, 'id' | 'label'>;
  /** What is reported; measure, unit, role and source are those of the case. */
  readonly observations: readonly Omit<Observation, 'measure' | 'unit' | 'role' | 'source'>[];
  /** The date of the evaluation. */
  readonly asOf: string;
  /** What is asked. */
  readonly asked: readonly CombinationQuestion[];
}

/** A window, what is asked of it, and what is to be found. */
export interface CombinationQuestion {
  /** The window. */
  readonly window: Period;
  /** The date of the evaluation, where it is another than that of the case. */
  readonly asOf?: string;
  /** The date of knowledge. */
  readonly knownAt?: string;
  /** How the amount of the window is to compare. */
  readonly comparison: Comparison;
  /** With what. */
  readonly value: number;
  /** What is to be found. */
  readonly expected: CombinationResult;
}

/** What figures prove of a window. */
export interface CombinationResult {
  /** The least amount; `null` where there is none. */
  readonly lower: number | null;
  /** The greatest amount; `null` where there is none. */
  readonly upper: number | null;
  /** Set where the lower end is left out itself; of whole things it never is. */
  readonly lowerOpen?: true;
  /** Set where the upper end is left out itself. */
  readonly upperOpen?: true;
  /** Whether what is asked is met. */
  readonly level: 'met' | 'unmet' | 'unknown';
  /** The blocks that no figure bounds from above. */
  readonly gaps?: readonly Gap[];
  /** Why some figures prove nothing, by id. */
  readonly leftOut?: Readonly<Record<string, string>>;
}

type Gap = Pick<MissingFigure, 'period' | 'place' | 'exceptPlaces' | 'dimensions'>;

/** The cases of a file of combination cases, or `undefined` if the text is not one. */
export function readCombinationCases(text: string): readonly CombinationCase[] | undefined {
  const file = parse(text) as { readonly schema?: unknown; readonly cases?: unknown } | null | undefined;
  if (file?.schema !== 'combination-cases/1' || !Array.isArray(file.cases)) return undefined;
  const cases: readonly unknown[] = file.cases;
  return cases.every(isCase) ? cases : undefined;
}

/** Runs one case. */
export function checkCombination(one: CombinationCase, evaluate: typeof evaluateTarget): Outcome {
  const differences = one.asked.flatMap((question, at) => {
    const found = proven(one, question, evaluate);
    // An end that is marked as left out, or not, is compared in any case.
    const keys = new Set([...Object.keys(question.expected), 'lowerOpen', 'upperOpen'] as (keyof CombinationResult)[]);
    return [...keys].flatMap((key): readonly Difference[] => {
      const expected = question.expected[key];
      const got = key === 'leftOut' ? pick(found.leftOut, Object.keys(question.expected.leftOut ?? {})) : found[key];
      return inSteadyText(expected) === inSteadyText(got) ? [] : [{ key: `asked.${String(at)}.${key}`, expected, got }];
    });
  });
  return differences.length === 0 ? { kind: 'passed' } : { kind: 'failed', differences };
}

function proven(one: CombinationCase, question: CombinationQuestion, evaluate: typeof evaluateTarget): CombinationResult {
  const measure: Measure = { id: 'case/m', label: { en: one.id }, ...one.measure };
  const observations = one.observations.map((observation): Observation => ({
    measure: measure.id,
    unit: unitId(measure.unit),
    role: 'result',
    source: { title: one.id },
    ...observation,
  }));
  const { comparison, value: asked, window, knownAt } = question;
  const target: Target = {
    id: 'case/1.a',
    commitment: 'case/1',
    label: { en: one.id },
    requirement: { kind: 'total-by', comparison, value: asked, measure, window },
  };
  const options = { asOf: question.asOf ?? one.asOf, ...(knownAt === undefined ? {} : { knownAt }) };
  const { value, level, missing = [], leftOut } = evaluate(target, observations, options);
  const whole = unitKind(measure.unit) === 'count';
  // Where nothing is proven, an amount that cannot be negative still is nothing at least.
  const { time, across } = measure.combine;
  const none = measure.signed === true || (time === 'snapshot' && across !== 'sum') ? -Infinity : 0;
  const range: Interval = value ?? { lower: none, upper: Infinity };
  const least = whole && range.lowerOpen === true ? range.lower + 1 : range.lower;
  const most = whole && range.upperOpen === true ? range.upper - 1 : range.upper;
  return {
    lower: Number.isFinite(least) ? (measure.signed === true ? least : Math.max(least, 0)) : none === 0 ? 0 : null,
    upper: Number.isFinite(most) ? most : null,
    ...(!whole && range.lowerOpen === true ? { lowerOpen: true } : {}),
    ...(!whole && range.upperOpen === true ? { upperOpen: true } : {}),
    level,
    gaps: missing
      .filter(({ insteadOf }) => insteadOf === undefined)
      .map(({ period, place, exceptPlaces, dimensions }) => ({
        period,
        ...(place === undefined ? {} : { place }),
        ...(exceptPlaces === undefined ? {} : { exceptPlaces }),
        ...(dimensions === undefined ? {} : { dimensions }),
      })),
    leftOut: Object.fromEntries(leftOut.map(({ observation, reason }) => [observation, reason])),
  };
}

function pick(given: Readonly<Record<string, string>> | undefined, keys: readonly string[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(keys.map((key) => [key, given?.[key] ?? null]));
}

/** A value as a text that no order of keys changes. */
function inSteadyText(value: unknown): string {
  return JSON.stringify(value, (_, own: unknown) =>
    typeof own === 'object' && own !== null && !Array.isArray(own)
      ? Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)))
      : own,
  );
}

function isCase(value: unknown): value is CombinationCase {
  if (typeof value !== 'object' || value === null) return false;
  const { id, reason, measure, observations, asked, asOf } = value as Partial<Record<keyof CombinationCase, unknown>>;
  return (
    typeof id === 'string' &&
    typeof reason === 'string' &&
    typeof measure === 'object' &&
    Array.isArray(observations) &&
    Array.isArray(asked) &&
    typeof asOf === 'string'
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
