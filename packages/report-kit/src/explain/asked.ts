import {
  everies,
  isUnit,
  type Comparison,
  type Evaluation,
  type LocalizedText,
  type Measure,
  type Requirement,
  type Step,
} from '@actionline/core';

import { inlineText } from '../document/clean-text.js';
import type { Messages } from '../messages/messages.js';
import { numberIn, textIn } from './sentence.js';

/**
 * What an evaluation itself tells of what was promised, for whoever has no framework at hand: the target and its measure are
 * named by the id of the target. `undefined` where the step `required` does not tell enough.
 */
export function askedBy(evaluation: Evaluation, messages: Messages): Requirement | undefined {
  const step = evaluation.steps.find(({ code }) => code === 'required');
  return step === undefined ? undefined : askedIn(step, evaluation, messages);
}

function askedIn(step: Step, { kind, target, required, value, due, parts }: Evaluation, messages: Messages): Requirement | undefined {
  const id = inlineText(target);
  const { promise } = messages.step;
  const named = (label: string): LocalizedText => ({ [messages.locale]: label });
  const [start, end] = [textIn(step, 'start'), textIn(step, 'end') ?? due];
  const unitGiven = required?.unit ?? textIn(step, 'unit') ?? value?.unit ?? 'number';
  const measure = (label: string): Measure => ({
    id: target,
    label: named(label),
    unit: isUnit(unitGiven) ? unitGiven : 'number',
    combine: { time: 'snapshot', across: 'none' },
  });
  switch (kind) {
    case 'total-by':
      if (required === undefined || start === undefined || end === undefined) return undefined;
      return { kind, comparison: required.comparison, value: required.value, measure: measure(id), window: { start, end } };
    case 'every-period': {
      const every = everies.find((one) => one === textIn(step, 'every'));
      if (required === undefined || start === undefined || every === undefined) return undefined;
      const times = numberIn(step, 'times');
      const rhythm = times === undefined ? { every } : { every, times };
      const window = end === undefined ? { start } : { start, end };
      return { kind, comparison: required.comparison, value: required.value, measure: measure(id), ...rhythm, window };
    }
    case 'deliverable':
      if (start === undefined || end === undefined) return undefined;
      return { kind, deliverable: named(promise.thingOf(id)), window: { start, end } };
    case 'level-by':
      return levelBy(step, measure(promise.measureOf(id)), required?.comparison ?? 'stated', due);
    case 'direction': {
      const direction = textIn(step, 'direction');
      if (start === undefined || (direction !== 'increase' && direction !== 'decrease')) return undefined;
      return { kind, direction, measure: measure(promise.measureOf(id)), window: end === undefined ? { start } : { start, end } };
    }
    case 'all-of':
      if (parts === undefined) return undefined;
      return {
        kind,
        parts: parts.map((part) => ({
          id: part.target,
          commitment: part.commitment,
          label: named(inlineText(part.target)),
          requirement: { kind: 'standing' },
        })),
      };
    case 'standing':
      return { kind };
  }
}

function levelBy(step: Step, measure: Measure, comparison: Comparison, due: string | undefined): Requirement | undefined {
  const direction = textIn(step, 'direction');
  const [value, from, to] = [numberIn(step, 'value'), numberIn(step, 'from'), numberIn(step, 'to')];
  const level = from !== undefined && to !== undefined ? { from, to } : value === undefined ? undefined : { value };
  if (level === undefined || due === undefined) return undefined;
  if (direction !== 'increase' && direction !== 'decrease' && direction !== 'maintain') return undefined;
  return { kind: 'level-by', direction, comparison, level, measure, due };
}
