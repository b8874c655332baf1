import type { Period, Requirement } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figure, oneTarget, year } from '../testing/one-target.js';

const note: Requirement = {
  kind: 'deliverable',
  deliverable: { en: 'A note', fr: 'Une note' },
  window: { start: '2022-01-01', end: '2024-06-30' },
};

function deed(id: string, value: 0 | 1, period: Period): ReturnType<typeof figure> {
  return figure(id, value, period, { measure: 'tiny/1.4.a', role: 'milestone', unit: 'document' });
}
function day(of: string): Period {
  return { start: of, end: of };
}

describe('the time of a deed', () => {
  // As precisely as the source has it: a year that ends before the deadline is in time, one that holds the deadline says nothing.
  it.each<[string, Period, string, string]>([
    ['a year in time', year(2023), 'It was done in 2023, in time.', 'Fait en 2023, dans les délais.'],
    ['a day in time', day('2024-03-01'), 'It was done on 1 March 2024, in time.', 'Fait le 1er mars 2024, dans les délais.'],
    [
      'the year of the deadline',
      year(2024),
      'It was done in 2024; whether by the deadline, 30 June 2024, cannot be told.',
      'Fait en 2024 ; on ne peut dire si l’échéance du 30 juin 2024 a été respectée.',
    ],
    [
      'a month too late',
      { start: '2024-08-01', end: '2024-08-31' },
      'It was done in August 2024, between 32 and 62 days after the deadline.',
      'Fait en août 2024, entre 32 et 62 jours après l’échéance.',
    ],
    [
      'a day too late',
      day('2024-07-01'),
      'It was done on 1 July 2024, one day after the deadline.',
      'Fait le 1er juillet 2024, un jour après l’échéance.',
    ],
    [
      'some months in time',
      { start: '2023-10-01', end: '2024-02-29' },
      'It was done between October 2023 and February 2024, in time.',
      'Fait entre octobre 2023 et février 2024, dans les délais.',
    ],
  ])('is %s', (_name, period, en, fr) => {
    const { told } = oneTarget(note, [deed('a', 1, period)]);
    expect(told('en')).toContain(en);
    expect(told('fr')).toContain(fr);
  });

  it('is over where it is undone', () => {
    const { told } = oneTarget(note, [deed('a', 1, year(2023)), deed('b', 0, day('2024-09-02'))]);
    expect(told('en', 'undone')).toEqual([
      'It was reported done in 2023, and not done any more on 2 September 2024.',
      'It was due on 30 June 2024.',
    ]);
    expect(told('fr', 'undone')[0]).toBe(
      'Il a été signalé que c’était fait (en 2023), puis que cela ne l’était plus (le 2 septembre 2024).',
    );
  });
});

describe('a level', () => {
  const share = {
    id: 'tiny/m.trained',
    label: { en: 'Children hit', fr: 'Enfants frappés' },
    unit: 'percent',
    combine: { time: 'snapshot', across: 'none' },
  } as const;
  const level = (due: string): Requirement => ({
    kind: 'level-by',
    direction: 'decrease',
    comparison: 'at-most',
    level: { value: 20 },
    measure: share,
    baseline: { value: 72, date: '2015-12-31' },
    due,
  });
  const percent = (id: string, value: number, period: Period): ReturnType<typeof figure> => figure(id, value, period, { unit: 'percent' });

  it('that is met late says when, and how late where the day is known', () => {
    const yearly = oneTarget(level('2023-12-31'), [percent('a', 30, year(2022)), percent('b', 19, year(2024))]);
    expect(yearly.told('en', 'met-late')).toEqual(['What was asked was reached in 2024, after the deadline of 31 December 2023.']);
    expect(yearly.told('fr', 'met-late')).toEqual(['Ce qui était demandé a été atteint en 2024, après l’échéance du 31 décembre 2023.']);
    // the change is that up to the deadline, and ends with its own figure
    expect(yearly.told('en', 'trend')).toEqual(['It went from 72% (31 December 2015) to 30% (2022).']);
    const daily = oneTarget(level('2023-12-31'), [percent('a', 30, year(2022)), percent('b', 19, day('2024-03-01'))]);
    expect(daily.told('en', 'met-late')).toEqual([
      'What was asked was reached on 1 March 2024, 61 days after the deadline of 31 December 2023.',
    ]);
  });

  it('that was met and is lost says when it had been', () => {
    const { told } = oneTarget(level('2030-12-31'), [
      percent('a', 18, year(2020)),
      percent('b', 22, year(2022)),
      percent('c', 30, year(2024)),
    ]);
    expect(told('en', 'was-met')).toEqual(['It had been reached before, at 18% in 2020, and is not any more.']);
    expect(told('fr', 'was-met')).toEqual(['Le niveau demandé avait été atteint (18 % en 2020) ; il ne l’est plus.']);
  });

  it('that is not exact enough asks for a figure of the same day, not for a share of it', () => {
    const { told } = oneTarget(
      level('2030-12-31'),
      [percent('a', 22, { ...year(2024) })].map((one) => ({ ...one, bound: 'about' as const })),
    );
    expect(told('en', 'missing-figure')).toEqual([
      'The figure of the Ministry (about 22%, 2024) is not exact enough to tell; an exact one is needed.',
    ]);
  });

  it('at its natural limit has nothing left to gain', () => {
    const { told } = oneTarget(
      { kind: 'direction', direction: 'increase', measure: { ...share, limits: { upper: 100 } }, window: { start: '2015-01-01' } },
      [percent('a', 100, year(2020)), percent('b', 100, year(2024))],
    );
    expect(told('en', 'at-limit')).toEqual(['It stands at 100%, beyond which nothing can be gained.']);
    expect(told('fr', 'at-limit')).toEqual(['La valeur est de 100 %, au-delà de quoi il n’y a plus rien à gagner.']);
  });
});

