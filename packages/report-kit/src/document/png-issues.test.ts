import { describe, expect, it } from 'vitest';

import { pngIssues } from './png-issues.js';

/** The chunk that ends every PNG: no bytes, its name, its checksum (PNG 3rd edition, 11.2.5). */
const END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/** The signature, the header that says the size, and the end; no pixels. */
function png(width: number, height: number, tail: readonly number[] = END): string {
  const head = Buffer.alloc(33);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from(tail)]).toString('base64');
}

const codes = (base64: string, width: number, height: number): readonly string[] =>
  pngIssues({ format: 'png', base64, width, height }, []).map(({ code }) => code);

describe('pngIssues', () => {
  it('takes a PNG in its own proportions, at any scale, to the rounded pixel', () => {
    expect(codes(png(200, 100), 200, 100)).toEqual([]);
    expect(codes(png(200, 100), 50, 25)).toEqual([]);
    expect(codes(png(301, 100), 150, 50)).toEqual([]);
  });

  it('reads the size from the picture', () => {
    expect(codes(png(300, 300), 200, 40)).toEqual(['bad-size']);
    expect(pngIssues({ format: 'png', base64: png(300, 150), width: 200, height: 40 }, [])[0]?.message).toContain('give 200 × 100');
    expect(codes(png(65_535, 65_535), 10, 10)).toEqual(['bad-png']);
    expect(codes(png(0, 10), 10, 10)).toEqual(['bad-png']);
  });

  it.each([
    ['an address', `data:image/png;base64,${png(1, 1)}`],
    ['no base64', '<svg>'],
    ['nothing', ''],
    ['another format', Buffer.from('GIF89a, and more that is no PNG').toString('base64')],
    ['a part of one', png(1, 1, [])],
  ])('refuses %s', (_what, base64) => {
    expect(codes(base64, 1, 1)).toEqual(['bad-png']);
  });
});
