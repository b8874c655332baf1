import type { Evaluation, Framework, Observation, Requirement, Target } from '@actionline/core';
import { evaluateTarget } from '@actionline/targets';
import { describe, expect, it } from 'vitest';

import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { explain } from './explain.js';

const context = { framework: tinyFramework, observations: tinyObservations };

function evaluated(id: string, asOf = '2025-03-31', observations: readonly Observation[] = tinyObservations): Evaluation {
  const target = tinyFramework.targets.find((candidate) => candidate.id === id);
  if (target === undefined) throw new Error(`no target ${id}`);
  return evaluateTarget(target, observations, { asOf });
}

function told(evaluation: Evaluation, locale = 'en'): readonly string[] {
  return explain(evaluation, locale, context).map(({ text }) => text);
}

/** The tiny framework with one target of another kind. */
function withRequirement(requirement: Requirement): { readonly framework: Framework; readonly target: Target } {
  const target: Target = { id: 'tiny/1.4.a', commitment: 'tiny/1.4', label: { en: 'Fourth' }, requirement };
  return { framework: { ...tinyFramework, targets: [...tinyFramework.targets, target] }, target };
}

describe('explain', () => {
  it('says what was promised, who reports what, and what follows', () => {
    const sentences = told(evaluated('tiny/1.1.a', '2025-03-31', tinyObservations.slice(0, 1)));
    expect(sentences).toContain('Promised: more than 3,000 officers in total, 2024–2025 (Officers trained).');
    expect(sentences).toContain('Officers trained: at least 1,200 officers in 2024. Source: City of Example.');
    // "at least" leaves open how much there was in all, in 2024 too
    expect(sentences.at(-3)).toBe('What is reported is not enough for a finding.');
    expect(sentences.at(-1)).toBe(
      'No complete figure for January 2024 to March 2025; at least 3,001 officers would show that the target is met. One figure tells only a part: City of Example (at least 1,200 officers, 2024); there is none for January to March 2025.',
    );
  });

  it('traces a figure to its observation', () => {
    const sentence = explain(evaluated('tiny/1.1.a'), 'en', context).find(({ text }) => text.includes('1,200'));
    expect(sentence?.observations).toEqual(['o1']);
  });

  it('says by how many days a deliverable was late', () => {
    // due 30 June, done 10 July
    expect(told(evaluated('tiny/1.3.a'))).toContain('It was done on 10\u00a0July 2024, 10 days after the deadline.');
  });

  it('says that a passed deadline without proof proves nothing', () => {
    expect(told(evaluated('tiny/1.3.a', '2025-03-31', [])).slice(1)).toEqual([
      'The deadline has passed and nothing is reported; whether the promise was kept is not known.',
      'Needed: a report that says whether it was done, and when.',
    ]);
  });

  it('names the periods that are missing', () => {
    expect(told(evaluated('tiny/1.2.a'))).toContain('No figure for 2024.');
  });

  it('speaks French with French spaces', () => {
    const sentences = told(evaluated('tiny/1.1.a', '2025-03-31', tinyObservations.slice(0, 1)), 'fr');
    expect(sentences[0]).toBe('Promis\u00a0: plus de 3\u202f000\u00a0agents au total, 2024–2025 (Agents formés).');
    for (const sentence of sentences) expect(sentence).not.toMatch(/ [;:!?»]|« /);
  });

  it.each<[Requirement, string]>([
    [{ kind: 'standing' }, 'This promise is qualitative or continuing; it sets no figure and none is invented for it.'],
    [
      {
        kind: 'level-by',
        direction: 'decrease',
        comparison: 'stated',
        level: { value: 20 },
        measure: { id: 'tiny/m.x', label: { en: 'Detention rate' }, unit: 'percent', combine: { time: 'snapshot', across: 'none' } },
        due: '2025-12-31',
      },
      'Promised: detention rate lowered to 20% by 31\u00a0December 2025.',
    ],
    [
      {
        kind: 'direction',
        direction: 'increase',
        measure: { id: 'tiny/m.y', label: { en: 'UN ratifications' }, unit: 'ratification', combine: { time: 'snapshot', across: 'none' } },
        window: { start: '2024-01-01' },
      },
      'Promised: UN ratifications to go up; no figure is set.',
    ],
  ])('says what a promise of each kind asks', (requirement, expected) => {
    const { framework, target } = withRequirement(requirement);
    const sentences = explain(evaluateTarget(target, [], { asOf: '2025-03-31' }), 'en', { framework, observations: [] });
    expect(sentences.map(({ text }) => text)).toContain(expected);
  });

  it('names the part that decides a compound promise', () => {
    const parts = tinyFramework.targets.slice(0, 2);
    const { framework, target } = withRequirement({ kind: 'all-of', parts });
    const sentences = explain(evaluateTarget(target, tinyObservations, { asOf: '2025-03-31' }), 'en', {
      framework,
      observations: tinyObservations,
    });
    expect(sentences.map(({ text }) => text)).toContain(
      'The weakest part decides: Assist two countries every year (No evidence reported).',
    );
  });

  it('refuses a key of the context that it does not know', () => {
    expect(() => explain(evaluated('tiny/1.1.a'), 'en', { framwork: tinyFramework } as never)).toThrow(/"framwork".*"framework"/);
  });

  it('refuses a step that it does not know, rather than leaving something out', () => {
    const steps = [{ code: 'new-code', values: { days: 3 } }] as unknown as Evaluation['steps'];
    expect(() => explain({ ...evaluated('tiny/1.1.a'), steps }, 'en')).toThrow(
      /^The code of a step was "new-code"; expected one of required, revised, .*; evaluate the target with the same version as this\.$/,
    );
  });

  it('keeps marks of direction out of its sentences', () => {
    const observations = tinyObservations.map((observation) => ({
      ...observation,
      source: { title: 'T', publisher: 'Evil\u202E desk\n' },
    }));
    const sentences = explain(evaluated('tiny/1.1.a'), 'en', { framework: tinyFramework, observations });
    expect(sentences.some(({ text }) => text.endsWith('Source: Evil[U+202E] desk.'))).toBe(true);
  });

  it('names the step that each sentence says', () => {
    const evaluation = evaluated('tiny/1.1.a');
    // what would settle it is no step of what was found
    const codes = new Set([...evaluation.steps.map(({ code }) => code), 'missing-figure']);
    for (const { code } of explain(evaluation, 'en', context)) expect(codes).toContain(code);
    expect(explain(evaluation, 'en', context)[0]?.code).toBe('required');
  });

  it('quotes the title of a source that has no publisher', () => {
    const [first] = tinyObservations;
    const observations = [{ ...first!, source: { title: 'Annual report 2024' } }];
    const say = (locale: string): readonly string[] =>
      explain(evaluated('tiny/1.1.a', '2025-03-31', observations), locale, { framework: tinyFramework, observations }).map(
        ({ text }) => text,
      );
    expect(say('en')).toContain('Officers trained: at least 1,200 officers in 2024. Source: “Annual report 2024”.');
    expect(say('fr').some((text) => text.endsWith('Source\u00a0: «\u00a0Annual report 2024\u00a0».'))).toBe(true);
  });
});

