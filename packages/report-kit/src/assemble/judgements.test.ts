import type { Assessment, Framework } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import type { Section, Table } from '../document/block.js';
import { plainText } from '../document/inline.js';
import type { Report } from '../document/report.js';
import { renderHtml } from '../render/html/html.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { allBlocks } from '../document/all-blocks.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';
import type { Narrative } from '../material/narrative.js';
import type { ReportInput } from '../material/report-input.js';

/** The tiny report with 1,200 officers exactly: of "at least" as many no pace could be told. */
function firmReport(changes: Partial<ReportInput> = {}): Report {
  const observations = tinyObservations.map((one) => (one.id === 'o1' ? { ...one, bound: 'exact' as const } : one));
  return tinyReport({ observations, ...changes });
}

// On 31 March 2025 the tiny plan then stands so: 1.1.a at risk, 1.2.a without evidence, 1.3.a delivered late, which counts as achieved.
function judged(changes: Partial<Assessment>): Assessment {
  return { about: 'tiny/1.1.a', author: 'A. Reviewer', independence: 'independent', date: '2025-03-01', rationale: 'Slow.', ...changes };
}

function told(changes: Partial<Narrative>): Narrative {
  return { about: 'tiny/1.1', text: 'A quiet year.', language: 'en', ...changes };
}

const words = (id: string, report: Report): string | undefined =>
  allBlocks(report).flatMap((block) => (block.kind === 'paragraph' && block.id === id ? [plainText(block.children)] : []))[0];
const overview = (report: Report): Section | undefined => report.sections.find(({ id }) => id === 'disagreements');
const rows = (report: Report): readonly (readonly string[])[] =>
  allBlocks(report)
    .filter((block): block is Table => block.kind === 'table' && block.id === 'disagreements-table')
    .flatMap((table) => table.rows.map(({ cells }) => cells.map(plainText)));
const attributions = (report: Report): readonly string[] =>
  allBlocks(report).flatMap((block) => (block.kind === 'statement' ? [plainText(block.attribution ?? [])] : []));

describe('judgements and narratives of a later day', () => {
  const sources = [{ title: 'Minutes of April' }];
  const later = judged({ date: '2025-04-01', rationale: 'Known in April.', sources });

  it('do not appear, nor do their sources, and are counted', () => {
    const report = firmReport({
      assessments: [judged({}), later],
      narratives: [told({ date: '2025-04-02', text: 'Told in April.' }), told({ date: '2025-03-31', text: 'Told in March.' }), told({})],
    });
    expect(JSON.stringify(report)).not.toMatch(/Known in April|Minutes of April|Told in April/);
    for (const kept of ['Slow.', 'Told in March.', 'A quiet year.']) expect(JSON.stringify(report)).toContain(kept);
    expect(report.production.later).toEqual({ assessments: 1, narratives: 1 });
    expect(words('later', report)).toBe('What is dated after 31\u00a0March 2025 is left out: 1 judgement and 1 narrative.');
  });

  it('do not appear where they were not yet known, whichever of the two dates comes first', () => {
    // made on 1 March: known on 15 March, not on 28 February
    expect(firmReport({ assessments: [judged({})], knownAt: '2025-03-15' }).production.later).toBeUndefined();
    const report = firmReport({ assessments: [judged({})], narratives: [told({ date: '2025-03-01' })], knownAt: '2025-02-28' });
    expect(JSON.stringify(report.sections)).not.toMatch(/Slow\.|A quiet year\./);
    expect(words('later', report)).toBe('What is dated after 28\u00a0February 2025 is left out: 1 judgement and 1 narrative.');
    // known in April, but made after the day that the report is about
    expect(firmReport({ assessments: [later], knownAt: '2025-04-30' }).production.later).toEqual({ assessments: 1, narratives: 0 });
  });

  it('make no item look as if there were something to say about it', () => {
    const about = 'tiny/1.4';
    const without = firmReport({ observations: [] });
    const report = firmReport({ observations: [], assessments: [judged({ about, date: '2025-04-01' })] });
    expect(report.sections.filter(({ id }) => id !== 'methods')).toEqual(without.sections.filter(({ id }) => id !== 'methods'));
  });

  it('are counted in French', () => {
    const report = firmReport({ locale: 'fr', assessments: [later, later], narratives: [told({ date: '2025-05-01' })] });
    expect(words('later', report)).toBe(
      'Ce qui est daté d’après le 31\u00a0mars 2025 est laissé de côté\u00a0: 2\u00a0jugements et 1\u00a0récit.',
    );
  });

  it('leave no note where there are none', () => {
    const report = firmReport({ assessments: [judged({})] });
    expect(words('later', report)).toBeUndefined();
    expect(report.production).not.toHaveProperty('later');
  });

  it('are refused where the date is none', () => {
    expect(() => firmReport({ narratives: [told({}), told({ date: '2025-02-30' })] })).toThrow('narratives[1].date was "2025-02-30"');
    expect(() => firmReport({ assessments: [judged({ date: 'soon' })] })).toThrow('assessments[0].date was "soon"');
  });
});

