import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';

import type { BulletRow, BulletsChart, ChartSpec } from '../document/chart.js';
import { chartSvg } from './chart.js';
import { chartPaints } from './paint.js';
import { provenanceColours, statusStyles } from './palette.js';
import { wrapText } from './text-width.js';

const names = { id: 'c1', title: 'Progress', description: 'One: 40%' };

function bullets(...rows: readonly Partial<BulletRow>[]): BulletsChart {
  const row: BulletRow = {
    label: 'One',
    start: 0,
    value: 40,
    valueLabel: '40 courts; asked: at least 100',
    asked: { from: 100, to: 100, label: 'at least 100' },
    scale: [
      { value: 0, label: '0' },
      { value: 100, label: '100' },
    ],
    status: 'at-risk',
    statusLabel: 'At risk',
  };
  return { kind: 'bullets', rows: rows.map((changes) => ({ ...row, ...changes })) };
}

function drawn(chart: ChartSpec, width = 760): string {
  return toHtml(chartSvg(chart, names, width));
}

/** The widths of the bars painted in a colour. */
function widths(svg: string, colour: string): readonly number[] {
  return [...svg.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*fill="(#[0-9a-f]+)"/g)]
    .filter(([, , fill]) => fill === colour)
    .map(([, width]) => Number(width));
}

