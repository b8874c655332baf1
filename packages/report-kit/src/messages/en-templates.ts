import { inWords } from './en-grammar.js';
import type { TemplateMessages } from './template-messages.js';
import { upperFirst } from './upper-first.js';

const few = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;
const more = (count: number, one: string, many: string): string => `${upperFirst(inWords(count))} ${count === 1 ? one : many}`;
/** “Two of the five reports”, or “the one report” where there is no other. */
const outOf = (count: number, total: number, one: string, many: string): string =>
  total === 1 ? `the one ${one}` : `${inWords(count)} of the ${inWords(total)} ${many}`;
const promises = (count: number, total: number): string =>
  outOf(count, total, 'promise that can be checked', 'promises that can be checked');
const figures = (count: number): string => few(count, 'figure', 'figures');

/** The words of the sections of the further templates, in English. */
export const enTemplates: TemplateMessages = {
  behind: {
    title: 'What is behind',
    count: (count, total) =>
      `${upperFirst(promises(count, total))} ${count === 1 ? 'is' : 'are'} known to be behind, or past the deadline with nothing reported.`,
    none: 'No promise is known to be behind.',
    note: 'Others may be behind without our knowing: where nothing is reported, or too little, we cannot say.',
    caption: 'Promises that are behind, by status',
  },
  silent: {
    title: 'What has no evidence',
    count: ({ targets: silent, ofTargets, commitments, ofCommitments }) => {
      const of = [
        ...(silent === 0 ? [] : [promises(silent, ofTargets)]),
        ...(commitments === 0 ? [] : [outOf(commitments, ofCommitments, 'commitment', 'commitments')]),
      ];
      return `Nothing is reported on ${of.join(' and on ')}.`;
    },
    none: 'Something is reported on every promise and every commitment.',
    note: 'Where nothing is reported, we cannot say whether a promise was kept.',
    targetsCaption: 'Promises on which nothing is reported',
    commitmentsCaption: 'Commitments on which nothing is reported',
    column: { under: 'Under', without: 'Without evidence', which: 'Which' },
    of: (count, total) => `${String(count)} of ${String(total)}`,
  },
  country: {
    priorities: (period) => `Priorities of the strategy, ${period}`,
    intro: ({ place, period, priorities, targets: own }) =>
      `The strategy for ${place} (${period}) takes up ${few(priorities, 'commitment', 'commitments')}${own === 0 ? ' and sets no target of its own' : ` and sets ${few(own, 'target', 'targets')} of its own`}.`,
    caption: 'What the strategy takes up, and what is known of it',
    column: { priority: 'Priority', meaning: 'What it means here', targets: 'Targets', reported: 'Reported' },
    noTarget: 'no target set',
    figures: (count) => figures(count),
    nothing: 'nothing',
    body: 'What is reported, commitment by commitment',
    others: (count, total, place) =>
      count === total
        ? `Nothing is on record${place === undefined ? '' : ` about ${place}`} under any of the ${inWords(total)} commitments.`
        : `Nothing is on record${place === undefined ? '' : ` about ${place}`} under the other ${inWords(count)} of the ${inWords(total)} commitments.`,
  },
  questions: {
    title: 'Questions to civil society',
    intro:
      'These questions are about what this report does not know. An answer helps most when it says when and where, and names a source that anyone can look up. If you know that something was not done, please say so too.',
    answerTo: (contact) => `Please send your answers to: ${contact}.`,
    none: 'This report has no question left to ask.',
    caption: 'What we would like to know',
    column: { about: 'About', question: 'Question' },
    done: (what) => `Has this been done, and when: ${what}?`,
    figure: ({ measure, period, places }) =>
      `Which figure do you know for “${measure}”${places === undefined ? '' : `, about ${places}`} (${period})?`,
    firmer: ({ measure, period, count }) =>
      count === 1
        ? `One figure is reported for “${measure}” (${period}), and it is not firm enough. Do you know a more exact one?`
        : `${upperFirst(inWords(count))} figures are reported for “${measure}” (${period}), and together they do not settle it. Which of them holds, or do you know a better one?`,
    more: (count) => `${more(count, 'more figure is', 'more figures are')} missing here.`,
    unmatched: (count) =>
      count === 1
        ? 'One figure is reported on this commitment, and we do not know whether it speaks about what was promised. Does it?'
        : `${upperFirst(inWords(count))} figures are reported on this commitment, and we do not know whether they speak about what was promised. Do they?`,
    unclear: 'What is reported does not settle whether this is kept. What do you know about it?',
    silent: (list) => `Which results do you know of under ${list}? None is reported.`,
  },
  brief: {
    morePromises: (count) => `${more(count, 'more promise stands', 'more promises stand')} in the full report.`,
    allFrom: (name) => `All are asked of: ${name}.`,
    moreRequests: (count) => `${more(count, 'more request stands', 'more requests stand')} in the full report and on the reply sheet.`,
  },
  quality: {
    title: 'The data at a glance',
    count: ({ figures: all, delivery, used }) =>
      `This report draws on ${few(all, 'figure', 'figures')}. Of these, ${inWords(delivery)} ${delivery === 1 ? 'speaks' : 'speak'} about delivery, and ${inWords(used)} ${used === 1 ? 'counts' : 'count'} towards a promise.`,
    intro: 'This report says how far the data can be relied on. It does not say whether promises are kept.',
    confidence: 'How sure it is that the source says so, and is right',
    unsaid: 'not said',
    bounds: 'How exact the figures are',
    bound: {
      exact: 'stated as exact',
      'at-least': '“at least”',
      'at-most': '“at most”',
      'more-than': '“more than”',
      'less-than': '“less than”',
      about: '“about”',
      none: 'no value',
    },
    boundsNote:
      'A figure with a qualifier is taken as the range that it stands for, and a promise counts as kept only where the whole range meets it.',
    column: { delivery: 'On delivery', other: 'Other', sources: 'Source', figures: 'Figures' },
    thin: {
      title: 'Thin, old and open evidence',
      none: 'No promise rests on thin or old evidence.',
      caption: 'Promises on which the evidence is thin, old or not enough',
      closed: 'Known up to',
      reason: { thin: 'too few figures for a trend', stale: 'the newest figure is old', enough: 'what is reported does not settle it' },
    },
    issues: { title: 'Contradictions and faults in the data', none: 'No contradiction and no fault was found in the data.' },
    leftOut: { title: 'What was not counted, and why', none: 'No figure of the kind that a promise asks for was left out.' },
    undated: {
      title: 'Figures without a date',
      none: 'Every figure carries the dates that its source gives.',
      note: (count) =>
        count === 1
          ? 'The source of one figure gives no date; the period shown was assumed when the figure was entered.'
          : `The sources of ${inWords(count)} figures give no date; the periods shown were assumed when the figures were entered.`,
      caption: 'Figures whose period is assumed',
    },
    single: {
      title: 'Results that rest on one source',
      none: 'No result rests on a single source.',
      note: 'No second source confirms these results. That does not make them wrong.',
      caption: 'Promises whose evidence comes from one source',
    },
    unconfirmed: {
      title: 'Sources that were not confirmed',
      none: 'No source is marked as unconfirmed.',
      note: 'Whoever entered these sources could not check them against the original.',
    },
  },
};
