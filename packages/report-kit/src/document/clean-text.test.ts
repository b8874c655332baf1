import { describe, expect, it } from 'vitest';

import { cleanText, inlineText } from './clean-text.js';

describe('cleanText', () => {
  it('shows that a character stood there which no format can carry', () => {
    expect(cleanText('a\u0000b\u0007c')).toBe('a\ufffdb\ufffdc');
    expect(cleanText('\ud800x\udc00')).toBe('\ufffdx\ufffd');
  });

  it('keeps line feeds, tabs, accents, emoji and right-to-left letters', () => {
    expect(cleanText('é\n\t😀 حقوق')).toBe('é\n\t😀 حقوق');
  });
});

describe('inlineText', () => {
  it('writes out marks that turn the direction of what follows', () => {
    expect(inlineText('safe\u202Etxt\u2066')).toBe('safe[U+202E]txt[U+2066]');
  });

  it('makes one line of several and keeps no-break spaces', () => {
    expect(inlineText('  one\n two ')).toBe('one two');
    expect(inlineText('3\u202f000\u00a0agents')).toBe('3\u202f000\u00a0agents');
  });
});
