import type { Framework, Requirement, RevisedText, Revision, Target } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { renderCsv } from '../render/csv/csv.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { figure, officers, quarter, spaced, year } from '../testing/one-target.js';
import { tinyFramework } from '../testing/tiny-framework.js';
import { assembleReport } from '../assemble/assemble-report.js';
import { office } from '../testing/office.js';

const act = (number: number) => ({ title: `Decision ${String(number)}`, publisher: 'the Council' });
const total = (value: number, end = '2025-12-31'): Requirement => ({
  kind: 'total-by',
  comparison: 'at-least',
  value,
  measure: officers,
  window: { start: '2024-01-01', end },
});
const revise = (decided: string, number: number, requirement: Requirement, rest: Partial<RevisedText> = {}): Revision => ({
  decided,
  source: act(number),
  requirement,
  ...rest,
});
const target = (requirement: Requirement, ...revisions: readonly Revision[]): Target => ({
  id: 'tiny/1.4.a',
  commitment: 'tiny/1.4',
  label: { en: 'Fourth', fr: 'Quatrième' },
  requirement,
  revisions,
});
const kept: Target = { id: 'tiny/1.1.a', commitment: 'tiny/1.1', label: { en: 'First', fr: 'Première' }, requirement: total(50) };
const observations = [figure('a', 60, quarter(1)), figure('b', 50, year(2025))];

const reportOn = (one: Target, asOf: string, locale: 'en' | 'fr' = 'en') => {
  const framework: Framework = { ...tinyFramework, measures: [officers], targets: [kept, one] };
  return assembleReport({ template: 'annual', ...office, framework, observations, asOf, locale });
};
const shown = (one: Target, asOf: string, locale?: 'en' | 'fr') => spaced(renderMarkdown(reportOn(one, asOf, locale)));

