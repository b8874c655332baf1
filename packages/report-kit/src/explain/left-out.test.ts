import { leftOutReasons, type LeftOutReason } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { messagesFor } from '../messages/messages-for.js';
import { figure, hundredIn2024, oneTarget, quarter, year } from '../testing/one-target.js';

describe('figures that are not counted', () => {
  const reports = [
    figure('whole', 60, year(2024)),
    figure('q1', 20, quarter(1)),
    figure('q2', 10, quarter(2)),
    figure('early', 55, year(2024), { status: 'P' }),
    figure('loose', 50, year(2024), { bound: 'at-least' }),
    figure('other', 3, year(2024), { unit: 'person' }),
    figure('before', 4, year(2023)),
  ];

  it('are told with the figure that made it so', () => {
    const { told } = oneTarget(hundredIn2024(), reports);
    expect(told('en', 'left-out')).toEqual([
      'One figure is not counted: it is in another unit.',
      'One figure is not counted: it lies outside the time that counts.',
      'One figure is not counted: it is provisional, and a final figure holds (the Ministry, 60 officers, 2024).',
      'One figure is not counted: it says less than another figure for the same (the Ministry, 60 officers, 2024).',
      'Two figures are not counted: each lies inside a figure that counts (the Ministry, 60 officers, 2024).',
    ]);
    expect(told('fr', 'left-out')).toEqual([
      'Un chiffre n’est pas compté : il est exprimé dans une autre unité.',
      'Un chiffre n’est pas compté : il est hors de la période prise en compte.',
      'Un chiffre n’est pas compté : il est provisoire, et un chiffre définitif l’emporte (the Ministry, 60 agents, 2024).',
      'Un chiffre n’est pas compté : il en dit moins qu’un autre chiffre sur le même objet (the Ministry, 60 agents, 2024).',
      'Deux chiffres ne sont pas comptés : chacun est compris dans un chiffre retenu (the Ministry, 60 agents, 2024).',
    ]);
  });

  it('are told without it where it is more than a few', () => {
    const { evaluation, told } = oneTarget(hundredIn2024(), reports);
    expect(told('en', 'left-out')).toHaveLength(5);
    expect(evaluation.leftOut.every(({ reason }) => leftOutReasons.includes(reason))).toBe(true);
  });

  // A plural made of "each" has to read with every one of them.
  it.each(leftOutReasons)('have words for %s that read after "it" and "each", in both languages', (reason: LeftOutReason) => {
    for (const locale of ['en', 'fr']) {
      const { leftOut, step } = messagesFor(locale);
      expect(leftOut[reason]()).toMatch(/^\p{Ll}[^.:;]+$/u);
      expect(step.leftOut(1, leftOut[reason]('X'))).not.toContain('undefined');
      // nothing is said in brackets where nothing made it so
      expect(leftOut[reason]()).not.toMatch(/[()]/);
    }
  });
});

describe('how a figure counts', () => {
  it('is said where it does so at one end only', () => {
    // 120 across the edge may lie in 2024 whole or not at all
    const { told } = oneTarget(hundredIn2024(), [
      figure('a', 120, { start: '2023-07-01', end: '2024-06-30' }),
      figure('b', 10, { start: '2024-07-01', end: '2024-12-31' }),
    ]);
    expect(told('en', 'reported')).toEqual([
      '120 officers, July 2023 to June 2024. Source: the Ministry. It counts at the upper end only.',
      '10 officers, July to December 2024. Source: the Ministry.',
      'Taken together: between 10 and 130 officers.',
    ]);
    expect(told('fr', 'reported')[0]).toBe(
      '120 agents, de juillet 2023 à juin 2024. Source : the Ministry. Ce chiffre ne compte que dans l’hypothèse haute.',
    );
  });

  it('is not said where the value has one end, or is exact', () => {
    const { told } = oneTarget(hundredIn2024(), [
      figure('a', 60, quarter(1), { place: 'KE' }),
      figure('b', 10, year(2024), { place: 'UG' }),
    ]);
    expect(told('en', 'reported').join(' ')).not.toMatch(/end only|taken off/);
  });
});
