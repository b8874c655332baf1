import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Report } from '../document/report.js';
import { namingFramework, tinyActivities } from '../testing/tiny-activities.js';
import { tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';
import { csvFiles, renderCsv } from './csv/csv.js';
import { renderHtml } from './html/html.js';
import { renderJson } from './json/json.js';
import { renderMarkdown } from './markdown/markdown.js';

/** Texts of letters, marks of markup, controls, marks of direction, halves of pairs. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<', '>', '"', "'", '&', '|', '`', '\\', '=', '\u202E', '\u2069', '\u0000', '\ud800', '</p>', '<!--', ']]>'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The names of all tags in order, but those that keep the direction of a text apart. */
function skeleton(html: string): readonly string[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9]*)[\s>]/g)].map(([, name = '']) => name).filter((name) => !name.endsWith('bdi'));
}

function withWords(words: string): ReturnType<typeof tinyReport> {
  const text = { en: `w${words}` };
  return tinyReport({
    framework: namingFramework,
    activities: tinyActivities.map((activity) => ({
      ...activity,
      // short, since the chart sets a long name in several lines
      instrument: `w${Array.from(words).slice(0, 3).join('')}`,
      what: text,
      result: text,
      venue: { en: `w${words}` },
      partners: [`w${words}`],
      note: words,
      story: { url: 'https://example.org/story' },
      actionPoints: activity.actionPoints?.map((point) => ({ ...point, what: text, by: [`w${words}`] })) ?? [],
      source: { title: `Title ${words}`, publisher: `w${words}`, locator: `p. ${words}` },
    })),
    observations: tinyObservations.map((observation) => ({
      ...observation,
      label: { en: `w${words}` },
      source: { title: `Title ${words}`, publisher: `w${words}`, locator: `p. ${words}` },
    })),
    assessments: [
      { about: 'tiny/1.1', author: `w${words}`, independence: 'self', date: '2025-01-01', rationale: `w${words}`, language: 'en' },
    ],
  });
}

describe('any text whatever in the data', () => {
  const calm = skeleton(renderHtml(withWords('calm')));

  it('leaves the shape of the page as it is', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(skeleton(renderHtml(withWords(words)))).toEqual(calm);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes twice, in every format', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        for (const render of [renderHtml, renderMarkdown, renderJson, (report: Report) => Object.values(csvFiles(report)).join('')])
          expect(render(withWords(words))).toBe(render(withWords(words)));
      }),
      { numRuns: 20 },
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const report = withWords(words);
        const findings = report.findings.map((finding) => ({ ...finding, label: words }));
        const activities = report.activities?.map((row) => ({ ...row, what: words, instrument: words, venue: words })) ?? [];
        const csvs = [renderCsv({ ...report, findings }), renderCsv({ ...report, activities }, { table: 'activities' })];
        for (const csv of csvs) expect(csv).not.toMatch(/(^|[,;\t\r\n])"? *[=+@]/);
      }),
      { numRuns: 60 },
    );
  });
});
