import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { MultiplesChart, SeriesChart, SeriesLine, SeriesPoint } from '../document/series-chart.js';
import { LINE } from './gutter.js';
import { keyOf } from './key.js';
import { inTurn, labelRoom, placesAbout, type LabelRoom, type Stroke } from './label-room.js';
import { paint } from './paint.js';
import { frame, label, round, type ChartNames } from './svg.js';
import { textWidth, wrapText } from './text-width.js';
import { timeField, type Box, type TimeField } from './time-field.js';

const SIZE = 12;
const FIELD = 190;
const SMALL_FIELD = 84;
/** Room for a number above the greatest value. */
const TOP = 20;
/** How wide a small field is at least. */
const NARROWEST = 150;

/** How lines are told apart without colour: by the shape of their points and by their dashes. */
const LOOKS = [
  { role: 'series-1', shape: symbolCircle, dashes: undefined },
  { role: 'series-2', shape: symbolSquare, dashes: '7 3' },
  { role: 'series-3', shape: symbolTriangle, dashes: '2 3' },
  { role: 'series-4', shape: symbolDiamond, dashes: '9 3 2 3' },
  { role: 'series-5', shape: symbolStar, dashes: '4 2' },
  { role: 'series-6', shape: symbolWye, dashes: '1 4' },
] as const;
type Look = (typeof LOOKS)[number];

/** The number of lines that can be told apart. */
export const MOST_SERIES = LOOKS.length;

/** One or several lines over time with a key above them; a line breaks where nothing is known, and a point on its own is a mark on its own. */
export function seriesChart(chart: SeriesChart, names: ChartNames, width: number): Element {
  const several = chart.lines.length > 1;
  const key = several ? namesOf(chart.lines, width) : { drawn: [], foot: 0 };
  const field = timeField(chart, { right: width - 14, top: key.foot + TOP, height: FIELD });
  const room = roomIn(chart.lines, field);
  const lines = chart.lines.map((one, at) => {
    const look = lookOf(at);
    return [...drawnLine(one, look, field), ...numbers(one, field, room, several ? 'ends' : 'all')];
  });
  return frame(names, width, field.bottom + 28, [...field.axes, ...key.drawn, ...lines.flat()]);
}

/** One small field a line, all with the same axes, its name above it. */
export function multiplesChart(chart: MultiplesChart, names: ChartNames, width: number): Element {
  const across = Math.max(1, Math.min(chart.lines.length, Math.floor(width / NARROWEST), 4));
  const each = width / across;
  let y = 2;
  const drawn: Element[] = [];
  for (let from = 0; from < chart.lines.length; from += across) {
    const inRow = chart.lines.slice(from, from + across);
    const heads = inRow.map((one) => wrapText(one.label, 13, each - 12, 6));
    const tall = Math.max(...heads.map(({ length }) => length)) * LINE;
    for (const [at, one] of inRow.entries()) {
      const left = at * each;
      heads[at]?.forEach((words, place) =>
        drawn.push(label(left + 2, y + 12 + place * LINE, words, { bold: true, size: 12, lang: one.language })),
      );
      const field = timeField(chart, { left, right: left + each - 14, top: y + tall + 14, height: SMALL_FIELD, every: 26 });
      drawn.push(...field.axes, ...drawnLine(one, lookOf(0), field), ...numbers(one, field, roomIn([one], field), 'ends'));
    }
    y += tall + 14 + SMALL_FIELD + 34;
  }
  return frame(names, width, y, drawn);
}

function lookOf(at: number): Look {
  return LOOKS[at % LOOKS.length] ?? LOOKS[0];
}

/** The line, broken where nothing is known, and its points. */
function drawnLine({ points }: SeriesLine, { role, shape, dashes }: Look, field: TimeField): readonly Element[] {
  const placed = points.map(({ period, value }) => ({
    x: (field.dawn(period.start) + field.x(period.end)) / 2,
    y: value === null ? null : field.y(value),
  }));
  const d = line<(typeof placed)[number]>()
    .defined(({ y }) => y !== null)
    .digits(2)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0)(placed);
  return [
    ...(d === null
      ? []
      : [
          s('path', {
            d,
            ...paint({ fill: 'none', stroke: role }),
            strokeWidth: '2',
            ...(dashes === undefined ? {} : { strokeDashArray: dashes }),
          }),
        ]),
    ...placed.flatMap(({ x, y }) => (y === null ? [] : [point(x, y, role, shape)])),
  ];
}

function point(x: number, y: number, role: Look['role'], shape: Look['shape']): Element {
  const d = symbol().type(shape).size(44).digits(2)() ?? '';
  return s('path', { d, transform: `translate(${round(x)} ${round(y)})`, ...paint({ fill: role, stroke: 'ground' }), strokeWidth: '1' });
}

/** The room for numbers: none covers a point, or lies on a line. */
function roomIn(lines: readonly SeriesLine[], field: TimeField): LabelRoom {
  const placed = lines.map(({ points }) => points.map((one) => boxOf(one, field)));
  return labelRoom(
    { left: field.left - 8, right: field.right + 14, top: field.top - TOP, foot: field.bottom - 1 },
    placed.flatMap((boxes) => boxes.filter((box) => box !== undefined)),
    placed.flatMap((boxes) =>
      boxes.flatMap((box, at): readonly Stroke[] => {
        const before = boxes[at - 1];
        return box === undefined || before === undefined ? [] : [{ from: middleOf(before), to: middleOf(box) }];
      }),
    ),
  );
}

/** The box of a point; none where no value is known. */
function boxOf({ period, value }: SeriesPoint, field: TimeField): Box | undefined {
  if (value === null) return undefined;
  const [x, y] = [(field.dawn(period.start) + field.x(period.end)) / 2, field.y(value)];
  return { left: x - 4, right: x + 4, top: y - 4, foot: y + 4 };
}

function middleOf({ left, right, top, foot }: Box): readonly [x: number, y: number] {
  return [(left + right) / 2, (top + foot) / 2];
}

/** The numbers of the points that have room for them: of all, or of the first and the last. */
function numbers({ points }: SeriesLine, field: TimeField, room: LabelRoom, which: 'all' | 'ends'): readonly Element[] {
  const known = points.filter(({ value }) => value !== null);
  return inTurn(which === 'all' ? known : [...known.slice(0, 1), ...known.slice(1).slice(-1)]).flatMap((one) => {
    const box = boxOf(one, field);
    if (box === undefined) return [];
    const place = room.take(placesAbout(box, textWidth(one.label, SIZE)));
    return place === undefined ? [] : [label(place.centre, place.foot, one.label, { anchor: 'middle', size: SIZE, halo: true })];
  });
}

/** The names of lines with their points and dashes, above the field. */
function namesOf(lines: readonly SeriesLine[], width: number): { readonly drawn: readonly Element[]; readonly foot: number } {
  return keyOf(
    lines.map((one, place) => {
      const { role, shape, dashes } = lookOf(place);
      const stroke = (left: number, middle: number): Element =>
        s('path', {
          d: `M${round(left)} ${round(middle)}h30`,
          ...paint({ fill: 'none', stroke: role }),
          strokeWidth: '2',
          ...(dashes === undefined ? {} : { strokeDashArray: dashes }),
        });
      return {
        mark: (left, middle) => [stroke(left, middle), point(left + 15, middle, role, shape)],
        words: one.label,
        lang: one.language,
      };
    }),
    { width, top: 0, mark: 30 },
  );
}
