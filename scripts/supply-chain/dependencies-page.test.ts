import { describe, expect, it } from 'vitest';

import { dependenciesPage, reasonFaults } from './dependencies-page.js';
import type { Installed } from './lock-file.js';
import { REASONS } from './reasons.js';

const library = (name: string, neededBy: readonly string[], forOneSystem = false): Installed => ({
  name,
  neededBy,
  forOneSystem,
  version: '1.0.0',
  licence: 'MIT',
  path: `node_modules/${name}`,
  hasInstallScript: false,
  needs: [],
});
const installed = [library('zod', ['@actionline/core']), library('small', ['a', 'b', 'c', 'd'])];
const withPeers = [
  ...installed,
  library('docx', ['@actionline/core']),
  library('docx-linux', ['docx'], true),
  library('docx-mac', ['docx'], true),
];

describe('dependenciesPage', () => {
  const page = dependenciesPage([{ name: '@actionline/core', installed, withPeers }]);

  it('counts what is installed, of builds for one system none', () => {
    expect(page).toContain('| `@actionline/core` | 2 | 3 |');
  });

  it('says why each library is there, and lists what comes with a peer apart', () => {
    const [, always = '', optional = ''] = page.split(/^## /mu);
    expect(always).toContain(`| zod | 1.0.0 | MIT | core: ${String(REASONS['zod'])} |`);
    expect(always).toContain('| small | 1.0.0 | MIT | needed by a, b and 2 more |');
    expect(always).not.toContain('docx');
    expect(optional).toContain('with one of 2 builds of it, each for one system |');
    expect(optional).not.toContain('docx-linux');
  });
});

describe('reasonFaults', () => {
  it('finds a library of ours without a reason, and a reason without its library', () => {
    const named = Object.keys(REASONS).map((name) => library(name, ['@actionline/core']));
    const faults = (libraries: readonly Installed[]): readonly string[] =>
      reasonFaults([{ name: '@actionline/core', installed: libraries, withPeers: libraries }]);
    expect(faults(named)).toEqual([]);
    expect(faults([...named, library('new', ['@actionline/core']), library('of-another', ['zod'])])).toEqual([
      'new has no reason in scripts/supply-chain/reasons.ts',
    ]);
    expect(faults(named.filter(({ name }) => name !== 'zod'))).toEqual([
      'zod has a reason in scripts/supply-chain/reasons.ts, and no package needs it',
    ]);
  });
});
