import type { Requirement } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figure, officers, oneTarget, year } from '../testing/one-target.js';

const thousand = (until: number): Requirement => ({
  kind: 'total-by',
  comparison: 'at-least',
  value: 1000,
  measure: officers,
  window: { start: '2024-01-01', end: `${String(until)}-12-31` },
});

describe('the pace', () => {
  it('is told between the least and the most that it can be', () => {
    // 270 to 330 of the 500.7 that a straight line has reached after 366 of 731 days: 53.9 % to 65.9 %
    const { told } = oneTarget(thousand(2025), [figure('a', 300, year(2024), { bound: 'about' })]);
    expect(told('en', 'pace')).toContain('The figures reported come to between 54% and 66% of that.');
    expect(told('fr', 'pace')).toContain('Les chiffres publiés en représentent entre 54 % et 66 %.');
  });

  it('is not judged in the first days, nor is it projected', () => {
    const { told } = oneTarget(thousand(2028), [figure('a', 1, { start: '2024-01-01', end: '2024-01-14' })], '2024-01-14');
    expect(told('en', 'missing-trend')).toEqual(['It is too early to judge the pace: 14 of 1,827 days have gone by.']);
    expect(told('fr', 'missing-trend')).toEqual(['Il est trop tôt pour juger du rythme : 14 jours sur 1 827 se sont écoulés.']);
    expect(told('en').join(' ')).not.toMatch(/13%|At the pace so far/);
  });

  it('leaves at most the rest where at least so much is reached', () => {
    // within a year, what that is a year says nothing more
    const { told } = oneTarget(thousand(2025), [figure('a', 400, year(2024), { bound: 'at-least' })]);
    expect(told('en')).toContain('Still needed by 31 December 2025: at most 600 officers.');
    expect(told('en').join(' ')).not.toContain('At the pace so far');
  });

  it('says up to which day nothing is missing', () => {
    const { evaluation, told } = oneTarget(thousand(2025), [figure('a', 1200, { start: '2024-01-01', end: '2024-06-30' })], '2024-12-31');
    expect(evaluation.closedUntil).toBe('2024-06-30');
    expect(told('en', 'missing-days')).toEqual([
      // January to June
      'The figures cover 182 of the 366 days that have gone by.',
      'Up to 30 June 2024 the figures are complete.',
    ]);
    expect(told('fr', 'missing-days').at(-1)).toBe('Jusqu’au 30 juin 2024, les chiffres sont complets.');
  });
});

describe('who is to report', () => {
  it('is repeated, with the reason where it is assumed', () => {
    const reason = { en: 'The programme works in these countries only', fr: 'Le programme ne travaille que dans ces pays' };
    const requirement = { ...thousand(2025), measure: { ...officers, reporters: { assumed: 'those-that-report', reason } } } as Requirement;
    const { told } = oneTarget(requirement, [figure('a', 30, year(2024), { place: 'KE' })]);
    expect(told('en', 'required')).toContain(
      'It is assumed that the places which report are all that matter here: the programme works in these countries only.',
    );
    expect(told('fr', 'required')).toContain(
      'On suppose que les lieux qui rendent compte sont les seuls concernés : le programme ne travaille que dans ces pays.',
    );
  });

  it('is listed, or counted where it is many', () => {
    const among = (reporters: readonly string[]): ReturnType<typeof oneTarget> =>
      oneTarget({ ...thousand(2025), measure: { ...officers, reporters } } as Requirement, [figure('a', 30, year(2024), { place: 'KE' })]);
    expect(among(['KE', 'UG']).told('en', 'required')[1]).toBe(
      'Only Kenya and Uganda are asked to report; all other places count as nought.',
    );
    expect(among(['KE', 'UG']).told('fr', 'required')[1]).toBe(
      'Seuls sont appelés à rendre compte : le Kenya et l’Ouganda ; tout autre lieu compte pour zéro.',
    );
    expect(among('AT BE BG CY CZ DE DK EE ES FI FR GR HR'.split(' ')).told('en', 'required')[1]).toBe(
      'Only 13 places are asked to report; all others count as nought.',
    );
  });

  it('is not mentioned where nothing is reported', () => {
    const requirement = { ...thousand(2025), measure: { ...officers, reporters: ['KE'] } } as Requirement;
    expect(oneTarget(requirement, []).told('en', 'required')).toHaveLength(1);
  });
});
