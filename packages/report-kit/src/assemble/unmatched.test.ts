import type { Observation } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';
import { describe, expect, it } from 'vitest';

import type { Figure, Table } from '../document/block.js';
import { plainText } from '../document/inline.js';
import type { Report } from '../document/report.js';
import { renderCsv } from '../render/csv/csv.js';
import { renderHtml } from '../render/html/html.js';
import { renderJson } from '../render/json/json.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { allBlocks } from '../document/all-blocks.js';
import { spaced } from '../testing/one-target.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';

// 1.1.a has "at least 1,200": not enough to tell. 1.2.a has a figure of another measure: nobody said that it counts.
// A second target of 1.3, due in 2024, has nothing at all.
const visits: Observation = {
  id: 'visits',
  measure: 'tiny/m.visits',
  commitment: 'tiny/1.2',
  value: 7,
  unit: 'mission',
  period: { start: '2024-01-01', end: '2024-12-31' },
  role: 'result',
  source: { title: 'Travel diary', publisher: 'City of Example' },
  label: { en: 'Visits to countries', fr: 'Visites dans les pays' },
};
const silent = {
  ...tinyFramework.targets[0]!,
  id: 'tiny/1.4.a',
  commitment: 'tiny/1.4',
  label: { en: 'Train judges', fr: 'Former des juges' },
} as const;
const judges = {
  ...silent,
  requirement: { ...silent.requirement, measure: { ...measureOf(silent), id: 'tiny/m.judges' } },
} as typeof silent;
const framework = { ...tinyFramework, targets: [...tinyFramework.targets, judges] };
const report = (locale = 'en'): Report => tinyReport({ framework, observations: [...tinyObservations, visits], locale });

function measureOf({ requirement }: typeof silent): object {
  return 'measure' in requirement ? requirement.measure : {};
}
const table = (id: string, from = report()): Table | undefined =>
  allBlocks(from).find((block): block is Table => block.kind === 'table' && block.id === id);
const chart = (id: string, from = report()): Figure | undefined =>
  allBlocks(from).find((block): block is Figure => block.kind === 'figure' && block.id === id);
const cells = (id: string, column: number, from = report()): readonly string[] =>
  (table(id, from)?.rows ?? []).map((row) => spaced(plainText(row.cells[column] ?? [])));
const list = (id: string, from = report()): readonly string[] =>
  allBlocks(from).flatMap((block) =>
    block.kind === 'list' && block.id === id ? block.items.map(({ children }) => spaced(plainText(children))) : [],
  );

