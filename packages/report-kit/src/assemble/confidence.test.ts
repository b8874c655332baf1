import type { Observation } from '@actionline/core';
import { evaluateFramework } from '@actionline/targets';
import { describe, expect, it } from 'vitest';

import type { Table } from '../document/block.js';
import { plainText } from '../document/inline.js';
import { renderCsv } from '../render/csv/csv.js';
import { renderHtml } from '../render/html/html.js';
import { renderJson } from '../render/json/json.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { allBlocks } from '../document/all-blocks.js';
import { figure, hundredIn2024, oneTarget, spaced, year } from '../testing/one-target.js';
import { tinyFramework, tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';

/** The same figures, of which the first two say how sure they are. */
const observations = tinyObservations.map((one): Observation => {
  if (one.id === 'o1') return { ...one, confidence: 'medium' };
  return one.id === 'o2' ? { ...one, confidence: 'low' } : one;
});
const cells = (id: string, locale: string): readonly string[] =>
  allBlocks(tinyReport({ observations, locale }))
    .filter((block): block is Table => block.kind === 'table' && block.id === id)
    .flatMap(({ rows }) => rows.map((row) => spaced(plainText(row.cells[2] ?? []))));

describe('how sure a figure is', () => {
  it('stands beside it in the tables of evidence, where it is said', () => {
    expect(cells('figures-table--tiny_2f1', 'en')[0]).toMatch(/^at least 1,200 officers\s*medium confidence$/);
    expect(cells('figures-table--tiny_2f1', 'fr')[1]).toMatch(/^fait\s*degré de confiance faible$/);
    expect(cells('background-table--tiny_2f1', 'en')[0]).not.toContain('confidence');
  });

  it('is said of a report that is not very sure, and of no other', () => {
    const told = (confidence: Observation['confidence'], locale: 'en' | 'fr') =>
      oneTarget(hundredIn2024(), [figure('a', 60, year(2024), confidence === undefined ? {} : { confidence })]).told(locale, 'reported');
    expect(told('low', 'en')).toEqual(['60 officers in 2024. Source: the Ministry. Confidence in this report is low.']);
    expect(told('low', 'fr')).toEqual(['60 agents en 2024. Source : the Ministry. Le degré de confiance de cette information est faible.']);
    for (const other of ['medium', 'high', undefined] as const) {
      expect(told(other, 'en')).toEqual(['60 officers in 2024. Source: the Ministry.']);
    }
  });
});

describe('a report that leaves out what is less sure', () => {
  const report = tinyReport({ observations, minimumConfidence: 'medium' });

  it('says so, in every format and both languages', () => {
    expect(report.minimumConfidence).toBe('medium');
    expect(renderHtml(report)).toContain('figures of low confidence left out');
    expect(renderMarkdown(report)).toContain('figures of low confidence left out');
    expect(JSON.parse(renderJson(report))).toMatchObject({ minimumConfidence: 'medium' });
    expect(renderCsv(report).split('\r\n')[0]).toMatch(/,minimum_confidence$/);
    expect(renderCsv(report)).toContain(',medium\r\n');
    expect(spaced(renderHtml(tinyReport({ observations, minimumConfidence: 'high', locale: 'fr' })))).toContain(
      'chiffres au degré de confiance faible ou moyen écartés',
    );
    expect(renderMarkdown(tinyReport({ observations }))).not.toContain('left out, ');
    expect(tinyReport({ observations })).not.toHaveProperty('minimumConfidence');
  });

  it('shows the figure all the same, and why it does not count', () => {
    const { status } = report.findings.find(({ target }) => target === 'tiny/1.3.a')!;
    expect(status).toBe('no-data');
    const shown = allBlocks(report).find((block): block is Table => block.kind === 'table' && block.id === 'figures-table--tiny_2f1');
    expect(plainText(shown?.rows[1]?.cells[1] ?? [])).toContain('not counted: it is less sure than what is counted here');
  });

  it('takes an evaluation of the same question only', () => {
    const published = observations.filter(({ confidentiality }) => confidentiality === undefined);
    const evaluation = evaluateFramework(tinyFramework, published, { asOf: '2025-03-31', minimumConfidence: 'medium' });
    expect(tinyReport({ observations: published, evaluation, minimumConfidence: 'medium' }).findings).toEqual(report.findings);
    expect(() => tinyReport({ observations: published, evaluation })).toThrow(
      'The minimumConfidence of the evaluation is "medium"; expected undefined, as of the report; evaluate again, or leave it out.',
    );
    expect(() => tinyReport({ minimumConfidence: 'sure' as 'low' })).toThrow(
      'minimumConfidence was "sure"; expected one of low, medium, high',
    );
  });
});
