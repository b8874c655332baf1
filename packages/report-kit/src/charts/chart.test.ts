import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';

import type { ChartSpec, ProgressChart } from '../document/chart.js';
import { chartSvg } from './chart.js';
import { gridShades, provenanceColours, statusStyles } from './palette.js';
import { wrapText } from './text-width.js';

const names = { id: 'c1', title: 'Progress', description: 'One: 40%' };

function progress(...rows: readonly Partial<ProgressChart['rows'][number]>[]): ProgressChart {
  const row = { label: 'One', shareOfWay: 0.4, shareLabel: '40%', status: 'at-risk', statusLabel: 'At risk' } as const;
  return { kind: 'progress', ticks: ['0%', '25%', '50%', '75%', '100%'], rows: rows.map((changes) => ({ ...row, ...changes })) };
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
    const svg = drawn(progress({}));
    expect(svg).toContain('role="img" aria-labelledby="c1-title c1-desc"');
    expect(svg).toContain('<title id="c1-title">Progress</title><desc id="c1-desc">One: 40%</desc>');
  });

  it('are the same bytes for the same input', () => {
    const chart = progress({ expected: 1 / 3 }, { shareOfWay: 2 / 3 });
    expect(drawn(chart)).toBe(drawn(structuredClone(chart)));
  });

  it('draw a bar as long as its share of what was asked', () => {
    const [forty = 0, eighty = 0] = widths(drawn(progress({}, { shareOfWay: 0.8 })), '#a34c00');
    expect(eighty / forty).toBeCloseTo(2, 2);
  });

  it('draw no bar below zero and an arrow beyond the end, and keep the numbers in words', () => {
    expect(widths(drawn(progress({ shareOfWay: -0.5, shareLabel: '-50%' })), '#a34c00')).toEqual([]);
    const beyond = drawn(progress({ shareOfWay: 12, shareLabel: '1,200%', status: 'achieved', statusLabel: 'Achieved' }));
    expect(beyond).toContain('1,200%, Achieved');
    expect(beyond).toMatch(/<path d="M[\d.]+ [\d.]+l8 8l-8 8z"/);
  });

  it('draw a share that lies between two to its least, with an outline to its most', () => {
    const svg = drawn(progress({}, { shareOfWay: 0.6, range: { least: 0.4, most: 0.8 }, shareLabel: 'between 40% and 80%' }));
    const [forty = 0, again = 0] = widths(svg, '#a34c00');
    expect(again).toBe(forty);
    // the outline keeps half a line's width to itself on each side
    const [open = 0] = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"[^>]*stroke="#a34c00"/g)].map(([, width]) => Number(width) + 1);
    expect(open).toBeCloseTo(forty, 1);
  });

  it('keep their track however long the words at its end', () => {
    const long = drawn(progress({ shareLabel: 'between 90% and 120%', statusLabel: 'Reported, and far from enough to tell anything' }));
    const [track = 0] = widths(long, '#e9ebee');
    expect(track).toBeGreaterThan(200);
    for (const word of 'between 90% and 120%, Reported, and far from enough to tell anything'.split(' ')) expect(long).toContain(word);
  });

  it('tell the parts of a bar by symbol and number too', () => {
    const segments = [
      { status: 'inconclusive', label: 'Reported, not enough to tell', count: 4 },
      { status: 'unmatched', label: 'Reported, not matched', count: 4 },
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
    const chart = { kind: 'grid', across: 'Line', columns: ['1', '2', '3', '4'], totalLabel: 'Total', rows } as const;
    for (const width of [344, 760]) {
      const svg = drawn(chart, width);
      for (const words of ['Line', 'Total', 'Dialogues', '>1<', '>40<', '>41<']) expect(svg).toContain(words);
      const [pale, dark] = [gridShades[0]?.ground, gridShades.at(-1)?.ground];
      // the root of 1 in 40 is less than a fifth
      expect(svg.split(`fill="${pale ?? ''}"`)).toHaveLength(2);
      expect(svg.split(`fill="${dark ?? ''}"`)).toHaveLength(2);
      expect(svg.split('stroke-dasharray')).toHaveLength(2);
    }
  });

  it('draw bars where nothing stands across a grid, the possible beyond the certain in outline', () => {
    const rows = [
      { label: 'Dialogues', cells: [], total: { least: 10, most: 20, label: '10–20' } },
      { label: 'Training', cells: [], total: { least: 10, most: 10, label: '10' } },
    ];
    const svg = drawn({ kind: 'grid', columns: [], totalLabel: 'Total', rows });
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
        { kind: 'grid', columns: [], totalLabel: 'Total', rows: [] },
        progress(),
      ] satisfies ChartSpec[]) {
        expect(drawn(chart, width)).not.toMatch(/NaN|Infinity/);
      }
    }
  });

  it('escape labels from data', () => {
    expect(drawn(progress({ label: '<script>alert(1)</script>' }))).not.toContain('<script');
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
