import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeFormula, unescapeFormula } from './formula.js';

/** What spreadsheets are known to run, or to begin a cell of their own with: OWASP, CSV Injection. */
const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', '\uFEFF='];

describe('a text that a spreadsheet could run', () => {
  it.each(starts)('because it begins with %j is preceded by an apostrophe', (start) => {
    expect(escapeFormula(`${start}1`)).toBe(`'${start}1`);
    expect(unescapeFormula(`'${start}1`)).toBe(`${start}1`);
  });

  it.each(['', 'a=b', '1-2', "'quoted'", "d'accord", ' text'])('is none of %j, which stays as it is', (text) => {
    expect(escapeFormula(text)).toBe(text);
    expect(unescapeFormula(text)).toBe(text);
  });

  it('comes back as it was, apostrophes of its own included', () => {
    expect(escapeFormula("'=1")).toBe("''=1");
    const text = fc.array(fc.constantFrom("'", '=', '-', ' ', '\uFEFF', '\t', '\n', 'a'), { maxLength: 6 }).map((marks) => marks.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
        expect(unescapeFormula(escapeFormula(given))).toBe(given);
      }),
    );
  });

  it('is a text', () => {
    expect(() => escapeFormula(5 as never)).toThrow(/^text was 5; expected a text/);
    expect(() => unescapeFormula(null as never)).toThrow(/^text was null/);
  });
});
