import { describe, expect, it } from 'vitest';
import type { Citation, RevisedText, Revision, Target, Withdrawal } from '@actionline/core';

import { figure, figuresOf, judge, total, year } from '../testing/cases.js';
import { countries, officers, targetOf } from '../testing/samples.js';
import { evaluateTarget } from './evaluate-target.js';

const source: Citation = { title: 'Decision' };
const window = { start: '2024-01-01', end: '2025-12-31' };

const revised = (decided: string, value: number, rest: Partial<RevisedText> = {}): RevisedText => ({
  decided,
  source,
  requirement: total(value, window),
  ...rest,
});
const withdrawal = (decided: string, rest: Partial<Withdrawal> = {}): Withdrawal => ({ decided, source, withdrawn: true, ...rest });
const promise = (...revisions: readonly Revision[]): Target => targetOf(total(1000, window), { revisions });

/** Which number is asked for, by which text. */
function asked(target: Target, asOf: string, knownAt?: string): readonly (number | string | undefined)[] {
  const { required, revision, withdrawn } = evaluateTarget(target, [], { asOf, ...(knownAt === undefined ? {} : { knownAt }) });
  return [required?.value, revision?.decided, ...(withdrawn === undefined ? [] : [withdrawn.since])];
}

describe('the text of a target that was revised', () => {
  const target = promise(revised('2024-03-12', 2000), revised('2024-09-01', 1500, { inForce: '2025-01-01' }));

  it.each([
    ['2024-03-11', 1000, undefined], // the day before the first act
    ['2024-03-12', 2000, '2024-03-12'], // in force on the day it was decided, since it says no other
    ['2024-12-31', 2000, '2024-03-12'], // the second is decided, and not in force
    ['2025-01-01', 1500, '2024-09-01'],
  ] as const)('is the last one decided that is in force: on %s %s', (asOf, value, decided) => {
    expect(asked(target, asOf)).toEqual([value, decided]);
  });

  it('is the one that was known', () => {
    expect(asked(target, '2025-06-30', '2024-08-31')).toEqual([2000, '2024-03-12']);
    expect(asked(target, '2025-06-30', '2024-03-11')).toEqual([1000, undefined]);
    // knowing more than is in force changes nothing
    expect(asked(target, '2024-06-30', '2025-06-30')).toEqual([2000, '2024-03-12']);
  });

  it('reaches back where its act does, once that is known', () => {
    const back = promise(revised('2024-06-01', 2000, { inForce: '2024-01-01' }));
    expect(asked(back, '2024-03-31')).toEqual([1000, undefined]);
    expect(asked(back, '2024-03-31', '2024-06-01')).toEqual([2000, '2024-06-01']);
  });

  it('is that of the later act where both are in force, whichever came into force first', () => {
    // the 2,000 from 2025 on were given up in June, before they came into force
    const both = promise(revised('2024-03-12', 2000, { inForce: '2025-01-01' }), revised('2024-06-01', 1500));
    expect(asked(both, '2025-06-30')).toEqual([1500, '2024-06-01']);
    expect(asked(both, '2025-06-30', '2024-05-31')).toEqual([2000, '2024-03-12']);
  });

  it('stands in the evaluation, with its dates as a step', () => {
    const evaluation = evaluateTarget(target, [], { asOf: '2025-01-01' });
    expect(evaluation.requirement).toEqual(total(1500, window));
    expect(evaluation.revision).toEqual({ decided: '2024-09-01', since: '2025-01-01' });
    expect(evaluation.steps.slice(0, 2)).toEqual([
      { code: 'required', values: {} },
      { code: 'revised', values: { decided: '2024-09-01', since: '2025-01-01' } },
    ]);
    expect(evaluateTarget(target, [], { asOf: '2024-01-31' }).steps.map(({ code }) => code)).not.toContain('revised');
  });

  it('may count another measure, and may be of another kind', () => {
    const other = figuresOf(countries);
    const reached = [figure('a', 900, year(2024)), other('b', 4, year(2024)), other('c', 12, year(2025))];
    const wider = targetOf(total(1000, window), {
      revisions: [revised('2025-02-01', 0, { requirement: { ...total(10, window), measure: countries } })],
    });
    expect(evaluateTarget(wider, reached, { asOf: '2024-12-31' }).used.map(({ observation }) => observation)).toEqual(['a']);
    // 12 countries in 2025 alone
    expect(evaluateTarget(wider, reached, { asOf: '2025-12-31' }).status).toBe('achieved');
    const done = targetOf(total(1000, window), { revisions: [revised('2025-02-01', 0, { requirement: { kind: 'standing' } })] });
    expect(evaluateTarget(done, reached, { asOf: '2025-12-31' }).status).toBe('not-quantified');
  });
});

