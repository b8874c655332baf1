import type { Framework, Observation, Requirement } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';
import { describe, expect, it } from 'vitest';

import type { Section, Statement, Table } from '../document/block.js';
import { plainText } from '../document/inline.js';
import { renderHtml } from '../render/html/html.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { allBlocks } from '../document/all-blocks.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';
import { assembleReport } from './assemble-report.js';
import { office } from '../testing/office.js';

const statement = (id: string, report = tinyReport()): Statement | undefined =>
  allBlocks(report).find((block): block is Statement => block.kind === 'statement' && block.id === id);
const section = (id: string, report = tinyReport()): Section | undefined =>
  allBlocks(report).find((block): block is Section => block.kind === 'section' && block.id === id);
const table = (id: string, report = tinyReport()): Table | undefined =>
  allBlocks(report).find((block): block is Table => block.kind === 'table' && block.id === id);

describe('assembleReport', () => {
  it('states what it is about, of which day, and how it came about', () => {
    const report = tinyReport({ knownAt: '2025-04-15' });
    expect(report).toMatchObject({
      title: 'Tiny action plan',
      subtitle: 'Annual progress report',
      asOf: '2025-03-31',
      knownAt: '2025-04-15',
      framework: { id: 'tiny', edition: 'First edition', issuer: 'City of Example', release: { id: 'tiny-1' } },
      production: { methods: [{ id: 'actionline-pace' }] },
    });
    expect(report.production.inputHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives the same report for the same observations in another order', () => {
    expect(tinyReport({ observations: [...tinyObservations].reverse() })).toEqual(tinyReport());
  });

  it('gives the same digest of the same input in every language', () => {
    const { inputHash } = tinyReport().production;
    for (const locale of ['fr', 'en-GB', 'fr-BE']) expect(tinyReport({ locale }).production.inputHash).toBe(inputHash);
  });

  it('gives another digest for another input, in every language', () => {
    const { inputHash } = tinyReport().production;
    const [first, ...rest] = tinyObservations;
    for (const changes of [
      { asOf: '2025-03-30' },
      { knownAt: '2025-03-31' },
      { template: 'pledge-progress' },
      { observations: [{ ...first!, value: 1201 }, ...rest] },
      { observations: [{ ...first!, bound: 'exact' }, ...rest] },
      { observations: [first!] },
      { narratives: [{ about: 'tiny/1.1', text: 'A quiet year.', language: 'en' }] },
      { framework: { ...tinyFramework, title: { ...tinyFramework.title, fr: 'Un autre petit plan' } } },
    ] as const) {
      const [en, fr] = ['en', 'fr'].map((locale) => tinyReport({ ...changes, locale }).production.inputHash);
      expect(en).toBe(fr);
      expect(en).not.toBe(inputHash);
    }
  });

  it('gives the same digest with a confidential figure and without it', () => {
    const free = tinyObservations.filter(({ confidentiality }) => confidentiality === undefined);
    expect(free.length).toBeLessThan(tinyObservations.length);
    expect(tinyReport({ observations: free }).production.inputHash).toBe(tinyReport().production.inputHash);
  });

  it('does not change what it is given', () => {
    const given = structuredClone(tinyObservations);
    tinyReport({ observations: given });
    expect(given).toEqual(tinyObservations);
  });

  it('has the same parts in both languages', () => {
    const ids = (locale: string): readonly string[] => allBlocks(tinyReport({ locale })).map(({ id }) => id);
    expect(ids('fr')).toEqual(ids('en'));
  });

  it('gives every block an id of its own', () => {
    for (const template of ['annual', 'pledge-progress'] as const) {
      const ids = allBlocks(tinyReport({ template })).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('refuses an unknown template and an unknown locale, naming those there are', () => {
    expect(() => tinyReport({ template: 'monthly' as never })).toThrow('expected one of "annual", "pledge-progress"');
    expect(() => tinyReport({ locale: 'de' })).toThrow('expected one of "en", "fr"');
    expect(() => tinyReport({ asOf: '2025-02-30' })).toThrow('asOf');
  });

  it('walks the levels of a framework in the annual template and lists commitments flat in the other', () => {
    const annual = section('item--tiny_2f1');
    expect(annual?.blocks.filter((block) => block.kind === 'section').map(({ id }) => id)).toContain('item--tiny_2f1.1');
    const flat = section('commitments--tiny', tinyReport({ template: 'pledge-progress' }));
    // of 1.4 there is a figure about the world and no more: it stands in the table of those without a result
    expect(flat?.blocks.filter((block) => block.kind === 'section').map(({ id }) => id)).toEqual(
      ['1', '2', '3'].map((n) => `item--tiny_2f1.${n}`),
    );
    expect(table('quiet--tiny--action', tinyReport({ template: 'pledge-progress' }))?.rows.map(({ id }) => id)).toEqual([
      'item--tiny_2f1.4',
    ]);
  });

  it('leads every number in brackets to a source', () => {
    const report = tinyReport();
    const numbers = [...JSON.stringify(report.sections).matchAll(/"kind":"citation","number":(\d+)/g)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(report.sources.map((source) => source.number)).toContain(number);
  });

  it('cites one source once, whatever the page', () => {
    // Two observations cite the annual report of 2024 at two pages; the plan itself and the press release make three.
    expect(tinyReport().sources.map(({ citation }) => citation.title)).toEqual([
      'Tiny action plan, final text',
      'Annual report 2024',
      'Press release',
    ]);
  });
});

describe('the three layers of statement', () => {
  it('are kept apart and named', () => {
    const report = tinyReport({
      assessments: [
        {
          about: 'tiny/1.1',
          author: 'A. Reviewer',
          independence: 'independent',
          date: '2025-03-01',
          status: 'at-risk',
          rationale: 'Slow.',
        },
      ],
      narratives: [{ about: 'tiny/1.1', text: 'A quiet year.', language: 'en' }],
    });
    const kinds = section('item--tiny_2f1.1', report)?.blocks.flatMap((block) =>
      block.kind === 'statement' ? [[block.provenance, block.label]] : [],
    );
    expect(kinds).toEqual([
      ['official', 'Promised'],
      ['evaluation', 'Computed'],
      ['observation', 'Reported'],
      ['assessment', 'Judged'],
      ['narrative', 'Authors’ comment'],
    ]);
  });

  it('never let a judgement change what is computed', () => {
    const judged = tinyReport({
      assessments: [{ about: 'tiny/1.1.a', author: 'A', independence: 'self', date: '2025-03-01', status: 'achieved', rationale: 'Done.' }],
    });
    expect(judged.findings).toEqual(tinyReport().findings);
  });

  it('keep statements about unknown subjects in a part of their own', () => {
    const report = tinyReport({ narratives: [{ about: 'elsewhere/9', text: 'Lost?', language: 'en' }] });
    expect(JSON.stringify(section('other-statements', report))).toContain('Lost?');
  });
});

describe('absence of evidence', () => {
  it('is stated, and is never red', () => {
    // no target is drawn from 1.4, and a person has judged it: it has a part of its own, which says that nothing is reported
    const judged = { about: 'tiny/1.4', author: 'A', independence: 'self', date: '2025-03-01', rationale: 'Letters help.' } as const;
    expect(section('item--tiny_2f1.4', tinyReport({ assessments: [judged] }))?.blocks).toContainEqual(
      expect.objectContaining({ kind: 'paragraph', tone: 'absence' }),
    );
    const empty = tinyReport({ observations: [], asOf: '2030-01-01' });
    expect(new Set(empty.findings.map(({ status }) => status))).toEqual(new Set(['no-data']));
  });

  it('is listed as a gap, by what it is about', () => {
    const gaps = tinyReport().gaps.map(({ kind, about }) => `${kind} ${about}`);
    expect(gaps).toEqual([
      'commitment-without-evidence tiny/1.2',
      'commitment-without-evidence tiny/1.4',
      'target-without-evidence tiny/1.2.a',
      'inconclusive tiny/1.1.a',
      'missing-figure tiny/1.1.a',
      'missing-figure tiny/1.2.a',
      'period-without-figure tiny/1.2.a',
    ]);
  });

  it('of anything to say sets commitments together in one table', () => {
    const report = tinyReport({ observations: [] });
    expect(table('quiet--tiny_2f1--action', report)?.rows.map(({ id }) => id)).toEqual(['item--tiny_2f1.4']);
  });
});

describe('context', () => {
  it('is shown as such and counts for nothing', () => {
    expect(table('background-table--tiny_2f1')?.caption).toBe('Background, no proof of delivery: 1 Protect people');
    expect(table('background-table--tiny_2f1')?.rows.map(({ id }) => id)).toEqual(['background--tiny_2f1.4']);
    expect(table('figures-table--tiny_2f1')?.rows.map(({ id }) => id)).toEqual(['figures--tiny_2f1.1', 'figures--tiny_2f1.3']);
    expect(statement('evidence--tiny_2f1.4')).toBeUndefined();
  });
});

describe('confidential observations', () => {
  it('appear nowhere and are counted', () => {
    const report = tinyReport();
    expect(JSON.stringify(report)).not.toMatch(/\b777\b|Secret memorandum|"o4"/);
    expect(report.production).toMatchObject({ observations: 4, withheld: 1 });
    expect(JSON.stringify(section('production', report))).toContain('One observation was withheld');
  });

  it('may not come in by way of an evaluation made with them', () => {
    const evaluation = evaluateFramework(tinyFramework, tinyObservations, { asOf: '2025-03-31' });
    expect(() => tinyReport({ evaluation })).toThrow('"o4", which is confidential');
  });
});

describe('an evaluation already at hand', () => {
  const published = tinyObservations.filter(({ confidentiality }) => confidentiality !== 'C');

  it('gives the same findings as one made here', () => {
    const evaluation = evaluateFramework(tinyFramework, published, { asOf: '2025-03-31' });
    expect(tinyReport({ evaluation }).findings).toEqual(tinyReport().findings);
  });

  it('is refused when it is of another day', () => {
    const evaluation = evaluateFramework(tinyFramework, published, { asOf: '2025-03-30' });
    expect(() => tinyReport({ evaluation })).toThrow('expected "tiny" as of "2025-03-31"');
  });
});

describe('observations that speak about nothing in the framework', () => {
  it('are shown among the gaps', () => {
    const stray: Observation = {
      ...tinyObservations[0],
      id: 's',
      measure: 'other/m',
      commitment: 'other/1',
      label: { en: 'Stray' },
    } as Observation;
    const report = assembleReport({
      framework: tinyFramework,
      observations: [stray],
      asOf: '2025-03-31',
      template: 'annual',
      ...office,
      locale: 'en',
    });
    expect(table('gap-unplaced', report)?.rows.map(({ cells }) => plainText(cells[0] ?? []))).toEqual(['Stray']);
  });
});

describe('a framework of one’s own', () => {
  const [first, second] = tinyFramework.targets;
  const parts = [first!, second!].map((target) => ({ ...target, partOf: 'tiny/1.4' }));
  const whole = { id: 'tiny/1.4', commitment: 'tiny/1.4', label: { en: 'Both' }, requirement: { kind: 'all-of', parts } } as const;
  const standing = { id: 'tiny/1.3', commitment: 'tiny/1.3', label: { en: 'Go on' }, requirement: { kind: 'standing' } } as const;
  const framework: Framework = {
    ...tinyFramework,
    release: { id: '0', date: '2024-01-01', contentHash: '' },
    levels: tinyFramework.levels.map((level) => (level.commitment ? { ...level, label: { en: 'Target', fr: 'Cible' } } : level)),
    targets: [whole, ...parts, standing],
  };
  const report = tinyReport({ framework });
  const words = (id: string, from = report): string =>
    allBlocks(from).flatMap((block) => (block.kind === 'paragraph' && block.id === id ? [plainText(block.children)] : []))[0] ?? '';

  it('lists a part without evidence among the gaps, and asks a continuing promise for none', () => {
    // 1.1.a has evidence, 1.2.a has none; the whole is counted by them, 1.3 asks for nothing that is measured
    expect(report.gaps.filter(({ kind }) => kind === 'target-without-evidence').map(({ about }) => about)).toEqual(['tiny/1.2.a']);
    expect(words('gap-targets')).toBe('Promises on which nothing is reported, counted part by part: 1 of 2. 1.2.a');
    expect(words('coverage-targets')).toContain('counted here by its parts');
  });

  it('counts a compound promise once, and those that go on apart', () => {
    // 1.4 is one of two parts, of which one has no figure; 1.3 goes on; 1.1 and 1.2 have no promise of their own
    expect(words('headline-answer')).toBe(
      'The one promise that can be checked is not known to be kept. For one, nothing is reported on a part of the promise. One other promise goes on without a figure; it is described, not checked. The other two commitments hold no promise that can be checked.',
    );
    // 1.1 has too little, 1.2 nothing, 1.3 is delivered, and late; 1.4 promises nothing that can be checked
    expect(words('headline-answer', tinyReport())).toBe(
      'One of the three promises that can be checked is kept. It came late. For one, too little is reported to tell. For one, nothing is reported so far. The other commitment holds no promise that can be checked.',
    );
    expect(words('headline-record', tinyReport())).toBe(
      'Of the four commitments, two have results on record and two nothing. Where nothing is reported, we cannot say whether a promise was kept.',
    );
  });

  it('tells its own word "target" from the report’s', () => {
    expect(words('target-word')).toContain('What the text itself calls “Target” is called a commitment here.');
    expect(words('target-word', tinyReport({ framework, locale: 'fr' }))).toContain('« Cible »'.replaceAll(' ', '\u00a0'));
    expect(words('target-word', tinyReport())).toBe('');
    expect(table('figures-table--tiny_2f1', report)?.caption).toBe('Reported results: 1 Protect people');
  });

  it('is spoken of by the names of its own levels', () => {
    expect(words('coverage-levels')).toBe('Under “Line”, an entry counts as having evidence where it, or a commitment below it, has.');
    expect(words('coverage-places')).toBe('No evidence names a country.');
  });

  it('shows no release and no digest that it does not have', () => {
    const rows = (from = report): readonly string[] =>
      table('production-table', from)?.rows.map(({ cells }) => plainText(cells[0] ?? [])) ?? [];
    expect(rows(tinyReport())).toEqual(expect.arrayContaining(['Data release', 'Digest of the framework data (SHA-256)']));
    expect(rows()).not.toContain('Data release');
    expect(rows()).not.toContain('Digest of the framework data (SHA-256)');
    for (const text of [renderHtml(report), renderMarkdown(report)]) expect(text).not.toContain('Data release');
  });
});

describe('the table of targets', () => {
  const measure = { id: 'tiny/m.x', label: { en: 'X' }, unit: 'percent', combine: { time: 'snapshot', across: 'none' } } as const;
  const promisedOf = (requirement: Requirement): string => {
    const target = { id: 'tiny/1.4.a', commitment: 'tiny/1.4', label: { en: 'Fourth' }, requirement } as const;
    const found = table('targets', tinyReport({ framework: { ...tinyFramework, targets: [target] } }));
    return plainText(found?.rows[0]?.cells[2] ?? []);
  };

  it('says which way a direction and a level go', () => {
    expect(promisedOf({ kind: 'direction', direction: 'decrease', measure, window: { start: '2024-01-01' } })).toBe('to go down');
    expect(
      promisedOf({ kind: 'level-by', direction: 'increase', comparison: 'at-least', level: { value: 80 }, measure, due: '2030-12-31' }),
    ).toBe('raised to at least 80%');
  });

  it('says of which period the figure of a recurring promise is', () => {
    const given: Observation = {
      ...tinyObservations[0]!,
      id: 'c',
      measure: 'tiny/m.countries',
      commitment: 'tiny/1.2',
      value: 1,
      unit: 'country',
      bound: 'exact',
    };
    const report = tinyReport({ observations: [given] });
    const cells = table('targets', report)?.rows.map(({ cells: row }) => plainText(row[1] ?? []));
    expect(cells).toContainEqual(expect.stringMatching(/ 1\scountry \(2024\)$/u));
    // 1 of 2 countries
    expect(JSON.stringify(statement('target--tiny_2f1.2.a', report))).toContain('50% of what was asked (2024)');
  });
});
