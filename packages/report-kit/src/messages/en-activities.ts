import type { ActivityMessages } from './activity-messages.js';

const few = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;
const activities = (count: number): string => few(count, 'activity', 'activities');
const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : `; “${nearest}” may be meant`);

/** The words on what is recorded as done, in English. */
export const enActivities: ActivityMessages = {
  title: 'What was done',
  note: 'An activity shows that something was done, not that anything changed; no status rests on it. What is counted is what is recorded; more may have been done.',
  rangeNote: 'Where dates are known only to the month or the year, a number is given as a range.',
  none: 'No activity is recorded under this text.',
  number: ({ least, most }) => {
    if (least === most) return activities(least);
    return least === 0 ? `at most ${activities(most)}` : `between ${String(least)} and ${activities(most)}`;
  },
  range: ({ least, most }) => (least === most ? String(least) : `${String(least)}–${String(most)}`),
  recorded: ({ number, first, last }) => {
    if (last === undefined) return `Recorded: ${number}.`;
    return first === undefined ? `Recorded: ${number}, ${last}.` : `Recorded: ${number}, the first ${first}, the last ${last}.`;
  },
  summary: ({ number, commitments, total, points }) =>
    `Recorded as done: ${number}, under ${commitments} of ${few(total, 'commitment', 'commitments')}${points === undefined ? '' : `; action points: ${points}`}.`,
  caption: (subject) => `Activities recorded under ${subject}, the newest first`,
  more: (count) => `${few(count, 'more is', 'more are')} recorded; the CSV of activities and the JSON of this report list all.`,
  possibly: 'may be of a later day than this report',
  assumed: 'days not given',
  story: 'The story',
  column: {
    instrument: 'By which means',
    with: 'With whom, where',
    recorded: 'Recorded',
    last: 'Last',
    point: 'What was agreed',
    state: 'State',
  },
  gridTitle: (across) => `Activities recorded by instrument${across === undefined ? '' : ` and ${across}`}`,
  gridNote: 'The darker, the more activities.',
  gridColumnsNote:
    'Empty: none recorded. Dashed: none recorded, though the text names the instrument there. An activity of several columns counts once in each and once in the total.',
  gridAlt: (instruments, list) => `Grid of the activities recorded by ${few(instruments, 'instrument', 'instruments')}: ${list}.`,
  gridRow: ({ label, total, cells }) => `${label}: ${total}${cells.length === 0 ? '' : ` (${cells.join(', ')})`}`,
  gridCell: (column, number) => `${column}: ${number}`,
  gridOthers: (count) => `Others (${few(count, 'instrument', 'instruments')})`,
  namedNotUsed: 'Named by the text, no use recorded:',
  usedNotNamed: 'Used, and not named by the text:',
  placesCaption: 'Activities recorded by place',
  morePlaces: ({ count, most, list }) => `${few(count, 'more place', 'more places')}, at most ${most} at each: ${list}.`,
  points: 'Action points',
  pointCount: {
    open: (count) => `${String(count)} open`,
    overdue: (count) => `${String(count)} overdue`,
    done: (count) => `${String(count)} done`,
    'done-late': (count) => `${String(count)} done late`,
    'not-agreed': (count) => `${String(count)} not agreed yet`,
    unclear: (count) => `${String(count)} unclear from the dates`,
  },
  pointState: {
    open: 'Open',
    overdue: 'Overdue',
    done: 'Done',
    'done-late': 'Done late',
    'not-agreed': 'Not agreed yet',
    unclear: 'Unclear from the dates',
  },
  pointLine: ({ due, done }) =>
    [...(due === undefined ? [] : [`due by ${due}`]), ...(done === undefined ? [] : [`done: ${done}`])].join(', '),
  morePoints: (count) =>
    `${few(count, 'more action point is', 'more action points are')} recorded; the CSV of activities and the JSON of this report list all.`,
  pointsCaption: 'Action points open or overdue, the overdue first',
  nothingRecorded: (without, total) => `Commitments under which no activity is recorded: ${String(without)} of ${String(total)}`,
  only: 'Activities only',
  onlyNote: (only) => `Striped: ${only}, which are no evidence of delivery.`,
  notCounted: (list) => `Recorded, and not counted: ${list}.`,
  leftOut: {
    'not-understood': 'not understood',
    'ambiguous-id': 'several of one id',
    'malformed-period': 'with dates that do not form a period',
    'not-yet-known': 'not yet known on the date of knowledge',
    superseded: 'corrected since',
    'after-as-of': 'after the date of the report',
    'below-minimum-confidence': 'less sure than what is counted here',
    planned: 'planned',
    cancelled: 'called off',
    'before-framework': 'over before the text took effect',
    'before-since': 'over before the time reported on',
  },
  unplaced: (count) => `${few(count, 'activity names', 'activities name')} no commitment of this text.`,
  withheld: (count, corrected) =>
    `${count === 1 ? 'One activity was' : `${String(count)} activities were`} withheld as confidential before anything was counted${corrected === 0 ? '' : `; ${corrected === 1 ? 'one of them is public but corrected' : `${String(corrected)} of them are public but corrected`} by a confidential one`}.`,
  given: 'Activities given',
  issue: {
    'unknown-commitment': ({ list, given, nearest }) =>
      `The activity ${list} names “${given}”, which is no part of this text${meant(nearest)}.`,
    'ambiguous-id': ({ list }) => `Several activities have the id ${list}; none of them is counted.`,
    'bad-period': ({ list }) => `The dates of the activity ${list} do not form a period; it is not counted.`,
    'correction-cycle': ({ list }) =>
      `The activities ${list} correct each other, so that neither correction holds; it has to be said which is right.`,
    'unknown-key': ({ list, given, nearest }) => `The activity ${list} carries a field “${given}”, which is not known${meant(nearest)}.`,
    unreadable: ({ list, where }) => `The activity ${list} could not be read${where === '' ? '' : ` at “${where}”`}; it is not counted.`,
  },
};
