import {
  ActionlineError,
  addDays,
  addYears,
  formatIssue,
  isIsoDate,
  parsePlace,
  type FacetIds,
  type Framework,
  type FrameworkId,
  type Issue,
  type Item,
  type LocalizedText,
  type Period,
  type PlaceCode,
  type ScopedId,
  type Target,
} from '@actionline/core';
import { errorAt, issueValue, nearestAmong, plainCopy, show, warningAt, type Path } from '@actionline/core/internal';

import { strategyShape } from './check/shape.js';
import { targetIssues } from './check/targets.js';
import { indexOf } from './framework-index.js';

/** A commitment that a strategy takes up. */
export interface StrategyPriority<Id extends ScopedId = ScopedId> {
  /** The commitment. */
  readonly commitment: Id;
  /** What it means at this place. */
  readonly note?: LocalizedText;
  /** Targets set for this place, with ids of their own. */
  readonly targets?: readonly Target<ScopedId, Id>[];
}

/** What a strategy is made of. */
export interface StrategyInput<Id extends ScopedId = ScopedId> {
  /** The place it is for, in any form that `parsePlace` takes. */
  readonly place: string;
  /** From when to when it holds; five years are expected. */
  readonly period: Period;
  /** What it takes up. */
  readonly priorities: readonly StrategyPriority<Id>[];
}

/** The commitments of a framework that one place has chosen as its priorities, for a period. */
export interface Strategy<Id extends ScopedId = ScopedId> {
  /** The framework it selects from. */
  readonly framework: FrameworkId;
  /** The place it is for. */
  readonly place: PlaceCode;
  /** From when to when it holds. */
  readonly period: Period;
  /** What it takes up. */
  readonly priorities: readonly StrategyPriority<Id>[];
  /** The targets set for the place, of all priorities, as `evaluateTarget` takes them. */
  readonly targets: readonly Target<ScopedId, Id>[];
  /** What is unusual but allowed: a period of other than five years, a commitment no longer in force, no priority at all. */
  readonly warnings: readonly Issue[];
}

const EXPECTED_YEARS = 5;

/**
 * The strategy of one place: which commitments of a framework it takes up, and the targets it sets itself for them. A
 * local target has a scoped id that the framework does not use, and may bring its own measure.
 *
 * @throws {@link ActionlineError} `bad-strategy` with every issue: a place that is none, a period that is none, an
 * unknown id, an item that is no commitment, a commitment or target given twice, a target that is not sound.
 *
 * @example
 * ```ts
 * import { defineStrategy, euActionPlan } from '@actionline/taxonomy';
 *
 * const strategy = defineStrategy(euActionPlan, {
 *   place: 'KEN',
 *   period: { start: '2021-01-01', end: '2025-12-31' },
 *   priorities: [{ commitment: 'eu-hrdap-2020/1.5.1' }],
 * });
 * strategy.place; // => 'KE'
 * ```
 */
export function defineStrategy<Id extends ScopedId, TargetId extends ScopedId, F extends FacetIds>(
  framework: Framework<Id, TargetId, F>,
  input: StrategyInput<NoInfer<Id>>,
): Strategy<Id> {
  const { items } = indexOf(framework);
  const plain = plainCopy(input);
  const shape = plain.ok ? strategyShape(plain.value, []) : plain.issues;
  const broken = shape.map(({ path = [] }) => path.join('.'));
  // local targets of the wrong shape are left to their own issues; of anything else that is wrong nothing can be read
  if (broken.some((path) => !/^priorities\.\d+\.targets\.\d+/.test(path))) throw refusal(show(input), shape);
  // a copy of the input has its type
  const strategy = (plain.ok ? plain.value : input) as StrategyInput<Id>;
  const place = parsePlace(strategy.place);
  const issues = [
    ...place.issues.map((issue) => ({ ...issue, path: ['place'] })),
    ...periodIssues(strategy.period),
    ...shape,
    ...priorityIssues(framework, items, strategy.priorities, broken),
  ];
  if (!place.ok || issues.some(({ severity }) => severity === 'error')) throw refusal(show(strategy.place), issues);
  return {
    framework: framework.id,
    place: place.value,
    period: strategy.period,
    priorities: strategy.priorities,
    targets: strategy.priorities.flatMap(({ targets }) => targets ?? []),
    warnings: issues,
  };
}

