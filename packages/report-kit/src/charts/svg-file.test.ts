import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { inlineText } from '../document/clean-text.js';
import { hostileWords } from '../testing/hostile-input.js';
import { sampleCharts } from '../testing/sample-charts.js';
import { renderChart } from './chart.js';
import { renderSparkline } from './sparkline.js';

/** What a reader of XML finds in a file: its elements, and the words in them and in the attribute that names a drawing. */
function readXml(xml: string): { readonly elements: string; readonly words: string } {
  const elements: string[] = [];
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    words += attributes['aria-label'] ?? '';
  });
  parser.on('text', (text) => {
    words += text;
  });
  parser.write(xml).close();
  return { elements: elements.join(' '), words };
}

const WORDS = new Set(['label', 'valueLabel', 'statusLabel', 'totalLabel', 'across', 'words']);

/** The same with these words for every text. */
function saying<T>(chart: T, words: string): T {
  return JSON.parse(JSON.stringify(chart), (key, value: unknown) =>
    WORDS.has(key) && typeof value === 'string' && value !== '' ? words : value,
  ) as T;
}

/** Words as XML has them: what it cannot hold is U+FFFD, an end of a line is a line feed. */
const held = (words: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  words.replaceAll(/[\u0000-\u0008\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

describe.each(Object.entries(hostileWords))('a file that says %s', (_what, words) => {
  it.each(Object.keys(sampleCharts))('is XML, and of the same elements: %s', (kind) => {
    const chart = sampleCharts[kind];
    if (chart === undefined) throw new Error(kind);
    for (const theme of ['light', 'dark', 'auto'] as const) {
      const { words: found } = readXml(renderChart(saying(chart, words), { id: 'c', title: words, description: `of ${words}` }, { theme }));
      expect(found).toContain(`${held(words)}of ${held(words)}`);
    }
  });

  it('is XML: a sparkline', () => {
    const { words: found, elements } = readXml(renderSparkline({ kind: 'sparkline', values: [1, 2], label: words }));
    // in an attribute white space is a space
    expect(found).toBe(held(words).replaceAll(/[\t\n]/g, ' '));
    expect(elements).toBe('svg path circle');
    expect(inlineText(found)).not.toBe('');
  });
});
