import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { checkText } from './argument.js';

/**
 * The SHA-256 of a text's UTF-8 bytes, as lower-case hexadecimal (FIPS 180-4).
 *
 * @example
 * ```ts
 * import { sha256Hex } from '@actionline/core';
 *
 * sha256Hex('abc'); // => 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 * ```
 */
export function sha256Hex(text: string): string {
  checkText('text', text, 'a text');
  return bytesToHex(sha256(utf8ToBytes(text)));
}
