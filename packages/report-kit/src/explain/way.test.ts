import type { LevelBy, Measure, Observation, TotalBy } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { renderMarkdown } from '../render/markdown/markdown.js';
import { assembleReport } from '../assemble/assemble-report.js';
import { figure, officers, oneTarget, spaced, year } from '../testing/one-target.js';
import { office } from '../testing/office.js';

const share: Measure = {
  id: 'tiny/m.share',
  label: { en: 'Share of children out of school', fr: 'Part des enfants non scolarisés' },
  unit: 'percent',
  combine: { time: 'snapshot', across: 'none' },
};
const BASE = '2019-12-31';

function state(id: string, value: number, on: string, rest: Partial<Observation> = {}): Observation {
  const source = { title: 'Survey', publisher: 'the Ministry' };
  return { id, measure: share.id, unit: 'percent', role: 'result', value, period: { start: on, end: on }, source, ...rest };
}

function less(change: number, rest: Partial<LevelBy> = {}): LevelBy {
  return {
    kind: 'level-by',
    direction: 'decrease',
    comparison: 'at-most',
    level: { change, in: 'percent' },
    measure: share,
    baseline: { date: BASE },
    due: '2029-12-31',
    ...rest,
  };
}

describe('a change from a baseline, explained', () => {
  const figures = [state('base', 50, BASE), state('now', 40, '2024-12-31')];

  it('says from which baseline, and what it comes to', () => {
    const target = oneTarget(less(-30), figures);
    expect(target.told('en', 'required')).toEqual([
      'Promised: share of children out of school lowered to at least 30% below the baseline by 31 December 2029; the baseline is the figure of 31 December 2019.',
    ]);
    expect(target.told('fr', 'required')).toEqual([
      'Promis : part des enfants non scolarisés, avec une baisse d’au moins 30 % par rapport à la valeur de référence au plus tard le 31 décembre 2029 ; la valeur de référence est le chiffre du 31 décembre 2019.',
    ]);
    expect(target.told('en', 'level-asked')).toEqual(['From the baseline of 50% (31 December 2019), the level asked for is 35%.']);
    expect(target.told('fr', 'level-asked')).toEqual([
      'Par rapport à la valeur de référence de 50 % (31 décembre 2019), le niveau demandé est de 35 %.',
    ]);
    expect(target.told('en', 'level')).toEqual(['The target (at least 30% below the baseline) is not reached.']);
    expect(target.told('fr', 'level')).toEqual([
      'La cible (une baisse d’au moins 30 % par rapport à la valeur de référence) n’est pas atteinte.',
    ]);
  });

  it('says between what it lies, where the baseline is a range', () => {
    const about = oneTarget(less(-30), [state('base', 50, BASE, { bound: 'about' }), state('now', 35, '2024-12-31')]);
    expect(about.told('en', 'level-asked')).toEqual([
      'The baseline (31 December 2019) is known as a range only; the level asked for is between 31.5% and 38.5%.',
    ]);
    expect(about.told('fr', 'level-asked')).toEqual([
      'La valeur de référence (31 décembre 2019) n’est connue que dans certaines limites ; niveau demandé : entre 31,5 % et 38,5 %.',
    ]);
    const more = oneTarget(less(-30), [state('base', 50, BASE, { bound: 'at-least' }), state('now', 35, '2024-12-31')]);
    expect(more.told('en', 'level-asked')).toEqual([
      'The baseline (31 December 2019) is known as a range only; the level asked for is at least 35%.',
    ]);
  });

  it('says points of a percentage, and a baseline that is stated or only reported', () => {
    const up: Partial<LevelBy> = { direction: 'increase', comparison: 'stated', level: { change: 5, in: 'points' } };
    const stated = oneTarget(less(0, { ...up, baseline: { value: 62, date: BASE } }), []);
    expect(stated.told('en', 'required')).toEqual([
      'Promised: share of children out of school raised to 5 percentage points above the baseline by 31 December 2029; the baseline is 62% (31 December 2019).',
    ]);
    expect(stated.told('fr', 'required')).toEqual([
      'Promis : part des enfants non scolarisés, avec une hausse de 5 points de pourcentage par rapport à la valeur de référence au plus tard le 31 décembre 2029 ; valeur de référence : 62 % (31 décembre 2019).',
    ]);
    const { baseline: _, ...without } = less(0, up);
    const reported = oneTarget(without, [state('now', 40, '2024-12-31')]);
    expect(reported.told('en', 'required')[0]).toContain('; the baseline is the one reported.');
    expect(reported.told('fr', 'required')[0]).toContain(' ; la valeur de référence est celle qui est publiée.');
    expect(reported.told('en', 'baseline-needed')).toEqual([
      'What was asked cannot be worked out: no baseline is reported that it could be counted from.',
    ]);
    expect(reported.told('fr', 'baseline-needed')).toEqual([
      'Ce qui était demandé ne peut être chiffré : aucune valeur de référence n’est publiée.',
    ]);
  });

  it('says that a level is kept at the baseline, or near it', () => {
    const kept = oneTarget(less(0, { direction: 'maintain', comparison: 'at-least' }), figures);
    expect(kept.told('en', 'required')[0]).toContain('kept at least at the baseline until 31 December 2029;');
    expect(kept.told('fr', 'required')[0]).toContain('à maintenir au moins à la valeur de référence jusqu’au 31 décembre 2029 ;');
    const near = oneTarget(less(-10, { direction: 'maintain', comparison: 'at-least' }), figures);
    expect(near.told('en', 'required')[0]).toContain('kept at most 10% below the baseline until');
    expect(near.told('fr', 'required')[0]).toContain('à maintenir au plus 10 % au-dessous de la valeur de référence jusqu’au');
  });

  it('says why per cent of nought say nothing, and which baseline is missing', () => {
    const nought = oneTarget(less(-30), [state('base', 0, BASE), state('now', 40, '2024-12-31')]);
    expect(nought.told('en', 'baseline-not-positive')).toEqual([
      'What was asked cannot be worked out: per cent say nothing of a baseline that is 0, or may be below.',
    ]);
    expect(nought.told('fr', 'baseline-not-positive')).toEqual([
      'Ce qui était demandé ne peut être chiffré : un pourcentage n’a pas de sens par rapport à une valeur de référence nulle, ou qui peut être négative.',
    ]);
    const missing = oneTarget(less(-30), [state('now', 40, '2024-12-31')]);
    expect(missing.told('en', 'baseline-needed')).toEqual([
      'What was asked cannot be worked out: no baseline (31 December 2019) is reported that it could be counted from.',
    ]);
    expect(missing.told('fr', 'baseline-needed')).toEqual([
      'Ce qui était demandé ne peut être chiffré : aucune valeur de référence n’est publiée pour le 31 décembre 2019.',
    ]);
  });
});

