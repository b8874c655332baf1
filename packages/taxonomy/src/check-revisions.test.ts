import type { Framework } from '@actionline/core';
import { expect, it } from 'vitest';

import { checkFramework } from './check-framework.js';
import { harbourPlan } from './testing/harbour-plan.js';
import { withEdits } from './testing/with-edits.js';

const found = (edits: Readonly<Record<string, unknown>>): readonly string[] =>
  checkFramework(withEdits<Framework>(harbourPlan, edits)).map(
    ({ code, path, severity }) => `${severity === 'error' ? '' : `${severity} `}${code} ${path?.join('.') ?? ''}`,
  );

it('looks at the revisions of a target', () => {
  const every = harbourPlan.targets[2]?.requirement;
  const act = { decided: '2027-03-12', source: { title: 'Decision' } };
  const raised = { ...act, requirement: { ...every, value: 2 } };
  const gone = { ...act, decided: '2028-06-01', withdrawn: true };
  const at = 'targets.2.revisions';
  const of = (...revisions: readonly unknown[]) => found({ [at]: revisions });
  expect(of(raised, gone)).toEqual([]);
  expect(of({ ...raised, inForce: '2028-01-01', reason: { en: 'Why', fr: 'Pourquoi' } })).toEqual([]);
  expect(of(gone, raised)).toEqual([`revision-order ${at}.1.decided`]);
  expect(of(raised, { ...gone, decided: '2027-03-12' })).toEqual([`revision-order ${at}.1.decided`]);
  expect(of({ ...raised, inForce: '2027-03-11' })).toEqual([`warning in-force-before-decided ${at}.0.inForce`]);
  expect(of({ ...act, requirement: every })).toEqual([`warning unchanged-revision ${at}.0`]);
  expect(of(raised, { ...raised, decided: '2028-01-01' }, gone, { ...gone, decided: '2029-01-01' })).toEqual([
    `warning unchanged-revision ${at}.1`,
    `warning unchanged-revision ${at}.3`,
  ]);
  expect(of({ ...raised, withdrawn: true })).toEqual([`unknown-key ${at}.0.requirement`]);
  expect(of({ ...act, withdrawn: false })).toEqual([`unknown-value ${at}.0.withdrawn`]);
  expect(of(act)).toEqual([`missing-key ${at}.0.requirement`]);
  expect(of({ decided: '2027-03-12', withdrawn: true })).toEqual([`missing-key ${at}.0.source`]);
  expect(of({ ...gone, decided: '2028-02-30' })).toEqual([`bad-value ${at}.0.decided`]);
  expect(of({ ...gone, inforce: '2028-06-01' })).toEqual([`unknown-key ${at}.0.inforce`]);
  expect(of({ ...gone, reason: { en: 'Why' } })).toEqual([`missing-language ${at}.0.reason.fr`]);
  expect(of({ ...raised, requirement: { ...every, window: { start: '2028-01-01', end: '2027-01-01' } } })).toEqual([
    `window-reversed ${at}.0.requirement.window`,
  ]);
});

it('holds the revisions of a whole and of its parts to each other', () => {
  const whole = harbourPlan.targets[0]?.requirement;
  const gone = { decided: '2028-06-01', source: { title: 'Decision' }, withdrawn: true };
  const revised = (requirement: unknown) => ({ 'targets.0.revisions': [{ ...gone, withdrawn: undefined, requirement }] });
  const at = 'targets.0.revisions.0.requirement';
  const one = { ...whole, kind: 'some-of', comparison: 'at-least', count: 1 };
  expect(found(revised(one))).toEqual([]);
  expect(found(revised({ kind: 'standing' }))).toEqual([`revised-parts ${at}`]);
  // the part is among the targets, and is the same there
  const part = 'requirement.parts.0.revisions';
  expect(found({ [`targets.0.${part}`]: [gone] })).toContain('part-differs targets.0.requirement.parts.0');
  // it is the only part
  expect(found({ [`targets.0.${part}`]: [gone], 'targets.1.revisions': [gone] })).toEqual(['withdrawn-part targets.0.requirement.parts']);
  const some = { 'targets.0.requirement': structuredClone(one), [`targets.0.${part}`]: [gone], 'targets.1.revisions': [gone] };
  expect(found(some)).toEqual([`withdrawn-part targets.0.${part}.0`]);
});
