import { provenanceColours } from '../../charts/palette.js';
import { round } from '../../charts/svg.js';
import type { SparklineRun } from '../../document/inline.js';
import { checkAlternative, type Binding } from './binding.js';
import type { PaperPicture } from './paper.js';
import { paperText } from './paper-text.js';

const [WIDTH, HEIGHT, EDGE] = [60, 16, 2] as const;

/** Values over time as a line with a dot at the last one; a gap where nothing is known. */
export function sparklinePicture({ values, label }: SparklineRun, { replacements }: Binding): PaperPicture {
  const alt = paperText(checkAlternative('A sparkline', 'label', label), replacements);
  return { svg: drawing(values), width: WIDTH * 0.75, height: HEIGHT * 0.75, alt };
}

function drawing(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (at: number): number => EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1);
  const y = (value: number): number =>
    most === least ? HEIGHT / 2 : HEIGHT - EDGE - ((value - least) * (HEIGHT - 2 * EDGE)) / (most - least);
  let path = '';
  let dots = '';
  values.forEach((value, at) => {
    if (value === null) return;
    const place = `${round(x(at))} ${round(y(value))}`;
    path += `${typeof values[at - 1] === 'number' ? 'L' : 'M'}${place}`;
    const alone = typeof values[at - 1] !== 'number' && typeof values[at + 1] !== 'number';
    if (alone || at === values.length - 1) dots += `<circle cx="${round(x(at))}" cy="${round(y(value))}" r="1.6" fill="${COLOUR}"/>`;
  });
  const line = path === '' ? '' : `<path d="${path}" fill="none" stroke="${COLOUR}" stroke-width="1.4"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}">${line}${dots}</svg>`;
}

const COLOUR = provenanceColours.observation.colour;
