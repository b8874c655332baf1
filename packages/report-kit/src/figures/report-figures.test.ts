import type { Framework, Observation, Target } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';
import { describe, expect, it } from 'vitest';

import { allBlocks } from '../document/all-blocks.js';
import type { Figure } from '../document/block.js';
import { plainText } from '../document/inline.js';
import { messagesFor } from '../messages/messages-for.js';
import { officers, spaced } from '../testing/one-target.js';
import { tinyFramework } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';
import type { FigureContext } from './figure-context.js';
import { bulletsFigure, yearGridFigure } from './report-figures.js';
import { statusByPartFigure } from './status-by-part.js';

const source = { title: 'Report' };
const figureOf = (id: string, value: number, start: string, end: string, more: Partial<Observation> = {}): Observation => ({
  id,
  measure: officers.id,
  role: 'result',
  unit: 'officer',
  value,
  period: { start, end },
  source,
  ...more,
});

const total: Target = {
  id: 'tiny/1.1.a',
  commitment: 'tiny/1.1',
  label: { en: 'Train officers', fr: 'Former des agents' },
  requirement: {
    kind: 'total-by',
    comparison: 'at-least',
    value: 1000,
    measure: officers,
    window: { start: '2024-01-01', end: '2025-12-31' },
  },
};
const yearly: Target = {
  id: 'tiny/1.2.a',
  commitment: 'tiny/1.2',
  label: { en: 'Assist countries', fr: 'Aider des pays' },
  requirement: {
    kind: 'every-period',
    comparison: 'at-least',
    value: 2,
    measure: { id: 'tiny/m.countries', label: { en: 'Countries' }, unit: 'country', combine: { time: 'increment', across: 'sum' } },
    every: 'year',
    window: { start: '2020-01-01', end: '2026-12-31' },
  },
};

const countries = (id: string, year: number, value: number, more: Partial<Observation> = {}): Observation =>
  figureOf(id, value, `${String(year)}-01-01`, `${String(year)}-12-31`, { measure: 'tiny/m.countries', unit: 'country', ...more });

function context(observations: readonly Observation[], targets: readonly Target[] = [total, yearly], locale = 'en'): FigureContext {
  const framework: Framework = { ...tinyFramework, targets };
  const evaluation = evaluateFramework(framework, observations, { asOf: '2025-06-30' });
  return { framework, evaluation, observations, messages: messagesFor(locale) };
}

const rowsOf = (figure: Figure | undefined): readonly string[] =>
  (figure?.table.rows ?? []).map(({ cells }) => cells.map((cell) => spaced(plainText(cell))).join(' | '));

describe('the bullets of a report', () => {
  const half = figureOf('a', 400, '2024-01-01', '2024-12-31');

  it('hold what was reported, asked and expected of totals, and leave recurring promises out', () => {
    const [figure] = bulletsFigure(context([half, countries('c', 2024, 3)]));
    // no figure tells of 2025; 547 of the 731 days are over on 30 June 2025: 748.3 of 1,000
    expect(rowsOf(figure)).toEqual(['1.1.a Train officers | at least 400 officers | at least 1,000 officers | 748 officers | At risk']);
    expect(figure?.chart).toMatchObject({ kind: 'bullets', rows: [{ start: 0, value: 400, asked: { from: 1000, to: 1000 } }] });
  });

  it('explain the marks that are drawn, and no other', () => {
    const note = (...observations: readonly Observation[]): string => spaced(bulletsFigure(context(observations))[0]?.note ?? '');
    expect(note(half)).toBe(
      'Bar: reported. Upright line: asked. Each row has a scale of its own. Triangle: expected by 30 June 2025 at an even pace. Outlined: possible, not certain. Arrow: the figure may lie beyond.',
    );
    // all of the days are told of by figures that say how many there were at most
    const bounded = figureOf('b', 50, '2025-01-01', '2025-06-30');
    expect(note(half, bounded)).not.toContain('milestones');
  });

  it('go on to a value far beyond what was asked only so far that the rest can be seen', () => {
    const [figure] = bulletsFigure(context([figureOf('a', 483_000, '2024-01-01', '2024-12-31')]));
    const [row] = figure?.chart.kind === 'bullets' ? figure.chart.rows : [];
    // four times what was asked, from nought
    expect(row?.scale.map(({ value }) => value)).toEqual([0, 4000]);
    expect(row?.valueLabel).toContain('483,000 officers');
  });

  it('are none where nothing is reported', () => {
    expect(bulletsFigure(context([]))).toEqual([]);
  });
});

