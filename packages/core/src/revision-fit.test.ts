import { describe, expect, it } from 'vitest';

import { revisionIssues } from './revision-fit.js';
import { inForceOn, textsOf } from './revision.js';
import { jsonSchemaOf, parseWith, targetSchema } from './schemas/index.js';
import type { Requirement, Revision, Target } from './target.js';

const source = { title: 'Decision' };
const standing: Requirement = { kind: 'standing' };
const measure = { id: 'test/m', label: { en: 'Test' }, unit: 'person', combine: { time: 'snapshot', across: 'none' } } as const;
const ask = (value: number): Requirement => ({
  kind: 'every-period',
  comparison: 'at-least',
  value,
  measure,
  every: 'year',
  window: { start: '2024-01-01' },
});
const revise = (decided: string, requirement: Requirement, inForce?: string): Revision => ({
  decided,
  source,
  requirement,
  ...(inForce === undefined ? {} : { inForce }),
});
const withdraw = (decided: string): Revision => ({ decided, source, withdrawn: true });
const target = (requirement: Requirement, ...revisions: readonly Revision[]): Target => ({
  id: 'test/1',
  commitment: 'test/1',
  label: { en: 'Test' },
  requirement,
  revisions,
});
const part = (id: string, ...revisions: readonly Revision[]): Target => ({ ...target(ask(1), ...revisions), id: `test/1.${id}` });

function told(given: Target): readonly string[] {
  return revisionIssues(given).map(({ severity, code, path = [] }) => `${severity} ${code} ${path.join('.')}`);
}

describe('revisionIssues', () => {
  it('finds nothing wrong with revisions in order', () => {
    expect(told(target(ask(1)))).toEqual([]);
    expect(told(target(ask(1), revise('2024-03-12', ask(2), '2025-01-01'), withdraw('2024-06-01'), revise('2026-01-01', ask(2))))).toEqual(
      [],
    );
    // a decision that is overtaken before it comes into force
    expect(told(target(ask(1), revise('2024-03-12', ask(2), '2025-01-01'), revise('2024-06-01', ask(3))))).toEqual([]);
  });

  it('holds each to the one before it', () => {
    const order = 'error revision-order revisions.1.decided';
    expect(told(target(ask(1), revise('2024-03-12', ask(2)), withdraw('2024-03-12')))).toEqual([order]);
    expect(told(target(ask(1), revise('2024-03-12', ask(2)), withdraw('2024-03-11')))).toEqual([order]);
    expect(told(target(ask(1), revise('2024-03-12', ask(2), '2024-03-11')))).toEqual([
      'warning in-force-before-decided revisions.0.inForce',
    ]);
  });

  it('holds the parts of a whole to those of the first text', () => {
    const both: Requirement = { kind: 'all-of', parts: [part('a'), part('b')] };
    const one: Requirement = { kind: 'some-of', comparison: 'at-least', count: 1, parts: [part('b'), part('a')] };
    expect(told(target(both, revise('2024-03-12', one)))).toEqual([]);
    const parts = 'error revised-parts revisions.0.requirement';
    expect(told(target(both, revise('2024-03-12', { kind: 'all-of', parts: [part('a')] })))).toEqual([parts]);
    expect(told(target(both, revise('2024-03-12', { kind: 'all-of', parts: [part('a'), part('c')] })))).toEqual([parts]);
    expect(told(target(both, revise('2024-03-12', standing)))).toEqual([parts]);
    expect(told(target(standing, revise('2024-03-12', both)))).toEqual([parts]);
  });

  it('asks for a part that is left, and for every part of some of several', () => {
    const gone = part('b', withdraw('2024-03-12'));
    expect(told(target({ kind: 'all-of', parts: [part('a'), gone] }))).toEqual([]);
    expect(told(target({ kind: 'all-of', parts: [gone] }))).toEqual(['error withdrawn-part requirement.parts']);
    const back = part('b', withdraw('2024-03-12'), revise('2025-01-01', ask(2)));
    expect(told(target({ kind: 'all-of', parts: [back] }))).toEqual([]);
    const some: Requirement = { kind: 'some-of', comparison: 'at-least', count: 1, parts: [part('a'), back] };
    expect(told(target(some))).toEqual(['error withdrawn-part requirement.parts.1.revisions.0']);
    expect(told(target({ kind: 'all-of', parts: [part('a'), back] }, revise('2024-03-12', some)))).toEqual([
      'error withdrawn-part revisions.0.requirement.parts.1.revisions.0',
    ]);
  });
});

describe('the texts of a target', () => {
  it('are in the order they were decided, whatever the order of the list', () => {
    const [early, late] = [revise('2024-03-12', ask(2)), revise('2024-06-01', ask(3))];
    for (const list of [
      [early, late],
      [late, early],
    ]) {
      expect(textsOf(target(ask(1), ...list)).map(({ revision }) => revision?.decided)).toEqual([undefined, '2024-03-12', '2024-06-01']);
      expect(inForceOn(target(ask(1), ...list), '2024-12-31').text.requirement).toEqual(ask(3));
    }
  });

  it('are asked for on a day', () => {
    expect(() => inForceOn(target(ask(1)), '2024-02-30')).toThrow('day was "2024-02-30"');
    expect(() => inForceOn(target(ask(1)), '2024-02-28', 'today')).toThrow('decidedBy was "today"');
  });
});

describe('the schema of a target', () => {
  const issuesOf = (...revisions: readonly unknown[]) =>
    parseWith(targetSchema, { ...target(ask(1)), revisions }).issues.map(({ path = [] }) => path.join('.'));

  it('lets either a new text or a withdrawal through, in order', () => {
    expect(issuesOf()).toEqual([]);
    expect(issuesOf(revise('2024-03-12', ask(2), '2024-01-01'), withdraw('2024-06-01'))).toEqual([]);
    expect(issuesOf({ decided: '2024-03-12', source })).toEqual(['revisions.0.requirement']);
    expect(issuesOf({ ...revise('2024-03-12', ask(2)), withdrawn: true })).toEqual(['revisions.0.requirement']);
    expect(issuesOf({ ...withdraw('2024-03-12'), interpretation: { taken: { id: 'a', label: {}, reason: {} }, others: [] } })).toContain(
      'revisions.0.interpretation',
    );
    expect(issuesOf({ ...withdraw('2024-03-12'), source: undefined })).toEqual(['revisions.0.source']);
    expect(issuesOf({ ...withdraw('2024-03-12'), withdrawn: false })).toEqual(['revisions.0.withdrawn']);
    expect(issuesOf(withdraw('2024-06-01'), revise('2024-03-12', ask(2)))).toEqual(['revisions.1.decided']);
  });

  it('says so in its JSON Schema', () => {
    expect(JSON.stringify(jsonSchemaOf('target'))).toContain('"oneOf":[{"required":["requirement"]},{"required":["withdrawn"]}]');
  });
});
