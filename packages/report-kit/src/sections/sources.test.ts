import { describe, expect, it } from 'vitest';

import { renderHtml } from '../render/html/html.js';
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
    expect(marked('en')).toContain('<bdi lang="fr">page 3</bdi>');
    expect(marked('fr')).toContain('<bdi>page 3</bdi>');
  });

  it('leaves one of the language of the report unmarked', () => {
    expect(page('fr')).toMatch(/<a [^>]*>Rapport annuel<\/a>/);
  });
});
