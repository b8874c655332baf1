import type { Element } from 'hast';
import { s } from 'hastscript';

import type { ShownStatus } from '../document/shown-status.js';
import { statusStyles } from './palette.js';

/** The ink of charts. */
export const ink = { text: '#1b1f24', quiet: '#565c64', line: '#d5d8dc', track: '#e9ebee', pace: '#ccd3dc', goal: '#7c1150' } as const;

/** What names a chart for who does not see it. */
export interface ChartNames {
  /** An id, unique in the page; the ids of title and description derive from it. */
  readonly id: string;
  /** The title. */
  readonly title: string;
  /** The picture in words. */
  readonly description: string;
}

/** A drawing with its title and description. */
export function frame(names: ChartNames, width: number, height: number, children: readonly Element[]): Element {
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      ariaLabelledBy: `${names.id}-title ${names.id}-desc`,
      fontFamily: 'inherit',
      fontSize: '13',
    },
    s('title', { id: `${names.id}-title` }, names.title),
    s('desc', { id: `${names.id}-desc` }, names.description),
    ...children,
  );
}

/** A rectangle; nothing is drawn for one without width. */
export function rectangle(x: number, y: number, width: number, height: number, fill: string): readonly Element[] {
  return width <= 0 ? [] : [s('rect', { x: round(x), y: round(y), width: round(width), height: round(height), fill })];
}

/** An upright line. */
export function upright(x: number, from: number, to: number, stroke: string, thickness: number): Element {
  return s('line', { x1: round(x), x2: round(x), y1: round(from), y2: round(to), stroke, strokeWidth: String(thickness) });
}

/** A line of text. */
export function label(
  x: number,
  y: number,
  words: string,
  look: {
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly fill?: string;
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
      fill: look.fill ?? ink.text,
      ...(look.anchor === undefined ? {} : { textAnchor: look.anchor }),
      ...(look.bold === true ? { fontWeight: '600' } : {}),
      ...(look.size === undefined ? {} : { fontSize: String(look.size) }),
      ...(look.halo === true ? { stroke: '#ffffff', strokeWidth: '3', paintOrder: 'stroke' } : {}),
      ...(look.lang === undefined ? {} : { lang: look.lang }),
    },
    words,
  );
}

/** The symbol of a status, centred on a point. */
export function statusMark(status: ShownStatus, x: number, y: number, colour?: string): Element {
  const look = statusStyles[status];
  const paint = colour ?? look.colour;
  return s('path', {
    d: look.path,
    transform: `translate(${round(x)} ${round(y)})${look.turn === 0 ? '' : ` rotate(${String(look.turn)})`}`,
    ...(look.hollow ? { fill: 'none', stroke: paint, strokeWidth: '1.8' } : { fill: paint }),
  });
}

/** A coordinate with at most two decimals, so that equal charts have equal bytes. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
