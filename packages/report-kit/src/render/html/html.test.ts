import { createHash } from 'node:crypto';

import type { Observation } from '@actionline/core';
import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../../assemble/assemble-report.js';
import type { TemplateName } from '../../document/report.js';
import { tinyFramework, tinyObservations } from '../../testing/tiny-framework.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderHtml } from './html.js';
import { office } from '../../testing/office.js';

const HOSTILE = `</style><script>alert(1)</script>"'><img src=x onerror=alert(1)>\u202E\u0000=cmd|'/c calc'!A1 ${'x'.repeat(10_000)}`;

/** The names of all tags in order; words do not count, nor what keeps their direction apart. */
function skeleton(html: string): readonly string[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9]*)[\s>]/g)].map(([, name = '']) => name).filter((name) => !name.endsWith('bdi'));
}

/** What stands in the elements of a name, without those that only hold data. */
function contentsOf(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))].map(([, inner = '']) => inner);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function headings(html: string): readonly number[] {
  return [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
}

const pages: readonly (readonly [string, string])[] = (['annual', 'pledge-progress'] satisfies TemplateName[]).flatMap((template) =>
  [euActionPlan, unodcPledges, tinyFramework].flatMap((framework) =>
    ['en', 'fr'].map((locale): readonly [string, string] => [
      `${framework.id} ${template} ${locale}`,
      renderHtml(
        assembleReport({
          framework,
          observations: framework.id === 'tiny' ? tinyObservations : [],
          asOf: '2025-03-31',
          template,
          ...office,
          locale,
        }),
      ),
    ]),
  ),
);

describe.each(pages)('the page of %s', (_name, html) => {
  it('has one first heading and skips no level', () => {
    const levels = headings(html);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, at) => {
      expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('has ids that are unique and links that lead somewhere', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const broken = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, to]) => to).filter((to) => !ids.includes(to));
    expect(broken).toEqual([]);
  });

  it('loads nothing', () => {
    expect(html).not.toMatch(/<link|<img|<iframe|<object|<embed|url\(|@import| style="| on[a-z]+="/i);
  });

  it('lets in no script and no style but the one each that stands in it', () => {
    const policy = / http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#x27;', "'").split('; ');
    const [scripts, styles] = [contentsOf(html, 'script'), contentsOf(html, 'style')];
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(policy).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${digest(styles[0] ?? '')}'`,
      'img-src data:',
      `script-src 'sha256-${digest(scripts[0] ?? '')}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('leads to each heading from beside it', () => {
    const headings = [...html.matchAll(/<h[2-6] id="([^"]*)--heading"/g)].map(([, id]) => id);
    const permalinks = [...html.matchAll(/<a href="#([^"]*)" class="permalink" aria-labelledby="permalink-word ([^"]*)--heading">/g)];
    expect(headings.length).toBeGreaterThan(5);
    expect(permalinks.map(([, to]) => to)).toEqual(headings);
    expect(permalinks.map(([, , named]) => named)).toEqual(headings);
  });

  it('gives every table a caption and every header a scope', () => {
    expect(html.match(/<table/g)?.length).toBe(html.match(/<caption/g)?.length);
    expect(html).not.toMatch(/<th(?![^>]* scope=)[\s>]/);
  });
});

describe('renderHtml', () => {
  it('names its language and has landmarks', () => {
    const html = renderHtml(tinyReport({ locale: 'fr' }));
    expect(html).toMatch(/^<!DOCTYPE html><html lang="fr" dir="ltr">/);
    for (const part of ['<a class="skip"', '<header', '<nav', '<main', '<footer']) expect(html).toContain(part);
  });

  it('is the same bytes for the same input', () => {
    expect(renderHtml(tinyReport())).toBe(renderHtml(tinyReport()));
  });

  it('keeps its shape whatever the data say', () => {
    const withWords = (words: string): string => {
      const observations = tinyObservations.map((observation): Observation => ({
        ...observation,
        label: { en: words },
        source: { ...observation.source, title: words, publisher: words, locator: words },
      }));
      const framework = {
        ...tinyFramework,
        title: { en: words },
        items: tinyFramework.items.map((item) => ({ ...item, summary: { en: words } })),
      };
      return renderHtml(
        tinyReport({
          framework,
          observations,
          assessments: [{ about: 'tiny/1.1', author: words, independence: 'self', date: '2025-01-01', rationale: words }],
        }),
      );
    };
    // A source named the same at every place counts once, in both pages.
    expect(skeleton(withWords(HOSTILE))).toEqual(skeleton(withWords('Calm')));
    expect(withWords(HOSTILE)).not.toContain('\u0000');
  });

  it('does not link to addresses that could run', () => {
    const observations = tinyObservations.map((observation) => ({
      ...observation,
      source: { ...observation.source, url: 'javascript:alert(1)' },
    }));
    expect(renderHtml(tinyReport({ observations }))).not.toContain('href="javascript');
    const report = tinyReport();
    const forged = JSON.parse(JSON.stringify(report).replaceAll('https://example.org', 'javascript:alert(1)//')) as typeof report;
    expect(() => renderHtml(forged)).toThrow(/unsafe-address/);
  });

  it('shows keys of a prototype like any others', () => {
    const dimensions = JSON.parse('{"__proto__":"polluted","sex":"F"}') as Record<string, string>;
    const html = renderHtml(tinyReport({ observations: tinyObservations.map((observation) => ({ ...observation, dimensions })) }));
    expect(html).toContain('__proto__: polluted');
    expect(({} as Record<string, unknown>)['sex']).toBeUndefined();
  });

  it('isolates text from data, so that its direction ends with it', () => {
    const html = renderHtml(
      tinyReport({ observations: tinyObservations.map((observation) => ({ ...observation, label: { en: 'حقوق\u202E' } })) }),
    );
    expect(html).toContain('<bdi>حقوق\u202E</bdi>');
  });
});
