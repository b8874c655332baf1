import type { Activity, Framework, Measure, Observation, Target } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { lintActivities, lintObservations } from '../../index.js';
import { sayIssue } from './say-issue.js';

const label = { en: 'x' };
const people: Measure = { id: 'demo/m.people', label, unit: 'person', combine: { time: 'increment', across: 'sum' } };
const share: Measure = {
  ...people,
  id: 'demo/m.share',
  unit: 'percent',
  combine: { time: 'snapshot', across: 'none' },
  limits: { upper: 100 },
};
const target: Target = {
  id: 'demo/1.a',
  commitment: 'demo/1',
  label,
  requirement: { kind: 'total-by', comparison: 'at-least', value: 10, measure: people, window: { start: '2024-01-01', end: '2025-12-31' } },
};
const figure: Observation = {
  id: 'a',
  measure: people.id,
  unit: 'person',
  role: 'result',
  value: 5,
  period: { start: '2024-01-01', end: '2024-12-31' },
  source: { title: 'Report', url: 'https://example.org/r' },
};
const framework: Pick<Framework, 'id' | 'levels' | 'items' | 'validity'> = {
  id: 'demo',
  levels: [{ kind: 'action', label, commitment: true }],
  items: [{ id: 'demo/1', notation: '1', kind: 'action', label, source: { position: 1 } }],
  validity: { start: '2020-01-01', end: '2025-12-31', extensions: [] },
};
const activity: Activity = {
  id: 'a',
  commitments: ['demo/1'],
  instrument: 'visits',
  period: { start: '2024-03' },
  what: { en: 'Visit' },
  source: { title: 'Note', url: 'https://example.org/n' },
};

/** What the checks say of figures, with plain spaces. */
function ofFigures(...figures: readonly Observation[]): readonly string[] {
  return lintObservations(figures, { targets: [target], measures: [share], asOf: '2025-06-30' }).map((issue) =>
    spaced(sayIssue(issue, 'fr')),
  );
}

function ofActivity(changes: Partial<Activity>): readonly string[] {
  return lintActivities([{ ...activity, ...changes }], { framework, asOf: '2025-06-30' })
    .filter(({ code }) => code !== 'instrument-not-named')
    .map((issue) => spaced(sayIssue(issue, 'fr')));
}

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('what the checks find, in French', () => {
  it.each<[string, readonly Observation[], string]>([
    [
      'no address',
      [{ ...figure, source: { title: 'Registre' } }],
      'La source « Registre » n’a pas d’adresse. Donnez-la, si la source en a une.',
    ],
    [
      'a figure entered twice',
      [figure, { ...figure, id: 'b' }],
      'Cet enregistrement parle de la même chose que « a ». Gardez-en un seul, ou nommez l’autre sous `supersedes` si l’un corrige l’autre ; laissez les deux s’il s’agit de deux choses.',
    ],
    [
      'a negative count',
      [{ ...figure, value: -1200 }],
      'Un compte ne peut pas être négatif, comme -1 200. Corrigez la valeur ; pour revenir sur un chiffre, donnez-en un nouveau qui le remplace (`supersedes`) ; pour une variation nette, donnez `signed: true` à la mesure.',
    ],
    [
      'a share above the whole',
      [{ ...figure, measure: share.id, unit: 'percent', value: 120 }],
      'La valeur 120 dépasse ce que la mesure peut atteindre. Corrigez la valeur ou son unité, ou les limites de la mesure.',
    ],
    [
      'a day to come',
      [{ ...figure, period: { start: '2025-01-01', end: '2025-12-31' } }],
      'La date 2025-12-31 est postérieure au 2025-06-30. Corrigez-la, ou dites que ce n’est pas encore fait : statut `F` pour une prévision, `planned` pour une activité.',
    ],
    [
      'days before any window',
      [{ ...figure, period: { start: '2023-07-01', end: '2024-06-30' } }],
      'La période du 2023-07-01 au 2024-06-30 sort en partie de tous les temps où elle compterait. Corrigez la période, ne donnez que la part du chiffre qui est dedans, ou dites que c’est un chiffre de départ ou de contexte (`baseline`, `context`).',
    ],
    [
      'the correction of nothing',
      [{ ...figure, id: 'b', supersedes: 'c' }],
      'L’enregistrement « c », qui devait être remplacé, n’existe pas. Donnez l’identifiant de celui que celui-ci remplace, et gardez-le dans les données.',
    ],
  ])('tells of %s', (_, figures, said) => {
    expect(ofFigures(...figures)).toContain(said);
  });

  it('tells of an activity', () => {
    const point = { what: { en: 'Answer' }, due: '2024-11' };
    expect(ofActivity({ actionPoints: [point] })).toEqual([
      'Le point d’action était attendu pour 2024-11, avant le 2025-06-30, et rien ne dit qu’il est fait. Dites quand il a été fait, ou relancez.',
    ]);
    expect(ofActivity({ what: { en: 'Talk with Ms Example' } })[0]).toMatch(/^Il s’agit peut-être d’un nom de personne : « Ms Example »\./);
    expect(ofActivity({ confidentiality: 'N' })[0]).toMatch(/^L’enregistrement est non destiné à la publication\./);
  });
});
