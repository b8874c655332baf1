import type { BuiltInUnit, Framework, LevelBy, Measure, Observation, Requirement, Target } from '@actionline/core';
import { evaluateTarget } from '@actionline/targets';
import { describe, expect, it } from 'vitest';

import { formatsFor } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import { progressChart, valuesChart } from './evaluation-charts.js';
import { runningTotal } from './running-total.js';
import { valuesOf } from './values-of.js';

const measure = (unit: BuiltInUnit, time: 'increment' | 'snapshot'): Measure => ({
  id: 'x/m.a',
  label: { en: 'Courts' },
  unit,
  combine: { time, across: time === 'increment' ? 'sum' : 'none' },
});

const target = (requirement: Requirement): Target => ({
  id: 'x/1.a',
  commitment: 'x/1',
  label: { en: 'Courts with an interpreter', fr: 'Tribunaux dotés d’un interprète' },
  requirement,
});

const figure = (id: string, value: number, start: string, end: string, more: Partial<Observation> = {}): Observation => ({
  id,
  measure: 'x/m.a',
  role: 'result',
  unit: 'percent',
  value,
  period: { start, end },
  source: { title: 'Report' },
  ...more,
});

const level = target({
  kind: 'level-by',
  direction: 'increase',
  comparison: 'at-least',
  level: { value: 80 },
  measure: measure('percent', 'snapshot'),
  baseline: { value: 35, date: '2019-12-31' },
  due: '2027-12-31',
});
const states = [figure('a', 38, '2020-12-31', '2020-12-31'), figure('b', 55, '2023-12-31', '2023-12-31', { bound: 'at-least' })];
const framework = { targets: [level] } as unknown as Framework;

/** The description for who does not see the picture, every space of it a plain one. */
const described = (svg: string | undefined): string | undefined =>
  /<desc [^>]*>([^<]*)<\/desc>/.exec(svg ?? '')?.[1]?.replace(/[\u00A0\u202F]/g, ' ');

/** The points of the way that is drawn, of a line from one place to the next. */
const pathOf = (requirement: Requirement) => {
  const messages = messagesFor('en');
  const evaluation = evaluateTarget(target(requirement), states, { asOf: '2024-06-30' });
  return valuesOf(evaluation, { observations: new Map(), messages, formats: formatsFor(messages) })?.path;
};

describe('the way in a chart of values over time', () => {
  const milestones = [{ due: '2025-12-31', level: { value: 50 } }];
  const straight = { ...level.requirement, milestones } as Requirement;

  it('leads through the milestones, straight or in steps', () => {
    const start = { date: '2019-12-31', value: 35 };
    const [middle, end] = [
      { date: '2025-12-31', value: 50 },
      { date: '2027-12-31', value: 80 },
    ];
    expect(pathOf(straight)).toEqual([start, middle, end]);
    expect(pathOf({ ...straight, path: 'stepped' } as Requirement)).toEqual([
      start,
      { date: '2025-12-31', value: 35 },
      middle,
      { date: '2027-12-31', value: 50 },
      end,
    ]);
    const { baseline: _, ...without } = straight as LevelBy;
    expect(pathOf(without)).toEqual([middle, end]);
  });

  it('leads to what a change from the baseline comes to', () => {
    const change = { ...level.requirement, level: { change: 20, in: 'percent' } } as Requirement;
    // 120 % of 35.
    expect(pathOf(change)?.at(-1)).toEqual({ date: '2027-12-31', value: 42 });
    const vague = [figure('start', 35, '2019-12-31', '2019-12-31', { bound: 'at-least', role: 'baseline' }), ...states];
    const evaluation = evaluateTarget(target({ ...change, baseline: { date: '2019-12-31' } } as Requirement), vague, {
      asOf: '2024-06-30',
    });
    expect(described(valuesChart(evaluation, 'en'))).toMatch(/; asked: at least 42%\.$/);
  });
});

