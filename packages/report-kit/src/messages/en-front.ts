import { inWords, writtenAlike } from './en-grammar.js';
import type { FrontMessages } from './front-messages.js';
import { upperFirst } from './upper-first.js';

function first(count: number): string {
  return upperFirst(inWords(count));
}

/** The verb that goes with a number. */
function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** “Two of them”, or “All of them”. */
function ofThose(count: number, all: number): string {
  return `${count === all ? 'All' : first(count)} of them`;
}

/** “a, b and c”. */
function enumerated(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** The words of the first pages in English. */
export const enFront: FrontMessages = {
  title: 'At a glance',
  lead: (kept, total) => {
    if (total === 0) return 'No promise here names a figure or a date that could be checked.';
    if (total === 1)
      return kept === 1 ? 'The one promise that can be checked is kept.' : 'The one promise that can be checked is not known to be kept.';
    if (kept === 0) return `None of the ${inWords(total)} promises that can be checked is known to be kept.`;
    if (kept === total) return `All ${inWords(total)} promises that can be checked are kept.`;
    return `${first(kept)} of the ${inWords(total)} promises that can be checked ${are(kept)} kept.`;
  },
  kept: {
    soFar: (count, kept) =>
      kept === 1
        ? 'It still runs, and is kept up to now.'
        : `${ofThose(count, kept)} still ${count === 1 ? 'runs' : 'run'}, and ${are(count)} kept up to now.`,
    late: (count, kept) => (kept === 1 ? 'It came late.' : `${ofThose(count, kept)} came late.`),
  },
  also: {
    slipping: (count) => `${first(count)} ${are(count)} reached, but slipping.`,
    'on-track': (count) => `${first(count)} ${are(count)} on track.`,
    'at-risk': (count) => `${first(count)} ${are(count)} at risk.`,
    'off-track': (count) => `${first(count)} ${are(count)} off track.`,
    'moving-away': (count) => `${first(count)} ${are(count)} moving away from what was asked.`,
    missed: (count) => `${first(count)} ${count === 1 ? 'was' : 'were'} missed.`,
    pending: (count) => `${first(count)} ${are(count)} not due yet.`,
    inconclusive: (count) => `For ${inWords(count)}, too little is reported to tell.`,
    unmatched: (count) => `For ${inWords(count)}, figures are reported, but whether they count is still to be decided.`,
    overdue: (count) => `${first(count)} ${are(count)} past ${count === 1 ? 'its' : 'their'} date with nothing reported.`,
    'no-data': (count) => `For ${inWords(count)}, nothing is reported so far.`,
  },
  partSilent: (count) => `For ${inWords(count)}, nothing is reported on a part of the promise.`,
  continuing: (count) =>
    `${first(count)} other ${count === 1 ? 'promise goes on without a figure; it is' : 'promises go on without a figure; they are'} described, not checked.`,
  uncheckable: (count, others) =>
    count === 1
      ? `The ${others ? 'other' : 'one'} commitment holds no promise that can be checked.`
      : `The ${others ? 'other ' : ''}${inWords(count)} commitments hold no promise that can be checked.`,
  onRecord: ({ withFigures, activitiesOnly = 0, nothing, total }) => {
    if (total === 1)
      return `${withFigures === 1 ? 'Results are' : activitiesOnly === 1 ? 'Only activities are' : 'Nothing is'} on record for the one commitment.`;
    const number = writtenAlike(total);
    return `Of the ${number(total)} commitments, ${enumerated([
      `${withFigures === 0 ? 'none' : number(withFigures)} ${withFigures < 2 ? 'has' : 'have'} results on record`,
      ...(activitiesOnly === 0 ? [] : [`${number(activitiesOnly)} only activities`]),
      ...(nothing === 0 ? [] : [`${number(nothing)} nothing`]),
    ])}.`;
  },
  barTitle: 'The promises that can be checked, by status',
  barNote: 'Number of promises; one of several parts counts once.',
  silence: 'Where nothing is reported, we cannot say whether a promise was kept.',
  answers: {
    title: 'The promises that can be checked',
    caption: (date) => `Where each promise stood on ${date}`,
    continuing: 'Promises that go on, without a figure',
    column: { promise: 'Promise', answer: 'Answer', asked: 'Asked for', due: 'Due' },
  },
  due: {
    title: 'What is overdue and what falls due soon',
    overdue: 'Past the date, with nothing reported',
    soon: (until) => `Falls due by ${until}`,
    nothing: (until) => `Nothing is overdue, and nothing falls due by ${until}.`,
    since: 'Due',
  },
  request: {
    title: 'What is asked of whom',
    intro: 'These answers would settle what is open. The reply sheet has the rows ready to be filled in.',
    nothing: 'Nothing is open that a figure could settle.',
    caption: 'Requests, in the order of the text',
    what: (kind, { subject, figures }) =>
      ({
        figure: `Figure: ${subject}`,
        delivery: `Whether it is done, when, and where that can be read: ${subject}`,
        decision: `${figures === 1 ? 'Whether the figure at hand counts' : `Which of the ${inWords(figures)} figures at hand count, if any`}: ${subject}`,
      })[kind],
    anyDay: '–',
    column: { what: 'Please report', unit: 'Unit', period: 'For', from: 'From', by: 'By' },
  },
  record: {
    figure: ': ',
    behind: () => ',',
    allFigures: (count) => `All figures (${String(count)})`,
    allActivities: (count) => `All activities (${String(count)})`,
    latest: 'The latest:',
    caption: (count, level) => `What is on record: ${level ?? `${inWords(count)} ${count === 1 ? 'commitment' : 'commitments'}`}`,
    activities: (number, last) => (last === undefined ? number : `${number}, the last ${last}`),
    background: (count) => (count === 1 ? 'one background figure' : `${inWords(count)} background figures`),
    nothing: 'nothing',
  },
  annex: {
    promises: 'Annex: every commitment in our words',
    promisesCaption: (subject) => `Promised: ${subject}`,
    asNamed: 'as its name says',
    figures: 'Annex: every figure, by commitment',
    figuresCaption: (subject) => `Reported results: ${subject}`,
    backgroundCaption: (subject) => `Background, no proof of delivery: ${subject}`,
    backgroundNote: 'Background figures describe the world, the means or a time before the commitment. No status rests on them.',
    activities: 'Annex: every activity, by commitment',
    activitiesCaption: (subject) => `Activities, the newest first: ${subject}`,
    all: 'all commitments',
    point: (period, figure) => `${period}: ${figure}`,
    series: ({ count, first: from, last }) => `${String(count)} values, from ${from} to ${last}`,
  },
  progress: 'How far each promise has come',
  definitions: 'How to read this report',
  promiseWord:
    'In this report, a commitment is one point of the text. A promise is what can be checked of it: the text says what is to be done, how much, or by when. A commitment may hold one promise, several, or none. “Reported” means reported in the sources gathered here; other sources may say more.',
  remarkWords: ({ assumed, medium, low, toDecide }) =>
    `A remark stands beside a figure where its reader has to know more. “${upperFirst(assumed)}”: the source gives no date, and the period shown was assumed when the figure was entered. “${upperFirst(medium)}” and “${low}”: it is less sure that the source says so and is right. “${upperFirst(toDecide)}”: whether the figure counts for what was promised has still to be decided.`,
};