describe('a promise for a part of a measure', () => {
  const measure = {
    id: 'tiny/m.trained',
    label: { en: 'Officers trained', fr: 'Agents formés' },
    unit: 'officer',
    combine: { time: 'increment', across: 'sum' },
  } as const;
  const select = { places: ['KE', 'UG'], dimensions: { sex: 'F' } };
  const window = { start: '2024-01-01', end: '2024-12-31' };
  const total: Requirement = { kind: 'total-by', comparison: 'at-least', value: 50, measure, select, window };

  it('names its places and its breakdown, in both languages', () => {
    const say = (requirement: Requirement, locale: string): readonly string[] => {
      const { target } = withRequirement(requirement);
      return explain(evaluateTarget(target, [], { asOf: '2024-12-31' }), locale).map(({ text }) => text);
    };
    expect(say(total, 'en')[0]).toBe('Promised: at least 50 officers in total, 2024 (Officers trained, Kenya and Uganda, female).');
    expect(say(total, 'fr')[0]).toBe(
      'Promis\u00a0: au moins 50\u00a0agents au total, 2024 (Agents formés, Kenya et Ouganda, sexe féminin).',
    );
    const rise: Requirement = {
      kind: 'level-by',
      direction: 'increase',
      comparison: 'at-least',
      level: { value: 50 },
      measure: { ...measure, combine: { time: 'snapshot', across: 'sum' } },
      select: { places: ['KE'] },
      due: '2030-12-31',
    };
    expect(say(rise, 'en')[0]).toBe('Promised: officers trained (Kenya) raised to at least 50 officers by 31\u00a0December 2030.');
  });

  it('says of a figure of another part that it is one', () => {
    const { target } = withRequirement({ ...total, select: { places: ['KE'] } });
    const of = (id: string, place: string, value: number) =>
      ({ id, measure: measure.id, unit: 'officer', role: 'result', value, place, period: window, source: { title: 'Report' } }) as const;
    const evaluation = evaluateTarget(target, [of('k', 'KE', 60), of('u', 'UG', 10)], { asOf: '2024-12-31' });
    expect(explain(evaluation, 'en').map(({ text }) => text)).toContain(
      'One figure is not counted: it is of another place or breakdown than the target asks for.',
    );
  });
});

