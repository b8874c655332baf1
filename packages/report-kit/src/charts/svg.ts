import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';

import type { ShownStatus } from '../document/shown-status.js';
import { paint, type PaintRole } from './paint.js';
import { statusStyles } from './palette.js';

/** What names a chart for who does not see it. */
export interface ChartNames {
  /** An id, unique in the page; the ids of title and description derive from it. */
  readonly id: string;
  /** The title. */
  readonly title: string;
  /** The picture in words; other words than the title. */
  readonly description: string;
}

/** A drawing with its title and description. */
export function frame(names: ChartNames, width: number, height: number, children: readonly ElementContent[]): Element {
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      ariaLabelledBy: `${names.id}-title ${names.id}-desc`,
      className: ['chart-drawing'],
      fontFamily: 'inherit',
      fontSize: '13',
    },
    s('title', { id: `${names.id}-title` }, names.title),
    s('desc', { id: `${names.id}-desc` }, names.description),
    ...children,
  );
}

/** A rectangle; nothing is drawn for one without width. */
export function rectangle(x: number, y: number, width: number, height: number, fill: PaintRole): readonly Element[] {
  return width <= 0 ? [] : [s('rect', { x: round(x), y: round(y), width: round(width), height: round(height), ...paint({ fill }) })];
}

/** A rectangle with an outline that lies inside of it. */
export function outlined(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  {
    fill,
    stroke,
    thickness = 1,
    dashes,
  }: { readonly fill: PaintRole | 'none'; readonly stroke: PaintRole; readonly thickness?: number; readonly dashes?: string },
): Element {
  return s('rect', {
    x: round(box.x + thickness / 2),
    y: round(box.y + thickness / 2),
    width: round(Math.max(box.width - thickness, 1)),
    height: round(Math.max(box.height - thickness, 1)),
    ...paint({ fill, stroke }),
    strokeWidth: String(thickness),
    ...(dashes === undefined ? {} : { strokeDashArray: dashes }),
  });
}

/** An upright line. */
export function upright(x: number, from: number, to: number, stroke: PaintRole, thickness: number): Element {
  return s('line', { x1: round(x), x2: round(x), y1: round(from), y2: round(to), ...paint({ stroke }), strokeWidth: String(thickness) });
}

/** A level line. */
export function level(y: number, from: number, to: number, stroke: PaintRole, thickness = 1): Element {
  return s('line', { x1: round(from), x2: round(to), y1: round(y), y2: round(y), ...paint({ stroke }), strokeWidth: String(thickness) });
}

/** A line of text. */
export function label(
  x: number,
  y: number,
  words: string,
  look: {
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly fill?: PaintRole;
    readonly bold?: boolean;
    readonly size?: number;
    readonly halo?: boolean;
    readonly lang?: string | undefined;
  } = {},
): Element {
  return s(
    'text',
    {
      x: round(x),
      y: round(y),
      ...paint({ fill: look.fill ?? 'text', ...(look.halo === true ? { stroke: 'ground' } : {}) }),
      ...(look.anchor === undefined ? {} : { textAnchor: look.anchor }),
      ...(look.bold === true ? { fontWeight: '600' } : {}),
      ...(look.size === undefined ? {} : { fontSize: String(look.size) }),
      ...(look.halo === true ? { strokeWidth: '3', paintOrder: 'stroke' } : {}),
      ...(look.lang === undefined ? {} : { lang: look.lang }),
    },
    words,
  );
}

/** The symbol of a status, centred on a point, in its own colour, that of another role, or that of the text about it. */
export function statusMark(status: ShownStatus, x: number, y: number, as: PaintRole | 'currentColor' = `status-${status}`): Element {
  const look = statusStyles[status];
  const place = { d: look.path, transform: `translate(${round(x)} ${round(y)})${look.turn === 0 ? '' : ` rotate(${String(look.turn)})`}` };
  if (as === 'currentColor')
    return s('path', { ...place, ...(look.hollow ? { fill: 'none', stroke: as, strokeWidth: '1.8' } : { fill: as }) });
  return s('path', { ...place, ...(look.hollow ? { ...paint({ fill: 'none', stroke: as }), strokeWidth: '1.8' } : paint({ fill: as })) });
}

/** A coordinate with at most two decimals, so that equal charts have equal bytes; 0 for a number that is none, as of values too far apart for a scale. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return '0';
  return String(Math.round(value * 100) / 100 || 0);
}
