import { commandPoints } from './command-points.js';
import { entryPoints } from './entry-points.js';
import { filePoints } from './file-points.js';
import type { FuzzPoint } from './fuzz-point.js';
import type { Random } from './random.js';
import { renderPoints } from './render-points.js';

/** How often each group is tried: functions are many, files and reports are where the outside comes in. */
const SHARES: Readonly<Record<FuzzPoint['group'], number>> = { functions: 0.5, files: 0.3, renderers: 0.1, command: 0.1 };

/** All that is tried whose name holds a text, in a fixed order. */
export async function allPoints(match: string): Promise<readonly FuzzPoint[]> {
  const all = [...(await entryPoints()), ...filePoints(), ...renderPoints(), ...commandPoints()];
  return all.filter(({ group, name }) => `${group} ${name}`.includes(match));
}

/** One of them: first a group, then one of the group. */
export function pointOf(points: readonly FuzzPoint[], random: Random): FuzzPoint {
  const groups = [...new Set(points.map(({ group }) => group))];
  let left = random.next() * groups.reduce((sum, group) => sum + SHARES[group], 0);
  const group = groups.find((one) => (left -= SHARES[one]) < 0) ?? groups[0];
  const own = points.filter((point) => point.group === group);
  return own[random.below(own.length)]!;
}
