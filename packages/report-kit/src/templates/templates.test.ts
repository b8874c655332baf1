import type { Framework } from '@actionline/core';
import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../assemble/assemble-report.js';
import { allBlocks } from '../document/all-blocks.js';
import { plainText } from '../document/inline.js';
import { templateNames, type Report, type TemplateName } from '../document/report.js';
import { renderHtml } from '../render/html/html.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { office } from '../testing/office.js';
import { spaced } from '../testing/one-target.js';
import { namingFramework, tinyActivities } from '../testing/tiny-activities.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';

function reportBy(template: TemplateName, framework: Framework, locale: 'en' | 'fr', scope?: { readonly place: string }): Report {
  const isTiny = framework.id === 'tiny';
  return assembleReport({
    framework,
    observations: isTiny ? tinyObservations : [],
    activities: isTiny ? tinyActivities : [],
    asOf: '2025-03-31',
    template,
    locale,
    ...office,
    ...(template === 'country' ? { scope: scope ?? { place: 'KE' } } : {}),
    ...(template === 'mid-term-review' ? { since: '2024-09-30' } : {}),
  });
}

const empty: Framework = { ...tinyFramework, id: 'tiny', items: [], targets: [], measures: [] };
const single: Framework = { ...tinyFramework, items: tinyFramework.items.slice(0, 2), targets: [] };

describe.each(templateNames)('the template %s', (template) => {
  it.each([
    ['of the EU plan', euActionPlan],
    ['of the UNODC pledges', unodcPledges],
    ['of one’s own', namingFramework],
    ['of one commitment and no target', single],
    ['of nothing', empty],
  ] as const)('is written of a framework %s, in both languages, with the same parts', (_, framework) => {
    const [en, fr] = (['en', 'fr'] as const).map((locale) => reportBy(template, framework as Framework, locale));
    expect(en!.sections.length).toBeGreaterThan(0);
    const ids = allBlocks(en!).map(({ id }) => id);
    // which official headings are confirmed differs between languages
    const same = (all: readonly string[]): readonly string[] => all.filter((id) => id !== 'heading-note');
    expect(same(allBlocks(fr!).map(({ id }) => id))).toEqual(same(ids));
    expect(new Set(ids).size).toBe(ids.length);
    // every table has as many cells a row as columns, and no section is a heading over nothing
    for (const block of allBlocks(en!)) {
      if (block.kind === 'table') for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length);
      if (block.kind === 'section') expect([block.id, block.blocks.length > 0]).toEqual([block.id, true]);
    }
    for (const render of [renderHtml, renderMarkdown]) expect(render(en!)).not.toMatch(/undefined|NaN|\[object/);
  });

  it('is given by its name and as such', () => {
    const named = reportBy(template, tinyFramework, 'en');
    expect(named.template).toBe(template);
    expect(named.subtitle).not.toBe('');
  });
});

function cellsOf(report: Report, id: string): readonly string[] {
  const found = allBlocks(report).find((block) => block.id === id);
  return found?.kind === 'table' ? found.rows.map(({ cells }) => spaced(cells.map(plainText).join(' | '))) : [];
}

function said(report: Report, id: string): string {
  const found = allBlocks(report).find((block) => block.id === id);
  return found?.kind === 'paragraph' ? spaced(plainText(found.children)) : '';
}

describe('a mid-term review', () => {
  const report = reportBy('mid-term-review', namingFramework, 'en');

  it('says on what nothing is reported, by the denominator of the first page', () => {
    // of the three promises 1.1.a and 1.3.a have figures; of the four commitments activities are recorded on 1.1, 1.2 and 1.4, a result on 1.1 and 1.3
    expect(said(report, 'silent-count')).toBe('Nothing is reported on one of the three promises that can be checked.');
    expect(cellsOf(report, 'silent-targets')).toEqual([
      '1.2.a Assist two countries every year | at least 2 countries every year | no end stated',
    ]);
  });

  it('names what is behind, and what it cannot say', () => {
    expect(said(report, 'behind-count')).toBe('No promise is known to be behind.');
    const late = assembleReport({
      framework: tinyFramework,
      observations: [],
      asOf: '2025-03-31',
      template: 'mid-term-review',
      locale: 'en',
      ...office,
    });
    expect(cellsOf(late, 'behind-targets')).toEqual([
      '1.3.a Publish a guidance note | Overdue, not reported | delivery by the due date | – | 30 Jun 2024',
    ]);
  });
});

