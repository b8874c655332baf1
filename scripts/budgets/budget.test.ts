import { describe, expect, it } from 'vitest';

import { manifestOf, moduleEntries, packageFolder, packageNames } from '../public-package.js';
import { installBudgets, packageGroups, sizeBudgets, sizeLimit, timeBudgets, timeLimit } from './budget.js';

const manifests = packageNames.map((name) => manifestOf(packageFolder(name)));
const entries = manifests.flatMap(moduleEntries);

describe('the budgets', () => {
  it('have a reason each', () => {
    const all = [...sizeBudgets, ...packageGroups, ...installBudgets, ...timeBudgets];
    expect(all.filter(({ reason }) => reason.split(' ').length < 3 || !reason.endsWith('.'))).toEqual([]);
  });

  it('are found by what they are of, or missed', () => {
    expect(sizeLimit('@actionline/taxonomy', 'euActionPlan', 'unodcPledges')).toBeGreaterThan(sizeLimit('@actionline/taxonomy', 'getItem'));
    expect(() => sizeLimit('@actionline/taxonomy', 'nothing')).toThrow('@actionline/taxonomy (nothing) has no budget');
    expect(() => timeLimit('nothing')).toThrow('nothing has no budget');
  });

  it('hold every module that a package offers to a size, and no other', () => {
    const whole = sizeBudgets.filter(({ exports }) => exports === 'all').map(({ entry }) => entry);
    expect([...whole].sort()).toEqual([...entries].sort());
    expect(sizeBudgets.map(({ entry }) => entry).filter((entry) => !entries.includes(entry))).toEqual([]);
  });

  it('hold every package to what an install of it brings', () => {
    expect(installBudgets.map((budget) => budget.package)).toEqual(manifests.map(({ name }) => name));
  });

  it('give each installed package one reason', () => {
    const listed = packageGroups.flatMap(({ packages }) => packages);
    expect(listed.filter((name, at) => listed.indexOf(name) !== at)).toEqual([]);
    const direct = manifests.flatMap(({ dependencies = {} }) => Object.keys(dependencies));
    expect(direct.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('leave heavy packages to those who need them', () => {
    const listed = packageGroups.flatMap(({ packages }) => packages);
    const optional = manifests.flatMap(({ peerDependencies = {} }) => Object.keys(peerDependencies));
    expect(optional).toContain('jsonld');
    expect(optional.filter((name) => listed.includes(name))).toEqual([]);
  });
});
