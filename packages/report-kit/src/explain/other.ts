import { inlineText } from '../document/clean-text.js';
import { sentence, type Explainer } from './sentence.js';

/** A step that has no sentence of its own: its code and values, so that nothing is lost. */
export const explainOther: Explainer = (step, { messages }) => {
  const values = Object.entries(step.values)
    .map(([name, value]) => `${inlineText(name)}: ${inlineText(String(value))}`)
    .join('; ');
  return [sentence(messages.step.other(inlineText(step.code), messages.typography(values)), step.observations ?? [])];
};
