import { isActionlineError, type Framework, type Issue } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { checkFramework } from './check-framework.js';
import { defineFramework } from './define-framework.js';

const minimal = {
  id: 'city-2030',
  title: { en: 'City plan', fr: 'Plan de la ville' },
  issuer: { actor: 'city', name: { en: 'The city', fr: 'La ville' } },
  validity: { start: '2026-01-01', end: '2030-12-31' },
  levels: [{ kind: 'promise', label: { en: 'Promise', fr: 'Promesse' }, commitment: true }],
  items: [
    { id: 'city-2030/1', kind: 'promise', label: { en: 'Build homes', fr: 'Construire des logements' }, facets: { themes: ['housing'] } },
  ],
} as const;

const refusal = (input: unknown): { readonly message: string; readonly issues: readonly Issue[] } => {
  try {
    defineFramework(input as typeof minimal);
  } catch (error) {
    if (isActionlineError(error) && error.code === 'bad-framework') return { message: error.message, issues: error.issues };
    throw error;
  }
  throw new Error('expected a refusal');
};

describe('defineFramework', () => {
  it('fills in what is left out', () => {
    expect(defineFramework(minimal)).toEqual({
      ...minimal,
      shortTitle: minimal.title,
      document: { title: 'City plan', language: 'en' },
      edition: { id: '1', label: minimal.title },
      languages: ['en', 'fr'],
      items: [
        {
          ...minimal.items[0],
          notation: '1',
          source: { position: 1 },
          facets: { themes: ['housing'], groups: [], actors: [], instruments: [], standards: [], sdgs: [] },
        },
      ],
      measures: [],
      targets: [],
      release: { id: '0', date: '2026-01-01', contentHash: '' },
    });
  });

  it('keeps what is given', () => {
    const release = { id: '2026.1', date: '2026-02-01', contentHash: 'f'.repeat(64) };
    expect(defineFramework({ ...minimal, release }).release).toEqual(release);
  });

  it('gathers the measures of the targets, also of other readings, each once', () => {
    const measure = (id: string) =>
      ({ id: `city-2030/${id}`, label: { en: id, fr: id }, unit: 'person', combine: { time: 'increment', across: 'sum' } }) as const;
    const requirement = (id: string) =>
      ({ kind: 'direction', direction: 'increase', measure: measure(id), window: { start: '2026-01-01' } }) as const;
    const reading = { id: 'a', label: { en: 'A', fr: 'A' }, reason: { en: 'R', fr: 'R' } };
    const plan = defineFramework({
      ...minimal,
      targets: [
        {
          id: 'city-2030/1',
          commitment: 'city-2030/1',
          label: { en: 'T', fr: 'T' },
          requirement: requirement('m.a'),
          interpretation: { taken: reading, others: [{ ...reading, id: 'b', requirement: requirement('m.b') }] },
        },
        { id: 'city-2030/1.b', commitment: 'city-2030/1', label: { en: 'U', fr: 'U' }, requirement: requirement('m.a') },
      ],
    });
    expect(plan.measures.map(({ id }) => id)).toEqual(['city-2030/m.a', 'city-2030/m.b']);
  });

  it('gathers both sides of a share, which are named in observations too', () => {
    const cases = {
      id: 'city-2030/m.cases',
      label: { en: 'Cases', fr: 'Affaires' },
      unit: 'case',
      combine: { time: 'increment', across: 'sum' },
    } as const;
    const share = {
      id: 'city-2030/m.closed-share',
      label: { en: 'Share of cases closed', fr: 'Part des affaires closes' },
      unit: 'percent',
      combine: { time: 'snapshot', across: 'none' },
      share: { numerator: { ...cases, id: 'city-2030/m.closed' }, denominator: cases, part: true },
    } as const;
    const plan = defineFramework({
      ...minimal,
      targets: [
        {
          id: 'city-2030/1',
          commitment: 'city-2030/1',
          label: { en: 'T', fr: 'T' },
          requirement: {
            kind: 'total-by',
            comparison: 'at-least',
            value: 80,
            measure: share,
            window: { start: '2026-01-01', end: '2026-12-31' },
          },
        },
      ],
    });
    const ids: readonly ('city-2030/m.closed-share' | 'city-2030/m.closed' | 'city-2030/m.cases')[] = plan.measures.map(({ id }) => id);
    expect(ids).toEqual(['city-2030/m.closed-share', 'city-2030/m.closed', 'city-2030/m.cases']);
  });

  describe('the parts of an all-of', () => {
    const standing = (id: string) =>
      ({ id, commitment: 'city-2030/1', label: { en: id, fr: id }, requirement: { kind: 'standing' } }) as const;
    const whole = (parts: readonly unknown[]) => ({ ...standing('city-2030/1'), requirement: { kind: 'all-of', parts } });
    const define = (...targets: readonly unknown[]): Framework => defineFramework({ ...minimal, targets } as unknown as typeof minimal);
    const listed = ({ targets }: Framework) => targets.map(({ id, partOf }) => [id, partOf]);

    it('are listed after their whole, and told whose part they are, as far down as they go', () => {
      const inner = { ...standing('city-2030/1.a'), requirement: { kind: 'all-of', parts: [standing('city-2030/1.a.1')] } };
      const plan = define(whole([inner, standing('city-2030/1.b')]), standing('city-2030/1.c'));
      expect(listed(plan)).toEqual([
        ['city-2030/1', undefined],
        ['city-2030/1.a', 'city-2030/1'],
        ['city-2030/1.a.1', 'city-2030/1.a'],
        ['city-2030/1.b', 'city-2030/1'],
        ['city-2030/1.c', undefined],
      ]);
      // what the whole holds and what is listed are the same, so that both are written as one in SKOS
      const [first, second] = plan.targets;
      expect(first?.requirement.kind === 'all-of' && first.requirement.parts[0]).toEqual(second);
      expect(checkFramework(plan)).toEqual([]);
    });

    it('are those of a some-of too', () => {
      const some = {
        ...standing('city-2030/1'),
        requirement: { kind: 'some-of', comparison: 'at-least', count: 1, parts: [standing('city-2030/1.a')] },
      };
      expect(listed(define(some))).toEqual([
        ['city-2030/1', undefined],
        ['city-2030/1.a', 'city-2030/1'],
      ]);
    });

    it('stay where they are listed already', () => {
      const part = { ...standing('city-2030/1.a'), partOf: 'city-2030/1' };
      expect(listed(define(part, whole([part])))).toEqual([
        ['city-2030/1.a', 'city-2030/1'],
        ['city-2030/1', undefined],
      ]);
    });

    it('are refused where what is listed does not agree', () => {
      const codes = (...targets: readonly unknown[]) => refusal({ ...minimal, targets }).issues.map(({ code }) => code);
      const part = standing('city-2030/1.a');
      expect(codes(whole([part]), part)).toEqual(['unlisted-part']);
      // of two wholes only the first can have the part
      expect(codes(whole([part]), { ...whole([part]), id: 'city-2030/1.z' })).toEqual(['unlisted-part']);
      expect(codes(whole([{ ...part, partOf: 'city-2030/9' }]))).toEqual(['unlisted-part', 'unknown-whole']);
      expect(codes(whole([null]))).toEqual(['wrong-type']);
    });

    it('are not followed in a circle', () => {
      const parts: unknown[] = [];
      const target = whole(parts);
      parts.push(target);
      expect(refusal({ ...minimal, targets: [target] }).issues.map(({ code }) => code)).toContain('cyclic-data');
    });
  });

  it('refuses a facet value that its vocabularies do not have', () => {
    const themes = {
      id: 'city-themes',
      title: { en: 'Themes', fr: 'Thèmes' },
      concepts: [{ id: 'housing', label: { en: 'Housing', fr: 'Logement' } }],
    };
    expect(defineFramework(minimal, { vocabularies: { themes } }).items).toHaveLength(1);
    const broken = { ...minimal, items: [{ ...minimal.items[0], facets: { themes: ['housnig'] } }] };
    expect(() => defineFramework(broken, { vocabularies: { themes } })).toThrow(/unknown-facet-value: .*did you mean "housing"\?/);
  });

  it('throws once, with every issue, the first ten errors in the message', () => {
    // twelve items without French, and one kind that is none
    const items = Array.from({ length: 12 }, (_, at) => ({
      id: `city-2030/${String(at + 1)}`,
      kind: at === 0 ? 'vow' : 'promise',
      label: { en: 'Build' },
    }));
    const { message, issues } = refusal({ ...minimal, items });
    expect(issues.length).toBe(13);
    expect(message.split('\n- ').length - 1).toBe(10);
    expect(message).toContain('"city-2030" has 13 errors');
    expect(message).toContain('and 3 more');
  });

  it('lists warnings beside errors, and does not refuse for warnings alone', () => {
    const long = { en: 'x'.repeat(201), fr: 'y' };
    expect(defineFramework({ ...minimal, items: [{ ...minimal.items[0], label: long }] }).items.length).toBe(1);
    const { issues } = refusal({ ...minimal, items: [{ ...minimal.items[0], label: long, kind: 'vow' }] });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['unknown-kind', 'error'],
      ['long-label', 'warning'],
    ]);
  });

  it('tells once what is wrong with a measure of a target, where it was written, and that a unit may be one of its own', () => {
    const measure = {
      id: 'city-2030/m.beds',
      label: { en: 'Beds', fr: 'Lits' },
      unit: 'bed',
      combine: { time: 'increment', across: 'sum' },
    };
    const requirement = {
      kind: 'total-by',
      comparison: 'at-least',
      value: 3,
      measure,
      window: { start: '2026-01-01', end: '2026-12-31' },
    };
    const target = { id: 'city-2030/1.a', commitment: 'city-2030/1', label: { en: 'T', fr: 'T' }, requirement };
    const { issues } = refusal({ ...minimal, targets: [target] });
    expect(issues.map(({ code, path }) => [code, path?.join('.')])).toEqual([['unknown-value', 'targets.0.requirement.measure.unit']]);
    expect(issues[0]?.message).toContain('or declare one of your own there: an object with id, kind and label.');
    // a list of measures is of the author's own, and what is wrong there is to be mended there too
    expect(refusal({ ...minimal, measures: [measure], targets: [target] }).issues.map(({ path }) => path?.join('.'))).toEqual([
      'measures.0.unit',
      'targets.0.requirement.measure.unit',
    ]);
  });

  it('does not change what it is given', () => {
    const input = structuredClone(minimal);
    defineFramework(input);
    expect(input).toEqual(minimal);
  });

  it.each([
    undefined,
    null,
    3,
    'x',
    [],
    {},
    { items: 'x' },
    { ...minimal, items: [null] },
    { ...minimal, targets: [null, 3] },
    { ...minimal, title: null },
    { ...minimal, validity: [] },
  ])('refuses what is no framework (%#)', (input) => {
    expect(refusal(input).issues.length).toBeGreaterThan(0);
  });

  it('takes ten megabytes of labels without hanging', () => {
    const { issues, message } = refusal({
      ...minimal,
      items: [{ ...minimal.items[0], kind: 'vow', label: { en: 'a'.repeat(10_000_000), fr: ' '.repeat(10_000_000) } }],
    });
    expect(issues.map(({ code }) => code)).toEqual(['unknown-kind', 'empty-label', 'long-label', 'long-label']);
    expect(message.length).toBeLessThan(2000);
  });
});
