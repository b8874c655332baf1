import { inWords, kept, writtenAlike } from './en-grammar.js';
import { enParameters } from './en-parameters.js';
import type { PartMessages } from './part-messages.js';
import { upperFirst } from './upper-first.js';

const few = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** The words of the parts of a report in English. */
export const enParts: PartMessages = {
  commitments: 'Commitments, one by one',
  otherStatements: 'Other statements',
  coverage: 'How far the evidence reaches',
  methods: 'How this report was made',
  sources: 'Sources',
  targetWord: (level) =>
    `In this report a target is one thing that is checked. What the text itself calls “${level}” is called a commitment here.`,
  count: (count, label) => `${label.charAt(0).toLowerCase()}${label.slice(1)} (${String(count)})`,
  countList: (entries) => entries.join('; '),
  evidenceShare: ({ withEvidence, activitiesOnly, total }) => {
    const number = writtenAlike(total);
    const only = activitiesOnly === 0 ? '' : `; for ${number(activitiesOnly)}${withEvidence === 0 ? '' : ' more'}, only activities are`;
    return withEvidence === 0
      ? `No result is on record for ${total === 1 ? 'the one commitment' : `any of the ${number(total)} commitments`}${only}.`
      : `Results are on record for ${total === 1 ? 'the one commitment' : `${number(withEvidence)} of the ${number(total)} commitments`}${only}.`;
  },
  caution: 'Published evidence is incomplete. Where nothing is reported, we cannot say whether a promise was kept.',
  headingUnconfirmed: (mark) => `${mark} This title was not confirmed in the official English text.`,
  otherItems: 'Other parts of the text',
  itemStatus: { withdrawn: 'Withdrawn', replaced: 'Replaced' },
  notCounted: (reason) => `not counted: it ${reason}`,
  chart: {
    statusAlt: (total, list) => `Bar of ${few(total, 'target', 'targets')} by status: ${list}.`,
    valuesAlt: ({ rows, asked }) => `Values over time: ${rows.join('; ')}${asked === undefined ? '' : `; asked: ${asked}`}.`,
    valuesRow: ({ period, figure }) => `${period}, ${figure}`,
    coverageTitle: 'How much has evidence of delivery',
    coverageNote: 'Dark: with evidence. Light: none reported.',
    coverageAlt: (list) => `Bars of what has evidence: ${list}.`,
    coverageUnmatchedNote: (status) => `Outlined: ${status}.`,
    coverageRow: ({ label, withEvidence, apart, total }) =>
      `${label}: ${withEvidence} of ${total}${apart === undefined ? '' : `; ${apart}`}`,
    ofTotal: (part, total) => `${part} of ${total}`,
  },
  column: {
    target: 'Target',
    status: 'Status',
    promised: 'Promised',
    reported: 'Reported',
    progress: 'Progress',
    expected: 'Expected',
    due: 'Due',
    count: 'Number',
    share: 'Share',
    what: 'What',
    figure: 'Figure',
    period: 'Period',
    place: 'Place',
    source: 'Source',
    verdict: 'Verdict',
    level: 'Level',
    total: 'Total',
    withEvidence: 'With evidence',
    without: 'None reported',
    reason: 'Reason',
    item: 'Commitment',
    parameter: 'What it decides',
    value: 'Value',
    reading: 'Reading taken',
    why: 'Why',
    judgedBy: 'By whom',
  },
  indicators: {
    title: 'What could show it, proposed by Actionline',
    note: 'Proposals of Actionline, each with where its figures are found: they are no official indicators of the commitment, and they have no target.',
    noFigures: 'no figures are published',
    none: 'Actionline proposes no indicator:',
  },
  periodsCaption: (label) => `Period by period: ${label}`,
  milestonesCaption: (label) => `Milestone by milestone: ${label}`,
  noFigure: 'no figure',
  reportedBy: { met: 'reported on time', unmet: 'reported late', due: (date) => `to be reported by ${date}` },
  cutPeriod: 'cut short by the time of the promise, which then asks for less',
  toDecide: (count) => (count === 1 ? '1 figure, please decide' : `${String(count)} figures, please decide`),
  unmatchedMark: 'to be decided',
  countsMark: { lower: 'counts at the lower end only', upper: 'counts at the upper end only', off: 'taken off' },
  notInForce: 'not in force any more, and not counted',
  revision: {
    intro: ' was changed:',
    line: ({ date, what, since }) => `${date}: ${what}${since === undefined ? '' : `, with effect from ${since}`}.`,
    raised: (figure) => `raised to ${figure}`,
    lowered: (figure) => `lowered to ${figure}`,
    extended: (date) => `extended to ${date}`,
    shortened: (date) => `brought forward to ${date}`,
    changed: (what) => `now ${what}`,
    withdrawn: 'withdrawn',
    resumed: (what) => `taken up again, now ${what}`,
    noFigure: 'without a figure',
  },
  thingDone: 'done',
  thingNotDone: 'not done',
  periodAssumed: 'period assumed',
  hypothetical: 'what if',
  asReported: (figure) => `${figure} as reported`,
  noDeadline: 'no end stated',
  deliverable: 'delivery by the due date',
  standing: 'continuing',
  direction: { increase: 'to go up', decrease: 'to go down' },
  levelTo: {
    increase: (goal) => `raised to ${goal}`,
    decrease: (goal) => `lowered to ${goal}`,
    maintain: kept,
  },
  levelChange: {
    increase: (goal) => `raised to ${goal}`,
    decrease: (goal) => `lowered to ${goal}`,
    maintain: (goal) => `kept ${goal}`,
  },
  withMilestones: (goal, milestones) => `${goal}; on the way ${milestones}`,
  shareOf: { asked: (share) => `${share} of what was asked`, way: (share) => `${share} of the way` },
  allParts: 'all parts',
  someParts: (number, of) => `${number} of ${String(of)} parts`,
  somePeriods: ({ number, figure, every }) => `${number} with ${figure}${every === undefined ? '' : `, ${every}`}`,
  counted: ({ least, most, of }) =>
    `${least === most ? String(least) : most === undefined ? `at least ${String(least)}` : `${String(least)} to ${String(most)}`}${of === undefined ? '' : ` of ${String(of)}`}`,
  periodCounts: { met: 'counts', unmet: 'does not count' },
  byMethod: (id, version) => `method ${id} ${version}`,
  assessedBy: (author, date) => `${author}, ${date}`,
  independenceOf: { self: 'responsible for delivery', independent: 'independent of delivery' },
  judgedStatus: 'Status judged:',
  restsOn: 'Rests on:',
  differ: {
    title: 'Where people and computation differ',
    note: 'Each of these judgements names another status than the one computed from what is reported. Both stand; neither changes the other. The newest judgement of each author counts. Where nothing could be computed, a judgement contradicts nothing and is not listed.',
    caption: 'Judgements that differ from the computed status',
    line: ({ status, targets, agreement }) =>
      `${targets > 1 ? `The weakest of the ${String(targets)} computed statuses` : 'The computed status'} is “${status}”; this judgement is ${agreement === 'better' ? 'more' : 'less'} favourable.`,
    than: { better: 'more favourable than computed', worse: 'less favourable than computed' },
    weakestOf: (targets) => `the weakest of ${String(targets)} targets`,
  },
  otherStatementsNote: 'These statements name a subject that the framework does not hold; they are given so that nothing is lost.',
  gap: {
    title: 'What is not known',
    intro: 'A gap is not a failure. It is what would have to be reported before a conclusion could be drawn.',
    nothing: 'No gap was found.',
    commitments: (without, total) => `Commitments without evidence of delivery: ${String(without)} of ${String(total)}`,
    targets: (without, total, byPart) =>
      `Promises on which nothing is reported${byPart ? ', counted part by part' : ''}: ${String(without)} of ${String(total)}`,
    unmatched: 'Reported, and to be decided',
    unmatchedNote:
      'These figures speak about commitments that hold promises, and they do not count yet for any of them. Please decide which promise each of them counts for, or that it counts for none.',
    silentCaption: 'Where results or activities are missing',
    thin: 'Promises with thin evidence',
    stale: 'Promises whose evidence is out of date',
    periods: 'Periods that are over without a usable figure',
    missing: 'Values that a source names as missing',
    periodOf: (label, period) => `${label}: ${period}`,
    missingOf: ({ label, where, period, reason }) => `${label}${where === undefined ? '' : `, ${where}`}, ${period}: ${reason}`,
    leftOut: 'Figures that were reported and not counted',
    leftOutNote: 'Each was left out for one reason; all stand in the tables of figures.',
    unplaced: (count) =>
      `${upperFirst(inWords(count))} reported ${count === 1 ? 'figure concerns' : 'figures concern'} no single commitment`,
    issues: 'Remarks on the evidence',
  },
  coverageOf: {
    intro: 'This part counts where evidence is reported. It does not say how the promises stand.',
    commitments: 'Commitments',
    targets: (byPart) => `Promises that can be checked${byPart ? ', part by part' : ''}`,
    years: 'Years',
    groups: 'Groups of rights holders',
    places: (count, list) => `The evidence names ${few(count, 'place', 'places')}: ${list}.`,
    noPlaces: 'No evidence names a country.',
    reporting: ({ expected, received, onTime }) =>
      `Recurring promises called for ${few(expected, 'figure', 'figures')} by this date, one for each period; ${received === 0 ? 'none was received' : `${few(received, 'was', 'were')} received, ${onTime === received ? (received === 1 ? 'on time' : 'all on time') : onTime === 0 ? 'late or without a date' : `${String(onTime)} of them on time`}`}.`,
    levelNote: (levels) => `Under ${levels}, an entry counts as having evidence where it, or a commitment below it, has.`,
    targetNote: 'A promise of several parts is counted here by its parts; one that goes on without a figure is not counted.',
  },
  method: {
    intro: 'Every status is computed from reported figures by a named method; nothing is estimated to fill a gap.',
    caption: (id, version) => `Thresholds of the method ${id} ${version}`,
    parameter: enParameters,
    readings: 'Readings of the text',
    readingsNote: 'Where the text can be read in more than one way, one reading was taken and the others are named.',
    otherReading: 'Other readings',
    rules: 'Rules of this report',
    rule: (keptSoFar) => [
      'A figure keeps the qualifier of its source (“more than”, “about”). A promise counts as met only where every value the figure allows meets it, and as not met only where none does.',
      'Missing evidence is never counted as zero, as failure or as success.',
      'The weakest part decides a compound promise; unlike things are never averaged.',
      'Figures that describe the world, the means or a time before the commitment are shown as context and decide nothing.',
      'A figure without a date in its source shows that something happened, but no rate and no deadline is judged by it.',
      `A recurring promise that is met while it runs, and a direction that is held up to now, are called “${keptSoFar}”.`,
    ],
    production: 'Production',
    productionCaption: 'What this report was made from',
    packages: 'Software',
    hash: 'Digest of the input (SHA-256)',
    icu: 'Unicode data (ICU)',
    icuNote: 'Numbers, dates and names of places follow the Unicode data of this version; official names of places may differ.',
    withheld: (count, corrected) =>
      `${
        count === 1
          ? 'One observation was withheld as confidential before anything was computed'
          : `${String(count)} observations were withheld as confidential before anything was computed`
      }${corrected === 0 ? '' : `; ${corrected === 1 ? 'one of them is public but corrected' : `${String(corrected)} of them are public but corrected`} by a confidential one`}.`,
    later: ({ assessments, narratives, date }) =>
      `What is dated after ${date} is left out: ${[
        ...(assessments === 0 ? [] : [few(assessments, 'judgement', 'judgements')]),
        ...(narratives === 0 ? [] : [few(narratives, 'narrative', 'narratives')]),
      ].join(' and ')}.`,
    release: (id, date) => `${id}, ${date}`,
    contentHash: 'Digest of the framework data (SHA-256)',
    template: 'Template',
    observations: 'Observations given',
  },
  source: {
    intro: 'Numbers in brackets in the text lead here.',
    unverified: 'not confirmed at its source',
    uncited: (count) =>
      `The text cites no source by number. ${count === 1 ? 'The one source of its figures and activities is' : `The ${String(count)} sources of its figures and activities are`} in the tables that go with it (Excel, CSV, JSON).`,
    copy: 'copy',
    original: 'original',
    noDate: 'undated',
  },
};