const rising: LevelBy = {
  kind: 'level-by',
  direction: 'increase',
  comparison: 'stated',
  level: { value: 60 },
  measure: share,
  baseline: { value: 10, date: '2020-12-31' },
  due: '2028-12-31',
  milestones: [
    { due: '2023-12-31', level: { value: 20 } },
    { due: '2025-12-31', level: { value: 35 } },
  ],
};

describe('milestones, explained', () => {
  const behind = oneTarget(rising, [state('a', 18, '2023-12-31'), state('b', 19.5, '2024-01-31')], '2024-01-31');

  it('are promised, told one by one, and named where the target is behind', () => {
    expect(behind.told('en', 'required')).toEqual([
      'Promised: share of children out of school raised to 60% by 31 December 2028.',
      'On the way: 20% by 31 December 2023 and 35% by 31 December 2025.',
    ]);
    expect(behind.told('fr', 'required')[1]).toBe('Jalons : 20 % au 31 décembre 2023 et 35 % au 31 décembre 2025.');
    expect(behind.told('en', 'milestones')).toEqual([
      'The milestone of 31 December 2023 (20%) was missed: 18%.',
      'The next milestone is due on 31 December 2025: 35%.',
    ]);
    expect(behind.told('fr', 'milestones')).toEqual([
      'Le jalon du 31 décembre 2023 (20 %) n’a pas été atteint : 18 %.',
      'Le prochain jalon est fixé au 31 décembre 2025 : 35 %.',
    ]);
    expect(behind.told('en', 'milestone-behind')).toEqual([
      'The last milestone that was due is still not reached, so that the pace is not called enough.',
    ]);
    expect(behind.told('fr', 'milestone-behind')).toEqual([
      'Le dernier jalon échu n’est toujours pas atteint ; le rythme n’est donc pas jugé suffisant.',
    ]);
  });

  it('are what the pace is held against', () => {
    expect(behind.told('en', 'expected')[0]).toMatch(
      /^The path through the milestones from 10% \(31 December 2020\) would have led to 20\.6%/,
    );
    expect(behind.told('fr', 'expected')[0]).toMatch(/^La trajectoire fixée par les jalons à partir de 10 % .* aurait conduit à 20,6 %/);
    expect(behind.told('en', 'pace')[0]).toMatch(/ of what the path through the milestones would have covered by 31 January 2024\.$/);
    expect(behind.told('fr', 'pace')[0]).toMatch(/ de celui qu’aurait permis la trajectoire fixée par les jalons au 31 janvier 2024\.$/);
  });

  it('are met, or cannot be told of', () => {
    const met = oneTarget(rising, [state('a', 22, '2023-12-31')], '2024-01-31');
    expect(met.told('en', 'milestones')[0]).toBe('The milestone of 31 December 2023 (20%) was met: 22%.');
    expect(met.told('fr', 'milestones')[0]).toBe('Le jalon du 31 décembre 2023 (20 %) a été atteint : 22 %.');
    const silent = oneTarget(rising, [state('a', 12, '2021-12-31')], '2024-01-31');
    expect(silent.told('en', 'milestones')[0]).toBe(
      'Whether the milestone of 31 December 2023 (20%) was met cannot be told from what is reported.',
    );
    expect(silent.told('fr', 'milestones')[0]).toBe(
      'Les éléments publiés ne disent pas si le jalon du 31 décembre 2023 (20 %) a été atteint.',
    );
  });

  it('may be steps, and so may the deadline', () => {
    const stepped = oneTarget({ ...rising, path: 'stepped' }, []);
    expect(stepped.told('en', 'required')[2]).toBe('Until a milestone is due, no more is expected than the one before it.');
    expect(stepped.told('fr', 'required')[2]).toBe('Tant qu’un jalon n’est pas échu, rien de plus n’est attendu que le précédent.');
    const { milestones: _, ...alone } = rising;
    const deadline = oneTarget({ ...alone, path: 'stepped' }, []);
    expect(deadline.told('en', 'required')[1]).toBe('Nothing is expected before the deadline.');
    expect(deadline.told('fr', 'required')[1]).toBe('Rien n’est attendu avant l’échéance.');
  });
});

