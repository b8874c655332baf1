import { addDays } from '@actionline/core';

import type { Dice } from './dice.js';
import { wrongly, type WorldFigure } from './figure.js';
import type { World } from './world.js';

/**
 * Figures with others before them that no longer count: wrong ones that they correct, wrong provisional ones that they are the
 * final ones of, and the same ones again.
 */
export function corrections(dice: Dice, figures: readonly WorldFigure[], { scale }: World): readonly WorldFigure[] {
  const found: WorldFigure[] = [];
  figures.forEach((figure, at) => {
    const { observation } = figure;
    const { end } = observation.period;
    const kind = dice.int(0, 5);
    if (kind > 2) {
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
    const before: WorldFigure = {
      ...figure,
      counts: false,
      observation: {
        ...rest,
        id,
        value: statement.value / scale,
        ...(statement.bound === 'exact' ? {} : { bound: statement.bound }),
        ...(kind === 1 ? {} : { status: 'P' as const }),
        recordedAt: addDays(end, 10),
      },
    };
    found.push(before, {
      ...figure,
      observation: { ...observation, ...(kind === 1 ? { supersedes: id } : {}), recordedAt: addDays(end, dice.int(11, 60)) },
    });
  });
  return found;
}
