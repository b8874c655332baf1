import { allBlocks } from '../document/all-blocks.js';
import { runsIn } from '../document/block-parts.js';
import type { Section } from '../document/block.js';
import { text, type Inline } from '../document/inline.js';
import type { Messages } from '../messages/messages.js';

/**
 * The sections with their list of sources where any of them is cited. A reader is not led through a list that nothing leads to: where none is, it is
 * said how many there are and where they stand.
 */
export function withoutUncitedSources(sections: readonly Section[], count: number, { part }: Messages): readonly Section[] {
  if (count === 0 || allBlocks({ sections }).some((block) => runsIn(block).some(cites))) return sections;
  return sections.map((section) => {
    if (section.id !== 'sources') return section;
    const { annex: _annex, ...own } = section;
    const children = [text(part.source.uncited(count))];
    return { ...own, blocks: [{ kind: 'paragraph', id: 'sources-intro', children }] };
  });
}

function cites(runs: readonly Inline[]): boolean {
  return runs.some((run) => run.kind === 'citation' || ('children' in run && cites(run.children)));
}
