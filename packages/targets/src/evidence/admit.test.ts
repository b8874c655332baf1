import { type Measure, type Observation } from '@actionline/core';
import { dayNumber } from '@actionline/core/internal';
import { describe, expect, it } from 'vitest';

import { resolveMethod } from '../method-parameters.js';
import { countOf, figureOf, shown } from '../testing/figures.js';
import { admit, type Viewpoint } from './admit.js';
import type { EvidenceUse } from './as-known.js';

const OTHER = { measure: 'test/other' } as const;

/** An observation of 2024 about 5 officers, with what differs. */
function one(id: string, rest: Partial<Record<keyof Observation, unknown>> = {}): Observation {
  const start = dayNumber('2024-01-01');
  return { ...figureOf(id, 5, start, start + 365).observation, ...rest } as Observation;
}

function without(observation: Observation, key: keyof Observation): Observation {
  return Object.fromEntries(Object.entries(observation).filter(([own]) => own !== key)) as unknown as Observation;
}

interface Asked extends Partial<Omit<Viewpoint, 'today' | 'knownDay'>> {
  readonly today?: string;
  readonly knownAt?: string;
  readonly use?: EvidenceUse;
  readonly measure?: Measure;
}

function admitted(
  observations: readonly Observation[],
  { today = '2025-06-30', knownAt, minimumConfidence, use = 'results', measure = countOf(), method }: Asked = {},
) {
  const viewpoint: Viewpoint = {
    observations,
    target: { commitment: 'test/1' },
    today: dayNumber(today),
    knownDay: knownAt === undefined ? Infinity : dayNumber(knownAt),
    minimumConfidence,
    method: method ?? resolveMethod(undefined),
  };
  const found = admit(viewpoint, measure, use);
  const ids = (list: readonly { readonly observation: Observation }[]): string => list.map(({ observation }) => observation.id).join(' ');
  return {
    figures: ids(found.figures),
    ranges: found.figures.map(({ range }) => shown(range)),
    silent: ids(found.silent),
    reporting: found.reporting.map(({ id }) => id).join(' '),
    faulty: ids(found.faulty),
    leftOut: found.leftOut.map(({ observation, reason, by }) => `${observation} ${reason}${by === undefined ? '' : ` ${by}`}`),
    issues: found.issues.map(({ code }) => code),
    found,
  };
}

describe('the evidence let in', () => {
  it('are results and milestones of the measure that are over on the date', () => {
    const { found, ...rest } = admitted([one('a'), one('b', { role: 'milestone', value: 6, place: 'KE' })]);
    expect(rest).toEqual({
      figures: 'a b',
      ranges: ['[5, 5]', '[6, 6]'],
      silent: '',
      reporting: 'a b',
      faulty: '',
      leftOut: [],
      issues: [],
    });
    expect(found.figures[0]).toMatchObject({ value: 5, start: dayNumber('2024-01-01'), end: dayNumber('2024-12-31') });
  });

  it('are baselines where these are asked for', () => {
    const observations = [one('a'), one('b', { role: 'baseline', place: 'KE' })];
    expect(admitted(observations, { use: 'baselines' })).toMatchObject({ figures: 'b', leftOut: ['a other-role'] });
    expect(admitted(observations)).toMatchObject({ figures: 'a', leftOut: ['b other-role'] });
  });

  it('has the range that its bound gives', () => {
    const range = (rest: Partial<Observation>, asked: Asked = {}): string | undefined => admitted([one('a', rest)], asked).ranges[0];
    expect(range({ bound: 'exact' })).toBe('[5, 5]');
    expect(range({ bound: 'at-least' })).toBe('[5, Infinity]');
    expect(range({ bound: 'about', value: 100 })).toBe('[90, 110]');
    expect(range({ bound: 'about', value: 100 }, { method: resolveMethod({ aboutTolerance: 0.2 }) })).toBe('[80, 120]');
    // There are no fewer than none of whole things, unless they may be taken off.
    expect(range({ bound: 'less-than' })).toBe('[0, 5)');
    expect(range({ bound: 'less-than' }, { measure: countOf({ signed: true }) })).toBe('[-Infinity, 5)');
    expect(range({ bound: 'at-most', unit: 'EUR' }, { measure: countOf({ unit: 'EUR' }) })).toBe('[-Infinity, 5]');
    expect(range({ bound: 'about', value: 10 }, { method: resolveMethod({ aboutTolerance: 2 }) })).toBe('[0, 30]');
    expect(
      range(
        { bound: 'about', value: 10, unit: 'EUR' },
        { method: resolveMethod({ aboutTolerance: 2 }), measure: countOf({ unit: 'EUR' }) },
      ),
    ).toBe('[-10, 30]');
  });

  it('counts each block once', () => {
    expect(admitted([one('a'), one('b')])).toMatchObject({ figures: 'a', leftOut: ['b duplicate a'], issues: ['duplicate'] });
    // States of one last day are of one block, increments of other first days are not.
    const shorter = one('b', { period: { start: '2024-06-01', end: '2024-12-31' }, value: 6 });
    expect(admitted([one('a'), shorter])).toMatchObject({ figures: 'a b', issues: [] });
    expect(admitted([one('a'), shorter], { measure: countOf({ combine: { time: 'snapshot', across: 'sum' } }) }).issues).toEqual([
      'conflicting-figures',
    ]);
  });
});