describe('a chart of values over time', () => {
  const evaluation = evaluateTarget(level, states, { asOf: '2024-06-30' });

  it('tells the start, each state with its day and qualifier, and what was asked', () => {
    expect(described(valuesChart(evaluation, 'en', { observations: states }))).toBe(
      'Values over time: 31 December 2019, 35%; 31 December 2020, 38%; 31 December 2023, at least 55%; asked: at least 80%.',
    );
    expect(described(valuesChart(evaluation, 'fr', { framework, observations: states }))).toBe(
      'Valeurs dans le temps : 31 décembre 2019, 35 % ; 31 décembre 2020, 38 % ; 31 décembre 2023, au moins 55 % ; demandé : au moins 80 %.',
    );
  });

  it('shows a moving average, and not the years that it is of', () => {
    const { baseline: _, ...asked } = level.requirement as LevelBy;
    const years = [2021, 2022, 2023].map((of) => figure(String(of), of - 1980, `${String(of)}-01-01`, `${String(of)}-12-31`));
    const mean = target({ ...asked, rolling: { by: 'mean', times: 3, every: 'year' } });
    // (41 + 42 + 43) / 3
    expect(described(valuesChart(evaluateTarget(mean, years, { asOf: '2024-06-30' }), 'en', { observations: years }))).toBe(
      'Values over time: 2021–2023, 42%; asked: at least 80%.',
    );
  });

  it('keeps to the figures that the evaluation rests on where no others are at hand', () => {
    // the level is the newest state, its trend the last two; older ones are left out as such
    const exact = [2020, 2021, 2022].map((year, at) => figure(String(year), 38 + at, `${String(year)}-12-31`, `${String(year)}-12-31`));
    const newest = evaluateTarget(level, exact, { asOf: '2024-06-30' });
    expect(described(valuesChart(newest, 'en'))).not.toContain('38%');
    expect(described(valuesChart(newest, 'en', { observations: exact }))).toContain('38%');
  });

  it('is named by its target, by the id where no framework holds it', () => {
    expect(valuesChart(evaluation, 'en', { framework })).toContain('>Courts with an interpreter</title>');
    expect(valuesChart(evaluation, 'en')).toContain('>x/1.a</title>');
  });

  it('draws the start as an empty dot, a state as a full one, and an arrow where an end is open', () => {
    const svg = valuesChart(evaluation, 'en', { observations: states }) ?? '';
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg.match(/<circle[^>]*fill="#ffffff"/g)).toHaveLength(1);
    expect(svg.match(/<path d="M[\d.]+ [\d.]+h10l-5 -6z"/g)).toHaveLength(1);
  });

  it('shows a recurring promise period by period, and the years without a figure as empty', () => {
    const every = target({
      kind: 'every-period',
      comparison: 'at-least',
      value: 60,
      measure: measure('country', 'increment'),
      every: 'year',
      window: { start: '2020-01-01', end: '2024-12-31' },
    });
    const years = [
      figure('a', 55, '2020-01-01', '2020-12-31', { unit: 'country' }),
      figure('b', 70, '2022-01-01', '2022-12-31', { unit: 'country' }),
    ];
    const svg = valuesChart(evaluateTarget(every, years, { asOf: '2024-12-31' }), 'en') ?? '';
    expect(described(svg)).toBe('Values over time: 2020, 55 countries; 2022, 70 countries; asked: at least 60 countries.');
    expect(svg.match(/stroke-width="4"/g)).toHaveLength(2);
    for (const year of ['2020', '2021', '2022', '2023', '2024']) expect(svg).toContain(`>${year}</text>`);
  });

  it('says nothing of what was asked beside the parts of a sum, and names their places where these differ', () => {
    const total = target({
      kind: 'total-by',
      comparison: 'more-than',
      value: 3000,
      measure: measure('officer', 'increment'),
      window: { start: '2024-01-01', end: '2024-12-31' },
    });
    const parts = [
      figure('a', 400, '2024-01-01', '2024-06-30', { unit: 'officer', place: 'KE' }),
      figure('b', 900, '2024-07-01', '2024-12-31', { unit: 'officer', place: 'UG', bound: 'about' }),
    ];
    const sum = evaluateTarget(total, parts, { asOf: '2024-12-31' });
    expect(described(valuesChart(sum, 'en', { observations: parts }))).toBe(
      'Values over time: January to June 2024, 400 officers (Kenya); July to December 2024, about 900 officers (Uganda).',
    );
  });

  it('adds up a promise of a total, from nought to what was asked, and tells what is certain of it', () => {
    const total = target({
      kind: 'total-by',
      comparison: 'more-than',
      value: 3000,
      measure: measure('officer', 'increment'),
      window: { start: '2024-01-01', end: '2025-12-31' },
      milestones: [{ due: '2024-12-31', value: 800 }],
    });
    const parts = [
      figure('a', 400, '2024-01-01', '2024-06-30', { unit: 'officer' }),
      figure('b', 500, '2024-07-01', '2024-12-31', { unit: 'officer' }),
    ];
    const sum = evaluateTarget(total, parts, { asOf: '2024-12-31' });
    // before the last figure, what falls in the first half of the year is known only as at least that of the first
    expect(described(valuesChart(sum, 'en', { runningTotal: true }))).toBe(
      'Values over time: 30 June 2024, at least 400 officers; 31 December 2024, 900 officers; asked: more than 3,000 officers.',
    );
    const messages = messagesFor('en');
    expect(runningTotal(sum, messages, formatsFor(messages))?.path).toEqual([
      { date: '2024-01-01', value: 0 },
      { date: '2024-12-31', value: 800 },
      { date: '2025-12-31', value: 3000 },
    ]);
    // more than 400 officers are 401 at least, here as in the evaluation
    const more = evaluateTarget(total, [{ ...parts[0]!, bound: 'more-than' }, parts[1]!], { asOf: '2024-12-31' });
    expect(described(valuesChart(more, 'en', { runningTotal: true }))).toBe(
      'Values over time: 30 June 2024, at least 401 officers; 31 December 2024, at least 901 officers; asked: more than 3,000 officers.',
    );
    // a level is no total: its values stand as they are
    expect(described(valuesChart(evaluation, 'en', { observations: states, runningTotal: true }))).toContain('31 December 2020, 38%');
  });

  it('goes on to what a method projects, with its interval and its name', () => {
    const projection = { on: '2027-12-31', value: 70, lower: 64, upper: 76, method: 'least squares' };
    const svg = valuesChart(evaluation, 'en', { observations: states, projection });
    expect(described(svg)).toMatch(/Projected for 31 December 2027: 70% \(between 64% and 76%\), by least squares\.$/);
    expect(svg).toContain('stroke-dasharray="1 4"');
    // a day that is past is no projection
    expect(
      described(valuesChart(evaluation, 'en', { observations: states, projection: { ...projection, on: '2020-01-01' } })),
    ).not.toContain('Projected');
    expect(() => valuesChart(evaluation, 'en', { projection: { ...projection, value: Number.NaN } })).toThrow(/projection\.value was NaN/);
  });

  it('is none where there is no number', () => {
    expect(valuesChart(evaluateTarget(target({ kind: 'standing' }), [], { asOf: '2024-12-31' }), 'en')).toBeUndefined();
  });
});

describe('a chart of progress', () => {
  it('has a bar a target, with what was reported, asked and expected, and its status in words', () => {
    const evaluation = evaluateTarget(level, [figure('c', 60.2, '2023-12-31', '2023-12-31')], { asOf: '2023-12-31' });
    // half of the eight years are over: half of the way from 35 to 80
    const said = 'Courts with an interpreter: 60.2%; asked: at least 80%; expected by now: 57.5%. On track.';
    expect(described(progressChart(evaluation, 'en', { framework }))).toBe(said);
    expect(described(progressChart([evaluation, evaluation], 'en', { framework }))).toBe(`${said} ${said}`);
  });

  it('is none where nothing has a share of the way', () => {
    expect(progressChart([], 'en')).toBeUndefined();
    expect(progressChart(evaluateTarget(level, [], { asOf: '2024-06-30' }), 'en')).toBeUndefined();
  });

  it('refuses what is no evaluation, and a key that there is none of', () => {
    expect(() => progressChart([null as never], 'en')).toThrow(/evaluation was null/);
    expect(() => valuesChart({} as never, 'en', { widht: 3 } as never)).toThrow(/did you mean "width"/);
  });
});
