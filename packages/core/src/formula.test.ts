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

  /** Each has a formula where some program begins a cell: a line, or what follows a separator that another locale reads. */
  it.each([
    ['Annual report\n=1+1', "Annual report\n'=1+1"],
    ['a\r\n=1\r@x', "a\r\n'=1\r'@x"],
    ['a\n\n \uFEFF=1', "a\n\n' \uFEFF=1"],
    ['a\u2028＝1', "a\u2028'＝1"],
    ['a;=1', "a;'=1"],
    ['a\t+1', "a\t'+1"],
    ['a, -1', "a,' -1"],
    ['\t=1', "'\t'=1"],
    ['\n=1', "'\n'=1"],
  ])('is guarded within, too: %j', (text, guarded) => {
    expect(escapeFormula(text)).toBe(guarded);
    expect(unescapeFormula(guarded)).toBe(text);
  });

  it('comes back as it was, apostrophes of its own included', () => {
    expect(escapeFormula("'=1")).toBe("''=1");
    const text = fc
      .array(fc.constantFrom("'", '=', '-', ' ', '\uFEFF', '\t', '\n', '\r', ';', ',', '\u2028', 'a'), { maxLength: 9 })
      .map((marks) => marks.join(''));
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
