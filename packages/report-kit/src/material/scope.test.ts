import type { Activity, Framework, Observation, Target } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';
import { defineStrategy, euActionPlan, findCommitments, unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../assemble/assemble-report.js';
import { plainText } from '../document/inline.js';
import { allBlocks } from '../document/all-blocks.js';
import type { Report } from '../document/report.js';
import { office } from '../testing/office.js';
import { spaced } from '../testing/one-target.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';
import type { ReportInput } from './report-input.js';

const figure = (id: string, changes: Partial<Observation> = {}): Observation => ({
  id,
  measure: 'tiny/m.officers',
  value: 100,
  unit: 'officer',
  period: { start: '2024-01-01', end: '2024-12-31' },
  role: 'result',
  source: { title: id },
  ...changes,
});

/** Officers to be trained in Kenya: only Kenya is to report. */
const local: Target = {
  id: 'ke/1.1.a',
  commitment: 'tiny/1.1',
  label: { en: 'Train 200 officers in Kenya' },
  requirement: {
    kind: 'total-by',
    comparison: 'at-least',
    value: 200,
    window: { start: '2024-01-01', end: '2025-12-31' },
    measure: {
      id: 'ke/m.officers',
      label: { en: 'Officers trained in Kenya' },
      unit: 'officer',
      combine: { time: 'increment', across: 'sum' },
      reporters: ['KE'],
    },
  },
};

const placed = [
  figure('kenya', { place: 'KE' }),
  figure('kenya-named', { measure: 'tiny/m.countries', unit: 'country', value: 1, places: ['KE'] }),
  figure('with-uganda', { measure: 'tiny/m.countries', unit: 'country', value: 2, places: ['KE', 'UG'] }),
  figure('africa', { place: '002' }),
  figure('world', { place: '001' }),
  figure('uganda', { place: 'UG' }),
  figure('no-place'),
] as const;

function words(report: Report, id: string): string {
  const block = allBlocks(report).find((one) => one.id === id);
  return block?.kind === 'paragraph' ? spaced(plainText(block.children)) : '';
}

function inKenya(changes: Partial<ReportInput> = {}): Report {
  return tinyReport({ observations: placed, scope: { place: 'KE' }, ...changes });
}

describe('a report on one place', () => {
  it('counts only what is said of it alone, and says how much it leaves out', () => {
    const { scope, title } = inKenya();
    // two figures say Kenya alone; one names Uganda with it and one all of Africa; the world, Uganda and no place are none of it
    expect(scope).toEqual({
      place: 'KE',
      name: 'Kenya',
      outside: { severalPlaces: 2, figures: 3, statements: 0 },
      notJudged: ['tiny/1.1.a', 'tiny/1.2.a', 'tiny/1.3.a'],
    });
    expect(title).toBe('Tiny action plan: Kenya');
    expect(words(inKenya(), 'scope-outside')).toBe(
      'Two figures cover Kenya together with other places. They are left out whole, since no source says how much of them is of Kenya. Three other figures that were given are outside these limits.',
    );
    const text = JSON.stringify(inKenya());
    for (const id of ['with-uganda', 'africa', 'world', 'uganda', 'no-place']) expect(text).not.toContain(`"${id}"`);
  });

  it('sets its figures under the commitments of the promises that count them, and judges none of those', () => {
    const report = inKenya();
    expect(report.findings).toEqual([]);
    expect(report.gaps.filter(({ kind }) => kind === 'commitment-without-evidence').map(({ about }) => about)).toEqual([
      'tiny/1.3',
      'tiny/1.4',
    ]);
    expect(report.gaps.filter(({ kind }) => kind === 'unmatched-evidence')).toEqual([]);
    expect(words(report, 'headline-answer')).toBe(
      'What is reported about Kenya alone cannot show whether the three promises that can be checked are kept; none of them is judged here.',
    );
    // where each commitment has a part of its own, that says so too
    expect(words(inKenya({ template: 'country' }), 'not-judged--tiny_2f1.1')).toContain('for the text as a whole');
    expect(JSON.stringify(report.sections)).not.toContain('names no figure and no date');
  });

  it('takes a region for the places within it, and not for what is larger', () => {
    const { scope } = inKenya({ scope: { place: '014' } });
    // Eastern Africa holds Kenya and Uganda, and is held by Africa
    expect(scope?.outside).toEqual({ severalPlaces: 1, figures: 2, statements: 0 });
  });

  it('judges a promise of which that place alone is to report, and one that its strategy sets', () => {
    const framework: Framework = { ...tinyFramework, targets: [...tinyFramework.targets, local] };
    const given = [figure('local', { measure: 'ke/m.officers', place: 'KE', value: 250, commitment: 'tiny/1.1' })];
    const strategy = defineStrategy(tinyFramework, {
      place: 'KE',
      period: { start: '2024-01-01', end: '2028-12-31' },
      priorities: [{ commitment: 'tiny/1.1', targets: [local] }],
    });
    for (const report of [
      inKenya({ framework, observations: given }),
      tinyReport({ observations: given, strategy, template: 'country' }),
    ]) {
      // 250 of the 200 asked for
      expect(report.findings.map(({ target, status }) => [target, status])).toEqual([['ke/1.1.a', 'achieved']]);
      expect(report.scope?.notJudged).toEqual(['tiny/1.1.a', 'tiny/1.2.a', 'tiny/1.3.a']);
    }
  });

  it('does not bring back a figure because its correction is of several places', () => {
    const wrong = figure('wrong', { place: 'KE' });
    const right = figure('right', { place: '014', supersedes: 'wrong' });
    expect(inKenya({ observations: [wrong, right] }).scope?.outside).toMatchObject({ severalPlaces: 1, figures: 1 });
    // of a correction that was not known yet, nothing follows
    const later = { ...right, recordedAt: '2025-03-01' };
    expect(inKenya({ observations: [wrong, later], knownAt: '2025-02-01' }).scope?.outside).toMatchObject({ severalPlaces: 1, figures: 0 });
  });

  it('tells every activity that names it, and those alone', () => {
    const course = (id: string, places: readonly string[]): Activity => ({
      id,
      commitments: ['tiny/1.1'],
      instrument: 'training',
      places,
      period: { start: '2024-05-01' },
      what: { en: id },
      source: { title: 'Diary' },
    });
    const report = inKenya({ activities: [course('a', ['KE']), course('b', ['KE', 'UG']), course('c', ['UG']), course('d', [])] });
    expect(report.activities?.map(({ activity }) => activity)).toEqual(['a', 'b']);
    expect(report.scope?.outside.activities).toBe(2);
    expect(words(inKenya({ activities: [] }), 'activities-counts')).toBe('No activity is recorded within the limits of this report.');
  });

  it('is asked for by its code, and told what may be meant', () => {
    expect(inKenya({ scope: { place: 'ken' } }).scope?.place).toBe('KE');
    expect(() => inKenya({ scope: { place: 'Kenia' } })).toThrow('Did you mean "KE"?');
    expect(() => tinyReport({ template: 'country' })).toThrow('scope.place');
  });
});

describe('a report on some items', () => {
  const observations = [
    ...tinyObservations,
    // a figure that a target of 1.1 counts, though it is filed under 1.4
    figure('elsewhere', { commitment: 'tiny/1.4', value: 500, period: { start: '2025-01-01', end: '2025-03-31' } }),
  ];
  const whole = tinyReport({ observations });
  const part = tinyReport({ observations, scope: { items: ['tiny/1.1'] } });

  it('finds of each promise in it what the report on the whole finds', () => {
    expect(part.findings.map(({ target }) => target)).toEqual(['tiny/1.1.a']);
    const { sources: _sources, ...found } = part.findings[0]!;
    expect(whole.findings[0]).toMatchObject(found);
    expect(found.observations).toEqual(['elsewhere', 'o1']);
  });

  it('counts its own commitments and shows what stands above them', () => {
    expect(part.title).toBe('Tiny action plan: 1.1 Train officers');
    expect(part.gaps.every(({ about }) => about.startsWith('tiny/1.1'))).toBe(true);
    expect(allBlocks(part).some(({ id }) => id === 'item--tiny_2f1')).toBe(true);
    expect(allBlocks(part).some(({ id }) => id === 'item--tiny_2f1.2')).toBe(false);
    // o2 and o3 are of other commitments; o4 is confidential and counted as withheld
    expect(part.scope?.outside).toEqual({ severalPlaces: 0, figures: 2, statements: 0 });
  });

  it('takes a line for all that stands below it', () => {
    expect(tinyReport({ scope: { items: ['tiny/1'] } }).findings).toEqual(tinyReport().findings);
  });

  it('keeps what is said of it and of the whole, and counts the rest as outside', () => {
    const narrative = (about: string) => ({ about, text: `About ${about}`, language: 'en' });
    const report = tinyReport({
      narratives: ['tiny', 'tiny/1.1', 'tiny/1.2', 'tiny/1.3.a'].map(narrative),
      scope: { items: ['tiny/1.1'] },
    });
    expect(report.scope?.outside.statements).toBe(2);
    expect(JSON.stringify(report)).toContain('About tiny/1.1');
    expect(JSON.stringify(report)).not.toContain('About tiny/1.2');
  });

  it('refuses an item that is none, an empty list, an unknown key, and an evaluation of the whole', () => {
    expect(() => tinyReport({ scope: { items: ['tiny/1.9'] } })).toThrow(/tiny\/1\.\d/);
    expect(() => tinyReport({ scope: { items: [] } })).toThrow('scope.items');
    expect(() => tinyReport({ scope: { line: 'tiny/1' } as never })).toThrow('line');
    const evaluation = evaluateFramework(tinyFramework, [], { asOf: '2025-03-31' });
    expect(() => tinyReport({ observations: [], evaluation, scope: { items: ['tiny/1.1'] } })).toThrow('none beside a scope');
  });
});

describe('a report on a theme', () => {
  const given = { observations: [], asOf: '2026-11-21', template: 'annual', ...office, locale: 'en' } as const;

  it('counts the commitments on it, and on what is below it', () => {
    const themes = ['death-penalty'] as const;
    const expected = findCommitments(euActionPlan, { theme: themes }).length;
    const report = assembleReport({ ...given, framework: euActionPlan, scope: { themes } });
    expect(expected).toBeGreaterThan(0);
    expect(report.gaps.filter(({ kind }) => kind === 'commitment-without-evidence')).toHaveLength(expected);
    expect(report.title).toMatch(/: Death penalty$/);
  });

  it('names the nearest of one that there is none of', () => {
    expect(() => assembleReport({ ...given, framework: unodcPledges, scope: { themes: ['corupption'] } })).toThrow(
      /scope\.themes .*corruption/s,
    );
  });
});
