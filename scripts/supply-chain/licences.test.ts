import { describe, expect, it } from 'vitest';

import { isAllowed, licenceFaults } from './licences.js';
import type { Installed } from './lock-file.js';

const library = (name: string, licence: string): Installed => ({
  name,
  licence,
  version: '1.0.0',
  path: `node_modules/${name}`,
  hasInstallScript: false,
  forOneSystem: false,
  neededBy: [],
  needs: [],
});

describe('isAllowed', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['GPL-3.0-only', false],
    ['MPL-2.0', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['', false],
  ])('%s: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });
});

describe('licenceFaults', () => {
  it('lets MPL-2.0 come with an optional peer, and never else', () => {
    const drawer = library('drawer', 'MPL-2.0');
    expect(licenceFaults([library('a', 'MIT')], [library('a', 'MIT'), drawer])).toEqual([]);
    expect(licenceFaults([drawer], [drawer])).toContain('drawer 1.0.0 is under MPL-2.0, which is not among those allowed');
    expect(licenceFaults([], [library('b', '')])).toEqual(['b 1.0.0 is under no stated licence, which is not among those allowed']);
  });
});
