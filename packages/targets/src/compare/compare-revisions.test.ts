import { describe, expect, it } from 'vitest';
import type { Revision } from '@actionline/core';

import { figure, total, year } from '../testing/cases.js';
import { targetOf } from '../testing/samples.js';
import { compareRevisions } from './compare-revisions.js';

const source = { title: 'Decision' };
const window = { start: '2024-01-01', end: '2025-12-31' };
const raised: Revision = { decided: '2024-03-12', source, requirement: total(2000, window) };
const lowered: Revision = { decided: '2024-09-01', inForce: '2026-01-01', source, requirement: total(1200, window) };
const target = targetOf(total(1000, window), { revisions: [raised, lowered] });
const reports = [figure('a', 700, year(2024)), figure('b', 600, year(2025))];

describe('compareRevisions', () => {
  it('evaluates each text by the same figures on the same day, and says what differs', () => {
    // 1,300 of 1,000, of 2,000 and of 1,200
    const { texts, ...rest } = compareRevisions(target, reports, { asOf: '2025-12-31' });
    expect(rest).toEqual({ target: 'test/1.a', asOf: '2025-12-31', statuses: ['achieved', 'missed'], dependsOnText: true });
    expect(texts.map(({ decided, inForce, evaluation }) => [decided, inForce, evaluation.required?.value, evaluation.status])).toEqual([
      [undefined, false, 1000, 'achieved'],
      ['2024-03-12', true, 2000, 'missed'],
      ['2024-09-01', false, 1200, 'achieved'], // decided, and not yet in force
    ]);
    expect(texts.map(({ evaluation }) => evaluation.revision?.since)).toEqual([undefined, '2024-03-12', '2026-01-01']);
    expect(texts[0]).not.toHaveProperty('change');
    expect(texts[1]?.change).toMatchObject({
      status: { before: 'achieved', after: 'missed' },
      facts: [
        { fact: 'level', before: 'met', after: 'unmet' },
        { fact: 'trajectory', before: 'sufficient', after: 'slow' },
      ],
      question: ['revision'],
    });
  });

  it('knows the texts that were decided by then', () => {
    const decided = (options: { readonly asOf: string; readonly knownAt?: string }) =>
      compareRevisions(target, [], options).texts.map((one) => [one.decided, one.inForce]);
    expect(decided({ asOf: '2024-03-11' })).toEqual([[undefined, true]]);
    expect(decided({ asOf: '2024-03-11', knownAt: '2024-03-12' })).toEqual([
      [undefined, true],
      ['2024-03-12', false],
    ]);
    expect(decided({ asOf: '2026-01-01', knownAt: '2024-08-31' })).toEqual([
      [undefined, false],
      ['2024-03-12', true],
    ]);
  });

  it('says how a target that is withdrawn would stand', () => {
    const withdrawn: Revision = { decided: '2025-01-01', source, withdrawn: true };
    const gone = compareRevisions({ ...target, revisions: [raised, withdrawn] }, reports, { asOf: '2025-12-31' });
    expect(gone.withdrawn).toEqual({ decided: '2025-01-01', since: '2025-01-01' });
    expect(gone.texts.map(({ inForce, evaluation }) => [inForce, evaluation.asOf, evaluation.status])).toEqual([
      [false, '2025-12-31', 'achieved'],
      [false, '2025-12-31', 'missed'],
    ]);
  });

  it('has one evaluation of a target that was never revised', () => {
    expect(compareRevisions(targetOf(total(1000, window)), reports, { asOf: '2025-12-31' })).toMatchObject({
      texts: [{ inForce: true }],
      dependsOnText: false,
    });
  });
});