describe('a consultation', () => {
  it('asks for what is not known, in questions that say where answers go', () => {
    const report = assembleReport({
      framework: tinyFramework,
      observations: tinyObservations.slice(0, 1),
      asOf: '2025-03-31',
      template: 'consultation',
      locale: 'en',
      ...office,
    });
    expect(said(report, 'questions-answer')).toBe('Please send your answers to: desk@example.org.');
    expect(cellsOf(report, 'questions-table')).toEqual([
      // at least 1,200 of 2024 are reported; what all were in 2024 is not
      expect.stringMatching(/^1\.1\.a Train more than 3,000 officers \| .*“Officers trained”/),
      '1.2.a Assist two countries every year | Which figure do you know for “Countries assisted” (2024)?',
      '1.3.a Publish a guidance note | Has this been done, and when: a guidance note?',
      '1 Protect people | Which results do you know of under 1.4? None is reported.',
    ]);
  });
});

describe('a report on the quality of the data', () => {
  const report = reportBy('data-quality', namingFramework, 'en');

  it('counts figures by how sure and how exact they are', () => {
    // o1 and o2 speak about delivery and count; o3 is context; o4 is confidential
    expect(said(report, 'data-count')).toBe(
      'This report draws on 3 figures. Of these, two speak about delivery, and two count towards a promise.',
    );
    expect(cellsOf(report, 'data-confidence')).toEqual(['not said | 2 | 1']);
    expect(cellsOf(report, 'data-bounds')).toEqual(['stated as exact | 1 | 0', '“at least” | 1 | 0', '“about” | 0 | 1']);
  });

  it('names results that rest on one source', () => {
    expect(cellsOf(report, 'single-source-table')).toEqual([
      expect.stringMatching(/^1\.1\.a .* \| 1 \| Annual report 2024 \[\d\]$/),
      expect.stringMatching(/^1\.3\.a .* \| 1 \| Press release \[\d\]$/),
    ]);
  });
});

describe('a brief', () => {
  it('has no contents, and says what is the same in every request once', () => {
    const report = reportBy('brief', unodcPledges, 'en');
    expect(report.sections.every(({ listed }) => !listed)).toBe(true);
    const table = allBlocks(report).find(({ id }) => id === 'brief-requests-table');
    expect(table?.kind === 'table' && table.columns.map(({ key }) => key)).toEqual(['what', 'period']);
    expect(said(report, 'brief-requests-more')).toMatch(/^All are asked of: United Nations Office on Drugs and Crime\. \d+ more requests /);
  });
});

describe('what is asked of whom', () => {
  const columns = (report: Report): readonly string[] => {
    const table = allBlocks(report).find(({ id }) => id === 'requests-table');
    return table?.kind === 'table' ? table.columns.map(({ key }) => key) : [];
  };

  it('names the one of whom all is asked once, and each of several in its row', () => {
    const one = reportBy('annual', unodcPledges, 'en');
    expect(columns(one)).toEqual(['what', 'period']);
    expect(said(one, 'requests-from')).toBe('All are asked of: United Nations Office on Drugs and Crime.');
    const owners = { 'tiny/1.1': { name: 'Training office', by: '2025-06-30' } };
    expect(columns(tinyReport({ observations: [], owners, template: 'annual' }))).toEqual(['what', 'period', 'from', 'by']);
  });
});

describe('a country report', () => {
  it('opens with what is told of the place, and has no empty parts', () => {
    const report = reportBy('country', namingFramework, 'en');
    // three courses name Kenya: two of 1.1, of which one is of 1.2 too
    expect(report.activities?.map(({ activity }) => activity)).toEqual(['course-1', 'course-3']);
    expect(report.sections.map(({ id }) => id)).not.toContain('requests');
    expect(said(report, 'reported-items-others')).toBe('Nothing is on record about Kenya under the other two of the four commitments.');
  });
});
