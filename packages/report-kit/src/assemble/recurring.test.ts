import type { EveryPeriod, Framework, Observation, Target } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { renderMarkdown } from '../render/markdown/markdown.js';
import { figure, officers, spaced, year } from '../testing/one-target.js';
import { tinyFramework } from '../testing/tiny-framework.js';
import { assembleReport } from './assemble-report.js';
import { office } from '../testing/office.js';

const everyYear: EveryPeriod = {
  kind: 'every-period',
  comparison: 'at-least',
  value: 50,
  measure: officers,
  every: 'year',
  window: { start: '2021-01-01', end: '2024-12-31' },
};

function reported(locale: 'en' | 'fr', requirement: EveryPeriod, observations: readonly Observation[]): string {
  const target: Target = { id: 'tiny/1.4.a', commitment: 'tiny/1.4', label: { en: 'Fourth', fr: 'Quatrième' }, requirement };
  const framework: Framework = { ...tinyFramework, measures: [officers], targets: [target] };
  return spaced(renderMarkdown(assembleReport({ template: 'annual', ...office, framework, observations, asOf: '2025-01-31', locale })));
}

describe('a recurring promise, in a report', () => {
  it('says of each period whether it was reported on time, and by when it is to be', () => {
    const observations = [
      figure('a', 60, year(2021), { recordedAt: '2022-03-01' }),
      figure('b', 60, year(2022), { recordedAt: '2023-06-01' }),
      figure('c', 60, year(2023), { recordedAt: '2024-03-01' }),
    ];
    const english = reported('en', { ...everyYear, due: { day: '03-31' } }, observations);
    expect(english).toMatch(/\| *2021 *\| *60 officers *\| *met – reported on time/);
    expect(english).toMatch(/\| *2022 *\| *60 officers *\| *met – reported late/);
    expect(english).toMatch(/\| *2024 *\| *– *\|.*to be reported by 31 March 2025/);
    // it runs to the day that the last year is to be reported by
    expect(english).toContain('The one promise that can be checked is kept. It still runs, and is kept up to now.');
    // 2024 is not due yet.
    expect(english).toContain(
      'Recurring promises called for 3 figures by this date, one for each period; 3 were received, 2 of them on time.',
    );
    const french = reported('fr', { ...everyYear, due: { day: '03-31' } }, observations);
    expect(french).toMatch(/\| *2022 *\| *60 agents *\|.*publié en retard/);
    expect(french).toMatch(/\| *2024 *\| *– *\|.*à publier au plus tard le 31 mars 2025/);
    expect(french).toContain(
      'Les promesses récurrentes appelaient trois comptes rendus à cette date ; trois ont été reçus, dont deux dans les délais.',
    );
  });

  it('says that a moving average is asked for, and which years the value is of', () => {
    const observations = [2019, 2020, 2021, 2022, 2023, 2024].map((of) => figure(`y${String(of)}`, of - 1970, year(of)));
    const requirement: EveryPeriod = { ...everyYear, rolling: { by: 'mean', times: 3, every: 'year' } };
    const english = reported('en', requirement, observations);
    expect(english).toContain('at least 50 officers every year (moving average over three years)');
    // (52 + 53 + 54) / 3
    expect(english).toContain('53 officers (2022–2024)');
    const french = reported('fr', requirement, observations);
    expect(french).toContain('au moins 50 agents chaque année (moyenne mobile sur trois ans)');
    expect(french).toContain('53 agents (2022–2024)');
  });
});
