import { describe, expect, it } from 'vitest';
import {
  isActionlineError,
  requirementKinds,
  type ActionlineError,
  type Reporters,
  type Requirement,
  type ScopedId,
} from '@actionline/core';

import { checkReporters, checkRequirement } from './requirement-shape.js';

/** What is thrown; nothing where nothing is. */
function thrown(action: () => unknown): ActionlineError | undefined {
  try {
    action();
  } catch (error) {
    if (isActionlineError(error)) return error;
    throw error;
  }
  return undefined;
}

const refusal = (requirement: unknown) =>
  thrown(() => {
    checkRequirement(requirement as Requirement, 'test/1.a');
  });
const refusalOfReporters = (reporters: unknown) =>
  thrown(() => {
    checkReporters(reporters as Readonly<Record<ScopedId, Reporters>>);
  });

/** The place and the code of what is wrong; nothing where all is well. */
function faultIn(error: ActionlineError | undefined): string | undefined {
  const [issue] = error?.issues ?? [];
  return issue === undefined ? error?.message : `${(issue.path ?? []).join('.')}: ${issue.code}`;
}
const faultOf = (requirement: unknown) => faultIn(refusal(requirement));

const window = { start: '2024-01-01', end: '2025-12-31' };
const measure = {
  id: 'test/m',
  unit: 'officer',
  combine: { time: 'increment', across: 'distinct', of: 'place', origin: '2024-01-01' },
  signed: true,
  limits: { lower: -9, upper: 9 },
};
const baseline = { value: 1, date: '2024-01-01' };

/** One requirement of each kind, with every key. */
const WHOLE: readonly { readonly kind: Requirement['kind']; readonly [key: string]: unknown }[] = [
  { kind: 'total-by', comparison: 'stated', value: 3, measure, window, milestones: [{ due: '2024-06-30', value: 1 }], path: 'linear' },
  { kind: 'every-period', comparison: 'stated', value: 1, measure, every: 'year', times: 2, anchor: '07-01', window },
  { kind: 'deliverable', window },
  { kind: 'level-by', direction: 'increase', comparison: 'stated', level: { value: 1 }, measure, baseline, due: '2025-12-31' },
  { kind: 'level-by', direction: 'maintain', comparison: 'stated', level: { from: 1, to: 2 }, measure, baseline, due: '2025-12-31' },
  {
    kind: 'level-by',
    direction: 'increase',
    comparison: 'stated',
    level: { change: 3, in: 'percent' },
    measure,
    baseline: { date: '2024-01-01' },
    due: '2025-12-31',
    milestones: [{ due: '2024-06-30', level: { change: 1, in: 'percent' } }],
    path: 'stepped',
  },
  { kind: 'direction', direction: 'increase', measure, window, baseline },
  { kind: 'all-of', parts: [{}] },
  { kind: 'some-of', comparison: 'at-least', count: 1, parts: [{}] },
  {
    kind: 'some-of',
    comparison: 'at-most',
    count: 1,
    periods: { kind: 'every-period', comparison: 'stated', value: 1, measure, every: 'month', times: 2, anchor: '07-01', window },
    within: 'year',
  },
  { kind: 'standing' },
];

/** The keys that may be missing, wherever they stand. */
const MAY_BE_MISSING = [
  'end',
  'of',
  'origin',
  'signed',
  'times',
  'anchor',
  'limits',
  'lower',
  'upper',
  'baseline',
  'within',
  'milestones',
  'path',
];

/** The keys whose values are of a list. */
const LISTED = ['comparison', 'direction', 'every', 'within', 'unit', 'time', 'across', 'of', 'signed', 'kind', 'path', 'in'];

/** Every key of some data, as the way to it; members of lists left out. */
function waysIn(value: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => [[...above, key], ...waysIn(member, [...above, key])]);
}

/** The same data with another value at one place. */
function withValue(data: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const own = data as Readonly<Record<string, unknown>>;
  return { ...own, [key]: rest.length === 0 ? value : withValue(own[key] as object, rest, value) };
}

