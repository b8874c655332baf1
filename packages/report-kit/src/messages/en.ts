import { checkText } from '../document/argument.js';
import { enActivities } from './en-activities.js';
import { enFigures } from './en-figures.js';
import { enFront } from './en-front.js';
import { enFrame } from './en-frame.js';
import { enChanges } from './en-changes.js';
import { enIssues } from './en-issues.js';
import { enParts } from './en-parts.js';
import { enRecordsRead } from './en-records-read.js';
import { enScope } from './en-scope.js';
import { enSteps } from './en-steps.js';
import { enTables } from './en-tables.js';
import { enTemplates } from './en-templates.js';
import { enUnits } from './en-units.js';
import { lowerFirst } from './lower-first.js';
import type { Messages } from './messages.js';

const bracketed = (by: string | undefined): string => (by === undefined ? '' : ` (${by})`);

/** Every word of a report in English. */
export const en: Messages = {
  locale: 'en',
  direction: 'ltr',
  typography: (text) => {
    checkText('text', text);
    return text;
  },
  inside: (text) => lowerFirst(text, /^(?:An?|The) /),
  placeNames: {},
  placeNotes: {},
  template: {
    annual: 'Annual progress report',
    'pledge-progress': 'Progress report on the pledges',
    'mid-term-review': 'Mid-term review',
    country: 'Country report',
    brief: 'Brief',
    consultation: 'Consultation paper for civil society',
    'data-quality': 'Report on the quality of the data',
  },
  page: {
    skip: 'Skip to the report',
    contents: 'Contents',
    asOf: (date) => `As of ${date}`,
    knownAt: (date) => `with what was known on ${date}`,
    release: 'Data release',
    asOfField: 'As of',
    knownAtField: 'As known on',
    minimumConfidenceField: 'Confidence',
    minimumConfidence: {
      low: 'figures of any confidence counted',
      medium: 'figures of low confidence left out',
      high: 'figures of low or medium confidence left out',
    },
    producedBy: (version) => `Produced with Actionline ${version}`,
    field: (name, value) => `${name}: ${value}`,
    source: 'Source',
    numbersBehind: (title) => `The numbers: ${title}`,
  },
  frame: enFrame,
  status: {
    achieved: {
      label: 'Kept',
      meaning: 'On the date of the report, what was promised is done or reached; what is reached can be lost again.',
    },
    slipping: { label: 'Slipping', meaning: 'The target is reached, but the trend threatens it.' },
    'on-track': { label: 'On track', meaning: 'Not reached yet; the pace is enough to arrive in time.' },
    'at-risk': { label: 'At risk', meaning: 'Not reached yet; there is progress, but too slow to arrive in time.' },
    'off-track': { label: 'Off track', meaning: 'Not reached yet; there is little or no progress.' },
    'moving-away': { label: 'Moving away', meaning: 'Not reached, and the values move away from it.' },
    missed: { label: 'Missed', meaning: 'The deadline has passed, the evidence is enough, and what was asked was not reached.' },
    pending: { label: 'Not yet due', meaning: 'Nothing is due yet.' },
    inconclusive: {
      label: 'Reported, not enough to tell',
      meaning: 'Something is reported that counts, but not enough to tell how it stands; the report says what is missing.',
    },
    unmatched: {
      label: 'Reported, decision needed',
      meaning: 'Something is reported on the commitment, and it is still to be decided whether it counts for what was promised.',
    },
    overdue: {
      label: 'Overdue, not reported',
      meaning: 'The date has passed and nothing is reported; we cannot say whether the promise was kept.',
    },
    'no-data': {
      label: 'No evidence reported',
      meaning: 'Nothing is reported; we cannot say whether the promise is kept.',
    },
    'not-quantified': { label: 'Not quantified', meaning: 'A qualitative or continuing promise; no figure is invented for it.' },
  },
  statusWhen: {
    keptSoFar: 'Kept so far',
    partWithoutEvidence: 'No evidence on a part',
    achievedLate: 'Kept late',
    delivered: 'Kept',
    deliveredLate: 'Kept late',
  },
  statusWhenMeaning: {
    keptSoFar: 'All that was asked so far is kept; the promise still runs.',
    partWithoutEvidence: 'Nothing is reported on at least one part; we cannot say whether the whole is kept.',
    achievedLate: 'What was promised was done or reached, but after its deadline.',
    delivered: 'On the date of the report, what was promised is done.',
    deliveredLate: 'What was promised was done or reached, but after its deadline.',
  },
  provenance: {
    official: {
      label: 'Promised',
      meaning: 'What the official text commits to, in our own short wording; official headings are given as they are.',
    },
    activity: {
      label: 'Done',
      meaning: 'An activity recorded with its source. It shows that something was done, not that anything changed, and changes no status.',
    },
    observation: { label: 'Reported', meaning: 'A fact as its source reports it.' },
    evaluation: { label: 'Computed', meaning: 'What follows from the reported facts by a named method.' },
    assessment: { label: 'Judged', meaning: 'What a named person concludes, with the date.' },
    narrative: { label: 'Authors’ comment', meaning: 'What the authors of the report add in their own words.' },
  },
  quoted: (title) => {
    checkText('title', title);
    return `“${title}”`;
  },
  bound: {
    exact: (figure) => figure,
    'at-least': (figure) => `at least ${figure}`,
    'at-most': (figure) => `at most ${figure}`,
    'more-than': (figure) => `more than ${figure}`,
    'less-than': (figure, counted = false) => `${counted ? 'fewer' : 'less'} than ${figure}`,
    about: (figure) => `about ${figure}`,
  },
  comparison: {
    'at-least': (figure) => `at least ${figure}`,
    'more-than': (figure) => `more than ${figure}`,
    'at-most': (figure) => `at most ${figure}`,
    'less-than': (figure, counted = false) => `${counted ? 'fewer' : 'less'} than ${figure}`,
    exactly: (figure) => `exactly ${figure}`,
    stated: (figure) => figure,
  },
  role: {
    result: 'Result',
    milestone: 'Milestone',
    outcome: 'Outcome',
    context: 'Context',
    baseline: 'Before the commitment',
    budget: 'Budget',
    target: 'Target of another text',
  },
  observationStatus: {
    A: '',
    B: 'break in the series',
    D: 'definition differs',
    E: 'estimated',
    F: 'forecast',
    G: 'experimental',
    H: 'missing (holiday or weekend)',
    I: 'imputed',
    J: 'under a derogation',
    K: 'counted in another category',
    L: 'missing (not collected)',
    M: 'missing (cannot exist)',
    N: 'not significant',
    O: 'missing',
    P: 'provisional',
    Q: 'missing (suppressed)',
    S: 'strike or special event',
    U: 'low reliability',
    V: 'not validated',
    W: 'includes another category',
    _U: 'status unknown',
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  missing: {
    'not-collected': 'not collected',
    'not-published': 'not published',
    'not-applicable': 'does not apply',
    suppressed: 'suppressed by the source',
    unknown: 'reason unknown',
  },
  leftOut: {
    'other-part': () => 'is of another place or breakdown than the target asks for',
    'other-measure': () => 'measures something else than the target asks for',
    'not-understood': () => 'could not be understood',
    'other-role': () => 'is about something other than delivery',
    'unit-mismatch': () => 'is in another unit',
    'not-a-number': () => 'is not a usable number',
    negative: () => 'is negative, where nothing below zero can be',
    'beyond-limit': () => 'is lower or higher than it can be',
    'malformed-period': () => 'has dates that do not form a period',
    missing: () => 'gives no value',
    forecast: () => 'is a forecast',
    'definition-differs': () => 'is defined otherwise than the measure, or holds another category',
    'not-yet-known': () => 'was not yet known on the date of knowledge',
    superseded: (by) => `has been corrected since${bracketed(by)}`,
    'after-as-of': () => 'reaches beyond the date of the report',
    'period-assumed': () => 'is undated in its source',
    'below-minimum-confidence': () => 'is less sure than what is counted here',
    'outside-window': () => 'lies outside the time that counts',
    duplicate: (by) => `repeats another figure${bracketed(by)}`,
    provisional: (by) => `is provisional, and a final figure holds${bracketed(by)}`,
    'older-record': (by) => `gives way to a figure that was recorded later${bracketed(by)}`,
    looser: (by) => `says less than another figure for the same${bracketed(by)}`,
    'before-break': () => 'lies before a break in the series',
    'older-value': (by) => `is older than the value in force${bracketed(by)}`,
    'stale-part': () => 'is a part of the whole, and too old to count',
    contained: (by) => `lies inside a figure that counts${bracketed(by)}`,
    overlapping: (by) => `shares days with a figure that counts${bracketed(by)}`,
    straddling: () => 'lies across the edge of the time that counts',
    'not-needed': () => 'proves nothing more than the figures that count',
    contradicted: (by) => `contradicts another figure${bracketed(by)}, so that neither is relied on alone`,
    'cannot-combine': () => 'may not be combined with figures of other places or breakdowns',
    'unlike-length': () => 'is for a period of another length than the rest',
    'without-counterpart': () => 'is one side of a share, of days that the other side is not reported for',
  },
  issue: enIssues,
  fact: {
    level: { met: 'met', unmet: 'not met', unknown: 'unknown' },
    timing: { upcoming: 'to come', running: 'running', ended: 'over' },
  },
  unit: enUnits,
  part: enParts,
  figure: enFigures,
  activity: enActivities,
  front: enFront,
  change: enChanges,
  scope: enScope,
  recordsRead: enRecordsRead,
  section: enTemplates,
  step: enSteps,
  table: enTables,
};
