import type { Issue, Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { plainText } from '../document/inline.js';
import { messagesFor } from '../messages/messages-for.js';
import { allBlocks } from '../document/all-blocks.js';
import { spaced } from '../testing/one-target.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';

const [first] = tinyObservations;

function report(id: string, changes: Partial<Observation>): Observation {
  return { ...first!, id, bound: 'exact', ...changes };
}

/** What a report says of what is wrong with some observations. */
function remarks(observations: readonly Observation[], locale: 'en' | 'fr'): readonly string[] {
  return allBlocks(tinyReport({ framework: tinyFramework, observations, locale })).flatMap((block) =>
    block.kind === 'list' && block.id === 'gap-issues-list' ? block.items.map(({ children }) => spaced(plainText(children))) : [],
  );
}

describe('what is wrong with the evidence', () => {
  it.each<[string, readonly Observation[], string, string]>([
    [
      'figures that contradict each other',
      [report('a', { value: 1000 }), report('b', { value: 1100, source: { title: 'Audit', publisher: 'Auditors' } })],
      'City of Example (1,000 officers, 2024) and Auditors (1,100 officers, 2024) give different figures for the same days, place and breakdown; each is taken to be possible until it is known which holds.',
      'Des chiffres différents sont donnés pour les mêmes jours, le même lieu et la même ventilation : City of Example (1 000 agents, 2024) et Auditors (1 100 agents, 2024). Chacun est tenu pour possible tant que l’on ne sait pas lequel est exact.',
    ],
    [
      'parts above their total',
      [report('a', { value: 100 }), report('b', { value: 120, period: { start: '2024-01-01', end: '2024-06-30' } })],
      'City of Example (100 officers, 2024) and City of Example (120 officers, January to June 2024) do not add up: parts of a total come to more, or to less, than the total. One of these figures has to be corrected.',
      'Les parties d’un total dépassent celui-ci ou ne l’atteignent pas : City of Example (100 agents, 2024) et City of Example (120 agents, de janvier à juin 2024). L’un de ces chiffres est à corriger.',
    ],
    [
      'another unit',
      [report('a', { unit: 'person' })],
      'City of Example (1,200 people, 2024) is given in “people”, where “officers” is counted; it is not counted.',
      'City of Example (1 200 personnes, 2024) : le chiffre est exprimé en « personnes », alors que l’on compte en « agents ». Il n’est pas compté.',
    ],
    [
      'a negative count',
      [report('a', { value: -4 })],
      'The value of City of Example (−4 officers, 2024) is −4, where nothing below zero can be; it is not counted.',
      'City of Example (−4 agents, 2024) : la valeur est de −4, alors que rien ici ne peut être négatif. Elle n’est pas comptée.',
    ],
    [
      'a figure given twice',
      [report('a', {}), report('b', {})],
      'City of Example (1,200 officers, 2024) is given twice and counted once.',
      'City of Example (1 200 agents, 2024) : ce chiffre est donné deux fois et n’est compté qu’une fois.',
    ],
    [
      'corrections in a circle',
      [report('a', { supersedes: 'b' }), report('b', { supersedes: 'a', value: 5 })],
      'City of Example (1,200 officers, 2024) and City of Example (5 officers, 2024) correct each other, so that neither correction holds; it has to be said which figure is right.',
      'Des chiffres se corrigent l’un l’autre, si bien qu’aucune correction ne vaut : City of Example (1 200 agents, 2024) et City of Example (5 agents, 2024). Il reste à dire lequel est exact.',
    ],
    [
      'a measure that is nearly one',
      [report('a', { measure: 'tiny/m.oficers' })],
      'City of Example (1,200 officers, 2024) names the measure “tiny/m.oficers”, which is none of this framework; “tiny/m.officers” may be meant.',
      'City of Example (1 200 agents, 2024) : la mesure « tiny/m.oficers » n’est pas l’une de celles de ce texte ; peut-être s’agit-il de « tiny/m.officers ».',
    ],
  ])('is said in both languages: %s', (_name, observations, en, fr) => {
    expect(remarks(observations, 'en')).toContain(en);
    expect(remarks(observations, 'fr')).toContain(fr);
  });

  it('says nothing that is not there', () => {
    expect(remarks(tinyObservations, 'en')).toEqual([]);
  });

  it('has words in both languages for every code, and none that is not filled', () => {
    const said = { figures: ['X (1)', 'Y (2)'], list: 'X (1) and Y (2)', given: 'a', expected: 'b', nearest: 'c', times: 3 };
    for (const locale of ['en', 'fr']) {
      for (const say of Object.values(messagesFor(locale).issue)) {
        const text = say(said);
        expect(text).toMatch(/\.$/);
        expect(text).toMatch(/X \(1\)/);
        expect(text).not.toMatch(/undefined|NaN/);
        if (locale === 'fr') expect(text).not.toMatch(/ [;:!?»]|« /);
      }
    }
  });

  it('keeps the words of an issue that it does not know', () => {
    const issue: Issue = { code: 'brand-new', severity: 'warning', message: 'Something new.' };
    const made = tinyReport({ locale: 'fr' });
    expect(JSON.stringify(made)).not.toContain(issue.message);
  });
});
