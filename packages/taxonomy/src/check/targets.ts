import { show, type Interpretation, type Issue, type Measure, type Requirement, type Target } from '@actionline/core';

import { sameData } from '../same-data.js';
import {
  baselineFields,
  combineFields,
  error,
  interpretationFields,
  kindFields,
  measureFields,
  openWindowFields,
  readingFields,
  requirementFields,
  shapeIssues,
  shaped,
  targetFields,
  windowFields,
  type Path,
  type Placed,
} from './shape.js';
import { labelIssues, textIssues } from './texts.js';

/** Each level of parts adds four steps to a path. */
const DEEPEST_PATH = 80;

/** What targets are checked against. */
export interface TargetContext {
  /** The declared languages. */
  readonly languages: readonly string[];
  /** Whether an id is that of a commitment, of another item, or of none. */
  readonly whatIs: (id: string) => 'commitment' | 'other-item' | 'nothing';
  /** The framework's measures by id; absent where targets may bring their own. */
  readonly measures?: ReadonlyMap<string, Measure>;
}

/** What is wrong with targets, each on its own. */
export function targetIssues(targets: readonly Placed<Target>[], context: TargetContext): readonly Issue[] {
  return targets.flatMap(({ value, path }) => [
    ...commitmentIssues(value, path, context),
    ...labelIssues(value.label, context.languages, [...path, 'label']),
    ...textIssues(value.wording, context.languages, [...path, 'wording']),
    ...requirementIssues(value.requirement, [...path, 'requirement'], context),
    ...interpretationIssues(value.interpretation, [...path, 'interpretation'], context),
  ]);
}

/** What is wrong between targets and their parts: every part is listed, and names its whole. */
export function partIssues(targets: readonly Placed<Target>[]): readonly Issue[] {
  const byId = new Map(targets.map(({ value }) => [value.id, value]));
  return targets.flatMap(({ value, path }) => {
    const issues: Issue[] = [];
    for (const [at, part] of partsOf(value).entries()) {
      const listed = byId.get(part.id);
      const place = [...path, 'requirement', 'parts', at];
      if (listed === undefined) {
        issues.push(
          error(
            'unlisted-part',
            place,
            `The part ${show(part.id)} is not among the targets; expected every part there too; add it with partOf ${show(value.id)}.`,
          ),
        );
      } else if (listed.partOf !== value.id) {
        issues.push(
          error(
            'unlisted-part',
            place,
            `The target ${show(part.id)} has partOf ${show(listed.partOf)}; expected ${show(value.id)}, whose part it is.`,
          ),
        );
      } else if (!sameData(listed.requirement, part.requirement) || listed.commitment !== part.commitment) {
        issues.push(
          error(
            'part-differs',
            place,
            `The part ${show(part.id)} differs from the target of that id; expected the same requirement and commitment in both.`,
          ),
        );
      }
    }
    if (value.partOf !== undefined) {
      const whole = byId.get(value.partOf);
      if (whole === undefined || !partsOf(whole).some(({ id }) => id === value.id)) {
        issues.push(
          error(
            'unknown-whole',
            [...path, 'partOf'],
            `The target is part of ${show(value.partOf)}; expected a target with all-of parts that names it.`,
          ),
        );
      }
    }
    return issues;
  });
}

/** What is wrong with measures: how their values combine, and their texts. */
export function measureIssues(measure: unknown, path: Path, languages: readonly string[]): readonly Issue[] {
  const shape = shapeIssues(measure, measureFields, path);
  if (shape.length > 0) return shape;
  const { combine, label, note } = measure as Measure;
  const rules = shapeIssues(combine, combineFields, [...path, 'combine']);
  const issues = [...rules, ...labelIssues(label, languages, [...path, 'label']), ...textIssues(note, languages, [...path, 'note'])];
  if (rules.length > 0 || combine.across !== 'distinct' || combine.of !== undefined) return issues;
  return [
    ...issues,
    error(
      'distinct-of-what',
      [...path, 'combine', 'of'],
      'The values combine as "distinct" of nothing; expected what is counted once; add of: "place".',
    ),
  ];
}

function commitmentIssues({ commitment }: Target, path: Path, { whatIs }: TargetContext): readonly Issue[] {
  const at = [...path, 'commitment'];
  switch (whatIs(commitment)) {
    case 'commitment':
      return [];
    case 'other-item':
      return [
        error(
          'not-a-commitment',
          at,
          `The item ${show(commitment)} is no commitment; expected one; name the commitment, or mark its level as one.`,
        ),
      ];
    case 'nothing':
      return [error('unknown-commitment', at, `The commitment was ${show(commitment)}; expected the id of an item of this framework.`)];
  }
}