/** The lines about the revisions of a target, without the numbers of their sources. */
const lines = (one: Target, locale: 'en' | 'fr', asOf = '2026-06-30'): readonly string[] =>
  shown(one, asOf, locale)
    .split('\n')
    .filter((line) => /^> - \d{1,2}(?:er)? \S+ \d{4}(?: :|:)/.test(line))
    .map((line) => line.slice(4).replace(/ (?:\[|\\\[).*$/, ''));

describe('the revisions of a target, in a report', () => {
  it('are told one by one, with what changed', () => {
    const revised = target(
      total(100),
      revise('2024-03-12', 1, total(120), { reason: { en: 'More were asked for.', fr: 'Davantage étaient demandés.' } }),
      revise('2024-06-01', 2, total(110, '2026-12-31'), { inForce: '2025-01-01' }),
      revise('2024-09-01', 3, total(110, '2026-06-30')),
      revise('2025-02-01', 4, { ...total(110), comparison: 'more-than' } as Requirement),
      { decided: '2025-06-01', source: act(5), withdrawn: true },
      revise('2025-09-01', 6, { kind: 'standing' }),
    );
    expect(lines(revised, 'en')).toEqual([
      '12 March 2024: raised to at least 120 officers. More were asked for.',
      '1 June 2024: lowered to at least 110 officers and extended to 31 December 2026, with effect from 1 January 2025.',
      '1 September 2024: brought forward to 30 June 2026.',
      '1 February 2025: now more than 110 officers.',
      '1 June 2025: withdrawn.',
      '1 September 2025: taken up again, now without a figure.',
    ]);
    expect(lines(revised, 'fr')).toEqual([
      '12 mars 2024 : relevée à au moins 120 agents. Davantage étaient demandés.',
      '1er juin 2024 : ramenée à au moins 110 agents et échéance reportée au 31 décembre 2026, avec effet au 1er janvier 2025.',
      '1er septembre 2024 : échéance avancée au 30 juin 2026.',
      '1er février 2025 : désormais plus de 110 agents.',
      '1er juin 2025 : retirée.',
      '1er septembre 2025 : rétablie, désormais sans chiffre.',
    ]);
    // what was decided later is not known yet
    expect(lines(revised, 'en', '2024-03-11')).toEqual([]);
    expect(lines(revised, 'en', '2024-06-01')).toHaveLength(2);
  });

  it('say what a deliverable is', () => {
    const note = (en: string, fr: string): Requirement => ({ kind: 'deliverable', deliverable: { en, fr }, window: year(2025) });
    const one = target(note('Note', 'Note'), revise('2024-03-12', 1, note('Note and tools', 'Note et outils')));
    expect(lines(one, 'en')).toEqual(['12 March 2024: now Note and tools (31 December 2025).']);
    expect(lines(one, 'fr')).toEqual(['12 mars 2024 : désormais Note et outils (31 décembre 2025).']);
  });

  it('say to which level, and by when', () => {
    const rate = { ...officers, unit: 'percent', combine: { time: 'snapshot', across: 'none' } } as const;
    const level = (value: number, due: string): Requirement => ({
      kind: 'level-by',
      direction: 'decrease',
      comparison: 'stated',
      level: { value },
      measure: rate,
      due,
    });
    const one = target(level(40, '2025-12-31'), revise('2024-03-12', 1, level(30, '2026-12-31')));
    expect(lines(one, 'en')).toEqual(['12 March 2024: lowered to 30% and extended to 31 December 2026.']);
    expect(lines(one, 'fr')).toEqual(['12 mars 2024 : ramenée à 30 % et échéance reportée au 31 décembre 2026.']);
  });

  it('number their acts among the sources', () => {
    const report = reportOn(target(total(100), revise('2024-03-12', 1, total(120))), '2025-12-31');
    expect(report.sources.map(({ citation }) => citation.title).slice(1)).toEqual(['Decision 1', 'Annual report']);
    expect(report.findings.map(({ revision, required }) => [revision, required])).toEqual([
      [undefined, 50],
      ['2024-03-12', 120],
    ]);
  });
});

describe('a target that is withdrawn, in a report', () => {
  const gone = target(total(100), { decided: '2025-01-15', inForce: '2025-02-01', source: act(1), withdrawn: true });

  it('is shown with its last evaluation, and not counted', () => {
    const report = reportOn(gone, '2026-06-30');
    const page = spaced(renderMarkdown(report));
    expect(page).toMatch(/4\.a Fourth.*not in force any more, and not counted/);
    expect(page).toContain(
      'The target was withdrawn on 15 January 2025 (“Decision 1”), with effect from 1 February 2025; it is evaluated as of 31 January 2025, its last day, and not counted.',
    );
    expect(page).toContain('The one promise that can be checked is kept.');
    expect(report.gaps.filter(({ about }) => about === gone.id)).toEqual([]);
    expect(report.findings[1]).toMatchObject({ target: gone.id, withdrawn: '2025-02-01' });
    expect(renderCsv(report)).toContain(',2025-02-01,');
    const figures = JSON.stringify(report.sections.flatMap(({ blocks }) => blocks.filter(({ id }) => id === 'figure-progress')));
    expect(figures).toContain('1.a First');
    expect(figures).not.toContain('Fourth');
  });

  it('says so in French', () => {
    const page = shown(gone, '2026-06-30', 'fr');
    expect(page).toContain(
      'La cible a été retirée le 15 janvier 2025 (« Decision 1 »), avec effet au 1er février 2025 ; l’évaluation est arrêtée au 31 janvier 2025, dernier jour de validité de la cible, et n’entre pas dans les totaux.',
    );
    expect(page).toContain('n’est plus en vigueur, non compté');
  });

  it('counts until then', () => {
    const page = shown(gone, '2025-01-31');
    expect(page).not.toContain('not in force any more');
    expect(lines(gone, 'en', '2025-01-31')).toEqual(['15 January 2025: withdrawn, with effect from 1 February 2025.']);
  });

  it('is left out of its whole, which says so', () => {
    const part = (id: string, ...revisions: readonly Revision[]): Target => ({
      ...target(total(50), ...revisions),
      id: `tiny/1.4.${id}`,
      partOf: 'tiny/1.4',
    });
    const parts = [part('b'), part('c', ...(gone.revisions ?? []))];
    const whole: Target = { ...gone, id: 'tiny/1.4', requirement: { kind: 'all-of', parts }, revisions: [] };
    const framework: Framework = { ...tinyFramework, measures: [officers], targets: [whole, ...parts] };
    const report = (locale: 'en' | 'fr') =>
      spaced(renderMarkdown(assembleReport({ template: 'annual', ...office, framework, observations, asOf: '2026-06-30', locale })));
    expect(report('en')).toContain('One part is withdrawn and not asked for any more.');
    expect(report('fr')).toContain('Un volet a été retiré et n’est plus demandé.');
  });
});

describe('the text that was evaluated', () => {
  it('is named with its act', () => {
    const revised = target(total(100), revise('2024-03-12', 1, total(120), { inForce: '2025-01-01' }));
    expect(shown(revised, '2025-12-31')).toContain('The text is that of 12 March 2024 (“Decision 1”), with effect from 1 January 2025.');
    expect(shown(revised, '2025-12-31', 'fr')).toContain(
      'Le texte retenu est celui du 12 mars 2024 (« Decision 1 »), avec effet au 1er janvier 2025.',
    );
    expect(shown(revised, '2024-12-31')).not.toContain('The text is that of');
  });

  it('has its own readings', () => {
    const reading = (id: string) => ({ id, label: { en: `Reading ${id}`, fr: `Lecture ${id}` }, reason: { en: 'Why', fr: 'Pourquoi' } });
    const interpretation = { taken: reading('new'), others: [] };
    const revised: Target = {
      ...target(total(100), revise('2024-03-12', 1, total(120), { interpretation })),
      interpretation: { taken: reading('old'), others: [] },
    };
    expect(shown(revised, '2025-12-31')).toContain('Our reading of the text: “reading new”.');
    expect(shown(revised, '2024-03-11')).toContain('Our reading of the text: “reading old”.');
  });
});
