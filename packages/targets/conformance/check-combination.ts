import {
  unitId,
  unitKind,
  type Confidence,
  type Comparison,
  type CountedMeasure,
  type Evaluation,
  type Interval,
  type LevelFact,
  type Measure,
  type MissingFigure,
  type Observation,
  type Period,
  type Requirement,
  type Revision,
  type Step,
  type Target,
  type TimingFact,
  type TrajectoryFact,
} from '@actionline/core';
import type { evaluateTarget } from '@actionline/targets';

import type { Difference, Outcome } from './check-vectors.js';

/** One case: figures about a measure, and what they prove. */
export interface CombinationCase {
  /** Its id. */
  readonly id: string;
  /** What it is a case of. */
  readonly kind: string;
  /** Why the expected values are so. */
  readonly reason: string;
  /** How values combine; the sides of a share have ids and no labels. */
  readonly measure: Omit<Measure, 'id' | 'label'>;
  /** What is reported; measure, unit, role and source are those of the case where none is given. */
  readonly observations: readonly (Omit<Observation, 'measure' | 'unit' | 'role' | 'source'> & Partial<Observation>)[];
  /** The date of the evaluation. */
  readonly asOf: string;
  /** What is asked. */
  readonly asked: readonly CombinationQuestion[];
}

/** What is asked, and what is to be found. */
export type CombinationQuestion = (AskedTotal | AskedRequirement) & {
  /** The date of the evaluation, where it is another than that of the case. */
  readonly asOf?: string;
  /** The date of knowledge. */
  readonly knownAt?: string;
  /** How sure a figure has to be to count. */
  readonly minimumConfidence?: Confidence;
  /** What is to be found. */
  readonly expected: Partial<CombinationResult>;
};

/** A total in a window. */
interface AskedTotal {
  /** The window. */
  readonly window: Period;
  /** How the amount of the window is to compare. */
  readonly comparison: Comparison;
  /** With what. */
  readonly value: number;
}

/** A whole requirement, and the changes of it. */
interface AskedRequirement {
  /** The requirement; its measure is that of the case. */
  readonly requirement: Unmeasured;
  /** Its revisions; each has the case as its source. */
  readonly revisions?: readonly (Omit<Revision, 'source' | 'requirement'> & { readonly requirement?: Unmeasured })[];
}

/** A requirement without its measure; with the requirements of its parts where it has any. */
interface Unmeasured {
  readonly kind: Requirement['kind'];
  readonly periods?: Unmeasured;
  readonly parts?: readonly Unmeasured[];
}

/** What figures prove. */
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
  readonly level: LevelFact;
  /** Where it is heading. */
  readonly trajectory: TrajectoryFact;
  /** Where the deadline stands. */
  readonly timing: TimingFact;
  /** What is asked, of a level that follows from a baseline; `null` where that is not known. */
  readonly required: Ends | null;
  /** The periods of a recurring promise that have begun. */
  readonly periods: readonly {
    /** The first day. */
    readonly start: string;
    /** Whether it is met. */
    readonly level: LevelFact;
    /** The day by which it is to be reported; `null` where none is said. */
    readonly due?: string | null;
    /** Whether it was; `null` where that is not asked yet. */
    readonly onTime?: LevelFact | null;
  }[];
  /** The milestones, in order. */
  readonly milestones: readonly { readonly due: string; readonly level: LevelFact }[];
  /** How many of several count, of each longer period. */
  readonly counted: readonly Pick<Step<'counted'>['values'], 'least' | 'most' | 'of'>[];
  /** The day on which the text in force was decided; `null` of the first text. */
  readonly revision: string | null;
  /** The day on which it was decided to withdraw the target; `null` where it stands. */
  readonly withdrawn: string | null;
  /** The day that is judged: of a withdrawn target, its last. */
  readonly judgedAsOf: string;
  /** The blocks that no figure bounds from above. */
  readonly gaps: readonly Gap[];
  /** Why some figures prove nothing, by id. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** Two ends; `null` where there is none. */
interface Ends {
  readonly lower: number | null;
  readonly upper: number | null;
}

type Gap = Pick<MissingFigure, 'period' | 'place' | 'exceptPlaces' | 'dimensions'>;

/** The cases of a file of combination cases, or `undefined` if the text is not one. */
export function readCombinationCases(text: string): readonly CombinationCase[] | undefined {
  const file = parse(text) as { readonly schema?: unknown; readonly cases?: unknown } | null | undefined;
  if (file?.schema !== 'combination-cases/2' || !Array.isArray(file.cases)) return undefined;
  const cases: readonly unknown[] = file.cases;
  return cases.every(isCase) ? cases : undefined;
}

/** Runs one case. */
export function checkCombination(one: CombinationCase, evaluate: typeof evaluateTarget): Outcome {
  const differences = one.asked.flatMap((question, at) => {
    const { expected } = question;
    const found = proven(one, question, evaluate);
    // An end that is marked as left out, or not, is compared wherever the ends are.
    const ends = 'lower' in expected ? (['lowerOpen', 'upperOpen'] as const) : [];
    const keys = new Set([...Object.keys(expected), ...ends] as (keyof CombinationResult)[]);
    return [...keys].flatMap((key): readonly Difference[] => {
      const wanted = expected[key];
      const got =
        key === 'leftOut'
          ? pick(found.leftOut, Object.keys(expected.leftOut ?? {}))
          : key === 'periods'
            ? found.periods.map((period, index) => pick(period, Object.keys(expected.periods?.[index] ?? period)))
            : found[key];
      return inSteadyText(wanted) === inSteadyText(got) ? [] : [{ key: `asked.${String(at)}.${key}`, expected: wanted, got }];
    });
  });
  return differences.length === 0 ? { kind: 'passed' } : { kind: 'failed', differences };
}

