import type { Observation, ScopedId } from '@actionline/core';
import { evaluateFramework, evaluateTarget } from '@actionline/targets';
import { euActionPlan, getTarget, unodcPledges, type ObservationFor } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

const source = { title: 'Annual report' };
const year = (of: number) => ({ start: `${String(of)}-01-01`, end: `${String(of)}-12-31` });

describe('pledge 15, civil society actors', () => {
  const target = getTarget(unodcPledges, 'unodc-hr75/15.a');
  const different = (id: string, of: number, value: number): ObservationFor<typeof unodcPledges> => ({
    id,
    measure: 'unodc-hr75/m.civil-society-actors-distinct',
    unit: 'actor',
    role: 'result',
    value,
    period: year(of),
    source,
  });
  const figures = [different('y2024', 2024, 400), different('y2025', 2025, 380), different('y2026', 2026, 300)];
  const asked = { asOf: '2026-12-31', interpretation: 'distinct-actors' };

  // The same 400 may have come each year, or nobody twice: between 400 and 1,080 actors, and more than 700 are asked.
  it('is open where the years may share their actors', () => {
    const { level, value } = evaluateTarget(target, figures, asked);
    expect([level, value?.lower, value?.upper]).toEqual(['unknown', 400, 1080]);
  });

  it('is met where one figure counts each actor of the three years once', () => {
    const whole = { ...different('all', 2024, 720), period: { start: '2024-01-01', end: '2026-12-31' } };
    expect(evaluateTarget(target, [...figures, whole], asked).level).toBe('met');
  });

  // Counted meeting by meeting, 1,080 are more than 700: the reading decides.
  it('is met by the same numbers under the reading taken', () => {
    const meetings = figures.map((figure) => ({ ...figure, measure: 'unodc-hr75/m.civil-society-actors-supported' as const }));
    expect(evaluateTarget(target, meetings, { asOf: '2026-12-31' }).level).toBe('met');
  });
});

describe('pledge 17, three years without a start', () => {
  // Ten countries, the last of them reached in 2028: outside 2024 to 2026, inside a programme of three years begun in 2026.
  it('is kept in 2028 only where the three years may begin at any time', () => {
    const places = ['KE', 'UG', 'GH', 'NG', 'SN', 'PE', 'CO', 'EC', 'VN', 'PH'];
    const figures = places.map((place, at): ObservationFor<typeof unodcPledges> => ({
      id: place,
      measure: 'unodc-hr75/m.crime-data-countries',
      unit: 'country',
      role: 'result',
      value: 1,
      place,
      period: year(at < 6 ? 2026 : 2028),
      source,
    }));
    const target = getTarget(unodcPledges, 'unodc-hr75/17.a');
    expect(evaluateTarget(target, figures, { asOf: '2028-12-31', interpretation: 'open-start' }).level).toBe('met');
    expect(evaluateTarget(target, figures, { asOf: '2028-12-31' }).level).not.toBe('met');
  });
});

describe('pledge 12, all programmes and ten countries', () => {
  // With the ten countries reached the figures of the pledge are kept; of the programmes nobody knows, and no whole says that both are.
  it('is two targets, one of which no figure keeps', () => {
    const reached: ObservationFor<typeof unodcPledges> = {
      id: 'countries',
      measure: 'unodc-hr75/m.child-protection-countries',
      unit: 'country',
      role: 'result',
      value: 10,
      period: year(2024),
      source,
    };
    const { evaluations, rollUps } = evaluateFramework(unodcPledges, [reached], { asOf: '2024-12-31' });
    const statuses = evaluations.filter(({ commitment }) => commitment === 'unodc-hr75/12').map(({ target, status }) => [target, status]);
    expect(statuses).toEqual([
      ['unodc-hr75/12.a', 'achieved'],
      ['unodc-hr75/12.b', 'not-quantified'],
    ]);
    const pledge = rollUps.find(({ item }) => item === 'unodc-hr75/12');
    expect([pledge?.counts.achieved, pledge?.counts['not-quantified']]).toEqual([1, 1]);
  });
});

describe('the coverage that the EU plan promises', () => {
  const figure = (id: string, measure: ScopedId, unit: Observation['unit'], value: number, period = year(2024)): Observation => ({
    id,
    measure,
    unit,
    role: 'result',
    value,
    period,
    source,
  });

  // 59 of 60 meetings are not each of them; 60 of 60 are.
  it.each([
    [59, 'unmet'],
    [60, 'met'],
  ])('of dialogue meetings: %d of 60 with action points followed up are %s', (value, level) => {
    const { periods } = evaluateTarget(
      getTarget(euActionPlan, 'eu-hrdap-2020/3.3.2.a'),
      [
        figure('held', 'eu-hrdap-2020/m.dialogues-held', 'meeting', 60),
        figure('followed', 'eu-hrdap-2020/m.dialogues-with-action-points', 'meeting', value),
      ],
      { asOf: '2024-12-31' },
    );
    expect(periods?.find(({ period }) => period.start === '2024-01-01')?.level).toBe(level);
  });

  // Asked by the end of 2024 under the reading taken: 90 of 100 by then are too few, all of them in 2025 are late, and in time for 2027.
  it('of programmes: late by 2024, in time by 2027', () => {
    const target = getTarget(euActionPlan, 'eu-hrdap-2020/5.1.7.a');
    const state = (of: number, applying: number): readonly Observation[] => [
      figure(`all-${String(of)}`, 'eu-hrdap-2020/m.external-action-programmes', 'programme', 100, year(of)),
      figure(`applying-${String(of)}`, 'eu-hrdap-2020/m.rights-based-programmes', 'programme', applying, year(of)),
    ];
    const figures = [...state(2024, 90), ...state(2025, 100)];
    expect(evaluateTarget(target, figures, { asOf: '2024-12-31' }).level).toBe('unmet');
    expect(evaluateTarget(target, figures, { asOf: '2025-12-31', interpretation: 'extended-validity' }).level).toBe('met');
    expect(evaluateTarget(target, [], { asOf: '2025-12-31' }).status).toBe('no-data');
  });
});
