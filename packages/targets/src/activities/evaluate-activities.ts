import {
  type ActionPointFollowUp,
  type ActivitiesEvaluation,
  type Activity,
  type Confidence,
  type Framework,
  type IsoDate,
  type Issue,
  type Item,
  type ScopedId,
} from '@actionline/core';
import { checkDate, checkKeys, issueValue, nearestAmong, refuseArgument, show } from '@actionline/core/internal';

import { walk } from '../argument.js';
import { checkedDay, dayOf } from '../day.js';
import { checkMinimumConfidence } from '../evidence/confidence.js';
import { itemsById, selfAndAncestors } from '../framework/item-tree.js';
import { admitActivities, type ActivityMoment } from './admit-activities.js';
import { followUp } from './follow-up.js';
import { isInForce, namedInstruments } from './named-instruments.js';
import { isOwnId } from './own-id.js';
import { addActivity, newTally, talliedFor, type Tally } from './tally.js';

/** The dates of {@link evaluateActivities}, and how sure activities have to be. */
export interface EvaluateActivitiesOptions {
  /** The date of the evaluation: what begins later does not count. */
  readonly asOf: IsoDate;
  /** Nothing recorded later counts. */
  readonly knownAt?: IsoDate;
  /** Nothing less sure counts; what says nothing of how sure it is does. */
  readonly minimumConfidence?: Confidence;
  /** The first day that counts, such as that of the year reported about; the first day of the framework where left out. */
  readonly since?: IsoDate;
}

/**
 * What is recorded as done under a framework, as of a date: for the framework and each of its items how many activities, by which
 * instruments and with which places, and when last; the instruments that the framework names and nothing recorded used, and the other way about; the
 * commitments under which nothing is recorded; and what became of every action point.
 *
 * It counts records, and says nothing of achievement. An activity counts under each item that it names and all above it, once. What is only known to the month or
 * year counts as certain where every day of it would do, and as possible where some would. Which activities are known, corrected
 * and sure enough is decided as for observations; one without a day of record is known from the last day that it can have begun on. One
 * that was over before the framework began does not count. Action points are followed up whenever they were agreed, before `since` too.
 *
 * The order of the activities does not matter. An object that cannot be read as an activity is left out with an issue, and nothing is passed
 * over in silence.
 *
 * @throws {@link ActionlineError} `bad-date` when a date is no calendar date; `bad-argument` when what is given is no framework or no
 * list of activities, for an entry that is no object, and for options that are not understood.
 *
 * @example
 * ```ts
 * import { evaluateActivities } from '@actionline/targets';
 *
 * const text = (en: string) => ({ en });
 * const facets = { themes: [], groups: [], actors: [], instruments: ['dialogues', 'training'], standards: [], sdgs: [] };
 * const framework = {
 *   id: 'demo',
 *   levels: [{ kind: 'action', label: text('Action'), commitment: true }],
 *   items: [{ id: 'demo/1', notation: '1', kind: 'action', label: text('Talk and train'), source: { position: 1 }, facets }],
 *   validity: { start: '2024-01-01', end: '2027-12-31' },
 * };
 * const source = { title: 'Press release' };
 * const { items } = evaluateActivities(
 *   framework,
 *   [
 *     { id: 'a', commitments: ['demo/1'], instrument: 'dialogues', period: { start: '2024-05-14' }, what: text('Talks'), source },
 *     { id: 'b', commitments: ['demo/1'], instrument: 'dialogues', period: { start: '2025' }, what: text('Talks'), source },
 *   ],
 *   { asOf: '2025-06-30' },
 * );
 * items[0]?.count; // => { least: 1, most: 2 }
 * items[0]?.last; // => { least: '2024-05-14', most: '2025-06-30' }
 * items[0]?.namedNotUsed; // => ['training']
 * ```
 */
export function evaluateActivities(
  framework: Pick<Framework, 'id' | 'levels' | 'items' | 'validity'>,
  activities: readonly Activity[],
  options: EvaluateActivitiesOptions,
): ActivitiesEvaluation {
  const question = readQuestion(options);
  const given = walk('activities', activities, () => Array.from(activities, checkedActivity));
  return walk('framework', framework, () => evaluated(framework, given, question));
}

/** One of the list, which has to be an object; what is wrong with it is told later. */
function checkedActivity(one: unknown, at: number): unknown {
  if (typeof one === 'object' && one !== null) return one;
  return refuseArgument(`activities[${String(at)}]`, one, 'an activity', 'take it out of the list');
}

type Question = Pick<ActivitiesEvaluation, 'asOf' | 'knownAt' | 'minimumConfidence' | 'since'>;

const OPTIONS: readonly (keyof EvaluateActivitiesOptions)[] = ['asOf', 'knownAt', 'minimumConfidence', 'since'];

function readQuestion(options: EvaluateActivitiesOptions): Question {
  checkKeys('options', options, OPTIONS);
  const { asOf, knownAt, minimumConfidence, since } = walk('options', options, () => ({ ...options }));
  checkDate(asOf, 'asOf');
  if (since !== undefined && checkDate(since, 'since') > asOf)
    refuseArgument('since', since, `a date that is not after asOf, ${asOf}`, 'exchange the two, or leave it out');
  const least = checkMinimumConfidence(minimumConfidence);
  return {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt: checkDate(knownAt, 'knownAt') }),
    ...(least === undefined ? {} : { minimumConfidence: least }),
    ...(since === undefined ? {} : { since }),
  };
}

