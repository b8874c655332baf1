import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { targetView } from './target-view.js';

const figures = readFileSync(new URL('../public/figures.csv', import.meta.url), 'utf8');

describe('a target on a page', () => {
  it('says how it stands, and why', async () => {
    const { title, status, explanation, faults } = await targetView(figures, '2025-06-30', 'en');
    expect(title).toBe('Train more than 3,000 criminal justice and law enforcement officers');
    // 547 of 731 days are over: 3,000 × 547 ÷ 731 is 2,244.9; the 1,850 reported are 82 % of it, between 60 % and 95 %
    const told = explanation.map((text) => text.replace(/\s/g, ' '));
    expect(told).toContain('An even pace would have led to 2,245 officers by 30 June 2025.');
    expect(told).toContain('The figures reported come to 82% of that.');
    expect(status).toBe('At risk');
    expect(faults).toEqual([]);
  });

  it('says the same in French', async () => {
    const { title, explanation, chart } = await targetView(figures, '2025-06-30', 'fr');
    expect(title).toContain('3 000');
    expect(explanation[0]).toContain('Promis');
    expect(descriptionOf(chart)).toContain('1 350 agents');
  });

  it('draws the total over time, with a name and a description for who cannot see it', async () => {
    const { chart = '' } = await targetView(figures, '2025-06-30', 'en');
    expect(/^<svg[^>]* role="img"/.test(chart)).toBe(true);
    expect(/<title[^>]*>([^<]*)/.exec(chart)?.[1]).toContain('Train more than 3,000');
    // 700; then 700 + 650; then 500 more
    expect(descriptionOf(chart)).toMatch(/ 700 officers.* 1,350 officers.* 1,850 officers/);
  });

  it('draws nothing without figures, and never says missed', async () => {
    const view = await targetView('', '2026-06-30', 'en');
    expect([view.status, view.chart]).toEqual(['Overdue, not reported', undefined]);
  });

  it('tells what it could not read, and shows no markup of a file as markup', async () => {
    const { chart = '', faults } = await targetView(
      figures.replace('first-half-2024,', '<img>,').replace(',650,', ',"6,50",').replaceAll('Illustrative', '<script>'),
      '2025-06-30',
      'en',
    );
    expect(faults.length).toBe(1);
    expect(faults[0]).toMatch(/^3: /);
    expect(/<script>|<img>/.test(chart)).toBe(false);
  });
});

function descriptionOf(chart = ''): string {
  return (/<desc[^>]*>([^<]*)/.exec(chart)?.[1] ?? '').replace(/\s/g, ' ');
}
