import type { Direction, EveryPeriod, LevelBy, Measure, Observation, Rolling } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figure, officers, oneTarget, year } from '../testing/one-target.js';

const threeYears: Rolling = { by: 'mean', times: 3, every: 'year' };
const years = (values: Readonly<Record<number, number>>, rest: Partial<Observation> = {}): readonly Observation[] =>
  Object.entries(values).map(([of, value]) => figure(`y${of}`, value, year(Number(of)), rest));

const share: Measure = {
  id: 'tiny/m.share',
  label: { en: 'Share of late trials', fr: 'Part des procès tardifs' },
  unit: 'percent',
  combine: { time: 'snapshot', across: 'none' },
};
const ofShare = { measure: share.id, unit: 'percent' } as const;
const lowered: LevelBy = {
  kind: 'level-by',
  direction: 'decrease',
  comparison: 'at-most',
  level: { value: 20 },
  measure: share,
  rolling: threeYears,
  due: '2030-12-31',
};
const everyYear: EveryPeriod = {
  kind: 'every-period',
  comparison: 'at-least',
  value: 50,
  measure: officers,
  every: 'year',
  window: { start: '2021-01-01', end: '2023-12-31' },
};

describe('a moving average, explained', () => {
  it('says what is promised, and what the figures come to, of which years', () => {
    const { told } = oneTarget(lowered, years({ 2021: 30, 2022: 24, 2023: 21 }, ofShare));
    expect(told('en', 'required')).toEqual([
      'Promised: share of late trials (moving average over three years) lowered to at most 20% by 31 December 2030.',
    ]);
    expect(told('fr', 'required')).toEqual([
      'Promis : part des procès tardifs (moyenne mobile sur trois ans), à ramener à au plus 20 % au plus tard le 31 décembre 2030.',
    ]);
    // (30 + 24 + 21) / 3
    expect(told('en', 'rolled')).toEqual(['Moving average over three years (2021–2023): 25%.']);
    expect(told('fr', 'rolled')).toEqual(['Moyenne mobile sur trois ans (2021–2023) : 25 %.']);
    // The three are not said to come to something else together.
    expect(told('en', 'reported')).toHaveLength(3);
  });

  it('says that there is none where a year is missing, and which', () => {
    const { told } = oneTarget(lowered, years({ 2021: 30, 2023: 21 }, ofShare));
    expect(told('en', 'rolled')).toEqual(['What is reported does not give a moving average over three years (2021–2023).']);
    expect(told('fr', 'rolled')).toEqual(['Les éléments publiés ne permettent pas d’établir la moyenne mobile sur trois ans (2021–2023).']);
    expect(told('en', 'missing-figure')).toEqual(['No figure for 2022.']);
    expect(told('fr', 'missing-figure')).toEqual(['Aucun chiffre pour 2022.']);
  });

  it('says so of a sum over months, of a selection, and of a direction', () => {
    const sum: EveryPeriod = { ...everyYear, rolling: { by: 'sum', times: 12, every: 'month' }, select: { places: ['KE'] } };
    const { told } = oneTarget(sum, years({ 2021: 60 }, { place: 'KE' }), '2021-12-31');
    expect(told('en', 'required')).toEqual([
      'Promised: at least 50 officers every year, 2021–2023 (Officers trained, Kenya, rolling sum over twelve months).',
    ]);
    expect(told('fr', 'required')).toEqual([
      'Promis : au moins 50 agents chaque année, 2021–2023 (Agents formés, Kenya, cumul glissant sur douze mois).',
    ]);
    expect(told('en', 'rolled')).toEqual(['Rolling sum over twelve months (2021): 60 officers.']);
    expect(told('fr', 'rolled')).toEqual(['Cumul glissant sur douze mois (2021) : 60 agents.']);
    const falling: Direction = {
      kind: 'direction',
      direction: 'decrease',
      measure: share,
      rolling: threeYears,
      window: { start: '2019-01-01' },
    };
    expect(oneTarget(falling, []).told('fr', 'required')).toEqual([
      'Promis : part des procès tardifs (moyenne mobile sur trois ans), à réduire ; aucun chiffre n’est fixé.',
    ]);
  });
});

describe('by when periods are to be reported, explained', () => {
  const dated = [
    figure('a', 60, year(2021), { recordedAt: '2022-03-01' }),
    figure('b', 60, year(2022), { recordedAt: '2023-05-01' }),
    figure('c', 60, year(2023)),
  ];

  it('says the day, and how many reports came by then', () => {
    const { told } = oneTarget({ ...everyYear, due: { day: '03-01' } }, dated, '2024-12-31');
    expect(told('en', 'required')).toEqual([
      'Promised: at least 50 officers every year, 2021–2023 (Officers trained).',
      'Each period is to be reported by 1 March.',
    ]);
    expect(told('fr', 'required')[1]).toBe('Chaque période doit faire l’objet d’un compte rendu au plus tard le 1er mars.');
    expect(told('en', 'on-time')).toEqual([
      'Of the three reports due by now, one came on time, one came late and one is missing or not dated.',
    ]);
    expect(told('fr', 'on-time')).toEqual([
      'Sur trois comptes rendus attendus à ce jour, un est parvenu dans les délais, un est parvenu en retard et un manque ou n’est pas daté.',
    ]);
  });

  it('says days after the end, and the end of February', () => {
    const said = (due: EveryPeriod['due'] & object, locale: 'en' | 'fr') =>
      oneTarget({ ...everyYear, due }, dated, '2024-12-31').told(locale, 'required')[1];
    expect(said({ days: 90 }, 'en')).toBe('Each period is to be reported within 90 days of its end.');
    expect(said({ days: 90 }, 'fr')).toBe('Chaque période doit faire l’objet d’un compte rendu dans les 90 jours qui suivent son terme.');
    expect(said({ days: 0 }, 'en')).toBe('Each period is to be reported by its last day.');
    expect(said({ days: 0 }, 'fr')).toBe('Chaque période doit faire l’objet d’un compte rendu au plus tard à son terme.');
    expect(said({ day: '02-29' }, 'en')).toBe('Each period is to be reported by the end of February.');
    expect(said({ day: '02-29' }, 'fr')).toBe(
      'Chaque période doit faire l’objet d’un compte rendu au plus tard à la fin du mois de février.',
    );
  });

  it('does not call a period missing that is still to be reported', () => {
    const { told, evaluation } = oneTarget({ ...everyYear, due: { days: 90 } }, dated.slice(0, 2), '2024-01-31');
    expect(evaluation.level).toBe('met');
    expect(told('en', 'missing-periods')).toEqual([]);
    expect(told('en', 'missing-figure')).toEqual([]);
    expect(told('en', 'on-time')).toEqual(['Of the two reports due by now, one came on time and one came late.']);
  });
});
