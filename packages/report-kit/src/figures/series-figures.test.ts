import type { Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { plainText } from '../document/inline.js';
import { messagesFor } from '../messages/messages-for.js';
import { spaced } from '../testing/one-target.js';
import { barsFigure, seriesByPlace, seriesFigure, type SeriesSource } from './series-figures.js';

const words = { messages: messagesFor('en') };
const votes = (year: number, value: number | undefined, more: Partial<Observation> = {}): Observation => ({
  id: `v${String(year)}`,
  measure: 'un/m.votes',
  role: 'context',
  unit: 'country',
  ...(value === undefined ? {} : { value }),
  period: { start: `${String(year)}-01-01`, end: `${String(year)}-12-31` },
  source: { title: 'Voting record' },
  ...more,
});

const drawn = (lines: readonly SeriesSource[], separate = false) => seriesFigure(words, { id: 'f', title: 'Votes', lines, separate })[0];
const pointsOf = (observations: readonly Observation[]): readonly string[] => {
  const chart = drawn([{ label: 'In favour', observations }])?.chart;
  return chart?.kind === 'series' ? (chart.lines[0]?.points.map(({ period, value }) => `${period.start} ${String(value)}`) ?? []) : [];
};

describe('a line over time', () => {
  it('stands in order of time, and breaks where a year is missing', () => {
    expect(pointsOf([votes(2021, 3), votes(2018, 1), votes(2019, 2)])).toEqual([
      '2018-01-01 1',
      '2019-01-01 2',
      '2020-01-01 null',
      '2021-01-01 3',
    ]);
  });

  it('does not break where figures come every other year', () => {
    expect(pointsOf([votes(2018, 121), votes(2020, 123), votes(2022, 125), votes(2024, 130)])).not.toContain(
      expect.stringContaining('null'),
    );
    expect(pointsOf([votes(2018, 121), votes(2020, 123), votes(2022, 125), votes(2024, 130)])).toHaveLength(4);
  });

  it('breaks at a figure that is said to be missing, and leaves out one that is corrected', () => {
    expect(pointsOf([votes(2018, 1), votes(2019, undefined), votes(2020, 3)])).toEqual(['2018-01-01 1', '2019-01-01 null', '2020-01-01 3']);
    const corrected = votes(2018, 2, { id: 'again', supersedes: 'v2018' });
    expect(pointsOf([votes(2018, 1), corrected])).toEqual(['2018-01-01 2']);
  });

  it('has its words, its numbers as numbers, and a note where it breaks', () => {
    const figure = drawn([
      { label: 'In favour', observations: [votes(2018, 121), votes(2019, 122), votes(2024, 130, { bound: 'at-least' })] },
    ]);
    expect(spaced(figure?.description ?? '')).toBe('In favour: 2018, 121 countries; 2019, 122 countries; 2024, at least 130 countries.');
    expect(figure?.alt).toBe('A line from 2018 to 2024.');
    expect(figure?.note).toBe('Where a line breaks, no figure is known.');
    expect(figure?.table.rows[0]?.cells[1]).toEqual([{ kind: 'number', value: 121, text: '121 countries' }]);
  });

  it('stands beside others, each with its column', () => {
    const figure = drawn([
      { label: 'For', observations: [votes(2018, 121), votes(2020, 123)] },
      { label: 'Against', observations: [votes(2020, 38)] },
    ]);
    expect(figure?.table.rows.map(({ cells }) => cells.map((cell) => spaced(plainText(cell))).join(' | '))).toEqual([
      '2018 | 121 countries | –',
      '2020 | 123 countries | 38 countries',
    ]);
  });

  it('is none where no figure has a value', () => {
    expect(drawn([{ label: 'For', observations: [votes(2018, undefined)] }])).toBeUndefined();
    expect(seriesFigure(words, { id: 'f', title: 'Votes', lines: [] })).toEqual([]);
  });

  it('is of one unit, and one of six at most in one field', () => {
    const other = votes(2019, 5, { unit: 'person' });
    expect(() => drawn([{ label: 'For', observations: [votes(2018, 1), other] }])).toThrow(
      /lines was "country, person"; expected figures of one unit/,
    );
    const seven = Array.from({ length: 7 }, (_, at) => ({ label: String(at), observations: [votes(2018, at)] }));
    expect(() => drawn(seven)).toThrow(/expected at most 6; set separate: true/);
    expect(drawn(seven, true)?.chart).toMatchObject({ kind: 'multiples' });
    expect(() => seriesFigure(words, { id: 'f', title: 'x' } as never)).toThrow(/options was .*expected an id, a title and lines/);
  });
});

describe('lines by place', () => {
  it('have the names of the language, in its order, and no line for no place', () => {
    const given = [votes(2018, 1, { place: 'UZ' }), votes(2018, 2, { place: 'EG' }), votes(2018, 3)];
    expect(seriesByPlace({ messages: messagesFor('fr') }, given).map(({ label }) => label)).toEqual(['Égypte', 'Ouzbékistan']);
  });
});

describe('bars', () => {
  it('have their numbers in words, below nought too', () => {
    const [figure] = barsFigure(words, {
      id: 'b',
      title: 'Change',
      unit: 'percent',
      rows: [
        { label: 'Kenya', value: -2.5 },
        { label: 'Peru', value: 4 },
      ],
    });
    expect(spaced(figure?.description ?? '')).toBe('Kenya: −2.5%. Peru: 4%.');
    expect(figure?.chart).toMatchObject({ kind: 'bars', rows: [{ value: -2.5 }, { value: 4 }] });
  });

  it('are refused without a value, and none without a row', () => {
    expect(barsFigure(words, { id: 'b', title: 'Change', rows: [] })).toEqual([]);
    expect(() => barsFigure(words, { id: 'b', title: 'Change', rows: [{ label: 'Kenya', value: Number.NaN }] })).toThrow(
      /The value of the row "Kenya" was NaN/,
    );
  });
});