describe('milestones, in a report', () => {
  const requirement: TotalBy = {
    kind: 'total-by',
    comparison: 'at-least',
    value: 600,
    measure: officers,
    window: { start: '2024-01-01', end: '2026-12-31' },
    milestones: [
      { due: '2024-12-31', value: 100 },
      { due: '2025-12-31', value: 300 },
    ],
  };
  const { framework } = oneTarget(requirement, []);
  const observations = [figure('a', 90, year(2024))];
  const asOf = '2024-12-31';
  const reportIn = (locale: 'en' | 'fr') =>
    assembleReport({
      template: 'annual',
      ...office,
      framework: { ...framework, measures: [...framework.measures, officers] },
      observations,
      asOf,
      locale,
    });

  it('have a table, a place in what is promised, and marks in the chart of progress', () => {
    const english = spaced(renderMarkdown(reportIn('en')));
    expect(english).toContain('on the way at least 100 officers by 31 December 2024 and at least 300 officers by 31 December 2025');
    expect(english).toContain('Milestone by milestone: Fourth');
    expect(english).toMatch(/\| *31 December 2024 *\| *at least 100 officers *\| *90 officers *\| *not met *\|/);
    expect(english).toMatch(/\| *31 December 2025 *\| *at least 300 officers *\| *– *\| *running *\|/);
    const french = spaced(renderMarkdown(reportIn('fr')));
    expect(french).toContain('Jalon par jalon : Quatrième');
    expect(french).toContain('jalons : au moins 100 agents au 31 décembre 2024');
    expect(JSON.stringify(reportIn('en'))).toContain('"milestones":[100,300]');
  });
});
