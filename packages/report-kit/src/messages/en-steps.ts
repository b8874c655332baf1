import type { StepMessages } from './step-messages.js';

const TRAJECTORY = {
  sufficient: 'The pace is enough to arrive in time.',
  slow: 'There is progress, but the pace is too slow to arrive in time.',
  stalled: 'There is little or no progress.',
  'wrong-way': 'The values move away from what was promised.',
  unknown: 'What is reported does not show a trend.',
} as const;

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
    reading: (label) => `The text can be read in more than one way; the reading taken is: ${label}.`,
  },
  every: { year: 'every year', quarter: 'every quarter', month: 'every month' },
  reported: ({ source, figure, what, span, place }) =>
    `${source} reports ${figure} for ${span}${place === undefined ? '' : `, ${place}`}${what === '' ? '' : ` (${what})`}.`,
  reportedDone: ({ source, what, on }) => `${source} reports it done, ${on}${what === '' ? '' : ` (${what})`}.`,
  reportedNotDone: ({ source, what, on }) => `${source} reports it not done, ${on}${what === '' ? '' : ` (${what})`}.`,
  reportedMore: (count) => (count === 1 ? 'One further figure is listed below.' : `${String(count)} further figures are listed below.`),
  reportedNothing: 'Nothing about delivery is reported.',
  combined: (figure) => `Taken together: ${figure}.`,
  leftOut: (reasons) => `Reported but not counted: ${reasons}.`,
  leftOutFor: (count, reason) => `${reason} (${String(count)})`,
  expected: ({ figure, date }) => `A straight path would stand at ${figure} on ${date}.`,
  pace: ({ share, on }) =>
    `The figures reported are ${share} of what a straight path would have reached${on === undefined ? '' : ` by ${on}`}.`,
  change: ({ from, to, since, until }) =>
    `It went from ${from}${since === undefined ? '' : ` (${since})`} to ${to}${until === undefined ? '' : ` (${until})`}.`,
  requiredRate: ({ figure, until }) => `To arrive in time, ${figure} a year are still needed until ${until}.`,
  latestStart: (date) => `At the pace observed, the last day to have started in time was ${date}.`,
  level: {
    met: (required) => `What was asked, ${required}, is reached.`,
    unmet: (required) => `What was asked, ${required}, is not reached.`,
    unknown: (required) => `Whether ${required} is reached cannot be told from what is reported.`,
    metPlain: 'What was asked is reached.',
    unmetPlain: 'What was asked is not reached.',
    unknownPlain: 'Whether it is reached cannot be told from what is reported.',
  },
  periods: (list) => `Of the periods that are over: ${list}.`,
  periodCount: {
    met: (count) => `${String(count)} met`,
    unmet: (count) => `${String(count)} not met`,
    unknown: (count) => `${String(count)} that cannot be judged`,
  },
  noPeriodOver: 'No period is over yet.',
  trajectory: TRAJECTORY,
  status: ({ status, level, trajectory, timing, evidence }) =>
    `By rule, the status is “${status}”: level ${level}, trend ${trajectory}, deadline ${timing}, evidence ${evidence}.`,
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
    stale: 'Missing: a recent report; the newest one is too old to judge by.',
    days: (days, of) => `Missing: figures for ${days} of the ${of} days gone by.`,
    periods: (list) => `Missing: figures for ${list}.`,
    trend: 'Missing: enough figures to show a trend.',
    parts: 'Missing: the parts of this promise.',
  },
  hypothetical: 'This result uses a figure that was added to ask “what if”; it is not a finding.',
  other: (code, values) => (values === '' ? `Also noted: ${code}.` : `Also noted: ${code} (${values}).`),
};
