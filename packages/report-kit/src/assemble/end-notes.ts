import { allBlocks } from '../document/all-blocks.js';
import { runsIn } from '../document/block-parts.js';
import type { Block, Section } from '../document/block.js';
import { text, type Inline } from '../document/inline.js';
import { UNCONFIRMED_HEADING, UNCONFIRMED_MARK } from '../material/report-material.js';
import type { Messages } from '../messages/messages.js';

/** The sections with what the marks in them mean at their end, under the sources: of official headings, and of places. */
export function withEndNotes(sections: readonly Section[], ofPlaces: readonly Block[], messages: Messages): readonly Section[] {
  const notes = [...headingNote(sections, messages), ...ofPlaces];
  const last = sections.at(-1);
  if (last === undefined || notes.length === 0) return sections;
  return [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...notes] }];
}

/** That the marked headings are not confirmed; none where no mark leads there. */
function headingNote(sections: readonly Section[], { part }: Messages): readonly Block[] {
  const isMarked = allBlocks({ sections }).some((block) => runsIn(block).some(holdsMark));
  if (!isMarked) return [];
  return [{ kind: 'paragraph', id: UNCONFIRMED_HEADING, tone: 'note', children: [text(part.headingUnconfirmed(UNCONFIRMED_MARK))] }];
}

function holdsMark(runs: readonly Inline[]): boolean {
  return runs.some((run) => (run.kind === 'reference' && run.to === UNCONFIRMED_HEADING) || ('children' in run && holdsMark(run.children)));
}
