import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';

import type { ValuesChart } from '../document/chart.js';
import { chartSvg } from './chart.js';
import { labelRoom, placesAbout } from './label-room.js';

const within = { left: 0, right: 200, top: 0, foot: 100 };
const mark = { left: 90, right: 110, top: 48, foot: 52 };

describe('the room for words', () => {
  it('is above a mark, else below it', () => {
    const room = labelRoom(within, [mark], []);
    const [first, second] = [room.take(placesAbout(mark, 16)), room.take(placesAbout(mark, 16))];
    // letters hang 3 pixels below their line and rise 10 above it, and 2 stay free
    expect([first?.foot, second?.foot]).toEqual([48 - 5, 52 + 12]);
  });

  it('is not where a line runs, unless the words are needed and there is no other room', () => {
    const level = { from: [0, 40], to: [200, 40] } as const;
    expect(labelRoom(within, [mark], [level]).take(placesAbout(mark, 16))?.foot).toBe(64);
    // an upright line through the middle leaves no room for words as wide as the mark
    const upright = { from: [100, 0], to: [100, 100] } as const;
    const narrow = { ...within, left: 88, right: 112 };
    expect(labelRoom(narrow, [mark], [upright]).take(placesAbout(mark, 16))).toBeUndefined();
    expect(labelRoom(narrow, [mark], [upright]).take(placesAbout(mark, 16), true)?.foot).toBe(43);
  });

  it('is beside a slanting line, not on it', () => {
    // from the lower left to the upper right through the mark: above it there is room to the left alone
    const slanting = { from: [0, 100], to: [200, 0] } as const;
    const point = { left: 96, right: 104, top: 46, foot: 54 };
    const place = labelRoom({ ...within, foot: 60 }, [point], [slanting]).take(placesAbout(point, 40));
    expect(place?.centre).toBeLessThan(100);
  });

  it('ends at the edge of the field', () => {
    expect(labelRoom({ ...within, top: 40, foot: 60 }, [mark], []).take(placesAbout(mark, 16))?.box.left).toBeLessThan(mark.left);
    expect(labelRoom(mark, [mark], []).take(placesAbout(mark, 16))).toBeUndefined();
  });
});

describe('the numbers of values over time', () => {
  const year = (of: number) => ({ start: `${String(of)}-01-01`, end: `${String(of)}-12-31` });
  const chart: ValuesChart = {
    kind: 'values',
    period: { start: '2019-01-01', end: '2027-12-31' },
    dateTicks: [],
    valueTicks: [0, 100].map((value) => ({ value, label: String(value) })),
    values: [63, 67, 70, 74, 79].map((value, at) => ({ period: year(2020 + at), value, label: `${String(value)} %`, words: '' })),
    asked: { from: 82, to: 82, label: 'at least 82 %' },
    asOf: '2025-03-31',
  };

  it.each([320, 720])('are all there at %i pixels, and none lies on the line of what was asked', (width) => {
    const drawing = chartSvg(chart, { id: 'c', title: 'T', description: 'D' }, width);
    const elements = drawing.children.filter((child): child is Element => child.type === 'element');
    // the field is 180 pixels high, from 0 to 100 per cent, and ends 28 above the foot of the drawing
    const height = Number(String(drawing.properties.viewBox).split(' ')[3]);
    const goal = height - 28 - 180 * 0.82;
    const feet = elements.flatMap(({ tagName, properties, children: [words] }) =>
      tagName === 'text' && words?.type === 'text' && words.value.endsWith(' %') && properties.textAnchor === 'middle'
        ? [Number(properties.y)]
        : [],
    );
    expect(feet).toHaveLength(5);
    expect(feet.filter((foot) => foot - 9 < goal + 1 && foot + 2 > goal - 1)).toEqual([]);
  });
});
