import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { ValuesChart } from '../document/chart.js';
import { inTurn, labelRoom, placesAbout, type Stroke } from './label-room.js';
import { paint } from './paint.js';
import { frame, label, level, outlined, rectangle, round, type ChartNames } from './svg.js';
import { BOLD, textWidth, wrapText } from './text-width.js';
import { timeField, type Box, type TimeField } from './time-field.js';

const SIZE = 12;
const LINE = 15;
/** The height of the field, and the room above it for the number of the greatest value. */
const FIELD = 180;
const TOP = 30;
/** From this width on a value is drawn over its days; below it, as a dot. */
const NARROWEST_SPAN = 10;

/**
 * Values over time: each over the days that it stands for, as a stroke or, for a short time, a dot, with an outline where it lies
 * between two and an arrow where one end is open; what was asked as a line or band, the way there as dashes, a projection as a
 * dotted line with its interval at its end, the date of the evaluation as an upright line. Numbers stand beside the marks where they have room.
 */
export function valuesChart(chart: ValuesChart, names: ChartNames, width: number): Element {
  const key = keyOf(chart, width);
  const field = timeField(chart, { right: width - 10, top: key.foot + TOP, height: FIELD });
  return frame(names, width, field.bottom + 28, [
    ...field.axes,
    ...key.drawn,
    ...asked(chart, field),
    ...path(chart, field),
    ...projection(chart, field),
    dashed(field.x(chart.asOf), field.top, field.bottom),
    ...values(chart, field),
  ]);
}

/** What was asked and what is projected in words, with the line that stands for it. */
function keyOf(
  { asked: goal, projection: ahead }: ValuesChart,
  width: number,
): { readonly drawn: readonly Element[]; readonly foot: number } {
  let y = 14;
  const drawn: Element[] = [];
  const entry = (words: string, line: Element, role: 'goal' | 'text'): void => {
    drawn.push(line);
    for (const one of wrapText(words, SIZE * BOLD, width - 34, 6)) {
      drawn.push(label(30, y, one, { fill: role, size: SIZE, bold: true }));
      y += LINE;
    }
  };
  if (goal !== undefined) entry(goal.label, level(y - 4, 2, 24, 'goal', 3), 'goal');
  if (ahead !== undefined) entry(ahead.label, dotted(`M2 ${String(y - 4)}H24`), 'text');
  return { drawn, foot: y - 14 };
}

/** What was asked: a line, or a band between two. */
function asked({ asked: goal }: ValuesChart, { left, right, y }: TimeField): readonly Element[] {
  if (goal === undefined) return [];
  const [top, foot] = [y(goal.to), y(goal.from)];
  return goal.from === goal.to
    ? [level(top, left, right, 'goal', 2)]
    : [...rectangle(left, top, right - left, foot - top, 'pace'), level(top, left, right, 'goal', 2), level(foot, left, right, 'goal', 2)];
}

/** The way from the start to what was asked. */
function path({ path: points = [] }: ValuesChart, { x, y }: TimeField): readonly Element[] {
  const drawn = line()(points.map(({ date, value }) => [Number(round(x(date))), Number(round(y(value)))]));
  if (drawn === null) return [];
  return [s('path', { d: drawn, ...paint({ fill: 'none', stroke: 'quiet' }), strokeWidth: '1.5', strokeDashArray: '5 4' })];
}

/** What a method makes of the values for a later day: a dotted line, with its interval as a bar at its end. */
function projection({ projection: ahead }: ValuesChart, { x, y }: TimeField): readonly Element[] {
  if (ahead === undefined) return [];
  const end = x(ahead.to.date);
  const interval =
    ahead.range === undefined
      ? []
      : [
          outlined(
            { x: end - 4, y: y(ahead.range.to), width: 8, height: y(ahead.range.from) - y(ahead.range.to) },
            { fill: 'ground', stroke: 'text', dashes: '2 2' },
          ),
        ];
  return [
    ...interval,
    dotted(`M${round(x(ahead.from.date))} ${round(y(ahead.from.value))}L${round(end)} ${round(y(ahead.to.value))}`),
    level(y(ahead.to.value), end - 5, end + 5, 'text', 2),
  ];
}

function dotted(d: string): Element {
  return s('path', { d, ...paint({ fill: 'none', stroke: 'text' }), strokeWidth: '2', strokeDashArray: '1 4', strokeLineCap: 'round' });
}

