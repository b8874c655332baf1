import { evaluateTarget } from '@actionline/targets';
import { describe, expect, it } from 'vitest';

import { worldFamilies } from '../../../../targets/src/testing/worlds/families.js';
import { plainText } from '../../document/inline.js';
import {
  assembleReport,
  explain,
  formatsFor,
  messagesFor,
  progressChart,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  templateNames,
  type Report,
  valuesChart,
} from '../../index.js';
import { allBlocks } from '../../document/all-blocks.js';
import { oneTarget, figure, hundredIn2024, officers, year, spaced } from '../one-target.js';
import { tinyFramework, tinyObservations } from '../tiny-framework.js';
import { es } from './es.js';
import { spanishActivities, spanishFramework, spanishObservations, spanishVocabularies } from './spanish-framework.js';
import { office } from '../office.js';

const texts = {
  framework: spanishFramework,
  observations: spanishObservations,
  activities: spanishActivities,
  vocabularies: spanishVocabularies,
  assessments: [
    {
      about: 'tiny/1.1.a',
      status: 'missed',
      rationale: 'La formación se detuvo.',
      language: 'es',
      author: 'Inspección general',
      independence: 'independent',
      date: '2025-03-01',
    },
  ],
  narratives: [{ about: 'tiny', text: 'Un año de trabajo.', language: 'es' }],
  asOf: '2025-03-31',
} as const;

function reportIn(template: (typeof templateNames)[number]): Report {
  return assembleReport({
    ...texts,
    template,
    ...office,
    locale: 'es',
    messages: es,
    // what only some templates show: a place, and what changed
    ...(template === 'country' ? { scope: { place: 'KE' } } : {}),
    ...(template === 'mid-term-review' ? { since: '2024-09-30' } : {}),
  });
}

/** Words of English that Spanish does not have: the commonest, and those that the built-in messages are made of. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|is|are|was|were|not|for|by|with|from|that|this|these|which|it|its|as|to|on|at|be|has|have|been|or|than|more|most|least|less|figure|figures|report|reported|status|target|targets|commitment|commitments|evidence|level|due|deadline|missing|source|sources|counted|period|periods|value|year|month|day|days|officers|countries|promised|progress|none|nothing|unknown|met|reached|track|trend)(?!\p{L})/iu;

/** Every word that a reader sees, without what machines read: ids, digests, names of packages and of fields. */
function seenIn(report: Report): string {
  const html = renderHtml(report).replace(/<style>[\s\S]*?<\/style>|<code>[\s\S]*?<\/code>/g, ' ');
  const shown = [...html.matchAll(/>([^<>]+)</g), ...html.matchAll(/(?:data-label|aria-label)="([^"]+)"/g)].map(([, words]) => words);
  const table = allBlocks(report).flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(plainText)) : [],
  );
  return [...shown, ...table, ...report.findings.flatMap(({ statusLabel, label, missing }) => [statusLabel, label, ...missing])]
    .join('\n')
    .replace(/@actionline\/[\w-]+ [\d.]+|ICU [\d.]+|Actionline|pledge-progress|\b[0-9a-f]{64}\b/g, '');
}

