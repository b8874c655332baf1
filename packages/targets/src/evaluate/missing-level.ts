import type { Measure, MissingFigure } from '@actionline/core';

import { isOpen } from '../range/limited.js';
import { isShare } from '../range/share.js';
import type { Level, Levels } from './levels.js';
import { missingFigures } from './missing-figures.js';

/** What would settle a level that is not known; where nothing is reported but one side of a share, the other. */
export function missingOfLevel(
  { openSides, latest, doubtful }: Levels,
  measure: Measure,
  { day, proof }: Pick<Level, 'day' | 'proof'>,
): readonly MissingFigure[] {
  if (latest === undefined && openSides.length === 0) return [];
  const span = { start: day, end: day };
  const gaps = isShare(measure) ? openSides : isOpen(proof) ? [span] : [];
  return missingFigures({ measure, span, proof, gaps, doubtful });
}
