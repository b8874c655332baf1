import { allBlocks } from './all-blocks.js';
import { allRuns, runsIn } from './block-parts.js';
import type { Report } from './report.js';

/** The numbers of the sources that something in the document cites. */
export function citedSources(report: Report): ReadonlySet<number> {
  const cited = new Set<number>();
  for (const block of allBlocks(report)) {
    for (const runs of runsIn(block)) for (const run of allRuns(runs)) if (run.kind === 'citation') cited.add(run.number);
  }
  return cited;
}
