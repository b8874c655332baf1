import { describe, expect, it } from 'vitest';

import { bundledLibraries, noticeFaults } from './bundled.js';

const manifest = { name: '@actionline/core', dependencies: { zod: '4.0.0' }, peerDependencies: { docx: '^9.0.0' } };
const source = `import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Root } from 'hast';
import { parseISO, type Locale } from 'date-fns/parseISO';
import {
  sha256,
} from '@noble/hashes/sha2.js';
import { ours } from './ours.js';
export { theirs } from 'shared';
const heavy = await import('docx');
`;
const notices = (...rows: readonly string[]): string =>
  `| library | version | copyright |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} | (c) |`).join('\n')}\n`;

describe('bundledLibraries', () => {
  it('are what the sources import and nobody installs', () => {
    expect(bundledLibraries(manifest, [source])).toEqual(['@noble/hashes', 'date-fns', 'shared']);
  });
});

describe('noticeFaults', () => {
  const versions = { 'date-fns': '4.4.0', '@noble/hashes': '2.4.0', shared: '1.0.0', codes: '3.0.0' };
  const texts = { sources: [source], generators: ["import { codes } from 'codes';\n"] };

  it('finds nothing where every library is named, with those whose data were written into the sources', () => {
    expect(
      noticeFaults(manifest, texts, notices('date-fns | 4.4.0', '@noble/hashes | 2.4.0', 'shared | 1.0.0', 'codes | 3.0.0'), versions),
    ).toEqual([]);
  });

  it('finds another version, a library that is not named, and one of which nothing is there', () => {
    expect(noticeFaults(manifest, texts, notices('date-fns | 4.3.0', 'shared | 1.0.0', 'gone | 1.0.0'), versions)).toEqual([
      '@actionline/core: its build holds a part of @noble/hashes 2.4.0, and its notices say nothing',
      '@actionline/core: its build holds a part of date-fns 4.4.0, and its notices say 4.3.0',
      '@actionline/core: its notices name gone, of which its build holds nothing',
    ]);
  });
});
