import { addDays, type RevisionDates } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { sentence, type Explainer, type Explaining } from './sentence.js';

/** That the text is not the first one. */
export const explainRevised: Explainer<'revised'> = ({ values }, explaining) => [
  sentence(explaining.messages.step.revised(saidOf(values, explaining))),
];

/** That the target is withdrawn, and which day all else is as of. */
export const explainWithdrawn: Explainer<'withdrawn'> = ({ values }, explaining) => {
  const lastDay = explaining.formats.date(addDays(values.since, -1));
  return [sentence(explaining.messages.step.withdrawn({ ...saidOf(values, explaining), lastDay }))];
};

/** Parts that are not asked of a compound promise any more. */
export const explainPartsWithdrawn: Explainer<'parts-withdrawn'> = ({ values: { count } }, { messages }) => [
  sentence(messages.step.partsWithdrawn(count)),
];

/** The days in words, and the act where the target is at hand. */
function saidOf(
  { decided, since }: RevisionDates,
  { target, messages, formats }: Explaining,
): { readonly decided: string; readonly since: string | undefined; readonly act: string | undefined } {
  const revision = target?.revisions?.find((one) => one.decided === decided);
  return {
    decided: formats.date(decided),
    since: since === decided ? undefined : formats.date(since),
    act: revision === undefined ? undefined : messages.quoted(inlineText(revision.source.title)),
  };
}
