import type { Section } from '../document/block.js';
import { text } from '../document/inline.js';
import { someRun } from '../document/some-run.js';
import type { Messages } from '../messages/messages.js';

/**
 * The sections with their list of sources where any of them is cited. A reader is not led through a list that nothing leads to: where none is, it is
 * said how many there are and where they stand.
 */
export function withoutUncitedSources(sections: readonly Section[], count: number, { part }: Messages): readonly Section[] {
  if (count === 0 || someRun({ sections }, ({ kind }) => kind === 'citation')) return sections;
  return sections.map((section) => {
    if (section.id !== 'sources') return section;
    const { annex: _annex, ...own } = section;
    const children = [text(part.source.uncited(count))];
    return { ...own, blocks: [{ kind: 'paragraph', id: 'sources-intro', children }] };
  });
}
