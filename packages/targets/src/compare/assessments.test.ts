import type { Assessment, Status } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { compareWithAssessments } from './assessments.js';
import { evaluationOf } from '../testing/demo-framework.js';

const judged = (given: Partial<Assessment>): Assessment => ({
  about: 'demo/1.a',
  author: 'Office',
  independence: 'self',
  date: '2026-01-31',
  rationale: 'Seen.',
  ...given,
});
const computed = (target: string, status: Status, commitment = 'demo/1') => evaluationOf({ target, commitment, status });

describe('compareWithAssessments', () => {
  it.each<[Status, Status | undefined, string]>([
    ['at-risk', 'at-risk', 'same'],
    ['at-risk', 'on-track', 'better'],
    ['on-track', 'off-track', 'worse'],
    ['achieved', 'slipping', 'worse'],
    ['no-data', 'on-track', 'only-judged'],
    ['not-quantified', 'achieved', 'only-judged'],
    ['on-track', 'no-data', 'only-computed'],
    ['on-track', undefined, 'only-computed'],
    ['no-data', 'pending', 'same'], // neither says how delivery goes
  ])('calls %s beside a judgement of %s %s', (status, judgement, agreement) => {
    const { comparisons } = compareWithAssessments(
      [computed('demo/1.a', status)],
      [judged(judgement === undefined ? {} : { status: judgement })],
    );
    expect(comparisons).toMatchObject([{ about: 'demo/1.a', computed: status, targets: ['demo/1.a'], agreement }]);
  });

  it('takes the newest judgement of each author, and the later in the list of one day', () => {
    const list = [
      judged({ date: '2026-02-01', status: 'on-track' }),
      judged({ date: '2025-02-01', status: 'missed' }),
      judged({ author: 'Observers', independence: 'independent', date: '2026-01-01', status: 'off-track' }),
      judged({ author: 'Observers', independence: 'independent', date: '2026-01-01', status: 'at-risk' }),
    ];
    const { comparisons, leftOut } = compareWithAssessments([computed('demo/1.a', 'at-risk')], list);
    expect(comparisons.map(({ assessment, agreement }) => [assessment.author, assessment.status, agreement])).toEqual([
      ['Office', 'on-track', 'better'],
      ['Observers', 'at-risk', 'same'],
    ]);
    expect(leftOut).toEqual([
      { assessment: list[1], reason: 'older' },
      { assessment: list[2], reason: 'older' },
    ]);
  });

  it('leaves out, and names, what is dated after the evaluation or about nothing evaluated', () => {
    const late = judged({ date: '2026-07-01', status: 'achieved' });
    const other = judged({ about: 'demo/9' });
    const { comparisons, leftOut } = compareWithAssessments([computed('demo/1.a', 'at-risk')], [late, other]);
    expect(comparisons).toEqual([]);
    expect(leftOut).toEqual([
      { assessment: late, reason: 'after-as-of' },
      { assessment: other, reason: 'not-evaluated' },
    ]);
  });

  it('holds a judgement of a commitment against the weakest of its targets, parts of another apart', () => {
    const part = computed('demo/1.c', 'missed');
    const evaluations = [computed('demo/1.a', 'on-track'), { ...computed('demo/1.b', 'at-risk'), parts: [part] }, part];
    const { comparisons } = compareWithAssessments(evaluations, [judged({ about: 'demo/1', status: 'on-track' })]);
    expect(comparisons).toMatchObject([{ about: 'demo/1', computed: 'at-risk', targets: ['demo/1.a', 'demo/1.b'], agreement: 'better' }]);
  });

  it('lets a target with the id of its commitment speak for it', () => {
    const { comparisons } = compareWithAssessments([computed('demo/1', 'achieved')], [judged({ about: 'demo/1', status: 'achieved' })]);
    expect(comparisons).toMatchObject([{ targets: ['demo/1'], agreement: 'same' }]);
  });

  it('minds no id that is a name of every object', () => {
    const { comparisons, leftOut } = compareWithAssessments(
      [computed('__proto__', 'at-risk')],
      [judged({ about: '__proto__' }), judged({ about: 'constructor' })],
    );
    expect([comparisons.length, leftOut.length]).toEqual([1, 1]);
  });
});
