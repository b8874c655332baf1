import { atomsOf } from './axis.js';
import type { WorldFigure } from './figure.js';
import type { LinearProgram } from './linear-program.js';
import { cellsOf, type Block, type World } from './world.js';

/**
 * The linear program of the amount in a block, or of its share in another, from the figures that count. Atoms that lie in the same figures are one amount;
 * each series of running totals whose origin is not known has one more, what it counted before.
 *
 * @param reporting - The atoms of places that are to report; the others are nought.
 * @param below - The block that it is a share of.
 */
export function programOf(
  world: World,
  figures: readonly WorldFigure[],
  asked: Block,
  reporting: ReadonlySet<number>,
  signed: boolean,
  below?: Block,
): LinearProgram {
  const counting = figures.filter(({ counts }) => counts);
  const size = world.slots.length * world.places.size * world.cells;
  const inFigures: number[][] = Array.from({ length: size }, () => []);
  for (const [at, { block }] of counting.entries()) for (const atom of atomsIn(world, block, reporting)) inFigures[atom]?.push(at);
  const isAsked = new Set(atomsIn(world, asked, reporting));
  const isBelow = new Set(below === undefined ? [] : atomsIn(world, below, reporting));
  const columns = new Map<string, number>();
  const rows: number[][] = counting.map(() => []);
  const goal: number[] = [];
  const divisor: number[] = [];
  inFigures.forEach((own, atom) => {
    if (own.length === 0 && !isAsked.has(atom) && !isBelow.has(atom)) return;
    const key = `${String(isAsked.has(atom))} ${String(isBelow.has(atom))} ${own.join()}`;
    if (columns.has(key)) return;
    const column = columns.size;
    columns.set(key, column);
    for (const at of own) rows[at]?.push(column);
    if (isAsked.has(atom)) goal.push(column);
    if (isBelow.has(atom)) divisor.push(column);
  });
  counting.forEach(({ unknownOrigin }, at) => {
    if (unknownOrigin === undefined) return;
    const key = `before ${unknownOrigin}`;
    if (!columns.has(key)) columns.set(key, columns.size);
    rows[at]?.push(columns.get(key)!);
  });
  return {
    columns: columns.size,
    signed,
    asked: goal,
    ...(below === undefined ? {} : { below: divisor }),
    rows: counting.map(({ lower, upper }, at) => ({ columns: rows[at] as readonly number[], lower, upper })),
    scale: below === undefined ? world.scale : 1,
  };
}

function atomsIn(world: World, { first, last, place, codes }: Block, reporting: ReadonlySet<number>): readonly number[] {
  const atoms: number[] = [];
  const cells = cellsOf(world, codes);
  const places = atomsOf(world.places, place).filter((at) => reporting.has(at));
  for (let slot = first; slot <= last; slot += 1) {
    for (const at of places) for (const cell of cells) atoms.push((slot * world.places.size + at) * world.cells + cell);
  }
  return atoms;
}
