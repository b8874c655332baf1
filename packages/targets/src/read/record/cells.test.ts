import { citationSchema, parseWith } from '@actionline/core/schemas';
import { describe, expect, it } from 'vitest';

import { addressIn, numberIn } from './cells.js';

describe('numberIn', () => {
  it.each([
    ['12000', 12_000],
    ['-5', -5],
    ['0.5', 0.5],
    ['1e5', 100_000],
  ])('takes %s', (text, value) => {
    expect(numberIn(text)).toMatchObject({ ok: true, value });
  });

  // whoever does what the advice says must end with the number that the source means
  it.each([
    ['−5', /minus sign as a hyphen/],
    ['– 5', /minus sign as a hyphen/],
    ['1234-', /minus sign in front/],
    ['1,234−', /minus sign in front/],
    ['(1,234)', /minus sign in front of the digits if that is what the brackets mean/],
    ['-', /write 0 if the source means nought/],
    ['–', /write 0 if the source means nought/],
    ['.', /write 0 if the source means nought/],
    ['x', /write 0 if the source means nought/],
    [':', /leave the cell empty and give the reason/],
    ['NA', /leave the cell empty and give the reason/],
    ['1 234', /between the thousands/],
    ['3-5', /two rows/],
    ['5+', /at-least in the column bound/],
    ['12.3 b', /column status/],
    ['٣٤', /digits 0 to 9/],
    ['N=35;P=55', /with its sign/],
  ])('says of %s how to write it without losing anything', (text, advice) => {
    expect(numberIn(text).issues[0]?.message).toMatch(advice);
  });
});

describe('addressIn', () => {
  // whatever is kept has to be a citation
  it.each([
    ['https://example.org/a?b=c#d', true],
    ['http://example.org', true],
    ['https://[2001:db8::1]:8080/a', true],
    ['https://exa<mple.org/a', false],
    ['https://|example.org', false],
    ['https://example.org:99999/', false],
    ['https://1.2.3.999/', false],
    ['ftp://example.org', false],
  ])('takes %s as the schema does', (text, taken) => {
    expect(addressIn(text).ok).toBe(taken);
    expect(parseWith(citationSchema, { title: 'Report', url: text }).ok).toBe(taken);
  });
});
