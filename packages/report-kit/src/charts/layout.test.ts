import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';

import { sampleCharts } from '../testing/sample-charts.js';
import { chartSvg } from './chart.js';
import { BOLD, textWidth } from './text-width.js';
import { overlaps, type Box } from './time-field.js';

const names = { id: 'c', title: 'Title', description: 'Description' };
const WIDTHS = [320, 760, 1200];

interface Text extends Box {
  readonly words: string;
}

/** The boxes of the texts of a drawing, as wide as the table of letters has them: no browser is asked. */
function textsOf(drawing: Element): readonly Text[] {
  return drawing.children.flatMap((child: ElementContent) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'text') return textsOf(child);
    const words = child.children.map((one) => (one.type === 'text' ? one.value : '')).join('');
    const { x, y, textAnchor = 'start', fontSize = '13', fontWeight } = child.properties;
    const width = textWidth(words, Number(fontSize) * (fontWeight === undefined ? 1 : BOLD));
    const left = Number(x) - (textAnchor === 'end' ? width : textAnchor === 'middle' ? width / 2 : 0);
    // letters rise three quarters of their size, and hang a fifth of it
    return [{ words, left, right: left + width, top: Number(y) - 0.75 * Number(fontSize), foot: Number(y) + 0.2 * Number(fontSize) }];
  });
}

describe.each(Object.entries(sampleCharts))('the texts of the chart %s', (_, chart) => {
  it.each(WIDTHS)('are neither cut nor over each other at %i pixels', (width) => {
    const drawing = chartSvg(chart, names, width);
    const [, , , height = 0] = String(drawing.properties.viewBox).split(' ').map(Number);
    const texts = textsOf(drawing);
    expect(texts.length).toBeGreaterThan(0);
    // every number of a bound is looked at: half a pixel is rounding
    expect(texts.filter(({ left, right, top, foot }) => left < -0.5 || right > width + 0.5 || top < -0.5 || foot > height + 0.5)).toEqual(
      [],
    );
    expect(texts.filter(({ words }) => words.endsWith('…'))).toEqual([]);
    const pairs = texts.flatMap((one, at) => texts.slice(at + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlaps(one, other)).map(([one, other]) => [one.words, other.words])).toEqual([]);
  });
});
