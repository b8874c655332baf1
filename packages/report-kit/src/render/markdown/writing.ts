import type { FootnoteDefinition } from 'mdast';

import { citedSources } from '../../document/cited-sources.js';
import type { Report } from '../../document/report.js';

/** What the parts of a document share while it is written. */
export interface Writing {
  /** The sources that something cites: they are footnotes, the others a list. */
  readonly cited: ReadonlySet<number>;
  /** The remarks at the foot, so far. */
  readonly notes: FootnoteDefinition[];
  /** The tables that are narrow enough for their columns to be set under each other. */
  readonly narrow: WeakSet<object>;
}

/** What is written of a report, before its first word. */
export function writingOf(report: Report): Writing {
  return { cited: citedSources(report), notes: [], narrow: new WeakSet() };
}
