import { assembleReport, renderMarkdown } from '@actionline/report-kit';
import { indicatorTrends } from '@actionline/targets';
import { euActionPlan } from '@actionline/taxonomy';
import { proposedIndicators } from '@actionline/taxonomy/indicators';
import { describe, expect, it } from 'vitest';

import { readFigures } from './read-figures.js';
import { trendLines, trendNarratives } from './trend-lines.js';

const { observations, files } = await readFigures();
const trends = indicatorTrends(euActionPlan, proposedIndicators, observations, { asOf: '2024-12-31', place: 'KZ' });

describe('the figures of the country', () => {
  it('are all read, and what is not asked for is counted', () => {
    // rows of data/*.csv, counted by hand: 8; 6; 6 of 8, since two are of local councils; 7 and 4 of 11; 8
    expect(files.map(({ counts }) => [counts.accepted, counts.rejected, counts.leftOut])).toEqual([
      [8, 0, 0],
      [6, 0, 0],
      [6, 0, 2],
      [7, 0, 4],
      [4, 0, 7],
      [8, 0, 0],
    ]);
    expect(files.flatMap(({ groups }) => groups)).toEqual([]);
    expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
  });

  it('go to the indicators of five actions, of which two publishers differ on one', () => {
    expect(trendLines(trends, 'en')).toEqual([
      '1.1.6 Maternal mortality ratio: 65 (2000) → 12 (2015), improving',
      '1.2.1 Share of children under 5 whose births have been registered: 99.7 (2010) → 99.7 (2015), no clear change',
      '1.4.1 Unsentenced detainees as a share of the overall prison population: 24.1 (2015) → 44.4 (2022), worsening',
      '1.6.7 Share of population covered by social protection floors or systems: 100 (2016) → 100 (2020), no clear change',
      '1.6.9 Share of population covered by social protection floors or systems: 100 (2016) → 100 (2020), no clear change',
      '2.2.1 Share of seats held by women in national parliaments: 22.2 to 27.1 (2018) → 19.39 (2024), worsening',
    ]);
  });

  it.each(['en', 'fr'] as const)('are told in the report in %s, with their source', (locale) => {
    const report = assembleReport({
      framework: euActionPlan,
      observations,
      indicators: proposedIndicators,
      narratives: trendNarratives(trends, observations, locale),
      scope: { place: 'KZ' },
      asOf: '2024-12-31',
      template: 'country',
      locale,
      preparedBy: 'Actionline',
      contact: 'Actionline',
      status: 'draft',
    });
    const text = renderMarkdown(report);
    expect(text).toContain(locale === 'fr' ? 'en dégradation' : 'worsening');
    expect(text).toContain('Bureau of National Statistics of Kazakhstan');
  });
});