describe('a narrative', () => {
  it('shows who wrote it and when, where that is known', () => {
    const told1 = (changes: Partial<Narrative>): readonly string[] => attributions(firmReport({ narratives: [told(changes)] }));
    expect(told1({ author: 'Editors', date: '2025-03-02' })).toContain('Editors, 2\u00a0March 2025');
    expect(told1({ date: '2025-03-02' })).toContain('2\u00a0March 2025');
    expect(told1({ author: 'Editors' })).toContain('Editors');
  });
});

describe('a judgement that differs from what is computed', () => {
  it('says so, and which way', () => {
    const report = firmReport({
      assessments: [
        judged({ status: 'achieved', independence: 'self' }),
        judged({ author: 'B', status: 'missed' }),
        judged({ about: 'tiny/1.3.a', status: 'missed' }),
      ],
    });
    expect(words('assessment--tiny_2f1.1.a--0--differs', report)).toBe(
      'The computed status is “At risk”; this judgement is more favourable.',
    );
    expect(words('assessment--tiny_2f1.1.a--1--differs', report)).toBe(
      'The computed status is “At risk”; this judgement is less favourable.',
    );
    expect(words('assessment--tiny_2f1.3.a--0--differs', report)).toBe(
      'The computed status is “Kept late”; this judgement is less favourable.',
    );
  });

  it('stands in an overview that names who judged and how they stand to delivery', () => {
    const report = firmReport({
      assessments: [judged({ about: 'tiny/1.3.a', status: 'missed' }), judged({ status: 'achieved', independence: 'self', author: 'B' })],
    });
    expect(plainText(overview(report)?.heading ?? [])).toBe('Where people and computation differ');
    expect(rows(report)).toEqual([
      [
        '1.1.a Train more than 3,000 officers',
        'At risk',
        'Kept more favourable than computed',
        'B, 1\u00a0March 2025 responsible for delivery',
      ],
      [
        '1.3.a Publish a guidance note',
        'Kept late',
        'Missed less favourable than computed',
        'A. Reviewer, 1\u00a0March 2025 independent of delivery',
      ],
    ]);
    expect(report.sections.map(({ id }) => id).slice(0, 7)).toEqual([
      'headline',
      'answers',
      'due',
      'progress',
      'requests',
      'item--tiny_2f1',
      'disagreements',
    ]);
    expect(renderHtml(report)).toContain('<a href="#target--tiny_2f1-1-a">1.1.a');
    expect(renderMarkdown(report)).toContain('## Where people and computation differ');
  });

  it('of a commitment with several targets is set beside the weakest of them', () => {
    const [first, , third] = tinyFramework.targets;
    const framework: Framework = { ...tinyFramework, targets: [first!, { ...third!, commitment: 'tiny/1.1' }] };
    const report = firmReport({ framework, assessments: [judged({ about: 'tiny/1.1', status: 'on-track' })] });
    // at risk is weaker than achieved
    expect(words('assessment--tiny_2f1.1--0--differs', report)).toBe(
      'The weakest of the 2 computed statuses is “At risk”; this judgement is more favourable.',
    );
    expect(rows(report)).toEqual([
      [
        '1.1 Train officers',
        'At risk the weakest of 2 targets',
        'On track more favourable than computed',
        'A. Reviewer, 1\u00a0March 2025 independent of delivery',
      ],
    ]);
  });

  it('is said in French', () => {
    const report = firmReport({ locale: 'fr', assessments: [judged({ status: 'missed' })] });
    expect(plainText(overview(report)?.heading ?? [])).toBe('Écarts entre jugements et calculs');
    expect(words('assessment--tiny_2f1.1.a--0--differs', report)).toBe(
      'L’état calculé est «\u00a0À risque\u00a0»\u202f; ce jugement est moins favorable.',
    );
    expect(rows(report)[0]?.slice(1)).toEqual([
      'À risque',
      'Manqué moins favorable que le calcul',
      'A. Reviewer, 1er\u00a0mars 2025 indépendant de la réalisation',
    ]);
  });

  it('has the same parts in both languages', () => {
    const assessments = [judged({ status: 'missed' }), judged({ about: 'tiny/1.1', status: 'achieved' }), judged({ date: '2025-04-01' })];
    const ids = (locale: string): readonly string[] => allBlocks(firmReport({ locale, assessments })).map(({ id }) => id);
    expect(ids('fr')).toEqual(ids('en'));
    expect(new Set(ids('en')).size).toBe(ids('en').length);
  });
});

describe('no difference', () => {
  it.each([
    ['is seen where both say the same', judged({ status: 'at-risk' })],
    ['is seen where the person names no status', judged({})],
    ['is seen where nothing could be computed', judged({ about: 'tiny/1.2.a', status: 'at-risk' })],
    ['is seen where the judgement is of a later day', judged({ status: 'missed', date: '2025-04-01' })],
    ['is seen where the subject is not evaluated', judged({ about: 'elsewhere/1', status: 'missed' })],
  ])('%s', (_name, assessment) => {
    const report = firmReport({ assessments: [assessment] });
    expect(overview(report)).toBeUndefined();
    expect(allBlocks(report).filter(({ id }) => id.endsWith('--differs'))).toEqual([]);
  });

  it('is seen in a judgement that its author has replaced', () => {
    const report = firmReport({ assessments: [judged({ status: 'missed', date: '2025-01-31' }), judged({ status: 'at-risk' })] });
    expect(overview(report)).toBeUndefined();
  });
});