describe('a target that is withdrawn', () => {
  // 600 of 1,000 by the end of 2024, half of the time: on its way
  const reports = [figure('a', 600, year(2024)), figure('b', 50, year(2025))];
  const target = promise(withdrawal('2024-11-05', { inForce: '2025-01-01' }));

  it('is evaluated as of its last day, whatever is reported later', () => {
    const before = evaluateTarget(promise(), reports, { asOf: '2024-12-31' });
    const { withdrawn, steps, ...rest } = evaluateTarget(target, reports, { asOf: '2026-06-30' });
    expect(withdrawn).toEqual({ decided: '2024-11-05', since: '2025-01-01' });
    expect(steps).toContainEqual({ code: 'withdrawn', values: { decided: '2024-11-05', since: '2025-01-01' } });
    expect({ ...rest, steps: steps.filter(({ code }) => code !== 'withdrawn') }).toEqual(before);
    expect(rest.status).toBe('on-track');
  });

  it('is in force until then, and while nobody knew', () => {
    expect(evaluateTarget(target, reports, { asOf: '2024-12-31' }).withdrawn).toBeUndefined();
    expect(evaluateTarget(target, reports, { asOf: '2026-06-30', knownAt: '2024-11-04' })).toMatchObject({ asOf: '2026-06-30' });
  });

  it('is evaluated by the text of its last day', () => {
    const raised = promise(revised('2024-03-12', 2000), withdrawal('2024-11-05'));
    expect(asked(raised, '2025-06-30')).toEqual([2000, '2024-03-12', '2024-11-05']);
  });

  it('may be taken up again', () => {
    const again = promise(withdrawal('2024-11-05'), revised('2025-03-01', 1200));
    expect(asked(again, '2025-02-28')).toEqual([1000, undefined, '2024-11-05']);
    expect(asked(again, '2025-03-01')).toEqual([1200, '2025-03-01']);
  });

  it('is gone since the first withdrawal where it is withdrawn twice', () => {
    expect(asked(promise(withdrawal('2024-03-01'), withdrawal('2024-11-05')), '2025-06-30')).toEqual([1000, undefined, '2024-03-01']);
  });

  it('that reaches back ends on the day before, once that is known', () => {
    const back = promise(revised('2024-03-12', 2000), withdrawal('2024-11-05', { inForce: '2024-02-01' }));
    expect(asked(back, '2024-11-04')).toEqual([2000, '2024-03-12']);
    expect(asked(back, '2024-11-05')).toEqual([1000, undefined, '2024-02-01']);
  });
});

describe('readings of a target that was revised', () => {
  const reading = (id: string) => ({ id, label: { en: id }, reason: { en: id } });
  const readAs = (id: string, value: number) => ({
    taken: reading('as-is'),
    others: [{ ...reading(id), requirement: total(value, window) }],
  });
  const target = targetOf(total(1000, window), {
    interpretation: readAs('narrow', 1100),
    revisions: [revised('2024-03-12', 2000, { interpretation: readAs('wide', 1900) })],
  });
  const value = (asOf: string, interpretation: string) => {
    const evaluation = evaluateTarget(target, [], { asOf, interpretation });
    return [evaluation.required?.value, evaluation.interpretation];
  };

  it('are those of the text in force; one of another text is known, and says nothing about this one', () => {
    expect(value('2024-03-11', 'narrow')).toEqual([1100, 'narrow']);
    expect(value('2024-03-11', 'wide')).toEqual([1000, 'taken']);
    expect(value('2024-03-12', 'wide')).toEqual([1900, 'wide']);
    expect(value('2024-03-12', 'narrow')).toEqual([2000, 'taken']);
    expect(() => value('2024-03-12', 'other')).toThrow('expected one of "taken", "as-is", "narrow", "wide"');
  });
});