function dashed(x: number, from: number, to: number): Element {
  return s('line', { x1: round(x), x2: round(x), y1: round(from), y2: round(to), ...paint({ stroke: 'quiet' }), strokeDashArray: '2 3' });
}

/** A value as it is drawn, and the room that it takes. */
interface Mark {
  readonly value: ValuesChart['values'][number];
  readonly drawn: readonly Element[];
  readonly box: Box;
}

/** The values, and their numbers where these have room. */
function values(chart: ValuesChart, field: TimeField): readonly Element[] {
  const marks = chart.values.map((value) => markOf(value, field));
  const room = labelRoom(
    { left: field.left - 8, right: field.right + 10, top: field.top - TOP, foot: field.bottom - 1 },
    marks.map(({ box }) => box),
    strokesOf(chart, field),
  );
  const sought = [marks[0], marks.at(-1)];
  const words = inTurn(marks).flatMap((mark) => {
    const { value, box } = mark;
    const width = textWidth(value.label, SIZE);
    const place = room.take(placesAbout(box, width), sought.includes(mark));
    // the ground behind hides the lines of the grid
    return place === undefined
      ? []
      : [
          ...rectangle(place.box.left + 2, place.box.top, width + 2, place.box.foot - place.box.top, 'ground'),
          label(place.centre, place.foot, value.label, { anchor: 'middle', size: SIZE }),
        ];
  });
  return [...words, ...marks.flatMap(({ drawn }) => drawn)];
}

/** The lines that no number is to lie on. */
function strokesOf(
  { asked: goal, path: points = [], projection: ahead, asOf }: ValuesChart,
  { left, right, top, bottom, x, y }: TimeField,
): readonly Stroke[] {
  const level = (value: number): Stroke => ({ from: [left, y(value)], to: [right, y(value)] });
  return [
    ...(goal === undefined ? [] : [level(goal.from), level(goal.to)]),
    ...points.slice(1).flatMap(({ date, value }, at): readonly Stroke[] => {
      const before = points[at];
      return before === undefined ? [] : [{ from: [x(before.date), y(before.value)], to: [x(date), y(value)] }];
    }),
    ...(ahead === undefined
      ? []
      : [
          { from: [x(ahead.from.date), y(ahead.from.value)], to: [x(ahead.to.date), y(ahead.to.value)] } as const,
          ...(ahead.range === undefined
            ? []
            : [-4, 4].map((by): Stroke => ({
                from: [x(ahead.to.date) + by, y(ahead.range?.from ?? 0)],
                to: [x(ahead.to.date) + by, y(ahead.range?.to ?? 0)],
              }))),
        ]),
    { from: [x(asOf), top], to: [x(asOf), bottom] },
  ];
}

function markOf(value: ValuesChart['values'][number], { x, dawn, y }: TimeField): Mark {
  const [start, end] = [dawn(value.period.start), x(value.period.end)];
  const middle = (start + end) / 2;
  const height = y(value.value);
  const isSpan = end - start >= NARROWEST_SPAN;
  const [from, to] = isSpan ? [start + 1, end - 1] : [middle - 5, middle + 5];
  const mark = isSpan
    ? level(height, from, to, 'reported', 4)
    : s('circle', {
        cx: round(middle),
        cy: round(height),
        r: '4.5',
        ...paint({ fill: value.isBaseline === true ? 'ground' : 'reported', stroke: 'reported' }),
        strokeWidth: '2',
      });
  const { from: least = value.value, to: most = value.value } = value.range ?? {};
  const reach =
    least === most
      ? []
      : [
          s('rect', {
            x: round(from),
            y: round(y(most)),
            width: round(to - from),
            height: round(y(least) - y(most)),
            ...paint({ fill: 'reported-ground', stroke: 'reported' }),
          }),
        ];
  const [above, below] = [value.open?.includes('above') === true, value.open?.includes('below') === true];
  const half = isSpan ? 2 : 5.5;
  return {
    value,
    drawn: [...reach, mark, ...(above ? [arrow(middle, y(most) - 8, -6)] : []), ...(below ? [arrow(middle, y(least) + 8, 6)] : [])],
    box: {
      left: from,
      right: to,
      top: Math.min(y(most), height - half) - (above ? 14 : 0),
      foot: Math.max(y(least), height + half) + (below ? 14 : 0),
    },
  };
}

/** An arrow head that points up for a negative length, and down for a positive one. */
function arrow(x: number, y: number, length: number): Element {
  return s('path', { d: `M${round(x - 5)} ${round(y)}h10l-5 ${round(length)}z`, ...paint({ fill: 'reported' }) });
}
