import { describe, expect, it } from 'vitest';

import { canonicalJson } from './canonical-json.js';
import { sha256Hex } from './sha256.js';

describe('canonicalJson', () => {
  it('gives equal values equal bytes', () => {
    expect(canonicalJson({ b: { d: 1, c: [{ z: 1, y: undefined }] }, a: null })).toBe('{"a":null,"b":{"c":[{"z":1}],"d":1}}');
  });

  it('keeps a member called __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });
});

describe('sha256Hex', () => {
  // FIPS 180-4 examples: the empty message, and two blocks.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('of "%s"', (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
  });

  it('is of the UTF-8 bytes', () => {
    // The digest of the two bytes C3 A9.
    expect(sha256Hex('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});
