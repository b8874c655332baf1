import { readdirSync } from 'node:fs';

import { toHtml } from 'hast-util-to-html';
import { format } from 'prettier';
import { describe, expect, it, vi } from 'vitest';

import { chartSvg } from '../charts/chart.js';
import type { Figure } from '../document/block.js';
import type { Report } from '../document/report.js';
import { allBlocks } from '../document/all-blocks.js';
import { namingFramework, tinyActivities } from '../testing/tiny-activities.js';
import { tinyReport } from '../testing/tiny-report.js';
import { renderCsv } from './csv/csv.js';
import { WIDTHS } from './html/blocks.js';
import { renderHtml } from './html/html.js';
import { renderMarkdown } from './markdown/markdown.js';

/*
 * What a reader gets, as it was read and accepted: `testing/goldens`. `npm run goldens` writes the files anew; then read what
 * changed, and look at the pages: `node scripts/look.mjs`.
 */

// A release of the packages, or another Node, is no change of a page.
vi.mock('../assemble/package-versions.js', () => ({ packageVersions: { '@actionline/core': '1.2.3', '@actionline/report-kit': '4.5.6' } }));
vi.mock('../assemble/unicode-version.js', () => ({ unicodeVersion: () => 'ICU 00, CLDR 00' }));

const held = new Set<string>();

/** The file of a golden, for the test below that each file is held to something. */
function golden(name: string): string {
  held.add(name);
  return `../testing/goldens/${name}`;
}

/** Markup in lines that can be read and compared; only white space that a browser ignores differs from what was rendered. */
async function inLines(markup: string): Promise<string> {
  // spaces that do not break look like those that do
  const seen = markup.replaceAll('\u00a0', '&#160;').replaceAll('\u202f', '&#8239;');
  return format(seen, { parser: 'html', printWidth: 140, bracketSameLine: true });
}

function figuresOf(report: Report): readonly Figure[] {
  return allBlocks(report).filter((block): block is Figure => block.kind === 'figure');
}

describe.each(['en', 'fr'])('the report in %s', (locale) => {
  it('is the page that was accepted', async () => {
    await expect(await inLines(renderHtml(tinyReport({ locale })))).toMatchFileSnapshot(golden(`annual.${locale}.html`));
  });

  it('has the three charts that were accepted, wide and narrow', async () => {
    const figures = figuresOf(tinyReport({ locale }));
    expect(figures.map(({ id }) => id)).toEqual(['figure-status', 'figure-progress', 'figure-coverage']);
    for (const { id, chart, alt, description } of figures) {
      for (const [size, width] of Object.entries(WIDTHS)) {
        const svg = toHtml(chartSvg(chart, { id, title: alt, description }, width), { space: 'svg' });
        await expect(await inLines(svg)).toMatchFileSnapshot(golden(`${id}.${size}.${locale}.svg`));
      }
    }
  });
});

describe('the report in Markdown', () => {
  it('is the text that was accepted, in English, by the annual template', async () => {
    await expect(renderMarkdown(tinyReport())).toMatchFileSnapshot(golden('annual.en.md'));
  });

  it('is the text that was accepted, in French, by the template of pledges', async () => {
    const report = tinyReport({ locale: 'fr', template: 'pledge-progress' });
    await expect(renderMarkdown(report)).toMatchFileSnapshot(golden('pledge-progress.fr.md'));
  });
});

describe('the report of what was done', () => {
  const done = (locale: string): Report => tinyReport({ framework: namingFramework, activities: tinyActivities, locale });

  it('is the page that was accepted, in French', async () => {
    await expect(await inLines(renderHtml(done('fr')))).toMatchFileSnapshot(golden('done.fr.html'));
  });

  it('is the text that was accepted, in English', async () => {
    await expect(renderMarkdown(done('en'))).toMatchFileSnapshot(golden('done.en.md'));
  });

  it('is the table that was accepted', async () => {
    await expect(renderCsv(done('en'), { table: 'activities' })).toMatchFileSnapshot(golden('done.en.csv'));
  });

  it('has the grid that was accepted, wide and narrow', async () => {
    const figure = figuresOf(done('en')).find(({ id }) => id === 'figure-activities');
    if (figure === undefined) throw new Error('There is no grid.');
    const { id, chart, alt, description } = figure;
    for (const [size, width] of Object.entries(WIDTHS)) {
      const svg = toHtml(chartSvg(chart, { id, title: alt, description }, width), { space: 'svg' });
      await expect(await inLines(svg)).toMatchFileSnapshot(golden(`${id}.${size}.en.svg`));
    }
  });
});

it('holds every file of the folder to what is rendered today', () => {
  expect(readdirSync(new URL('../testing/goldens/', import.meta.url)).sort()).toEqual([...held].sort());
});
