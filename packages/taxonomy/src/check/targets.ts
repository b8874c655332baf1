import { type Interpretation, type Issue, type Level, type Measure, type Requirement, type Revision, type Target } from '@actionline/core';
import {
  errorAt,
  issueValue,
  issuesWithin,
  revisionIssues,
  recurrenceFitIssues,
  rollingFitIssues,
  selectionFitIssues,
  show,
  someOfIssues,
  warningAt,
  wayIssues,
  type Path,
} from '@actionline/core/internal';

import { sameData } from '../same-data.js';

import type { Placed } from './entry.js';
import { baselineIssues, endsOf, levelLimitIssues, limitIssues, rangeIssues, startOf } from './levels.js';
import { knownMeasureIssues, measureIssues, sidesOf, type KnownMeasures } from './measures.js';
import { labelIssues, textIssues } from './texts.js';

/** Each level of parts adds four steps to a path. */
const DEEPEST_PATH = 80;

/** What targets are checked against. */
export interface TargetContext extends KnownMeasures {
  /** The declared languages. */
  readonly languages: readonly string[];
  /** Whether an id is that of a commitment, of another item, or of none. */
  readonly whatIs: (id: string) => 'commitment' | 'other-item' | 'nothing';
  /** The id of an item most like a wrong one. */
  readonly nearestItem?: (id: string) => string | undefined;
}

/** What is wrong with targets, each on its own. */
export function targetIssues(targets: readonly Placed<Target>[], context: TargetContext): readonly Issue[] {
  return targets.flatMap(({ value, path }) => [
    ...commitmentIssues(value, path, context),
    ...labelIssues(value.label, context.languages, [...path, 'label']),
    ...textIssues(value.wording, context.languages, [...path, 'wording']),
    ...requirementIssues(value.requirement, [...path, 'requirement'], context),
    ...interpretationIssues(value.interpretation, [...path, 'interpretation'], context),
    ...issuesWithin(revisionIssues(value), path),
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
    warningAt(
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

function commitmentIssues({ commitment }: Target, path: Path, { whatIs, nearestItem }: TargetContext): readonly Issue[] {
  const at = [...path, 'commitment'];
  const near = whatIs(commitment) === 'nothing' ? nearestItem?.(commitment) : undefined;
  switch (whatIs(commitment)) {
    case 'commitment':
      return [];
    case 'other-item':
      return [
        errorAt(
          'not-a-commitment',
          at,
          `The item ${show(commitment)} is no commitment; expected one; name the commitment, or mark its level as one.`,
          { given: commitment },
        ),
      ];
    case 'nothing':
      return [
        errorAt(
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
        ...(requirement.kind === 'every-period' ? issuesWithin(recurrenceFitIssues(requirement), path) : []),
        ...windowed,
        ...(requirement.kind === 'total-by' && windowed.length === 0 ? issuesWithin(wayIssues(requirement), path) : []),
      ];
    }
    case 'deliverable':
      return [
        ...textIssues(requirement.deliverable, context.languages, [...path, 'deliverable']),
        ...windowIssues(requirement.window, path),
      ];
    case 'level-by': {
      const { baseline, due, level, milestones = [] } = requirement;
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
        ...(early.length > 0 ? [] : issuesWithin(wayIssues(requirement), path)),
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
        return [errorAt('no-parts', [...path, 'parts'], 'The requirement has no parts; expected at least one; add one, or take it out.')];
      }
      return partsWithin(requirement.parts, path, context);
    case 'some-of': {
      const fit = issuesWithin(someOfIssues(requirement), path);
      if ('parts' in requirement) return [...fit, ...partsWithin(requirement.parts, path, context)];
      return [...fit, ...requirementIssues(requirement.periods, [...path, 'periods'], context)];
    }
    case 'standing':
      return [];
  }
}

function partsWithin(parts: readonly Target[], path: Path, context: TargetContext): readonly Issue[] {
  if (path.length > DEEPEST_PATH) {
    return [errorAt('parts-too-deep', path, 'The parts have parts too many levels down; expected a few levels at most; flatten them.')];
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
    ...(select === undefined ? [] : issuesWithin(selectionFitIssues(select, measure), [...path, 'select'])),
    ...(rolling === undefined ? [] : issuesWithin(rollingFitIssues(rolling, measure), [...path, 'rolling'])),
  ];
  if (own.some(({ severity }) => severity === 'error')) return own;
  return [...own, ...[{ value: measure, path: at }, ...sidesOf(measure, at)].flatMap((one) => knownMeasureIssues(one, context))];
}

function windowIssues(window: { readonly start: string; readonly end?: string }, path: Path): readonly Issue[] {
  if (window.end === undefined || window.end >= window.start) return [];
  return [
    errorAt(
      'window-reversed',
      [...path, 'window'],
      `The window was ${show(window)}; expected the end not before the start; both ends are included.`,
      { start: window.start, end: window.end },
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
            errorAt('duplicate-id', [...at, 'id'], `The reading ${show(value.id)} is given twice; expected each id once in a target.`, {
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
