import type { Citation, Framework, FrameworkEvaluation, IsoDate, Observation } from '@actionline/core';

import type { Block } from '../document/block.js';
import { text, type CitationRun, type Inline } from '../document/inline.js';
import type { TemplateSection } from '../material/template.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';

/** What a section of one's own is written from. */
export interface SectionContext {
  /** The framework. */
  readonly framework: Framework;
  /** The evaluation. */
  readonly evaluation: FrameworkEvaluation;
  /** The published observations, in order of time. */
  readonly observations: readonly Observation[];
  /** The date of the report. */
  readonly asOf: IsoDate;
  /** The words of the report. */
  readonly messages: Messages;
  /** How numbers, dates and places are written. */
  readonly formats: Formats;
  /** The number of a source of what was given, leading to its entry. */
  readonly cite: (citation: Citation) => CitationRun;
}

/**
 * A section of one's own for a template: its id, its heading, and the blocks in it; it is left out where it has none. The ids of its blocks are
 * unique in the report.
 *
 * @example
 * ```ts
 * import { annual, ownSection } from '@actionline/report-kit';
 *
 * const votes = ownSection('votes', 'Votes', ({ observations }) => [
 *   { kind: 'paragraph', id: 'votes-count', children: [{ kind: 'number', value: observations.length, text: String(observations.length) }] },
 * ]);
 * annual.before('gaps', votes).sections.some(({ id }) => id === 'votes'); // => true
 * ```
 */
export function ownSection<Id extends string>(
  id: Id,
  heading: string | readonly Inline[],
  write: (context: SectionContext) => readonly Block[],
): TemplateSection<Id> {
  return {
    id,
    own: true,
    write: ({ framework, evaluation, observations, asOf, messages, formats, sources: { cite } }) => {
      const blocks = write({ framework, evaluation, observations, asOf, messages, formats, cite });
      if (blocks.length === 0) return [];
      return [{ kind: 'section', id, heading: typeof heading === 'string' ? [text(heading)] : heading, listed: true, blocks }];
    },
  };
}
