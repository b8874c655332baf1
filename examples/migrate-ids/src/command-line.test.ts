import { basename } from 'node:path';

import { describe, expect, it } from 'vitest';

import { askedBy } from './command-line.js';
import { RunFault } from './run-fault.js';

describe('a command line', () => {
  it.each([
    [[], ['observations.csv'], ['activities.csv']],
    [['--observations', 'mine.json'], ['mine.json'], []],
    [['--activities', 'mine.csv'], [], ['mine.csv']],
    [['--observations', 'a.csv', '--observations', 'b.csv', '--activities', 'c.csv'], ['a.csv', 'b.csv'], ['c.csv']],
  ])('%j reads the records of the example only where it names none', (args, observations, activities) => {
    const asked = askedBy(args);
    expect([asked.observations, asked.activities].map((files) => files.map((file) => basename(file)))).toEqual([observations, activities]);
  });

  it.each([
    [['--decision', 'd.json'], '--decision'],
    [['--as-of', 'today'], '--as-of was "today"; expected a calendar date'],
  ])('%j is refused in a line', (args, said) => {
    expect(() => askedBy(args)).toThrow(RunFault);
    expect(() => askedBy(args)).toThrow(said);
  });

  it('writes only where it is asked to', () => {
    expect(askedBy(['--out', 'there']).out).toBe(undefined);
    expect(askedBy(['--out', 'there', '--write']).out).toBe('there');
  });
});