function evaluated(
  framework: Pick<Framework, 'id' | 'levels' | 'items' | 'validity'>,
  given: readonly unknown[],
  question: Question,
): ActivitiesEvaluation {
  const { items, levels } = framework;
  const moment = momentOf(question, dayOf(framework.validity.start));
  const byId = itemsById(items);
  const unknownIds = unknownItems(framework.id, byId);
  const { admitted, unplaced, leftOut, issues } = admitActivities(given, moment, (activity) => unknownIds.look(activity));
  const whole = newTally();
  const tallies = new Map<ScopedId, Tally>();
  const points: ActionPointFollowUp[] = [];
  for (const one of admitted) {
    const { activity } = one;
    const placed = [...new Set(activity.commitments)].filter((id) => byId.has(id));
    const own = followUp(one, placed, moment);
    points.push(...own);
    for (const tally of [whole, ...[...new Set(placed.flatMap((id) => selfAndAncestors(byId, id)))].map((id) => tallyAt(tallies, id))]) {
      addActivity(tally, one, moment.today);
      tally.points.push(...own);
    }
  }
  const named = namedInstruments(framework);
  const commitmentKinds = new Set(levels.filter(({ commitment }) => commitment).map(({ kind }) => kind));
  const isQuiet = ({ id }: Item): boolean => (tallies.get(id)?.count.most ?? 0) === 0;
  return {
    framework: framework.id,
    ...question,
    whole: talliedFor(whole, undefined, named),
    items: items
      .filter((item) => isInForce(item) || tallies.has(item.id))
      .map(({ id }) => ({ item: id, ...talliedFor(tallies.get(id) ?? newTally(), id, named) })),
    nothingRecorded: items.filter((item) => isInForce(item) && commitmentKinds.has(item.kind) && isQuiet(item)).map(({ id }) => id),
    actionPoints: points.sort((a, b) => byText(a.activity, b.activity) || a.number - b.number),
    leftOut: [...leftOut].sort((a, b) => byText(a.activity, b.activity) || byText(a.reason, b.reason)),
    unplaced: [...unplaced].sort(),
    issues: [...issues, ...unknownIds.issues()]
      .map((issue) => ({ issue, order: orderOf(issue) }))
      .sort((a, b) => byText(a.order, b.order))
      .map(({ issue }) => issue),
  };
}

function momentOf({ asOf, knownAt, minimumConfidence, since }: Question, begins: number): ActivityMoment {
  const asked = since === undefined ? -Infinity : checkedDay(since, 'since');
  return {
    today: checkedDay(asOf, 'asOf'),
    knownDay: knownAt === undefined ? Infinity : checkedDay(knownAt, 'knownAt'),
    minimumConfidence,
    // a framework without a first day has always been
    begins: Number.isNaN(begins) ? -Infinity : begins,
    since: Number.isNaN(begins) ? asked : Math.max(begins, asked),
  };
}

function tallyAt(tallies: Map<ScopedId, Tally>, id: ScopedId): Tally {
  const known = tallies.get(id);
  if (known !== undefined) return known;
  const tally = newTally();
  tallies.set(id, tally);
  return tally;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same for the same issue, whatever the order of the activities. */
function orderOf({ path = [], code, message }: Issue): string {
  return JSON.stringify([path, code, message]);
}

/** More unknown ids than these are not told of one by one. */
const MOST_ISSUES = 100;

/** Takes note of ids that the framework does not have and should: its own, and those of nearly its own name. */
function unknownItems(
  framework: string,
  items: ReadonlyMap<ScopedId, Item>,
): { readonly look: (activity: Activity) => boolean; readonly issues: () => readonly Issue[] } {
  const nearest = nearestAmong(items.keys());
  const activitiesOf = new Map<string, string[]>();
  return {
    look: ({ id, commitments }) => {
      const unknown = [...new Set(commitments)].filter((given) => !items.has(given) && isOwnId(given, framework));
      for (const given of unknown) {
        const activities = activitiesOf.get(given);
        if (activities === undefined) activitiesOf.set(given, [id]);
        else activities.push(id);
      }
      return commitments.some((given) => items.has(given));
    },
    issues: () => {
      const issues: Issue[] = [];
      for (const [given, activities] of [...activitiesOf].sort(([a], [b]) => byText(a, b))) {
        if (issues.length >= MOST_ISSUES) break;
        issues.push(unknownItem(given, nearest(given), activities.sort()));
      }
      return issues;
    },
  };
}

function unknownItem(given: string, near: string | undefined, activities: readonly string[]): Issue {
  const [first = '', ...others] = activities;
  const more = others.length === 0 ? '' : ` ${String(others.length)} more name it.`;
  return {
    code: 'unknown-commitment',
    severity: 'warning',
    message: `The item ${show(given)} is none of the framework; ${near === undefined ? 'expected the id of one; correct it.' : `did you mean ${show(near)}?`}${more}`,
    path: ['activities', first, 'commitments'],
    values: { given: issueValue(given), ...(near === undefined ? {} : { nearest: near }), count: activities.length },
  };
}