describe('a requirement', () => {
  it('of every kind may have every key of its kind', () => {
    expect(new Set(WHOLE.map(({ kind }) => kind))).toEqual(new Set(requirementKinds));
    for (const whole of WHOLE) expect(faultOf(whole)).toBeUndefined();
  });

  it('is refused where a key is missing that is to be there, or is of another kind, and the place is told', () => {
    for (const whole of WHOLE) {
      for (const way of waysIn(whole).filter(([first]) => first !== 'kind')) {
        const place = way.join('.');
        // Without periods some-of has nothing to count: parts are asked for, the first that there may be.
        const told = place === 'periods' ? 'parts' : place;
        // a sum and a deliverable have a deadline; a baseline without a value is that of its day
        const isDeadline = place === 'window.end' && ['total-by', 'deliverable'].includes(whole.kind);
        const isOfItsDay = place === 'baseline.value';
        const without = (isOfItsDay || MAY_BE_MISSING.includes(way.at(-1) ?? '')) && !isDeadline ? undefined : `${told}: missing-key`;
        expect([whole.kind, place, faultOf(withValue(whole, way, undefined))]).toEqual([whole.kind, place, without]);
        const odd = LISTED.includes(way.at(-1) ?? '') ? 'unknown-value' : 'wrong-type';
        expect([whole.kind, place, faultOf(withValue(whole, way, null))]).toEqual([whole.kind, place, `${place}: ${odd}`]);
      }
    }
  });

  it('is refused where its way does not fit, and where a milestone or a level is misspelt', () => {
    const [total, , , level] = WHOLE;
    const withMilestone = (one: unknown) => faultOf({ ...total, milestones: [one] });
    expect(withMilestone({ due: '2024-06-30' })).toBe('milestones.0.value: missing-key');
    expect(withMilestone({ due: '2024-06-30', value: 1, by: 2 })).toBe('milestones.0.by: unknown-key');
    expect(withMilestone('2024-06-30')).toBe('milestones.0: wrong-type');
    expect(withMilestone({ due: '2024-06-30', value: 4 })).toBe('milestones.0: milestone-backwards');
    expect(withMilestone({ due: '2026-06-30', value: 2 })).toBe('milestones.0.due: milestone-order');
    expect(faultOf({ ...total, path: 'straight' })).toBe('path: unknown-value');
    const withLevel = (own: unknown) => faultOf({ ...level, level: own });
    expect(withLevel({ change: 3, in: '%' })).toBe('level.in: unknown-value');
    expect(withLevel({ change: 3 })).toBe('level.in: missing-key');
    expect(withLevel({ change: -3, in: 'points' })).toBe('level.change: change-backwards');
    expect(withLevel({ value: 3, in: 'points' })).toBe('level.in: unknown-key');
    expect(faultOf({ ...level, milestones: [{ due: '2024-06-30', level: { to: 3 } }] })).toBe('milestones.0.level.from: missing-key');
    expect(faultOf({ ...level, milestones: [{ due: '2024-06-30', value: 3 }] })).toBe('milestones.0.level: missing-key');
  });

  it('is refused by name, in words, with the issue', () => {
    const error = refusal({ ...WHOLE[0], value: '10' });
    expect(error).toMatchObject({
      code: 'bad-argument',
      message:
        'The requirement of test/1.a cannot be read at value: given the text "10"; expected a number; write it without quotation marks.',
      issues: [{ code: 'wrong-type', path: ['value'] }],
    });
    expect(refusal(withValue(WHOLE[0]!, ['window', 'start'], 7))?.message).toContain('cannot be read at window.start: given the number 7');
  });

  it('of no known kind is refused with the kinds there are, and the one that was meant', () => {
    const kinds = `expected one of ${requirementKinds.join(', ')}`;
    expect(refusal({ kind: 'totalby' })).toMatchObject({
      code: 'bad-argument',
      message: `The kind of test/1.a was "totalby"; ${kinds}; did you mean "total-by"?`,
    });
    expect(refusal({ kind: 'zzzzzzzz' })?.message).toBe(`The kind of test/1.a was "zzzzzzzz"; ${kinds}; write one of these.`);
    expect(refusal({ kind: 5 })?.message).toBe(`The kind of test/1.a was 5; ${kinds}; write one of these.`);
    expect(refusal({ kind: 'toString' })?.message).toContain('The kind of test/1.a was "toString"');
  });

  it('that cannot be walked is refused at the place that cannot be read', () => {
    const circle: Record<string, unknown> = { ...WHOLE[0] };
    circle['again'] = circle;
    expect(faultOf(circle)).toBe('again: cyclic-data');
    expect(refusal(circle)?.message).toBe(
      'The requirement of test/1.a cannot be read at again: given an object that holds itself; expected data without cycles; cut the cycle.',
    );
    const closed = new Proxy(WHOLE[0]!, {
      ownKeys: () => {
        throw new TypeError('closed');
      },
    });
    expect(refusal(closed)?.message).toMatch(/^The requirement of test\/1\.a cannot be read: given /);
  });

  it('that was found right is right the next time', () => {
    const requirement = { ...WHOLE[0] };
    expect([refusal(requirement), refusal(requirement)]).toEqual([undefined, undefined]);
  });

  it('of several parts is a list of objects, which are read when they are evaluated', () => {
    const circle: Record<string, unknown> = {};
    circle['again'] = circle;
    expect(refusal({ kind: 'all-of', parts: [circle, {}] })).toBeUndefined();
    expect(faultOf({ kind: 'all-of', parts: {} })).toBe('parts: wrong-type');
    expect(faultOf({ kind: 'all-of', parts: [{}, {}, 'test/1.b'] })).toBe('parts.2: wrong-type');
    expect(refusal({ kind: 'all-of', parts: ['test/1.b'] })?.message).toContain('expected an object');
    expect(faultOf({ kind: 'all-of', parts: [[]] })).toBe('parts.0: wrong-type');
    const some = { kind: 'some-of', comparison: 'at-least', count: 1 };
    expect(refusal({ ...some, parts: [circle, {}] })).toBeUndefined();
    expect(faultOf({ ...some, parts: [{}, 'test/1.b'] })).toBe('parts.1: wrong-type');
    expect(faultOf({ ...some, parts: [] })).toBe('parts: no-parts');
    expect(faultOf({ ...some, parts: [{}], periods: WHOLE[1] })).toBe('parts: unknown-key');
    expect(faultOf({ ...some, parts: [{}], count: 2 })).toBe('count: count-decides-nothing');
    expect(faultOf({ ...some, parts: [{}], within: 'year' })).toBe('within: unknown-key');
    expect(faultOf({ ...some, periods: { ...WHOLE[1], measure: { ...measure, reporters: 5 } } })).toBe(
      'periods.measure.reporters: wrong-type',
    );
    expect(faultOf({ ...some, periods: WHOLE[1], within: 'fortnight' })).toBe('within: unknown-value');
    expect(faultOf({ ...some, periods: { ...WHOLE[1], kind: 'total-by' } })).toBe('periods.kind: unknown-value');
    expect(faultOf({ ...some, periods: { ...WHOLE[1], ofWhom: 1 } })).toBe('periods.ofWhom: unknown-key');
    expect(faultOf({ ...some, periods: { ...WHOLE[1], select: { place: ['KE'] } } })).toBe('periods.select.place: unknown-key');
  });
});

