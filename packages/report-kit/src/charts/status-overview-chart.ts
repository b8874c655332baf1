import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';

import type { StatusOverviewChart } from '../document/chart.js';
import type { ShownStatus } from '../document/shown-status.js';
import { statusStyles } from './palette.js';
import { frame, ink, label, round, statusMark, type ChartNames } from './svg.js';
import { textWidth } from './text-width.js';

const BAR = { top: 4, height: 34, gap: 2 } as const;
const SIZE = 13;
/** How wide a symbol is. */
const MARK = 14;

/** One bar cut by status, with symbol and number in each part where they fit and a key beneath that names every part. */
export function statusOverviewChart(chart: StatusOverviewChart, names: ChartNames, width: number): Element {
  const segments = chart.segments.filter(({ count }) => count > 0);
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  const x = scaleLinear()
    .domain([0, Math.max(total, 1)])
    .range([0, width]);

  let before = 0;
  const parts = segments.flatMap(({ status, count }) => {
    const [from, to] = [x(before), x(before + count)];
    before += count;
    const style = statusStyles[status];
    const space = to - from - BAR.gap;
    const words = String(count);
    return [
      s('rect', {
        x: round(from),
        y: String(BAR.top),
        width: round(Math.max(space, 1)),
        height: String(BAR.height),
        // What is unknown or not due is pale, so that colour stands for what is known.
        ...(style.pale ? { fill: style.ground, stroke: style.colour, strokeWidth: '1' } : { fill: style.colour }),
      }),
      ...inside(status, words, (from + to - BAR.gap) / 2, space),
    ];
  });

  let at = { x: 0, y: BAR.top + BAR.height + 26 };
  const key = segments.flatMap((segment) => {
    const words = `${segment.label} ${String(segment.count)}`;
    const space = 20 + textWidth(words, SIZE) + 22;
    if (at.x > 0 && at.x + space - 16 > width) at = { x: 0, y: at.y + 24 };
    const here = at;
    at = { x: at.x + space, y: at.y };
    return [statusMark(segment.status, here.x + 7, here.y - 4.5), label(here.x + 20, here.y, words, { fill: ink.text })];
  });
  return frame(names, width, at.y + 10, [...parts, ...key]);
}

/** What stands in a part: symbol and number, so that parts are told apart without colour; the number alone, or nothing, where it is short. */
function inside(status: ShownStatus, words: string, middle: number, space: number): readonly Element[] {
  const { pale, colour } = statusStyles[status];
  const fill = pale ? colour : '#ffffff';
  const centre = BAR.top + BAR.height / 2;
  const wide = textWidth(words, SIZE);
  if (wide + 6 > space) return [];
  if (wide + MARK + 8 > space) return [label(middle, centre + 4.5, words, { anchor: 'middle', bold: true, fill })];
  return [
    statusMark(status, middle - (wide + 4) / 2, centre, fill),
    label(middle + (MARK + 2) / 2, centre + 4.5, words, { anchor: 'middle', bold: true, fill }),
  ];
}
