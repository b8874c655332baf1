import { describe, expect, it } from 'vitest';

import { blockId } from './block-id.js';

describe('blockId', () => {
  it('keeps ids apart that a plain replacement would merge', () => {
    expect(blockId('item', 'a/b')).not.toBe(blockId('item', 'a_b'));
    expect(blockId('item', 'a', 'b')).not.toBe(blockId('item', 'a/b'));
  });

  it('holds nothing that would need escaping in an attribute or an address', () => {
    expect(blockId('item', '"><script>#é\u202E 1.1')).toMatch(/^[A-Za-z0-9._-]+$/);
  });
});