describe('a compound promise', () => {
  it('names the parts that are still to come', () => {
    const part = (letter: string, requirement: Requirement) =>
      ({ id: `tiny/1.4.${letter}`, commitment: 'tiny/1.4', partOf: 'tiny/1.4.a', label: { en: `Part ${letter}` }, requirement }) as const;
    const whole: Requirement = {
      kind: 'all-of',
      parts: [part('b', note), part('c', { ...note, window: { start: '2025-01-01', end: '2026-12-31' } })],
    };
    const { told } = oneTarget(whole, [{ ...deed('a', 1, year(2023)), measure: 'tiny/1.4.b' }]);
    expect(told('en', 'parts-to-come')).toEqual(['One part is still to come and does not count yet.']);
    expect(told('fr', 'parts-to-come')).toEqual(['Un volet est encore à venir et ne compte pas encore.']);
  });
});

describe('a recurring promise', () => {
  const every = (rhythm: object): Requirement =>
    ({
      kind: 'every-period',
      comparison: 'at-least',
      value: 5,
      measure: {
        id: 'tiny/m.trained',
        label: { en: 'Officers', fr: 'Agents' },
        unit: 'officer',
        combine: { time: 'increment', across: 'sum' },
      },
      window: { start: '2020-01-01', end: '2027-12-31' },
      ...rhythm,
    }) as Requirement;

  it.each([
    [{ every: 'year' }, 'every year', 'chaque année'],
    [{ every: 'year', times: 2 }, 'every two years', 'tous les deux ans'],
    [{ every: 'half-year' }, 'every half year', 'chaque semestre'],
    [{ every: 'month', times: 3 }, 'every three months', 'tous les trois mois'],
    [{ every: 'week' }, 'every week', 'chaque semaine'],
    [{ every: 'week', times: 2 }, 'every two weeks', 'toutes les deux semaines'],
  ])('recurs as its text says: %j', (rhythm, en, fr) => {
    const { told } = oneTarget(every(rhythm), []);
    expect(told('en')[0]).toBe(`Promised: at least 5 officers ${en}, 2020–2027 (Officers).`);
    expect(told('fr')[0]).toBe(`Promis : au moins 5 agents ${fr}, 2020–2027 (Agents).`);
  });

  it('keeps periods without a figure apart from those that cannot be told', () => {
    const reports = [figure('a', 9, year(2020)), figure('b', 3, year(2021), { bound: 'at-least' })];
    const { told } = oneTarget(every({ every: 'year' }), reports, '2023-12-31');
    expect(told('en', 'periods')).toEqual([
      'Of the four years that are over, it was kept in one, it is uncertain for one (2021) and there is no figure for two (2022 and 2023).',
    ]);
    expect(told('fr', 'periods')).toEqual([
      'Bilan pour les quatre années échues : engagement tenu une fois, conclusion impossible pour 2021 et aucun chiffre pour 2022 et 2023.',
    ]);
  });
});