describe('what a measure says of who reports', () => {
  const of = (reporters: unknown) => refusal(withValue(WHOLE[0]!, ['measure', 'reporters'], reporters));

  it('is a list of places, or an assumption', () => {
    for (const reporters of [[], ['KE', 'UG'], { assumed: 'those-that-report' }]) expect(of(reporters)).toBeUndefined();
    expect(faultIn(of('KE'))).toBe('measure.reporters: wrong-type');
    expect(of('KE')?.message).toContain('expected a list');
    expect(faultIn(of(null))).toBe('measure.reporters: wrong-type');
    expect(faultIn(of(['KE', 'UG', 7]))).toBe('measure.reporters.2: wrong-type');
    expect(of(['KE', 7])?.message).toContain('expected a text');
    expect(faultIn(of({}))).toBe('measure.reporters.assumed: missing-key');
    expect(faultIn(of({ assumed: 7 }))).toBe('measure.reporters.assumed: unknown-value');
    for (const whole of WHOLE.filter((one) => 'measure' in one))
      expect(faultOf(withValue(whole, ['measure', 'reporters'], [7]))).toBe('measure.reporters.0: wrong-type');
  });
});

describe('what a measure says of breakdowns', () => {
  const of = (dimensions: unknown) => refusal(withValue(WHOLE[0]!, ['measure', 'dimensions'], dimensions));

  it('is an object of lists of codes, which may have parts', () => {
    const codes = ['0-17', { code: '18+', parts: { codes: ['18-64', { code: '65+', parts: { codes: ['65-79', '80+'] } }] } }];
    expect(of({})).toBeUndefined();
    expect(of({ sex: { codes: ['F', 'M'] }, age: { codes } })).toBeUndefined();
  });

  it('is refused at the place that is wrong', () => {
    expect(faultIn(of('age'))).toBe('measure.dimensions: wrong-type');
    expect(of([])?.message).toContain('expected an object');
    expect(faultIn(of({ sex: { codes: [] }, age: ['0-17'] }))).toBe('measure.dimensions.age: wrong-type');
    expect(of({ age: ['0-17'] })?.message).toContain('expected an object');
    expect(faultIn(of({ age: {} }))).toBe('measure.dimensions.age.codes: missing-key');
    expect(faultIn(of({ age: { codes: ['0-17', 18] } }))).toBe('measure.dimensions.age.codes.1: wrong-type');
    expect(of({ age: { codes: [18] } })?.message).toContain('expected a text');
    expect(faultIn(of({ age: { codes: [null] } }))).toBe('measure.dimensions.age.codes.0: wrong-type');
    expect(faultIn(of({ age: { codes: [{ parts: { codes: [] } }] } }))).toBe('measure.dimensions.age.codes.0.code: missing-key');
    expect(faultIn(of({ age: { codes: [{ code: '18+' }] } }))).toBe('measure.dimensions.age.codes.0.parts: missing-key');
    expect(faultIn(of({ age: { codes: [{ code: '18+', parts: { codes: [7] } }] } }))).toBe(
      'measure.dimensions.age.codes.0.parts.codes.0: wrong-type',
    );
  });
});

describe('what the caller says of who reports', () => {
  it('is an object of lists or assumptions, by the id of the measure', () => {
    const reporters = { 'test/m': ['KE'], 'test/n': { assumed: 'those-that-report' } };
    expect([refusalOfReporters({}), refusalOfReporters(reporters), refusalOfReporters(reporters)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    for (const odd of [['KE'], 'KE', null, 7]) {
      expect(refusalOfReporters(odd)).toMatchObject({
        code: 'bad-argument',
        message: expect.stringMatching(
          /^reporters was .*; expected an object with the id of each measure; leave it out where it says nothing\.$/,
        ) as string,
      });
    }
  });

  it('is refused with the measure that is wrong, and where it cannot be walked', () => {
    const error = refusalOfReporters({ 'test/m': ['KE'], 'test/n': ['UG', 7] });
    expect(faultIn(error)).toBe('test/n.1: wrong-type');
    expect(error?.message).toBe('reporters cannot be read at test/n.1: given the number 7; expected a text; write it in quotation marks.');
    const circle: Record<string, unknown> = {};
    circle['test/m'] = circle;
    expect(refusalOfReporters(circle)?.message).toMatch(/^reporters cannot be read at test\/m: given an object that holds itself/);
  });
});
