import { allBlocks } from './all-blocks.js';
import { runsIn } from './block-parts.js';
import type { Inline } from './inline.js';
import type { Report } from './report.js';

/** Whether any run of a report, or one inside it, is such; looked for no further than the first. */
export function someRun(report: Pick<Report, 'sections'>, isSuch: (run: Inline) => boolean): boolean {
  const holds = (runs: readonly Inline[]): boolean => runs.some((run) => isSuch(run) || ('children' in run && holds(run.children)));
  return allBlocks(report).some((block) => runsIn(block).some(holds));
}
