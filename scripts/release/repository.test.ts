import { describe, expect, it } from 'vitest';

import { addressFaults, onThisMachine, tagOf } from './repository.js';

const PUBLIC = 'https://registry.example.org/';
const sound = { type: 'git', url: 'git+https://git.example.org/a/b.git', directory: 'packages/core' };

describe('addressFaults', () => {
  it('asks for the address of the repository, and for the folder in it', () => {
    expect(addressFaults([{ name: '@actionline/core', repository: sound }], PUBLIC)).toEqual([]);
    expect(addressFaults([{ name: '@actionline/core' }, { name: '@actionline/targets', repository: 'somewhere' }], PUBLIC)).toEqual([
      expect.stringMatching(/^packages\/core\/package\.json has no address .*"directory": "packages\/core"/u),
      expect.stringMatching(/^packages\/targets\/package\.json has no address/u),
    ]);
    expect(addressFaults([{ name: '@actionline/targets', repository: sound }], PUBLIC)).toEqual([
      'packages/targets/package.json: "repository" needs "directory": "packages/targets"',
    ]);
  });

  it('asks for none where the registry is on this machine', () => {
    for (const registry of ['http://127.0.0.1:4873/', 'http://localhost:4873', 'http://[::1]:4873/']) {
      expect(onThisMachine(registry)).toBe(true);
      expect(addressFaults([{ name: '@actionline/core' }], registry)).toEqual([]);
    }
    for (const registry of [PUBLIC, 'https://127.0.0.1.example.org/', 'https://localhost.example.org/'])
      expect(onThisMachine(registry)).toBe(false);
  });
});

describe('tagOf', () => {
  it('keeps a patch of an older version from becoming the newest', () => {
    expect(tagOf('maintenance-0.2')).toEqual(['--tag', 'maintenance-0.2']);
    expect(tagOf('main')).toEqual([]);
    expect(tagOf('')).toEqual([]);
  });
});