function requirementIssues(requirement: Requirement, path: Path, context: TargetContext): readonly Issue[] {
  const kind = shapeIssues(requirement, kindFields, path);
  if (kind.length > 0) return kind;
  const shape = shapeIssues(requirement, requirementFields[requirement.kind], path);
  if (shape.length > 0) return shape;
  switch (requirement.kind) {
    case 'total-by':
      return [...usedMeasureIssues(requirement.measure, path, context), ...windowIssues(requirement.window, windowFields, path)];
    case 'every-period':
      return [...usedMeasureIssues(requirement.measure, path, context), ...windowIssues(requirement.window, openWindowFields, path)];
    case 'deliverable':
      return [
        ...textIssues(requirement.deliverable, context.languages, [...path, 'deliverable']),
        ...windowIssues(requirement.window, windowFields, path),
      ];
    case 'level-by':
      return [
        ...usedMeasureIssues(requirement.measure, path, context),
        ...baselineIssues(requirement.baseline, requirement.due, path),
        ...('from' in requirement.level && requirement.level.from > requirement.level.to
          ? [error('range-reversed', [...path, 'level'], `The range was ${show(requirement.level)}; expected from at most to; swap them.`)]
          : []),
      ];
    case 'direction':
      return [
        ...usedMeasureIssues(requirement.measure, path, context),
        ...baselineIssues(requirement.baseline, undefined, path),
        ...windowIssues(requirement.window, openWindowFields, path),
      ];
    case 'all-of': {
      if (path.length > DEEPEST_PATH)
        return [error('parts-too-deep', path, 'The parts have parts too many levels down; expected a few levels at most; flatten them.')];
      const { entries, issues } = shaped<Target>(requirement.parts, targetFields, [...path, 'parts']);
      const none =
        requirement.parts.length === 0
          ? [error('no-parts', [...path, 'parts'], 'The requirement has no parts; expected at least one.')]
          : [];
      return [...none, ...issues, ...targetIssues(entries, context)];
    }
    case 'standing':
      return [];
  }
}

function usedMeasureIssues(measure: Measure, path: Path, { measures, languages }: TargetContext): readonly Issue[] {
  const at = [...path, 'measure'];
  const own = measureIssues(measure, at, languages);
  if (measures === undefined || own.some(({ severity }) => severity === 'error')) return own;
  const known = measures.get(measure.id);
  if (known === undefined) {
    return [
      ...own,
      error(
        'unknown-measure',
        [...at, 'id'],
        `The measure was ${show(measure.id)}; expected one of the framework’s measures; add it to them.`,
      ),
    ];
  }
  if (sameData(known, measure)) return own;
  return [
    ...own,
    error(
      'measure-differs',
      at,
      `The measure ${show(measure.id)} differs from the framework’s measure of that id; expected the same data in both.`,
    ),
  ];
}

function windowIssues(
  window: { readonly start: string; readonly end?: string },
  fields: typeof windowFields,
  path: Path,
): readonly Issue[] {
  const at = [...path, 'window'];
  const shape = shapeIssues(window, fields, at);
  if (shape.length > 0 || window.end === undefined || window.end >= window.start) return shape;
  return [error('window-reversed', at, `The window was ${show(window)}; expected the end not before the start; both ends are included.`)];
}

function baselineIssues(baseline: { readonly date: string } | undefined, due: string | undefined, path: Path): readonly Issue[] {
  if (baseline === undefined) return [];
  const at = [...path, 'baseline'];
  const shape = shapeIssues(baseline, baselineFields, at);
  if (shape.length > 0 || due === undefined || baseline.date < due) return shape;
  return [
    error(
      'window-reversed',
      [...at, 'date'],
      `The baseline was of ${show(baseline.date)}; expected a day before the deadline, ${show(due)}.`,
    ),
  ];
}

function interpretationIssues(interpretation: Interpretation | undefined, path: Path, context: TargetContext): readonly Issue[] {
  if (interpretation === undefined) return [];
  const shape = shapeIssues(interpretation, interpretationFields, path);
  if (shape.length > 0) return shape;
  const taken = shaped<Interpretation['taken']>([interpretation.taken], readingFields, [...path, 'taken']);
  const others = shaped<Interpretation['others'][number]>(
    interpretation.others,
    { ...readingFields, requirement: { expected: 'an object', test: (value) => typeof value === 'object' && value !== null } },
    [...path, 'others'],
  );
  const readings = [...taken.entries.map(({ value }) => ({ value, path: [...path, 'taken'] })), ...others.entries];
  const ids = new Set<string>();
  return [
    ...taken.issues,
    ...others.issues,
    ...readings.flatMap(({ value, path: at }) => {
      const again = ids.has(value.id)
        ? [error('duplicate-id', [...at, 'id'], `The reading ${show(value.id)} is given twice; expected each id once in a target.`)]
        : [];
      ids.add(value.id);
      return [
        ...again,
        ...labelIssues(value.label, context.languages, [...at, 'label']),
        ...textIssues(value.reason, context.languages, [...at, 'reason']),
      ];
    }),
    ...others.entries.flatMap(({ value, path: at }) => requirementIssues(value.requirement, [...at, 'requirement'], context)),
  ];
}

function partsOf({ requirement }: Target): readonly Target[] {
  const parts: unknown = requirement.kind === 'all-of' ? requirement.parts : [];
  return shaped<Target>(parts, targetFields, []).entries.map(({ value }) => value);
}
