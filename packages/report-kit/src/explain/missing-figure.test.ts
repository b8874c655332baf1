import type { Evaluation, Framework, Observation, Requirement } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { figure, hundredIn2024, officers, oneTarget, quarter, spaced, year } from '../testing/one-target.js';
import { explain } from './explain.js';

const of = (...args: Parameters<typeof oneTarget>): { en: readonly string[]; fr: readonly string[] } => {
  const { told } = oneTarget(...args);
  return { en: told('en', 'missing-figure'), fr: told('fr', 'missing-figure') };
};
const at = (place: string) => ({ place });

/** What is said to be missing by an evaluation that was changed. */
function oneTargetSays(
  evaluation: Evaluation,
  framework: Framework,
  locale: 'en' | 'fr',
  observations: readonly Observation[] = [],
): readonly string[] {
  return explain(evaluation, locale, { framework, observations })
    .filter(({ code }) => code === 'missing-figure')
    .map(({ text }) => spaced(text));
}

describe('a figure that would settle what is not known', () => {
  it('is named by its place and its months, with the value from which on it decides', () => {
    // 30 in Kenya, 5 + 10 + 4 in Uganda: 51 are left to 100
    const reports = [
      figure('a', 30, year(2024), at('KE')),
      figure('b', 5, quarter(1), at('UG')),
      figure('c', 10, quarter(2), at('UG')),
      figure('d', 4, quarter(3), at('UG')),
    ];
    expect(of(hundredIn2024({ ...officers, reporters: ['KE', 'UG'] }), reports)).toEqual({
      en: ['No figure for Uganda, October to December 2024; at least 51 officers would show that the target is met.'],
      fr: ['Aucun chiffre pour l’Ouganda, d’octobre à décembre 2024 ; avec au moins 51 agents, la cible serait atteinte.'],
    });
  });

  it('names the places that are silent together, where it is known who is to report', () => {
    expect(of(hundredIn2024({ ...officers, reporters: ['KE', 'UG', 'NL', 'CU'] }), [figure('a', 30, year(2024), at('KE'))])).toEqual({
      en: ['No figure for Cuba, the Netherlands and Uganda in 2024.'],
      fr: ['Aucun chiffre pour Cuba, l’Ouganda et les Pays-Bas en 2024.'],
    });
  });

  it('is of all places but those that are known, where nobody says who is to report', () => {
    expect(of(hundredIn2024(), [figure('a', 30, year(2024), at('KE')), figure('b', 20, year(2024), at('UG'))])).toEqual({
      en: ['No figure for places other than Kenya and Uganda in 2024; at least 50 officers would show that the target is met.'],
      fr: ['Aucun chiffre pour les lieux autres que le Kenya et l’Ouganda en 2024 ; avec au moins 50 agents, la cible serait atteinte.'],
    });
  });

  it('is not said to be missing where it is known in part', () => {
    // "at least 40" is a figure, and says nothing about how much there was in all
    expect(of(hundredIn2024(), [figure('a', 40, year(2024), { bound: 'at-least' })])).toEqual({
      en: [
        'No complete figure for 2024; at least 100 officers would show that the target is met. One figure tells only a part: the Ministry (at least 40 officers, 2024).',
      ],
      fr: [
        'Aucun chiffre complet pour 2024 ; avec au moins 100 agents, la cible serait atteinte. Un chiffre publié n’est que partiel : the Ministry (au moins 40 agents, 2024).',
      ],
    });
  });

  it('says which figures tell a part of it, and for which days there is none', () => {
    const least = { bound: 'at-least' } as const;
    // the third quarter is the only one that nobody reports on
    const reports = [figure('a', 10, quarter(1), least), figure('b', 20, quarter(2), least), figure('d', 30, quarter(4), least)];
    expect(of(hundredIn2024(), reports)).toEqual({
      en: [
        'No complete figure for 2024; at least 100 officers would show that the target is met. Three figures tell only a part: the Ministry (at least 10 officers, January to March 2024), the Ministry (at least 20 officers, April to June 2024) and the Ministry (at least 30 officers, October to December 2024); there is none for July to September 2024.',
      ],
      fr: [
        'Aucun chiffre complet pour 2024 ; avec au moins 100 agents, la cible serait atteinte. Trois chiffres publiés ne sont que partiels : the Ministry (au moins 10 agents, de janvier à mars 2024), the Ministry (au moins 20 agents, d’avril à juin 2024) et the Ministry (au moins 30 agents, d’octobre à décembre 2024) ; il n’y en a aucun pour la période de juillet à septembre 2024.',
      ],
    });
  });

  it('counts those that tell a part where they are more than a few', () => {
    const month = (of: string) => ({ start: `2024-${of}-01`, end: `2024-${of}-28` });
    const reports = ['01', '02', '03', '04'].map((of) => figure(of, 10, month(of), { bound: 'at-least' }));
    expect(of(hundredIn2024(), reports).en[0]).toContain(' Four figures tell only a part; there is none for ');
  });

  it('says of a figure that cannot be that it is to be corrected', () => {
    const reports = [figure('a', 40, year(2024)), figure('b', -5, quarter(2), { source: { title: 'Audit', publisher: 'the Court' } })];
    expect(of(hundredIn2024(), reports)).toEqual({
      en: [
        'The figure of the Court (−5 officers, April to June 2024) is below zero, which this measure cannot be; it has to be corrected.',
      ],
      fr: [
        'Ce chiffre est inférieur à zéro, ce qui est impossible pour cette mesure ; il est à corriger : the Court (−5 agents, d’avril à juin 2024).',
      ],
    });
    const most = { ...officers, limits: { lower: 0, upper: 1000 } } as const;
    expect(of(hundredIn2024(most), [figure('a', 40, year(2024), at('KE')), figure('b', 2000, year(2024), at('UG'))]).en[0]).toBe(
      'The figure of the Ministry (2,000 officers, Uganda, 2024) is lower or higher than this measure can be; it has to be corrected.',
    );
  });

  it('says that more may be missing where no more can be listed', () => {
    const { evaluation, framework } = oneTarget(hundredIn2024(), [figure('a', 40, year(2024), { bound: 'at-least' })]);
    const missing = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        measure: officers.id,
        period: year(2024),
        place: 'KE',
        dimensions: { age: String(at) },
      }));
    const said = (count: number) => oneTargetSays({ ...evaluation, missing: missing(count) }, framework, 'en').at(-1);
    expect(said(24)).toBe('More figures may be missing than are named here.');
    expect(said(23)).toBe('15 further figures are missing.');
  });

  it('is told once for several periods of a recurring promise, each of which has to be kept', () => {
    const every: Requirement = {
      kind: 'every-period',
      comparison: 'at-least',
      value: 5,
      measure: officers,
      every: 'half-year',
      window: { start: '2023-01-01' },
    };
    const half = (start: string, end: string) => ({ start, end });
    const reports = [
      figure('a', 6, half('2023-01-01', '2023-06-30')),
      figure('b', 3, half('2024-01-01', '2024-06-30'), { bound: 'at-least' }),
    ];
    expect(of(every, reports)).toEqual({
      en: [
        'No figure for July to December 2023 and July to December 2024; at least 5 officers in each of these periods would show that the promise is kept.',
        'No complete figure for January to June 2024; at least 5 officers in that period would show that the promise is kept. One figure tells only a part: the Ministry (at least 3 officers, January to June 2024).',
      ],
      fr: [
        'Aucun chiffre pour ces périodes : de juillet à décembre 2023 et de juillet à décembre 2024 ; avec au moins 5 agents, l’engagement serait tenu pour chacune de ces périodes.',
        'Aucun chiffre complet pour la période de janvier à juin 2024 ; avec au moins 5 agents, l’engagement serait tenu pour cette période. Un chiffre publié n’est que partiel : the Ministry (au moins 3 agents, de janvier à juin 2024).',
      ],
    });
    expect(of({ ...every, every: 'year' }, [figure('a', 9, year(2023))], '2025-12-31').fr).toEqual([
      'Aucun chiffre pour 2024 et 2025 ; avec au moins 5 agents, l’engagement serait tenu pour chacune de ces périodes.',
    ]);
  });

  it('is one more exact than the one there is', () => {
    expect(of(hundredIn2024(), [figure('a', 100, year(2024), { bound: 'about' })])).toEqual({
      en: ['The figure of the Ministry (about 100 officers, 2024) is not exact enough to tell; an exact one is needed.'],
      fr: ['Ce chiffre n’est pas assez précis pour conclure ; il faudrait un chiffre exact : the Ministry (environ 100 agents, 2024).'],
    });
  });

  it('is the share of a figure that reaches beyond the days in question', () => {
    const reports = [
      figure('a', 120, { start: '2023-07-01', end: '2024-06-30' }),
      figure('b', 10, { start: '2024-07-01', end: '2024-12-31' }),
    ];
    expect(of(hundredIn2024(), reports)).toEqual({
      en: [
        'It has to be known how much of the figure of the Ministry (120 officers, July 2023 to June 2024) lies in January to June 2024.',
      ],
      fr: [
        'Il faudrait savoir ce qui revient à la période de janvier à juin 2024 dans ce chiffre : the Ministry (120 agents, de juillet 2023 à juin 2024).',
      ],
    });
  });

  it('is a correction, where two exact figures for the same contradict each other', () => {
    const court = { source: { title: 'Audit', publisher: 'the Court' } };
    const { en, fr } = of(hundredIn2024(), [figure('a', 90, year(2024)), figure('b', 120, year(2024), court)]);
    expect(en).toEqual([
      'The figures of the Ministry (90 officers, 2024) and the Court (120 officers, 2024) cannot all be right; it has to be said which is wrong.',
    ]);
    expect(fr).toEqual([
      'Ces chiffres ne peuvent être tous exacts ; il reste à dire lequel est faux : the Ministry (90 agents, 2024) et the Court (120 agents, 2024).',
    ]);
  });

  it('is a date, where a deed is reported done and not done and nobody can say which is the later', () => {
    const deliverable: Requirement = {
      kind: 'deliverable',
      deliverable: { en: 'A note', fr: 'Une note' },
      window: { start: '2022-01-01', end: '2024-06-30' },
    };
    const deed = { measure: 'tiny/1.4.a', role: 'milestone', unit: 'document' } as const;
    const june = { start: '2023-06-01', end: '2023-06-30' };
    const { told } = oneTarget(deliverable, [figure('a', 1, year(2023), deed), figure('b', 0, june, deed)]);
    expect(told('en', 'missing-figure')).toEqual([
      'The reports of the Ministry (done, 2023) and the Ministry (not done, June 2023) say that it is done and that it is not; it has to be said which is the later.',
    ]);
    // A report does show that it was done: nothing is overdue without proof.
    expect(told('en', 'overdue-without-proof')).toEqual([]);
  });

  it('is of one part of a breakdown', () => {
    const women = { dimensions: { sex: 'F' } };
    const reports = [figure('a', 40, year(2024), women)];
    const { evaluation, framework } = oneTarget(hundredIn2024(), reports);
    const missing = [{ measure: officers.id, period: quarter(4), place: 'UG', dimensions: { sex: 'M', age: '18+' } }];
    const told = (locale: 'en' | 'fr') => oneTargetSays({ ...evaluation, missing }, framework, locale, reports);
    expect(told('en')).toEqual(['No figure (male, aged 18 or over) for Uganda, October to December 2024.']);
    expect(told('fr')).toEqual(['Aucun chiffre (sexe masculin, 18 ans ou plus) pour l’Ouganda, d’octobre à décembre 2024.']);
  });

  it('is counted where there are more than a reader takes in', () => {
    const { evaluation, framework } = oneTarget(hundredIn2024(), [figure('a', 40, year(2024), { bound: 'at-least' })]);
    const missing = Array.from({ length: 11 }, (_, at) => ({
      measure: officers.id,
      period: year(2024),
      place: 'KE',
      dimensions: { age: `${String(at)}-${String(at)}` },
    }));
    const said = oneTargetSays({ ...evaluation, missing }, framework, 'en');
    expect(said).toHaveLength(9);
    expect(said.at(-1)).toBe('Three further figures are missing.');
  });

  it('is left to the parts of a compound promise', () => {
    const { evaluation, told } = oneTarget(
      { kind: 'all-of', parts: [{ id: 'tiny/1.4.b', commitment: 'tiny/1.4', label: { en: 'B' }, requirement: hundredIn2024() }] },
      [figure('a', 40, year(2024), at('KE'))],
    );
    expect(evaluation.missing).toHaveLength(1);
    expect(told('en', 'missing-figure')).toEqual([]);
  });
});
