import { describe, expect, it } from 'vitest';
import { isActionlineError, type ActionlineError, type Issue, type Observation, type Target } from '@actionline/core';

import { evaluateFramework } from '../framework/evaluate-framework.js';
import { demo, observationOf } from '../testing/demo-framework.js';
import { days, figure, judge, leftOutOf, total, year } from '../testing/cases.js';
import { targetOf, threeThousandOfficers, trained } from '../testing/samples.js';
import { evaluateTarget, type EvaluateOptions } from './evaluate-target.js';

const asOf = '2025-01-31';
const target = targetOf(total(100, year(2024)));

/** What is thrown; whatever it is, it is not a bare error of the language. */
function thrown(action: () => unknown): ActionlineError {
  try {
    action();
  } catch (error) {
    if (isActionlineError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The evaluation of one figure of 120 that is written in another way than it should be. */
function written(rest: Readonly<Record<string, unknown>>) {
  return judge(total(100, year(2024)), [{ ...figure('a', 120, year(2024)), ...rest }], asOf);
}

function onlyIssue({ issues }: { readonly issues: readonly Issue[] }): Issue {
  const [only, ...others] = issues;
  if (only === undefined || others.length > 0) throw new Error(`expected one issue; found ${String(issues.length)}`);
  return only;
}

describe('what is no call of evaluateTarget', () => {
  it('names the option that was meant', () => {
    const error = thrown(() => evaluateTarget(target, [], { asof: asOf } as unknown as EvaluateOptions));
    expect(error.code).toBe('bad-argument');
    expect(error.message).toMatch(/^options has the key "asof"; expected "asOf", .*; did you mean "asOf"\?$/);
    expect(thrown(() => evaluateTarget(target, [], { asOf, knownat: asOf } as unknown as EvaluateOptions)).message).toContain('"knownAt"');
  });

  it('has no options at all', () => {
    for (const options of [undefined, null, '2025-01-31', 7]) {
      expect(thrown(() => evaluateTarget(target, [], options as unknown as EvaluateOptions)).code).toBeTypeOf('string');
    }
  });

  it('says that a commitment has targets', () => {
    const commitment = demo.items[1] as unknown as Target;
    const error = thrown(() => evaluateTarget(commitment, [], { asOf }));
    expect(error.code).toBe('bad-argument');
    expect(error.message).toContain('commitment');
    expect(error.message).toContain('target');
    for (const requirement of [undefined, null, 'total-by']) {
      expect(thrown(() => evaluateTarget({ ...target, requirement } as unknown as Target, [], { asOf })).message).toBe(
        'target was "test/1.a"; expected a target, which has a requirement; this looks like a commitment: take one of its targets.',
      );
    }
    for (const nothing of [undefined, null, 'test/1.a', {}]) {
      expect(thrown(() => evaluateTarget(nothing as Target, [], { asOf })).code).toBe('bad-argument');
    }
    expect(thrown(() => evaluateTarget({ ...target, id: 7 } as unknown as Target, [], { asOf })).message).toBe(
      'The id of a target was 7; expected a text; give each target one.',
    );
  });

  it('may have parts within parts 99 deep, and is told of the whole where they are deeper', () => {
    const within = (levels: number) => {
      let whole = target;
      for (let level = 1; level <= levels; level += 1)
        whole = targetOf({ kind: 'all-of', parts: [whole] }, { id: `test/${String(level)}` });
      return evaluateTarget(whole, [], { asOf }).status;
    };
    expect(within(99)).toBe('no-data');
    expect(thrown(() => within(100)).message).toBe(
      'target was "test/100"; expected parts within parts, 100 deep at most; make them parts of the whole itself.',
    );
  });

  it('says that there is no list, and which entry is none', () => {
    for (const list of [undefined, null, {}, 'none']) {
      const error = thrown(() => evaluateTarget(target, list as readonly Observation[], { asOf }));
      expect(error.code).toBe('bad-argument');
      expect(error.message).toContain('list of observations');
      expect(thrown(() => evaluateFramework(demo, list as readonly Observation[], { asOf })).code).toBe('bad-argument');
    }
    const holed = [figure('a', 120, year(2024)), null] as unknown as readonly Observation[];
    const mended = 'expected an observation; take it out of the list.';
    expect(thrown(() => evaluateTarget(target, holed, { asOf })).message).toBe(`observations[1] was null; ${mended}`);
    const numbered = [figure('a', 120, year(2024)), 7] as unknown as readonly Observation[];
    expect(thrown(() => evaluateTarget(target, numbered, { asOf })).message).toBe(`observations[1] was 7; ${mended}`);
    expect(thrown(() => evaluateFramework(demo, holed, { asOf })).message).toContain('observations[1]');
  });

  it('names the kind of requirement that was meant', () => {
    const odd = { ...target, requirement: { ...target.requirement, kind: 'totalby' } } as unknown as Target;
    const error = thrown(() => evaluateTarget(odd, [], { asOf }));
    expect(error.code).toBe('bad-argument');
    expect(error.message).toContain('"total-by"');
    const none = { ...target, requirement: {} } as unknown as Target;
    expect(thrown(() => evaluateTarget(none, [], { asOf })).code).toBe('bad-argument');
  });

  it('is not changed by being right: an empty list says that nothing is reported', () => {
    expect(evaluateTarget(target, [], { asOf })).toMatchObject({ status: 'no-data', issues: [] });
  });
});

describe('what is not understood of an observation', () => {
  it.each([
    ['role', 'unknown-role', 'results', 'result'],
    ['bound', 'unknown-bound', 'at_least', 'at-least'],
    ['status', 'unknown-status', 'a', 'A'],
  ] as const)('is an error with the nearest %s', (key, code, given, nearest) => {
    const evaluation = written({ [key]: given });
    const issue = onlyIssue(evaluation);
    expect(issue).toMatchObject({ code, severity: 'error', path: ['observations', 'a'], values: { given, nearest } });
    expect(issue.message).toContain(`"${nearest}"`);
    // What is not understood does not count, and the reason says so.
    expect(leftOutOf(evaluation)).toEqual([['a', 'not-understood', undefined]]);
    expect(evaluation.status).toBe('no-data');
  });

  it('is an error with all that may be written where nothing is near', () => {
    const issue = onlyIssue(written({ role: 'zzzzzz' }));
    expect(issue.values?.nearest).toBeUndefined();
    expect(issue.message).toContain('result');
    expect(onlyIssue(written({ role: undefined })).code).toBe('unknown-role');
    expect(onlyIssue(written({ missing: 'not collected' })).values?.nearest).toBe('not-collected');
  });

  it('is a warning where it is a key, and the rest counts', () => {
    const evaluation = written({ confidentialty: 'C' });
    expect(onlyIssue(evaluation)).toMatchObject({
      code: 'unknown-key',
      severity: 'warning',
      values: { given: 'confidentialty', nearest: 'confidentiality' },
    });
    expect(evaluation).toMatchObject({ status: 'achieved', value: { value: 120 } });
  });

  it('is an error where it is of another type', () => {
    expect(onlyIssue(written({ dimensions: { sex: 1 } })).code).toBe('bad-type');
    expect(onlyIssue(written({ place: 7 })).code).toBe('bad-type');
    expect(onlyIssue(written({ places: 'KE' })).code).toBe('bad-type');
    const text = written({ value: '120' });
    expect(onlyIssue(text)).toMatchObject({ code: 'not-a-number', values: { expected: 'a finite number' } });
    expect(onlyIssue(text).message).toContain('text');
    expect(leftOutOf(text)).toEqual([['a', 'not-a-number', undefined]]);
  });

  it('is an error where it is another unit', () => {
    const evaluation = written({ unit: 'officers' });
    expect(onlyIssue(evaluation)).toMatchObject({
      code: 'unit-mismatch',
      severity: 'error',
      values: { given: 'officers', expected: 'officer' },
    });
    expect(leftOutOf(evaluation)).toEqual([['a', 'unit-mismatch', undefined]]);
  });

  it('is an error where it is no period, and throws nothing bare', () => {
    for (const period of [undefined, null, {}, { start: '2024' }, { start: '2024-12-31', end: '2024-01-01' }]) {
      const evaluation = written({ period });
      expect(onlyIssue(evaluation).code).toBe('bad-period');
      expect(leftOutOf(evaluation)).toEqual([['a', 'malformed-period', undefined]]);
    }
    // Nothing is cited here: a source is asked for where one is shown.
    expect(written({ source: undefined }).status).toBe('achieved');
  });

  it('is said of an observation of another target only there', () => {
    const elsewhere = { ...figure('x', 1, year(2024)), measure: 'test/m.else', role: 'results' } as unknown as Observation;
    expect(judge(total(100, year(2024)), [figure('a', 120, year(2024)), elsewhere], asOf)).toMatchObject({
      status: 'achieved',
      issues: [],
    });
  });
});

describe('a measure that is nearly named', () => {
  it('is a warning where nothing else is reported', () => {
    const evaluation = written({ measure: 'test/m.oficers' });
    expect(evaluation).toMatchObject({ status: 'no-data', evidence: 'none' });
    expect(onlyIssue(evaluation)).toMatchObject({
      code: 'unknown-measure',
      severity: 'warning',
      values: { given: 'test/m.oficers', nearest: 'test/m.officers' },
    });
  });

  it('may be the commitment, where its target is meant', () => {
    const note = targetOf({ kind: 'deliverable', deliverable: { en: 'A note' }, window: days('2024-01-01', '2024-12-31') });
    const done = { ...figure('done', 1, days('2024-05-01')), measure: 'test/1', unit: 'document', role: 'milestone' } as const;
    expect(onlyIssue(evaluateTarget(note, [done], { asOf })).values).toMatchObject({ given: 'test/1', nearest: 'test/1.a' });
  });

  it('is no slip where the measure itself is reported too, or none is near', () => {
    const other = { ...figure('x', 1, year(2024)), measure: 'test/m.oficers' } as const;
    expect(judge(total(100, year(2024)), [figure('a', 120, year(2024)), other], asOf).issues).toEqual([]);
    expect(written({ measure: 'other/m.budgets' }).issues).toEqual([]);
  });

  it('is told with what was written, what is not reported, and the observation', () => {
    const issue = onlyIssue(written({ measure: 'test/m.oficers' }));
    expect(issue.message).toBe(
      'The measure was "test/m.oficers", and nothing is reported of "test/m.officers"; if that is meant, write it so.',
    );
    expect(issue.path).toEqual(['observations', 'a']);
  });

  it('is no slip where the measure itself is reported, though nothing of it counts', () => {
    const late = figure('late', 120, days('2025-03-01', '2025-03-31'));
    const other = { ...figure('x', 1, year(2024)), measure: 'test/m.oficers' } as const;
    expect(judge(total(100, year(2024)), [late, other], asOf)).toMatchObject({ evidence: 'none', issues: [] });
  });

  it('is no slip where it is evidence all the same, as all about the commitment of a standing promise is', () => {
    const about = { ...figure('x', 1, year(2024)), measure: 'test/1.b', commitment: 'test/1' } as const;
    const standing = targetOf({ kind: 'standing' });
    expect(evaluateTarget(targetOf({ kind: 'all-of', parts: [standing] }, { id: 'test/1' }), [about], { asOf })).toMatchObject({
      evidence: 'enough',
      issues: [],
    });
    // And what is about another commitment is no slip for it: it counts nothing.
    expect(evaluateTarget(standing, [{ ...about, commitment: 'test/2' }], { asOf })).toMatchObject({ evidence: 'none', issues: [] });
  });

  it('is no slip where it is no text at all', () => {
    for (const measure of [7, null, ['test/m.officers']]) expect(written({ measure }).issues).toEqual([]);
  });

  it('is told of the first eight that differ', () => {
    const slips = Array.from(
      { length: 10 },
      (_, at) => ({ ...figure(`x${String(at)}`, 1, year(2024)), measure: `test/m.officers${String(at)}` }) as const,
    );
    const { issues } = judge(total(100, year(2024)), slips, asOf);
    expect(issues.map(({ values }) => values?.given)).toEqual(slips.slice(0, 8).map(({ measure }) => measure));
  });

  it('is told once for each, and for the whole framework by evaluateFramework', () => {
    const slips = ['a', 'b'].map((id) => ({ ...observationOf({ id }), measure: 'demo/m.oficers' }) as const);
    const result = evaluateFramework(demo, slips, { asOf });
    expect(result.issues.map(({ code, values }) => [code, values?.nearest])).toEqual([['unknown-measure', 'demo/m.officers']]);
    expect(
      evaluateTarget(
        threeThousandOfficers,
        slips.map((one) => ({ ...one, measure: 'test/m.oficers' })),
        { asOf },
      ).issues,
    ).toHaveLength(1);
  });
});

describe('figures that an evaluation is given by other hands', () => {
  it('are neither sorted nor changed', () => {
    const observations = Object.freeze([trained('b', 2, '2024-02-01'), trained('a', 1, '2024-01-01')].map((one) => Object.freeze(one)));
    expect(() => evaluateTarget(threeThousandOfficers, observations, { asOf })).not.toThrow();
  });

  it('may be as odd as they like: no value throws anything bare', () => {
    const odd = [undefined, null, 0, -1, NaN, '', 'x', [], {}, true, Symbol('x'), 10n, () => 1];
    const keys = [
      'id',
      'measure',
      'commitment',
      'value',
      'unit',
      'bound',
      'period',
      'place',
      'places',
      'dimensions',
      'role',
      'status',
    ] as const;
    for (const key of [...keys, 'missing', 'recordedAt', 'supersedes', 'hypothetical', 'periodAssumed', 'source'] as const) {
      for (const value of odd) {
        try {
          written({ [key]: value });
        } catch (error) {
          expect([key, typeof value, isActionlineError(error) ? '' : error]).toEqual([key, typeof value, '']);
        }
      }
    }
  });
});
