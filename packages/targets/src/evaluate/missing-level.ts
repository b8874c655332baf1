import type { LevelBy, MissingFigure } from '@actionline/core';

import type { NamedGap } from '../range/gap.js';
import { NO_PROOF } from '../range/proof.js';
import { isShare } from '../range/share.js';
import { unknownLevel } from './asked-level.js';
import { comparedWith } from './level-milestones.js';
import type { Level, Levels } from './level.js';
import { missingFigures } from './missing-figures.js';
import { sidesMissing } from './share-behind.js';

/**
 * The figures that would settle a level that is not known: of its own day, and of the baseline that it is counted from; of a share, of the
 * side that is not known, even where nothing but the other is reported.
 */
export function missingOfLevel({ measure, level, baseline: stated }: LevelBy, levels: Levels): readonly MissingFigure[] {
  const { latest, openSides, doubtful, broken } = levels;
  const unsettled = ({ span, proof }: Level, gaps: readonly NamedGap[], all: Levels['doubtful']): readonly MissingFigure[] =>
    missingFigures({ measure, span, proof, gaps, doubtful: all });
  if (latest === undefined) {
    const [first] = openSides;
    return first === undefined ? [] : missingFigures({ measure, span: first, proof: NO_PROOF, gaps: openSides, doubtful: [] });
  }
  const start = comparedWith(levels);
  const unknown = unknownLevel(level, start);
  if (unknown !== undefined) {
    const askedFor = unknown === 'no-baseline' && !broken && stated !== undefined;
    return askedFor ? [{ measure: measure.id, period: { start: stated.date, end: stated.date } }] : [];
  }
  const gapsOf = (own: Level): readonly NamedGap[] => (isShare(measure) ? sidesMissing(own, {}, own.day, measure) : own.gaps());
  return [
    ...unsettled(latest, isShare(measure) ? openSides : gapsOf(latest), doubtful),
    ...('change' in level && start!.figures.length > 0 ? unsettled(start!, gapsOf(start!), []) : []),
  ];
}