describe('the years of recurring promises', () => {
  it('are met, not met, told too little of, not matched, silent or not over', () => {
    const loose = figureOf('e', 1, '2023-03-01', '2023-03-01', { measure: 'tiny/m.others', commitment: 'tiny/1.2', unit: 'meeting' });
    const reported = [countries('a', 2020, 3), countries('b', 2021, 1), countries('c', 2022, 1, { bound: 'at-least' }), loose];
    const [figure] = yearGridFigure(context(reported));
    const states = figure?.chart.kind === 'year-grid' ? figure.chart.rows[0]?.cells.map((cell) => cell?.state) : [];
    expect(states?.slice(0, 3)).toEqual(['met', 'unmet', 'unknown']);
    // 2025 is not over on 30 June
    expect(states?.at(-1)).toBe('not-due');
    expect(states?.[4]).toBe('no-figure');
    // what is reported and matched to no target stands in its year
    expect(states?.[3]).toBe('unmatched');
    expect(rowsOf(figure)[0]).toContain(
      '1.2.a Assist countries | Met: 3 countries | Not met: 1 country | Reported, not enough to tell: at least 1 country',
    );
    expect(figure?.chart.kind === 'year-grid' && figure.chart.key.map(({ state }) => state)).toEqual([
      'met',
      'unmet',
      'unknown',
      'unmatched',
      'no-figure',
      'not-due',
    ]);
  });

  it('tell the periods of a year together, the least known first', () => {
    const quarterly = {
      ...yearly,
      requirement: { ...yearly.requirement, every: 'quarter', window: { start: '2024-01-01', end: '2024-12-31' } },
    } as Target;
    const quarter = (id: string, start: string, end: string, value: number) => countries(id, 2024, value, { period: { start, end } });
    const first = quarter('a', '2024-01-01', '2024-03-31', 2);
    const second = quarter('b', '2024-04-01', '2024-06-30', 1);
    expect(rowsOf(yearGridFigure(context([first], [quarterly]))[0])).toEqual(['1.2.a Assist countries | No figure (1 of 4 met)']);
    expect(rowsOf(yearGridFigure(context([first, second], [quarterly]))[0])).toEqual(['1.2.a Assist countries | Not met (1 of 4 met)']);
  });

  it('are none where no promise recurs, and in French in French', () => {
    expect(yearGridFigure(context([], [total]))).toEqual([]);
    const [figure] = yearGridFigure(context([countries('a', 2020, 3)], [yearly], 'fr'));
    expect(spaced(figure?.description ?? '')).toMatch(/^1\.2\.a Aider des pays\. 2020 : Promesse tenue : 3 pays ; 2021 : Aucun chiffre/);
  });
});

describe('targets by part and status', () => {
  it('count each promise once, under the part that it stands in', () => {
    const [figure] = statusByPartFigure(context([countries('a', 2024, 3)]));
    expect(rowsOf(figure)).toHaveLength(1);
    expect(rowsOf(figure)[0]).toMatch(/^1 Protect people \| .*\| 2$/);
    expect(figure?.chart).toMatchObject({ kind: 'heat', rows: [{ total: { most: 2 } }] });
  });

  it('are none in a framework that has no parts', () => {
    const flat = context([]);
    const items = tinyFramework.items.filter(({ kind }) => kind === 'action').map(({ parent: _, ...item }) => item);
    expect(statusByPartFigure({ ...flat, framework: { ...flat.framework, items } })).toEqual([]);
  });
});

describe('the figures of a report', () => {
  it.each(['en', 'fr'])('say in other words what they are of and what they show, and have their numbers, in %s', (locale) => {
    const figures = allBlocks(tinyReport({ locale })).filter((block): block is Figure => block.kind === 'figure');
    expect(figures.length).toBeGreaterThan(2);
    for (const { alt, description, table } of figures) {
      expect(alt).not.toBe(description);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    }
  });
});

describe('a context that is none', () => {
  it('is told of by name', () => {
    for (const build of [bulletsFigure, yearGridFigure, statusByPartFigure])
      expect(() => build({ messages: messagesFor('en') } as never)).toThrow(/context was .*expected the context of a section/);
  });
});
