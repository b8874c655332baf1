import type { IndicatorCatalogue, Observation } from '@actionline/core';
import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { indicatorsFor, proposedIndicators } from '@actionline/taxonomy/indicators';
import { describe, expect, it } from 'vitest';

import { indicatorTrends, lintObservations } from '@actionline/targets';

/** A figure of a year. */
const figure = (measure: string, year: number, value: number, rest: Partial<Observation> = {}): Observation => ({
  id: `${measure}-${String(year)}`,
  measure: `actionline/${measure}`,
  unit: 'percent',
  role: 'outcome',
  value,
  place: 'KE',
  period: { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` },
  source: { title: 'SDG Global Database' },
  ...rest,
});
const kenya = [
  figure('sdg-16-9-1', 2020, 67),
  figure('sdg-16-9-1', 2023, 76),
  figure('sdg-1-3-1', 2020, 12),
  figure('sdg-1-3-1', 2023, 10),
  figure('sdg-16-2-2', 2023, 0.4, { unit: 'per-100000' }),
];
const options = { asOf: '2024-12-31', place: 'KE' };

describe('the trends of a whole framework', () => {
  const all = indicatorTrends(euActionPlan, proposedIndicators, kenya, options);
  const trendsOf = (notation: string): readonly (readonly [string, string])[] =>
    all
      .find(({ item }) => item === `eu-hrdap-2020/${notation}`)
      ?.trends.map(({ indicator, trend }) => [indicator.id.replace('actionline/', ''), trend.why ?? trend.trend] as const) ?? [];

  it('say of every action what is known, also where that is nothing', () => {
    expect(all).toHaveLength(119);
    expect(trendsOf('1.2.1')).toEqual([
      ['sdg-16-9-1', 'improving'],
      ['adults-without-id', 'no-figures'],
    ]);
    expect(trendsOf('1.5.5')).toEqual([
      ['trafficking-convictions', 'no-figures'],
      ['sdg-16-2-2', 'one-figure'],
    ]);
    expect(all.filter(({ without }) => without !== undefined)).toHaveLength(9);
    for (const { trends, without } of all) expect(trends.length > 0).toBe(without === undefined);
  });

  it('are those of every action that an indicator is proposed for', () => {
    for (const notation of ['1.6.7', '1.6.9']) expect(trendsOf(notation)).toContainEqual(['sdg-1-3-1', 'worsening']);
    for (const { item, trends } of all)
      expect(trends.map(({ indicator }) => indicator.id)).toEqual(
        indicatorsFor(euActionPlan, item as 'eu-hrdap-2020/1.2.1').map(({ indicator }) => indicator.id),
      );
  });

  it('take figures that lint as those of measures', () => {
    const { indicators } = proposedIndicators;
    const commitments = euActionPlan.items.map(({ id }) => id);
    const issues = lintObservations(kenya, {
      targets: [],
      measures: indicators.map(({ measure }) => measure),
      commitments,
      asOf: '2024-12-31',
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('count the annual report by the measure of the plan too', () => {
    const report = (year: number): Observation =>
      figure('x', year, 1, { id: `r${String(year)}`, measure: 'eu-hrdap-2020/m.annual-reports-published', unit: 'report', role: 'result' });
    const reports = [report(2022), report(2023), report(2024)].map(({ place: _place, ...rest }) => rest);
    const plan = indicatorTrends(euActionPlan, proposedIndicators, reports, { asOf: '2024-12-31' });
    const trend = plan.find(({ item }) => item === 'eu-hrdap-2020/5.1.1')?.trends[0]?.trend;
    // One a year: it is kept.
    expect(trend).toMatchObject({ indicator: 'actionline/eu-annual-report-published', trend: 'no-clear-change', to: { value: 1 } });
  });

  it('are none where nothing is proposed', () => {
    const pledges = indicatorTrends(unodcPledges, proposedIndicators, [], options);
    expect(pledges).toHaveLength(19);
    expect(pledges.filter(({ trends }) => trends.length > 0).map(({ item }) => item.split('/')[1])).toEqual([
      '4',
      '5',
      '9',
      '10',
      '13',
      '16',
      '18',
    ]);
  });

  it('refuse what is no catalogue', () => {
    expect(() => indicatorTrends(euActionPlan, null as never, [], options)).toThrow('catalogue');
    const broken: IndicatorCatalogue = { ...proposedIndicators, indicators: [] };
    expect(() => indicatorTrends(euActionPlan, broken, [], options)).toThrow('the id of one of its indicators');
    expect(() => indicatorTrends({} as never, proposedIndicators, [], options)).toThrow('framework');
  });
});