function refusal(of: string, issues: readonly Issue[]): ActionlineError {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const listed = errors.map((issue) => `\n- ${formatIssue(issue)}`).join('');
  const message = `The strategy for ${of} has ${String(errors.length)} errorAt(s); expected none; mend each:${listed}`;
  return new ActionlineError('bad-strategy', message, { issues });
}

function periodIssues({ start, end }: Period): readonly Issue[] {
  if (!isIsoDate(start) || !isIsoDate(end) || end < start) {
    return [
      errorAt(
        'bad-period',
        ['period'],
        `The period was ${show(start)} to ${show(end)}; expected two calendar dates, the first not after the second.`,
        { start: issueValue(start), end: issueValue(end) },
      ),
    ];
  }
  if (end === addDays(addYears(start, EXPECTED_YEARS), -1)) return [];
  return [
    warningAt('unusual-period', ['period'], `The period was ${show(start)} to ${show(end)}; expected five years; check the dates.`, {
      start,
      end,
    }),
  ];
}

function priorityIssues(
  framework: Framework,
  items: ReadonlyMap<string, Item>,
  priorities: readonly StrategyPriority[],
  broken: readonly string[],
): readonly Issue[] {
  if (priorities.length === 0)
    return [warningAt('no-priorities', ['priorities'], 'The strategy has no priorities; expected at least one.')];
  const taken = new Set<string>();
  const targetIds = new Set<string>();
  const nearest = nearestAmong(items.keys());
  return priorities.flatMap((priority, at) => {
    const path = ['priorities', at];
    const again = taken.has(priority.commitment)
      ? [
          errorAt(
            'duplicate-id',
            [...path, 'commitment'],
            `The commitment ${show(priority.commitment)} is given twice; expected each once; join the two.`,
            { given: priority.commitment },
          ),
        ]
      : [];
    taken.add(priority.commitment);
    return [
      ...again,
      ...commitmentIssues(framework, priority.commitment, [...path, 'commitment'], nearest),
      ...localTargetIssues(framework, priority, path, targetIds, broken),
    ];
  });
}

function commitmentIssues(framework: Framework, id: string, path: Path, nearest: (given: string) => string | undefined): readonly Issue[] {
  const { items, levels } = indexOf(framework);
  const item = items.get(id);
  if (item === undefined) {
    const near = nearest(id);
    return [
      errorAt(
        'unknown-id',
        path,
        `The commitment was ${show(id)}; expected the id of a commitment of ${show(framework.id)}${near === undefined ? '' : `; write ${show(near)}`}.`,
        { given: id, ...(near === undefined ? {} : { nearest: near }) },
      ),
    ];
  }
  if (levels.get(item.kind)?.commitment !== true) {
    return [
      errorAt('not-a-commitment', path, `The item ${show(id)} is no commitment; expected one; name the commitments below it.`, {
        given: id,
      }),
    ];
  }
  if ((item.status ?? 'active') === 'active') return [];
  const instead = (item.replacedBy ?? []).map(show).join(', ');
  return [
    warningAt(
      'not-in-force',
      path,
      `The commitment ${show(id)} is ${item.status ?? ''}${instead === '' ? '' : `; in its place stands ${instead}`}.`,
      { given: id, status: item.status ?? '', replacedBy: [...(item.replacedBy ?? [])] },
    ),
  ];
}

function localTargetIssues(
  framework: Framework,
  { commitment, targets }: StrategyPriority,
  path: Path,
  seen: Set<string>,
  broken: readonly string[],
): readonly Issue[] {
  const index = indexOf(framework);
  const entries = (targets ?? [])
    .map((value, at) => ({ value, path: [...path, 'targets', at] }))
    .filter(({ path: at }) => !broken.some((each) => `${each}.`.startsWith(`${at.join('.')}.`)));
  const ids = entries.flatMap(({ value: { id, commitment: of }, path: at }) => {
    const found: Issue[] = [];
    if (index.items.has(id) || index.targets.has(id) || seen.has(id)) {
      found.push(
        errorAt('duplicate-id', [...at, 'id'], `The id ${show(id)} is in use; expected an id of its own for each local target.`, {
          given: id,
        }),
      );
    }
    if (of !== commitment) {
      found.push(
        errorAt(
          'unknown-commitment',
          [...at, 'commitment'],
          `The commitment was ${show(of)}; expected that of the priority, ${show(commitment)}.`,
          { given: of, expected: commitment },
        ),
      );
    }
    seen.add(id);
    return found;
  });
  // local texts need only the language of the place; their commitment is checked with the priority
  return [...ids, ...targetIssues(entries, { languages: [], whatIs: () => 'commitment' })];
}
