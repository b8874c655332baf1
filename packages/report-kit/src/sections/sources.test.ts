import type { Citation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { allBlocks } from '../document/all-blocks.js';
import { plainText } from '../document/inline.js';
import type { TemplateName } from '../document/report.js';
import { renderHtml } from '../render/html/html.js';
import { consultation } from '../templates/consultation.js';
import { ownSection } from '../templates/own-section.js';
import { spaced } from '../testing/one-target.js';
import { tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';

describe('the list of sources', () => {
  const [first, ...others] = tinyObservations;
  if (first === undefined) throw new Error('no observation to cite');
  const titled = { ...first, source: { ...first.source, title: 'Rapport annuel', language: 'fr' } };
  const page = (locale: string): string => renderHtml(tinyReport({ observations: [titled, ...others], locale }));

  it('marks a title of another language, for those who hear the page', () => {
    expect(page('en')).toMatch(/<span lang="fr">Rapport annuel<\/span>/);
  });

  it('marks the place in such a source where it is cited', () => {
    const cited = { ...titled, source: { ...titled.source, locator: 'page 3' } };
    const marked = (locale: string): string => renderHtml(tinyReport({ observations: [cited, ...others], locale }));
    expect(marked('en')).toContain('<span lang="fr">page 3</span>');
    expect(marked('fr')).toMatch(/\[\d+, page 3\]/);
  });

  it.each([
    ['2024-03-01', '1\u00a0March 2024', '1er\u00a0mars 2024'],
    ['2024-03', 'March 2024', 'mars 2024'],
    ['2024', '2024', '2024'],
    ['spring 2024', 'spring 2024', 'spring 2024'],
  ])('tells in words the day or month that a source is of, as %s', (published, english, french) => {
    const dated = { ...first, source: { ...first.source, published } };
    const entry = (locale: string): string => renderHtml(tinyReport({ observations: [dated, ...others], locale }));
    expect(entry('en')).toContain(`, ${english}`);
    expect(entry('fr')).toContain(`, ${french}`);
    if (published.includes('-')) expect(entry('en')).not.toContain(`, ${published}`);
  });

  it('leaves one of the language of the report unmarked', () => {
    expect(page('fr')).toMatch(/<a [^>]*>Rapport annuel<\/a>/);
  });

  it('says that a copy was read, and leads to the original where it is known', () => {
    const read = { title: 'Annual report', publisher: 'City', published: '2024-03', url: 'https://example.net/copy', copy: true } as const;
    const entry = (source: Citation): string => {
      const report = tinyReport({ observations: [{ ...first, source }, ...others] });
      const lists = allBlocks(report).flatMap((block) => (block.kind === 'list' && block.id === 'sources-list' ? block.items : []));
      return spaced(plainText(lists[1]?.children ?? []));
    };
    expect(entry(read)).toBe('Annual report, City, March 2024 (copy).');
    expect(entry({ ...read, original: 'https://example.org/report' })).toBe('Annual report, City, March 2024 (copy, original).');
  });

  it('is not set out where nothing in the text leads to it', () => {
    const listed = (template: TemplateName): boolean => allBlocks(tinyReport({ template })).some(({ id }) => id === 'sources-list');
    expect(listed('annual')).toBe(true);
    expect(listed('consultation')).toBe(false);
    const report = tinyReport({ template: 'consultation' });
    const { length } = report.sources;
    expect(JSON.stringify(report.sections.at(-1))).toContain(
      `The ${String(length)} sources of its figures and activities are in the tables`,
    );
    // a section of one's own that cites one brings the list back
    const own = ownSection('own', 'Own', ({ cite, observations }) => [
      { kind: 'paragraph', id: 'own-words', children: observations.slice(0, 1).map(({ source }) => cite(source)) },
    ]);
    const blocks = allBlocks(tinyReport({ template: consultation.before('sources', own) }));
    expect(blocks.some(({ id }) => id === 'sources-list')).toBe(true);
  });
});
