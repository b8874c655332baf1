import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';

import { sampleCharts } from '../testing/sample-charts.js';
import { renderChart } from './chart.js';
import { chartPaints, chartStyle } from './paint.js';
import { statusStyles } from './palette.js';
import { renderSparkline, sparklineSvg } from './sparkline.js';
import { yearLooks } from './year-grid-chart.js';

const names = { id: 'c', title: 'Title', description: 'Description' };

/** The pixels of a drawing, by a reader of SVG that knows no custom properties. */
function pixels(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

describe.each(Object.entries(sampleCharts))('the chart %s that stands alone', (_, chart) => {
  it('says its size, and is drawn the same without style sheets', () => {
    const svg = renderChart(chart, names, { width: 600, theme: 'auto' });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 600 [\d.]+"[^>]* width="600" height="[\d.]+"/);
    const bare = svg.replace(/<style>.*?<\/style>/s, '').replaceAll(/ class="[^"]*"/g, '');
    expect(Buffer.from(pixels(svg)).equals(Buffer.from(pixels(bare)))).toBe(true);
    // and it is a picture: not all of it is ground
    expect(new Set(pixels(bare)).size).toBeGreaterThan(10);
  });

  it('has no light colour left in the dark', () => {
    const dark = renderChart(chart, names, { theme: 'dark' });
    const used = new Set([...dark.matchAll(/ (?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour));
    const known = new Set(Object.values(chartPaints).map((one) => one.dark));
    expect([...used].filter((colour) => !known.has(colour ?? ''))).toEqual([]);
    expect(used).toContain(chartPaints.ground.dark);
  });

  it('carries nothing that a page would have to set for it', () => {
    const svg = renderChart(chart, names);
    expect(svg).not.toMatch(/var\(|<style|style=|inherit|currentColor/);
    // whatever is painted has a colour of its own, or none; what holds others has none to have
    for (const [element] of svg.matchAll(/<(?:rect|path|circle|line|text)\b[^>]*>/g))
      expect(element).toMatch(/ (?:fill|stroke)="(?:#|none)/);
  });
});

describe('the style of charts', () => {
  it('has a rule for every class that a chart carries', () => {
    const rules = chartStyle();
    for (const chart of Object.values(sampleCharts)) {
      const classes = [...renderChart(chart, names).matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
      for (const name of classes.filter((one) => one !== 'chart-drawing')) expect(rules).toContain(`.${name}{`);
    }
  });
});

describe('what colour tells', () => {
  it('is told by shape too', () => {
    const shapes = Object.values(yearLooks).map(({ path }) => path);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(new Set(Object.values(yearLooks).map(({ mark }) => mark)).size).toBe(shapes.length);
    // six lines have six shapes of points, and no two the same dashes
    const svg = renderChart(sampleCharts['series'] ?? { kind: 'bars', rows: [] }, names);
    const points = [...svg.matchAll(/<path d="([^"]+)" transform="[^"]*" fill="#\w+" stroke="#ffffff"/g)].map(([, d]) => d);
    expect(new Set(points).size).toBe(6);
    const dashes = [...svg.matchAll(/<path d="M[^"]*h30"[^>]*>/g)].map(([line]) => / stroke-dasharray="([^"]+)"/.exec(line)?.[1]);
    expect(new Set(dashes).size).toBe(6);
  });

  it('is told by the edge of parts of a bar that are pale, where grey would be all there is', () => {
    const bar = (status: 'inconclusive' | 'no-data' | 'unmatched'): string =>
      renderChart({ kind: 'status-overview', segments: [{ status, label: 'A', count: 4 }] }, names);
    // dashed, hatched and plain, and each with its own symbol
    expect(bar('no-data')).toContain('stroke-dasharray');
    expect(bar('inconclusive')).toContain('stroke-width=".75"');
    for (const mark of ['stroke-dasharray', 'stroke-width=".75"']) expect(bar('unmatched')).not.toContain(mark);
    expect(bar('unmatched')).toContain(statusStyles.unmatched.path);
  });
});

describe('parts of a bar too short for their number', () => {
  it('have it above them, at the width of a telephone', () => {
    const segments = [
      { status: 'achieved', label: 'Kept', count: 1 },
      { status: 'missed', label: 'Missed', count: 1 },
      { status: 'not-quantified', label: 'Not quantified', count: 300 },
    ] as const;
    const svg = renderChart({ kind: 'status-overview', segments }, names, { width: 344 });
    const numbers = [...svg.matchAll(/<text x="([\d.]+)" y="16"[^>]*>1<\/text>/g)].map(([, x]) => Number(x));
    expect(numbers).toHaveLength(2);
    // two numbers of eight pixels do not touch
    expect((numbers[1] ?? 0) - (numbers[0] ?? 0)).toBeGreaterThan(8);
  });
});

describe('a sparkline', () => {
  it('breaks where nothing is known, and marks the last value and one that stands alone', () => {
    const svg = renderSparkline({ kind: 'sparkline', values: [1, 2, null, 5, null, 3, 4], label: 'from 1 to 4' });
    expect(svg).toContain('aria-label="from 1 to 4"');
    // one line of two pieces, and the piece of one value
    expect(/<path d="([^"]+)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(3);
    expect(svg.match(/<circle/g)).toHaveLength(2);
  });

  it('is no higher than a line of text, and stays finite', () => {
    for (const values of [[], [null], [5], [5, 5, 5], [Number.NaN, 1], [1e308, -1e308]]) {
      const svg = renderSparkline({ kind: 'sparkline', values, label: '' });
      expect(svg).toContain('height="16"');
      expect(svg).not.toMatch(/NaN|Infinity/);
    }
    expect(sparklineSvg({ kind: 'sparkline', values: [1], label: '' }, { width: 90, height: 20 }).properties.viewBox).toBe('0 0 90 20');
  });

  it('refuses what is none, and a size that there is none of', () => {
    expect(() => sparklineSvg(null as never)).toThrow(/run was null; expected a sparkline/);
    expect(() => sparklineSvg({ kind: 'sparkline', values: [1], label: '' }, { width: -1 })).toThrow(
      /width was -1; expected a number of pixels/,
    );
  });
});

describe('a look', () => {
  it('is refused where there is none of it', () => {
    const chart = { kind: 'bars', rows: [] } as const;
    expect(() => renderChart(chart, names, { theme: 'sepia' as never })).toThrow(/theme was "sepia"; expected light, dark or auto/);
    expect(() => renderChart(chart, names, { widht: 5 } as never)).toThrow(/did you mean "width"/);
  });
});