function proven(one: CombinationCase, question: CombinationQuestion, evaluate: typeof evaluateTarget): CombinationResult {
  const measure = measureOf(one);
  const observations = one.observations.map((observation): Observation => ({
    measure: measure.id,
    unit: unitId(measure.unit),
    role: 'result',
    source: { title: one.id },
    ...observation,
  }));
  const { asOf = one.asOf, knownAt, minimumConfidence } = question;
  const evaluation = evaluate(targetOf(one, question, measure), observations, {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(minimumConfidence === undefined ? {} : { minimumConfidence }),
  });
  const { level, trajectory, timing, required, periods = [], milestones = [], missing = [], leftOut } = evaluation;
  return {
    ...endsOf(evaluation, measure),
    level,
    trajectory,
    timing,
    required: required === undefined ? null : finiteEnds(required.range ?? { lower: required.value, upper: required.value }),
    periods: periods.map(({ period, level: own, due = null, onTime = null }) => ({ start: period.start, level: own, due, onTime })),
    milestones: milestones.map(({ due, level: own }) => ({ due, level: own })),
    counted: evaluation.steps
      .filter((step): step is Step<'counted'> => step.code === 'counted')
      .map(({ values: { least, most, of } }) => ({ least, most, of })),
    revision: evaluation.revision?.decided ?? null,
    withdrawn: evaluation.withdrawn?.decided ?? null,
    judgedAsOf: evaluation.asOf,
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

/** The measure of a case, with labels wherever one is needed. */
function measureOf({ id, measure }: CombinationCase): Measure {
  const label = { en: id };
  const { share } = measure;
  if (share === undefined) return { id: 'case/m', label, ...measure };
  const labelled = (side: CountedMeasure): CountedMeasure => ({ ...side, label });
  const { numerator, denominator } = share;
  return {
    id: 'case/m',
    label,
    ...measure,
    share: {
      ...share,
      numerator: labelled(numerator),
      denominator: typeof denominator === 'number' ? denominator : labelled(denominator),
    },
  };
}

function targetOf({ id }: CombinationCase, question: CombinationQuestion, measure: Measure): Target {
  const named = { commitment: 'case/1', label: { en: id } } as const;
  const measured = (given: Unmeasured): Requirement => {
    const { periods, parts } = given;
    if (parts !== undefined) {
      const targets = parts.map((part, at): Target => ({ id: `case/1.${String(at + 1)}`, ...named, requirement: measured(part) }));
      return { ...given, parts: targets } as Requirement;
    }
    if (periods !== undefined) return { ...given, periods: measured(periods) } as Requirement;
    return { ...given, measure } as Requirement;
  };
  const target = { id: 'case/1.a', ...named } as const;
  if (!('requirement' in question)) {
    const { comparison, value, window } = question;
    return { ...target, requirement: { kind: 'total-by', comparison, value, measure, window } };
  }
  const { requirement, revisions } = question;
  if (revisions === undefined) return { ...target, requirement: measured(requirement) };
  const changes = revisions.map(({ requirement: next, ...act }) => ({
    ...act,
    source: { title: id },
    ...(next === undefined ? {} : { requirement: measured(next) }),
  }));
  return { ...target, requirement: measured(requirement), revisions: changes as readonly Revision[] };
}

/** The ends of what is proven, as the kit gives them. */
function endsOf({ value }: Evaluation, measure: Measure): Pick<CombinationResult, 'lower' | 'upper' | 'lowerOpen' | 'upperOpen'> {
  const whole = unitKind(measure.unit) === 'count';
  const nothing = endsOfNothing(measure);
  const range: Interval = value ?? nothing;
  const least = whole && range.lowerOpen === true ? range.lower + 1 : range.lower;
  const most = whole && range.upperOpen === true ? range.upper - 1 : range.upper;
  return {
    lower: Number.isFinite(least) ? (measure.signed === true ? least : Math.max(least, 0)) : nothing.lower === 0 ? 0 : null,
    upper: Number.isFinite(most) ? most : null,
    ...(!whole && range.lowerOpen === true ? { lowerOpen: true } : {}),
    ...(!whole && range.upperOpen === true ? { upperOpen: true } : {}),
  };
}

/** What is known where no figure says anything: an amount that cannot be negative is nothing at least, and a part not more than all. */
function endsOfNothing({ combine: { time, across }, signed, share, unit }: Measure): Interval {
  if (share !== undefined) return { lower: 0, upper: share.part === true && unit === 'percent' ? 100 : Infinity };
  return { lower: signed === true || (time === 'snapshot' && across !== 'sum') ? -Infinity : 0, upper: Infinity };
}

function finiteEnds({ lower, upper }: Interval): Ends {
  return { lower: Number.isFinite(lower) ? lower : null, upper: Number.isFinite(upper) ? upper : null };
}

function pick(given: Readonly<Record<string, string | null>>, keys: readonly string[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(keys.map((key) => [key, given[key] ?? null]));
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
    asked.every(isQuestion) &&
    typeof asOf === 'string'
  );
}

const QUESTION_KEYS: ReadonlySet<string> = new Set<keyof AskedTotal | keyof AskedRequirement | keyof CombinationQuestion>([
  'window',
  'comparison',
  'value',
  'requirement',
  'revisions',
  'asOf',
  'knownAt',
  'minimumConfidence',
  'expected',
]);

/** Whether a question asks for a total or for a requirement, and for nothing that is not known. */
function isQuestion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const asksFor = 'requirement' in value ? !('window' in value) : 'window' in value;
  return asksFor && 'expected' in value && Object.keys(value).every((key) => QUESTION_KEYS.has(key));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
