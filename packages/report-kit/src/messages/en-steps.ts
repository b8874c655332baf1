import { enMissing } from './en-missing.js';
import type { StepMessages } from './step-messages.js';
import { inWords, kept } from './en-grammar.js';
import { upperFirst } from './upper-first.js';

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
const stood = {
  only: 'It has not changed',
  whole: 'Over the whole time, it has not changed',
  last: 'In the last step, it has not changed',
} as const;

function lateness(least: number, most: number): string {
  if (least !== most) return `between ${String(least)} and ${String(most)} days`;
  return most === 1 ? 'one day' : `${String(most)} days`;
}

function path(milestones: boolean): string {
  return milestones ? 'the path through the milestones' : 'an even pace';
}

function named(which: string | undefined): string {
  return which === undefined ? '' : ` (${which})`;
}

function bracketed(...remarks: readonly (string | undefined)[]): string {
  const told = remarks.filter((remark) => remark !== undefined && remark !== '').join(', ');
  return told === '' ? '' : ` (${told})`;
}

/** The sentences of an explanation in English. */
export const enSteps: StepMessages = {
  promise: {
    totalBy: ({ figure, measure, span }) => `Promised: ${figure} in total, ${span} (${measure}).`,
    shareBy: ({ figure, measure, span }) => `Promised: ${figure}, ${span} (${measure}).`,
    everyPeriod: ({ figure, measure, every, span }) => `Promised: ${figure} ${every}, ${span} (${measure}).`,
    deliverable: ({ what, due }) => `Promised: ${what}, by ${due}.`,
    levelBy: ({ measure, direction, goal, due }) =>
      direction === 'maintain'
        ? `Promised: ${measure} ${kept(goal)} until ${due}.`
        : `Promised: ${measure} ${direction === 'increase' ? 'raised' : 'lowered'} to ${goal} by ${due}.`,
    range: (from, to) => `between ${from} and ${to}`,
    change: ({ amount, side }) => `${amount} ${side} the baseline`,
    atBaseline: 'at the baseline',
    levelChange: ({ measure, direction, goal, due, baseline }) =>
      direction === 'maintain'
        ? `Promised: ${measure} kept ${goal} until ${due}; ${baseline}.`
        : `Promised: ${measure} ${direction === 'increase' ? 'raised' : 'lowered'} to ${goal} by ${due}; ${baseline}.`,
    baselineIs: ({ figure, date }) => {
      if (figure !== undefined) return `the baseline is ${figure}${date === undefined ? '' : ` (${date})`}`;
      return date === undefined ? 'the baseline is the one reported' : `the baseline is the figure of ${date}`;
    },
    milestones: (list) => `On the way: ${list}.`,
    milestone: ({ goal, due }) => `${goal} by ${due}`,
    stepped: {
      milestones: 'Until a milestone is due, no more is expected than the one before it.',
      deadline: 'Nothing is expected before the deadline.',
    },
    direction: ({ measure, direction }) => `Promised: ${measure} to go ${direction === 'increase' ? 'up' : 'down'}; no figure is set.`,
    allOf: (count) =>
      count === 1
        ? 'This promise has one part, which must be kept.'
        : `This promise has ${inWords(count)} parts; ${count === 2 ? 'both' : 'all of them'} must be kept.`,
    someParts: (number, of) => `Of the ${inWords(of)} parts of this promise, ${number} must be kept; which of them is left open.`,
    somePeriods: ({ what, measure, span }) => `Promised: ${what}, ${span} (${measure}).`,
    standing: 'This promise is qualitative or continuing; it sets no figure and none is invented for it.',
    due: (by) =>
      by === 'end-of-february'
        ? 'Each period is to be reported by the end of February.'
        : 'day' in by
          ? `Each period is to be reported by ${by.day}.`
          : by.days === 0
            ? 'Each period is to be reported by its last day.'
            : `Each period is to be reported within ${by.days === 1 ? 'one day' : `${String(by.days)} days`} of its end.`,
    reading: (label) => `Our reading of the text: “${label}”.`,
  },
  revised: ({ decided, since, act }) =>
    `The text is that of ${decided}${bracketed(act)}${since === undefined ? '' : `, with effect from ${since}`}.`,
  withdrawn: ({ decided, since, act, lastDay }) =>
    `The target was withdrawn on ${decided}${bracketed(act)}${since === undefined ? '' : `, with effect from ${since}`}; it is evaluated as of ${lastDay}, its last day, and not counted.`,
  partsWithdrawn: (count) =>
    count === 1
      ? 'One part is withdrawn and not asked for any more.'
      : `${upperFirst(inWords(count))} parts are withdrawn and not asked for any more.`,
  reporters: {
    listed: (places) => `Only ${places} are asked to report; all other places count as nought.`,
    counted: (count) => `Only ${String(count)} places are asked to report; all others count as nought.`,
    assumed: (reason) => `It is assumed that the places which report are all that matter here: ${reason}`,
  },
  reported: ({ figure, what, during, place }) =>
    `${what === '' ? upperFirst(figure) : `${what}: ${figure}`}${during}${place === undefined ? '' : `, ${place}`}.`,
  reportedDone: ({ what, when = 'on a day that the source does not give' }) => `${what === '' ? 'Done ' : `${what}, `}${when}.`,
  reportedNotDone: ({ what, when = 'on a day that the source does not give' }) =>
    `${what === '' ? 'Not done' : `${what}: not done`} ${when}.`,
  source: (source) => `Source: ${source}.`,
  reportedMore: (count) =>
    count === 1 ? 'One further figure is reported.' : `${upperFirst(inWords(count))} further figures are reported.`,
  reportedNothing: 'Nothing about delivery is reported.',
  combined: (figure) => `Taken together: ${figure}.`,
  share: ({ numerator, denominator, figure, above, below }) => {
    const of = above === undefined ? '' : below === undefined ? ` (“${above}”)` : ` (“${above}” over “${below}”)`;
    return `The share is ${figure === undefined ? '' : `${figure}: `}${numerator} of ${denominator}${of}.`;
  },
  unknownNumber: 'an unknown number',
  shareOfNothing: 'The denominator is 0, so that there is no share to work out.',
  combinedIn: ({ figure, span }) => `Taken together for ${span}: ${figure}.`,
  rolled: ({ what, span, figure }) =>
    figure === undefined
      ? `What is reported does not give a ${what} (${span}).`
      : `${what.charAt(0).toUpperCase()}${what.slice(1)} (${span}): ${figure}.`,
  latest: (figure) => `The latest figure counts: ${figure}.`,
  latestTogether: (figure) => `The latest figures count, taken together: ${figure}.`,
  named: ({ source, figure, span, place, aside }) => {
    const rest = [figure, ...(place === undefined ? [] : [place]), span].join(', ');
    return aside ? `${source}, ${rest}` : `${source} (${rest})`;
  },
  namedById: (id) => `report “${id}”`,
  leftOut: (count, reason) =>
    count === 1 ? `One figure is not counted: it ${reason}.` : `${upperFirst(inWords(count))} figures are not counted: each ${reason}.`,
  counts: { lower: 'It counts at the lower end only.', upper: 'It counts at the upper end only.', off: 'It is taken off.' },
  lowConfidence: 'Confidence in this report is low.',
  unmatched: (count) =>
    count === 1
      ? 'One figure is reported on this commitment, and it does not count yet for what was promised; please decide whether it does.'
      : `${upperFirst(inWords(count))} figures are reported on this commitment, and they do not count yet for what was promised; please decide whether any of them does.`,
  levelAsked: ({ from, date, figure }) =>
    from === undefined
      ? `The baseline (${date}) is known as a range only; the level asked for is ${figure}.`
      : `From the baseline of ${from} (${date}), the level asked for is ${figure}.`,
  expected: ({ figure, date, from, milestones }) =>
    `${upperFirst(path(milestones))}${from === undefined ? '' : ` from ${from}`} would have led to ${figure} by ${date}.`,
  shareBetween: (least, most) => `between ${least} and ${most}`,
  pace: {
    total: ({ share, on, milestones }) =>
      on === undefined
        ? `The figures reported come to ${share} of that.`
        : `The figures reported are ${share} of what ${path(milestones)} would have led to by ${on}.`,
    way: ({ share, on, milestones }) =>
      `The way covered is ${share} of what ${path(milestones)} would have covered${on === undefined ? '' : ` by ${on}`}.`,
    limit: ({ share, on, milestones }) =>
      `The figures reported are ${share} of what ${milestones ? 'the milestones leave' : 'the limit, spread evenly over the time, leaves'} room for${on === undefined ? '' : ` by ${on}`}.`,
  },
  paceFar: {
    total: ({ on, milestones }) => `On ${on} the figures reported were far ahead of ${path(milestones)}.`,
    way: ({ on, milestones }) => `On ${on} the way covered was far ahead of ${path(milestones)}.`,
    limit: ({ on, milestones }) =>
      `On ${on} the figures reported were far above what ${milestones ? 'the milestones leave' : 'the limit, spread evenly over the time, leaves'} room for.`,
  },
  change: ({ which, stands, from, to, since, until }) =>
    stands
      ? `${stood[which]}: ${to}${since === undefined || until === undefined ? '' : ` (${since} and ${until})`}.`
      : `${change[which]} from ${from}${since === undefined ? '' : ` (${since})`} to ${to}${until === undefined ? '' : ` (${until})`}.`,
  stillNeeded: ({ figure, until, rate }) => `Still needed by ${until}: ${figure}${rate === undefined ? '' : `, which is ${rate} a year`}.`,
  requiredMove: ({ direction, figure, until }) =>
    `To arrive in time, it has to go ${direction === 'increase' ? 'up' : 'down'} by ${figure} a year until ${until}.`,
  latestStart: (date) => `At the pace so far, the rest would have had to begin by ${date} to be done in time.`,
  level: {
    met: (required) => `The target (${required}) is reached.`,
    unmet: (required) => `The target (${required}) is not reached.`,
    unknown: (required, shown) =>
      shown === undefined
        ? `Whether the target (${required}) is reached is not known.`
        : `The figures show ${shown}; whether the target (${required}) is reached is not known.`,
    metPlain: 'The target is reached.',
    unmetPlain: 'The target is not reached.',
    unknownPlain: 'Whether the target is reached is not known.',
  },
  periods: (past, list) => `Of ${past}, ${list}.`,
  periodCount: {
    met: (count, which) => `it was kept in ${inWords(count)}${named(which)}`,
    unmet: (count, which) => `it was not kept in ${inWords(count)}${named(which)}`,
    open: (count, which) => `it is uncertain for ${inWords(count)}${named(which)}`,
    silent: (count, which) => `there is no figure for ${inWords(count)}${named(which)}`,
  },
  allPeriods: {
    met: (past) => `The promise was kept in ${past}.`,
    unmet: (past) => `The promise was not kept in ${past}.`,
    open: (past) => `What is reported does not tell whether the promise was kept in ${past}.`,
    silent: (past) => `There is no figure for ${past}.`,
  },
  onTime: (due, list) => `Of the ${due === 1 ? 'one report' : `${inWords(due)} reports`} due by now, ${list}.`,
  onTimeCount: {
    onTime: (count) => `${inWords(count)} came on time`,
    late: (count) => `${inWords(count)} came late`,
    unknown: (count) => `${inWords(count)} ${count === 1 ? 'is' : 'are'} missing or not dated`,
  },
  noPeriodOver: 'No period is over yet.',
  milestone: {
    met: ({ due, goal, figure }) => `The milestone of ${due} (${goal}) was met${figure === undefined ? '' : `: ${figure}`}.`,
    unmet: ({ due, goal, figure }) => `The milestone of ${due} (${goal}) was missed${figure === undefined ? '' : `: ${figure}`}.`,
    unknown: ({ due, goal, figure }) =>
      `Whether the milestone of ${due} (${goal}) was met cannot be told from what is reported${figure === undefined ? '' : `: ${figure}`}.`,
  },
  nextMilestone: ({ due, goal }) => `The next milestone is due on ${due}: ${goal}.`,
  milestoneBehind: 'The last milestone that was due is still not reached, so that the pace is not called enough.',
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
    number: {
      ...COMMON,
      sufficient: 'If it goes on so, the number is reached.',
      slow: 'If it goes on so, the number is not quite reached.',
      stalled: 'The number is far off, or can no longer be reached.',
      'wrong-way': 'This was the case more often than was promised.',
    },
    limit: {
      ...COMMON,
      sufficient: 'At this pace the limit is kept.',
      slow: 'At this pace it would end just above the limit.',
      'wrong-way': 'It is above the limit, or would end above it at this pace.',
    },
  },
  status: (status, thin) => `The status is therefore “${status}”${thin ? ', on little evidence' : ''}.`,
  noFinding: {
    'no-data': 'Nothing is reported, so there is no finding.',
    overdue: 'The deadline has passed and nothing is reported; whether the promise was kept is not known.',
    part: 'Nothing is reported on part of the promise, so there is no finding on the whole.',
    unmatched: 'There is no finding yet.',
    inconclusive: 'What is reported is not enough for a finding.',
    pending: 'Nothing is due yet.',
  },
  weakest: ({ label, status }) => `The weakest part decides: ${label} (${status}).`,
  dueOn: (date) => `It is due on ${date}.`,
  wasDueOn: (date) => `It was due on ${date}.`,
  deciding: ({ label, status, ofBest }) =>
    ofBest === 1
      ? `The best part decides: ${label} (${status}).`
      : `Of the ${inWords(ofBest)} best parts the weakest decides: ${label} (${status}).`,
  counted: {
    parts: ({ least, most, of = 0 }) =>
      `${least === 0 ? 'None' : upperFirst(inWords(least))} of the ${inWords(of)} parts ${least < 2 ? 'is' : 'are'} kept${most === undefined || most === least ? '' : `${least === 0 ? ', though' : ', and'} up to ${inWords(most)} can be`}.`,
    periods: ({ least, most, of, span, level }) => {
      const told = least === 0 ? 'none' : String(least);
      const all = of ?? least;
      const number = `${told}${of === undefined ? '' : ` of ${String(of)}`} ${all === 1 ? 'period' : 'periods'} (${span})`;
      const settled = most === least;
      const rest = most === undefined ? 'more' : `up to ${String(most)}`;
      const so = settled ? `This was the case in ${number}` : `This was certainly the case in ${number}, and may have been in ${rest}`;
      const verdict = {
        met: settled ? '; the promise is kept' : '; so far the promise is kept',
        unmet: '; the promise is broken',
        unknown: '',
      };
      return `${so}${verdict[level]}.`;
    },
  },
  partsToCome: (count) =>
    count === 1
      ? 'One part is still to come and does not count yet.'
      : `${upperFirst(inWords(count))} parts are still to come and do not count yet.`,
  metLate: ({ when, days, due }) =>
    `What was asked was reached ${when}, ${days === undefined ? '' : `${days === 1 ? 'one day' : `${String(days)} days`} `}after the deadline of ${due}.`,
  wasMet: ({ figure, when }) => `It had been reached before, at ${figure} ${when}, and is not any more.`,
  atLimit: (limit) => `It stands at ${limit}, beyond which nothing can be gained.`,
  doneLate: ({ when, leastDays, days }) => `It was done ${when}, ${lateness(leastDays, days)} after the deadline.`,
  doneInTime: (when) => `It was done ${when}, in time.`,
  notDone: (on) => `On ${on} it was not done.`,
  undone: ({ done, on }) => `It was reported done ${done}, and not done any more ${on}.`,
  doneAround: ({ when, due }) => `It was done ${when}; whether by the deadline, ${due}, cannot be told.`,
  doneDateUnknown: 'It was done, but no source gives the day; whether it was in time cannot be told.',
  overdue: (due) => `The deadline was ${due}; nothing reported shows that it was done, and nothing shows that it was not.`,
  baseline: {
    missing: 'No starting value is known, so that no expected path can be drawn.',
    'equals-target': 'The starting value is the value asked for, so that no progress can be measured.',
    'already-meets': 'The starting value already met what was asked, so that no progress can be measured.',
    'not-before-due': 'The starting value does not lie before the deadline, so that no expected path can be drawn.',
    'before-break': 'The starting value lies before a break in the series, so that it cannot be compared.',
    'not-positive': 'What was asked cannot be worked out: per cent say nothing of a baseline that is 0, or may be below.',
  },
  baselineNeeded: (date) =>
    `What was asked cannot be worked out: no baseline${date === undefined ? '' : ` (${date})`} is reported that it could be counted from.`,
  missing: enMissing,
  hypothetical: 'This result uses a figure that was added to ask “what if”; it is not a finding.',
};
