import { describe, expect, it } from 'vitest';

import { printable, printableJson } from './printable.js';

describe('printable', () => {
  it('writes out what a terminal would obey, and keeps lines', () => {
    expect(printable('a\u001b[31mb\u009b2J\nc\u202ed')).toBe('a\\u001b[31mb\\u009b2J\nc\\u202ed');
  });

  it('has spaces that any font shows', () => {
    expect(printable('3\u202f000\u00a0agents')).toBe('3 000 agents');
  });
});

describe('printableJson', () => {
  it('is read back as it was', () => {
    const value = { text: 'a\u001b\u009b\u202e\u00a0\n"é' };
    expect(JSON.parse(printableJson(value))).toEqual(value);
    expect(printableJson(value)).not.toMatch(/[\u009b\u202e]/);
  });
});
