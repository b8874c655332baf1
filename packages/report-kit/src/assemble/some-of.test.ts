import type { Framework, Observation, Target } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { renderMarkdown } from '../render/markdown/markdown.js';
import { figure, officers, quarter, spaced, year } from '../testing/one-target.js';
import { tinyFramework } from '../testing/tiny-framework.js';
import { assembleReport } from './assemble-report.js';
import { office } from '../testing/office.js';

const target: Target = {
  id: 'tiny/1.4.a',
  commitment: 'tiny/1.4',
  label: { en: 'Fourth', fr: 'Quatrième' },
  requirement: {
    kind: 'some-of',
    comparison: 'at-most',
    count: 1,
    periods: { kind: 'every-period', comparison: 'more-than', value: 50, measure: officers, every: 'quarter', window: year(2024) },
  },
};
const framework: Framework = { ...tinyFramework, measures: [officers], targets: [target] };
const observations: readonly Observation[] = [figure('a', 60, quarter(1)), figure('b', 50, quarter(2))];

function reported(locale: 'en' | 'fr'): string {
  const report = assembleReport({ template: 'annual', ...office, framework, observations, asOf: '2024-06-30', locale });
  return spaced(renderMarkdown(report));
}

describe('so many periods, in a report', () => {
  it('are a number, and an exceedance is never said to be met', () => {
    const english = reported('en');
    expect(english).toContain('at most 1 quarter with more than 50 officers');
    expect(english).toMatch(/January to March 2024 *\| *60 officers *\| *counts/);
    expect(english).toMatch(/April to June 2024 *\| *50 officers *\| *does not count/);
    expect(english).toContain('1 to 3 of 4');
    const french = reported('fr');
    expect(french).toContain('au plus 1 trimestre avec plus de 50 agents');
    expect(french).toMatch(/\| *60 agents *\| *compte/);
    expect(french).toContain('1 à 3 sur 4');
  });
});
