import type { ShapeRule } from '../rule.js';

/** What an activity has to be before the other rules look at it. */
export const activityShapeRules: readonly ShapeRule[] = [
  {
    id: 'unreadable',
    severity: 'error',
    title: 'An activity cannot be read',
    advice: 'Hand over plain data, such as JSON holds.',
    codes: ['unreadable', 'cyclic-data', 'too-deep', 'too-large'],
  },
  {
    id: 'wrong-type',
    severity: 'error',
    title: 'A value is of the wrong type',
    advice: 'Other rules look at the activity once it is mended.',
    codes: ['wrong-type'],
  },
  {
    id: 'missing-key',
    severity: 'error',
    title: 'A key is missing',
    advice: 'Other rules look at the activity once it is there.',
    codes: ['missing-key'],
  },
  {
    id: 'unknown-key',
    severity: 'error',
    title: 'A key is not known',
    advice: 'What it says is passed over; the name of a person has no key on purpose.',
    codes: ['unknown-key'],
  },
];