describe('nothing reported, not enough to tell, and not matched', () => {
  it('are three statuses in the table of targets, with what is asked for in words', () => {
    expect(cells('targets', 1)).toEqual([
      'Reported, not enough to tell at least 1,200 officers',
      'Reported, decision needed 1 figure, please decide',
      'Kept late done, 10 Jul 2024',
      'No evidence reported',
    ]);
    expect(cells('targets', 1, report('fr'))).toEqual([
      'Éléments insuffisants au moins 1 200 agents',
      'Éléments à rattacher 1 chiffre à rattacher',
      'Tenu avec retard fait, 10 juil. 2024',
      'Aucune information',
    ]);
  });

  it('are three parts of the chart and of its words', () => {
    const figure = chart('figure-status');
    expect(figure?.chart.kind === 'status-overview' ? figure.chart.segments.map(({ status }) => status) : []).toEqual([
      'achieved',
      'inconclusive',
      'unmatched',
      'no-data',
    ]);
    expect(figure?.description).toBe(
      'kept late (1); reported, not enough to tell (1); reported, decision needed (1); no evidence reported (1).',
    );
  });

  it('are three entries of the key', () => {
    const legend = allBlocks(report()).flatMap((block) => (block.kind === 'legend' ? block.statuses.map(({ status }) => status) : []));
    expect(legend).toEqual(expect.arrayContaining(['inconclusive', 'unmatched', 'no-data']));
  });

  it('are told apart where targets are counted', () => {
    // of four targets two have evidence, one has a figure that nobody matched, one has nothing
    const row = table('figure-coverage-table')
      ?.rows.map(({ cells: row }) => row.map(plainText))
      .find(([name]) => name === 'Promises that can be checked');
    expect(table('figure-coverage-table')?.columns.map(({ label }) => label)).toEqual([
      'Level',
      'With evidence',
      'Reported, decision needed',
      'None reported',
      'Total',
    ]);
    expect(row).toEqual(['Promises that can be checked', '2', '1', '1', '4']);
    expect(chart('figure-coverage')?.description).toContain('Promises that can be checked: 2 of 4; reported, decision needed (1).');
    expect(spaced(chart('figure-coverage', report('fr'))?.description ?? '')).toContain(
      'Promesses vérifiables : 2 sur 4 ; éléments à rattacher (1).',
    );
    // no such column where nothing waits to be matched
    expect(table('figure-coverage-table', tinyReport())?.columns).toHaveLength(4);
  });

  it('are explained, with the figures that wait to be matched', () => {
    expect(list('target-reasons--tiny_2f1.2.a')).toEqual([
      'Promised: at least 2 countries every year, from 1 January 2024 (Countries assisted).',
      'There is no finding yet.',
      'One figure is reported on this commitment, and it does not count yet for what was promised; please decide whether it does. [3]',
      'Visits to countries: 7 missions in 2024. Source: City of Example. [3]',
      'No figure for 2024.',
    ]);
    expect(list('target-reasons--tiny_2f1.2.a', report('fr')).slice(1, 4)).toEqual([
      'Aucune conclusion n’est encore possible.',
      'Un chiffre est publié sur cet engagement sans être rattaché à l’une de ses cibles ; il reste à décider laquelle le compte, ou qu’aucune ne le compte. [3]',
      'Visites dans les pays : 7 missions en 2024. Source : City of Example. [3]',
    ]);
    expect(list('target-reasons--tiny_2f1.4.a').join(' ')).toContain('Nothing is reported, so there is no finding.');
  });

  it('leave the periods without a figure of a target on one line, and a row each for machines', () => {
    const later = tinyReport({ framework, observations: [...tinyObservations, visits], asOf: '2027-01-31' });
    expect(list('gap-periods-list', later)).toEqual(['1.2.a Assist two countries every year: the years 2024 to 2026']);
    expect(later.gaps.filter(({ kind }) => kind === 'period-without-figure').map(({ text }) => text.slice(-4))).toEqual([
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('are three entries of what is not known', () => {
    const gaps = report().gaps.map(({ kind, about, text }) => `${kind} ${about} ${text}`);
    expect(gaps).toContain('target-without-evidence tiny/1.4.a 1.4.a Train judges');
    expect(gaps).toContain('unmatched-evidence tiny/1.2 1.2 Assist countries: 1 figure, please decide');
    expect(gaps).toContain('inconclusive tiny/1.1.a 1.1.a Train more than 3,000 officers');
    expect(gaps.filter((gap) => gap.startsWith('target-without-evidence'))).toHaveLength(1);
    expect(list('gap-unmatched-list')).toEqual(['1.2 Assist countries: 1 figure, please decide']);
    // of 1.1.a a figure is asked, of 1.2 a decision, of 1.4 the year gone by and the days of the next
    expect(report().requests.map(({ about, kind }) => `${kind} ${about}`)).toEqual([
      'figure tiny/1.1.a',
      'decision tiny/1.2',
      'figure tiny/1.4.a',
      'figure tiny/1.4.a',
    ]);
  });

  it('stand in every format, in both languages', () => {
    for (const [locale, words] of [
      ['en', ['Reported, not enough to tell', 'Reported, decision needed', 'No evidence reported']],
      ['fr', ['Éléments insuffisants', 'Éléments à rattacher', 'Aucune information']],
    ] as const) {
      const made = report(locale);
      for (const render of [renderHtml, renderMarkdown, renderJson, renderCsv])
        for (const word of words) expect(render(made)).toContain(word);
    }
    const html = renderHtml(report());
    for (const status of ['inconclusive', 'unmatched', 'no-data']) expect(html).toContain(`class="status status-${status}"`);
    for (const mark of ['◐ **Reported, not enough', '▣ **Reported, decision needed', '□ **No evidence'])
      expect(renderMarkdown(report())).toContain(mark);
  });

  it('are data in the rows for machines', () => {
    expect(report().findings.map(({ status, shown, unmatched }) => [status, shown, unmatched])).toEqual([
      ['inconclusive', 'inconclusive', 0],
      ['no-data', 'unmatched', 1],
      ['achieved', 'achieved', 0],
      ['no-data', 'no-data', 0],
    ]);
    expect(report().findings[0]?.missing).toEqual([
      'No complete figure for January 2024 to March 2025; at least 3,001 officers would show that the target is met. One figure tells only a part: City of Example (at least 1,200 officers, 2024); there is none for January to March 2025.',
    ]);
    const [header, , second] = renderCsv(report()).split('\r\n');
    expect(header?.split(',').slice(6, 9)).toEqual(['status', 'shown', 'status_label']);
    expect(second).toContain(',no-data,unmatched,"Reported, decision needed",');
  });
});

describe('a figure that waits to be matched', () => {
  it('is marked in the table of evidence, and is not said to be left out', () => {
    expect(cells('figures-table--tiny_2f1', 1)).toContain('Visits to countries to be decided');
    expect(list('evidence-list--tiny_2f1.2')).toEqual(['Visits to countries: 7 missions, 2024 (to be decided) [3]']);
    expect(table('gap-left-out')).toBeUndefined();
  });

  it('is no silence, though nothing is due yet', () => {
    // the guidance note of 1.3 is due on 30 June 2024
    const asOf = '2024-03-31';
    const period = { start: '2024-02-01', end: '2024-02-29' };
    const silentOnes = (observations: readonly Observation[]): readonly string[] =>
      tinyReport({ asOf, observations }).gaps.flatMap(({ kind, about }) => (kind === 'target-without-evidence' ? [about] : []));
    expect(silentOnes([])).toContain('tiny/1.3.a');
    expect(silentOnes([{ ...visits, commitment: 'tiny/1.3', period }])).not.toContain('tiny/1.3.a');
  });

  it('is never taken from an evaluation that knows more than may be published', () => {
    const secret: Observation = { ...visits, id: 'secret', confidentiality: 'C' };
    const evaluation = evaluateFramework(tinyFramework, [secret], { asOf: '2025-03-31' });
    expect(() => tinyReport({ observations: [secret], evaluation })).toThrow('"secret", which is confidential');
  });
});

describe('a target of a commitment that is not in force any more', () => {
  it('is shown, and not counted', () => {
    const items = tinyFramework.items.map((item) => (item.id === 'tiny/1.2' ? { ...item, status: 'withdrawn' as const } : item));
    const made = tinyReport({ framework: { ...tinyFramework, items } });
    expect(cells('targets', 1, made)[1]).toBe('No evidence reported not in force any more, and not counted');
    expect(chart('figure-status', made)?.description).toBe('kept late (1); reported, not enough to tell (1).');
  });
});
