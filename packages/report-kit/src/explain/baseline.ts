import { sentence, type Explainer } from './sentence.js';

type BaselineCode = 'missing' | 'equals-target' | 'already-meets' | 'not-before-due' | 'before-break' | 'not-positive';

/** Why no straight path can be drawn from the baseline. */
export function explainBaseline<Code extends BaselineCode>(code: Code): Explainer<`baseline-${Code}`> {
  return (_step, { messages }) => [sentence(messages.step.baseline[code])];
}
