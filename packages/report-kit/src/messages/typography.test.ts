import { describe, expect, it } from 'vitest';

import { frenchTypography } from './typography.js';

describe('frenchTypography', () => {
  it('leaves addresses, times and words without spaces alone', () => {
    expect(frenchTypography('https://example.org 10:30 a;b')).toBe('https://example.org 10:30 a;b');
  });

  it('changes nothing the second time', () => {
    const once = frenchTypography('Promis : « tenu » ; vraiment ? 40 %');
    expect(frenchTypography(once)).toBe(once);
    expect(once).toBe('Promis\u00a0: «\u00a0tenu\u00a0»\u202f; vraiment\u202f? 40\u00a0%');
  });
});