describe('a report in a language of one’s own', () => {
  it.each(templateNames)('holds no word of another one: %s', (template) => {
    const report = reportIn(template);
    const words = [
      seenIn(report),
      renderMarkdown(report).replace(/`[^`]*`|@actionline\/[\w-]+/g, ''),
      ...report.gaps.map(({ text }) => text),
    ];
    for (const line of words.join('\n').split('\n')) expect(line).not.toMatch(ENGLISH);
    // the templates that tell what was done, of all places
    if (template === 'annual' || template === 'pledge-progress')
      expect(seenIn(report)).toContain(
        'puntos de acción: 1\u00a0con retraso, 1\u00a0pendiente, 1\u00a0realizado con retraso, 1\u00a0realizado.',
      );
    // the first row of the table a spreadsheet reads: the names of its columns are for machines
    if (template !== 'country')
      expect(renderCsv(report)).toContain('Formar a más de 3000 agentes,total-by,inconclusive,inconclusive,Datos insuficientes');
  });

  it('says its language and its title, and keeps its dates together on the page', () => {
    const html = renderHtml(reportIn('annual'));
    expect(html).toMatch(/^<!DOCTYPE html><html lang="es" dir="ltr">/);
    expect(html).toMatch(/<title>Pequeño plan de acción – Informe anual/u);
    // no word of ours is left with a day and a month that a line may part
    expect(html).not.toMatch(/\d de (?:marzo|abril|junio|diciembre)/);
  });

  it('is plain data: it is rendered from its JSON as from itself, with no messages at hand', () => {
    const report = reportIn('annual');
    const read = JSON.parse(renderJson(report)) as Report;
    expect(renderHtml(read)).toBe(renderHtml(report));
    expect(renderMarkdown(read)).toBe(renderMarkdown(report));
  });

  it('has the digest that it has in any other language', () => {
    const english = assembleReport({ ...texts, template: 'annual', ...office, locale: 'en' });
    expect(reportIn('annual').production.inputHash).toBe(english.production.inputHash);
  });

  it('takes what the data lack in it in English, then French, and says so to who hears the page', () => {
    const report = assembleReport({
      framework: tinyFramework,
      observations: tinyObservations,
      asOf: '2025-03-31',
      template: 'annual',
      ...office,
      locale: 'es',
      messages: es,
    });
    const html = renderHtml(report);
    expect(html).toContain('<span lang="en">Protect people</span>');
    expect(html).toContain('1.1.a <span lang="en">Train more than 3,000 officers</span>');
    // in a sentence, and in a chart
    expect(html).toContain('más de 3000\u00a0agentes en total, 2024–2025 (<span lang="en">Officers trained</span>).');
    expect(html).toMatch(/<text[^>]* lang="en">1\.1\.a Train more/);
    const french = { ...tinyFramework, items: tinyFramework.items.map((item) => ({ ...item, label: { fr: item.label.fr ?? '' } })) };
    const fallen = assembleReport({
      framework: french,
      observations: [],
      asOf: '2025-03-31',
      template: 'annual',
      ...office,
      locale: 'es',
      messages: es,
    });
    expect(renderHtml(fallen)).toContain('<span lang="fr">Protéger les personnes</span>');
  });
});

describe('the sentences of a language of one’s own', () => {
  it('are Spanish in every kind of world', () => {
    let sentences = 0;
    for (const family of worldFamilies.values()) {
      for (let at = 0; at < 5; at += 1) {
        const { target, observations, options } = family.scenario(1, at);
        const own = observations.map((observation) => ({ ...observation, source: { title: 'Informe', publisher: 'el Ministerio' } }));
        for (const { text } of explain(spoken(evaluateTarget(target, own, options)), es, { observations: own })) {
          expect(text).not.toMatch(ENGLISH);
          expect(text).toMatch(/[.!?]$/);
          sentences += 1;
        }
      }
    }
    expect(sentences).toBeGreaterThan(1000);
  });

  it('read as a Spanish civil servant would write them', () => {
    const requirement = hundredIn2024({ ...officers, label: { es: 'Agentes formados' }, reporters: ['NL', 'KE', 'UG'] });
    const source = { title: 'Informe anual', publisher: 'El Ministerio' };
    const observations = [figure('a', 30, year(2024), { place: 'KE', bound: 'at-least', source })];
    const { evaluation, framework } = oneTarget(requirement, observations);
    const told = explain(evaluation, es, { framework, observations }).map(({ text }) => spaced(text));
    expect(told[0]).toBe('Prometido: al menos 100 agentes en total, 2024 (Agentes formados).');
    // in the order of the language, each with its article
    expect(told[1]).toBe('Solo se pide que informen: Kenia, los Países Bajos y Uganda; todo otro lugar cuenta como cero.');
    expect(told[2]).toBe('Al menos 30 agentes en 2024, Kenia. Fuente: El Ministerio.');
    expect(told).toContain('Los datos comunicados no bastan para llegar a una conclusión.');
  });

  it('hold what the data lack in Spanish as plain text, and nothing that passes for a mark of a language', () => {
    const forged = 'Agents\u{f0001}x\u{f0002}\u{f0000}';
    const { evaluation, framework } = oneTarget(hundredIn2024({ ...officers, label: { fr: forged } }), []);
    expect(explain(evaluation, es, { framework })[0]?.text).toBe(
      `Prometido: al menos 100\u00a0agentes en total, 2024 (Agents\ufffdx\ufffd\ufffd).`,
    );
  });

  it('stand in the charts of an evaluation too', () => {
    const requirement = hundredIn2024({ ...officers, label: { es: 'Agentes formados' } });
    const { evaluation, framework } = oneTarget(requirement, [figure('a', 60, year(2024))]);
    const own = { ...framework, targets: framework.targets.map((target) => ({ ...target, label: { es: 'Formar a 100 agentes' } })) };
    expect(spaced(valuesChart(evaluation, es, { framework: own }) ?? '')).toContain(
      '>Valores a lo largo del tiempo: 2024, 60 agentes.</desc>',
    );
    expect(spaced(progressChart(evaluation, es, { framework: own }) ?? '')).toContain(
      'Formar a 100 agentes: 60 agentes; pedido: al menos 100 agentes. Incumplida.',
    );
  });

  it('count by the plural rules of Spanish', () => {
    const { quantity, percent, period } = formatsFor(es);
    expect([0, 1, 1.5, 2].map((value) => spaced(quantity(value, 'country')))).toEqual(['0 países', '1 país', '1,5 países', '2 países']);
    expect([1_000_000, 2_000_000, 1_500_000_000].map((value) => spaced(quantity(value, 'EUR')))).toEqual([
      '1 millón de euros',
      '2 millones de euros',
      '1500 millones de euros',
    ]);
    expect(spaced(percent(0.4))).toBe('40 %');
    expect(period({ start: '2024-10-01', end: '2025-02-28' })).toBe('de octubre de 2024 a febrero de 2025');
  });
});

describe('the words of a language of one’s own', () => {
  it('are none of English but where the two languages have the same', () => {
    const [own, english] = [leaves(es), leaves(messagesFor('en'))];
    const same = [...own].filter(([path, word]) => english.get(path) === word).map(([, word]) => word);
    const formats = ['PDF', 'Word', 'Excel', 'CSV', 'JSON', 'Markdown', 'ZIP'];
    expect(new Set(same)).toEqual(new Set(['ltr', '', 'Total', 'provisional', '1', ': ', '–', 'no', 'original', ...formats]));
  });
});

/** An evaluation whose texts are in Spanish: those of the worlds are in English alone. */
function spoken<T>(value: T): T {
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    if ('en' in inner) return { es: 'Agentes formados' };
    return Object.fromEntries(Object.entries(inner).map(([key, member]) => [key, walk(member)]));
  };
  return walk(value) as T;
}

/** Every text of a tree of messages, by its path. */
function leaves(tree: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, string])[] => {
      if (typeof value === 'string') return [[`${path}.${key}`, value]];
      return typeof value === 'object' && value !== null ? [...leaves(value, `${path}.${key}`)] : [];
    }),
  );
}
