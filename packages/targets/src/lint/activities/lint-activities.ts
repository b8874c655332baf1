import type { Activity, Framework, IsoDate, Issue, Item, Period } from '@actionline/core';
import { checkDate, checkKeys, readArgument, validUntil } from '@actionline/core/internal';

import { activityDays, type ActivityDays } from '../../activities/activity-days.js';
import { activityShape } from '../../activities/activity-shape.js';
import { namedInstruments } from '../../activities/named-instruments.js';
import { dayOf } from '../../day.js';
import { knownForActivities, type NamedConcept } from '../../read/record/known-concepts.js';
import { lintRecords, rulesOf, type RuleBook } from '../lint-records.js';
import type { LintRule } from '../rule.js';
import type { ActivityContext, LintedItem } from './activity-rule.js';
import { activityRules } from './activity-rules.js';
import { activityShapeRules } from './activity-shape-rules.js';

/** What {@link lintActivities} looks at activities with. */
export interface LintActivitiesOptions {
  /** The framework that the activities are under. */
  readonly framework: Pick<Framework, 'id' | 'levels' | 'items' | 'validity'>;
  /** The date to look from: what lies after it is in the future. */
  readonly asOf: IsoDate;
  /** The instruments that there are, such as `instruments.concepts` of the taxonomy; any where left out. */
  readonly instruments?: readonly NamedConcept[];
  /** The actors that there are, such as `actors.concepts` of the taxonomy; any where left out. */
  readonly actors?: readonly NamedConcept[];
}

const RULES: RuleBook<Activity, ActivityContext> = {
  name: 'activities',
  shapeOf: activityShape,
  shapeRules: activityShapeRules,
  checkedRules: activityRules,
};

/**
 * The rules of {@link lintActivities}, for a page of help or a settings form.
 *
 * @example
 * ```ts
 * import { activityLintRules } from '@actionline/targets';
 *
 * activityLintRules.find(({ id }) => id === 'action-point-overdue')?.severity; // => 'warning'
 * ```
 */
export const activityLintRules: readonly LintRule[] = rulesOf(RULES);

/**
 * Finds what is wrong or doubtful in activities before they are evaluated. Each issue has the id of its rule as code and the activity's
 * index and field as path; the issues stand in the order of the activities, then of {@link activityLintRules}. Nothing is changed and
 * nothing is left out.
 *
 * Names of persons belong in no activity. The rule `possible-person-name` asks about a word in a capital letter behind a title, a
 * function or a calling, in English and French, such as “Ms Example” or “the journalist Example”. It cannot see a name that stands
 * alone, and does not look at the source: a person still has to read the texts.
 *
 * Takes any values as activities: one that a key is missing of, or that has a value of the wrong type, is told so and not looked at
 * further.
 *
 * @throws {@link ActionlineError} `bad-date` when `asOf` is no calendar date; `bad-argument` when the activities are no list, or an
 * option or the framework is not understood.
 *
 * @example
 * ```ts
 * import { lintActivities } from '@actionline/targets';
 *
 * const text = (en: string) => ({ en });
 * const framework = {
 *   id: 'demo',
 *   levels: [{ kind: 'action', label: text('Action'), commitment: true }],
 *   items: [{ id: 'demo/1', notation: '1', kind: 'action', label: text('Talk'), source: { position: 1 } }],
 *   validity: { start: '2024-01-01', end: '2027-12-31' },
 * };
 * const source = { title: 'Press release', url: 'https://example.org/release' };
 * const issues = lintActivities(
 *   [{ id: 'a', commitments: ['demo/1'], instrument: 'dialogues', period: { start: '2023' }, what: text('Talks with Ms Example'), source }],
 *   { framework, asOf: '2025-06-30' },
 * );
 * issues.map(({ code, path }) => [code, path?.join('.')]);
 * // => [['instrument-not-named', '0.instrument'], ['outside-validity', '0.period'], ['possible-person-name', '0.what.en']]
 * ```
 */
export function lintActivities(activities: readonly Activity[], options: LintActivitiesOptions): readonly Issue[] {
  return lintRecords(activities, RULES, contextOf(options));
}

const OPTIONS = ['framework', 'asOf', 'instruments', 'actors'] as const satisfies readonly (keyof LintActivitiesOptions)[];

function contextOf(options: LintActivitiesOptions): ActivityContext {
  checkKeys('options', options, OPTIONS);
  const asOf = checkDate(options.asOf, 'asOf');
  return readArgument('options', options, 'a framework', 'check it with checkFramework', () => {
    const { framework, instruments, actors } = options;
    const days = new Map<Activity, ActivityDays | undefined>();
    return {
      asOf,
      today: dayOf(asOf),
      framework: framework.id,
      validity: validityOf(framework),
      items: new Map(framework.items.map((item) => [item.id, lintedItem(item)])),
      commitmentKinds: new Set(framework.levels.filter(({ commitment }) => commitment).map(({ kind }) => kind)),
      named: namedInstruments(framework),
      known: knownForActivities({
        commitments: framework.items.map(({ id }) => id),
        ...(instruments === undefined ? {} : { instruments }),
        ...(actors === undefined ? {} : { actors }),
      }),
      daysOf: (activity) => {
        if (!days.has(activity)) days.set(activity, activityDays(activity));
        return days.get(activity);
      },
    };
  });
}

/** The days of a framework, with the latest of its extensions. */
function validityOf({ validity }: Pick<Framework, 'validity'>): Period {
  return { start: validity.start, end: validUntil(validity) };
}

/** What the rules need of an item: texts, whatever stands there in spite of its type. */
function lintedItem({ id, kind, status = 'active', replacedBy = [] }: Item): LintedItem {
  const texts = (list: readonly unknown[]): readonly string[] => list.filter((one) => typeof one === 'string');
  return {
    id: texts([id])[0] ?? '',
    kind: texts([kind])[0] ?? '',
    status: status === 'active' || status === 'replaced' ? status : 'withdrawn',
    replacedBy: texts(replacedBy),
  };
}
