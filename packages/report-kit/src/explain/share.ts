import { textIn as localized, type CountedMeasure, type Measure, type Requirement } from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import { estimateText, limitsOf } from './estimate-text.js';
import { sentence, type Explainer, type Explaining } from './sentence.js';

/** What a share is made of: "120 of 150, 80%", each side between the ends that are known of it. */
export const explainShare: Explainer<'share'> = ({ values: { numerator, denominator }, observations }, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const { value } = evaluation;
  const [above, below] = sidesOf(evaluation.requirement);
  const named = (measure: CountedMeasure | undefined): string | undefined =>
    measure === undefined ? undefined : messages.typography(inlineText(localized(measure.label, messages.locale)));
  return [
    sentence(
      messages.step.share({
        numerator: sideText(numerator, explaining),
        denominator: sideText(denominator, explaining),
        figure: value === undefined ? undefined : estimateText(value, formats, messages, limitsOf(evaluation)),
        above: named(above),
        below: named(below),
      }),
      observations,
    ),
  ];
};

/** A share of nothing. */
export const explainShareOfNothing: Explainer<'share-of-nothing'> = ({ observations }, { messages }) => [
  sentence(messages.step.shareOfNothing, observations),
];

/** What is counted above the line of a share, and below it; a number that is stated is counted by none. */
export function sidesOf(requirement: Requirement): readonly CountedMeasure[] {
  const counting = 'periods' in requirement ? requirement.periods : requirement;
  return 'measure' in counting && counting.measure.share !== undefined ? countedIn(counting.measure) : [];
}

/** What figures of a measure are counted in: itself, or both sides of a share. */
export function countedIn(measure: Measure): readonly CountedMeasure[] {
  const { share } = measure;
  if (share === undefined) return [measure];
  return typeof share.denominator === 'number' ? [share.numerator] : [share.numerator, share.denominator];
}

interface Ends {
  readonly lower: number | null;
  readonly upper: number | null;
}

function sideText({ lower, upper }: Ends, { messages, formats }: Explaining): string {
  const least = lower ?? 0;
  if (upper === null) return least > 0 ? messages.bound['at-least'](formats.number(least)) : messages.step.unknownNumber;
  if (least === upper) return formats.number(least);
  if (least <= 0) return messages.bound['at-most'](formats.number(upper));
  return messages.step.promise.range(formats.number(least), formats.number(upper));
}
