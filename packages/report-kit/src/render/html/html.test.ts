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

/** The names of all tags in order; words do not count. */
function skeleton(html: string): readonly string[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9]*)[\s>]/g)].map(([, name]) => name ?? '');
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

  it('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|@import| on[a-z]+="/i);
  });

  it('gives every table a caption and every header a scope', () => {
    expect(html.match(/<table/g)?.length).toBe(html.match(/<caption/g)?.length);
    expect(html).not.toMatch(/<th(?![^>]* scope=)[\s>]/);
  });
});

describe('renderHtml', () => {
  it('names its language and has landmarks', () => {
    const html = renderHtml(tinyReport({ locale: 'fr' }));
    expect(html).toMatch(/^<!doctype html><html lang="fr" dir="ltr">/);
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
