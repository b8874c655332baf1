import type { ShapeRule } from './rule.js';

/** What cannot be walked at all: an object that holds itself, or throws when it is read. */
export const unreadable: ShapeRule = {
  id: 'unreadable',
  severity: 'error',
  title: 'An observation cannot be read',
  advice: 'Hand over plain data, such as JSON holds.',
  codes: ['unreadable', 'cyclic-data', 'too-deep', 'too-large'],
};
