import type { Citation, Framework, FrameworkEvaluation, IsoDate, Observation } from '@actionline/core';
import { readArgument, refuseArgument, show } from '@actionline/core/internal';

import { checkText } from '../document/argument.js';
import type { Block } from '../document/block.js';
import { text, type CitationRun, type Inline } from '../document/inline.js';
import type { SectionMaterial } from '../material/section-material.js';
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
 * @throws {@link ActionlineError} `bad-argument` for an id or a heading that is no text, for what is no function, and where that gives no list.
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
  checkText('id', id);
  if (typeof write !== 'function') refuseArgument('write', write, 'a function that gives the blocks', 'write one that returns [] for none');
  const runs = typeof heading === 'string' ? [text(heading)] : readArgument('heading', heading, HEADING, MEND, () => [...heading]);
  return {
    id,
    own: true,
    write: (material) => {
      const context = readArgument('material', material, 'what assembleReport gives a section', 'give the section to a template', () =>
        contextOf(material),
      );
      const blocks = write(context);
      if (!Array.isArray(blocks)) refuseArgument(`What the section ${show(id)} wrote`, blocks, 'a list of blocks', 'return [] for none');
      return blocks.length === 0 ? [] : [{ kind: 'section', id, heading: runs, listed: true, blocks }];
    },
  };
}

const HEADING = 'a text, or a list of runs such as { kind: "text", text: "…" }';
const MEND = 'write the heading';

function contextOf({ framework, evaluation, observations, asOf, messages, formats, sources: { cite } }: SectionMaterial): SectionContext {
  return { framework, evaluation, observations, asOf, messages, formats, cite };
}
