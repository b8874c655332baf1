import type { Element } from 'hast';

import type { SparklineRun } from '../../document/inline.js';
import { element } from './element.js';

const WIDTH = 72;
const HEIGHT = 18;
const EDGE = 2;

/** Values over time as a line no higher than the text; a gap where nothing is known, a dot where a value stands alone. */
export function sparklineHtml({ values }: SparklineRun): readonly Element[] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [];
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (at: number): number => EDGE + (values.length < 2 ? (WIDTH - 2 * EDGE) / 2 : (at * (WIDTH - 2 * EDGE)) / (values.length - 1));
  const y = (value: number): number =>
    most === least ? HEIGHT / 2 : HEIGHT - EDGE - ((value - least) * (HEIGHT - 2 * EDGE)) / (most - least);
  let path = '';
  values.forEach((value, at) => {
    if (value === null) return;
    const point = `${coordinate(x(at))} ${coordinate(y(value))}`;
    const alone = (values[at - 1] ?? null) === null;
    path += alone ? `M${point}h0` : `L${point}`;
  });
  return [
    element('svg', { viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}`, ariaHidden: 'true' }, [
      element('path', {
        d: path,
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: '2',
        strokeLineCap: 'round',
        strokeLineJoin: 'round',
      }),
    ]),
  ];
}

function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}
