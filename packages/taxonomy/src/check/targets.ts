import {
  changedBy,
  dueFitIssues,
  issueValue,
  nearestNames,
  revisionIssues,
  rollingFitIssues,
  selectionFitIssues,
  show,
  someOfIssues,
  statedBaseline,
  wayIssues,
  type Baseline,
  type BaselineDay,
  type Direction,
  type Interpretation,
  type Issue,
  type Level,
  type LevelBy,
  type Measure,
  type OwnUnit,
  type Requirement,
  type Revision,
  type Target,
  type TotalBy,
} from '@actionline/core';

import { sameData } from '../same-data.js';
import { error, warning, type Path, type Placed } from './entry.js';
import { measureIssues, sidesOf } from './measures.js';
import { labelIssues, textIssues } from './texts.js';

/** Each level of parts adds four steps to a path. */
const DEEPEST_PATH = 80;

/** What targets are checked against. */
export interface TargetContext {
  /** The declared languages. */
  readonly languages: readonly string[];
  /** Whether an id is that of a commitment, of another item, or of none. */
  readonly whatIs: (id: string) => 'commitment' | 'other-item' | 'nothing';
  /** The id of an item most like a wrong one. */
  readonly nearestItem?: (id: string) => string | undefined;
  /** The framework's measures by id; absent where targets may bring their own. */
  readonly measures?: ReadonlyMap<string, Measure>;
  /** The ids of the framework's measures whose shape is wrong. */
  readonly otherMeasures?: ReadonlySet<string>;
}

/** What is wrong with targets, each on its own. */
export function targetIssues(targets: readonly Placed<Target>[], context: TargetContext): readonly Issue[] {
  return targets.flatMap(({ value, path }) => [
    ...commitmentIssues(value, path, context),
    ...labelIssues(value.label, context.languages, [...path, 'label']),
    ...textIssues(value.wording, context.languages, [...path, 'wording']),
    ...requirementIssues(value.requirement, [...path, 'requirement'], context),
    ...interpretationIssues(value.interpretation, [...path, 'interpretation'], context),
    ...revisionIssues(value).map((issue) => ({ ...issue, path: [...path, ...(issue.path ?? [])] })),
    ...(value.revisions ?? []).flatMap((revision, at, all) => [
      ...unchangedIssues(all[at - 1] ?? value, revision, [...path, 'revisions', at]),
      ...actIssues(revision, [...path, 'revisions', at], context),
    ]),
  ]);
}

/** A revision that asks for what the text before it does, or withdraws once more. */
function unchangedIssues(before: Revision | Target, revision: Revision, path: Path): readonly Issue[] {
  const askedBy = (one: Revision | Target): unknown => ('requirement' in one ? [one.requirement, one.interpretation] : 'nothing');
  if (!sameData(askedBy(before), askedBy(revision))) return [];
  return [
    warning(
      'unchanged-revision',
      path,
      'The revision changes nothing that is asked for; expected another requirement than before; correct it, or take it out.',
      { decided: revision.decided },
    ),
  ];
}

/** What is wrong with one revision, apart from the others. */
function actIssues(revision: Revision, path: Path, context: TargetContext): readonly Issue[] {
  const reason = textIssues(revision.reason, context.languages, [...path, 'reason']);
  if ('withdrawn' in revision) return reason;
  return [
    ...reason,
    ...requirementIssues(revision.requirement, [...path, 'requirement'], context),
    ...interpretationIssues(revision.interpretation, [...path, 'interpretation'], context),
  ];
}

/** Where two measures declare a unit of one's own by one id, and not as the same. */
export function unitIssues(measures: readonly Placed<Measure>[]): readonly Issue[] {
  const declared = new Map<string, OwnUnit>();
  return measures.flatMap(({ value: { id, unit }, path }) => {
    if (typeof unit === 'string') return [];
    const earlier = declared.get(unit.id);
    if (earlier === undefined) declared.set(unit.id, unit);
    if (earlier === undefined || sameData(earlier, unit)) return [];
    return [
      error(
        'unit-differs',
        [...path, 'unit'],
        `The unit ${show(unit.id)} of ${show(id)} differs from the one that an earlier measure declares; expected the same words and kind; declare it once, and give it to both.`,
        { given: unit.id },
      ),
    ];
  });
}

function commitmentIssues({ commitment }: Target, path: Path, { whatIs, nearestItem }: TargetContext): readonly Issue[] {
  const at = [...path, 'commitment'];
  const near = whatIs(commitment) === 'nothing' ? nearestItem?.(commitment) : undefined;
  switch (whatIs(commitment)) {
    case 'commitment':
      return [];
    case 'other-item':
      return [
        error(
          'not-a-commitment',
          at,
          `The item ${show(commitment)} is no commitment; expected one; name the commitment, or mark its level as one.`,
          { given: commitment },
        ),
      ];
    case 'nothing':
      return [
        error(
          'unknown-commitment',
          at,
          `The commitment was ${show(commitment)}; expected the id of an item of this framework${near === undefined ? '' : `; write ${show(near)}`}.`,
          { given: commitment, ...(near === undefined ? {} : { nearest: near }) },
        ),
      ];
  }
}

