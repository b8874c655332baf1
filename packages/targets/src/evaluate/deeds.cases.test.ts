import { describe, expect, it } from 'vitest';
import type { Deliverable, Observation, Period, Status, Target } from '@actionline/core';

import { days, figure, issueCodes, judge, leftOutOf, quarter, total, year } from '../testing/cases.js';
import { targetOf } from '../testing/samples.js';

const law: Deliverable = { kind: 'deliverable', deliverable: { en: 'A law' }, window: days('2024-01-01', '2025-12-31') };

const report = (id: string, value: number, period: Period, rest: Partial<Observation> = {}) =>
  figure(id, value, period, { measure: 'test/1.a', unit: 'document', role: 'milestone', ...rest });

const steps = ({ steps: all }: ReturnType<typeof judge>) => all.map(({ code }) => code);

describe('a deed that was undone', () => {
  const passed = report('passed', 1, days('2024-03-01'));
  const repealed = report('repealed', 0, days('2024-09-01'));

  it('is not done any more: the latest dated report decides', () => {
    const evaluation = judge(law, [passed, repealed], '2025-06-30');
    expect(evaluation).toMatchObject({ level: 'unmet', timing: 'upcoming', status: 'pending' });
    expect(evaluation.steps).toContainEqual({
      code: 'undone',
      values: { on: '2024-09-01', done: '2024-03-01' },
      observations: ['passed', 'repealed'],
    });
  });

  it('is done again on the day of the report after, and not on its first', () => {
    const again = report('again', 1, quarter(2025, 1));
    const evaluation = judge(law, [again, repealed, passed], '2025-06-30');
    expect(evaluation).toMatchObject({ level: 'met', status: 'achieved', done: quarter(2025, 1) });
  });

  it('had not been done where the report of the repeal is older knowledge of the same day', () => {
    const day = days('2024-05-01');
    const one = report('one', 0, day, { recordedAt: '2024-05-02' });
    const other = report('other', 1, day, { recordedAt: '2024-06-01' });
    expect(judge(law, [one, other], '2025-06-30').status).toBe('achieved');
    expect(judge(law, [one, other], '2025-06-30', { knownAt: '2024-05-15' }).level).toBe('unmet');
  });

  it('is unclear where nobody can say which report is the later', () => {
    // "2024" says done; a day in the middle of it says not.
    const evaluation = judge(law, [report('annual', 1, year(2024)), report('day', 0, days('2024-06-30'))], '2025-06-30');
    expect(evaluation).toMatchObject({ level: 'unknown', status: 'pending' });
    expect(issueCodes(evaluation)).toEqual(['unclear-order']);
    expect(evaluation.missing).toMatchObject([{ insteadOf: ['annual', 'day'] }]);
    expect(judge(law, [report('annual', 1, year(2024)), report('day', 0, days('2024-06-30'))], '2026-01-31').status).toBe('inconclusive');
  });
});

describe('the day of a deed', () => {
  it('is as precise as its source: some day of 2024', () => {
    const evaluation = judge(law, [report('a', 1, year(2024))], '2025-06-30');
    expect(evaluation.done).toEqual(year(2024));
    expect(evaluation.steps).toContainEqual({
      code: 'done',
      values: { on: '2024-12-31', since: '2024-01-01', due: '2025-12-31' },
      observations: ['a'],
    });
  });

  it('is in time or late only where all of it is', () => {
    // Ten months from November 2025 reach over the deadline.
    const over = judge(law, [report('a', 1, days('2025-11-01', '2026-08-31'))], '2026-12-31');
    expect(over).toMatchObject({ level: 'met', status: 'achieved', done: days('2025-11-01', '2026-08-31') });
    expect(steps(over)).toContain('done-date-unknown');
    expect(steps(over)).not.toContain('done-late');
    const late = judge(law, [report('a', 1, quarter(2026, 1))], '2026-12-31');
    // On 1 January by a day, on 31 March by ninety.
    expect(late.steps).toContainEqual({
      code: 'done-late',
      values: { on: '2026-03-31', since: '2026-01-01', due: '2025-12-31', days: 90, leastDays: 1 },
      observations: ['a'],
    });
  });

  it('does not begin before the promise', () => {
    const evaluation = judge(law, [report('a', 1, days('2023-07-01', '2024-06-30'))], '2025-06-30');
    expect(evaluation.done).toEqual(days('2024-01-01', '2024-06-30'));
  });
});

describe('a promise of several parts', () => {
  const yearly = (value: number, of: number): Target => targetOf(total(value, year(of)), { id: `test/1.${String(of)}`, partOf: 'test/1' });
  const steadily: Target = targetOf(
    { kind: 'all-of', parts: [yearly(100, 2023), yearly(150, 2024), yearly(200, 2025), yearly(250, 2026)] },
    { id: 'test/1' },
  );
  const reported = [
    figure('2023', 110, year(2023)),
    figure('2024', 160, year(2024)),
    figure('2025', 105, days('2025-01-01', '2025-06-30')),
  ];
  const whole = (observations: readonly Observation[], asOf: string) => judge(steadily.requirement, observations, asOf);

  it('is on track while those that are over are met, one is on its line, and one is to come', () => {
    // 105 of 200 in 181 of 365 days: not met now, and on its way.
    const evaluation = whole(reported, '2025-06-30');
    expect(evaluation).toMatchObject({ level: 'unmet', trajectory: 'sufficient', timing: 'running', status: 'on-track' });
    expect(evaluation.steps).toContainEqual({ code: 'parts-to-come', values: { count: 1 } });
    expect(evaluation.parts?.map(({ status }) => status)).toEqual<Status[]>(['achieved', 'achieved', 'on-track', 'pending']);
  });

  it('is on track between two parts, when all that began is met', () => {
    const evaluation = whole([...reported.slice(0, 2), figure('2025', 200, year(2025))], '2025-12-31');
    expect(evaluation).toMatchObject({ level: 'unknown', status: 'on-track' });
  });

  it('is as weak as what is over', () => {
    expect(whole([figure('2023', 90, year(2023)), ...reported.slice(1)], '2025-06-30')).toMatchObject({ level: 'unmet', status: 'missed' });
    expect(whole(reported.slice(1), '2025-06-30').status).toBe('no-data');
    // Nothing has begun.
    expect(whole([], '2022-12-31')).toMatchObject({ timing: 'upcoming', status: 'pending' });
  });

  it('of deeds waits for the last', () => {
    const tool = (id: string, end: string): Target =>
      targetOf({ kind: 'deliverable', deliverable: { en: id }, window: days('2024-01-01', end) }, { id: `test/1.${id}` });
    const deeds = targetOf({ kind: 'all-of', parts: [tool('x', '2024-12-31'), tool('y', '2025-12-31')] }, { id: 'test/1' });
    const done = report('done', 1, days('2024-06-01'), { measure: 'test/1.x' });
    expect(judge(deeds.requirement, [done], '2025-01-31')).toMatchObject({ timing: 'running', status: 'on-track' });
    const both = [done, report('too', 1, days('2025-02-01'), { measure: 'test/1.y' })];
    expect(judge(deeds.requirement, both, '2025-03-31')).toMatchObject({ level: 'met', status: 'achieved' });
    expect(leftOutOf(judge(deeds.requirement, both, '2025-03-31'))).toEqual([]);
  });
});