describe('an observation that is left out', () => {
  it('is of another measure, and told where it names the commitment', () => {
    expect(
      admitted([one('a'), one('b', { ...OTHER, commitment: 'test/1' }), one('c', { ...OTHER, commitment: 'test/2' }), one('d', OTHER)]),
    ).toMatchObject({
      figures: 'a',
      reporting: 'a',
      leftOut: ['b other-measure'],
    });
  });

  it('is not understood', () => {
    expect(admitted([one('a', { bound: 'atleast' })])).toMatchObject({
      figures: '',
      leftOut: ['a not-understood'],
      issues: ['unknown-bound'],
    });
    // A key too many is only a warning.
    expect(admitted([{ ...one('a'), places_: [] } as Observation])).toMatchObject({ figures: 'a', issues: ['unknown-key'] });
    expect(admitted([{ ...one('a', { bound: 'atleast' }), places_: [] } as Observation]).leftOut).toEqual(['a not-understood']);
  });

  it('is of another role or unit', () => {
    expect(admitted([one('a', { role: 'target' })]).leftOut).toEqual(['a other-role']);
    expect(admitted([one('a', { unit: 'person' })])).toMatchObject({ leftOut: ['a unit-mismatch'], issues: ['unit-mismatch'], faulty: '' });
    expect(admitted([one('a', { unit: 'person' })]).found.issues[0]).toMatchObject({
      severity: 'error',
      values: { given: 'person', expected: 'officer' },
    });
  });

  it('is no number', () => {
    expect(admitted([one('a', { value: NaN })])).toMatchObject({
      figures: '',
      faulty: 'a',
      leftOut: ['a not-a-number'],
      issues: ['not-a-number'],
    });
    const message = (value: unknown): string | undefined => admitted([one('a', { value })]).found.issues[0]?.message;
    expect(message('12')).toBe('The value is the text "12"; expected a finite number; write it without quotation marks.');
    expect(message(Infinity)).toBe('The value is Infinity; expected a finite number; correct it or leave it out.');
    expect(message(null)).toMatch(/^The value is the value null; /);
    expect(message(true)).toMatch(/^The value is the boolean true; /);
  });

  it('is negative where nothing can be', () => {
    const negative = one('a', { value: -1 });
    expect(admitted([negative])).toMatchObject({ figures: '', faulty: 'a', leftOut: ['a negative'], issues: ['negative-count'] });
    expect(admitted([negative], { measure: countOf({ signed: true }) })).toMatchObject({ figures: 'a', issues: [] });
    const euros = one('a', { value: -1, unit: 'EUR' });
    const money = (combine: Measure['combine']): Measure => countOf({ unit: 'EUR', combine });
    // What adds up falls below nothing only where the measure says so; a state or a rate may.
    expect(admitted([euros], { measure: money({ time: 'increment', across: 'sum' }) }).leftOut).toEqual(['a negative']);
    expect(admitted([euros], { measure: money({ time: 'running-total', across: 'max' }) }).leftOut).toEqual(['a negative']);
    expect(admitted([euros], { measure: money({ time: 'snapshot', across: 'sum' }) }).figures).toBe('a');
    expect(admitted([euros], { measure: money({ time: 'increment', across: 'none' }) }).figures).toBe('a');
    expect(admitted([one('a', { value: 0 })]).figures).toBe('a');
  });

  it('is of another definition, or holds another category: what the measure asks for is not known', () => {
    for (const status of ['D', 'K', 'W'] as const)
      expect(admitted([one('a', { status })])).toMatchObject({ figures: '', silent: 'a', leftOut: ['a definition-differs'] });
  });

  it('counts whatever else its status says', () => {
    for (const status of ['A', 'B', 'E', 'G', 'I', 'J', 'N', 'P', 'S', 'U', 'V', '_U'] as const)
      expect(admitted([one('a', { status })])).toMatchObject({ figures: 'a', leftOut: [] });
  });

  it('is of low reliability, which is a low confidence where none is said', () => {
    const strict = { minimumConfidence: 'medium' } as const;
    expect(admitted([one('a', { status: 'U' })], strict)).toMatchObject({ leftOut: ['a below-minimum-confidence'] });
    expect(admitted([one('a', { status: 'U', confidence: 'high' })], strict).figures).toBe('a');
    // what does not count corrects nothing
    expect(admitted([one('a'), one('b', { status: 'U', supersedes: 'a' })], strict).figures).toBe('a');
  });

  it('is missing: its place and days are silent', () => {
    expect(admitted([without(one('a', { missing: 'not-collected' }), 'value')])).toMatchObject({
      silent: 'a',
      reporting: 'a',
      leftOut: ['a missing'],
    });
    expect(admitted([one('a', { missing: 'unknown' })])).toMatchObject({ silent: 'a', leftOut: ['a missing'] });
    // each code of SDMX that says so
    for (const status of ['H', 'L', 'M', 'O', 'Q'] as const)
      expect(admitted([one('a', { status })])).toMatchObject({ silent: 'a', leftOut: ['a missing'] });
    expect(admitted([without(one('a'), 'value')])).toMatchObject({ silent: 'a', leftOut: ['a missing'] });
    // Of what does not apply there is nothing to be silent about.
    expect(admitted([without(one('a', { missing: 'not-applicable' }), 'value')])).toMatchObject({ silent: '', leftOut: ['a missing'] });
    expect(
      admitted([without(one('a', { missing: 'unknown', period: { start: '2025-01-01', end: '2025-12-31' } }), 'value')]),
    ).toMatchObject({ silent: '' });
  });

  it('is a forecast', () => {
    expect(admitted([one('a', { status: 'F' })])).toMatchObject({ figures: '', silent: '', faulty: '', leftOut: ['a forecast'] });
  });

  it('has no period', () => {
    const bad = one('a', { period: { start: '2024-12-31', end: '2024-01-01' } });
    expect(admitted([bad])).toMatchObject({ figures: '', reporting: '', leftOut: ['a malformed-period'], issues: ['bad-period'] });
    expect(admitted([bad]).found.issues[0]).toMatchObject({ severity: 'error', values: { given: '"2024-12-31" to "2024-01-01"' } });
    expect(admitted([without(one('a'), 'period')]).leftOut).toEqual(['a malformed-period']);
    expect(admitted([one('a', { period: { start: '2024-02-30', end: '2024-12-31' } })]).leftOut).toEqual(['a malformed-period']);
    expect(admitted([one('a', { period: { start: '2024-05-01', end: '2024-05-01' } })]).figures).toBe('a');
  });

  it('was not known yet', () => {
    const late = one('a', { recordedAt: '2025-03-02' });
    expect(admitted([late], { knownAt: '2025-03-01' })).toMatchObject({ figures: '', reporting: '', leftOut: ['a not-yet-known'] });
    expect(admitted([late], { knownAt: '2025-03-02' }).figures).toBe('a');
    expect(admitted([late]).figures).toBe('a');
  });

  it('is corrected, by the one that is named', () => {
    const observations = [one('a'), one('b', { supersedes: 'a', value: 6 })];
    expect(admitted(observations)).toMatchObject({ figures: 'b', reporting: 'b', leftOut: ['a superseded b'] });
    const late = [one('a'), one('b', { supersedes: 'a', value: 6, recordedAt: '2025-03-02' })];
    expect(admitted(late, { knownAt: '2025-03-01' })).toMatchObject({ figures: 'a', leftOut: ['b not-yet-known'] });
  });

  it('corrects in a circle: it stands, and an issue says so', () => {
    const circle = [one('a', { supersedes: 'b' }), one('b', { supersedes: 'a', place: 'KE' })];
    expect(admitted(circle)).toMatchObject({ figures: 'a b', issues: ['correction-cycle'] });
  });

  it('of another measure that corrects in a circle is not told of', () => {
    const circle = [one('a', { ...OTHER, supersedes: 'b' }), one('b', { ...OTHER, supersedes: 'a' })];
    expect(admitted([...circle, one('c')])).toMatchObject({ figures: 'c', issues: [] });
  });

  it('is told what is wrong with it, and what to do', () => {
    const issue = (rest: Partial<Record<keyof Observation, unknown>>) => admitted([one('a', rest)]).found.issues[0];
    expect(issue({ unit: 'person' })?.message).toBe('The unit is "person"; expected "officer"; convert the value.');
    expect(issue({ value: -1 })).toMatchObject({ values: { given: -1 } });
    expect(issue({ value: -1 })?.message).toMatch(/^The value is -1; expected 0 or more; correct it, or say "signed: true"/);
    expect(issue({ value: NaN })).toMatchObject({ values: { given: 'NaN', expected: 'a finite number' } });
    expect(issue({ period: { start: '2024', end: '2025' } })?.message).toMatch(
      /^The period is "2024" to "2025"; expected two calendar dates in order/,
    );
  });

  it('names a correction only where it was left out for it', () => {
    // Of another role first of all, though it is corrected as well.
    expect(admitted([one('a', { role: 'target' }), one('b', { supersedes: 'a' })]).leftOut).toEqual(['a other-role']);
  });

  it('is not over on the date', () => {
    expect(admitted([one('a')], { today: '2024-12-30' })).toMatchObject({ figures: '', reporting: 'a', leftOut: ['a after-as-of'] });
    expect(admitted([one('a')], { today: '2024-12-31' }).figures).toBe('a');
    // What cannot be makes nothing doubtful before its time.
    expect(admitted([one('a', { value: -1 })], { today: '2024-12-30' })).toMatchObject({ faulty: '', leftOut: ['a negative'] });
  });

  it('has a period that is assumed, unless a deed is to be proven', () => {
    const assumed = one('a', { periodAssumed: true });
    expect(admitted([assumed]).leftOut).toEqual(['a period-assumed']);
    expect(admitted([assumed], { use: 'proofs' }).figures).toBe('a');
    expect(admitted([one('a', { periodAssumed: false })]).figures).toBe('a');
  });

  it('is told the first reason that fits', () => {
    const all = { role: 'target', unit: 'person', value: -1, status: 'F', period: { start: '2025-01-01', end: '2099-12-31' } };
    expect(admitted([one('a', all)]).leftOut).toEqual(['a other-role']);
    expect(admitted([one('a', { ...all, role: 'result' })]).leftOut).toEqual(['a unit-mismatch']);
    expect(admitted([one('a', { ...all, role: 'result', unit: 'officer' })]).leftOut).toEqual(['a negative']);
    expect(admitted([one('a', { ...all, role: 'result', unit: 'officer', value: 1 })]).leftOut).toEqual(['a forecast']);
    expect(admitted([one('a', { period: all.period })]).leftOut).toEqual(['a after-as-of']);
  });
});
