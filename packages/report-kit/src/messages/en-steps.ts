import type { StepMessages } from './step-messages.js';

const COMMON = {
  stalled: 'There is little or no progress.',
  'wrong-way': 'The values move away from what was promised.',
  unknown: 'What is reported does not show a trend.',
} as const;

const change = {
  only: 'It went',
  whole: 'Over the whole time, it went',
  last: 'In the last step, it went',
} as const;
const stood = { only: 'It stayed', whole: 'Over the whole time, it stayed', last: 'In the last step, it stayed' } as const;

function bracketed(...remarks: readonly (string | undefined)[]): string {
  const told = remarks.filter((remark) => remark !== undefined && remark !== '').join(', ');
  return told === '' ? '' : ` (${told})`;
}

/** The sentences of an explanation in English. */
export const enSteps: StepMessages = {
  promise: {
    totalBy: ({ figure, measure, span }) => `Promised: ${figure} in total, ${span} (${measure}).`,
    everyPeriod: ({ figure, measure, every, span }) => `Promised: ${figure} ${every}, ${span} (${measure}).`,
    deliverable: ({ what, due }) => `Promised: ${what}, by ${due}.`,
    levelBy: ({ measure, direction, goal, due }) =>
      direction === 'maintain'
        ? `Promised: ${measure} kept at ${goal} until ${due}.`
        : `Promised: ${measure} ${direction === 'increase' ? 'raised' : 'lowered'} to ${goal} by ${due}.`,
    range: (from, to) => `between ${from} and ${to}`,
    direction: ({ measure, direction }) => `Promised: ${measure} to go ${direction === 'increase' ? 'up' : 'down'}; no figure is set.`,
    allOf: (count) => `Promised: ${String(count)} things together; each must be kept.`,
    standing: 'This promise is qualitative or continuing; it sets no figure and none is invented for it.',
    thingOf: (id) => `what ${id} asks for`,
    measureOf: (id) => `the measure of ${id}`,
    reading: (label) => `The text can be read in more than one way; the reading taken is: ${label}.`,
  },
  every: { year: 'every year', quarter: 'every quarter', month: 'every month' },
  reported: ({ source, figure, what, span, oneDay, place }) =>
    `${source} reports ${figure} ${oneDay ? 'on' : 'for'} ${span}${bracketed(what, place)}.`,
  reportedDone: ({ source, what, on }) => `${source} reports it done, ${on}${what === '' ? '' : ` (${what})`}.`,
  reportedNotDone: ({ source, what, on }) => `${source} reports it not done, ${on}${what === '' ? '' : ` (${what})`}.`,
  reportOf: (id) => `The report “${id}”`,
  reportedMore: (count) => (count === 1 ? 'One further figure is listed below.' : `${String(count)} further figures are listed below.`),
  reportedNothing: 'Nothing about delivery is reported.',
  combined: (figure) => `Taken together: ${figure}.`,
  combinedIn: ({ figure, span }) => `Taken together for ${span}: ${figure}.`,
  latest: (figure) => `The latest figure counts: ${figure}.`,
  latestTogether: (figure) => `The latest figures count, taken together: ${figure}.`,
  leftOut: (reasons) => `Reported but not counted: ${reasons}.`,
  leftOutFor: (count, reason) => `${reason} (${String(count)})`,
  expected: ({ figure, date, from }) => `A straight path${from === undefined ? '' : ` from ${from}`} would stand at ${figure} on ${date}.`,
  pace: {
    total: ({ share, on }) =>
      `The figures reported are ${share} of what a straight path would have reached${on === undefined ? '' : ` by ${on}`}.`,
    way: ({ share, on }) => `The way covered is ${share} of what a straight path would have covered${on === undefined ? '' : ` by ${on}`}.`,
    limit: ({ share, on }) =>
      `The figures reported are ${share} of what the limit, spread evenly over the time, leaves room for${on === undefined ? '' : ` by ${on}`}.`,
  },
  change: ({ which, stands, from, to, since, until }) =>
    stands
      ? `${stood[which]} at ${to}${since === undefined || until === undefined ? '' : ` (${since}; ${until})`}.`
      : `${change[which]} from ${from}${since === undefined ? '' : ` (${since})`} to ${to}${until === undefined ? '' : ` (${until})`}.`,
  requiredRate: ({ figure, until }) => `To arrive in time, ${figure} a year are still needed until ${until}.`,
  requiredMove: ({ direction, figure, until }) =>
    `To arrive in time, it has to go ${direction === 'increase' ? 'up' : 'down'} by ${figure} a year until ${until}.`,
  latestStart: (date, past) =>
    past
      ? `At the pace observed, the rest would have had to begin by ${date} to come in time.`
      : `At the pace observed, the rest still comes in time if it begins by ${date}.`,
  level: {
    met: (required) => `What was asked, ${required}, is reached.`,
    unmet: (required) => `What was asked, ${required}, is not reached.`,
    unknown: (required) => `Whether what was asked, ${required}, is reached cannot be told from what is reported.`,
    metPlain: 'What was asked is reached.',
    unmetPlain: 'What was asked is not reached.',
    unknownPlain: 'Whether it is reached cannot be told from what is reported.',
  },
  periods: (list) => `Of the periods that are over, ${list}.`,
  periodCount: {
    met: (count) => `${String(count)} ${count === 1 ? 'is' : 'are'} met`,
    unmet: (count) => `${String(count)} ${count === 1 ? 'is' : 'are'} not met`,
    unknown: (count) => `${String(count)} cannot be judged`,
  },
  noPeriodOver: 'No period is over yet.',
  trajectory: {
    arriving: {
      ...COMMON,
      sufficient: 'The pace is enough to arrive in time.',
      slow: 'There is progress, but the pace is too slow to arrive in time.',
    },
    held: {
      ...COMMON,
      sufficient: 'Nothing shows that it is being lost.',
      slow: 'There is progress, but not in the last step.',
      'wrong-way': 'If it goes on as in the last step, it will be lost by the deadline.',
    },
    direction: {
      ...COMMON,
      sufficient: 'The values go the way that was promised.',
      slow: 'As a whole the values went the way that was promised, but not in the last step.',
      stalled: 'As a whole there is no change.',
    },
    recurring: {
      ...COMMON,
      sufficient: 'The pace is enough to keep the promise.',
      slow: 'There is progress, but not enough to keep the promise in every period.',
    },
    limit: {
      ...COMMON,
      sufficient: 'At this pace the limit is kept.',
      slow: 'At this pace it would end just above the limit.',
      'wrong-way': 'It is above the limit, or would end above it at this pace.',
    },
  },
  status: ({ status, level, trajectory, timing, evidence }) =>
    `By rule, the status is “${status}”: level ${level}, trend ${trajectory}, ${timing === undefined ? 'no deadline' : `deadline ${timing}`}, evidence ${evidence}.`,
  statusPlain: (status) => `By rule, the status is “${status}”.`,
  weakest: ({ label, status }) => `The weakest part decides: ${label} (${status}).`,
  dueOn: (date) => `It is due on ${date}.`,
  wasDueOn: (date) => `It was due on ${date}.`,
  doneLate: ({ on, days }) => `It was done on ${on}, ${days === 1 ? 'one day' : `${String(days)} days`} after the deadline.`,
  doneInTime: (on) => `It was done on ${on}, in time.`,
  notDone: (on) => `On ${on} it was not done.`,
  doneDateUnknown: 'It was done, but no source gives the day; whether it was in time cannot be told.',
  overdue: (due) => `The deadline was ${due}; nothing reported shows that it was done, and nothing shows that it was not.`,
  baseline: {
    missing: 'No starting value is known, so that no expected path can be drawn.',
    'equals-target': 'The starting value is the value asked for, so that no progress can be measured.',
    'already-meets': 'The starting value already met what was asked, so that no progress can be measured.',
    'not-before-due': 'The starting value does not lie before the deadline, so that no expected path can be drawn.',
    'before-break': 'The starting value lies before a break in the series, so that it cannot be compared.',
  },
  missing: {
    evidence: 'Missing: any report on delivery.',
    evidenceOf: (parts) => `Missing: any report on a part of it: ${parts}.`,
    stale: 'Missing: a recent report; the newest one is too old to judge by.',
    days: (days, of) => `Missing: figures for ${days} of the ${of} days gone by.`,
    periods: (list) => `Missing: figures for ${list}.`,
    trend: 'Missing: enough figures to show a trend.',
    parts: 'Missing: the parts of this promise.',
  },
  hypothetical: 'This result uses a figure that was added to ask “what if”; it is not a finding.',
  other: (code, values) => (values === '' ? `Also noted: ${code}.` : `Also noted: ${code} (${values}).`),
};