function requirementIssues(requirement: Requirement, path: Path, context: TargetContext): readonly Issue[] {
  switch (requirement.kind) {
    case 'total-by':
    case 'every-period': {
      const windowed = windowIssues(requirement.window, path);
      return [
        ...usedMeasureIssues(requirement, path, context),
        // what adds up over time has no limit of its own
        ...(requirement.measure.combine.time === 'snapshot'
          ? limitIssues(requirement.measure, [{ value: requirement.value, path: [...path, 'value'] }])
          : []),
        ...(requirement.kind === 'every-period' && requirement.due !== undefined
          ? within(dueFitIssues(requirement.due, requirement.every), [...path, 'due'])
          : []),
        ...windowed,
        ...(requirement.kind === 'total-by' && windowed.length === 0 ? wayFitIssues(requirement, path) : []),
      ];
    }
    case 'deliverable':
      return [
        ...textIssues(requirement.deliverable, context.languages, [...path, 'deliverable']),
        ...windowIssues(requirement.window, path),
      ];
    case 'level-by': {
      const { baseline, due, level, measure, milestones = [] } = requirement;
      const early = baselineIssues(baseline, due, path);
      const levels: readonly Placed<Level>[] = [
        { value: level, path: [...path, 'level'] },
        ...milestones.map((one, at) => ({ value: one.level, path: [...path, 'milestones', at, 'level'] })),
      ];
      return [
        ...usedMeasureIssues(requirement, path, context),
        ...early,
        ...levelLimitIssues(requirement, [...levels.flatMap((one) => endsOf(one, baseline)), ...startOf(baseline, path)]),
        ...levels.flatMap(rangeIssues),
        ...(early.length > 0 ? [] : wayFitIssues(requirement, path)),
      ];
    }
    case 'direction':
      return [
        ...usedMeasureIssues(requirement, path, context),
        ...levelLimitIssues(requirement, startOf(requirement.baseline, path)),
        ...windowIssues(requirement.window, path),
      ];
    case 'all-of':
      if (requirement.parts.length === 0) {
        return [error('no-parts', [...path, 'parts'], 'The requirement has no parts; expected at least one; add one, or take it out.')];
      }
      return partsWithin(requirement.parts, path, context);
    case 'some-of': {
      const fit = within(someOfIssues(requirement), path);
      if ('parts' in requirement) return [...fit, ...partsWithin(requirement.parts, path, context)];
      return [...fit, ...requirementIssues(requirement.periods, [...path, 'periods'], context)];
    }
    case 'standing':
      return [];
  }
}

/** Issues of a part of the framework, at their place in it. */
function within(issues: readonly Issue[], path: Path): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...(issue.path ?? [])] }));
}

function partsWithin(parts: readonly Target[], path: Path, context: TargetContext): readonly Issue[] {
  if (path.length > DEEPEST_PATH) {
    return [error('parts-too-deep', path, 'The parts have parts too many levels down; expected a few levels at most; flatten them.')];
  }
  return targetIssues(
    parts.map((value, at) => ({ value, path: [...path, 'parts', at] })),
    context,
  );
}

function usedMeasureIssues(
  requirement: Extract<Requirement, { readonly measure: Measure }>,
  path: Path,
  context: TargetContext,
): readonly Issue[] {
  const { languages } = context;
  const { measure, select } = requirement;
  const rolling = 'rolling' in requirement ? requirement.rolling : undefined;
  const at = [...path, 'measure'];
  const own = [
    ...measureIssues(measure, at, languages),
    ...(select === undefined ? [] : within(selectionFitIssues(select, measure), [...path, 'select'])),
    ...(rolling === undefined ? [] : within(rollingFitIssues(rolling, measure), [...path, 'rolling'])),
  ];
  if (own.some(({ severity }) => severity === 'error')) return own;
  return [...own, ...[{ value: measure, path: at }, ...sidesOf(measure, at)].flatMap((one) => knownMeasureIssues(one, context))];
}