describe('parts that were revised', () => {
  const part = (id: string, rest: Partial<Target> = {}): Target => targetOf(total(100, window, { measure: officers }), { id, ...rest });
  const reports = [figure('a', 120, year(2024))];

  it('are evaluated by their own text in force', () => {
    const requirement = {
      kind: 'all-of',
      parts: [part('test/1.b'), part('test/1.c', { revisions: [revised('2025-02-01', 200)] })],
    } as const;
    // 120 of 100, and of 200
    expect(judge(requirement, reports, '2025-01-31').level).toBe('met');
    expect(judge(requirement, reports, '2025-02-01').parts?.map(({ required }) => required?.value)).toEqual([100, 200]);
  });

  it('are not asked of an all-of any more where they are withdrawn', () => {
    const requirement = {
      kind: 'all-of',
      parts: [part('test/1.b'), part('test/1.c', { requirement: total(500, window), revisions: [withdrawal('2026-01-01')] })],
    } as const;
    const kept = judge(requirement, [figure('a', 120, window)], '2026-01-01');
    expect([kept.status, kept.level]).toEqual(['achieved', 'met']);
    // it was missed on its last day
    expect(kept.parts?.map(({ status, withdrawn }) => [status, withdrawn?.since])).toEqual([
      ['achieved', undefined],
      ['missed', '2026-01-01'],
    ]);
    expect(kept.steps).toContainEqual({ code: 'parts-withdrawn', values: { count: 1 } });
    expect(judge(requirement, [figure('a', 120, window)], '2025-12-31').status).toBe('missed');
  });

  it('may not be withdrawn from some of several, whose number is of them all', () => {
    const requirement = {
      kind: 'some-of',
      comparison: 'at-least',
      count: 1,
      parts: [part('test/1.b', { revisions: [withdrawal('2025-01-01')] }), part('test/1.c')],
    } as const;
    expect(judge(requirement, reports, '2024-12-31').level).toBe('met');
    expect(() => judge(requirement, reports, '2025-01-01')).toThrow('The revisions of test/1.b was');
  });

  it('are withdrawn with their whole', () => {
    const whole = targetOf({ kind: 'all-of', parts: [part('test/1.b'), part('test/1.c')] }, { revisions: [withdrawal('2025-01-01')] });
    const { status, asOf, parts } = evaluateTarget(whole, reports, { asOf: '2025-06-30' });
    expect([status, asOf]).toEqual(['achieved', '2024-12-31']);
    expect(parts?.map((one) => [one.asOf, one.withdrawn?.since])).toEqual([
      ['2024-12-31', '2025-01-01'],
      ['2024-12-31', '2025-01-01'],
    ]);
  });
});

describe('revisions that cannot be read', () => {
  it.each([
    ['no list', {}, 'revisions: '],
    ['no object', [null], 'revisions.0: '],
    ['a misspelt key', [{ ...withdrawal('2025-01-01'), inforce: '2025-01-01' }], 'write "inForce"'],
    ['neither text nor withdrawal', [{ decided: '2025-01-01', source }], 'key "requirement" is missing'],
    ['both', [{ ...revised('2025-01-01', 1), withdrawn: true }], 'the key "requirement" is not known'],
    ['no date', [withdrawal('2025-02-30')], 'expected a calendar date'],
    ['not withdrawn', [{ decided: '2025-01-01', source, withdrawn: false }], 'given false'],
    ['two of one day', [revised('2025-01-01', 1), withdrawal('2025-01-01')], 'expected a later day'],
    ['the wrong order', [revised('2025-01-01', 1), withdrawal('2024-01-01')], 'expected a later day'],
  ])('are refused: %s', (_, revisions, message) => {
    const target = { ...promise(), revisions } as unknown as Target;
    expect(() => evaluateTarget(target, [], { asOf: '2025-06-30' })).toThrow(message);
  });
});