describe('charts', () => {
  it('are named and described for who does not see them, by ids of their own', () => {
    const svg = drawn(bullets({}));
    expect(svg).toContain('role="img" aria-labelledby="c1-title c1-desc"');
    expect(svg).toContain('<title id="c1-title">Progress</title><desc id="c1-desc">One: 40%</desc>');
  });

  it('are the same bytes for the same input', () => {
    const chart = bullets({ expected: { value: 100 / 3, label: '33.3' } }, { value: 200 / 3 });
    expect(drawn(chart)).toBe(drawn(structuredClone(chart)));
  });

  it('draw a bar as long as its share of the scale', () => {
    const [forty = 0, eighty = 0] = widths(drawn(bullets({}, { value: 80 })), '#a34c00');
    expect(eighty / forty).toBeCloseTo(2, 2);
  });

  it('draw no bar that ends below its start, and an arrow beyond the end of the scale, and keep the numbers in words', () => {
    expect(widths(drawn(bullets({ value: 0 })), '#a34c00')).toEqual([]);
    const beyond = drawn(bullets({ value: 1200, valueLabel: '1,200 courts', status: 'achieved', statusLabel: 'Achieved' }));
    expect(beyond).toContain('1,200 courts');
    expect(beyond).toMatch(/<path d="M[\d.]+ [\d.]+l7 7l-7 7z"/);
  });

  it('draw a value that lies between two to its least, with an outline to its most', () => {
    const svg = drawn(bullets({}, { value: 60, range: { least: 40, most: 80 } }));
    const [forty = 0, again = 0] = widths(svg, '#a34c00');
    expect(again).toBe(forty);
    // the outline keeps half a line's width to itself on each side
    const [open = 0] = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*stroke="#a34c00"/g)].map(([, width]) => Number(width) + 1);
    expect(open).toBeCloseTo(forty, 1);
  });

  it('draw a level that falls from its start, and a mark alone where no start is known', () => {
    const falling = drawn(bullets({ start: 90, value: 60, asked: { from: 50, to: 50, label: 'at most 50' } }));
    // 30 of the 100 of the scale, which is as long as the track
    const [track = 0] = widths(falling, '#e9ebee');
    expect((widths(falling, '#a34c00')[0] ?? 0) / track).toBeCloseTo(0.3, 2);
    const { rows } = bullets({});
    const { start: _, ...without } = rows[0]!;
    expect(widths(drawn({ kind: 'bullets', rows: [without] }), '#a34c00')).toEqual([]);
  });

  it('keep their track however long the words beside it', () => {
    const long = 'Reported, and far from enough to tell anything';
    const svg = drawn(bullets({ statusLabel: long }));
    const [track = 0] = widths(svg, '#e9ebee');
    expect(track).toBeGreaterThan(200);
    for (const word of long.split(' ')) expect(svg).toContain(word);
  });

  it('tell the parts of a bar by symbol and number too', () => {
    const segments = [
      { status: 'inconclusive', label: 'Reported, not enough to tell', count: 4 },
      { status: 'unmatched', label: 'Reported, decision needed', count: 4 },
      { status: 'no-data', label: 'No evidence reported', count: 4 },
    ] as const;
    const svg = drawn({ kind: 'status-overview', segments });
    // each shape once in the bar and once in the key
    for (const { status } of segments) expect(svg.split(`d="${statusStyles[status].path}"`)).toHaveLength(3);
  });

  it('outline what is reported and not matched', () => {
    const row = { label: 'Targets', withEvidence: 1, unmatched: 1, total: 4, valueLabel: '1 of 4' };
    expect(drawn({ kind: 'coverage', rows: [row] })).toContain('stroke-dasharray');
    expect(drawn({ kind: 'coverage', rows: [{ ...row, unmatched: 0 }] })).not.toContain('stroke-dasharray');
  });

  it('leave out statuses that no target has', () => {
    const svg = drawn({
      kind: 'status-overview',
      segments: [
        { status: 'achieved', label: 'Achieved', count: 3 },
        { status: 'missed', label: 'Missed', count: 0 },
      ],
    });
    expect(svg).toContain('Achieved 3');
    expect(svg).not.toContain('Missed');
  });

  it('show the share with evidence of each level', () => {
    const svg = drawn({ kind: 'coverage', rows: [{ label: 'Pledges', withEvidence: 1, total: 4, valueLabel: '1 of 4' }] });
    const [track = 0] = widths(svg, '#e9ebee');
    const [dark = 0] = widths(svg, '#0b5c6b');
    expect(dark / track).toBeCloseTo(0.25, 2);
  });

  it('draw a grid with each number in its cell, the darker the more, and dashes where what is named was not used', () => {
    const cell = (count: number, changes: object = {}) => ({
      least: count,
      most: count,
      label: count === 0 ? '' : String(count),
      ...changes,
    });
    const rows = [{ label: 'Dialogues', cells: [cell(1), cell(40), cell(0, { named: true }), cell(0)], total: cell(41) }];
    const chart = {
      kind: 'heat',
      across: 'Line',
      columns: ['1', '2', '3', '4'].map((label) => ({ label })),
      totalLabel: 'Total',
      rows,
    } as const;
    for (const width of [344, 760]) {
      const svg = drawn(chart, width);
      for (const words of ['Line', 'Total', 'Dialogues', '>1<', '>40<', '>41<']) expect(svg).toContain(words);
      const { light: pale } = chartPaints['heat-1'];
      const { light: dark } = chartPaints['heat-5'];
      // the root of 1 in 40 is less than a fifth
      expect(svg.split(`fill="${pale}"`)).toHaveLength(2);
      expect(svg.split(`fill="${dark}"`)).toHaveLength(2);
      expect(svg.split('stroke-dasharray')).toHaveLength(2);
    }
  });

  it('draw bars where nothing stands across a grid, the possible beyond the certain in outline', () => {
    const rows = [
      { label: 'Dialogues', cells: [], total: { least: 10, most: 20, label: '10–20' } },
      { label: 'Training', cells: [], total: { least: 10, most: 10, label: '10' } },
    ];
    const svg = drawn({ kind: 'heat', columns: [], totalLabel: 'Total', rows });
    const { colour, ground } = provenanceColours.activity;
    const [ten = 0, again = 0] = widths(svg, colour);
    expect(again).toBe(ten);
    expect(widths(svg, ground)[0]).toBeCloseTo(2 * ten, 1);
  });

  it('stripe what has activities only, apart from what has evidence', () => {
    const row = { label: 'Commitments', withEvidence: 1, activitiesOnly: 2, total: 4, valueLabel: '1 of 4' };
    const svg = drawn({ kind: 'coverage', rows: [row] });
    const [dark = 0] = widths(svg, provenanceColours.observation.colour);
    expect(widths(svg, provenanceColours.activity.ground)[0]).toBeCloseTo(2 * dark, 1);
  });

  it('stay finite where nothing is counted', () => {
    for (const width of [344, 760]) {
      for (const chart of [
        { kind: 'coverage', rows: [{ label: 'None', withEvidence: 0, total: 0, valueLabel: '0 of 0' }] },
        { kind: 'status-overview', segments: [] },
        { kind: 'heat', columns: [], totalLabel: 'Total', rows: [] },
        bullets(),
      ] satisfies ChartSpec[]) {
        expect(drawn(chart, width)).not.toMatch(/NaN|Infinity/);
      }
    }
  });

  it('stay finite where values lie too far apart for a scale', () => {
    const far = [-1e308, 1e308];
    const ticks = far.map((value) => ({ value, label: String(value) }));
    const days = { start: '2024-01-01', end: '2024-12-31' };
    const axes = { period: days, dateTicks: [], valueTicks: ticks };
    for (const chart of [
      bullets({ start: -1e308, value: 1e308, scale: [ticks[0]!, ticks[1]!] }),
      { kind: 'bars', rows: far.map((value) => ({ label: 'A', value, valueLabel: '' })) },
      { kind: 'series', ...axes, lines: [{ label: 'A', points: far.map((value) => ({ period: days, value, label: '' })) }] },
      { kind: 'values', ...axes, values: far.map((value) => ({ period: days, value, label: '', words: '' })), asOf: '2024-12-31' },
    ] satisfies ChartSpec[]) {
      expect(drawn(chart)).not.toMatch(/NaN|Infinity/);
    }
  });

  it('escape labels from data', () => {
    expect(drawn(bullets({ label: '<script>alert(1)</script>' }))).not.toContain('<script');
  });
});

describe('wrapText', () => {
  it('breaks at spaces and marks what does not fit', () => {
    expect(wrapText('one two three', 10, 45, 3)).toEqual(['one two', 'three']);
    expect(wrapText('one two three four five six', 10, 45, 2).at(-1)).toMatch(/…$/);
  });

  it('leaves out whole words, and never the end of a number', () => {
    // of the line “at 3 000” the last word goes, which is the whole number
    expect(wrapText('at 3\u00a0000 officers', 10, 45, 1)).toEqual(['at…']);
  });

  it('breaks a word that is longer than a line', () => {
    const lines = wrapText('x'.repeat(10_000), 10, 100, 2);
    expect(lines).toHaveLength(2);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(20);
  });
});
