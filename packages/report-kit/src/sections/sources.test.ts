import type { Citation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { allBlocks } from '../document/all-blocks.js';
import { plainText } from '../document/inline.js';
import { renderHtml } from '../render/html/html.js';
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
});