/** Whether a measure is the framework's of that id. */
function knownMeasureIssues({ value: measure, path: at }: Placed<Measure>, { measures, otherMeasures }: TargetContext): readonly Issue[] {
  if (measures === undefined) return [];
  const known = measures.get(measure.id);
  if (known === undefined) {
    // one of the framework whose shape is wrong has an issue of its own
    if (otherMeasures?.has(measure.id) === true) return [];
    const [nearest] = nearestNames(measure.id, measures.keys(), 1);
    return [
      error(
        'unknown-measure',
        [...at, 'id'],
        `The measure was ${show(measure.id)}; expected one of the framework’s measures; ${nearest === undefined ? 'add it to them' : `write ${show(nearest)}, or add it to them`}.`,
        { given: measure.id, ...(nearest === undefined ? {} : { nearest }) },
      ),
    ];
  }
  if (sameData(known, measure)) return [];
  return [
    error(
      'measure-differs',
      at,
      `The measure ${show(measure.id)} differs from the framework’s measure of that id; expected the same data in both.`,
      { given: measure.id },
    ),
  ];
}

/** Values of a target that its measure cannot have; what adds up over time is held to its limits figure by figure, and not its sums. */
function levelLimitIssues({ measure, rolling }: LevelBy | Direction, values: readonly Placed<number>[]): readonly Issue[] {
  return rolling === undefined || measure.combine.time === 'snapshot' ? limitIssues(measure, values) : [];
}

function limitIssues({ limits }: Measure, values: readonly Placed<number>[]): readonly Issue[] {
  const { lower = -Infinity, upper = Infinity } = limits ?? {};
  return values.flatMap(({ value, path }) =>
    value >= lower && value <= upper
      ? []
      : [
          warning(
            'beyond-limit',
            path,
            `Given ${show(value)}; expected ${value < lower ? `at least ${show(lower)}` : `at most ${show(upper)}`}, a limit of the measure; correct the value, or the limits.`,
            { given: value, limit: value < lower ? lower : upper },
          ),
        ],
  );
}

function startOf(baseline: Baseline | BaselineDay | undefined, path: Path): readonly Placed<number>[] {
  const value = statedBaseline(baseline);
  return value === undefined ? [] : [{ value, path: [...path, 'baseline', 'value'] }];
}

/** The values that a level names, or what its change comes to from a baseline that is stated. */
function endsOf({ value: level, path }: Placed<Level>, baseline: Baseline | BaselineDay | undefined): readonly Placed<number>[] {
  if (!('change' in level)) return Object.entries(level).map(([key, value]): Placed<number> => ({ value, path: [...path, key] }));
  const start = statedBaseline(baseline);
  return start === undefined ? [] : [{ value: changedBy(start, level), path: [...path, 'change'] }];
}

function rangeIssues({ value: level, path }: Placed<Level>): readonly Issue[] {
  if (!('from' in level) || level.from <= level.to) return [];
  return [error('range-reversed', path, `The range was ${show(level)}; expected from at most to; swap them.`, level)];
}

function wayFitIssues(requirement: LevelBy | TotalBy, path: Path): readonly Issue[] {
  return wayIssues(requirement).map((found) => ({ ...found, path: [...path, ...(found.path ?? [])] }));
}

function windowIssues(window: { readonly start: string; readonly end?: string }, path: Path): readonly Issue[] {
  if (window.end === undefined || window.end >= window.start) return [];
  return [
    error(
      'window-reversed',
      [...path, 'window'],
      `The window was ${show(window)}; expected the end not before the start; both ends are included.`,
      { start: window.start, end: window.end },
    ),
  ];
}

function baselineIssues(baseline: { readonly date: string } | undefined, due: string, path: Path): readonly Issue[] {
  if (baseline === undefined || baseline.date < due) return [];
  return [
    error(
      'window-reversed',
      [...path, 'baseline', 'date'],
      `The baseline was of ${show(baseline.date)}; expected a day before the deadline, ${show(due)}.`,
      { given: baseline.date, due },
    ),
  ];
}

function interpretationIssues(interpretation: Interpretation | undefined, path: Path, context: TargetContext): readonly Issue[] {
  if (interpretation === undefined) return [];
  const others = interpretation.others.map((value, at) => ({ value, path: [...path, 'others', at] }));
  const readings = [{ value: interpretation.taken, path: [...path, 'taken'] }, ...others];
  const ids = new Set<string>();
  return [
    ...readings.flatMap(({ value, path: at }) => {
      const again = ids.has(value.id)
        ? [
            error('duplicate-id', [...at, 'id'], `The reading ${show(value.id)} is given twice; expected each id once in a target.`, {
              given: issueValue(value.id),
            }),
          ]
        : [];
      ids.add(value.id);
      return [
        ...again,
        ...labelIssues(value.label, context.languages, [...at, 'label']),
        ...textIssues(value.reason, context.languages, [...at, 'reason']),
      ];
    }),
    ...others.flatMap(({ value, path: at }) => requirementIssues(value.requirement, [...at, 'requirement'], context)),
  ];
}