describe('an explanation without a context', () => {
  it.each([
    ['tiny/1.1.a', 'Promised: more than 3,000 officers in total, 2024–2025 (Officers trained).'],
    ['tiny/1.2.a', 'Promised: at least 2 countries every year, from 1\u00a0January 2024 (Countries assisted).'],
    ['tiny/1.3.a', 'Promised: a guidance note, by 30\u00a0June 2024.'],
  ])('says what %s asks, and names the measure', (id, expected) => {
    expect(explain(evaluated(id), 'en')[0]?.text).toBe(expected);
  });

  it('names the reports by their ids, with figure, qualifier and period', () => {
    expect(explain(evaluated('tiny/1.1.a', '2025-03-31', tinyObservations.slice(0, 1)), 'en')).toContainEqual({
      code: 'reported',
      text: 'At least 1,200 officers in 2024. Source: report “o1”.',
      observations: ['o1'],
    });
    expect(explain(evaluated('tiny/1.3.a'), 'en').map(({ text }) => text)).toContain('Done on 10\u00a0July 2024. Source: report “o2”.');
  });

  it('has a sentence for every one that it has with a context', () => {
    for (const { id } of tinyFramework.targets) {
      const evaluation = evaluated(id);
      for (const locale of ['en', 'fr']) {
        const codes = (given?: typeof context): readonly string[] => explain(evaluation, locale, given).map(({ code }) => code);
        expect(codes()).toEqual(codes(context));
      }
    }
  });

  it('says what a level, a direction, several parts and a continuing promise ask', () => {
    const measure = {
      id: 'tiny/m.x',
      label: { en: 'Prisoners not yet sentenced' },
      unit: 'percent',
      combine: { time: 'snapshot', across: 'none' },
    } as const;
    const asked = (requirement: Requirement): string | undefined =>
      explain(evaluateTarget(withRequirement(requirement).target, [], { asOf: '2025-03-31' }), 'en')[0]?.text;
    expect(
      asked({ kind: 'level-by', direction: 'decrease', comparison: 'at-most', level: { value: 20 }, measure, due: '2030-12-31' }),
    ).toBe('Promised: prisoners not yet sentenced lowered to at most 20% by 31\u00a0December 2030.');
    expect(
      asked({ kind: 'level-by', direction: 'maintain', comparison: 'stated', level: { from: 20, to: 30 }, measure, due: '2030-12-31' }),
    ).toBe('Promised: prisoners not yet sentenced kept at between 20% and 30% until 31\u00a0December 2030.');
    expect(asked({ kind: 'direction', direction: 'decrease', measure, window: { start: '2024-01-01' } })).toBe(
      'Promised: prisoners not yet sentenced to go down; no figure is set.',
    );
    expect(asked({ kind: 'all-of', parts: tinyFramework.targets.slice(0, 2) })).toBe('This promise has two parts; both must be kept.');
    expect(asked({ kind: 'standing' })).toMatch(/^This promise is qualitative or continuing/);
  });
});
