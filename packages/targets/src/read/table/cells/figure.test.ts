import { describe, expect, it } from 'vitest';

import { figureIn, type FigureSettings } from './figure.js';

const read = (text: string, settings?: FigureSettings): unknown => {
  const result = figureIn(text, settings);
  return result.ok ? result.value : result.issues.map(({ code, values }) => `${code} ${String(values?.['mend'])}`).join();
};
const readings = (text: string, settings?: FigureSettings): unknown => figureIn(text, settings).issues[0]?.values?.['readings'];

describe('figureIn', () => {
  it.each<[string, number]>([
    ['12', 12],
    ['-5', -5],
    ['−5', -5],
    ['– 5', -5],
    ['1234-', -1234],
    ['+5', 5],
    ['-0', 0],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['.5', 0.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1 234', 1234],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234\u202F567', 1_234_567],
    ['1’234.50', 1234.5],
    ['12,34,567', 1_234_567],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    // a whole number does not begin with a nought, so that this mark stands before decimals
    ['0,123', 0.123],
    // nor are thousands written with four digits in front
    ['1234.567', 1234.567],
    ['1e5', 100_000],
    ['1.2E-3', 0.0012],
    ['٣٤٥', 345],
    ['٣٫١٢٥', 3.125],
    ['٣٬٤٥٦', 3456],
    ['１２', 12],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  it.each<[string, FigureSettings, unknown]>([
    ['1.234', { decimal: '.' }, { value: 1.234 }],
    ['1.234', { decimal: ',' }, { value: 1234 }],
    ['1,234', { decimal: '.' }, { value: 1234 }],
    ['1,234', { decimal: ',' }, { value: 1.234 }],
    ['1.234', { grouping: '.' }, { value: 1234 }],
    ['1.234', { decimal: '.', counted: true, settled: true }, { value: 1.234 }],
    ['1.234', { decimal: ',', counted: true }, { value: 1234 }],
    ['12,5', { decimal: '.' }, 'not-a-number decimal-comma'],
    ['12.5', { decimal: ',' }, 'not-a-number decimal-point'],
    ['1,234,567', { decimal: ',' }, 'not-a-number grouping-comma'],
    ['1.234.567', { decimal: '.' }, 'not-a-number grouping-point'],
    ['1 234.567', { decimal: ',' }, 'not-a-number decimal-point'],
    ['1.234 %', { decimal: '.', counted: true }, { value: 1.234, percent: true }],
  ])('reads %s with %o', (text, settings, expected) => {
    expect(read(text, settings)).toEqual(expected);
  });

  it('asks about three digits behind the only mark', () => {
    expect(readings('1,234')).toEqual(['1234', '1.234']);
    expect(readings('-1.230')).toEqual(['-1230', '-1.230']);
    expect(readings('1.234', { decimal: '.', counted: true })).toEqual(['1234', '1.234']);
    expect(readings('1,234', { decimal: ',', counted: true })).toEqual(['1234', '1.234']);
    expect(read('1,234')).toBe('ambiguous-number three-decimals');
  });

  it('asks whether brackets mean a minus sign', () => {
    expect(readings('(1,234)', { decimal: '.' })).toEqual(['-1234', '1234']);
    expect(read('(1,234)', { decimal: '.', parentheses: 'negative' })).toEqual({ value: -1234 });
    expect(read('$(1,234)', { decimal: '.', parentheses: 'negative', currencies: { $: 'USD' } })).toEqual({ value: -1234, unit: 'USD' });
    expect(read('(5)', { parentheses: 'low-reliability' })).toEqual({ value: 5, status: 'U' });
    expect(read('(-5)', { parentheses: 'negative' })).toBe('not-a-number number-alone');
  });

  it('asks whether noughts in front are those of a code', () => {
    expect(readings('007')).toEqual(['007']);
    expect(read('-007')).toBe('ambiguous-number leading-noughts');
    expect(read('007', { leadingNoughts: 'number' })).toEqual({ value: 7 });
  });

  it.each<[string, unknown]>([
    ['5+', { value: 5, bound: 'at-least' }],
    ['5 or more', { value: 5, bound: 'at-least' }],
    ['5 et plus', { value: 5, bound: 'at-least' }],
    ['≥5', { value: 5, bound: 'at-least' }],
    ['<= 5', { value: 5, bound: 'at-most' }],
    ['< 5', { value: 5, bound: 'less-than' }],
    ['>-5', { value: -5, bound: 'more-than' }],
    ['~5', { value: 5, bound: 'about' }],
    ['c. 5', { value: 5, bound: 'about' }],
    ['environ 50', { value: 50, bound: 'about' }],
    ['env. 50', { value: 50, bound: 'about' }],
    ['à peu près 50', { value: 50, bound: 'about' }],
    ['plus de 3 000', { value: 3000, bound: 'more-than' }],
    ['+ de 300', { value: 300, bound: 'more-than' }],
    ['+de 300', { value: 300, bound: 'more-than' }],
    ['- de 10', { value: 10, bound: 'less-than' }],
    ['– de 10 %', { value: 10, bound: 'less-than', percent: true }],
    ['over 5', { value: 5, bound: 'more-than' }],
    ['At least 5', { value: 5, bound: 'at-least' }],
    ['jusqu’à 10', { value: 10, bound: 'at-most' }],
    ['up to 10', { value: 10, bound: 'at-most' }],
    ['moins de 5 %', { value: 5, bound: 'less-than', percent: true }],
    ['nearly 100', { value: 100, bound: 'less-than' }],
    ['3-5', { range: { low: 3, high: 5 } }],
    ['3–5', { range: { low: 3, high: 5 } }],
    ['-5 – -3', { range: { low: -5, high: -3 } }],
    ['10 000 – 15 000', { range: { low: 10_000, high: 15_000 } }],
    ['3 %-5 %', { range: { low: 3, high: 5 }, percent: true }],
    ['between 3 and 5', { range: { low: 3, high: 5 } }],
    ['entre 3 et 5', { range: { low: 3, high: 5 } }],
    ['3 to 5 million', { range: { low: 3, high: 5 }, unitMultiplier: 6 }],
  ])('keeps what qualifies %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['5 %', { value: 5, percent: true }],
    ['12.5%', { value: 12.5, percent: true }],
    ['€ 5', { value: 5, unit: 'EUR' }],
    ['-5 €', { value: -5, unit: 'EUR' }],
    ['CHF 5', { value: 5, unit: 'CHF' }],
    ['US$ 5 million', { value: 5, unit: 'USD', unitMultiplier: 6 }],
    ['5 million EUR', { value: 5, unit: 'EUR', unitMultiplier: 6 }],
    ['3,5 Md€', { value: 3.5, unit: 'EUR', unitMultiplier: 9 }],
    ['3.5 M€', { value: 3.5, unit: 'EUR', unitMultiplier: 6 }],
    ['€5m', { value: 5, unit: 'EUR', unitMultiplier: 6 }],
    ['€5.2bn', { value: 5.2, unit: 'EUR', unitMultiplier: 9 }],
    ['1 000 000,00 €', { value: 1_000_000, unit: 'EUR' }],
    ['10 k€', { value: 10, unit: 'EUR', unitMultiplier: 3 }],
    ['5k', { value: 5, unitMultiplier: 3 }],
    ['2 bn', { value: 2, unitMultiplier: 9 }],
    ['5 billion', { value: 5, unitMultiplier: 9 }],
    ['plus de 2 milliers', { value: 2, bound: 'more-than', unitMultiplier: 3 }],
    ['2 milliards d’euros', { value: 2, unit: 'EUR', unitMultiplier: 9 }],
    ['5 persons', { value: 5, unit: 'person' }],
    ['$5', 'ambiguous-number say-currency'],
    ['5 billions', 'not-a-number long-scale'],
    ['5m', 'not-a-number small-m'],
    ['€5b', 'not-a-number b-or-billion'],
  ])('keeps what %s is counted in', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['12.3 b', { value: 12.3, status: 'B', flags: 'b' }],
    ['12.3b', { value: 12.3, status: 'B', flags: 'b' }],
    ['12.3 (e)', { value: 12.3, status: 'E', flags: 'e' }],
    ['1 000 000 p', { value: 1_000_000, status: 'P', flags: 'p' }],
    ['12.3 be', { value: 12.3, status: 'B', flags: 'be' }],
    ['12.3 r', 'flag-unknown say-flag'],
    ['12.3*', 'flag-unknown say-flag'],
    ['12.3 (1)', 'flag-unknown footnote'],
    ['12.3¹', 'flag-unknown footnote'],
  ])('keeps the flag of %s, or asks', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  // Eurostat, demo_mlexpec, women aged 1 (TSV of 2022): Belgium 2011, Poland 2020, EA18 2019, Albania 2021, Austria 2020
  it.each<[string, unknown]>([
    ['82.5 b', { value: 82.5, status: 'B', flags: 'b' }],
    ['80.0 ep', { value: 80, status: 'E', flags: 'ep' }],
    ['84.2 bep', { value: 84.2, status: 'B', flags: 'bep' }],
    [': ', { missing: 'unknown' }],
    ['82.9 ', { value: 82.9 }],
  ])('reads “%s” of a published table', (text, expected) => {
    expect(read(text, { decimal: '.' })).toEqual(expected);
  });

  it('takes the meaning of flags and footnotes from the settings', () => {
    expect(read('12.3*', { flags: { '*': 'E' } })).toEqual({ value: 12.3, status: 'E', flags: '*' });
    expect(read('12.3 r', { flags: { r: null } })).toEqual({ value: 12.3, flags: 'r' });
    expect(read('12.3¹', { footnotes: 'leave-out' })).toEqual({ value: 12.3, flags: '¹' });
    expect(read('12 constructor')).toBe('not-a-number number-alone');
  });

  it.each<[string, unknown]>([
    [':', { missing: 'unknown' }],
    ['..', { missing: 'unknown' }],
    [': c', { missing: 'suppressed', flags: 'c' }],
    [':z', { missing: 'not-applicable', flags: 'z' }],
    ['c', { missing: 'suppressed' }],
    ['NA', { missing: 'unknown' }],
    ['#N/A', { missing: 'unknown' }],
    ['NaN', { missing: 'unknown' }],
    ['n.d.', { missing: 'unknown' }],
    ['n/d', { missing: 'unknown' }],
    ['n. d.', { missing: 'unknown' }],
    ['N.C.', { missing: 'unknown' }],
    ['en attente', { missing: 'unknown' }],
    ['s.o.', { missing: 'not-applicable' }],
    ['', {}],
    [' ', {}],
  ])('knows what “%s” means everywhere', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['-', '–', '—', '.', '/', 'x', 'X', 'z', '*', 'nil', 'none', 'néant', 'Néant', 'aucun', 'Aucune', '[c]'])(
    'asks what “%s” means',
    (text) => {
      expect(read(text)).toBe('mark-unknown say-mark');
      expect(read(text, { missing: { [text]: 'nought' } })).toEqual({ value: 0 });
      expect(read(text, { missing: { [text]: 'suppressed' } })).toEqual({ missing: 'suppressed' });
    },
  );

  it('takes numbers that stand for no figure from the settings, and only them', () => {
    expect(read('-9999', { missing: { '-9999': 'unknown' } })).toEqual({ missing: 'unknown' });
    expect(read('-9998', { missing: { '-9999': 'unknown' } })).toEqual({ value: -9998 });
    expect(read('', { missing: { '': 'not-collected' } })).toEqual({ missing: 'not-collected' });
  });

  it.each([
    ['N=35;P=55', 'one-number'],
    ['35/55', 'one-number'],
    ['12 (45%)', 'one-number'],
    ['3 -5', 'one-number'],
    ['see note', 'no-number'],
    ['bientôt', 'no-number'],
    ['5.', 'number-alone'],
    ['__proto__', 'no-number'],
    ['1'.repeat(100_000), 'number-alone'],
    ['±5', 'tolerance'],
    ['1,23,4', 'malformed-number'],
    ['1.2.3', 'malformed-number'],
    ['5-3', 'reversed-range'],
    ['#REF!', 'spreadsheet-error'],
    ['#DIV/0!', 'spreadsheet-error'],
    ['Infinity', 'infinite'],
    ['∞', 'infinite'],
    ['2020-01-31', 'date'],
    ['05-Mar', 'date'],
    ['1e400', 'too-large'],
    ['1e-400', 'too-small'],
  ])('refuses %s', (text, mend) => {
    expect(read(text)).toBe(`not-a-number ${mend}`);
  });

  it('says when a computer number holds less than is written', () => {
    const rounded = (text: string): readonly string[] => figureIn(text).issues.map(({ code }) => code);
    expect(rounded('9007199254740993')).toEqual(['rounded-number']);
    expect(rounded('0.1234567890123456789')).toEqual(['rounded-number']);
    // sixteen digits that are read back as they are
    expect(rounded('9007199254740992')).toEqual([]);
    expect(rounded('0.30000000000000004')).toEqual([]);
    expect(rounded('100000000000000000000')).toEqual([]);
  });
});
