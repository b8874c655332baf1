import { inWords } from './en-grammar.js';
import type { ScopeMessages } from './scope-messages.js';
import { upperFirst } from './upper-first.js';

const few = (count: number, one: string, many: string): string => `${upperFirst(inWords(count))} ${count === 1 ? one : many}`;

/** The words on what a report is limited to, in English. */
export const enScope: ScopeMessages = {
  title: (title, name) => `${title}: ${name}`,
  name: ({ place, items, themes }) => [...(place === undefined ? [] : [place]), ...items, ...themes].join(', '),
  heading: 'What this report is limited to',
  place: (place) =>
    `Only figures about ${place} and activities in ${place} are counted here. An activity that names several places is counted where ${place} is one of them.`,
  items: (list) => `Of the text, only these parts and what stands below them are counted: ${list}.`,
  themes: (list) => `Of the text, only commitments on these themes are counted: ${list}.`,
  severalPlaces: (count, place) =>
    count === 1
      ? `One figure covers ${place} together with other places. It is left out whole, since no source says how much of it is of ${place}.`
      : `${upperFirst(inWords(count))} figures cover ${place} together with other places. They are left out whole, since no source says how much of them is of ${place}.`,
  figures: (count) => `${few(count, 'other figure that was given is', 'other figures that were given are')} outside these limits.`,
  activities: (count) => `${few(count, 'activity that was given is', 'activities that were given are')} outside these limits.`,
  statements: (count) =>
    `${few(count, 'judgement or comment that was given is', 'judgements or comments that were given are')} outside these limits.`,
  notJudgedTitle: 'Promises that are not judged here',
  notJudgedCaption: 'Made for the text as a whole',
  notJudged: (count, place) =>
    count === 1
      ? `One promise is made for the text as a whole. What is reported about ${place} alone cannot show whether it is kept, and it is not judged here.`
      : `${upperFirst(inWords(count))} promises are made for the text as a whole. What is reported about ${place} alone cannot show whether they are kept, and they are not judged here.`,
  headline: ({ judged, notJudged, place }) => {
    if (judged > 0)
      return notJudged === 1
        ? 'The one promise that is made for the text as a whole is not judged here.'
        : `The ${inWords(notJudged)} promises that are made for the text as a whole are not judged here.`;
    return notJudged === 1
      ? `What is reported about ${place} alone cannot show whether the one promise that can be checked is kept; it is not judged here.`
      : `What is reported about ${place} alone cannot show whether the ${inWords(notJudged)} promises that can be checked are kept; none of them is judged here.`;
  },
  notJudgedItem: (place) =>
    `What is promised here is promised for the text as a whole; it cannot be judged from what is reported about ${place} alone.`,
  noActivity: 'No activity is recorded within the limits of this report.',
};
