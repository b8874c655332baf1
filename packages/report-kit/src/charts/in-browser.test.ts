import { existsSync } from 'node:fs';

import { toHtml } from 'hast-util-to-html';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sampleCharts } from '../testing/sample-charts.js';
import { chartSvg } from './chart.js';
import { chartPaints, chartStyle } from './paint.js';

/*
 * What the table of letters says of the room that texts take, asked of a browser: with the typefaces of the machine, at three widths; and whether the
 * style of charts gives each its colours. Needs Chromium, at CHROMIUM or /usr/bin/chromium; passed over where there is none.
 */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A page with every chart at a width, one below the other. */
function pageOf(width: number): string {
  const charts = Object.entries(sampleCharts).map(([name, chart]) => {
    const names = { id: name, title: name, description: `All of ${name}` };
    return `<div style="width:${String(width)}px">${toHtml(chartSvg(chart, names, width), { space: 'svg' })}</div>`;
  });
  const style = `${chartStyle()}body{margin:0;font:16px system-ui,sans-serif;background:var(--chart-ground)}svg{display:block;overflow:visible}`;
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Charts</title><style>${style}</style>${charts.join('')}</html>`;
}

/** What is cut, or lies over another text, one line each. A text for the browser: no type of a page is at hand here. */
const FAULTS = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const { width, height } = svg.viewBox.baseVal;
  const texts = [...svg.querySelectorAll('text')].map((text) => {
    const box = text.getBBox();
    // the box of a line is taller than its letters
    return { words: text.textContent, left: box.x, right: box.x + box.width, top: box.y + box.height * 0.2, foot: box.y + box.height * 0.85 };
  });
  const name = svg.querySelector('title').textContent;
  const over = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.foot && b.top < a.foot;
  return texts.flatMap((one, at) => [
    ...(one.left < -1 || one.right > width + 1 || one.top < -1 || one.foot > height + 1 ? [name + ': “' + one.words + '” is cut'] : []),
    ...texts.slice(at + 1).filter((other) => over(one, other)).map((other) => name + ': “' + one.words + '” lies over “' + other.words + '”'),
  ]);
})`;
const FILLS = `[...new Set([...document.querySelectorAll('svg text')].map((text) => getComputedStyle(text).fill))]`;
const SYSTEM = `['CanvasText', 'Canvas'].map((colour) => {
  const element = document.body.appendChild(document.createElement('p'));
  element.style.color = colour;
  return getComputedStyle(element).color;
})`;

describe.skipIf(!existsSync(executablePath))('charts in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each([320, 760, 1200])('have no text that is cut or lies over another at %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(pageOf(width));
    const faults = await page.evaluate<readonly string[]>(FAULTS);
    await page.close();
    expect(faults).toEqual([]);
  });

  it('have their dark colours on a dark page, and those of the system where colours are forced', async () => {
    const fills = async (look: Parameters<Browser['newPage']>[0]): Promise<readonly string[]> => {
      const page = await browser.newPage(look);
      await page.setContent(pageOf(760));
      const found = await page.evaluate<readonly string[]>(FILLS);
      await page.close();
      return found;
    };
    const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => String(parseInt(hex.slice(at, at + 2), 16))).join(', ')})`;
    const { text, quiet } = chartPaints;
    expect(await fills({ colorScheme: 'light' })).toEqual(expect.arrayContaining([rgb(text.light), rgb(quiet.light)]));
    const dark = await fills({ colorScheme: 'dark' });
    expect(dark).toEqual(expect.arrayContaining([rgb(text.dark), rgb(quiet.dark)]));
    expect(dark).not.toContain(rgb(text.light));
    // every text is in one of two colours: that of text, or that of the ground, on what is painted in that of text
    const page = await browser.newPage({ forcedColors: 'active' });
    const system = await page.evaluate<readonly string[]>(SYSTEM);
    await page.close();
    expect(system).toEqual(expect.arrayContaining([...(await fills({ forcedColors: 'active' }))]));
  });
});
