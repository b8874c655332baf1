import { expect, it } from 'vitest';

import { writtenAlike } from './en-grammar.js';
import { messagesFor } from './messages-for.js';

it('says of a value that is to be kept no “at” twice', () => {
  const { levelBy } = messagesFor('en').step.promise;
  const promised = (goal: string) => levelBy({ measure: 'Courts', direction: 'maintain', goal, due: '31 December 2030' });
  expect(promised('at least 90%')).toBe('Promised: Courts kept at least 90% until 31 December 2030.');
  expect(promised('90%')).toBe('Promised: Courts kept at 90% until 31 December 2030.');
});

it('writes numbers that stand together alike', () => {
  expect([4, 11].map(writtenAlike(11))).toEqual(['four', 'eleven']);
  expect([4, 119].map(writtenAlike(119))).toEqual(['4', '119']);
});

it('says of the one commitment of a scope whether anything is on record', () => {
  const { onRecord } = messagesFor('en').front;
  const one = (withFigures: number, activitiesOnly: number) =>
    onRecord({ withFigures, activitiesOnly, nothing: 1 - withFigures - activitiesOnly, total: 1 });
  expect(one(1, 0)).toBe('Results are on record for the one commitment.');
  expect(one(0, 1)).toBe('Only activities are on record for the one commitment.');
  expect(one(0, 0)).toBe('Nothing is on record for the one commitment.');
});
