import { basename } from 'node:path';

import { describe, expect, it } from 'vitest';

import { askedBy } from './command-line.js';

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

  it('writes only where it is asked to', () => {
    expect(askedBy(['--out', 'there']).out).toBe(undefined);
    expect(askedBy(['--out', 'there', '--write']).out).toBe('there');
  });
});
