import { describe, expect, it } from 'vitest';

import { tableLines, wrapped } from './table-lines.js';

describe('wrapped', () => {
  it('parts a text between words, and cuts a word that is longer than a line', () => {
    expect(wrapped('at least 60 countries', 10)).toEqual(['at least', '60', 'countries']);
    expect(wrapped('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrapped('', 4)).toEqual(['']);
  });

  it('keeps together what a no-break space joins', () => {
    expect(wrapped('plus de 3\u202f000 agents', 8)).toEqual(['plus de', '3\u202f000', 'agents']);
  });
});

describe('tableLines', () => {
  const columns = [{ title: 'id' }, { title: 'what' }, { title: 'more', spare: true as const }];
  const rows = [['7.a', 'more than 3,000 officers trained', 'a sentence that may be left out where there is no room for it']];

  it('sets columns beneath each other', () => {
    expect(tableLines(columns, rows)).toEqual([
      'id   what                              more',
      '7.a  more than 3,000 officers trained  a sentence that may be left out where there is no room for it',
    ]);
  });

  it('leaves out what can be spared, then takes more lines', () => {
    expect(tableLines(columns, rows, 37)).toEqual(['id   what', '7.a  more than 3,000 officers trained']);
    expect(tableLines(columns, rows, 25)).toEqual(['id   what', '7.a  more than 3,000', '     officers trained']);
  });

  it('gives what can be spared the room that is left', () => {
    const lines = tableLines(columns, rows, 70);
    expect(lines.every((line) => line.length <= 70)).toBe(true);
    expect(lines.length).toBe(3);
  });
});
