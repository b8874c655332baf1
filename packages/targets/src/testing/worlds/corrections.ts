import { addDays } from '@actionline/core';

import type { Dice } from './dice.js';
import { wrongly, type WorldFigure } from './figure.js';
import type { World } from './world.js';

/** Figures with what they correct, and the date of knowledge. */
export interface Corrected {
  /** All figures. */
  readonly figures: readonly WorldFigure[];
  /** Nothing that was recorded later is known; what was, is not true. */
  readonly knownAt?: string;
}

/**
 * Figures with others before them that no longer count: wrong ones that they correct, wrong provisional ones that they are the
 * final ones of, wrong older records of the same, and the same ones again. Where there is a date of knowledge, wrong ones and wrong corrections are recorded after it.
 */
export function corrections(dice: Dice, figures: readonly WorldFigure[], { scale }: World): Corrected {
  const found: WorldFigure[] = [];
  const ends = figures.map(({ observation }) => observation.period.end).sort();
  const knownAt = dice.chance(0.5) ? addDays(ends.at(-1) ?? '2024-12-31', 100) : undefined;
  figures.forEach((figure, at) => {
    const { observation } = figure;
    const { end } = observation.period;
    const kind = dice.int(0, 7);
    if (kind > 4 || (kind === 4 && knownAt === undefined)) {
      found.push(figure);
      return;
    }
    const id = `c${String(at)}`;
    if (kind === 0) {
      found.push(figure, { ...figure, observation: { ...observation, id } });
      return;
    }
    const statement = wrongly(dice, Math.round((observation.value ?? 0) * scale));
    const { bound: _, ...rest } = observation;
    if (kind === 4 && knownAt !== undefined) {
      found.push(figure, {
        ...figure,
        counts: false,
        observation: {
          ...rest,
          id,
          value: statement.value / scale,
          recordedAt: addDays(knownAt, dice.int(1, 50)),
          ...(dice.chance(0.5) ? { supersedes: observation.id } : {}),
        },
      });
      return;
    }
    // A figure that may be right beside the final one is not replaced by it: both then bound the block.
    const apart = statement.lower > figure.upper || statement.upper < figure.lower;
    const replaces = kind === 1 || !apart;
    const before: WorldFigure = {
      ...figure,
      counts: false,
      observation: {
        ...rest,
        id,
        value: statement.value / scale,
        ...(statement.bound === 'exact' ? {} : { bound: statement.bound }),
        ...(kind === 2 ? { status: 'P' as const } : {}),
        recordedAt: addDays(end, 10),
      },
    };
    found.push(before, {
      ...figure,
      observation: { ...observation, ...(replaces ? { supersedes: id } : {}), recordedAt: addDays(end, dice.int(11, 60)) },
    });
  });
  return { figures: found, ...(knownAt === undefined ? {} : { knownAt }) };
}
