import { inWords } from './en-grammar.js';
import type { MissingSaid, StepMessages } from './step-messages.js';
import { upperFirst } from './upper-first.js';

/** Whom a missing figure is of: "for Uganda", "for places other than Kenya and Uganda", or only "for" its days. */
function missing({ partly, place, except, parts, during, spans, periods, decides }: MissingSaid): string {
  const who = except === undefined ? place : `${place ?? 'places'} other than ${except}`;
  const what = `No ${partly ? 'complete ' : ''}figure${parts === '' ? '' : ` (${parts})`} for `;
  const where = who === undefined ? spans : periods === 1 ? `${who}${during}` : `${who}: ${spans}`;
  if (decides === undefined) return `${what}${where}.`;
  const verdict = decides.recurring
    ? ` in ${periods === 1 ? 'that period' : 'each of these periods'} would show that the promise is ${decides.level === 'met' ? 'kept' : 'broken'}`
    : ` would show that the target is ${decides.level === 'met' ? 'met' : 'missed'}`;
  return `${what}${where}; ${decides.figure}${verdict}.`;
}

/** What is missing, in English. */
export const enMissing: StepMessages['missing'] = {
  deed: 'Needed: a report that says whether it was done, and when.',
  figures: (measure) => `Needed: figures (${measure}).`,
  evidence: 'No report says how it is being carried out.',
  evidenceOf: (parts, count) => `Needed: a report on ${count === 1 ? 'this part' : 'each of these parts'}: ${parts}.`,
  stale: 'Needed: a recent report; the newest one is too old to judge by.',
  days: (covered, of) => `The figures cover ${covered} of the ${of} days that have gone by.`,
  closed: (until) => `Up to ${until} the figures are complete.`,
  early: (elapsed, total) => `It is too early to judge the pace: ${elapsed} of ${total} days have gone by.`,
  periods: (list) => `Needed: figures for ${list}.`,
  trend: 'There are too few figures to show a trend.',
  parts: 'The parts of this promise are not given.',
  figure: missing,
  part: ({ count, figures, silent }) =>
    `${count === 1 ? 'One figure tells' : `${upperFirst(inWords(count))} figures tell`} only a part${figures === undefined ? '' : `: ${figures}`}${silent.length === 0 ? '' : `; there is none for ${silent.join(', ')}`}.`,
  places: (count) => `the ${String(count)} that are reported on`,
  more: (count) => (count === 1 ? 'One further figure is missing.' : `${upperFirst(inWords(count))} further figures are missing.`),
  cut: 'More figures may be missing than are named here.',
  loose: (figures, count) =>
    count === 1
      ? `The figure of ${figures} is not exact enough to tell; an exact one is needed.`
      : `These figures are not exact enough to tell; exact ones are needed: ${figures}.`,
  impossible: {
    negative: (figures, count) =>
      count === 1
        ? `The figure of ${figures} is below zero, which this measure cannot be; it has to be corrected.`
        : `These figures are below zero, which this measure cannot be; they have to be corrected: ${figures}.`,
    'beyond-limit': (figures, count) =>
      count === 1
        ? `The figure of ${figures} is lower or higher than this measure can be; it has to be corrected.`
        : `These figures are lower or higher than this measure can be; they have to be corrected: ${figures}.`,
    'not-a-number': (figures, count) =>
      count === 1
        ? `The figure of ${figures} is no usable number; it has to be corrected.`
        : `These figures are no usable numbers; they have to be corrected: ${figures}.`,
  },
  straddling: (figure, span) => `It has to be known how much of the figure of ${figure} lies in ${span}.`,
  contradicting: (figures) => `The figures of ${figures} cannot all be right; it has to be said which is wrong.`,
  unclear: (reports) => `The reports of ${reports} say that it is done and that it is not; it has to be said which is the later.`,
};
